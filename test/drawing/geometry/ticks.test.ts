// Value axes: round ticks from zero that cover the largest figure, and words that never touch.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textWidth } from "@/drawing/geometry/text"
import { axisRoom, linear, niceTicks, placeTicks } from "@/drawing/geometry/ticks"

describe("niceTicks", () => {
  it.each([
    [4584, 4, [0, 2000, 4000, 6000]],
    [100, 4, [0, 25, 50, 75, 100]],
    [0.68, 4, [0, 0.2, 0.4, 0.6, 0.8]],
    [7, 4, [0, 2, 4, 6, 8]],
    [1, 1, [0, 1]],
  ])("gives %d in at most %d steps the ticks %j", (max, count, ticks) => {
    expect(niceTicks(max, count)).toEqual(ticks)
  })

  it.each([0, -1, Number.NaN])("gives an axis of one step when the largest figure is %d", (max) => {
    expect(niceTicks(max, 4)).toEqual([0, 1])
  })

  it("starts at zero, reaches the largest figure with its last step, and keeps to the number of steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 8 }), (digits, decimals, count) => {
        const max = Number(`${digits}e-${decimals}`)
        const ticks = niceTicks(max, count)
        expect(ticks[0]).toBe(0)
        expect(ticks.length - 1).toBeLessThanOrEqual(count)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
        expect(ticks.at(-2)).toBeLessThan(max)
      }),
    )
  })

  it("sets its steps evenly, at 1, 2, 2.5 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 8 }), (max, count) => {
        const ticks = niceTicks(max, count)
        const step = ticks[1] ?? Number.NaN
        expect(ticks.every((tick, i) => Math.abs(tick - i * step) <= 1e-9 * max)).toBe(true)
        expect(step.toExponential().replace(/e.*$/, "")).toMatch(/^(1|2|2\.5|5)$/)
      }),
    )
  })
})

describe("placeTicks", () => {
  it("writes no word on its neighbour, and keeps every rule", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 40, max: 1200 }), (max, width) => {
        const values = niceTicks(max, 5)
        const placed = placeTicks(values, linear(values.at(-1) ?? 1, 30, 30 + width), String, "x")
        expect(placed.map(({ value }) => value)).toEqual(values)
        const spans = placed.flatMap(({ at, text }) => (text === null ? [] : [[at - textWidth(text, 12) / 2, at + textWidth(text, 12) / 2] as const]))
        for (const [i, [start]] of spans.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0)
      }),
    )
  })

  it("writes every word of an axis that stands", () => {
    expect(placeTicks([0, 50, 100], linear(100, 200, 0), String, "y")).toEqual([
      { value: 0, at: 200, text: "0" },
      { value: 50, at: 100, text: "50" },
      { value: 100, at: 0, text: "100" },
    ])
  })

  it("reserves room for the widest word", () => {
    expect(axisRoom([0, 5000], String)).toBe(textWidth("5000", 12) + 10)
    expect(axisRoom([0, 1], String)).toBe(34)
  })
})
