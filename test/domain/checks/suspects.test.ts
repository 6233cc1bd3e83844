// Which figures a failed check calls in question, and by how much: grades rest on it.
import { describe, expect, it } from "vitest"
import type { Check } from "@/domain/checks/check"
import { sizeInPercent, suspects } from "@/domain/checks/suspects"
import { checksOf } from "../../support/checks"
import { realReport, the } from "../../support/dataset"
import { soundReport, withFigure } from "../../support/soundReport"

const weimob = checksOf(realReport("weimob-2023"))
const carlink = checksOf(realReport("gl-carlink-2024"))
const check = (id: string) => the([...weimob, ...carlink].find((each) => each.id === id))
const keys = (of: Check) => suspects(of).map((ref) => ref.slice(ref.indexOf("~") + 1))

describe("suspects", () => {
  it("are none of a check that passes or cannot be made", () => {
    for (const each of [...weimob, ...carlink]) if (each.verdict !== "inconsistent") expect(suspects(each), each.id).toEqual([])
  })

  it("are inputs of the check", () => {
    for (const each of [...weimob, ...carlink]) {
      const refs = each.inputs.map(({ ref }) => ref)
      for (const ref of suspects(each)) expect(refs).toContain(ref)
    }
  })

  it("never are a headcount or a revenue, which other breakdowns confirm", () => {
    for (const each of [...weimob, ...carlink])
      expect(
        keys(each).filter((key) => /^(headcount|revenue)\|/.test(key)),
        each.id,
      ).toEqual([])
  })

  it("are the total and the parts that do not add up to it", () => {
    expect(keys(check("parts-and-total:gender:training-hours:2023"))).toEqual([
      "training-hours|2023",
      "training-hours|2023|gender=male",
      "training-hours|2023|gender=female",
    ])
  })

  it("are the rates of the odd breakdown alone where a third confirms the first", () => {
    expect(keys(check("leavers-by-breakdown:2024:total:age"))).toEqual(["<=30", "31-50", ">50"].map((age) => `turnover-rate|2024|age=${age}`))
  })

  it("are both sides where nothing says which is right", () => {
    const doubted = keys(check("leavers-by-breakdown:2022:gender:age"))
    expect(doubted).toContain("turnover-rate|2022|gender=male")
    expect(doubted).toContain("turnover-rate|2022|age=<=30")
  })

  it("are the printed figure of a rate without whole people, and of a figure printed twice", () => {
    expect(keys(check("whole-people:turnover-rate:2023:age=>=50"))).toEqual(["turnover-rate|2023|age=>=50"])
    expect(keys(check("printed-twice:scope-3-emissions:2023:1"))).toEqual(["scope-3-emissions|2023"])
  })

  it("are the intensities, not the totals, where the denominator is another", () => {
    const doubted = keys(check("intensity-and-denominator:persons:2023:stated"))
    expect(doubted.length).toBeGreaterThan(2)
    expect(doubted.every((key) => /intensity|-per-/.test(key))).toBe(true)
  })

  it("are the later year's emissions where a factor jumps", () => {
    expect(keys(check("implied-factor:scope-2-emissions:2023"))).toEqual(["scope-2-emissions|2023"])
  })

  it("are none of a misprinted unit, of lists, bands or index rows", () => {
    for (const each of weimob.filter(({ facts }) =>
      ["unit-printed-twice", "member-lists", "flag-differs", "bands-differ", "bands-with-gap"].includes(facts.kind),
    ))
      expect(suspects(each), each.id).toEqual([])
    expect(suspects(check("index-row:B5.1"))).toEqual([])
  })
})

describe("sizeInPercent", () => {
  it("is the difference in percent of what is printed", () => {
    const report = withFigure(soundReport(), { metric: "suppliers", breakdown: { region: "overseas" } }, 26)
    const failed = the(checksOf(report).find(({ verdict }) => verdict === "inconsistent"))
    // The parts give 244; the report prints 222.
    expect(sizeInPercent(failed)).toBeCloseTo((22 / 222) * 100, 9)
  })

  it("is that of the jump for a factor", () => {
    expect(sizeInPercent(check("implied-factor:scope-2-emissions:2023"))).toBeCloseTo(39.1, 1)
  })

  it("is the gap between two counts of leavers: 7.4 % at Weimob in 2023", () => {
    expect(sizeInPercent(check("leavers-by-breakdown:2023:printed:gender"))).toBeCloseTo(7.4, 1)
  })

  it("is none where the check is about no size, or nothing is printed", () => {
    expect(sizeInPercent(check("band-labels:turnover-rate:headcount"))).toBeNull()
    expect(sizeInPercent({ ...check("parts-and-total:gender:training-hours:2023"), computed: 5, difference: 5 })).toBeNull()
  })
})
