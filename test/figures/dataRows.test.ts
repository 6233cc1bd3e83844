// The table of all data: nothing lost, nothing invented, filters that narrow each other, orders that keep what is missing last.
import { describe, expect, it } from "vitest"
import { dataRows } from "@/figures/dataRows"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { dataCard } from "@/views/data/cards/dataCard"
import { DATA_COLUMNS, entryOf, nextSorting, readColumns, readSorting, sortRows, writeColumns, writeSorting } from "@/views/data/cards/dataColumns"
import { type DataFilters, filterOptions, filterRows, NO_FILTERS, soundFilters } from "@/views/data/cards/dataFilters"
import type { Words } from "@/views/data/words/zh-Hant"
import { notApplicable, notDisclosed, note, reported, reportOf } from "../support/builders"
import { realDataset, realReport, the } from "../support/dataset"
import { slipsIn } from "../support/texts"
import { realReports, viewsIn } from "../support/view"

const { realView, viewOf } = viewsIn<Words>("data")

const view = realView("en")
const all = dataRows(view)
const narrowed = (filters: Partial<DataFilters>) => filterRows(all, soundFilters(view, { ...NO_FILTERS, ...filters }))

describe("the rows", () => {
  it("are as many as the observations of the files, each once", () => {
    const count = realReports().reduce((sum, report) => sum + report.observations.length, 0)
    expect(all.rows).toHaveLength(count)
    expect(new Set(all.rows.map(({ id }) => id)).size).toBe(count)
  })

  it("follow the issuers in view", () => {
    const [first] = realReports()
    expect(dataRows(viewOf([the(first)])).rows).toHaveLength(the(first).observations.length)
    expect(dataRows(viewOf([])).rows).toEqual([])
  })

  it.each(LANGUAGES)("have words in every column and no slip in %s", (language) => {
    const own = realView(language)
    for (const row of dataRows(own).rows) {
      expect(slipsIn(DATA_COLUMNS.map((column) => entryOf(own, row, column))), row.id).toEqual([])
      for (const text of [row.metric, row.breakdown, row.valueText, row.status]) expect(text.trim(), row.id).not.toBe("")
    }
  })

  it("lead from the printed string to the evidence that prints it", () => {
    for (const row of all.rows) {
      const entry = entryOf(view, row, "printed")
      if (entry.kind === "text" || entry.kind === "list") throw new RangeError("the printed figure is no text")
      expect(evidence(view, view.issuers, the(entry.ref))?.printed, row.id).toBe(row.observation.printed.value)
    }
  })

  it("say the reason where there is no figure, and never zero", () => {
    const own = viewOf([reportOf([reported({ value: 0 }), notDisclosed({ period: "2022" }), notApplicable({ period: "2021" })], [note("why")])])
    expect(dataRows(own).rows.map(({ value, valueText, status, unit }) => [value, valueText, status, unit])).toEqual([
      [0, "0", "reported", "people"],
      [null, "not disclosed", "not disclosed", ""],
      [null, "not applicable", "not applicable", ""],
    ])
  })

  it("quote a numeral in words, so that 一 is not taken for a dash", () => {
    const own = viewOf([reportOf([reported({ value: 1, printed: { value: "一", label: "次數" } }), notDisclosed({ period: "2022" })])])
    expect(dataRows(own).rows.map((row) => entryOf(own, row, "printed"))).toMatchObject([{ text: "「一」" }, { text: "/", kind: "missing" }])
  })

  it("have no grade without a grader, and the column is offered only with one", () => {
    expect(all.rows.every(({ grade }) => grade === null)).toBe(true)
    expect(readColumns(DATA_COLUMNS.join(), all.graded)).not.toContain("grade")
    const graded = dataRows(view, (issuer) => (issuer.id.startsWith("weimob") ? { grade: "A", reason: "same" } : null))
    expect(graded.rows.filter(({ grade }) => grade === "A")).toHaveLength(realReport("weimob-2023").observations.length)
    expect(readColumns(DATA_COLUMNS.join(), graded.graded)).toContain("grade")
  })
})

describe("the filters", () => {
  it("compose: every filter added keeps only rows that pass it and all others", () => {
    const steps: Partial<DataFilters>[] = [
      { report: "weimob-2023" },
      { pillar: "S" },
      { kpi: "B1.2" },
      { year: "2023" },
      { q: "female" },
      { status: "reported" },
    ]
    const upTo = (count: number): Partial<DataFilters> => Object.assign({}, ...steps.slice(0, count))
    for (const [i, step] of steps.entries()) {
      const alone = new Set(narrowed(step).map(({ id }) => id))
      expect(narrowed(upTo(i + 1))).toEqual(narrowed(upTo(i)).filter(({ id }) => alone.has(id)))
    }
    expect(narrowed(upTo(steps.length)).map(({ id }) => id)).toEqual(["weimob-2023~turnover-rate|2023|gender=female"])
  })

  it.each([
    ["pillar", ["E", "S", "G"]],
    ["report", ["gl-carlink-2024", "weimob-2023"]],
    ["status", ["reported", "not-disclosed", "not-applicable"]],
  ] as const)("by %s split the rows without loss or overlap", (key, values) => {
    expect(values.reduce((sum, value) => sum + narrowed({ [key]: value }).length, 0)).toBe(all.rows.length)
  })

  it("find a name in any language, whatever the language, case, width or script", () => {
    expect(narrowed({ q: "turnover rate" }).length).toBeGreaterThan(0)
    expect(narrowed({ q: "TURNOVER  Rate" })).toEqual(narrowed({ q: "turnover rate" }))
    expect(narrowed({ q: "Ｂ１.２" })).toEqual(narrowed({ q: "b1.2" }))
    expect(narrowed({ q: "温室气体" })).toEqual(narrowed({ q: "溫室氣體" }))
    expect(narrowed({ q: "溫室氣體" }).length).toBeGreaterThan(5)
    const chinese = realView("zh-Hant")
    expect(filterRows(dataRows(chinese), { ...NO_FILTERS, q: "turnover rate" }).map(({ id }) => id)).toEqual(
      narrowed({ q: "turnover rate" }).map(({ id }) => id),
    )
  })

  it("find a printed figure with and without its separators, and a code", () => {
    expect(narrowed({ q: "4,584" }).map(({ id }) => id)).toContain("weimob-2023~headcount|2023")
    expect(narrowed({ q: "4584" })).toEqual(narrowed({ q: "4,584" }))
    expect(narrowed({ q: "401-1" }).length).toBeGreaterThan(0)
    expect(narrowed({ q: "no such thing" })).toEqual([])
  })

  it("that a link has damaged are no filters", () => {
    const damaged = { q: "  ", pillar: "X", kpi: "Z9", metric: "nothing", report: "nobody", year: "20xx", status: "lost", grade: "E" }
    expect(soundFilters(view, damaged)).toEqual(NO_FILTERS)
  })

  it("offer the values that occur, years from the latest, undated last, and the one that is chosen", () => {
    const options = filterOptions(view, all, { ...NO_FILTERS, year: "1999" }, realDataset.standards)
    expect(options.year.map(({ value }) => value)).toEqual(["2024", "2023", "2022", "2021", "2013", "1999", "undated"])
    expect(options.kpi[0]?.label).toMatch(/^A1 \S/)
    expect(options.kpi.map(({ value }) => value)).toContain("B6.5")
  })
})

describe("the order", () => {
  const sorted = (text: string | null) => sortRows(view, all.rows, readSorting(text))

  it("is that of the reports until a column is pressed", () => {
    expect(sorted(null)).toBe(all.rows)
    expect(nextSorting(null, "value")).toEqual({ column: "value", descending: false })
    expect(nextSorting({ column: "value", descending: false }, "value")).toEqual({ column: "value", descending: true })
    expect(nextSorting({ column: "value", descending: true }, "value")).toBeNull()
    expect(nextSorting({ column: "value", descending: true }, "year")).toEqual({ column: "year", descending: false })
  })

  it.each(DATA_COLUMNS.flatMap((column) => [column, `-${column}`]))("by %s keeps every row", (text) => {
    const rows = sorted(text)
    expect(writeSorting(readSorting(text))).toBe(text)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(all.rows.length)
  })

  it.each(["value", "-value"])("by %s keeps what is missing at the end", (text) => {
    const values = sorted(text).map(({ value }) => value)
    const figures = values.filter((value) => value !== null)
    expect(values.slice(0, figures.length)).toEqual(figures)
    expect(figures).toEqual(figures.toSorted((a, b) => (text === "value" ? a - b : b - a)))
  })
})

describe("the columns", () => {
  it("survive the link, and the first choice needs no link", () => {
    const chosen = readColumns("issuer,line,metric", false)
    expect(chosen).toEqual(["metric", "issuer", "line"])
    expect(readColumns(writeColumns(chosen), false)).toEqual(chosen)
    expect(writeColumns(readColumns(null, false))).toBeNull()
  })

  it("fall back when a link names none that exists, and always name the row", () => {
    expect(readColumns("nonsense", false)).toEqual(readColumns(null, false))
    expect(readColumns("line", false)).toEqual(["metric", "line"])
  })
})

describe("the card", () => {
  it("counts what is shown by what it is", () => {
    const observations = realReports().flatMap((report) => report.observations)
    const count = (status: string) => observations.filter((observation) => observation.status === status).length
    const [total, figures, silent, inapplicable] = [observations.length, count("reported"), count("not-disclosed"), count("not-applicable")]
    expect(dataCard(view, all.rows, all.rows.length).title).toBe(
      `${total} observations in the reports: ${figures} figures, ${silent} not disclosed, ${inapplicable} not applicable`,
    )
    const turnover = narrowed({ kpi: "B1.2", year: "2023" })
    expect(dataCard(view, turnover, total).title).toBe(`${turnover.length} of ${total} observations: ${turnover.length} figures`)
    expect(dataCard(view, narrowed({ status: "not-disclosed" }), total).title).toBe(`${silent} of ${total} observations: ${silent} not disclosed`)
    expect(dataCard(view, [], total).title).toBe(`None of ${total} observations matches`)
  })
})
