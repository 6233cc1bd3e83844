// Change on the prior year: given only between two printed figures of one series; across any break there is only the break.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changeOnPriorYear, seriesBreak } from "@/domain/change"
import { findObservation, indexReport, type ReportIndex } from "@/domain/dataset"
import { seriesOf } from "@/domain/series"
import type { ReportedObservation } from "@/schema/observation"
import { valueOf } from "../support/arbitraries"
import { indexOf, notApplicable, notDisclosed, note, reported, reportOf } from "../support/builders"
import { catalogue } from "../support/checks"
import { realReport, the } from "../support/dataset"

const figure = fc.record({ digits: fc.bigInt({ min: 1n, max: 99_999_999n }), decimals: fc.integer({ min: 0, max: 2 }) }).map(valueOf)
const empty = indexOf([])

describe("changeOnPriorYear", () => {
  it("gives the change in percent and in points, and names the year before", () => {
    const [current, prior] = [reported({ value: 150 }), reported({ value: 200, period: "2022" })]
    expect(changeOnPriorYear(catalogue, empty, current, prior)).toEqual({ kind: "change", from: "2022", percent: -25, points: -50 })
  })

  it.each([
    ["absent", undefined],
    ["not disclosed", notDisclosed({ period: "2022" })],
    ["not applicable", notApplicable({ period: "2022" })],
  ])("gives none when the prior year is %s", (_, prior) => {
    expect(changeOnPriorYear(catalogue, empty, reported({ value: 5 }), prior)).toEqual({ kind: "none", reason: "single-year" })
  })

  it("gives none between amounts in two currencies", () => {
    const [current, prior] = [reported({ value: 150, unit: "hkd-million" }), reported({ value: 200, unit: "rmb-million", period: "2022" })]
    expect(changeOnPriorYear(catalogue, empty, current, prior)).toEqual({ kind: "none", reason: "single-year" })
  })

  it("gives none when the current year is no figure", () => {
    expect(changeOnPriorYear(catalogue, empty, notDisclosed(), reported({ value: 5, period: "2022" }))).toEqual({ kind: "none", reason: "single-year" })
    expect(changeOnPriorYear(catalogue, empty, undefined, reported({ value: 5, period: "2022" }))).toEqual({ kind: "none", reason: "single-year" })
  })

  it("gives none from a base of zero, and a fall of 100% down to zero", () => {
    const [zero, five] = [reported({ value: 0 }), reported({ value: 5, period: "2022" })]
    expect(changeOnPriorYear(catalogue, empty, five, zero)).toEqual({ kind: "none", reason: "zero-base" })
    expect(changeOnPriorYear(catalogue, empty, zero, five)).toMatchObject({ percent: -100, points: -5 })
  })

  it("never gives a change across a changed method, whatever the figures", () => {
    const method = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined })
    fc.assert(
      fc.property(figure, figure, method, method, (now, before, later, earlier) => {
        const withMethod = (value: number, period: string, id: string | undefined) => reported({ value, period, ...(id === undefined ? {} : { method: id }) })
        const change = changeOnPriorYear(catalogue, empty, withMethod(now, "2023", later), withMethod(before, "2022", earlier))
        expect(change.kind).toBe(later === earlier ? "change" : "broken")
        if (change.kind !== "change") expect(change).toEqual({ kind: "broken", from: "2022", by: { kind: "method" } })
      }),
    )
  })

  it("agrees in sign between percent and points", () => {
    fc.assert(
      fc.property(figure, figure, (now, before) => {
        const change = changeOnPriorYear(catalogue, empty, reported({ value: now }), reported({ value: before, period: "2022" }))
        if (change.kind !== "change") throw new RangeError("expected a change")
        expect(Math.sign(change.percent)).toBe(Math.sign(change.points))
        expect(Math.sign(change.points)).toBe(Math.sign(now - before))
      }),
    )
  })

  it("leads from the prior figure to the current one", () => {
    fc.assert(
      fc.property(figure, figure, (now, before) => {
        const change = changeOnPriorYear(catalogue, empty, reported({ value: now }), reported({ value: before, period: "2022" }))
        if (change.kind !== "change") throw new RangeError("expected a change")
        const tolerance = 1e-12 * Math.max(now, before)
        expect(Math.abs(before * (1 + change.percent / 100) - now)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(before + change.points - now)).toBeLessThanOrEqual(tolerance)
      }),
    )
  })

  it("gives the stated break in place of a change, from a base of zero too", () => {
    const inventory = note("inventory", "first inventory")
    const index = indexOf([], [inventory, note("plain")])
    const broken = { kind: "broken", from: "2022", by: { kind: "stated", note: inventory } }
    for (const value of [0, 1, 2])
      expect(changeOnPriorYear(catalogue, index, reported({ value: 2, note: "inventory" }), reported({ value, period: "2022" }))).toEqual(broken)
    expect(changeOnPriorYear(catalogue, index, reported({ value: 2, note: "plain" }), reported({ value: 1, period: "2022" }))).toMatchObject({
      kind: "change",
      percent: 100,
    })
  })

  it("gives no break where there is no prior figure to break from", () => {
    const index = indexOf([], [note("inventory", "first inventory")])
    for (const prior of [undefined, notDisclosed({ period: "2022" })])
      expect(changeOnPriorYear(catalogue, index, reported({ value: 2, note: "inventory" }), prior)).toEqual({ kind: "none", reason: "single-year" })
  })

  it("gives no fall of Weimob's scope 1 and 2 across its first inventory, and a change before it", () => {
    const index = indexReport(realReport("weimob-2023"))
    const at = (year: string) => findObservation(index, "scope-1-2-emissions", year)
    expect(changeOnPriorYear(catalogue, index, at("2023"), at("2022"))).toEqual({
      kind: "broken",
      from: "2022",
      by: { kind: "stated", note: index.report.notes.find(({ id }) => id === "ghg-inventory-2023") },
    })
    const before = changeOnPriorYear(catalogue, index, at("2022"), at("2021"))
    expect(before).toEqual({ kind: "change", from: "2021", percent: expect.closeTo(3.281, 3), points: expect.closeTo(93.97, 9) })
  })
})

describe("seriesBreak", () => {
  const report = indexOf([], [note("plain"), note("breaking", "method changed")])
  const [earlier, later] = [reported({ value: 1, period: "2022" }), reported({ value: 2 })]

  it("sees none between figures of one method without a note", () => {
    expect(seriesBreak(catalogue, report, earlier, later)).toBeNull()
    expect(seriesBreak(catalogue, report, { ...earlier, method: "a" }, { ...later, method: "a" })).toBeNull()
  })

  it("sees none in a note that states none, or in a note of the earlier figure", () => {
    expect(seriesBreak(catalogue, report, earlier, { ...later, note: "plain" })).toBeNull()
    expect(seriesBreak(catalogue, report, { ...earlier, note: "breaking" }, later)).toBeNull()
  })

  it("takes the words of a break from the note of the later figure", () => {
    expect(seriesBreak(catalogue, report, earlier, { ...later, note: "breaking" })).toMatchObject({
      kind: "stated",
      note: { seriesBreak: { en: "method changed" } },
    })
  })

  it("breaks when a method appears, changes or disappears, even where a note states a break", () => {
    expect(seriesBreak(catalogue, report, earlier, { ...later, method: "a" })).toEqual({ kind: "method" })
    expect(seriesBreak(catalogue, report, { ...earlier, method: "a" }, later)).toEqual({ kind: "method" })
    expect(seriesBreak(catalogue, report, { ...earlier, method: "a" }, { ...later, method: "b", note: "breaking" })).toEqual({ kind: "method" })
  })
})

describe("periods of other lengths", () => {
  const quarter = "2023-10-01/2023-12-31"
  const over = (metric: string, unit: string) => [
    reported({ metric, unit, value: 2, period: "2022", breakdown: { gender: "female" } }),
    reported({ metric, unit, value: 3, period: quarter, breakdown: { gender: "female" } }),
  ]

  it.each([
    ["headcount", "persons"],
    ["headcount-share", "percent"],
  ])("do not break what there is on a day: %s", (metric, unit) => {
    const [year, months] = over(metric, unit)
    expect(seriesBreak(catalogue, empty, the(year), the(months))).toBeNull()
  })

  it.each([
    ["leavers", "persons"],
    ["turnover-rate", "percent"],
    ["new-hire-composition", "percent"],
  ])("break what is counted over them: %s", (metric, unit) => {
    const [year, months] = over(metric, unit)
    expect(seriesBreak(catalogue, empty, the(year), the(months))).toEqual({ kind: "length" })
  })
})

describe("what is counted", () => {
  const co2 = (metric: string, period: string, value: number, breakdown?: Record<string, string>) =>
    reported({ metric, unit: "tCO2e", period, value, ...(breakdown === undefined ? {} : { breakdown }) })
  const category = (period: string, scope3Category: string) => co2("scope-3-emissions", period, 10, { scope3Category })
  const totals = ["scope-3-emissions", "scope-1-2-3-emissions"].map((metric) => ["2022", "2023"].map((period) => co2(metric, period, 50)))

  it("breaks the totals of scope 3, and the sums with it, where other categories are printed", () => {
    const index = indexOf([...totals.flat(), category("2022", "1"), category("2023", "1"), category("2023", "6")])
    for (const [before, now] of totals) expect(seriesBreak(catalogue, index, the(before), the(now))).toEqual({ kind: "scope" })
    expect(seriesBreak(catalogue, index, category("2022", "1"), category("2023", "1"))).toBeNull()
  })

  it("does not where they are the same, or one year prints none", () => {
    for (const index of [indexOf([...totals.flat(), category("2022", "1"), category("2023", "1")]), indexOf([...totals.flat(), category("2023", "1")])])
      for (const [before, now] of totals) expect(seriesBreak(catalogue, index, the(before), the(now))).toBeNull()
  })
})

describe("a sum of which a later report restates a part", () => {
  const co2 = (metric: string, period: string, value: number) => reported({ metric, unit: "tCO2e", period, value })
  const filed = (year: string, ...observations: ReportedObservation[]) => {
    const report = reportOf(observations, [], `some-${year}`)
    return indexReport({ ...report, document: { ...report.document, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` } })
  }
  const of2022 = filed("2022", co2("scope-1-emissions", "2022", 50), co2("scope-2-emissions", "2022", 74), co2("scope-1-2-emissions", "2022", 124))
  const seriesWith = (scope1: number) =>
    the(seriesOf([of2022, filed("2023", co2("scope-1-emissions", "2022", scope1), co2("scope-1-2-emissions", "2023", 120))]))

  it("is not joined with the years after", () => {
    const [restated, same] = [seriesWith(51), seriesWith(50)]
    const at = (index: ReportIndex, period: string) => the(index.byKey.get(`scope-1-2-emissions|${period}`))
    expect(seriesBreak(catalogue, restated, at(restated, "2022"), at(restated, "2023"))).toEqual({ kind: "superseded" })
    expect(seriesBreak(catalogue, same, at(same, "2022"), at(same, "2023"))).toBeNull()
  })

  it("nor is one by a basis, of which the part has none", () => {
    const located = (year: string, value: number) => ({ ...co2("scope-1-2-emissions", year, value), breakdown: { basis: "location" } })
    const first = filed("2022", co2("scope-1-emissions", "2022", 50), located("2022", 124))
    const series = the(seriesOf([first, filed("2023", co2("scope-1-emissions", "2022", 51), located("2023", 120))]))
    expect(seriesBreak(catalogue, series, located("2022", 124), located("2023", 120))).toEqual({ kind: "superseded" })
  })
})
