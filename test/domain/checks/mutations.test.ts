// The committed reports with one digit changed: a rule sees it, or the name of the test says why none can.
import { describe, expect, it } from "vitest"
import { keyOf, observationKey } from "@/domain/dataset"
import type { Report } from "@/schema/report"
import { catalogue, checksOf } from "../../support/checks"
import { realReport, the } from "../../support/dataset"

type Where = [report: "gl-carlink-2024" | "weimob-2023", metric: string, period: string, breakdown: Record<string, string> | undefined]

const REPORTS = { "gl-carlink-2024": realReport("gl-carlink-2024"), "weimob-2023": realReport("weimob-2023") }
const VERDICTS = { "gl-carlink-2024": verdicts(REPORTS["gl-carlink-2024"]), "weimob-2023": verdicts(REPORTS["weimob-2023"]) }

function verdicts(report: Report): Map<string, string> {
  return new Map(checksOf(report).map(({ id, verdict }) => [id, verdict]))
}

/** Checks whose verdict is another than before; those that came or went included. */
function changedBy([id, metric, period, breakdown]: Where, from: string, to: string): string[] {
  const report = REPORTS[id]
  const key = observationKey(metric, period, breakdown)
  const before = the(report.observations.find((o) => keyOf(o) === key))
  if (before.status !== "reported" || before.printed.value !== from) throw new RangeError(`${key} is printed as ${before.printed.value}`)
  const factor = the(catalogue.units.get(before.unit)).printedForms[before.printed.unit ?? ""] ?? 1
  const value = Number((Number(to.replaceAll(/[,%]/g, "")) * factor).toPrecision(15))
  const after = verdicts({
    ...report,
    observations: report.observations.map((o) => (o === before ? { ...before, value, printed: { ...before.printed, value: to } } : o)),
  })
  const ids = new Set([...VERDICTS[id].keys(), ...after.keys()])
  return [...ids].filter((each) => VERDICTS[id].get(each) !== after.get(each)).toSorted()
}

const CARLINK = "gl-carlink-2024"
const WEIMOB = "weimob-2023"

const CAUGHT: readonly [where: Where, from: string, to: string, by: string][] = [
  [[CARLINK, "headcount", "2024", { gender: "male" }], "132", "123", "parts-and-total:gender:headcount:2024"],
  [[CARLINK, "ip-rights", "2024", { "ip-type": "trademark" }], "94", "49", "parts-and-total:ip-type:ip-rights:2024"],
  [[CARLINK, "scope-2-emissions", "2024", undefined], "142.69", "143.69", "parts-and-total:scope-1-2-emissions:2024"],
  [[CARLINK, "electricity-consumption", "2024", undefined], "265,923", "256,923", "parts-and-total:carriers:energy-consumption-tce:2024"],
  [[CARLINK, "petrol-consumption", "2024", undefined], "9,082.7", "9,182.7", "parts-and-total:carriers:energy-consumption-tce:2024"],
  [[CARLINK, "water-intensity", "2024", undefined], "27.64", "27.46", "intensity-and-denominator:persons:2024:one-for-all"],
  [[CARLINK, "turnover-rate", "2024", { gender: "female" }], "52.2", "52.4", "whole-people:turnover-rate:2024:gender=female"],
  [[CARLINK, "turnover-rate", "2024", { age: "<=30" }], "70.6", "76.6", "whole-people:turnover-rate:2024:age=<=30"],
  [[CARLINK, "training-hours-per-employee", "2024", undefined], "5", "6", "average-and-total:training-hours-per-employee:2024"],
  [[CARLINK, "trainee-composition", "2024", { gender: "male" }], "53%", "58%", "shares-of-a-composition:trainee-composition:2024:gender"],
  [[WEIMOB, "headcount", "2022", { age: "31-39" }], "2,591", "2,951", "parts-and-total:age:headcount:2022"],
  [[WEIMOB, "energy-consumption", "2021", undefined], "4,131.34", "4,113.34", "parts-and-total:energy-consumption:2021"],
  [[WEIMOB, "water-intensity", "2022", undefined], "6.00", "6.06", "intensity-and-denominator:persons:2022:one-for-all"],
  [[WEIMOB, "scope-1-2-intensity-per-revenue", "2023", undefined], "0.87", "0.78", "intensity-and-denominator:revenue:2023:one-for-all"],
  [[WEIMOB, "revenue", "2023", undefined], "22.28", "23.28", "intensity-and-denominator:revenue:2023:stated"],
  [[WEIMOB, "female-share", "2023", undefined], "45%", "54%", "shares-of-a-composition:female-share:2023"],
  [[WEIMOB, "leavers", "2023", undefined], "4,078", "3,778", "leavers-by-breakdown:2023:printed:gender"],
  [[WEIMOB, "scope-3-emissions", "2023", undefined], "2,364.85", "2,265.46", "parts-and-total:scope-1-2-3-emissions:2023"],
  [[WEIMOB, "high-materiality-topics", "2023", undefined], "5", "6", "lists-and-flags:high-materiality-topics:2023"],
  [[WEIMOB, "governance-meetings", "2023", { body: "audit-committee" }], "2", "3", "lists-and-flags:audit-committee:tang-wei:due"],
  [[WEIMOB, "vacancies", "2023", { "recruitment-channel": "social" }], "256", "265", "parts-and-total:recruitment-channel:vacancies:2023"],
  [[WEIMOB, "nox-emissions", "2022", undefined], "84.15", "81.45", "printed-twice:nox-emissions:2022:1"],
]

describe("one figure changed", () => {
  it.each(CAUGHT)("%o from %s to %s is caught by %s", (where, from, to, by) => {
    expect(VERDICTS[where[0]].has(by)).toBe(true)
    expect(changedBy(where, from, to)).toContain(by)
  })
})

const UNCATCHABLE: readonly [why: string, where: Where, from: string, to: string][] = [
  ["lost days stand once and are part of nothing", [WEIMOB, "lost-days", "2023", undefined], "296", "269"],
  ["the volume of blood stands once, and donors are not litres", [WEIMOB, "blood-donation-volume", "2023", undefined], "11,800", "18,100"],
  ["office paper stands once, in no total of waste", [CARLINK, "office-paper", "2024", undefined], "0.8975", "0.8795"],
  ["discarded furniture is counted in pieces, waste in tonnes", [CARLINK, "discarded-furniture", "2024", undefined], "29", "92"],
  ["sessions of training have no parts and no average", [CARLINK, "training-sessions", "2024", undefined], "237", "273"],
  ["one share of people who commute has no counts beside it", [CARLINK, "public-transport-commuting-share", "2024", undefined], "85%", "58%"],
]

describe("one figure changed that no other figure of its report speaks about", () => {
  it.each(UNCATCHABLE)("is not caught, since %s", (_, where, from, to) => {
    expect(changedBy(where, from, to)).toEqual([])
  })
})
