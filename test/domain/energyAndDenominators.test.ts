// Energy in one unit by published constants, and the denominators that printed intensities imply.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runChecks } from "@/domain/checks/runChecks"
import { indexReport, type ReportIndex } from "@/domain/dataset"
import { DENOMINATOR_METRICS, denominatorsOf, intensitiesOf, isProvenOther } from "@/domain/denominators"
import { carriersOf, FACTOR_IDS, type FactorId, factorOf } from "@/domain/energy"
import { reconcile } from "@/domain/harmonise/harmonise"
import { contains, middle, sumOf } from "@/domain/interval"
import { LANGUAGES, readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { indexOf, reported, reportOf } from "../support/builders"
import { catalogue } from "../support/checks"
import { realReport, the } from "../support/dataset"
import { printedAs } from "../support/soundCompany"

const valueOf = (id: FactorId) => factorOf(catalogue, id).value

const carlink = indexReport(realReport("gl-carlink-2024"))

describe("the constants of energy", () => {
  it("are each under their own id, positive, with a source in every language", () => {
    for (const id of FACTOR_IDS) {
      const factor = factorOf(catalogue, id)
      expect(factor.value).toBeGreaterThan(0)
      for (const language of LANGUAGES) expect(readText(factor.source, language)).toMatch(/\S/)
    }
  })

  it("agree with one another: a tonne of coal equivalent is 29.3076 GJ, and 3.6 GJ are a MWh", () => {
    expect(valueOf("tce-mwh")).toBeCloseTo(29.3076 / 3.6, 3)
    expect(1 / valueOf("electricity-kgce")).toBeCloseTo(valueOf("tce-mwh"), 1)
    expect(valueOf("petrol-gj") / 29.3076).toBeCloseTo(valueOf("petrol-kgce"), 2)
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
    expect(petrol.constants.map(({ id }) => id)).toEqual(["petrol-density", "petrol-gj", "petrol-kgce"])
  })

  it.each([
    ["natural-gas-volume", {}],
    ["direct-energy-consumption", { breakdown: { fuel: "diesel" } }],
    ["energy-consumption", { breakdown: { "energy-type": "natural-gas" } }],
  ])("are no total where %s is printed besides, and the printed one is not blamed", (metric, more) => {
    const report = realReport("gl-carlink-2024")
    const petrol = the(report.observations.find((o) => o.metric === "petrol-consumption"))
    const gas: Observation = { ...petrol, metric, ...more }
    const total = report.observations.map((o) =>
      o.metric === "energy-consumption-tce" && o.status === "reported" ? { ...o, value: 72.44, printed: { ...o.printed, value: "72.44" } } : o,
    )
    const besides = indexReport({ ...report, observations: [...total, gas] })
    expect(carriersOf(catalogue, besides, "2024")).toEqual([])
    expect(runChecks({ catalogue, index: besides, standards: null }).filter(({ id }) => id.includes(":carriers:"))).toEqual([])
    // The planted total alone is found.
    expect(
      runChecks({ catalogue, index: indexReport({ ...report, observations: total }), standards: null }).find(({ id }) => id.includes(":carriers:"))?.verdict,
    ).toBe("inconsistent")
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

  describe("of a part of the company", () => {
    const boundary = {
      id: "home",
      kind: "operations" as const,
      text: { "zh-Hant": "香港業務", "zh-Hans": "香港业务", en: "Hong Kong operations" },
      source: { section: "x", line: 1 },
    }
    const total = reported({ metric: "water-consumption", ...printedAs("water-consumption", 1000, 1) })
    const intensity = reported({ metric: "water-intensity", ...printedAs("water-intensity", 10, 2), boundary: "home" })
    const of = (more: Partial<Report>, observations: Observation[] = [total, intensity, reported({ value: 4000 })]) =>
      indexReport({ ...reportOf(observations), boundary: [boundary], ...more })
    const stated = (index: ReportIndex) =>
      runChecks({ catalogue, index, standards: null }).filter(({ id }) => id.startsWith("intensity-and-denominator") && id.endsWith("stated"))

    it("is not held against everybody: the report prints none for it", () => {
      expect(stated(of({})).map(({ id, verdict }) => [id, verdict])).toEqual([["intensity-and-denominator:persons:2023:home:stated", "not-checkable"]])
    })

    it("is the people of its boundary, or what the report states beside its intensities", () => {
      const source = { section: "x", line: 2 }
      expect(stated(of({ boundary: [{ ...boundary, people: 100 }] })).map(({ verdict }) => verdict)).toEqual(["consistent"])
      expect(stated(of({ boundary: [{ ...boundary, people: 900 }] })).map(({ verdict }) => verdict)).toEqual(["inconsistent"])
      const beside = [{ of: "employees", period: "2023", value: 100, boundary: "home", source }]
      expect(stated(of({ denominators: beside, boundary: [{ ...boundary, people: 900 }] })).map(({ verdict }) => verdict)).toEqual(["consistent"])
      // Stated for the whole company, it says nothing of a part.
      expect(stated(of({ denominators: [{ of: "employees", period: "2023", value: 100, source }] })).map(({ verdict }) => verdict)).toEqual(["not-checkable"])
    })

    it("forbids to divide the totals of the company by its headcount, where it is proven of them", () => {
      const whole = { ...intensity, boundary: undefined }
      const index = of({}, [total, whole, reported({ value: 4000 })])
      expect(isProvenOther(catalogue, index, "2023")).toBe(true)
      expect(isProvenOther(catalogue, of({}, [total, whole, reported({ value: 100 })]), "2023")).toBe(false)
      const row = the(reconcile(catalogue, [index], null).rows.find(({ metric, basis }) => metric === "water-intensity" && basis === "per-year-end-employee"))
      expect([row.values, row.refusals.map(({ reason }) => reason)]).toEqual([[], ["other-denominator"]])
    })
  })
})

describe("intensities over the average number of people", () => {
  const total = reported({ metric: "water-consumption", ...printedAs("water-consumption", 9500, 0) })
  const intensity = (people: number) => reported({ metric: "water-intensity", ...printedAs("water-intensity", 9500 / people, 2) })
  const average = reported({ metric: "average-headcount", value: 950 })
  const verdicts = (...more: Observation[]) =>
    runChecks({ catalogue, index: indexOf([total, reported({ value: 1000 }), ...more]), standards: null })
      .filter(({ id }) => id.includes("stated"))
      .map(({ verdict }) => verdict)

  it("are consistent where that average is printed, and are still found where it is neither", () => {
    expect(verdicts(intensity(950), average)).toEqual(["consistent"])
    expect(verdicts(intensity(1000), average)).toEqual(["consistent"])
    expect(verdicts(intensity(950))).toEqual(["inconsistent"])
    expect(verdicts(intensity(700), average)).toEqual(["inconsistent"])
  })

  it("prove no other people, so that a value per person is not refused", () => {
    const index = indexOf([total, reported({ value: 1000 }), intensity(950), average])
    expect(isProvenOther(catalogue, index, "2023")).toBe(false)
  })
})

describe("the place of electricity", () => {
  const energy = reported({ metric: "electricity-consumption", ...printedAs("electricity-consumption", 1000, 1) })
  const entry = (regions?: string[]) => ({
    id: "sites",
    kind: "sites" as const,
    text: { "zh-Hant": "一", "zh-Hans": "一", en: "one" },
    source: { section: "x", line: 1 },
    ...(regions && { regions }),
  })
  const refusal = (regions: string[] | undefined, more: Observation[] = []) => {
    const index = indexReport({ ...reportOf([energy, ...more]), boundary: [entry(regions)] })
    return reconcile(catalogue, [index], null)
      .rows.find(({ basis }) => basis === "common-grid-factor")
      ?.refusals.map(({ reason }) => reason)
  }

  it("decides whether the factor of a grid may be applied to it", () => {
    expect(refusal(["mainland-china"])).toEqual([])
    expect(refusal(["hk-macao-taiwan"])).toEqual(["other-grid"])
    expect(refusal(["mainland-china", "overseas"])).toEqual(["other-grid"])
    expect(refusal(undefined)).toEqual(["grid-unknown"])
  })

  it("is where everybody is, where that is one region", () => {
    const people = (here: number, there: number) => [
      reported({ value: 10 }),
      reported({ value: here, breakdown: { region: "mainland-china" } }),
      reported({ value: there, breakdown: { region: "overseas" } }),
    ]
    expect(refusal(undefined, people(10, 0))).toEqual([])
    expect(refusal(undefined, people(9, 1))).toEqual(["grid-unknown"])
  })
})
