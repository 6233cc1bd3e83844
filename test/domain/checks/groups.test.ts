// Overall figures against those of their groups, and leavers against rates: what is sound is never a fault, what cannot be is one.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { TURNOVER_BASES } from "@/domain/turnover"
import { reported, reportOf } from "../../support/builders"
import { checksOf, faultsOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { averagesOf, type Group, turnoverOf } from "../../support/groupsOfPeople"
import { soundReport, withFigure, withObservation } from "../../support/soundReport"

const [A, B, C] = TURNOVER_BASES
const sound = soundReport()

const group = fc.record<Group>({
  people: fc.integer({ min: 1, max: 5000 }),
  leavers: fc.integer({ min: 0, max: 3000 }),
  hours: fc.double({ min: 0, max: 50_000, noNaN: true }),
})
const decimals = fc.integer({ min: 0, max: 3 })

/** The named rules' faults alone: figures of three groups are no whole report. */
function faults(observations: Parameters<typeof reportOf>[0], rule: string): string[] {
  return faultsOf(reportOf(observations)).filter((id) => id.startsWith(rule))
}

describe("what is worked out from whole people", () => {
  it("has overall rates that are the mean of their groups', by either formula and however they are rounded", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 3 }), fc.constantFrom(A, B), decimals, fc.boolean(), (groups, basis, places, counted) => {
        const printed = turnoverOf(groups, basis, places, counted)
        expect(faults(printed, "weighted-mean")).toEqual([])
        expect(faults(printed, "leavers-and-rate")).toEqual([])
      }),
    )
  })

  it("has an overall average that is the mean of its groups'", () => {
    fc.assert(
      fc.property(fc.tuple(group, group), decimals, (groups, places) => {
        expect(faults(averagesOf(groups, places), "weighted-mean")).toEqual([])
      }),
    )
  })
})

const hours = (value: number, printed: string, breakdown?: Record<string, string>) =>
  reported({
    metric: "training-hours-per-employee",
    unit: "hours-per-person",
    value,
    printed: { value: printed, label: "人均時數" },
    ...(breakdown === undefined ? {} : { breakdown }),
  })
const people = (value: number, code: string) => reported({ value, breakdown: { gender: code } })
const share = (value: number, code: string) =>
  reported({ metric: "trainee-composition", unit: "percent", value, printed: { value: `${value}%`, label: "占比" }, breakdown: { gender: code } })
const AVERAGES = [hours(10, "10.0", { gender: "male" }), hours(20, "20.0", { gender: "female" })]
const HEADS = [people(100, "male"), people(50, "female")]

describe("an overall average", () => {
  it("between its groups but not their mean is a fault, with what the mean is", () => {
    const report = reportOf([hours(16, "16.0"), ...AVERAGES, ...HEADS])
    const check = the(checksOf(report).find(({ rule }) => rule === "weighted-mean"))
    expect(check).toMatchObject({ id: "weighted-mean:training-hours-per-employee:2023", printed: "16.0", verdict: "inconsistent" })
    expect(check.computed).toBeCloseTo(13.33, 2)
  })

  it("may be weighed by those trained, where they are printed", () => {
    // 40% men and 60% women were trained: 16 hours.
    expect(faultsOf(reportOf([hours(16, "16.0"), ...AVERAGES, ...HEADS, share(40, "male"), share(60, "female")]))).toEqual([])
    expect(faultsOf(reportOf([hours(15, "15.0"), ...AVERAGES, ...HEADS, share(40, "male"), share(60, "female")]))).toHaveLength(1)
  })

  it("may leave out a group that took no part", () => {
    const none = [hours(0, "0", { gender: "male" }), hours(20, "20.0", { gender: "female" })]
    expect(faultsOf(reportOf([hours(20, "20.0"), ...none, ...HEADS]))).toEqual([])
    expect(faultsOf(reportOf([hours(6.7, "6.7"), ...none, ...HEADS]))).toEqual([])
    expect(faultsOf(reportOf([hours(12, "12.0"), ...none, ...HEADS]))).toEqual(["weighted-mean:training-hours-per-employee:2023"])
  })

  it("is not held against groups of which one is missing, or that are not everybody", () => {
    expect(faultsOf(reportOf([hours(16, "16.0"), ...AVERAGES.slice(0, 1), ...HEADS]))).toEqual([])
    expect(faultsOf(reportOf([hours(16, "16.0"), ...AVERAGES, ...HEADS.slice(0, 1)]))).toEqual([])
    expect(faults([hours(16, "16.0"), ...AVERAGES, ...HEADS, reported({ value: 400 })], "weighted-mean")).toEqual([])
  })

  it("outside its groups is told once", () => {
    expect(faultsOf(reportOf([hours(30, "30.0"), ...AVERAGES, ...HEADS]))).toEqual(["average-and-total:training-hours-per-employee:2023:within:gender"])
  })
})

describe("an overall turnover", () => {
  const groups = [
    { people: 100, leavers: 20, hours: 0 },
    { people: 50, leavers: 25, hours: 0 },
  ]
  const overall = (basis: typeof A | typeof B, printed: string) =>
    turnoverOf(groups, basis, 1, false).map((o) =>
      o.metric === "turnover-rate" && o.breakdown === undefined ? { ...o, value: Number(printed), printed: { ...o.printed, value: printed } } : o,
    )

  it("is weighed by year-end headcount, or by that and the leavers, as its formula says", () => {
    // 45 of 150, and 45 of 195.
    expect(faults(overall(A, "30.0"), "weighted-mean")).toEqual([])
    expect(faults(overall(B, "23.1"), "weighted-mean")).toEqual([])
    // 16.7% and 33.3% weighed by year-end headcount alone.
    expect(faults(overall(B, "22.2"), "weighted-mean")).toEqual(["weighted-mean:turnover-rate:2023"])
  })

  it("beside a headcount of all is held against its groups by the leavers alone", () => {
    expect(faults([...overall(A, "31.0"), reported({ value: 150 })], "weighted-mean")).toEqual([])
    expect(faults([...overall(A, "31.0"), reported({ value: 150 })], "leavers-by-breakdown")).toHaveLength(1)
  })
})

describe("printed leavers", () => {
  it("say how many the rate stands for, and which rate they would give", () => {
    const report = withFigure(sound, { metric: "turnover-rate" }, 19.9, 1)
    const check = the(checksOf(report).find(({ rule }) => rule === "leavers-and-rate"))
    // 235 of 1,180 are 19.9%, the printed 230 are 19.49%.
    expect(check.facts.says).toMatchObject({ nearest: { value: 235 }, leavers: { text: "230" }, gives: { decimals: 2 } })
    expect(check.computed).toBeCloseTo(19.49, 2)
  })

  it("between the two whole numbers of a rate that none gives are no second fault", () => {
    // 14 of 80 are 17.5%, 15 are 18.75%.
    const rate = withFigure(sound, { metric: "turnover-rate", breakdown: { age: ">50" } }, 18.3, 1)
    const leavers = (count: number) =>
      reported({ metric: "leavers", period: "2024", value: count, breakdown: { age: ">50" }, printed: { value: String(count), label: "離職" } })
    expect(faultsOf({ ...rate, observations: [...rate.observations, leavers(15)] })).toEqual(["whole-people:turnover-rate:2024:age=>50"])
    expect(faultsOf({ ...rate, observations: [...rate.observations, leavers(20)] })).toEqual([
      "whole-people:turnover-rate:2024:age=>50",
      "leavers-and-rate:turnover-rate:2024:age=>50",
    ])
  })

  it("are not held against a rate over joiners that are not printed", () => {
    const joined = soundReport({ turnoverBasis: { "2022": B, "2023": B, "2024": C } })
    expect(faultsOf(joined)).toEqual(["leavers-and-rate:turnover-rate:2024"])
    expect(faultsOf(withObservation(joined, { metric: "new-hires" }, () => null))).toEqual([])
  })
})
