// Shares of a printed total: computed from printed parts, refused where the total is not a figure.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { composition } from "@/domain/composition"
import { indexReport } from "@/domain/dataset"
import { indexOf, notDisclosed, reported } from "../support/builders"
import { realReport } from "../support/dataset"

const codesOf = (counts: readonly number[]) => counts.map((_, i) => `code-${i}`)
const partsOf = (counts: readonly number[]) => counts.map((value, i) => reported({ value, breakdown: { age: `code-${i}` } }))

describe("composition", () => {
  it("gives shares that sum to one when the parts make up the total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(total > 0)
        const parts = composition(indexOf([reported({ value: total }), ...partsOf(counts)]), "headcount", "2023", "age", codesOf(counts))
        expect(parts.map((part) => part.count)).toEqual(counts)
        expect(parts.reduce((sum, part) => sum + (part.share ?? Number.NaN), 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it("divides by the printed total, not by the sum of the parts that are printed", () => {
    const index = indexOf([reported({ value: 200 }), reported({ value: 50, breakdown: { gender: "male" } })])
    expect(composition(index, "headcount", "2023", "gender", ["male", "female"])).toEqual([{ code: "male", count: 50, share: 0.25 }])
  })

  it("keeps a printed zero as a part and leaves out one that is not disclosed", () => {
    const index = indexOf([reported({ value: 10 }), reported({ value: 0, breakdown: { gender: "male" } }), notDisclosed({ breakdown: { gender: "female" } })])
    expect(composition(index, "headcount", "2023", "gender", ["male", "female"])).toEqual([{ code: "male", count: 0, share: 0 }])
  })

  it.each([
    ["absent", []],
    ["not disclosed", [notDisclosed()]],
    ["zero", [reported({ value: 0 })]],
  ])("gives the count without a share when the total is %s", (_, total) => {
    const index = indexOf([...total, reported({ value: 3, breakdown: { gender: "male" } })])
    expect(composition(index, "headcount", "2023", "gender", ["male"])).toEqual([{ code: "male", count: 3, share: null }])
  })

  it("follows the order of the codes it is given", () => {
    const index = indexReport(realReport("weimob-2023"))
    const parts = composition(index, "headcount", "2023", "gender", ["female", "male"])
    expect(parts.map(({ code, count }) => [code, count])).toEqual([
      ["female", 2045],
      ["male", 2539],
    ])
  })

  it.each([
    ["weimob-2023", "2021", "gender", ["male", "female"]],
    ["weimob-2023", "2022", "age", ["<=30", "31-39", "41-49", ">=50"]],
    ["weimob-2023", "2023", "age", ["<=30", "31-39", "41-49", ">=50"]],
    ["weimob-2023", "2023", "education", ["secondary-or-below", "junior-college", "bachelor", "master", "doctorate"]],
    ["gl-carlink-2024", "2024", "employee-category", ["senior-management", "middle-management", "general-employees"]],
    ["gl-carlink-2024", "2024", "age", ["<=30", "31-50", ">50"]],
  ])("adds up to the whole for %s in %s by %s", (id, period, dimension, codes) => {
    const parts = composition(indexReport(realReport(id)), "headcount", period, dimension, codes)
    expect(parts).toHaveLength(codes.length)
    expect(parts.reduce((sum, part) => sum + (part.share ?? Number.NaN), 0)).toBeCloseTo(1, 12)
  })
})
