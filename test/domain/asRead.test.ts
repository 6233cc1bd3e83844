// What a report's file may say in several ways is one way once it is read; files that say it that way already are not touched.
import { describe, expect, it } from "vitest"
import { asRead } from "@/domain/asRead"
import { findObservation, indexReport, isReported } from "@/domain/dataset"
import { isWithin, topmost, withOwnCodes } from "@/domain/dimensions"
import { Report } from "@/schema/report"
import { reported, reportOf } from "../support/builders"
import { catalogue } from "../support/checks"
import { realDataset, the } from "../support/dataset"

const scope2 = (fields: object) => reported({ metric: "scope-2-emissions", unit: "tCO2e", value: 1, ...fields })

describe("a report's file", () => {
  it("is itself where it is written the plain way", () => {
    for (const { report } of realDataset.reports) expect(asRead(report)).toBe(report)
  })

  it("may bound a figure under either name, and give a range as two ends", () => {
    const [bound, range] = asRead(
      reportOf([reported({ value: 0.01, bound: "less-than" }), reported({ value: 1, range: [1, 5], breakdown: { gender: "male" } })]),
    ).observations
    expect(bound).toMatchObject({ value: 0.01, qualifier: "less-than" })
    expect(range).toMatchObject({ value: 1, valueTo: 5 })
    expect(bound).not.toHaveProperty("bound")
    expect(range).not.toHaveProperty("range")
  })

  it("tells scope 2 apart by its basis; by location stands for the total where no total is printed", () => {
    const both = [scope2({ value: 7, basis: "market" }), scope2({ value: 9, basis: "location" })]
    for (const order of [both, both.toReversed()]) {
      const index = indexReport(reportOf(order))
      const total = findObservation(index, "scope-2-emissions", "2023")
      expect(isReported(total) ? total.value : null).toBe(9)
      expect(index.report.observations).toHaveLength(2)
    }
    const printed = indexReport(reportOf([...both, scope2({ value: 8 })]))
    expect(findObservation(printed, "scope-2-emissions", "2023")).toMatchObject({ value: 8 })
    expect(findObservation(indexReport(reportOf([scope2({ value: 7, basis: "market" })])), "scope-2-emissions", "2023")).toMatchObject({ value: 7 })
  })

  it("keeps the words of findings with their checks when a year is a financial year", () => {
    const filed = reportOf([reported({ value: 5, period: "2019" })])
    const words = { "zh-Hant": "一", "zh-Hans": "一", en: "one" }
    const read = asRead({
      ...filed,
      document: { ...filed.document, periodStart: "2018-09-01", periodEnd: "2019-08-31" },
      findings: [{ checks: ["parts-and-total:gender:headcount:2019"], explanation: words, question: words }],
    })
    expect(read.observations[0]?.period).toBe("2018-09-01/2019-08-31")
    expect(read.findings[0]?.checks).toEqual(["parts-and-total:gender:headcount:2018-09-01/2019-08-31"])
  })

  it("may have segments of its own, which are no other issuer's", () => {
    const filed = {
      ...reportOf([reported({ value: 5, breakdown: { segment: "retail" } })], [], "some-2023"),
      codes: [{ dimension: "segment", id: "retail", name: { "zh-Hant": "零售", en: "Retail" } }],
    }
    const other = { ...structuredClone(filed), id: "other-2023", issuer: { ...filed.issuer, id: "other" } }
    const indexes = [filed, other].map((report) => indexReport(Report.parse(report)))
    const extended = withOwnCodes(catalogue, indexes)
    expect(the(extended.dimensions.get("segment")).codes.map(({ id }) => id)).toEqual(["some.retail", "other.retail"])
    expect(the(extended.metrics.get("headcount")).dimensions).toContain("segment")
    expect(indexes.map(({ report }) => report.observations[0]?.breakdown)).toEqual([{ segment: "some.retail" }, { segment: "other.retail" }])
    expect(withOwnCodes(catalogue, indexes)).toBe(extended)
    expect(
      withOwnCodes(
        catalogue,
        realDataset.reports.map(({ report }) => indexReport(report)),
      ),
    ).toBe(catalogue)
  })
})

describe("a tree of codes", () => {
  const words = { "zh-Hant": "一", "zh-Hans": "一", en: "one" }
  const code = (id: string, parent?: string) => ({ id, name: words, ...(parent === undefined ? {} : { parent }) })
  const tree = { id: "region", name: words, codes: [code("all"), code("here", "all"), code("town", "here"), code("there", "all"), code("far")] }

  it("counts what lies in another printed code once", () => {
    expect(topmost(tree, ["all", "here", "town", "far"])).toEqual(["all", "far"])
    expect(topmost(tree, ["town", "there", "far"])).toEqual(["town", "there", "far"])
  })

  it("knows what lies in what, however deep", () => {
    expect(isWithin(tree, "town", "all")).toBe(true)
    expect(isWithin(tree, "all", "town")).toBe(false)
    expect(isWithin(tree, "unknown", "unknown")).toBe(true)
    expect(isWithin(undefined, "town", "all")).toBe(false)
  })
})
