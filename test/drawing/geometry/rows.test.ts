// Rows of bars, shares and steps: lengths by their figures, parts that touch and fill their bar, steps that follow one another.

import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Marks } from "@/drawing/geometry/marks"
import { barRows, rowsHeight } from "@/drawing/geometry/rows"
import { shareBars } from "@/drawing/geometry/shares"
import { lyingSteps, standingSteps, type WaterfallPanel } from "@/drawing/geometry/waterfall"
import type { Cell } from "@/figures/cell"
import type { BarRow } from "@/figures/series/barRows"

const figure = (value: number): Cell => ({ kind: "figure", value, text: value.toLocaleString("en"), ref: `r|${value}`, noted: false })
const bar = (id: string, cell: Cell): BarRow => ({ kind: "bar", id, label: id, cell, tone: 0, prior: false })

describe("barRows", () => {
  it("makes bars proportional to their figures, each within the plot with room for its words", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 280, max: 1200 }), (values, width) => {
        const max = Math.max(...values)
        const rows = values.map((value, i) => bar(`row ${i}`, figure(value)))
        const { bars, plot, rows: placed } = barRows({ rows, max, width, formatTick: String })
        expect(plot.left).toBeLessThan(plot.right)
        const scale = (bars[values.indexOf(max)]?.length ?? 0) / Math.max(1, max)
        for (const [i, value] of values.entries()) expect(bars[i]?.length).toBeCloseTo(value * scale, 9)
        for (const row of placed) if (row.kind === "bar") expect(row.end + 8).toBeLessThanOrEqual(width - 24)
        expect(placed.at(-1)?.y).toBeLessThan(rowsHeight(rows.length) - 26)
      }),
    )
  })

  it("marks a printed nought, draws no bar of what is missing, and names rows with their heading", () => {
    const rows: BarRow[] = [
      { kind: "group", id: "g", label: "Male" },
      bar("2022", figure(0)),
      { kind: "break", id: "b", text: "Formula changes" },
      bar("2023", { kind: "missing", reason: "absent", text: "not disclosed" }),
    ]
    const { bars, marks, rows: placed } = barRows({ rows, max: 10, width: 500, unit: "%", formatTick: String })
    expect(bars.map(({ length }) => length)).toEqual([0, null])
    expect(placed.flatMap((row) => (row.kind === "bar" ? [row.zero] : []))).toEqual([true, false])
    expect(marks.map(({ name }) => name)).toEqual(["Male 2022 0%", "Male 2023 not disclosed"])
  })

  it("folds a label that is wider than its side into two lines", () => {
    const { rows } = barRows({ rows: [bar("employees with an annual salary", figure(3))], max: 3, width: 300, formatTick: String })
    expect(rows.flatMap((row) => (row.kind === "bar" ? [row.label] : []))).toEqual([["employees with", "an annual salary"]])
  })
})

describe("shareBars", () => {
  it("lets parts touch, in the order of the legend, and fill their bar", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 280, max: 1200 }), (counts, width) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        const legend = counts.map((_, i) => ({ code: `part ${i}` }))
        const shares = counts.map((count, i) => ({ code: `part ${i}`, label: `part ${i}`, cell: figure(count), share: count / total }))
        const one = { id: "a", label: "a", tone: 0, missing: null, parts: shares.toReversed() }
        const { left, right, bars } = shareBars({ bars: [one], legend, width, formatShare: (share) => `${Math.round(share * 100)}%` })
        const placed = bars[0]?.parts ?? []
        expect(placed.map(({ code }) => code)).toEqual(legend.map(({ code }) => code))
        let at = left
        for (const { x, width: own, text } of placed) {
          expect(x).toBeCloseTo(at, 6)
          if (text !== null) expect(text.length * 13 * 0.5).toBeLessThan(own)
          at = x + own
        }
        expect(at).toBeCloseTo(right, 6)
      }),
    )
  })

  it("leaves out what is not printed", () => {
    const parts = [{ code: "m", label: "Male", cell: { kind: "missing", reason: "absent", text: "–" } as const, share: null }]
    const { bars, marks } = shareBars({
      bars: [{ id: "a", label: "a", tone: 0, missing: "not disclosed", parts }],
      legend: [{ code: "m" }],
      width: 400,
      formatShare: String,
    })
    expect(bars[0]?.shares).toEqual([null])
    expect(marks).toEqual([])
  })
})

describe("waterfall", () => {
  const panel: WaterfallPanel = {
    id: "w",
    title: "Weimob",
    tone: 1,
    max: 3000,
    steps: [
      { id: "a", label: "2022", kind: "total", from: 0, to: 3000, cell: figure(3000) },
      { id: "b", label: "energy used", kind: "activity", from: 3000, to: 2900, cell: { kind: "missing", reason: "absent", text: "−100" } },
      { id: "c", label: "2023", kind: "total", from: 0, to: 2900, cell: figure(2900) },
    ],
  }
  const request = { panel, group: 0, marks: new Marks(), formatTick: String }

  it("stands totals on zero, and lets a step begin where the one before it ends", () => {
    for (const place of [standingSteps, lyingSteps]) {
      const { steps } = place({ ...request, width: 500 })
      expect(steps.map(({ bar }) => bar.span)).toEqual([
        [0, 1],
        [2900 / 3000, 1],
        [0, 2900 / 3000],
      ])
      expect(steps[1]?.end).toBe(steps[2]?.end)
    }
  })

  it("keeps its steps inside the plot, apart from each other", () => {
    const { steps, plot } = standingSteps({ ...request, width: 320 })
    for (const [i, { bar }] of steps.entries()) {
      expect(bar.across).toBeGreaterThanOrEqual(plot.left)
      expect(bar.across + bar.thickness).toBeLessThanOrEqual(plot.right)
      const before = steps[i - 1]?.bar
      if (before !== undefined) expect(bar.across).toBeGreaterThan(before.across + before.thickness)
    }
  })

  it("gives a computed step without a source a name and nothing to open", () => {
    const marks = new Marks()
    standingSteps({ ...request, marks, width: 500 })
    expect(marks.all.map(({ name, ref }) => ({ name, opens: ref !== null }))).toEqual([
      { name: "Weimob 2022 3,000", opens: true },
      { name: "Weimob energy used −100", opens: false },
      { name: "Weimob 2023 2,900", opens: true },
    ])
  })
})
