// Reports unlike those of this site: what is sound in them is no fault, whatever its shape, and what is not is found.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import { seriesByIssuer } from "@/domain/series"
import { Report } from "@/schema/report"
import { faultsOf } from "../../support/checks"
import { realDataset } from "../../support/dataset"
import { harbourReport } from "../../support/peers/harbourReport"
import { printedLines } from "../../support/peers/lines"
import { sharesReport } from "../../support/peers/sharesReport"
import { RESTATED, threeReports } from "../../support/peers/threeReports"
import { withFigure } from "../../support/soundReport"

const byName = (a: string, b: string) => a.localeCompare(b)
const reconciled = (reports: readonly Report[]) =>
  reconcile(indexCatalogue(realDataset.catalogue), seriesByIssuer(reports.map(indexReport)), realDataset.standards)

describe.each([
  ["a financial year to August, in English, of a part of the company", [harbourReport]],
  ["shares, bounds, spans and a short first year", [sharesReport]],
  ["three reports of one issuer", threeReports],
])("%s", (_, reports) => {
  it("is a report that the data format takes", () => {
    for (const report of reports) expect(Report.parse(report)).toEqual(report)
    expect(auditDataset({ ...realDataset, reports: reports.map((report) => ({ file: `reports/${report.id}.json`, report })) })).toEqual([])
  })

  it("is no fault, alone or beside others", () => {
    const found = [...reconciled(reports).checks, ...reconciled([...realDataset.reports.map(({ report }) => report), ...reports]).checks]
    const ids = new Set(reports.map(({ id }) => id))
    expect(found.filter(({ report, verdict }) => ids.has(report) && verdict === "inconsistent")).toEqual([])
  })
})

it("what a later report prints otherwise is restated, or explained where it says why", () => {
  const told = reconciled(threeReports).checks.filter(({ verdict }) => verdict === "restated" || verdict === "explained")
  expect(told.map(({ id, verdict }) => `${id} ${verdict}`).toSorted(byName)).toEqual(
    RESTATED.map(({ metric, period, explained }) => `restated:${metric}:${period} ${explained ? "explained" : "restated"}`).toSorted(byName),
  )
})

it("scope 2 by two bases is one total, which stands beside those of others", () => {
  const row = reconciled([harbourReport]).rows.find(
    ({ metric, basis, breakdown }) => metric === "scope-2-emissions" && basis === "as-printed" && breakdown === null,
  )
  expect(row?.values.map(({ value }) => value)).toEqual([3096, 3010])
})

it("intensities of a part are held against the people of that part", () => {
  const perHead = (value: number, printed: string) => ({
    ...harbourReport,
    observations: harbourReport.observations.map((o) =>
      o.metric === "water-intensity" && o.status === "reported" ? { ...o, value, printed: { ...o.printed, value: printed } } : o,
    ),
  })
  expect(faultsOf(perHead(7.75, "7.75"))).toEqual([])
  expect(faultsOf(perHead(5, "5.00"))).not.toEqual([])
  // What the whole company would give.
  expect(faultsOf(perHead(5.17, "5.17"))).not.toEqual([])
})

describe("the overall turnover of a report that prints shares of the workforce", () => {
  const overall = (rate: number) => faultsOf(withFigure(sharesReport, { metric: "turnover-rate", period: "2023" }, rate, 1))

  it("is the mean of its groups' by these shares, whatever the formula may be", () => {
    for (const rate of [36.7, 36.8, 36.9]) expect(overall(rate)).toEqual([])
    for (const rate of [36, 37.5, 38]) expect(overall(rate)).toEqual(["weighted-mean:turnover-rate:2023"])
  })

  it("is told to be outside of them where it is", () => {
    expect(overall(39)).toEqual(["overall-between-parts:turnover-rate:2023:gender"])
  })
})

describe("an intensity per floor area", () => {
  const printed = (value: string) => ({
    ...harbourReport,
    observations: [
      ...harbourReport.observations,
      ...printedLines(
        [
          ["floor-area", "2024", "40,000", "m²", { boundary: "hong-kong-operations" }],
          ["electricity-per-floor-area", "2024", value, "kWh/m²", { boundary: "hong-kong-operations" }],
        ],
        { section: "Our environment", line: 220 },
      ),
    ],
  })

  it("is the total over the floor", () => {
    expect(faultsOf(printed("175"))).toEqual([])
  })

  it("is a fault where it is not", () => {
    expect(faultsOf(printed("157"))).toEqual(["average-and-total:electricity-per-floor-area:2023-09-01/2024-08-31"])
  })
})
