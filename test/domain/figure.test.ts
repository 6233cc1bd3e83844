// What a printed figure can stand for: the true figure, rounded as printed, always lies in its interval.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { figureAt, figureOf, roundedAs } from "@/domain/figure"
import { contains } from "@/domain/interval"
import type { ReportedObservation } from "@/schema/observation"
import { indexOf, notDisclosed, reported } from "../support/builders"
import { catalogue } from "../support/checks"
import { the } from "../support/dataset"
import { printedAs } from "../support/soundCompany"

const truth = fc.double({ min: 0, max: 1e6, noNaN: true })

function interval(fields: Pick<ReportedObservation, "value" | "unit" | "printed">, more: Partial<ReportedObservation> = {}) {
  return the(figureOf(catalogue, indexOf([]), reported({ ...fields, ...more }))).interval
}

describe("a printed figure", () => {
  it("holds the true one, rounded to any decimals", () => {
    fc.assert(
      fc.property(truth, fc.nat(4), (value, decimals) =>
        contains(interval(printedAs("water-consumption", value, decimals), { metric: "water-consumption" }), value),
      ),
    )
  })

  it("holds the true one in the metric's unit where another is printed", () => {
    fc.assert(
      fc.property(truth, fc.nat(3), (value, decimals) => {
        const inKwh = printedAs("electricity-consumption", value, decimals, "千瓦時")
        const inYi = printedAs("revenue", value, decimals, "億")
        expect(contains(interval(inKwh, { metric: "electricity-consumption" }), value)).toBe(true)
        expect(contains(interval(inYi, { metric: "revenue" }), value)).toBe(true)
      }),
    )
  })

  it("is as wide as its last digit: 265,923 kWh is 265.923 MWh give or take half a kWh", () => {
    const { low, high } = interval(printedAs("electricity-consumption", 265.923, 0, "千瓦時"), { metric: "electricity-consumption" })
    expect([low, high]).toEqual([expect.closeTo(265.9225, 9), expect.closeTo(265.9235, 9)])
  })

  it("of a count is exact, of an average of counts is rounded", () => {
    expect(interval(printedAs("headcount", 247, 0))).toEqual({ low: 247, high: 247 })
    expect(interval(printedAs("club-average-participants", 28, 0), { metric: "club-average-participants" })).toEqual({ low: 27.5, high: 28.5 })
  })

  it("opens where the report says so, and cannot be held to an approximation", () => {
    const fields = { ...printedAs("water-consumption", 50, 0), metric: "water-consumption" }
    expect(interval(fields, { qualifier: "at-least" })).toEqual({ low: 49.5, high: Number.POSITIVE_INFINITY })
    expect(interval(fields, { qualifier: "more-than" })).toEqual({ low: 49.5, high: Number.POSITIVE_INFINITY })
    expect(interval(fields, { qualifier: "less-than" })).toEqual({ low: 0, high: 50 })
    expect(figureOf(catalogue, indexOf([]), reported({ ...fields, qualifier: "about" }))).toBeNull()
  })

  it("of a printed range spans it", () => {
    expect(interval({ value: 20, unit: "persons", printed: { value: "20-30", label: "x" } }, { valueTo: 30 })).toEqual({ low: 20, high: 30 })
  })

  it("is none where nothing, a stroke, or no number is printed", () => {
    const index = indexOf([notDisclosed(), reported({ value: 3, period: "2022", printed: { value: "three", label: "x" } })])
    expect(figureAt(catalogue, index, "headcount", "2023")).toBeNull()
    expect(figureAt(catalogue, index, "headcount", "2022")).toBeNull()
    expect(figureAt(catalogue, index, "headcount", "2021")).toBeNull()
  })

  it("rounds a computed value as the report would", () => {
    const figure = the(figureOf(catalogue, indexOf([]), reported({ metric: "water-intensity", ...printedAs("water-intensity", 27.64, 2) })))
    expect(roundedAs(figure, 27.6416)).toBe(27.64)
    expect(roundedAs({ decimals: 0 }, 5.034)).toBe(5)
  })
})

describe("a column padded with zeros", () => {
  const RATES = ["46.20%", "44.50%", "27.20%", "13.80%"]
  const rates = (printed: readonly string[]) =>
    printed.map((value, i) =>
      reported({ metric: "turnover-rate", unit: "percent", value: Number.parseFloat(value), period: String(2020 + i), printed: { value, label: "流失率" } }),
    )
  const first = (printed: readonly string[]) => the(figureAt(catalogue, indexOf(rates(printed)), "turnover-rate", "2020"))

  it("is read one place coarser, whole or in the precision that some digit has", () => {
    expect(first(RATES)).toMatchObject({ decimals: 1, interval: { low: expect.closeTo(46.15, 9), high: expect.closeTo(46.25, 9) } })
    expect(first(["46.00%", "44.00%", "27.00%", "13.00%"])).toMatchObject({ decimals: 0, interval: { low: 45.5, high: 46.5 } })
  })

  it("is read as printed when one figure has another last digit", () => {
    expect(first([...RATES, "12.34%"])).toMatchObject({ decimals: 2, interval: { low: expect.closeTo(46.195, 9) } })
  })

  it("is read as printed when there are too few figures to tell", () => {
    expect(first(RATES.slice(1))).toMatchObject({ decimals: 2 })
  })

  it("holds the true figures of any column, rounded and padded", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 4, maxLength: 8 }), fc.nat(2), fc.nat(2), (truths, decimals, padding) => {
        const printed = truths.map((value) => `${value.toFixed(decimals)}${padding === 0 ? "" : `${decimals === 0 ? "." : ""}${"0".repeat(padding)}`}%`)
        const index = indexOf(rates(printed))
        for (const [i, value] of truths.entries())
          expect(contains(the(figureAt(catalogue, index, "turnover-rate", String(2020 + i))).interval, value)).toBe(true)
      }),
    )
  })
})
