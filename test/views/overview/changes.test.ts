// What changed most: only between printed totals of two years that belong to one series; what stands in the way is said.
import { describe, expect, it } from "vitest"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { changes } from "@/views/overview/cards/changes"
import { overview } from "@/views/overview/cards/overview"
import type { Words } from "@/views/overview/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { slipsIn } from "../../support/texts"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("overview")

describe("the changes of a year", () => {
  const { title, issuers } = changes(realView("en"))
  const [gl, weimob] = issuers

  it("are ordered by how grave they are, with both printed figures", () => {
    expect(the(weimob).lines.map(({ id, from, to, words }) => [id, from.text, to.text, words])).toEqual([
      ["lost-days", "231", "296", "up 28.1%"],
      ["headcount", "6,278", "4,584", "down 27.0%"],
      ["non-hazardous-waste", "275.90", "212.80", "down 22.9%"],
      ["direct-energy-consumption", "114.71", "148.87", "up 29.8%"],
      ["nox-emissions", "84.15", "104.55", "up 24.2%"],
    ])
    expect(title).toBe("8 of Weimob’s 10 comparable totals moved by a tenth or more in 2023")
  })

  it("stand beside what they are per employee, where the report's own people may divide both years", () => {
    const perHead = Object.fromEntries(the(weimob).lines.map(({ id, perHead: cell }) => [id, cell === null ? null : cell.text]))
    // 231 ÷ 6,278 → 296 ÷ 4,584; its environmental intensities of 2023 divide by other people than it employs.
    expect(perHead).toMatchObject({ "lost-days": "up 75.5%", headcount: null, "direct-energy-consumption": null, "non-hazardous-waste": null })
  })

  it("leave out totals across a break, and name them", () => {
    expect(the(weimob).lines.map(({ id }) => id)).not.toContain("scope-2-emissions")
    expect(the(weimob).note).toContain("Scope 2 GHG emissions")
  })

  it("are none where one year is printed, which is said", () => {
    expect(the(gl).claims.map(({ id, cell }) => [id, cell.text])).toEqual([["ghg-reduction-year-on-year", "33%"]])
    expect(the(weimob).claims).toEqual([])
    expect(the(gl)).toMatchObject({ lines: [], note: "The report prints no totals of the full year before (2023) to compare with." })
    expect(changes(viewOf([minimalReport])).title).toBe("No total can be compared with the year before")
  })

  it("are not made of rates, of unchanged totals, nor from a year before the last", () => {
    const own = changes(
      viewOf([
        reportOf([
          reported({ metric: "headcount", value: 5, period: "2022" }),
          reported({ metric: "headcount", value: 5 }),
          reported({ metric: "turnover-rate", unit: "percent", value: 10, period: "2022" }),
          reported({ metric: "turnover-rate", unit: "percent", value: 20 }),
          reported({ metric: "lost-days", unit: "days", value: 9, period: "2021" }),
          reported({ metric: "lost-days", unit: "days", value: 3 }),
        ]),
      ]),
    )
    expect(the(own.issuers[0]).lines).toEqual([])
  })

  it.each(LANGUAGES)("are free of slips in %s, and every figure can be traced", (language) => {
    const view = realView(language)
    const model = changes(view)
    expect(slipsIn([model.title, model.issuers.map(({ lines, note, years }) => [lines, note, years])])).toEqual([])
    for (const { lines } of model.issuers)
      for (const { from, to } of lines) for (const { ref } of [from, to]) expect(evidence(view, view.issuers, the(ref))).not.toBeNull()
  })
})

describe("the title of the overview", () => {
  it("says the gravest move as one says it", () => {
    expect(overview(realView("en")).heading).toBe("Weimob’s lost days due to work injury more than doubled in 2 years")
    expect(overview(realView("zh-Hant")).heading).toBe("微盟因工傷損失工作日數兩年間增至逾兩倍")
  })

  it("asks where nothing can be compared", () => {
    expect(overview(viewOf([minimalReport])).heading).toBe("Third: how they did, and what to question")
  })
})
