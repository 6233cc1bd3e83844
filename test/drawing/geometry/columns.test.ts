// Columns: proportional to their figures, labels that never touch or leave the drawing, absences without a bar, breaks between years.

import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { labelWidth } from "@/drawing/geometry/columnLabels"
import { columnRows, PERIOD_LINE } from "@/drawing/geometry/columns"
import { textWidth } from "@/drawing/geometry/text"
import type { Cell } from "@/figures/cell"
import { type ColumnPanel, endsOf } from "@/figures/series/columnPanels"

const figure = (value: number, text = String(value)): Cell => ({ kind: "figure", value, text, ref: `r|${value}`, noted: false })
const missing: Cell = { kind: "missing", reason: "absent", text: "not disclosed" }

function panelOf(id: string, cells: readonly Cell[], breakBefore: readonly (string | null)[] = []): ColumnPanel {
  const values = cells.map((cell) => (cell.kind === "figure" ? cell.value : 0))
  return {
    id,
    title: id,
    tone: 0,
    unit: id,
    max: Math.max(0, ...values),
    columns: cells.map((cell, i) => ({
      period: String(2015 + i),
      label: String(2015 + i),
      parts: [{ id: "p", label: "part", cell }],
      total: cell,
      breakBefore: breakBefore[i] ?? null,
    })),
  }
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((value) => figure(value, value.toLocaleString("en"))) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 100_000_000, max: 99_999_999_999 })
      .map((cents) => figure(cents / 100, (cents / 100).toLocaleString("en", { minimumFractionDigits: 2 }))),
  },
  { weight: 1, arbitrary: fc.constant(missing) },
)
const panels = fc
  .array(
    fc.array(fc.tuple(cell, fc.option(fc.constantFrom("First third-party inventory", "Denominator differs", "公式不同"))), { minLength: 1, maxLength: 10 }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map((columns, i) =>
      panelOf(
        `panel ${i}`,
        columns.map(([cell]) => cell),
        columns.map(([, words], k) => (k === 0 ? null : words)),
      ),
    ),
  )
const widths = fc.integer({ min: 300, max: 1240 })
const formatTick = (value: number) => value.toLocaleString("en")

describe("columnRows", () => {
  it("lets no figure lie on another, on the words of a break, or outside the drawing", () => {
    fc.assert(
      fc.property(panels, widths, (list, width) => {
        for (const row of columnRows({ panels: list, width, formatTick }).rows)
          for (const panel of row.panels) {
            const boxes = panel.columns.map(({ x, words, lines, missing }) => {
              const wide = labelWidth({ x, lines, bottom: words, total: !missing })
              return { left: x - wide / 2, right: x + wide / 2, top: words - lines.length * 15, bottom: words }
            })
            boxes.forEach((a, i) => {
              expect(a.top).toBeGreaterThanOrEqual(-4)
              for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6).toBe(false)
              for (const { y } of panel.words) expect(a.top).toBeGreaterThanOrEqual(y - 2)
            })
          }
      }),
    )
  })

  it("keeps panels inside the width, and columns inside their panels", () => {
    fc.assert(
      fc.property(panels, widths, (list, width) => {
        for (const row of columnRows({ panels: list, width, formatTick }).rows)
          for (const [i, panel] of row.panels.entries()) {
            expect(panel.left).toBeGreaterThanOrEqual((row.panels[i - 1]?.right ?? 0) + (i === 0 ? 0 : 28))
            expect(panel.right).toBeLessThanOrEqual(width + 1e-6)
            for (const { x } of panel.columns) {
              expect(x - panel.thickness / 2).toBeGreaterThanOrEqual(panel.left)
              expect(x + panel.thickness / 2).toBeLessThanOrEqual(panel.right + 1e-6)
            }
          }
      }),
    )
  })

  it("makes columns of one panel proportional to their figures, and no bar of what is missing", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const [row] = columnRows({ panels: [panelOf("a", cells)], width: 800, formatTick }).rows
        const max = Math.max(...cells.map((cell) => (cell.kind === "figure" ? cell.value : 0)))
        const lengths = row?.bars.map(({ lengths }) => (lengths[0] == null ? null : Number(lengths[0]))) ?? []
        const tallest = Math.max(0, ...lengths.map((length) => length ?? 0))
        expect(tallest).toBeLessThanOrEqual(1)
        cells.forEach((cell, i) => {
          if (cell.kind === "missing") expect(lengths[i]).toBeNull()
          else if (max > 0) expect((lengths[i] ?? 0) / tallest).toBeCloseTo(cell.value / max, 9)
        })
      }),
    )
  })

  it("leaves out the empty part of a scale where a panel stands alone in its row, and keeps the scale", () => {
    const [large, small] = [panelOf("a", [figure(8562), figure(6278), figure(4584)]), { ...panelOf("b", [figure(247)]), max: 8562 }]
    const rows = columnRows({ panels: [large, small], width: 300, formatTick }).rows
    const pixels = rows.map(({ bars, plot }) => Number(bars[0]?.lengths[0]) * (plot.bottom - plot.top))
    expect(rows).toHaveLength(2)
    expect(rows[1]?.height).toBeLessThan((rows[0]?.height ?? 0) * 0.8)
    expect((pixels[1] ?? 0) / (pixels[0] ?? 1)).toBeCloseTo(247 / 8562, 3)
    // Side by side they are equally tall.
    expect(columnRows({ panels: [large, small], width: 900, formatTick }).rows).toHaveLength(1)
  })

  it("makes columns of one scale as tall as their figures in every row, however crowded the words over them are", () => {
    const listed = fc.array(fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 9 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(listed, widths, (values, width) => {
        const max = Math.max(...values.flat())
        const all = values.map((own, i) => ({
          ...panelOf(
            `panel ${i}`,
            own.map((value) => figure(value, value.toLocaleString("en"))),
          ),
          unit: "t",
          max,
        }))
        const { rows } = columnRows({ panels: all, width, formatTick })
        const drawn = rows.flatMap(({ bars, plot }) => bars.map(({ lengths }) => Number(lengths[0]) * (plot.bottom - plot.top)))
        const largest = Math.max(...drawn)
        values.flat().forEach((value, i) => expect(Math.abs((drawn[i] ?? 0) - (largest * value) / max)).toBeLessThan(0.01))
      }),
    )
  })

  it("hangs what is below zero from the line of zero, as far as it is large, with its figure under it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 5 }), (values) => {
        fc.pre(values.some((value) => value < 0))
        const cells = values.map((value) => figure(value))
        const [row] = columnRows({ panels: [{ ...panelOf("a", cells), ...endsOf(values) }], width: 800, formatTick }).rows
        const { zero, columns = [], ticks = [] } = row?.panels[0] ?? {}
        const scale = Math.max(...ticks.map(({ value }) => value)) - Math.min(...ticks.map(({ value }) => value))
        expect(ticks.map(({ value }) => value)).toContain(0)
        for (const [i, value] of values.entries()) {
          const length = row?.bars[i]?.lengths[0]
          if (!Array.isArray(length)) throw new Error("no pair")
          const [from, to] = length as [number, number]
          expect(to - from).toBeCloseTo(Math.abs(value) / scale, 9)
          const column = columns[i]
          if (value < 0) expect([(column?.top ?? 0) > (zero ?? 0), (column?.words ?? 0) > (zero ?? 0)]).toEqual([true, true])
          else expect(column?.top ?? 0).toBeLessThanOrEqual(zero ?? 0)
        }
      }),
    )
  })

  it("marks a printed nought, and not what is missing", () => {
    const [row] = columnRows({ panels: [panelOf("a", [figure(0), missing, figure(5)])], width: 400, formatTick }).rows
    expect(row?.panels[0]?.columns.map(({ zero, missing }) => ({ zero, missing }))).toEqual([
      { zero: true, missing: false },
      { zero: false, missing: true },
      { zero: false, missing: false },
    ])
  })

  it("starts and ends the plots of one row at the same heights", () => {
    const broken = panelOf("b", [figure(1), figure(2)], [null, "Boundary changes"])
    const [row, further] = columnRows({ panels: [panelOf("a", [figure(3)]), broken], width: 900, formatTick }).rows
    expect(further).toBeUndefined()
    expect(row?.panels[0]?.ticks.map(({ at }) => at).at(-1)).toBe(row?.panels[1]?.ticks.map(({ at }) => at).at(-1))
    expect(row?.plot).toEqual({ top: 52, bottom: 222 })
  })

  it("draws a break as a rule halfway between the years it separates", () => {
    const [row] = columnRows({ panels: [panelOf("a", [figure(1), figure(2), figure(3)], [null, null, "Formula changes"])], width: 500, formatTick }).rows
    const panel = row?.panels[0]
    const [, second, third] = panel?.columns ?? []
    expect(panel?.rules).toHaveLength(1)
    expect(panel?.rules[0]?.x).toBeCloseTo(((second?.x ?? 0) + (third?.x ?? 0)) / 2, 6)
    expect(panel?.words.map(({ text }) => text).join(" ")).toBe("Formula changes →")
  })

  it("says panel, year, figure and unit of every column, and the parts where there are several", () => {
    const panel = panelOf("Weimob", [figure(12)])
    panel.columns[0]?.parts.push({ id: "q", label: "scope 2", cell: figure(3) })
    const { marks } = columnRows({ panels: [panel], width: 500, unit: "t", formatTick })
    expect(marks.map(({ name }) => name)).toEqual(["Weimob 2015 12 t"])
    expect(marks[0]?.reading.lines).toEqual(["part: 12", "scope 2: 3"])
  })
})

describe("the periods under columns", () => {
  const words = fc.constantFrom("12 months to Aug 2023", "截至2023年8月止 12 個月", "17 May 2018 to 31 Dec 2018", "2023")

  it("keep apart from one another, inside their panel and above the end of the drawing, however long they are", () => {
    fc.assert(
      fc.property(panels, widths, words, (list, width, label) => {
        const named = list.map((panel) => ({ ...panel, columns: panel.columns.map((column) => ({ ...column, label })) }))
        const { rows } = columnRows({ panels: named, width, formatTick })
        for (const { plot, height, panels: placed } of rows)
          for (const { columns, right } of placed) {
            const ticks = columns.flatMap(({ tick, tickX }) => {
              const half = Math.max(0, ...(tick ?? []).map((line) => textWidth(line, 12))) / 2
              return tick === null ? [] : [{ from: tickX - half, to: tickX + half, lines: tick.length }]
            })
            expect(ticks.at(-1)?.to ?? 0).toBeLessThanOrEqual(right + 1)
            for (const [i, { from, lines }] of ticks.entries()) {
              expect(plot.bottom + 18 + (lines - 1) * PERIOD_LINE).toBeLessThanOrEqual(height)
              if (i > 0) expect(from).toBeGreaterThanOrEqual(ticks[i - 1]?.to ?? 0)
            }
            // The last period is always said, and said whole.
            expect(columns.at(-1)?.tick?.join("").replaceAll(" ", "")).toBe(label.replaceAll(" ", ""))
          }
      }),
    )
  })
})
