// The peer comparison: every metric that someone prints, what differs on each row, and no shared axis for what cannot be compared.
import { describe, expect, it } from "vitest"
import { metricName, type View } from "@/figures/view"
import { LANGUAGES } from "@/i18n/language"
import { comparisonCard, comparisonRows, isComparable } from "@/views/comparison/cards/comparison"
import { harmonisedComparisonRows } from "@/views/comparison/cards/comparisonHarmonised"
import { peerChart, suggestedMetric } from "@/views/comparison/cards/peerChart"
import type { Words } from "@/views/comparison/words/zh-Hant"
import { notDisclosed, reported, reportOf } from "../../support/builders"
import { realReport, the } from "../../support/dataset"
import { realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("comparison")

const view = realView("en")
const rows = comparisonRows(view)
const row = (id: string, of: View<Words> = view) => the(comparisonRows(of).find((candidate) => candidate.id === id))
const third = (fields: Parameters<typeof reported>[0]) => viewOf([...realReports(), reportOf([reported(fields)], [], "third-2023")])

describe("comparisonRows", () => {
  it("has a row for every metric or family that a report prints, once", () => {
    const printed = new Set(view.issuers.flatMap(({ report }) => report.observations.map((o) => view.catalogue.metrics.get(o.metric)?.family ?? o.metric)))
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...printed].toSorted())
  })

  it("gives every row one entry for each issuer, with the year on every figure", () => {
    for (const { id, entries } of rows) {
      expect(
        entries.map((entry) => entry.issuer.id),
        id,
      ).toEqual(view.issuers.map((issuer) => issuer.id))
      for (const entry of entries) if (entry.cell.kind === "figure") expect(entry.period, id).not.toBeNull()
    }
  })

  it("names the metric of an entry only where it is another member of the row's family", () => {
    expect(row("energy-consumption").entries.map(({ metric, name }) => [metric, name])).toEqual([
      ["energy-consumption-tce", metricName(view, "energy-consumption-tce")],
      ["energy-consumption", null],
    ])
    for (const { name, entries } of rows) for (const entry of entries) expect(entry.name ?? name, entry.metric).toBe(metricName(view, entry.metric))
  })

  it("groups the rows by pillar: environment, social, governance", () => {
    const pillars = rows.map(({ pillar }) => pillar)
    expect(pillars.filter((pillar, i) => pillar !== pillars[i - 1])).toEqual(["E", "S", "G"])
  })

  it("says what differs in every language, and never stays silent", () => {
    for (const language of LANGUAGES) for (const each of comparisonRows(realView(language))) expect(each.remark, each.id).toMatch(/\S/)
  })

  it.each([
    ["scope-1-2-emissions", "a note affects comparability; years differ (2024 / 2023)"],
    ["water-consumption", "years differ (2024 / 2023)"],
    ["energy-consumption", "unit or definition differs: not on one axis; years differ (2024 / 2023)"],
    ["scope-3-emissions", "no figure from GL-Carlink"],
  ])("remarks on %s: %s", (id, remark) => {
    expect(row(id).remark).toBe(remark)
  })

  it("tells a total that is not printed from a metric that is not in the report", () => {
    const texts = (id: string) => row(id).entries.map((entry) => entry.cell.text)
    expect(texts("turnover-rate")).toEqual(["48.6%", "by breakdown only"])
    expect(texts("scope-3-emissions")).toEqual(["not in the report", "2,364.85"])
  })

  it("shows the latest reported year where a later one is not disclosed", () => {
    const alone = viewOf([reportOf([reported({ value: 5, period: "2022" }), notDisclosed()])])
    expect(row("headcount", alone).entries[0]).toMatchObject({ period: "2022", cell: { text: "5" } })
  })

  it("says that formulas differ on the row of the turnover rate", () => {
    expect(row("turnover-rate").remark).toContain("formulas differ")
  })

  it("does not call a single issuer's figure the same as another's", () => {
    for (const each of comparisonRows(viewOf([realReport("gl-carlink-2024")]))) expect(each.remark, each.id).not.toBe("same metric and unit")
  })
})

describe("comparisonCard", () => {
  it("counts the metrics for which every issuer gives a figure", () => {
    expect(comparisonCard(view, rows, rows).title).toBe(`Every issuer in view gives a figure for ${rows.filter(isComparable).length} of ${rows.length} metrics`)
  })

  it("counts what is printed by group only, a total that is refused beside it included", () => {
    const groups = [reported({ value: 3, breakdown: { gender: "female" } }), reported({ value: 4, breakdown: { gender: "male" } })]
    for (const total of [[], [notDisclosed()]]) {
      const of = viewOf([reportOf([...total, ...groups], [], "third-2023"), reportOf([reported({ value: 7 })], [], "fourth-2023")])
      const found = comparisonRows(of)
      expect(comparisonCard(of, found, found).title).toBe("Every issuer in view gives a figure for 1 of 1 metrics")
    }
  })

  it("counts a metric once, however many groups of it stand on a common basis", () => {
    const onBasis = harmonisedComparisonRows(view, rows)
    const metrics = new Set(onBasis.map(({ id }) => id.split(".")[0]))
    expect(metrics.size).toBeLessThan(onBasis.length)
    expect(comparisonCard(view, onBasis, onBasis).title).toContain(`of ${metrics.size} metrics`)
  })

  it("counts all metrics although a filter shows fewer", () => {
    const few = rows.filter(({ pillar }) => pillar === "E")
    const card = comparisonCard(view, few, rows)
    expect(card.title).toContain(`of ${rows.length} metrics`)
    expect(card.table.rows).toHaveLength(few.length)
  })
})

describe("peerChart", () => {
  it.each(LANGUAGES)("never puts turnover rates on one axis in %s", (language) => {
    const translated = realView(language)
    expect(peerChart(translated, row("turnover-rate", translated)).model.shared).toBe(false)
  })

  it("keeps turnover rates apart when another report joins, whatever its formula", () => {
    for (const method of [undefined, "leavers-over-closing"]) {
      const joined = third({ metric: "turnover-rate", unit: "percent", value: 10, ...(method === undefined ? {} : { method }) })
      expect(peerChart(joined, row("turnover-rate", joined)).model.shared).toBe(false)
    }
  })

  it.each(["energy-consumption", "energy-intensity", "direct-energy", "indirect-energy"])("never puts %s on one axis, for its units differ", (id) => {
    expect(peerChart(view, row(id)).model.shared).toBe(false)
  })

  it.each(["training-hours-per-employee", "headcount", "water-intensity"])("puts %s on one axis, with the year on every point", (id) => {
    const { model } = peerChart(view, row(id))
    expect(model.shared).toBe(true)
    for (const peer of model.rows) for (const point of peer.points) expect(point.label).toContain(point.period)
  })

  it("draws no point beyond its axis", () => {
    for (const each of rows) {
      const { model } = peerChart(view, each)
      for (const peer of model.rows) for (const { cell } of peer.points) if (cell.kind === "figure") expect(cell.value, each.id).toBeLessThanOrEqual(model.max)
    }
  })

  it("stands every breakdown that an issuer prints in a row, absences in words", () => {
    const { card } = peerChart(view, row("turnover-rate"))
    const total = the(card.table.rows.find(({ header }) => header === "Total"))
    expect(total.entries).toMatchObject([{ text: "48.6%" }, { text: "not in the report" }])
  })

  it("names no unit in its subtitle that is not that of every issuer", () => {
    const { subtitle } = peerChart(view, row("energy-consumption")).card
    expect(subtitle.includes("coal")).toBe(subtitle.includes("MWh"))
  })

  it("is offered only for rows that have two points to draw", () => {
    const thin = rows.filter((each) => each.chartable && peerChart(view, each).model.rows.flatMap((peer) => peer.points).length < 2)
    expect(thin.map(({ id }) => id)).toEqual([])
  })
})

describe("suggestedMetric", () => {
  it("starts with what may be compared and differs, work safety before the size of companies", () => {
    const id = suggestedMetric(view, rows)
    expect(id).toBe("lost-days")
    expect(row(the(id)).grade?.grade).toBe("A")
    expect(peerChart(view, row(the(id))).model.shared).toBe(true)
  })

  it("else with a ratio that both issuers print by several breakdowns", () => {
    const graded = rows.filter(({ grade }) => grade?.grade !== "A" && grade?.grade !== "B")
    const id = suggestedMetric(view, graded)
    expect(id).toBe("training-hours-per-employee")
    expect(peerChart(view, row(the(id))).model.shared).toBe(true)
  })

  it("finds something to start with for one issuer, and nothing where there is nothing", () => {
    const alone = viewOf([realReport("gl-carlink-2024")])
    expect(suggestedMetric(alone, comparisonRows(alone))).toBeDefined()
    expect(suggestedMetric(alone, [])).toBeUndefined()
  })
})
