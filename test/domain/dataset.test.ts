// Looking figures up: one key per figure, years in order, and nothing found where nothing is printed.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findObservation, indexCatalogue, isReported, keyOf, observationKey, periodsOf, reportingYear } from "@/domain/dataset"
import { indexOf, notDisclosed, reported, reportOf } from "../support/builders"
import { realDataset, realReport } from "../support/dataset"

const word = fc.stringMatching(/^[a-z0-9<>=-]{1,12}$/)
const breakdown = fc.uniqueArray(fc.tuple(word, word), { selector: ([dimension]) => dimension, maxLength: 4 })

describe("observationKey", () => {
  it("does not depend on the order in which a breakdown is written", () => {
    fc.assert(
      fc.property(
        breakdown.chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }))),
        ([pairs, shuffled]) => {
          expect(observationKey("headcount", "2023", Object.fromEntries(shuffled))).toBe(observationKey("headcount", "2023", Object.fromEntries(pairs)))
        },
      ),
    )
  })

  it("tells figures of another metric, year, dimension or code apart", () => {
    const keys = [
      observationKey("headcount", "2023"),
      observationKey("leavers", "2023"),
      observationKey("headcount", "2022"),
      observationKey("headcount", "2023", { gender: "male" }),
      observationKey("headcount", "2023", { gender: "female" }),
      observationKey("headcount", "2023", { region: "male" }),
      observationKey("headcount", "2023", { gender: "male", age: "<=30" }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("gives every figure of the real reports a key of its own", () => {
    for (const { report } of realDataset.reports) expect(new Set(report.observations.map(keyOf)).size).toBe(report.observations.length)
  })
})

describe("findObservation", () => {
  const index = indexOf([reported({ value: 4 }), reported({ value: 1, breakdown: { gender: "male", age: "<=30" } }), notDisclosed({ period: "2022" })])

  it("finds a figure by any order of its breakdown", () => {
    expect(findObservation(index, "headcount", "2023", { age: "<=30", gender: "male" })).toMatchObject({ value: 1 })
  })

  it("finds the total when no breakdown is asked for", () => {
    expect(findObservation(index, "headcount", "2023")).toMatchObject({ value: 4 })
  })

  it("finds the row of a figure that is not disclosed, which is not a figure", () => {
    const found = findObservation(index, "headcount", "2022")
    expect(found?.status).toBe("not-disclosed")
    expect(isReported(found)).toBe(false)
  })

  it("finds nothing where the report prints nothing", () => {
    expect(findObservation(index, "headcount", "2021")).toBeUndefined()
    expect(findObservation(index, "headcount", "2023", { gender: "male" })).toBeUndefined()
    expect(isReported(undefined)).toBe(false)
  })
})

describe("periodsOf", () => {
  it("lists each year once, ascending, without standing facts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("2019", "2020", "2021", "2022", "2023", "undated"), { maxLength: 12 }), (periods) => {
        const report = reportOf(periods.map((period, value) => reported({ value, period })))
        const years = periodsOf(report, "headcount")
        expect(years).toEqual([...new Set(periods)].filter((period) => period !== "undated").toSorted())
      }),
    )
  })

  it("counts a year that is printed only by breakdown or only as not disclosed", () => {
    const report = reportOf([reported({ value: 1, period: "2021", breakdown: { gender: "male" } }), notDisclosed({ period: "2020" })])
    expect(periodsOf(report, "headcount")).toEqual(["2020", "2021"])
  })

  it("is empty for a metric that the report does not print", () => {
    expect(periodsOf(realReport("gl-carlink-2024"), "scope-3-emissions")).toEqual([])
  })

  it("lists the three years of Weimob's scope 2", () => {
    expect(periodsOf(realReport("weimob-2023"), "scope-2-emissions")).toEqual(["2021", "2022", "2023"])
  })
})

describe("indexCatalogue", () => {
  it("finds every metric with its unit and its dimensions declared", () => {
    const index = indexCatalogue(realDataset.catalogue)
    expect(index.metrics.size).toBe(realDataset.catalogue.metrics.length)
    for (const metric of index.metrics.values()) {
      expect(index.units.has(metric.unit), metric.id).toBe(true)
      for (const dimension of metric.dimensions) expect(index.dimensions.has(dimension), metric.id).toBe(true)
    }
  })
})

it("reads the reporting year from the end of the reporting period", () => {
  expect(reportingYear(realReport("weimob-2023"))).toBe("2023")
  expect(reportingYear(realReport("gl-carlink-2024"))).toBe("2024")
})
