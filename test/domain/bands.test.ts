// Age bands as sets of whole years: what a code stands for, and whether a set of bands leaves an age out.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Band, firstGap, parseBand } from "@/domain/bands"
import { realDataset, the } from "../support/dataset"

describe("parseBand", () => {
  it.each([
    ["31-39", { low: 31, high: 39 }],
    ["<=30", { low: 0, high: 30 }],
    ["<30", { low: 0, high: 29 }],
    [">=50", { low: 50, high: Number.POSITIVE_INFINITY }],
    [">50", { low: 51, high: Number.POSITIVE_INFINITY }],
  ])("reads %s", (code, band) => {
    expect(parseBand(code)).toEqual(band)
  })

  it.each(["", "all", "31–39", "30+", "senior-management", "<", "-30"])("does not take “%s” for a band", (code) => {
    expect(parseBand(code)).toBeNull()
  })

  it("reads every age code of the catalogue", () => {
    const ages = the(realDataset.catalogue.dimensions.find(({ id }) => id === "age"))
    expect(ages.codes.filter(({ id }) => parseBand(id) === null)).toEqual([])
  })
})

describe("firstGap", () => {
  it("finds none where bands follow on one another, in any order", () => {
    expect(firstGap([">50", "<=30", "31-50"])).toBeNull()
    expect(firstGap(["<=30", "31-39", "40-49", ">=50"])).toBeNull()
  })

  it("names the two neighbours and the ages between them", () => {
    expect(firstGap(["<=30", "31-39", "41-49", ">=50"])).toEqual({ lower: "31-39", upper: "41-49", from: 40, to: 40 })
    expect(firstGap(["<=30", ">50"])).toEqual({ lower: "<=30", upper: ">50", from: 31, to: 50 })
    expect(firstGap([">50", "<30", "30-49"])).toEqual({ lower: "30-49", upper: ">50", from: 50, to: 50 })
  })

  it("finds none in one band, in none, or in codes that are no bands", () => {
    expect(firstGap([])).toBeNull()
    expect(firstGap([">50"])).toBeNull()
    expect(firstGap(["senior", "junior"])).toBeNull()
  })

  it("finds none where a wide band covers what narrower ones leave out", () => {
    expect(firstGap(["<=30", "31-50", "31-39", ">50"])).toBeNull()
  })

  it("finds a gap exactly where an age between the lowest and the highest band has no band", () => {
    const code = fc.oneof(
      fc.tuple(fc.integer({ min: 18, max: 60 }), fc.integer({ min: 0, max: 15 })).map(([low, years]) => `${low}-${low + years}`),
      fc.integer({ min: 18, max: 40 }).map((limit) => `<=${limit}`),
      fc.integer({ min: 40, max: 65 }).map((limit) => `>${limit}`),
    )
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 6 }), (codes) => {
        const bands = codes.map((each) => the(parseBand(each)))
        const missing = missingAges(bands)
        const gap = firstGap(codes)
        expect(gap === null ? null : [gap.from, gap.to]).toEqual(missing)
      }),
    )
  })
})

/** The first run of ages without a band between the lowest and the highest, counted one by one. */
function missingAges(bands: readonly Band[]): [number, number] | null {
  const lowest = Math.min(...bands.map(({ low }) => low))
  const highest = Math.max(...bands.map(({ low }) => low))
  const has = (age: number) => bands.some(({ low, high }) => age >= low && age <= high)
  for (let age = lowest; age <= highest; age++) {
    if (has(age)) continue
    let last = age
    while (!has(last + 1)) last++
    return [age, last]
  }
  return null
}
