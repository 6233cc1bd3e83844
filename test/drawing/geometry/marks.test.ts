// Reading marks: what they say, where keys lead, and boxes of readings that stay within the sides of a drawing.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Marks, nextMark, readingPlace, readingSize } from "@/drawing/geometry/marks"

const hit = { x: 0, y: 0, width: 10, height: 10 }
const figure = { kind: "figure", value: 7, text: "7", ref: "a|2023", noted: true } as const

describe("Marks", () => {
  it("numbers marks as they come, and says title, figure and unit", () => {
    const marks = new Marks()
    marks.add({ group: 0, title: "Weimob 2023", cell: figure, unit: "t", hit })
    marks.add({ group: 0, title: "Weimob 2022", cell: { kind: "missing", reason: "absent", text: "not disclosed" }, unit: "t", hit })
    expect(marks.all.map(({ index, name, ref }) => ({ index, name, ref }))).toEqual([
      { index: 0, name: "Weimob 2023 7 t", ref: "a|2023" },
      { index: 1, name: "Weimob 2022 not disclosed", ref: null },
    ])
    expect(marks.all[0]?.reading).toEqual({ title: "Weimob 2023", value: "7 t", noted: true, lines: [] })
  })

  it("writes per cent without a space, and never twice", () => {
    const marks = new Marks()
    const named = (text: string) => marks.add({ group: 0, title: "a", cell: { ...figure, text }, unit: "%", hit }).reading.value
    expect([named("46.5"), named("46.5%")]).toEqual(["46.5%", "46.5%"])
  })
})

describe("nextMark", () => {
  const grid = [0, 0, 0, 1, 1, 2].map((group) => ({ group }))

  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 5, 5],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, 0],
    ["Home", 4, 0],
    ["End", 1, 5],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 2, 4],
    ["ArrowDown", 4, 5],
    ["ArrowDown", 5, 5],
    ["ArrowUp", 5, 3],
    ["ArrowUp", 4, 1],
    ["ArrowUp", 1, 1],
  ])("leads by %s from mark %d to mark %d", (key, from, to) => {
    expect(nextMark(grid, from, key)).toBe(to)
  })

  it("leaves other keys alone, and has nowhere to go without marks", () => {
    expect(nextMark(grid, 0, "a")).toBeNull()
    expect(nextMark([], 0, "End")).toBeNull()
  })

  it("reaches every mark by going right from the first, and keeps to the marks with every key", () => {
    const groups = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
      .map((sizes) => sizes.flatMap((size, group) => Array.from({ length: size }, () => ({ group }))))
    fc.assert(
      fc.property(groups, fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"), (marks, key) => {
        const visited = marks.map((_, i) => nextMark(marks, i, "ArrowRight"))
        expect(new Set([0, ...visited]).size).toBe(marks.length)
        for (const i of marks.keys()) {
          const next = nextMark(marks, i, key) ?? -1
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThan(marks.length)
        }
      }),
    )
  })
})

describe("readingPlace", () => {
  it("keeps the box between the sides of its drawing, and off the mark", () => {
    const mark = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 200 }),
    })
    fc.assert(
      fc.property(mark, fc.string({ maxLength: 60 }), fc.integer({ min: 320, max: 900 }), (at, title, width) => {
        const size = readingSize({ title, value: "1,933.70 tCO₂e", noted: true, lines: [title] }, null)
        const { left, top, above } = readingPlace(at, size, width)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + size.width).toBeLessThanOrEqual(width)
        expect(above ? top < at.y : top > at.y + at.height).toBe(true)
        if (above) expect(top - size.height).toBeGreaterThanOrEqual(-40)
      }),
    )
  })
})
