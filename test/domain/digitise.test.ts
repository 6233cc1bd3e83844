// Reading positions off a figure: the map of the two axes, its refusals, and the errors that two readings give.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { axisPosition, dayOf, exportOf, type Frame, frameOf, type Mark, type Point, pixelOf, pixelSize, positionOf, SHORTEST_AXIS } from "@/domain/digitise"

const place = fc.record({ x: fc.double({ min: -2000, max: 2000, noNaN: true }), y: fc.double({ min: -2000, max: 2000, noNaN: true }) })
const share = fc.record({ x: fc.double({ min: -0.2, max: 1.2, noNaN: true }), y: fc.double({ min: -0.2, max: 1.2, noNaN: true }) })

/** Any frame: rotated, skewed by up to 60°, low ends apart. */
const frames = fc
  .record({
    xLow: place,
    yLow: place,
    xLength: fc.double({ min: SHORTEST_AXIS, max: 3000, noNaN: true }),
    yLength: fc.double({ min: SHORTEST_AXIS, max: 3000, noNaN: true }),
    turn: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    angle: fc.double({ min: Math.PI / 6, max: (5 * Math.PI) / 6, noNaN: true }),
  })
  .map(({ xLow, yLow, xLength, yLength, turn, angle }) => ({
    xLow,
    yLow,
    xHigh: along(xLow, turn, xLength * 1.001),
    yHigh: along(yLow, turn - angle, yLength * 1.001),
  }))

function along({ x, y }: Point, angle: number, length: number): Point {
  return { x: x + Math.cos(angle) * length, y: y + Math.sin(angle) * length }
}

function goodFrame(ends: Parameters<typeof frameOf>[0]): Frame {
  const result = frameOf(ends)
  if (result.kind !== "frame") throw new RangeError(result.reason)
  return result.frame
}

const SQUARE = { xLow: { x: 100, y: 600 }, xHigh: { x: 600, y: 600 }, yLow: { x: 100, y: 600 }, yHigh: { x: 100, y: 100 } }
const at = (x: number, y: number, grain = 1): Mark => ({ x, y, grain })

describe("the map of two axes", () => {
  it("goes from a position to its pixel and back, for every frame", () => {
    fc.assert(
      fc.property(frames, share, (ends, position) => {
        const frame = goodFrame(ends)
        const back = axisPosition(frame, pixelOf(frame, position))
        expect(back.x).toBeCloseTo(position.x, 6)
        expect(back.y).toBeCloseTo(position.y, 6)
      }),
    )
  })

  it("puts the marked ends at 0 and 1 of their own axis", () => {
    fc.assert(
      fc.property(frames, (ends) => {
        const frame = goodFrame(ends)
        expect(axisPosition(frame, ends.xLow).x).toBeCloseTo(0, 6)
        expect(axisPosition(frame, ends.xHigh).x).toBeCloseTo(1, 6)
        expect(axisPosition(frame, ends.yLow).y).toBeCloseTo(0, 6)
        expect(axisPosition(frame, ends.yHigh).y).toBeCloseTo(1, 6)
      }),
    )
  })

  it("never moves a position by more than the pixel's size when the pixel moves by one", () => {
    fc.assert(
      fc.property(frames, place, fc.double({ min: 0, max: 7, noNaN: true }), (ends, pixel, direction) => {
        const frame = goodFrame(ends)
        const [from, to, size] = [axisPosition(frame, pixel), axisPosition(frame, along(pixel, direction, 1)), pixelSize(frame)]
        expect(Math.abs(to.x - from.x)).toBeLessThanOrEqual(size.x * (1 + 1e-6))
        expect(Math.abs(to.y - from.y)).toBeLessThanOrEqual(size.y * (1 + 1e-6))
      }),
    )
  })
})

describe("a frame is refused", () => {
  it("when an axis is too short", () => {
    expect(frameOf({ ...SQUARE, xHigh: { x: 149, y: 600 } })).toEqual({ kind: "refused", reason: "xTooShort" })
    expect(frameOf({ ...SQUARE, yHigh: { x: 100, y: 600 } })).toEqual({ kind: "refused", reason: "yTooShort" })
  })

  it("when the axes are parallel or nearly so", () => {
    expect(frameOf({ ...SQUARE, yHigh: { x: 600, y: 600 } })).toEqual({ kind: "refused", reason: "parallel" })
    expect(frameOf({ ...SQUARE, yHigh: { x: 600, y: 500 } })).toEqual({ kind: "refused", reason: "parallel" })
  })

  it("when an end is no number", () => {
    expect(frameOf({ ...SQUARE, xHigh: { x: Number.NaN, y: 0 } }).kind).toBe("refused")
  })
})

describe("a position from readings", () => {
  const frame = goodFrame(SQUARE)

  it("is none before the second reading", () => {
    expect(positionOf(frame, [])).toBeNull()
    expect(positionOf(frame, [at(350, 350)])).toBeNull()
  })

  it("is the mean of two readings, with half their difference as error", () => {
    expect(positionOf(frame, [at(346, 350), at(354, 356)])).toEqual({
      x: 0.5,
      y: 0.494,
      error: { x: 0.008, y: 0.006 },
      large: false,
      outside: false,
      readings: 2,
    })
  })

  it("never claims an error below one pixel, nor below the step a reader could see", () => {
    expect(positionOf(frame, [at(350, 350), at(350, 350)])?.error).toEqual({ x: 0.002, y: 0.002 })
    expect(positionOf(frame, [at(350, 350, 0.1), at(350, 350, 0.1)])?.error).toEqual({ x: 0.002, y: 0.002 })
    expect(positionOf(frame, [at(350, 350, 3), at(350, 350)])?.error).toEqual({ x: 0.006, y: 0.006 })
  })

  it("lies within its error of both readings, in every frame", () => {
    fc.assert(
      fc.property(frames, share, share, (ends, first, second) => {
        const any = goodFrame(ends)
        const result = positionOf(
          any,
          [first, second].map((position) => ({ ...pixelOf(any, position), grain: 1 })),
        )
        if (result === null) throw new RangeError("two readings give a position")
        for (const reading of [first, second]) {
          // Half a thousandth: the position itself is rounded.
          expect(Math.abs(result.x - reading.x)).toBeLessThanOrEqual(result.error.x + 0.000501)
          expect(Math.abs(result.y - reading.y)).toBeLessThanOrEqual(result.error.y + 0.000501)
        }
      }),
    )
  })

  it("asks for a third reading when two differ much, and then keeps the two that lie closest", () => {
    expect(positionOf(frame, [at(350, 350), at(350, 380)])?.large).toBe(true)
    const third = positionOf(frame, [at(350, 350), at(350, 420), at(352, 350)])
    expect(third).toMatchObject({ x: 0.502, y: 0.5, large: false, readings: 3 })
  })

  it("says when it lies beyond an end of an axis, and stays where it was read", () => {
    expect(positionOf(frame, [at(650, 350), at(650, 350)])).toMatchObject({ x: 1.1, outside: true })
    expect(positionOf(frame, [at(100, 600), at(100, 600)])).toMatchObject({ x: 0, y: 0, outside: false })
  })
})

describe("the part for the report file", () => {
  const position = { x: 0.123, y: 0.456, error: { x: 0.004, y: 0.005 }, large: false, outside: false, readings: 2 }
  const none = { "zh-Hant": "", en: "" }

  it("has exactly the agreed shape", () => {
    const text = JSON.stringify(
      exportOf({ report: "issuer-2024", titles: { x: none, y: none }, positions: [{ topic: "climate", position }], date: "2026-11-24" }),
    )
    expect(text).toBe(
      '{"report":"issuer-2024","matrix":{"xTitle":null,"yTitle":null},"positions":{"climate":{"x":0.123,"y":0.456,"basis":"digitised","date":"2026-11-24","error":{"x":0.004,"y":0.005}}}}',
    )
  })

  it("keeps a typed title, and leaves out one that lacks a language", () => {
    const titles = { x: { "zh-Hant": " 對公司的重要性 ", en: "Importance to the company" }, y: { "zh-Hant": "對持份者的重要性", en: " " } }
    expect(exportOf({ report: "a", titles, positions: [], date: "2026-01-02" }).matrix).toEqual({
      xTitle: { "zh-Hant": "對公司的重要性", en: "Importance to the company" },
      yTitle: null,
    })
  })

  it("dates the reading by the reader's own calendar", () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe("2026-01-02")
  })
})
