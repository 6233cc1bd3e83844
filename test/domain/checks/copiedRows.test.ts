// Rows that are printed alike: suspected where they cannot be equal, and not where they may.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ReportedObservation } from "@/schema/observation"
import { reported, reportOf } from "../../support/builders"
import { catalogue, checksOf } from "../../support/checks"
import { the } from "../../support/dataset"

function figure(metric: string, period: string, printed: string): ReportedObservation {
  const { unit } = the(catalogue.metrics.get(metric))
  return reported({ metric, period, unit, value: Number(printed.replaceAll(",", "")), printed: { value: printed, label: metric } })
}

const YEARS = ["2022", "2023"]
/** A metric with the same strings in both years, unless others are given. */
const row = (metric: string, ...printed: string[]) => YEARS.map((year, i) => figure(metric, year, printed[i] ?? the(printed[0])))
const copies = (observations: ReportedObservation[]) =>
  checksOf(reportOf(observations))
    .filter(({ rule }) => rule === "copied-row")
    .map(({ id }) => id)

describe("two flows", () => {
  it("alike in two years are suspected, however they are set", () => {
    expect(copies([...row("water-consumption", "2,830.1"), ...row("non-hazardous-waste", "2830.1")])).toEqual([
      "copied-row:water-consumption:non-hazardous-waste",
    ])
  })

  it("alike in one year, or in fewer digits, may be so by accident", () => {
    expect(copies([...row("water-consumption", "2830.1", "2840.1"), ...row("non-hazardous-waste", "2830.1", "2835.1")])).toEqual([])
    expect(copies([...row("water-consumption", "283.00"), ...row("non-hazardous-waste", "283.00")])).toEqual([])
    expect(copies([...row("water-consumption", "120,000"), ...row("non-hazardous-waste", "120,000")])).toEqual([])
  })

  it.each([
    ["electricity-consumption", "energy-consumption"],
    ["electricity-consumption", "indirect-energy-consumption"],
    ["indirect-energy-consumption", "energy-consumption"],
    ["scope-2-emissions", "scope-1-2-emissions"],
    ["scope-1-emissions", "scope-1-2-3-emissions"],
    ["petrol-consumption", "energy-consumption"],
  ])("of which one may be all of the other are not: %s and %s", (part, whole) => {
    expect(copies([...row(part, "2830.1"), ...row(whole, "2830.1")])).toEqual([])
  })

  it("that are two parts of one whole are suspected", () => {
    expect(copies([...row("scope-1-emissions", "2830.1"), ...row("scope-2-emissions", "2830.1")])).toHaveLength(1)
  })

  it("that count things may go one to one", () => {
    expect(copies([...row("blood-donors", "2831"), ...row("blood-donation-registrations", "2831")])).toEqual([])
  })
})

describe("two ratios", () => {
  const intensities = (one: string, other: string) => [figure("energy-intensity", "2023", one), figure("scope-1-2-intensity-per-employee", "2023", other)]
  const totals = (energy: string, emissions: string) => [figure("energy-consumption", "2023", energy), figure("scope-1-2-emissions", "2023", emissions)]

  it("alike over one denominator are suspected where what they divide differs", () => {
    const check = the(checksOf(reportOf([...intensities("1.88", "1.88"), ...totals("2215.71", "1183.10")])).find(({ rule }) => rule === "copied-row"))
    expect(check.id).toBe("copied-row:scope-1-2-intensity-per-employee:energy-intensity:2023")
    expect(check.inputs.map(({ metric }) => metric)).toEqual([
      "scope-1-2-intensity-per-employee",
      "energy-intensity",
      "scope-1-2-emissions",
      "energy-consumption",
    ])
  })

  it("are not where what they divide is as alike, within rounding", () => {
    expect(copies([...intensities("1.88", "1.88"), ...totals("2215.71", "2212.00")])).toEqual([])
  })

  it("are not in fewer digits, or where nothing of what they divide is printed", () => {
    expect(copies([...intensities("0.08", "0.08"), ...totals("2215.71", "1183.10")])).toEqual([])
    expect(copies(intensities("1.88", "1.88"))).toEqual([])
  })

  it("are held against parts where their total is not printed", () => {
    const parts = [figure("scope-1-emissions", "2023", "41.27"), figure("scope-2-emissions", "2023", "1141.83")]
    expect(copies([...intensities("1.88", "1.88"), ...parts, figure("energy-consumption", "2023", "2215.71")])).toHaveLength(1)
    expect(copies([...intensities("1.88", "1.88"), ...parts.slice(1), figure("energy-consumption", "2023", "2215.71")])).toEqual([])
  })

  it("that are worked out from their figures never are", () => {
    const amount = fc.double({ min: 1, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 4 }), (energy, emissions, people, decimals) => {
        const ratio = (total: number) => (total / people).toFixed(decimals)
        expect(copies([...intensities(ratio(energy), ratio(emissions)), ...totals(energy.toFixed(2), emissions.toFixed(2))])).toEqual([])
        expect(copies([...intensities(ratio(energy), ratio(energy)), ...totals(energy.toFixed(2), energy.toFixed(1))])).toEqual([])
      }),
    )
  })
})
