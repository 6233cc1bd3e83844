// What a data file may look like: the four states of a figure, its source, and the refusal of anything unknown.
import { describe, expect, it } from "vitest"
import { Observation, Period } from "@/schema/observation"
import { Report } from "@/schema/report"
import { Source } from "@/schema/source"
import { notApplicable, notDisclosed, reported, reportOf } from "../support/builders"
import { realReport } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"

const accepts = (value: unknown) => Observation.safeParse(value).success
const without = (value: object, key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

describe("Observation", () => {
  it("accepts a figure, a zero, a row that is not disclosed and one that does not apply", () => {
    expect([reported({ value: 5 }), reported({ value: 0 }), notDisclosed(), notApplicable()].map(accepts)).toEqual([true, true, true, true])
  })

  it.each(["metric", "period", "status", "value", "unit", "printed", "source"])("refuses a figure without its %s", (key) => {
    expect(accepts(without(reported({ value: 5 }), key))).toBe(false)
  })

  it("refuses a value on a row that is not disclosed", () => {
    expect(accepts({ ...notDisclosed(), value: 0, unit: "persons" })).toBe(false)
  })

  it("refuses a row that does not apply and gives no reason", () => {
    expect(accepts(without(notApplicable(), "note"))).toBe(false)
  })

  it.each([null, "5", Number.NaN, Number.POSITIVE_INFINITY])("refuses %j as a value", (value) => {
    expect(accepts({ ...reported({ value: 5 }), value })).toBe(false)
  })

  it("refuses a field that it does not know, so that a slip of the pen is not silently dropped", () => {
    expect(accepts({ ...reported({ value: 5 }), breakdwon: { gender: "male" } })).toBe(false)
  })

  it("refuses an empty list of other places, an unknown qualifier and an unknown status", () => {
    expect(accepts({ ...reported({ value: 5 }), alsoPrinted: [] })).toBe(false)
    expect(accepts({ ...reported({ value: 5 }), qualifier: "roughly" })).toBe(false)
    expect(accepts({ ...reported({ value: 5 }), status: "estimated" })).toBe(false)
  })
})

describe("Period", () => {
  it.each(["2021", "2024", "undated"])("accepts %s", (period) => {
    expect(Period.safeParse(period).success).toBe(true)
  })

  it.each(["", "2021 ", "-", "2021|2022", "a:b", 2023, null])("refuses %j", (period) => {
    expect(Period.safeParse(period).success).toBe(false)
  })

  const on = (period: string, periods?: Report["periods"]) => Report.safeParse({ ...reportOf([reported({ value: 5, period })]), ...(periods && { periods }) })

  it.each(["21", "2021-2022", "FY2023", "20233"])("is a name that the report has to explain: %s", (period) => {
    expect(on(period).error?.issues.map(({ path }) => path)).toEqual([["observations", 0, "period"]])
    expect(on(period, [{ id: period, start: "2021-09-01", end: "2022-08-31" }]).success).toBe(true)
  })

  it("may be its first and last day", () => {
    expect(on("2021-09-01/2022-08-31").success).toBe(true)
  })
})

describe("Source", () => {
  it("accepts running text, which has no table", () => {
    expect(Source.safeParse({ section: "社會", line: 12 }).success).toBe(true)
  })

  it.each([{ line: 0 }, { line: -3 }, { line: 1.5 }, { line: "12" }, { section: "" }, { table: "" }])("refuses %j", (fields) => {
    expect(Source.safeParse({ section: "社會", line: 12, ...fields }).success).toBe(false)
  })
})

describe("Report", () => {
  it("accepts the least that a report can be", () => {
    expect(Report.parse(minimalReport)).toEqual(minimalReport)
  })

  it.each(["weimob-2023", "gl-carlink-2024"])("returns %s unchanged", (id) => {
    expect(Report.parse(structuredClone(realReport(id)))).toEqual(realReport(id))
  })

  it.each(Object.keys(minimalReport))("refuses a report without %s", (key) => {
    expect(Report.safeParse(without(minimalReport, key)).success).toBe(false)
  })

  it("refuses a date that does not exist, a stock code with letters and an id that cannot stand in an address", () => {
    expect(Report.safeParse({ ...minimalReport, document: { ...minimalReport.document, periodEnd: "2022-13-31" } }).success).toBe(false)
    expect(Report.safeParse({ ...minimalReport, issuer: { ...minimalReport.issuer, stockCode: "HK2013" } }).success).toBe(false)
    expect(Report.safeParse({ ...minimalReport, id: "Third 2022" }).success).toBe(false)
  })
})
