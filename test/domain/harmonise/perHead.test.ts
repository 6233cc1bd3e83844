// Intensities that are computed: those of every report, others beside a printed one, and each in the currency of its revenue.
import { describe, expect, it } from "vitest"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { ReportedObservation } from "@/schema/observation"
import { indexOf, reported } from "../../support/builders"
import { catalogue } from "../../support/checks"

const emissions = (value: number) => reported({ metric: "scope-1-2-emissions", unit: "tCO2e", value })
const revenue = (value: number, unit: string) => reported({ metric: "revenue", unit, value })
const waste = (value: number) => reported({ metric: "hazardous-waste", unit: "t", value })
const perHead = reported({ metric: "hazardous-waste-per-employee", unit: "t-per-person", value: 0.1 })

const valuesOf = (metric: string, ...reports: ReportedObservation[][]) => {
  const { rows } = reconcile(
    catalogue,
    reports.map((observations, i) => indexOf(observations, [], `report${i}-2023`)),
    null,
  )
  return rows.filter((row) => row.metric === metric && row.basis !== "as-printed").flatMap(({ values }) => values.map(({ value, unit }) => [value, unit]))
}

describe("an intensity per revenue", () => {
  it("is per million of the currency in which the report prints its revenue", () => {
    expect(valuesOf("scope-1-2-intensity-per-revenue", [emissions(500), revenue(200, "rmb-million")], [emissions(500), revenue(250, "hkd-million")])).toEqual([
      [2.5, "tCO2e-per-rmb-million"],
      [2, "tCO2e-per-hkd-million"],
    ])
  })
})

describe("an intensity that is not computed of every report", () => {
  it("is computed of all once one of them prints it", () => {
    const people = reported({ value: 50 })
    expect(valuesOf("hazardous-waste-per-employee", [waste(10), people])).toEqual([])
    expect(valuesOf("hazardous-waste-per-employee", [waste(10), people], [waste(4), people, perHead])).toEqual([
      [0.2, "t-per-person"],
      [0.08, "t-per-person"],
    ])
  })
})
