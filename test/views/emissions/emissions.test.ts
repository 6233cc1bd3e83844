// The emissions cards: scopes as printed, absences in words, and the break where a first inventory starts a new series.
import { describe, expect, it } from "vitest"
import { changeWords } from "@/figures/series/changeWords"
import { metricName } from "@/figures/view"
import { airCard, environmentalTargetsCard, intensityCard, risksCard, scope3Card, scopesCard } from "@/views/emissions/cards/emissions"
import type { Words } from "@/views/emissions/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { realReport, the } from "../../support/dataset"
import { issuer, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("emissions")

const view = realView("en")
const panelOf = (panels: ReturnType<typeof scopesCard>["model"]["panels"], id: string) => the(panels.find((panel) => panel.id.startsWith(`${id}:`)))

describe("scopesCard", () => {
  it("stacks the printed scopes under the printed total", () => {
    const { columns } = panelOf(scopesCard(view).model.panels, "weimob-2023")
    expect(columns.map((column) => [column.period, ...column.parts.map((part) => part.cell.text), column.total.text])).toEqual([
      ["2021", "34.52", "2,829.59", "2,864.11"],
      ["2022", "28.04", "2,930.04", "2,958.08"],
      ["2023", "161.06", "1,772.64", "1,933.70"],
    ])
  })

  it("breaks Weimob's series before 2023 in the words of the note, and nowhere else", () => {
    const breaks = (language: "en" | "zh-Hant") =>
      panelOf(scopesCard(realView(language)).model.panels, "weimob-2023").columns.map((column) => column.breakBefore)
    expect(breaks("en")).toEqual([null, null, "First third-party inventory"])
    expect(breaks("zh-Hant")).toEqual([null, null, "首次第三方清冊，此前方法未說明"])
  })

  it("keeps the printed total although the parts of GL-Carlink add up to less", () => {
    const [column] = panelOf(scopesCard(view).model.panels, "gl-carlink-2024").columns
    expect(column?.parts.map((part) => part.cell.text)).toEqual(["20.26", "142.69"])
    expect(column?.total.text).toBe("162.96")
  })

  it("draws no column beyond its scale", () => {
    for (const panel of [...scopesCard(view).model.panels, ...scope3Card(view).model.panels, ...the(airCard(view)).model.panels])
      for (const column of panel.columns) {
        expect(column.parts.reduce((sum, part) => sum + (part.cell.kind === "figure" ? part.cell.value : 0), 0)).toBeLessThanOrEqual(panel.max)
        if (column.total.kind === "figure") expect(column.total.value).toBeLessThanOrEqual(panel.max)
      }
  })
})

describe("the titles across a break", () => {
  it("state the level of Weimob's scopes 1 and 2, and no change", () => {
    const { title } = scopesCard(view).card
    expect(title).toBe("Weimob’s Scope 1 and 2 GHG emissions in 2023: 1,933.70 t")
    expect(changeWords(view, issuer(view, "weimob-2023"), "scope-1-2-emissions")).toBeNull()
  })

  it.each([
    ["employee", "scope-1-2-intensity-per-employee", "0.68"],
    ["revenue", "scope-1-2-intensity-per-revenue", "0.87"],
  ] as const)("state the level of Weimob's intensity per %s, and no change", (denominator, metric, printed) => {
    const { title } = intensityCard(view, denominator).card
    expect(title).toContain(`Weimob 2023: ${view.messages.common.measured({ metric: metricName(view, metric), figure: printed })}`)
    expect(changeWords(view, issuer(view, "weimob-2023"), metric)).toBeNull()
  })

  it("break the intensity per employee before 2022 and before 2023, wherever its denominator is another", () => {
    const panel = the(intensityCard(view, "employee").model.panels.find(({ id }) => id === "weimob-2023:scope-1-2-intensity-per-employee"))
    expect(panel.columns.map(({ period, breakBefore }) => [period, breakBefore])).toEqual([
      ["2021", null],
      ["2022", "Denominator differs from the prior year"],
      ["2023", "Denominator differs from the prior year"],
    ])
  })
})

describe("scope3Card", () => {
  it("says not disclosed for the years before the first figure", () => {
    const { card, model } = scope3Card(view)
    expect(model.panels.map((panel) => panel.columns.map((column) => column.total.text))).toEqual([["not disclosed", "not disclosed", "2,364.85"]])
    expect(card.title).toBe("Weimob discloses scope 3 for the first time in 2023: 2,364.85 t")
  })

  it("says that GL-Carlink's report has none", () => {
    expect(scope3Card(view).card.caveats).toContain("GL-Carlink · Scope 3 GHG emissions: not in the report")
  })

  it("says so when no report in view has any", () => {
    const { card, model } = scope3Card(viewOf([realReport("gl-carlink-2024")]))
    expect(card.title).toBe("No report discloses scope 3")
    expect(model.panels).toEqual([])
  })
})

describe("intensityCard", () => {
  it("keeps the intensities of the two denominators apart", () => {
    const ids = (denominator: "employee" | "revenue") => intensityCard(view, denominator).model.panels.map((panel) => panel.id)
    expect(ids("employee").every((id) => id.includes("per-employee"))).toBe(true)
    expect(ids("revenue").every((id) => id.includes("per-revenue"))).toBe(true)
  })

  it("says which report prints no intensity by revenue", () => {
    expect(intensityCard(view, "revenue").card.caveats[0]).toContain("GL-Carlink")
  })

  it("names each row of the table after its own metric", () => {
    const headers = intensityCard(view, "employee").card.table.rows.map((row) => row.header)
    expect(new Set(headers).size).toBeGreaterThan(1)
  })
})

describe("airCard", () => {
  it("has a panel for each pollutant, as printed", () => {
    const { model } = the(airCard(view))
    expect(model.panels.map((panel) => panel.columns.map((column) => column.total.text))).toEqual([
      ["102.10", "84.15", "104.55"],
      ["0.24", "0.19", "0.23"],
      ["9.78", "8.06", "9.73"],
    ])
  })

  it("is not there when no report prints any", () => {
    expect(airCard(viewOf([realReport("gl-carlink-2024")]))).toBeNull()
  })

  it("names each row of the table after its own pollutant", () => {
    const headers = the(airCard(view)).card.table.rows.map((row) => row.header)
    expect(headers).toEqual(["Nitrogen oxides (NOx)", "Sulphur oxides (SOx)", "Particulate matter"])
  })
})

describe("targetsCard", () => {
  const rows = environmentalTargetsCard(view).table.rows
  const texts = rows.map((row) => row.entries.map((entry) => (entry.kind === "list" ? "" : entry.text)))

  it("lists every environmental target, and counts them by issuer in its title", () => {
    const counts = view.issuers.map((issuer) => issuer.report.targets.filter((target) => target.pillar === "E").length)
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
    expect(environmentalTargetsCard(view).title).toContain(`GL-Carlink: ${counts[0]} environmental targets`)
  })

  it("writes a printed cut with a true minus", () => {
    expect(texts.map(([size]) => size)).toContain("\u22125%")
  })

  it("says what is not printed, and never as a year or a size", () => {
    const targets = view.issuers.flatMap((issuer) => issuer.report.targets.filter((target) => target.pillar === "E"))
    targets.forEach((target, i) => {
      const printed = [target.changePercent, target.baseYear, target.targetYear].map((field) => field !== null)
      expect(
        texts[i]?.slice(0, 3).map((text) => text !== "not printed"),
        target.id,
      ).toEqual(printed)
    })
  })
})

describe("risksCard", () => {
  it("lists every printed risk and opportunity", () => {
    const card = the(risksCard(view))
    expect(card.table.rows).toHaveLength(view.issuers.reduce((sum, issuer) => sum + issuer.report.climateRisks.length, 0))
    expect(card.title).toContain("Weimob lists 7 climate risks and 3 opportunities")
  })
})

describe("changeWords", () => {
  const words = (now: number, before: number) => {
    const alone = viewOf([reportOf([reported({ value: before, period: "2022" }), reported({ value: now })])])
    return changeWords(alone, issuer(alone, "some-2023"), "headcount")
  }

  it("says up and down on the year before, and nothing where there is no comparable year", () => {
    expect(words(150, 100)).toBe("up 50.0%")
    expect(words(50, 100)).toBe("down 50.0%")
    expect(words(50, 0)).toBeNull()
    expect(changeWords(view, issuer(view, "gl-carlink-2024"), "scope-1-2-emissions")).toBeNull()
  })

  it("does not say that an unchanged figure is up", () => {
    expect(words(100, 100)).not.toMatch(/up|down/)
  })
})
