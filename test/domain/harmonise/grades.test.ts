// Grades of comparability: one case for every reason.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { graded, NEGLIGIBLE_PERCENT, SMALL_GROUP } from "@/domain/harmonise/grades"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { GradeReason, HarmonisedRow } from "@/domain/harmonise/types"
import { seriesByIssuer } from "@/domain/series"
import type { Note } from "@/schema/report"
import { indexOf, notApplicable, notDisclosed, note, reported } from "../../support/builders"
import { catalogue } from "../../support/checks"
import { the } from "../../support/dataset"
import { elder, find, kinds, one, people, rate, row, type Side, water } from "../../support/harmonised"
import { threeReports } from "../../support/peers/threeReports"
import { realReports } from "../../support/view"

const gap = (kind: "definition" | "boundary" | "estimate"): Note => ({ ...note("why"), gap: kind })

/** Suppliers whose parts give `parts` while the total is printed as 1,000. */
const suppliers = (parts: number): Side =>
  one(
    reported({ metric: "suppliers", unit: "suppliers", value: 1000 }),
    reported({ metric: "suppliers", unit: "suppliers", value: parts - 10, breakdown: { region: "mainland-china" } }),
    reported({ metric: "suppliers", unit: "suppliers", value: 10, breakdown: { region: "overseas" } }),
  )
const plain = one(reported({ metric: "suppliers", unit: "suppliers", value: 500 }))

const CASES: readonly [name: string, row: () => HarmonisedRow, grade: HarmonisedRow["grade"], reasons: readonly GradeReason["kind"][]][] = [
  ["same metric, unit and year", () => row(one(people(5)), one(people(7)), "headcount"), "A", ["same"]],
  ["years that differ, which alone lower nothing", () => row(one(people(5)), one(people(7, { period: "2022" })), "headcount"), "A", ["same", "years"]],
  ["a report that is silent", () => row(one(water(5)), one(people(7)), "water-consumption"), "D", ["missing"]],
  ["a report that prints a stroke", () => row(one(water(5)), one(notDisclosed({ metric: "water-consumption" })), "water-consumption"), "D", ["missing"]],
  [
    "a report that calls it not applicable",
    () => row(one(water(5)), one(notApplicable({ metric: "water-consumption" })), "water-consumption"),
    "D",
    ["missing"],
  ],
  [
    "a figure that cannot be brought onto the basis",
    () =>
      row(
        one(people(100), rate(20)),
        one(people(100), rate(20, { method: "leavers-over-closing-plus-leavers-plus-joiners" })),
        "turnover-rate",
        "leavers-over-closing",
      ),
    "D",
    ["refused"],
  ],
  [
    "a group of fewer than ten people",
    () =>
      row(one(people(9, elder), people(90), rate(11.1, elder)), one(people(20, elder), people(90), rate(10, elder)), "turnover-rate", "leavers-over-closing", {
        age: ">50",
      }),
    "D",
    ["small-group"],
  ],
  [
    "a group of ten, which is not small",
    () =>
      row(one(people(10, elder), people(90), rate(10, elder)), one(people(20, elder), people(90), rate(10, elder)), "turnover-rate", "leavers-over-closing", {
        age: ">50",
      }),
    "A",
    ["same"],
  ],
  [
    "different units of one concept",
    () =>
      row(
        one(reported({ metric: "energy-consumption", unit: "MWh", value: 10 })),
        one(reported({ metric: "energy-consumption-tce", unit: "tce", value: 10 })),
        "energy-consumption",
      ),
    "D",
    ["units"],
  ],
  [
    "different formulas",
    () => row(one(people(100), rate(20)), one(people(80), rate(20, { method: "leavers-over-closing-plus-leavers" })), "turnover-rate"),
    "C",
    ["formulas"],
  ],
  ["a gap that a note names", () => row({ ...one(water(5, { note: "why" })), notes: [gap("boundary")] }, one(water(6)), "water-consumption"), "C", ["gap"]],
  ["a note that names no gap", () => row({ ...one(water(5, { note: "why" })), notes: [note("why")] }, one(water(6)), "water-consumption"), "A", ["same"]],
  ["a figure that is only a bound", () => row(one(water(5, { qualifier: "more-than" })), one(water(6)), "water-consumption"), "C", ["qualified"]],
  ["an approximation", () => row(one(water(5, { qualifier: "about" })), one(water(6)), "water-consumption"), "C", ["qualified"]],
  ["an input that is 2 % off its parts", () => row(suppliers(1020), plain, "suppliers"), "C", ["unreconciled"]],
  ["an input that is 1 % off its parts, which is negligible", () => row(suppliers(1010), plain, "suppliers"), "A", ["same"]],
  [
    "a band that fits only roughly",
    () =>
      row(
        one(people(20, { breakdown: { age: ">=50" } }), people(90), rate(10, { breakdown: { age: ">=50" } })),
        one(people(20, elder), people(90), rate(10, elder)),
        "turnover-rate",
        "leavers-over-closing",
        { age: ">50" },
      ),
    "C",
    ["approximate-band"],
  ],
  [
    "an exact restatement",
    () => row(one(people(100), rate(20)), one(people(80), rate(20, { method: "leavers-over-closing-plus-leavers" })), "turnover-rate", "leavers-over-closing"),
    "B",
    ["restated"],
  ],
]

describe("the grade", () => {
  it.each(CASES)("rests on %s", (_, made, grade, reasons) => {
    expect(kinds(made())).toEqual(reasons)
    expect(made().grade).toBe(grade)
  })

  it("has its limits where the method puts them", () => {
    expect([SMALL_GROUP, NEGLIGIBLE_PERCENT]).toEqual([10, 1])
  })

  it("of a row is the worst that any reason asks for", () => {
    const both = row({ ...one(water(5, { note: "why" }), people(10)), notes: [gap("estimate")] }, one(people(10)), "water-intensity", "per-year-end-employee")
    expect(both.grade).toBe("D")
    expect(kinds(both)).toEqual(expect.arrayContaining(["missing", "gap"]))
  })

  it("rests on what a report covers being stated at all", () => {
    const unbounded = { ...indexOf([people(7)], [], "b-2023").report, boundary: [] }
    const { rows } = reconcile(catalogue, [indexOf([people(5)], [], "a-2023"), indexReport(unbounded)], null)
    const found = find(rows, "headcount", "as-printed")
    expect([found.grade, found.reasons]).toEqual(["C", [{ kind: "boundary-unstated", reports: ["b-2023"] }]])
  })

  it("rests on a formula that one report prints and another does not", () => {
    const { method: _method, ...bare } = rate(20)
    const found = row(one(people(100), rate(20)), one(people(100), bare), "turnover-rate")
    expect([found.grade, found.reasons]).toEqual(["C", [{ kind: "formula-unstated", reports: ["b-2023"] }]])
  })

  it("of a rate that neither report says how it computes is not that of one formula", () => {
    const { method: _method, ...bare } = rate(20)
    const found = row(one(people(100), bare), one(people(100), bare), "turnover-rate")
    expect([found.grade, found.reasons]).toEqual(["C", [{ kind: "formula-unstated", reports: ["a-2023", "b-2023"] }]])
  })

  it("of three reports is that of the two that have a figure, and names the third", () => {
    const third = indexOf([water(5)], [], "c-2023")
    const { rows } = reconcile(catalogue, [indexOf([people(5)], [], "a-2023"), indexOf([people(7)], [], "b-2023"), third], null)
    const found = find(rows, "headcount", "as-printed")
    expect([found.grade, kinds(found)]).toEqual(["A", ["same", "missing"]])
    const alone = reconcile(catalogue, [indexOf([people(5)], [], "a-2023"), indexOf([water(7)], [], "b-2023"), third], null)
    expect(find(alone.rows, "headcount", "as-printed").grade).toBe("D")
  })

  it("rests on the latest value of each report, so that an old gap lowers nothing", () => {
    const early = water(5, { period: "2022", note: "why" })
    expect(row({ ...one(early, water(6)), notes: [gap("boundary")] }, one(water(7)), "water-consumption").grade).toBe("A")
  })

  it("names how far an input is off, and by which check", () => {
    const reason = the(row(suppliers(1020), plain, "suppliers").reasons.find(({ kind }) => kind === "unreconciled"))
    expect(reason).toEqual({ kind: "unreconciled", report: "a-2023", check: "parts-and-total:region:suppliers:2023", percent: 2 })
  })

  it("of one report alone is that of its own figures", () => {
    const { rows } = reconcile(catalogue, [indexOf([people(5)], [], "a-2023")], null)
    expect(find(rows, "headcount", "as-printed").grade).toBe("A")
  })

  it("may be given again without change", () => {
    const reports = [indexOf([people(5)], [], "a-2023"), indexOf([people(6, { period: "2022" })], [], "b-2023")]
    const context = { catalogue, reports, checks: [] }
    for (const each of reconcile(catalogue, reports, null).rows) expect(graded(context, each)).toEqual(each)
  })
})

describe("a figure that is said not to reconcile", () => {
  it.each([
    ["the two of this site", realReports()],
    ["three reports of one issuer", threeReports],
  ])("is one that the named check speaks of, among %s", (_, reports) => {
    const { rows, checks } = reconcile(catalogue, seriesByIssuer(reports.map(indexReport)), null)
    for (const { metric, basis, reasons, values } of rows)
      for (const reason of reasons) {
        if (reason.kind !== "unreconciled") continue
        const check = the(checks.find(({ id, report }) => id === reason.check && report === reason.report))
        const spoken = new Set(check.inputs.map(({ ref }) => ref))
        const rests = values
          .filter(({ report }) => report === reason.report)
          .flatMap(({ inputs }) => inputs.flatMap((input) => ("ref" in input ? [input.ref] : [])))
        expect(
          rests.some((ref) => spoken.has(ref)),
          `${metric} ${basis}: ${reason.check}`,
        ).toBe(true)
      }
  })
})
