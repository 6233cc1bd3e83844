// Emissions as activity × factor: the LMDI-I split adds up exactly, and the logarithmic mean is a mean.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decompose, impliedFactors, logarithmicMean } from "@/domain/emissions"
import { contains, middle } from "@/domain/interval"
import { indexOf, notDisclosed, reported } from "../support/builders"
import { realReport, the } from "../support/dataset"
import { realView } from "../support/view"

const { catalogue } = realView("en")
const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
const year = fc.record({ activity: size, factor: fc.double({ min: 1e-3, max: 10, noNaN: true }) })

describe("logarithmicMean", () => {
  it("lies between its arguments and is the same either way round", () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const mean = logarithmicMean(a, b)
        const slack = 1e-12 * Math.max(a, b)
        expect(mean).toBeGreaterThanOrEqual(Math.min(a, b) - slack)
        expect(mean).toBeLessThanOrEqual(Math.max(a, b) + slack)
        expect(Math.abs(logarithmicMean(b, a) - mean)).toBeLessThanOrEqual(1e-9 * mean)
      }),
    )
  })

  it("lies between its arguments however close they are", () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 15 }), fc.double({ min: 1, max: 9.99, noNaN: true }), (a, exponent, digit) => {
        const b = a * (1 + digit * 10 ** -exponent)
        const mean = logarithmicMean(a, b)
        const slack = 1e-15 * b
        expect(mean).toBeGreaterThanOrEqual(a - slack)
        expect(mean).toBeLessThanOrEqual(b + slack)
      }),
      { numRuns: 1000 },
    )
  })

  it("of equal values is that value, and of zero is zero", () => {
    expect(logarithmicMean(7.5, 7.5)).toBe(7.5)
    expect([logarithmicMean(0, 3), logarithmicMean(3, 0), logarithmicMean(0, 0)]).toEqual([0, 0, 0])
    expect(logarithmicMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12)
  })

  it("refuses a negative value", () => {
    expect(() => logarithmicMean(-1, 2)).toThrow(RangeError)
    expect(() => logarithmicMean(2, -1)).toThrow(RangeError)
  })
})

describe("decompose", () => {
  it("has parts that add up to the change to the last digit", () => {
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { activity, factor, total } = decompose(from, to)
        expect(total).toBe(to.activity * to.factor - from.activity * from.factor)
        expect(Math.abs(activity + factor - total)).toBeLessThanOrEqual(1e-15 * Math.max(Math.abs(activity), Math.abs(factor), Math.abs(total)))
      }),
    )
  })

  it("turns its signs when the years are exchanged", () => {
    fc.assert(
      fc.property(year, year, (from, to) => {
        const [there, back] = [decompose(from, to), decompose(to, from)]
        const slack = 1e-9 * Math.max(1, from.activity * from.factor, to.activity * to.factor)
        expect(Math.abs(there.activity + back.activity)).toBeLessThanOrEqual(slack)
        expect(Math.abs(there.factor + back.factor)).toBeLessThanOrEqual(slack)
      }),
    )
  })

  it("gives each part the sign of its own term", () => {
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { activity, factor } = decompose(from, to)
        const slack = 1e-9 * Math.max(1, from.activity * from.factor, to.activity * to.factor)
        if (to.activity > from.activity) expect(activity).toBeGreaterThanOrEqual(-slack)
        if (to.activity < from.activity) expect(activity).toBeLessThanOrEqual(slack)
        if (to.factor > from.factor) expect(factor).toBeGreaterThanOrEqual(-slack)
        if (to.factor < from.factor) expect(factor).toBeLessThanOrEqual(slack)
      }),
    )
  })

  it("puts nothing down to what did not change", () => {
    fc.assert(
      fc.property(year, size, ({ activity, factor }, other) => {
        const scale = 1e-9 * Math.max(1, activity * factor, other * factor)
        expect(Math.abs(decompose({ activity, factor }, { activity: other, factor }).factor)).toBeLessThanOrEqual(scale)
        expect(decompose({ activity, factor }, { activity, factor: 1 }).activity).toBe(0)
      }),
    )
  })

  it("puts the whole change down to the term that is zero", () => {
    expect(decompose({ activity: 0, factor: 0.5 }, { activity: 10, factor: 0.5 })).toEqual({ activity: 5, factor: 0, total: 5 })
    expect(decompose({ activity: 10, factor: 0.5 }, { activity: 10, factor: 0 })).toEqual({ activity: 0, factor: -5, total: -5 })
    expect(decompose({ activity: 0, factor: 0.5 }, { activity: 0, factor: 0.7 })).toEqual({ activity: 0, factor: 0, total: 0 })
  })
})

describe("impliedFactors", () => {
  const pair = { emissions: "scope-2-emissions", activities: ["indirect-energy-consumption", "electricity-consumption"] }
  const emitted = (value: number, period = "2023") => reported({ metric: "scope-2-emissions", unit: "tCO2e", value, period })
  const energy = (metric: string, value: number, period = "2023") => reported({ metric, unit: "MWh", value, period })

  it("holds the true factor of any year, rounded as printed", () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 1e5, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }), fc.nat(3), fc.nat(2), (mwh, factor, d, e) => {
        const print = (value: number, decimals: number) => ({ value: Number(value.toFixed(decimals)), printed: { value: value.toFixed(decimals), label: "x" } })
        const [year] = impliedFactors(
          catalogue,
          indexOf([
            reported({ metric: "scope-2-emissions", unit: "tCO2e", ...print(mwh * factor, d) }),
            reported({ metric: "indirect-energy-consumption", unit: "MWh", ...print(mwh, e) }),
          ]),
          pair,
        )
        expect(contains(the(year).interval, factor)).toBe(true)
      }),
    )
  })

  it("uses the first activity that is printed, years ascending, and leaves out years without both", () => {
    const index = indexOf([
      emitted(50, "2023"),
      energy("electricity-consumption", 100, "2023"),
      emitted(60, "2022"),
      energy("electricity-consumption", 100, "2022"),
      energy("indirect-energy-consumption", 120, "2022"),
      emitted(70, "2021"),
      notDisclosed({ metric: "indirect-energy-consumption", period: "2021" }),
      energy("indirect-energy-consumption", 90, "2020"),
    ])
    expect(impliedFactors(catalogue, index, pair).map(({ period, value, activity }) => [period, value, activity.observation.metric])).toEqual([
      ["2022", 0.5, "indirect-energy-consumption"],
      ["2023", 0.5, "electricity-consumption"],
    ])
  })

  it("has no factor where the activity may be zero", () => {
    expect(impliedFactors(catalogue, indexOf([emitted(1), energy("indirect-energy-consumption", 0)]), pair)).toEqual([])
  })

  it("is China's 2022 average grid factor for GL-Carlink, within printed precision", () => {
    const report = realReport("gl-carlink-2024")
    const [only] = impliedFactors(catalogue, { report, byKey: indexOf(report.observations).byKey }, pair)
    expect(contains(the(only).interval, 0.5366)).toBe(true)
    expect(middle(the(only).interval)).toBeCloseTo(0.5366, 4)
  })
})
