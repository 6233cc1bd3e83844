// Turnover that cannot be restated: refused, or bounded from below, with the reason.
import { describe, expect, it } from "vitest"
import { reported } from "../../support/builders"
import { the } from "../../support/dataset"
import { elder, one, people, rate, row, type Side } from "../../support/harmonised"

describe("turnover that cannot be restated", () => {
  const b = { method: "leavers-over-closing-plus-leavers" }
  const refusal = (side: Side, breakdown: Record<string, string> | null = null) =>
    the(row(side, one(people(100), rate(20), people(20, elder), rate(10, elder)), "turnover-rate", "leavers-over-closing", breakdown).refusals[0])

  it("is bounded from below where joiners are not printed", () => {
    const { reason, atLeast } = refusal(one(people(100), rate(20, { method: "leavers-over-closing-plus-leavers-plus-joiners" })))
    expect(reason).toBe("joiners-not-printed")
    expect(atLeast).toBeCloseTo((100 * 0.195) / 0.805, 9)
  })

  it("is refused at 100 % or above by a formula that leaves nobody, and does not fall over", () => {
    expect(refusal(one(people(100), rate(100, b))).reason).toBe("nobody")
    expect(refusal(one(people(100), rate(120, b))).reason).toBe("nobody")
    expect(refusal(one(people(100), people(0, elder), rate(0, elder)), { age: ">50" }).reason).toBe("nobody")
  })

  it("is refused where one of the merged bands leaves nobody", () => {
    const band = (age: string) => ({ breakdown: { age } })
    const merged = row(
      one(people(100), people(40, band("31-39")), people(5, band("41-49")), rate(20, { ...b, ...band("31-39") }), rate(100, { ...b, ...band("41-49") })),
      one(people(100), people(50, band("31-50")), rate(20, band("31-50"))),
      "turnover-rate",
      "leavers-over-closing",
      { age: "31-50" },
    )
    expect(merged.values.map(({ report }) => report)).toEqual(["b-2023"])
  })
})

describe("turnover without a formula", () => {
  it("is worked out of printed leavers and people, of groups too", () => {
    const men = { breakdown: { gender: "male" } }
    const side = one(
      people(480),
      people(262, men),
      rate(15, { method: undefined }),
      reported({ metric: "leavers", value: 40, ...men }),
      rate(15.2, { method: undefined, ...men }),
    )
    const [value] = row(side, one(people(100), people(50, men), rate(20, men)), "turnover-rate", "leavers-over-closing", { gender: "male" }).values
    expect(value).toMatchObject({ report: "a-2023", formula: "turnover-a-from-counts", arithmetic: "40 ÷ 262" })
  })
})

describe("turnover over the average number of people", () => {
  const average = (value: number) => reported({ metric: "average-headcount", value })
  const overAverage = (value: number) => rate(value, { method: "leavers-over-average" })
  const other = one(people(100), rate(20))
  const onClosing = (side: Side) => row(side, other, "turnover-rate", "leavers-over-closing")

  it("is brought to year-end people by the printed average: 20% of 90 are 18 of 100", () => {
    const [value] = onClosing(one(people(100), average(90), overAverage(20))).values
    expect(value).toMatchObject({ report: "a-2023", value: 18, formula: "turnover-from-average", arithmetic: "20% × 90 ÷ 100" })
  })

  it("by the mean of both ends of the year where no average is printed", () => {
    const side = one(people(80, { period: "2022" }), people(100), overAverage(20))
    const [value] = onClosing(side).values
    expect(value).toMatchObject({ value: 18, arithmetic: "20% × (80 + 100) ÷ 2 ÷ 100" })
    const leavers = row(side, other, "leavers", "implied-leavers").values[0]
    expect(leavers).toMatchObject({ value: 18, formula: "leavers-from-average" })
  })

  it("is refused where neither is printed", () => {
    expect(onClosing(one(people(100), overAverage(20))).refusals[0]?.reason).toBe("denominator-not-printed")
  })
})
