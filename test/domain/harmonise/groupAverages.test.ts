// Averages of groups whose hours are not printed: they stand on the common basis only where the report itself proves what they are over.
import { describe, expect, it } from "vitest"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { Report } from "@/schema/report"
import { realDataset, realReport } from "../../support/dataset"

const catalogue = indexCatalogue(realDataset.catalogue)
const gl = realReport("gl-carlink-2024")

function hoursOf(report: Report, gender: "male" | "female") {
  const { rows } = reconcile(catalogue, [indexReport(report)], realDataset.standards)
  const row = rows.find(
    ({ metric, basis, breakdown }) => metric === "training-hours-per-employee" && basis === "per-year-end-employee" && breakdown?.["gender"] === gender,
  )
  return { values: row?.values.map(({ value, kind }) => ({ value, kind })) ?? [], refusals: row?.refusals.map(({ reason }) => reason) ?? [] }
}

describe("printed averages by gender", () => {
  it("stand as printed where averages × people give the printed total: 5.5 × 132 + 4.5 × 115 = 1,243.5", () => {
    expect(hoursOf(gl, "male")).toEqual({ values: [{ value: 5.5, kind: "as-printed" }], refusals: [] })
    expect(hoursOf(gl, "female")).toEqual({ values: [{ value: 4.5, kind: "as-printed" }], refusals: [] })
  })

  it("do not stand where they do not: nobody then knows what they are over", () => {
    const observations = gl.observations.map((o) =>
      o.status === "reported" && o.metric === "training-hours-per-employee" && o.breakdown?.["gender"] === "female"
        ? { ...o, value: 6.5, printed: { ...o.printed, value: "6.5" } }
        : o,
    )
    expect(hoursOf({ ...gl, observations }, "male").values).toEqual([])
  })

  it("do not stand where the total is not printed", () => {
    const observations = gl.observations.filter(({ metric }) => metric !== "training-hours")
    expect(hoursOf({ ...gl, observations }, "male").values).toEqual([])
  })
})
