// Four states per HKEX code, and where an index and the figures of its report differ.
import { describe, expect, it } from "vitest"
import { indexCatalogue } from "@/domain/dataset"
import { countStates, type Disclosure, disclosures } from "@/domain/disclosure"
import type { Observation } from "@/schema/observation"
import type { IndexRow, Report } from "@/schema/report"
import { notApplicable, notDisclosed, note, reported, reportOf } from "../support/builders"
import { realDataset, the } from "../support/dataset"

const { metrics } = indexCatalogue(realDataset.catalogue)
const { standards } = realDataset
const words = (text: string) => ({ "zh-Hant": text, "zh-Hans": text, en: text })
const row = (code: string, fields: Partial<IndexRow> = {}): IndexRow => ({
  code,
  gri: [],
  status: "referenced",
  reason: null,
  chapter: "某章",
  source: { section: "索引", line: 1 },
  ...fields,
})
const refused = (code: string) => row(code, { status: "not-applicable", chapter: null, reason: words("no such thing") })

/** The disclosure of one code in a report of some figures and index rows. */
function of(code: string, observations: Observation[], index: IndexRow[], notes = [note("why")]): Disclosure {
  const report = { ...reportOf(observations, notes), index }
  return the(disclosures(report, standards, metrics).find((found) => found.code === code))
}
const turnover = reported({ metric: "turnover-rate", value: 10, unit: "percent" })

describe("a stated target", () => {
  const target = (topic: string): Report["targets"][number] => ({
    id: "less",
    label: words("less"),
    pillar: "E",
    metric: null,
    topics: [topic],
    baseYear: null,
    targetYear: null,
    changePercent: null,
    kind: "unspecified",
    status: "set",
    printed: { value: "5%", label: "目標" },
    source: { section: "目標", line: 1 },
  })
  const withTarget = (topic: string) => disclosures({ ...reportOf([]), targets: [target(topic)], index: [] }, standards, metrics)
  const found = (topic: string, code: string) => the(withTarget(topic).find((each) => each.code === code))

  it("is words on the code that asks for it, even where no index names the code", () => {
    expect(found("water", "A2.4")).toMatchObject({ state: "narrative", targets: 1, figures: [] })
    expect(found("water", "A2.3")).toMatchObject({ state: "absent", targets: 0 })
  })

  it("is nothing on a code that asks for no target", () => {
    expect(found("water", "A2.2")).toMatchObject({ state: "absent", targets: 0 })
  })
})

describe("what a figure lacks", () => {
  const by = (breakdown: Record<string, string>, period = "2023") => reported({ metric: "turnover-rate", value: 10, unit: "percent", breakdown, period })

  it("is every breakdown that the code asks for and no figure of the report's year has", () => {
    expect(of("B1.2", [turnover], []).lacks).toEqual(["gender", "age", "region"].map((dimension) => ({ kind: "dimension", dimension })))
    expect(of("B1.2", [by({ gender: "male" }), by({ age: "<=30" }), by({ region: "overseas" })], []).lacks).toEqual([])
    // Last year's breakdown does not tell this year's apart.
    expect(of("B1.2", [by({ gender: "male" }, "2022"), turnover], []).lacks).toContainEqual({ kind: "dimension", dimension: "gender" })
  })

  it("is the years of which none is printed, the report's own among them", () => {
    const deaths = (period: string) => reported({ metric: "work-fatalities", value: 0, unit: "persons", period })
    expect(of("B2.1", [deaths("2023")], []).lacks).toEqual([{ kind: "years", printed: 1, asked: 3 }])
    expect(of("B2.1", [deaths("2019"), deaths("2022"), deaths("2023")], []).lacks).toEqual([{ kind: "years", printed: 2, asked: 3 }])
    expect(of("B2.1", [deaths("2021"), deaths("2022"), deaths("2023")], []).lacks).toEqual([])
  })

  it("is nothing where there is no figure, and where the code asks for no more than one", () => {
    expect(of("B1.2", [], [row("B1.2")]).lacks).toEqual([])
    expect(of("B2.2", [reported({ metric: "lost-days", value: 0, unit: "days" })], []).lacks).toEqual([])
  })
})

describe("the state of a code", () => {
  it("is a figure as soon as one reported figure names the code, zero included", () => {
    expect(of("B1.2", [turnover], [row("B1.2")])).toMatchObject({ state: "figure", contradiction: null })
    const zero = reported({ metric: "corruption-cases-concluded", value: 0, unit: "cases" })
    expect(of("B7.1", [zero], [row("B7.1")])).toMatchObject({ state: "figure", figures: [zero] })
  })

  it("is a narrative where the index names a chapter and there is no figure", () => {
    expect(of("B4.2", [], [row("B4.2")])).toMatchObject({ state: "narrative", contradiction: null, row: { at: 0 } })
  })

  it("does not take a figure beside the subject for the number that the code asks for", () => {
    const rate = reported({ metric: "complaint-resolution-rate", value: 100, unit: "percent" })
    expect(of("B6.2", [rate], [row("B6.2")])).toMatchObject({ state: "narrative", figures: [rate], contradiction: "referenced-without-figure" })
  })

  it("does not take a printed absence for a figure", () => {
    expect(of("B1.2", [notDisclosed({ metric: "turnover-rate" })], [row("B1.2")])).toMatchObject({ state: "narrative", figures: [] })
    expect(of("B1.2", [notDisclosed({ metric: "turnover-rate" })], [])).toMatchObject({ state: "absent" })
  })

  it("is not applicable with the reason that the index gives", () => {
    expect(of("A1.3", [], [refused("A1.3")])).toMatchObject({ state: "not-applicable", reason: { en: "no such thing" }, contradiction: null })
  })

  it("is not applicable with the note of the figure where only the figure says so", () => {
    expect(of("A1.3", [notApplicable({ metric: "hazardous-waste" })], [])).toMatchObject({ state: "not-applicable", reason: { en: "about why" }, row: null })
  })

  it("is absent without a row and without a figure", () => {
    expect(of("A1.3", [], [])).toMatchObject({ state: "absent", figures: [], row: null, reason: null, contradiction: null, coveredBy: [] })
  })

  it("holds figures of every year, in printed order", () => {
    const earlier = { ...turnover, period: "2022" }
    expect(of("B1.2", [earlier, turnover], [row("B1.2")]).figures).toEqual([earlier, turnover])
  })
})

describe("a heading and its parts", () => {
  it("lets a heading's row cover the parts, and the parts' rows the heading", () => {
    expect(of("MD-governance-1", [], [row("MD-governance")])).toMatchObject({ state: "narrative", coveredBy: ["MD-governance"], row: null })
    expect(of("MD-governance", [], [row("MD-governance-1"), row("MD-governance-3")])).toMatchObject({ coveredBy: ["MD-governance-1", "MD-governance-3"] })
  })

  it("does not let one part cover another, or a KPI its general disclosure", () => {
    expect(of("MD-governance-2", [], [row("MD-governance-1")])).toMatchObject({ state: "absent", coveredBy: [] })
    expect(of("A1", [], [row("A1.1")])).toMatchObject({ state: "absent", coveredBy: [] })
  })

  it("needs no cover where there is a row", () => {
    expect(of("MD-governance-1", [], [row("MD-governance"), row("MD-governance-1")])).toMatchObject({ coveredBy: [], row: { at: 1 } })
  })

  it("counts figures under a covered code as no contradiction", () => {
    const size = reported({ metric: "board-size", value: 7 })
    expect(of("MD-governance", [size], [row("MD-governance-1")])).toMatchObject({ state: "figure", contradiction: null })
  })
})

describe("an index and its figures", () => {
  it("differ where the index says not applicable and a figure is printed", () => {
    expect(of("B1.2", [turnover], [refused("B1.2")])).toMatchObject({
      state: "figure",
      contradiction: "not-applicable-with-figures",
      reason: { en: "no such thing" },
    })
  })

  it("differ where a KPI that asks for a number has a chapter and no figure", () => {
    expect(of("B1.2", [], [row("B1.2")]).contradiction).toBe("referenced-without-figure")
  })

  it("do not differ where a KPI asks for a description, or an aspect for policies", () => {
    expect(of("B4.1", [], [row("B4.1")]).contradiction).toBeNull()
    expect(of("B1", [], [row("B1")]).contradiction).toBeNull()
  })

  it("differ where the index has no row and a figure is printed", () => {
    expect(of("B1.2", [turnover], [row("A1")])).toMatchObject({ state: "figure", contradiction: "figures-without-row" })
  })

  it("cannot differ where the report prints no index", () => {
    expect(of("B1.2", [turnover], []).contradiction).toBeNull()
  })
})

describe("the real reports", () => {
  const found = realDataset.reports.map(({ report }) => ({ id: report.id, list: disclosures(report, standards, metrics) }))
  const of = (id: string) => the(found.find((each) => each.id === id)).list

  it("have every code of the standards once, in their order", () => {
    for (const { list } of found) expect(list.map(({ code }) => code)).toEqual(standards.hkex.map(({ code }) => code))
  })

  it("differ from their indexes in these places and no others", () => {
    const marks = (id: string) => of(id).flatMap(({ code, contradiction }) => (contradiction === null ? [] : [`${code} ${contradiction}`]))
    expect(marks("weimob-2023")).toEqual(["B5.1 referenced-without-figure", "B6.2 referenced-without-figure", "B7.1 referenced-without-figure"])
    expect(marks("gl-carlink-2024")).toEqual(["A1.1 referenced-without-figure", "A1.3 referenced-without-figure", "B8.2 referenced-without-figure"])
  })

  it("are counted state by state", () => {
    for (const { list } of found) {
      const counts = countStates(list)
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(list.length)
    }
    expect(countStates(of("weimob-2023"))).toMatchObject({ "not-applicable": 4, absent: 0 })
  })

  it("have no index row under a code that the standards do not know", () => {
    const known = new Set(standards.hkex.map(({ code }) => code))
    for (const { report } of realDataset.reports) expect(report.index.filter(({ code }) => !known.has(code))).toEqual([])
  })
})
