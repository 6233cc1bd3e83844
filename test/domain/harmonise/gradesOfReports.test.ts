// The grades of the two committed reports that readers will ask about.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { latestValues } from "@/domain/harmonise/grades"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { HarmonisedRow } from "@/domain/harmonise/types"
import { catalogue } from "../../support/checks"
import { realDataset } from "../../support/dataset"
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

  it("refuse water per year-end employee: Weimob's own intensities prove other people than it employs", () => {
    const perHead = find(rows, "water-intensity", "per-year-end-employee")
    expect(perHead.grade).toBe("D")
    expect(perHead.reasons).toContainEqual({ kind: "refused", report: "weimob-2023", reason: "other-denominator" })
    expect(perHead.values.map(({ period }) => period)).toEqual(["2024", "2022"])
    expect(latest(perHead)["gl-carlink-2024"]).toBeCloseTo(6827.47 / 247, 9)
  })

  it("have a grade A for headcount, though of different years", () => {
    const headcount = find(rows, "headcount", "as-printed")
    expect(headcount.grade).toBe("A")
    expect(kinds(headcount)).toEqual(["same", "years"])
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
