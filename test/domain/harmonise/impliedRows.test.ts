// What figures imply: effects that add up to the change, and every value within its interval.
import { describe, expect, it } from "vitest"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import { type BasisId, EXPLAINING } from "@/domain/harmonise/types"
import { seriesByIssuer } from "@/domain/series"
import type { Report } from "@/schema/report"
import { realDataset, the } from "../../support/dataset"
import { harbourReport } from "../../support/peers/harbourReport"
import { sharesReport } from "../../support/peers/sharesReport"
import { threeReports } from "../../support/peers/threeReports"
import { realReports } from "../../support/view"

const rowsOf = (reports: readonly Report[]) => reconcile(indexCatalogue(realDataset.catalogue), seriesByIssuer(reports.map(indexReport)), null).rows

describe.each([
  ["the two of this site", realReports()],
  ["others", [harbourReport, sharesReport, ...threeReports]],
])("of %s", (_, reports) => {
  const rows = rowsOf(reports)
  const on = (basis: BasisId, metric: string) => rows.find((row) => row.basis === basis && row.metric === metric && row.breakdown === null)

  it("what energy and factor explain of scope 2 adds up to its change", () => {
    const [energy, factor, printed] = [
      on("change-by-energy", "scope-2-emissions"),
      on("change-by-factor", "scope-2-emissions"),
      on("as-printed", "scope-2-emissions"),
    ]
    for (const { report, period, value } of the(energy).values) {
      const other = the(the(factor).values.find((each) => each.report === report && each.period === period))
      const years = the(printed).values.filter((each) => each.report === report)
      const at = years.findIndex((each) => each.period === period)
      expect(value + other.value).toBeCloseTo(the(years[at]).value - the(years[at - 1]).value, 6)
    }
  })

  it("what is implied lies in its interval, and says what it follows from", () => {
    const implied = rows.filter(({ basis }) => EXPLAINING.has(basis))
    expect(implied.length).toBeGreaterThan(8)
    for (const { metric, basis, values } of implied)
      for (const { value, low, high, inputs, formula, arithmetic } of values) {
        expect(value, `${metric} ${basis}`).toBeGreaterThanOrEqual(low - 1e-9)
        expect(value, `${metric} ${basis}`).toBeLessThanOrEqual(high + 1e-9)
        expect(inputs.length).toBeGreaterThan(1)
        expect([formula, arithmetic]).not.toContain("")
      }
  })
})
