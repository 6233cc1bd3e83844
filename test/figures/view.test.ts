// The unit of comparison is the issuer: a second report of one company is no second company.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { cellAt } from "@/figures/cell"
import { evidence } from "@/figures/evidence/evidence"
import { ledger } from "@/figures/evidence/ledger"
import { issuersOf, unitName, unitOfFigure } from "@/figures/view"
import type { Report } from "@/schema/report"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words } from "@/views/comparison/words/zh-Hant"
import { reported, reportOf } from "../support/builders"
import { allCards } from "../support/cards"
import { realDataset, realReport, the } from "../support/dataset"
import { realReports, viewOf, viewsIn } from "../support/view"

const weimob = realReport("weimob-2023")
/** The same company a year before, as its earlier report. */
const earlier: Report = {
  ...weimob,
  id: "weimob-2022",
  document: { ...weimob.document, periodStart: "2022-01-01", periodEnd: "2022-12-31" },
}

describe("the unit of a metric", () => {
  const revenue = reported({ metric: "revenue", value: 5, unit: "hkd-million" })
  const abroad = reportOf([revenue], [], "abroad-2023")

  it("is that in which the reports in view print it, each once", () => {
    expect(unitName(viewOf([weimob]), "revenue")).toBe("RMB million")
    expect(unitName(viewOf([abroad]), "revenue")).toBe("HK$ million")
    expect(unitName(viewOf([weimob, abroad]), "revenue")).toBe("RMB million / HK$ million")
  })

  it("is the metric's own where no report prints it, and where no other unit may stand for it", () => {
    expect(unitName(viewOf([abroad]), "total-assets")).toBe("RMB million")
    expect(unitName(viewOf([abroad]), "headcount")).toBe("people")
  })

  it("is beside a figure that in which it is", () => {
    expect(unitOfFigure(viewOf([weimob, abroad]), revenue)).toBe("HK$ million")
  })
})

describe("issuersOf", () => {
  const indexed = (reports: readonly Report[]) => reports.map((report, i) => ({ index: indexReport(report), tone: i }))

  it("puts the reports of a company together, newest first, whatever the order of the files", () => {
    for (const reports of [
      [weimob, earlier],
      [earlier, weimob],
    ]) {
      const [issuer, ...others] = issuersOf(indexed(reports), "en")
      expect(others).toEqual([])
      expect(the(issuer)).toMatchObject({ issuerId: "weimob", id: "weimob-2023", year: "2023" })
      expect(the(issuer).reports.map(({ report }) => report.id)).toEqual(["weimob-2023", "weimob-2022"])
    }
  })

  it("keeps the issuers in the order in which they first stand", () => {
    const some = reportOf([reported({ value: 3 })], [], "some-2023")
    expect(issuersOf(indexed([earlier, some, weimob]), "en").map(({ issuerId }) => issuerId)).toEqual(["weimob", "some"])
  })

  it("has no issuer without a report", () => {
    expect(issuersOf([], "en")).toEqual([])
  })
})

describe("with a second report of one company", () => {
  const reports = [...realReports(), earlier]

  it("every card says what it says without it: nobody is compared with himself", () => {
    // The ledger has a check more for every figure that both reports print, and every report names its edition.
    const ofReports = (name: string) => name.startsWith("checks, ") || name === "index, editions"
    const [without, within] = [realReports(), reports].map((list) =>
      allCards(viewOf(list, "en")).flatMap(({ name, card }) => (ofReports(name) ? [] : [[name, card.title, card.table.rows.length]])),
    )
    expect(within).toEqual(without)
  })

  it("a check of the earlier report is shown where its figures still stand, and what both print is held against each other", () => {
    const view = viewOf(reports, "en")
    const rows = ledger(view, realDataset.standards)
    const [before] = [ledger(viewOf(realReports(), "en"), realDataset.standards)]
    expect(rows.filter(({ rule }) => rule !== "restated").map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(new Set(rows.filter(({ rule }) => rule === "restated").map(({ verdict }) => verdict))).toEqual(new Set(["consistent"]))
    const cut = { ...weimob, observations: weimob.observations.filter(({ period }) => period !== "2021") }
    const standing = ledger(viewOf([realReport("gl-carlink-2024"), cut, earlier], "en"), realDataset.standards).filter(({ id }) =>
      id.startsWith("weimob-2022~"),
    )
    expect(standing.length).toBeGreaterThan(20)
    expect(new Set(standing.map(({ period }) => period))).toContain("2021")
    expect(standing.filter(({ period }) => period === "2023").map(({ id }) => id)).toEqual([])
  })

  it("a figure that only the earlier report prints says so in its evidence, and a newer value says what was printed before", () => {
    const cut = { ...weimob, observations: weimob.observations.filter(({ period }) => period !== "2021") }
    const view = viewOf([cut, earlier], "en")
    const cell = cellAt(view, the(view.issuers[0]), "headcount", "2021")
    expect(cell).toMatchObject({ kind: "figure", text: "8,562", ref: "weimob-2022~headcount|2021" })
    expect(the(evidence(view, view.issuers, "weimob-2022~headcount|2021")).fields.find(({ id }) => id === "report")?.text).toContain("2023")
    const newer = the(evidence(view, view.issuers, "weimob-2023~headcount|2022"))
    expect(newer.fields.filter(({ id }) => id.startsWith("vintage-")).map(({ label }) => label)).toEqual(["Printed in an earlier report"])
    const older = the(evidence(view, view.issuers, "weimob-2022~headcount|2022"))
    expect(older.fields.filter(({ id }) => id.startsWith("vintage-")).map(({ label }) => label)).toEqual(["Printed in a later report"])
  })

  it("the comparison has a column for each company", () => {
    const { viewOf: viewIn } = viewsIn<Words>("comparison")
    for (const row of comparisonRows(viewIn(reports))) expect(row.entries.map(({ issuer }) => issuer.issuerId)).toEqual(["gl-carlink", "weimob"])
  })
})
