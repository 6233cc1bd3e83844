// Grades of comparability: one case for every reason, and the grades of the two committed reports that readers will ask about.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { graded, latestValues, NEGLIGIBLE_PERCENT, SMALL_GROUP } from "@/domain/harmonise/grades"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { BasisId, GradeReason, HarmonisedRow } from "@/domain/harmonise/types"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { indexOf, notApplicable, notDisclosed, note, reported } from "../../support/builders"
import { catalogue } from "../../support/checks"
import { realDataset, the } from "../../support/dataset"

type Side = { observations: Observation[]; notes?: Note[] }

/** The row of two reports on a basis; each report has its own year-end headcount where it prints one. */
function row(a: Side, b: Side, metric: string, basis: BasisId = "as-printed", breakdown: Record<string, string> | null = null): HarmonisedRow {
  const { rows } = reconcile(catalogue, [indexOf(a.observations, a.notes, "a-2023"), indexOf(b.observations, b.notes, "b-2023")], null)
  return find(rows, metric, basis, breakdown)
}

function find(rows: readonly HarmonisedRow[], metric: string, basis: BasisId, breakdown: Record<string, string> | null = null): HarmonisedRow {
  return the(rows.find((each) => each.metric === metric && each.basis === basis && JSON.stringify(each.breakdown) === JSON.stringify(breakdown)))
}

const rate = (value: number, more: Partial<ReportedObservation> = {}) =>
  reported({ metric: "turnover-rate", unit: "percent", value, method: "leavers-over-closing", ...more })
const water = (value: number, more: Partial<ReportedObservation> = {}) => reported({ metric: "water-consumption", unit: "m3", value, ...more })
const people = (value: number, more: Partial<ReportedObservation> = {}) => reported({ value, ...more })
const one = (...observations: Observation[]): Side => ({ observations })
const kinds = ({ reasons }: HarmonisedRow) => reasons.map(({ kind }) => kind)

const elder = { breakdown: { age: ">50" } }
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

describe("turnover that cannot be restated", () => {
  const b = { method: "leavers-over-closing-plus-leavers" }
  const refusal = (side: Side, breakdown: Record<string, string> | null = null) =>
    the(row(side, one(people(100), rate(20), people(20, elder), rate(10, elder)), "turnover-rate", "leavers-over-closing", breakdown).refusals[0])

  it("is bounded from below where joiners are not printed", () => {
    const { reason, atLeast } = refusal(one(people(100), rate(20, { method: "leavers-over-closing-plus-leavers-plus-joiners" })))
    expect(reason).toBe("joiners-not-printed")
    expect(atLeast).toBeCloseTo((100 * 0.195) / 0.805, 9)
  })

  it("is refused at 100 % or above by a formula that leaves nobody, and does not fall over", () => {
    expect(refusal(one(people(100), rate(100, b))).reason).toBe("nobody")
    expect(refusal(one(people(100), rate(120, b))).reason).toBe("nobody")
    expect(refusal(one(people(100), people(0, elder), rate(0, elder)), { age: ">50" }).reason).toBe("nobody")
  })

  it("is refused where one of the merged bands leaves nobody", () => {
    const band = (age: string) => ({ breakdown: { age } })
    const merged = row(
      one(people(100), people(40, band("31-39")), people(5, band("41-49")), rate(20, { ...b, ...band("31-39") }), rate(100, { ...b, ...band("41-49") })),
      one(people(100), people(50, band("31-50")), rate(20, band("31-50"))),
      "turnover-rate",
      "leavers-over-closing",
      { age: "31-50" },
    )
    expect(merged.values.map(({ report }) => report)).toEqual(["b-2023"])
  })
})

describe("the committed reports", () => {
  const reports = realDataset.reports.map(({ report }) => indexReport(report))
  const { rows } = reconcile(catalogue, reports, realDataset.standards)
  const latest = (of: HarmonisedRow) => Object.fromEntries(latestValues({ reports }, of).map(({ report, value }) => [report, value]))

  it("have a grade C for turnover restated, since Weimob's leavers are 7.4 % off", () => {
    const restated = find(rows, "turnover-rate", "leavers-over-closing")
    expect(restated.grade).toBe("C")
    const reason = restated.reasons.find(({ kind }) => kind === "unreconciled")
    expect(reason).toMatchObject({ report: "weimob-2023", percent: expect.closeTo(7.4, 1) })
  })

  it("have a grade D for turnover over fifty: GL-Carlink employs four people there", () => {
    const over50 = find(rows, "turnover-rate", "leavers-over-closing", { age: ">50" })
    expect(over50.grade).toBe("D")
    expect(over50.reasons).toContainEqual({ kind: "small-group", report: "gl-carlink-2024", people: 4 })
  })

  it("have a grade C for water per year-end employee: the people implied by Weimob's own intensities are fewer than it employs", () => {
    const perHead = find(rows, "water-intensity", "per-year-end-employee")
    expect(perHead.grade).toBe("C")
    expect(perHead.reasons).toContainEqual(
      expect.objectContaining({ kind: "unreconciled", report: "weimob-2023", check: "intensity-and-denominator:persons:2023:stated" }),
    )
    expect(latest(perHead)["weimob-2023"]).toBeCloseTo(32_246.08 / 4584, 9)
    expect(latest(perHead)["gl-carlink-2024"]).toBeCloseTo(6827.47 / 247, 9)
  })

  it("have a grade A for headcount, though of different years", () => {
    const headcount = find(rows, "headcount", "as-printed")
    expect(headcount.grade).toBe("A")
    expect(kinds(headcount)).toEqual(["same", "years"])
  })

  it("change places in scope 1 and 2 per employee with the denominator, so that nobody is the winner", () => {
    // GL-Carlink prints the two scopes per employee apart (0.08 and 0.58); its sum is what its own denominator gives.
    const scopes = ["scope-1", "scope-2"].map((scope) => the(latest(find(rows, `${scope}-intensity-per-employee`, "as-printed"))["gl-carlink-2024"]))
    const own = scopes.reduce((sum, value) => sum + value, 0)
    const printed = the(latest(find(rows, "scope-1-2-intensity-per-employee", "as-printed"))["weimob-2023"])
    const perHead = latest(find(rows, "scope-1-2-intensity-per-employee", "per-year-end-employee"))
    expect([own.toFixed(2), printed]).toEqual(["0.66", 0.68])
    expect(printed).toBeGreaterThan(own)
    expect(the(perHead["weimob-2023"])).toBeLessThan(the(perHead["gl-carlink-2024"]))
  })

  it("have values that lie within what printed precision allows, with inputs that exist", () => {
    for (const each of rows)
      for (const { low, value, high, inputs } of each.values) {
        const slack = 1e-9 * Math.max(1, Math.abs(value))
        expect(low <= value + slack && value <= high + slack, `${each.metric} ${each.basis}`).toBe(true)
        expect(inputs.length, `${each.metric} ${each.basis}`).toBeGreaterThan(0)
      }
  })
})
