// The grades of the two committed reports that readers will ask about.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { latestValues } from "@/domain/harmonise/grades"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { HarmonisedRow } from "@/domain/harmonise/types"
import { catalogue } from "../../support/checks"
import { realDataset, the } from "../../support/dataset"
import { find, kinds } from "../../support/harmonised"

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
