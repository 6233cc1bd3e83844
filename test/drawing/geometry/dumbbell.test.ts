// Peers on one axis: marks at their true places, words that never touch or leave the drawing, however many issuers there are.

import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dumbbell } from "@/drawing/geometry/dumbbell"
import type { PlacedWord } from "@/drawing/geometry/dumbbellWords"
import { lanes } from "@/drawing/geometry/lanes"
import type { Cell } from "@/figures/cell"
import type { GradedRow } from "@/figures/grades/gradedRows"

const figure = (value: number): Cell => ({ kind: "figure", value, text: String(value), ref: `r|${value}`, noted: false })
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9999 }).map(figure) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: "missing", reason: "absent", text: "not disclosed" },
      { kind: "missing", reason: "absent", text: "not applicable" },
    ),
  },
)
const rows = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map((cells, i): GradedRow => ({ id: `row ${i}`, label: `row ${i}`, points: cells.map((cell, tone) => ({ tone, label: `I${tone}`, cell })) })),
  )

function extent({ x, anchor, width }: PlacedWord): { from: number; to: number } {
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
  return { from, to: from + width }
}

describe("dumbbell", () => {
  it.each([
    ["wide", false],
    ["narrow", true],
  ])("on a %s screen lets no word lie on another, in its row or the next", (_, narrow) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: narrow ? 300 : 520, max: narrow ? 620 : 1200 }), (list, width) => {
        const { rows: placed, plot } = dumbbell({ rows: list, max: 9999, width, narrow, formatTick: String })
        const words = placed.flatMap((row) => [...row.points.map(({ words }) => words), ...row.words])
        words.forEach((a, i) => {
          expect(a.y).toBeGreaterThanOrEqual(6)
          expect(a.y).toBeLessThanOrEqual(plot.bottom)
          for (const b of words.slice(i + 1)) {
            const [one, two] = [extent(a), extent(b)]
            const meet = one.from < two.to - 1 && two.from < one.to - 1 && Math.abs(a.y - b.y) < 13
            expect(meet, `${a.text} on ${b.text}`).toBe(false)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it("keeps the outer figures inside the drawing, and the marks in order of their figures", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 320, max: 1200 }), (list, width) => {
        const { rows: placed } = dumbbell({ rows: list, max: 9999, width, narrow: width < 520, formatTick: String })
        for (const row of placed) {
          for (const { words } of row.points) {
            expect(extent(words).from).toBeGreaterThanOrEqual(-1)
            expect(extent(words).to).toBeLessThanOrEqual(width + 1)
          }
          const places = row.points.map(({ x }) => x)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it("runs no axis backwards, however narrow", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 200, max: 700 }), fc.boolean(), (list, width, narrow) => {
        const { ticks } = dumbbell({ rows: list, max: 9999, width, narrow, formatTick: String })
        for (const [i, { at }] of ticks.entries()) if (i > 0) expect(at).toBeGreaterThan(ticks[i - 1]?.at ?? 0)
      }),
    )
  })

  it("says in one line who has no figure for the same reason", () => {
    const missing: Cell = { kind: "missing", reason: "absent", text: "not disclosed" }
    const points = [figure(5), missing, missing].map((cell, tone) => ({ tone, label: `I${tone}`, cell }))
    const { rows } = dumbbell({ rows: [{ id: "a", label: "a", points }], max: 10, width: 700, narrow: false, formatTick: String })
    expect(rows[0]?.words.map(({ text }) => text)).toEqual(["I1 · I2: not disclosed"])
  })
})

describe("lanes", () => {
  it("keeps spans of one lane apart", () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 120 })).map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 15 }), (spans) => {
        const placed = lanes(spans, 6)
        spans.forEach((a, i) => {
          for (const [k, b] of spans.entries()) if (k > i && placed[i] === placed[k]) expect(a.to + 6 <= b.from || b.to + 6 <= a.from).toBe(true)
        })
      }),
    )
  })

  it("takes the first lane that is free", () => {
    expect(
      lanes(
        [
          { from: 0, to: 50 },
          { from: 40, to: 90 },
          { from: 60, to: 80 },
        ],
        6,
      ),
    ).toEqual([0, 1, 0])
  })
})
