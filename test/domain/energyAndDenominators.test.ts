// Energy in one unit by published constants, and the denominators that printed intensities imply.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { DENOMINATOR_METRICS, denominatorsOf, intensitiesOf } from "@/domain/denominators"
import { CONSTANT_IDS, CONSTANTS, carriersOf } from "@/domain/energy"
import { contains, middle, sumOf } from "@/domain/interval"
import { LANGUAGES } from "@/i18n/language"
import { indexOf, reported } from "../support/builders"
import { catalogue } from "../support/checks"
import { realReport, the } from "../support/dataset"
import { printedAs } from "../support/soundCompany"
import { MESSAGES } from "../support/view"

const carlink = indexReport(realReport("gl-carlink-2024"))

describe("the constants of energy", () => {
  it("are each under their own id, positive, with a source in every language", () => {
    for (const id of CONSTANT_IDS) {
      const constant = CONSTANTS[id]
      expect(constant.id).toBe(id)
      expect(constant.value).toBeGreaterThan(0)
      for (const language of LANGUAGES) expect(MESSAGES[language].harmonised.constantSources[id]).toMatch(/\S/)
    }
  })

  it("agree with one another: a tonne of coal equivalent is 29.3076 GJ, and 3.6 GJ are a MWh", () => {
    expect(CONSTANTS["tce-mwh"].value).toBeCloseTo(29.3076 / 3.6, 3)
    expect(1 / CONSTANTS["electricity-kgce"].value).toBeCloseTo(CONSTANTS["tce-mwh"].value, 1)
    expect(CONSTANTS["petrol-gj"].value / 29.3076).toBeCloseTo(CONSTANTS["petrol-kgce"].value, 2)
  })

  it("reproduce GL-Carlink's printed 42.44 tce, and no density of petrol a hundredth away does", () => {
    const carriers = carriersOf(catalogue, carlink, "2024")
    expect(carriers.map(({ metric }) => metric)).toEqual(["electricity-consumption", "petrol-consumption"])
    const tce = sumOf(carriers.map((carrier) => carrier.tce))
    expect(middle(tce).toFixed(2)).toBe("42.44")
    for (const density of [0.72, 0.74]) expect((265.923 * 0.1229 + 9.0827 * density * 1.4714).toFixed(2)).not.toBe("42.44")
  })

  it("bring its petrol to MWh by density and calorific value", () => {
    const petrol = the(carriersOf(catalogue, carlink, "2024").find(({ metric }) => metric === "petrol-consumption"))
    expect(middle(petrol.mwh)).toBeCloseTo((9082.7 * 0.73 * 43.07) / 3.6 / 1000, 6)
    expect(petrol.constants).toEqual(["petrol-density", "petrol-gj", "petrol-kgce"])
  })

  it("have nothing to convert where no carrier is printed", () => {
    expect(carriersOf(catalogue, carlink, "2023")).toEqual([])
  })
})

describe("the denominator of a year", () => {
  const persons = intensitiesOf(catalogue).filter(({ denominator, factor }) => denominator === "persons" && factor === 1)

  it("lies in what its intensities have in common, however all of them were rounded", () => {
    const total = fc.double({ min: 50, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 9_999 }),
        fc.array(total, { minLength: persons.length, maxLength: persons.length }),
        fc.nat(2),
        fc.nat(3),
        (people, totals, coarse, fine) => {
          const observations = persons.flatMap(({ intensity, total: metric }, i) => [
            reported({ metric, ...printedAs(metric, the(totals[i]), coarse) }),
            reported({ metric: intensity, ...printedAs(intensity, the(totals[i]) / people, fine) }),
          ])
          // A total that two intensities divide stands once.
          const [year] = denominatorsOf(catalogue, indexOf(observations), "persons")
          if (year !== undefined) expect(contains(the(year.common), people)).toBe(true)
        },
      ),
    )
  })

  it("is found for electricity printed in MWh and its intensity in kWh", () => {
    const index = indexOf([
      reported({ metric: "electricity-consumption", ...printedAs("electricity-consumption", 265.923, 3) }),
      reported({ metric: "electricity-intensity", ...printedAs("electricity-intensity", 265_923 / 247, 2) }),
    ])
    const [year] = denominatorsOf(catalogue, index, "persons")
    expect(middle(the(the(year).common))).toBeCloseTo(247, 2)
  })

  it("is in the currency of the intensities, and those in another imply nothing of it", () => {
    const perRevenue = (metric: string, value: number, currency: string) =>
      reported({ metric, value, unit: `tCO2e-per-${currency}-million`, printed: { value: String(value), label: metric } })
    const index = indexOf([
      reported({ metric: "scope-1-2-emissions", ...printedAs("scope-1-2-emissions", 500, 1) }),
      reported({ metric: "scope-1-2-3-emissions", ...printedAs("scope-1-2-3-emissions", 900, 1) }),
      perRevenue("scope-1-2-intensity-per-revenue", 2.5, "hkd"),
      perRevenue("scope-1-2-3-intensity-per-revenue", 5, "rmb"),
    ])
    const [year] = denominatorsOf(catalogue, index, "revenue")
    expect([the(year).unit, the(year).sources.length]).toEqual(["hkd-million", 1])
    expect(middle(the(the(year).common))).toBeCloseTo(200, 0)
  })

  it("is none where no single number fits, and no year without an intensity is listed", () => {
    const index = indexOf([
      reported({ metric: "water-consumption", ...printedAs("water-consumption", 1000, 1) }),
      reported({ metric: "water-intensity", ...printedAs("water-intensity", 10, 2) }),
      reported({ metric: "non-hazardous-waste", ...printedAs("non-hazardous-waste", 200, 1) }),
      reported({ metric: "non-hazardous-waste-per-employee", ...printedAs("non-hazardous-waste-per-employee", 1, 2) }),
      reported({ value: 5, period: "2022" }),
    ])
    expect(denominatorsOf(catalogue, index, "persons").map(({ period, common }) => [period, common])).toEqual([["2023", null]])
    expect(denominatorsOf(catalogue, index, "revenue")).toEqual([])
  })

  it("is left out for an intensity that rounding may have made zero", () => {
    const index = indexOf([
      reported({ metric: "non-hazardous-waste", ...printedAs("non-hazardous-waste", 2, 1) }),
      reported({ metric: "non-hazardous-waste-per-employee", ...printedAs("non-hazardous-waste-per-employee", 0.0002, 2) }),
    ])
    expect(denominatorsOf(catalogue, index, "persons")).toEqual([])
  })

  it("divides metrics that the catalogue knows", () => {
    for (const { intensity, total, denominator } of intensitiesOf(catalogue))
      for (const id of [intensity, total, DENOMINATOR_METRICS[denominator]]) expect(catalogue.metrics.has(id), id).toBe(true)
  })

  it("of Weimob was its year-end headcount in 2022 only", () => {
    const years = denominatorsOf(catalogue, indexReport(realReport("weimob-2023")), "persons")
    const fits: Record<string, number> = { "2021": 8562, "2022": 6278, "2023": 4584 }
    expect(years.map(({ period, common }) => [period, common !== null && contains(common, the(fits[period]))])).toEqual([
      ["2021", false],
      ["2022", true],
      ["2023", false],
    ])
  })
})
