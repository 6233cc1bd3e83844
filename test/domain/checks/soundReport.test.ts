// A sound report of an issuer that no line of code knows: every rule looks at it, and none finds a fault.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { RULE_IDS, type RuleId } from "@/domain/checks/rules"
import { Report } from "@/schema/report"
import { checksOf, faultsOf } from "../../support/checks"
import { realDataset } from "../../support/dataset"
import { earlierReport, soundReport } from "../../support/soundReport"

const report = soundReport()

/** Rules that say nothing where nothing is wrong. */
const SILENT: ReadonlySet<RuleId> = new Set(["within-bounds", "weighted-mean", "leavers-and-rate", "unit-slip", "copied-row", "statements-and-figures"])

describe("a sound report", () => {
  it("is a report by the schema and by the audit", () => {
    expect(Report.safeParse(report).error).toBeUndefined()
    expect(auditDataset({ ...realDataset, reports: [{ file: "sound.json", report }] })).toEqual([])
  })

  it("is looked at by every rule", () => {
    const checks = checksOf(report, realDataset.standards, [earlierReport(report)])
    expect([...new Set(checks.map(({ rule }) => rule))]).toEqual(expect.arrayContaining(RULE_IDS.filter((rule) => !SILENT.has(rule))))
    expect(checksOf(report).length).toBeGreaterThan(150)
  })

  it("has no fault", () => {
    expect(faultsOf(report, [earlierReport(report)])).toEqual([])
  })

  it("leaves only open what it does not print", () => {
    expect(
      checksOf(report)
        .filter(({ verdict }) => verdict === "not-checkable")
        .map(({ id }) => id),
    ).toEqual(["headcount-roll-forward:2022"])
  })

  it("has no check of a rule that is silent where nothing is wrong", () => {
    expect(checksOf(report).filter(({ rule }) => SILENT.has(rule))).toEqual([])
  })

  it("has checks with ids that are all different", () => {
    const ids = checksOf(report).map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})

describe("rounding", () => {
  /** No two of these are more than a tenth apart. */
  const factor = fc.double({ min: 0.54, max: 0.59, noNaN: true })

  it("is never a fault: a sound report stays sound when its figures are printed with fewer decimals", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 4 })), factor, factor, factor, (fewer, a, b, c) => {
        const decimals = (most: number) => Math.max(0, most - Number(fewer.next().value))
        expect(faultsOf(soundReport({ decimals, gridFactor: { "2022": a, "2023": b, "2024": c } }))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it("is never a fault when a whole column is rounded alike and padded with zeros", () => {
    expect(faultsOf(soundReport({ decimals: () => 0 }))).toEqual([])
    expect(faultsOf(soundReport({ decimals: (most) => Math.min(most, 1) }))).toEqual([])
    const padded = soundReport({ decimals: (most) => Math.min(most, 1) })
    const observations = padded.observations.map((o) =>
      o.metric === "turnover-rate" || o.metric === "trainee-composition" ? { ...o, printed: { ...o.printed, value: `${o.printed.value}0%` } } : o,
    )
    expect(faultsOf({ ...padded, observations })).toEqual([])
  })
})
