// What large and unlike issuers print: some sites of many, coverage and frequencies from counts, several reports, targets beside figures.
import { describe, expect, it } from "vitest"
import { runChecks } from "@/domain/checks/runChecks"
import { suspects } from "@/domain/checks/suspects"
import { indexReport } from "@/domain/dataset"
import { withOwnCodes } from "@/domain/dimensions"
import { checkSentence } from "@/figures/evidence/checkWords"
import type { ReportedObservation } from "@/schema/observation"
import { note, reported, reportOf } from "../../support/builders"
import { catalogue, checksOf, faultsOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { printedAs } from "../../support/soundCompany"
import { viewOf } from "../../support/view"

function figure(metric: string, unit: string, value: number, printed: string, more: Partial<ReportedObservation> = {}): ReportedObservation {
  return reported({ metric, unit, value, printed: { value: printed, label: "x" }, ...more })
}

describe("leavers beside a rate without a formula", () => {
  const people = (value: number, period = "2023") => reported({ value, period })
  const rate = (printed: string) => figure("turnover-rate", "percent", Number(printed.replace("%", "")), printed)
  const flow = (metric: string, value: number) => reported({ metric, value })
  const told = (...observations: ReportedObservation[]) => faultsOf(reportOf(observations)).filter((id) => id.includes("leavers-and-rate"))

  it.each([
    ["the people at year end", "12.0%"],
    ["those and the leavers", "10.7%"],
    ["those and the joiners", "9.2%"],
    ["the average of both ends", "12.6%"],
    ["the people at the beginning", "13.3%"],
  ])("are no fault where they are over %s", (_, printed) => {
    expect(told(people(900, "2022"), people(1000), flow("leavers", 120), flow("new-hires", 190), rate(printed))).toEqual([])
  })

  it("are a fault where no formula in use gives the rate", () => {
    expect(told(people(900, "2022"), people(1000), flow("leavers", 120), flow("new-hires", 220), rate("17.5%"))).toHaveLength(1)
    expect(told(people(1000), flow("leavers", 120), rate("28.0%"))).toHaveLength(1)
    expect(told(people(1000), flow("leavers", 120), rate("4.9%"))).toHaveLength(1)
  })

  it("leave open what nobody can know without an opening headcount", () => {
    for (const printed of ["17.5%", "23.9%", "5.4%"]) expect(told(people(1000), flow("leavers", 120), rate(printed))).toEqual([])
  })
})

describe("what a large report prints", () => {
  const power = (value: number, more: Partial<ReportedObservation> = {}) => figure("electricity-consumption", "MWh", value, String(value), more)
  const at = (site: string) => ({ breakdown: { site } })

  it("may be of its largest sites alone, which are no more than the whole", () => {
    const codes = ["a", "b"].map((id) => ({ dimension: "site", id, name: { en: id } }))
    const faults = (...observations: ReportedObservation[]) => {
      const index = indexReport({ ...reportOf(observations), codes })
      return runChecks({ catalogue: withOwnCodes(catalogue, [index]), index, standards: null }).filter(({ verdict }) => verdict === "inconsistent")
    }
    expect(faults(power(140), power(18, at("a")), power(22, at("b")))).toEqual([])
    expect(faults(power(140), power(98, at("a")), power(62, at("b"))).map(({ id }) => id)).toEqual(["parts-and-total:site:electricity-consumption:2023"])
  })

  it("may be said to be some of the whole by a note", () => {
    const water = (value: number, more: Partial<ReportedObservation> = {}) => figure("water-consumption", "m3", value, String(value), more)
    const listed = [water(100), water(20, { breakdown: { region: "hong-kong" }, note: "some" }), water(30, { breakdown: { region: "overseas" } })]
    expect(faultsOf(reportOf(listed))).toHaveLength(1)
    expect(faultsOf(reportOf(listed, [{ ...note("some"), listIncomplete: true }]))).toEqual([])
  })

  it("has a part within a group that is no greater than the whole of the group", () => {
    const suppliers = (metric: string, value: number, region?: string) =>
      figure(metric, "companies", value, String(value), region === undefined ? {} : { breakdown: { region } })
    const report = (held: number) => reportOf([suppliers("suppliers", 1580, "hong-kong"), suppliers("suppliers-under-practices", held, "hong-kong")])
    expect(faultsOf(report(1580))).toEqual([])
    expect(faultsOf(report(1640))).toHaveLength(1)
  })

  it("has a coverage that is the trained of the group over its people, on any of the bases in use", () => {
    const senior = { breakdown: { "employee-category": "middle-management" } }
    const report = (coverage: string) =>
      reportOf([
        reported({ value: 1248, ...senior }),
        figure("leavers", "persons", 100, "100", senior),
        figure("employees-trained", "persons", 1205, "1205", senior),
        figure("training-coverage", "percent", Number(coverage.replace("%", "")), coverage, senior),
      ])
    for (const sound of ["96.6%", "89.4%"]) expect(faultsOf(report(sound))).toEqual([])
    expect(faultsOf(report("86.6%"))).toHaveLength(1)
  })

  it("is told as a range where a part is only bounded, and off by the nearer end of it", () => {
    const co2 = (value: number, printed: string, more: Partial<ReportedObservation> = {}) => figure("scope-3-emissions", "tCO2e", value, printed, more)
    const by = (scope3Category: string) => ({ breakdown: { scope3Category } })
    const report = reportOf([co2(500, "500"), co2(400, "400", by("1")), co2(10, "10", { ...by("6"), qualifier: "less-than" })])
    const check = the(checksOf(report).find(({ id }) => id.startsWith("parts-and-total:scope3Category")))
    expect(check).toMatchObject({ verdict: "inconsistent", span: { low: 399.5, high: 410.5 }, computed: 410.5, difference: -89.5 })
    expect(checkSentence(viewOf([report]), report, check)).toContain("399.5 to 410.5")
  })

  it("slips by a thousand from one report to the next of the same issuer", () => {
    const petrol = (year: string, value: number) => ({
      ...reportOf([figure("petrol-consumption", "L", value, String(value), { period: year })], [], `some-${year}`),
      document: { ...reportOf([]).document, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` },
    })
    expect(faultsOf(petrol("2024", 1_240_000_000), [petrol("2023", 1_310_000)])).toEqual(["unit-slip:petrol-consumption:2024"])
    expect(faultsOf(petrol("2024", 1_240_000), [petrol("2023", 1_310_000)])).toEqual([])
  })
})

describe("what else others print", () => {
  it("blames the one intensity that no denominator of the others fits", () => {
    const per = (total: string, intensity: string, unit: string, amount: number, people: number, decimals = 2) => [
      reported({ metric: total, ...printedAs(total, amount, 0) }),
      { ...reported({ metric: intensity, ...printedAs(intensity, amount / people, decimals) }), unit },
    ]
    const sound = (people: number) => [
      ...per("water-consumption", "water-intensity", "m3-per-person", 9500, people),
      ...per("scope-1-emissions", "scope-1-intensity-per-employee", "tCO2e-per-person", 4200, 1000),
      ...per("scope-2-emissions", "scope-2-intensity-per-employee", "tCO2e-per-person", 8800, 1000),
      ...per("non-hazardous-waste", "non-hazardous-waste-per-employee", "t-per-person", 3100, 1000),
    ]
    const check = (people: number) => the(checksOf(reportOf(sound(people))).find(({ id }) => id.endsWith("one-for-all")))
    expect(check(1000).verdict).toBe("consistent")
    expect(check(800)).toMatchObject({ verdict: "inconsistent", facts: { kind: "stray-denominator", doubts: { place: 0 } } })
    expect(suspects(check(800))).toEqual([expect.stringContaining("water-intensity")])
  })

  it("rolls the headcount forward from last year's report", () => {
    const filed = (year: string, ...observations: ReportedObservation[]) => {
      const report = reportOf(observations, [], `some-${year}`)
      return { ...report, document: { ...report.document, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` } }
    }
    const of = (metric: string, value: number) => reported({ metric, period: "2024", value })
    const now = (closing: number) => filed("2024", of("headcount", closing), of("new-hires", 92), of("leavers", 72))
    const before = filed("2023", reported({ period: "2023", value: 460 }))
    const verdict = (closing: number) => the(checksOf(now(closing), null, [before]).find(({ rule }) => rule === "headcount-roll-forward")).verdict
    expect([verdict(480), verdict(470)]).toEqual(["consistent", "inconsistent"])
  })

  it("has a frequency of injuries that follows from them and the hours worked, per so many hours as it says", () => {
    const injuries = figure("lost-time-injuries", "cases", 24, "24")
    const hours = figure("hours-worked", "hours", 1_320_000, "1,320,000")
    const frequency = (value: number, unit = "per-million-hours") => figure("lost-time-injury-frequency", unit, value, String(value))
    expect(faultsOf(reportOf([injuries, hours, frequency(18.2)]))).toEqual([])
    expect(faultsOf(reportOf([injuries, hours, frequency(24.2)]))).toHaveLength(1)
    expect(faultsOf(reportOf([injuries, hours, frequency(3.6, "per-200000-hours")]))).toEqual([])
  })
})

describe("a target beside its figures", () => {
  const target = (status: "met" | "missed" | "on-track", changePercent = -5) => ({
    id: "less-water",
    label: { en: "Less water" },
    pillar: "E" as const,
    metric: "water-consumption",
    baseYear: "2022",
    targetYear: "2023",
    changePercent,
    kind: "absolute" as const,
    status,
    printed: { value: "5%", label: "Less water" },
    source: { section: "x", line: 1 },
  })
  const faults = (last: number, ...said: Parameters<typeof target>) => {
    const water = (period: string, value: number) => figure("water-consumption", "m3", value, String(value), { period })
    return faultsOf({ ...reportOf([water("2022", 1000), water("2023", last)]), targets: [target(...said)] })
  }

  it("is found where it is said to be met and is not, or to be missed and is met", () => {
    expect(faults(980, "met")).toEqual(["statements-and-figures:target:less-water"])
    expect(faults(900, "missed")).toEqual(["statements-and-figures:target:less-water"])
    expect(faults(1020, "met", 5)).toHaveLength(1)
  })

  it("is none where the figures agree, rounding may decide, or nothing is claimed", () => {
    for (const found of [faults(940, "met"), faults(980, "missed"), faults(950, "met"), faults(950, "missed"), faults(980, "on-track"), faults(1080, "met", 5)])
      expect(found).toEqual([])
  })
})
