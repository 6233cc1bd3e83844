// The unit of comparison is the issuer: a second report of one company is no second company.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { issuersOf } from "@/figures/view"
import type { Report } from "@/schema/report"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words } from "@/views/comparison/words/zh-Hant"
import { reported, reportOf } from "../support/builders"
import { allCards } from "../support/cards"
import { realReport, the } from "../support/dataset"
import { realReports, viewOf, viewsIn } from "../support/view"

const weimob = realReport("weimob-2023")
/** The same company a year before, as its earlier report. */
const earlier: Report = {
  ...weimob,
  id: "weimob-2022",
  document: { ...weimob.document, periodStart: "2022-01-01", periodEnd: "2022-12-31" },
}

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
    const [without, within] = [realReports(), reports].map((list) =>
      allCards(viewOf(list, "en")).map(({ name, card }) => [name, card.title, card.table.rows.length]),
    )
    expect(within).toEqual(without)
  })

  it("the comparison has a column for each company", () => {
    const { viewOf: viewIn } = viewsIn<Words>("comparison")
    for (const row of comparisonRows(viewIn(reports))) expect(row.entries.map(({ issuer }) => issuer.issuerId)).toEqual(["gl-carlink", "weimob"])
  })
})
