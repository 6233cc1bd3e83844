// The overview: headline figures with an honest change, no line across a break, and what to beware of.
import { describe, expect, it } from "vitest"
import { seriesBreak } from "@/domain/change"
import { findObservation } from "@/domain/dataset"
import { derivedEvidence } from "@/figures/evidence/derivedEvidence"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import { overview } from "@/views/overview/cards/overview"
import { notDisclosed, note, reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { SLIP, textsOf } from "../../support/texts"
import { realView, viewOf } from "../../support/view"

const view = realView("en")
const headline = (issuer: string, id: string) =>
  the(the(overview(view).issuers.find((summary) => summary.issuer.id === issuer)).headlines.find((candidate) => candidate.id === id))

describe("a sparkline", () => {
  it("never runs across a break or a gap", () => {
    for (const { issuer, headlines } of overview(view).issuers)
      for (const { id, spark } of headlines) {
        if (spark === null) continue
        expect(spark.length).toBeGreaterThanOrEqual(3)
        const figures = spark.map(({ period }) => the(findObservation(issuer, id, period)))
        figures.slice(1).forEach((figure, i) => expect(seriesBreak(view.catalogue, issuer, the(figures[i]), figure), `${id} ${figure.period}`).toBeNull())
      }
  })

  it("is drawn where three years of one series are printed, and only there", () => {
    const drawn = overview(view).issuers.flatMap(({ issuer, headlines }) =>
      headlines.filter(({ spark }) => spark !== null).map(({ id }) => `${issuer.id} ${id}`),
    )
    expect(drawn).toEqual(["weimob-2023 headcount", "weimob-2023 energy-consumption", "weimob-2023 lost-days"])
  })

  const sparkOf = (observations: Observation[], notes = [note("new", "new boundary")]) =>
    overview(viewOf([reportOf(observations, notes)]))
      .issuers[0]?.headlines.find(({ id }) => id === "headcount")
      ?.spark?.map(({ period }) => period) ?? null
  const years = (...periods: string[]) => periods.map((period, i) => reported({ value: i + 1, period }))

  it("starts after the last break, and needs three figures from there", () => {
    const five = years("2019", "2020", "2021", "2022", "2023")
    const breaking = (period: string) => five.map((o) => (o.period === period ? { ...o, note: "new" } : o))
    expect(sparkOf(five)).toEqual(["2019", "2020", "2021", "2022", "2023"])
    expect(sparkOf(breaking("2021"))).toEqual(["2021", "2022", "2023"])
    expect(sparkOf(breaking("2022"))).toBeNull()
  })

  it("starts after a changed method", () => {
    const four = years("2020", "2021", "2022", "2023").map((o, i) => ({ ...o, method: i === 0 ? "a" : "b" }))
    expect(sparkOf(four)).toEqual(["2021", "2022", "2023"])
  })

  it("starts after a year that is not disclosed", () => {
    expect(sparkOf([...years("2018", "2019"), notDisclosed({ period: "2020" }), ...years("2021", "2022", "2023")])).toEqual(["2021", "2022", "2023"])
  })

  it("starts after a year that is not printed at all", () => {
    expect(sparkOf(years("2019", "2021", "2022", "2023"))).toEqual(["2021", "2022", "2023"])
  })
})

describe("a headline", () => {
  it("shows the figure as printed, with its change on the year before", () => {
    expect(headline("weimob-2023", "headcount")).toMatchObject({ cell: { text: "4,584" }, unit: "people", change: "▼ down 27.0% on 2022", direction: "down" })
    expect(headline("weimob-2023", "lost-days")).toMatchObject({ cell: { text: "296" }, change: "▲ up 28.1% on 2022", direction: "up" })
  })

  it("says that one year is printed where there is no year before", () => {
    const { issuer, headlines } = the(overview(view).issuers[0])
    expect(issuer.id).toBe("gl-carlink-2024")
    const others = headlines.filter(({ id }) => id !== "scope-1-2-emissions")
    expect(others).toHaveLength(headlines.length - 1)
    for (const { change, direction } of others) expect([change, direction]).toEqual(["one year printed", "none"])
  })

  it("quotes the reduction that the report itself states where it prints no prior figure", () => {
    const { change, direction } = headline("gl-carlink-2024", "scope-1-2-emissions")
    expect(change).toMatch(/^the report states “reduction of ghg emissions on prior year: 33%” without the prior figure$/i)
    expect(direction).toBe("none")
  })

  it("gives no change across a stated break, but the year and the words of the break", () => {
    expect(headline("weimob-2023", "scope-1-2-emissions")).toMatchObject({
      cell: { text: "1,933.70" },
      change: "not comparable with 2022: First third-party inventory",
      direction: "none",
    })
  })

  it("shows a printed zero", () => {
    expect(headline("gl-carlink-2024", "lost-days").cell).toMatchObject({ kind: "figure", text: "0" })
  })

  it("falls back on the leavers where no total rate is printed", () => {
    const ids = overview(view).issuers.map(({ headlines }) => headlines.map(({ id }) => id))
    expect(ids.map((list) => list[1])).toEqual(["turnover-rate", "leavers"])
  })

  describe("of greenhouse gases", () => {
    const tonnes = (metric: string, value: number, period = "2023") => reported({ metric, unit: "tCO2e", value, period })
    const [one, two, three] = [tonnes("scope-1-emissions", 10), tonnes("scope-2-emissions", 120.5), tonnes("scope-3-emissions", 300)]
    const all = tonnes("scope-1-2-3-emissions", 430.5)
    const shown = (...observations: Observation[]) => {
      const found = overview(viewOf([reportOf(observations)])).issuers[0]?.headlines
      return found?.map(({ id, name, cell }) => [id, name, cell.text, cell.kind === "figure" && cell.computed === true])
    }

    it("is the printed total of both scopes before anything else", () => {
      const both = tonnes("scope-1-2-emissions", 131)
      expect(shown(one, two, three, all, both)).toEqual([["scope-1-2-emissions", "Scope 1 and 2 GHG emissions", "131", false]])
    })

    it("is the sum of both where both are printed for the year, and opens its formula", () => {
      const reports = [reportOf([one, two, three, all])]
      expect(shown(one, two, three, all)).toEqual([["scope-1-2-emissions", "Scope 1 and 2 GHG emissions", "130.5", true]])
      const found = the(the(overview(viewOf(reports)).issuers[0]).headlines[0])
      expect(found).toMatchObject({ change: "computed: Scope 1 GHG emissions + Scope 2 GHG emissions", percent: null, spark: null })
      expect(derivedEvidence(viewOf(reports), the(found.cell.ref))).toMatchObject({ arithmetic: "10 + 120.5 = 130.5", result: "130.5" })
    })

    it("is the total of all three where one of the two is not printed for the year, else scope 2 by its own name", () => {
      const earlier = { ...one, period: "2022" }
      expect(shown(earlier, two, all)).toEqual([["scope-1-2-3-emissions", "Scope 1, 2 and 3 GHG emissions", "430.5", false]])
      expect(shown(earlier, two)).toEqual([["scope-2-emissions", "Scope 2 GHG emissions", "120.5", false]])
      expect(shown(one)).toEqual([])
    })

    it("adds nothing up to what a part is only said to be about", () => {
      expect(shown({ ...one, qualifier: "about" }, two)?.map(([id]) => id)).toEqual(["scope-2-emissions"])
    })
  })

  it("gives a change of a rate in percentage points, and says when methods forbid one", () => {
    const rate = (value: number, period: string, method: string) => reported({ metric: "turnover-rate", unit: "percent", value, period, method })
    const change = (...pair: [string, string]) =>
      overview(viewOf([reportOf([rate(20, "2022", pair[0]), rate(25, "2023", pair[1])])])).issuers[0]?.headlines[0]?.change
    expect(change("a", "a")).toBe("▲ up 5.0 pp on 2022")
    expect(change("a", "b")).toBe("not comparable with 2022: Formula changes here: do not compare across")
  })

  it("calls an unchanged figure unchanged", () => {
    const steady = overview(viewOf([reportOf([reported({ value: 5, period: "2022" }), reported({ value: 5 })])]))
    expect(steady.issuers[0]?.headlines[0]).toMatchObject({ change: "unchanged on 2022", direction: "none" })
  })
})

it.each(LANGUAGES)("is free of slips in %s, and every figure of it can be traced", (language) => {
  const translated = realView(language)
  const { heading, lead, issuers } = overview(translated)
  const words = [heading, lead, ...issuers.flatMap(({ line, assurance, figures, headlines }) => [line, assurance, figures, ...textsOf(headlines)])]
  for (const text of words) expect(text).not.toMatch(SLIP)
  for (const { headlines } of issuers) for (const { cell } of headlines) expect(evidence(translated, translated.issuers, the(cell.ref))).not.toBeNull()
})

it("does not count rows without a figure among the printed figures", () => {
  const figures = view.issuers.reduce((sum, { report }) => sum + report.observations.filter((o) => o.status === "reported").length, 0)
  expect(overview(view).lead).toContain(`${figures} printed figures`)
})
