// Readings that would win at a glance and be wrong: each kind is held here, apart from the two reports it was found in.
import { describe, expect, it } from "vitest"
import { byGap } from "@/figures/grades/ranking"
import { comparedRows, keptRows } from "@/views/comparison/cards/chosenRows"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { constantFactorCard } from "@/views/emissions/cards/scope2"
import type { Words as EmissionsWords } from "@/views/emissions/words/zh-Hant"
import { realReport } from "../support/dataset"
import { harbourReport } from "../support/peers/harbourReport"
import { realReports, viewsIn } from "../support/view"

describe("a panel that is empty by construction", () => {
  const { viewOf } = viewsIn<EmissionsWords>("emissions")

  it("is not drawn: one year at the common factor is no line", () => {
    const weimob = realReport("weimob-2023")
    const oneYear = { ...weimob, observations: weimob.observations.filter(({ period }) => period === "2023") }
    expect(constantFactorCard(viewOf([oneYear]))).toBeNull()
    expect(constantFactorCard(viewOf([realReport("gl-carlink-2024")]))).toBeNull()
    expect(constantFactorCard(viewOf([weimob, realReport("gl-carlink-2024")]))?.model.panels.map(({ title }) => title)).toEqual(["Weimob"])
  })
})

describe.each(["printed", "harmonised"] as const)("rows sorted by gap, %s", (figures) => {
  const { viewOf, realView } = viewsIn<ComparisonWords>("comparison")

  it.each([realView("en"), viewOf([...realReports(), harbourReport])])(
    "begin with the widest gap that may be told, and keep the others in their order",
    (view) => {
      const { all } = comparedRows(view, figures)
      const sorted = keptRows(view, all, { sort: "gap", show: "all" })
      expect(sorted).toHaveLength(all.length)
      const told = sorted.filter(({ gap }) => gap !== null)
      expect(told.length).toBeGreaterThan(1)
      expect(sorted.slice(0, told.length)).toEqual(told)
      for (const kind of ["times", "apart"] as const) {
        const sizes = told.flatMap(({ gap }) => (gap?.kind === kind ? [gap.size] : []))
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      }
      const untold = all.filter(({ gap }) => gap === null).map(({ id }) => id)
      expect(sorted.slice(told.length).map(({ id }) => id)).toEqual(untold)
      for (const [i, row] of told.entries()) if (i > 0) expect(byGap(told[i - 1] ?? row, row)).toBeLessThanOrEqual(0)
    },
  )
})
