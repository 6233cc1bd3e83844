// The workforce cards: printed counts and computed shares, and turnover that is never joined across a changed formula.
import { describe, expect, it } from "vitest"
import { printedCodes } from "@/figures/series/printedCodes"
import { LANGUAGES } from "@/i18n/language"
import { TURNOVER_DIMENSIONS, turnoverCard } from "@/views/workforce/cards/printedTurnover"
import { compositionCard, flowCard, headcountCard, vacanciesCard } from "@/views/workforce/cards/workforce"
import type { Words } from "@/views/workforce/words/zh-Hant"
import { notDisclosed, reported, reportOf } from "../../support/builders"
import { realReport, the } from "../../support/dataset"
import { issuer, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("workforce")

const view = realView("en")
const panelOf = (id: string, dimension: string) => the(turnoverCard(view, dimension).model.panels.find((panel) => panel.id === id))
const rowsOf = (id: string, dimension: string) => panelOf(id, dimension).model.rows

describe("turnoverCard", () => {
  it("gives each issuer a panel of its own that holds nothing of another's, and says why", () => {
    const { card, model } = turnoverCard(view, "gender")
    expect(model.panels.map(({ id, title, model: { unit } }) => [id, title, unit])).toEqual([
      ["gl-carlink-2024", "GL-Carlink", "%"],
      ["weimob-2023", "Weimob", "%"],
    ])
    for (const panel of model.panels) for (const row of panel.model.rows) expect(row.id.startsWith(`${panel.id}:`), row.id).toBe(true)
    expect(card.caveats).toContain(view.words.ownAxis)
    expect(turnoverCard(viewOf([realReport("weimob-2023")]), "gender").card.caveats).not.toContain(view.words.ownAxis)
  })

  it("has no panel for an issuer that does not print the breakdown", () => {
    const rates = { metric: "turnover-rate", unit: "percent" } as const
    const parts = reportOf([reported({ ...rates, value: 9, breakdown: { gender: "male" } })])
    expect(turnoverCard(viewOf([parts]), "gender").model.panels).toHaveLength(1)
    expect(turnoverCard(viewOf([parts]), "region").model.panels).toEqual([])
  })

  it.each(["gender", "age"])("stands a break between 2021 and 2022 in every series of Weimob by %s", (dimension) => {
    const rows = rowsOf("weimob-2023", dimension)
    const groups = rows.filter((row) => row.kind === "group")
    expect(groups.length).toBeGreaterThan(1)
    const sequence = rows.map((row) => (row.kind === "bar" ? row.label : row.kind))
    expect(sequence).toEqual(groups.flatMap(() => ["group", "2021", "break", "2022", "2023"]))
  })

  it.each(LANGUAGES)("says in words what a break is in %s", (language) => {
    const translated = realView(language)
    const { card, model } = turnoverCard(translated, "gender")
    const breaks = model.panels.map((panel) => panel.model.rows.flatMap((row) => (row.kind === "break" ? [row.text] : [])))
    const formulaBreak = translated.messages.formulas.changed
    expect(breaks).toEqual([[], [formulaBreak, formulaBreak]])
    const rows = card.table.rows.filter(({ id }) => id.endsWith(":break"))
    expect(rows.map(({ header, entries }) => [header, entries])).toEqual([
      [formulaBreak, [{ kind: "text", text: "" }]],
      [formulaBreak, [{ kind: "text", text: "" }]],
    ])
  })

  it("has no break in a series of one year", () => {
    for (const dimension of TURNOVER_DIMENSIONS) expect(rowsOf("gl-carlink-2024", dimension).some((row) => row.kind === "break")).toBe(false)
  })

  it("shows rates as printed and draws no total that is not printed", () => {
    const labels = rowsOf("weimob-2023", "gender").flatMap((row) => (row.kind === "group" ? [row.label] : []))
    expect(labels).toEqual(["Male", "Female"])
    const groups = new Set(turnoverCard(view, "gender").card.table.rows.map((row) => row.group))
    expect([...groups]).toEqual(["GL-Carlink · Total", "GL-Carlink · Male", "GL-Carlink · Female", "Weimob · Male", "Weimob · Female"])
    const bars = rowsOf("weimob-2023", "gender").flatMap((row) => (row.kind === "bar" ? [row.cell.text] : []))
    expect(bars).toEqual(["26.90%", "46.20%", "46.50%", "26.80%", "44.50%", "43.40%"])
  })

  it("says how small a group is whose rate jumps with one person", () => {
    const muted = new Map(
      turnoverCard(view, "age").model.panels.flatMap(({ model }) => model.rows.flatMap((row) => (row.kind === "bar" ? [[row.id, row.muted] as const] : []))),
    )
    for (const id of ["weimob-2023:turnover-rate:>=50:2021", "gl-carlink-2024:turnover-rate:31-50:2024"]) expect(muted.has(id), id).toBe(true)
    expect(muted.get("gl-carlink-2024:turnover-rate:>50:2024")).toBe("only 4 people at year end")
    expect(muted.get("gl-carlink-2024:turnover-rate:31-50:2024")).toBeUndefined()
    expect(muted.get("weimob-2023:turnover-rate:>=50:2021")).toBeUndefined()
  })

  it("names every formula with its years", () => {
    const { caveats } = turnoverCard(view, "gender").card
    expect(caveats).toEqual(
      expect.arrayContaining([
        "Weimob 2021: Leavers ÷ (headcount at year end + leavers + joiners)",
        "Weimob 2022–2023: Leavers ÷ (headcount at year end + leavers)",
        "GL-Carlink 2024: Leavers ÷ headcount at year end (inferred; the report prints no formula)",
      ]),
    )
    expect(caveats.filter((caveat) => caveat.includes("inferred"))).toHaveLength(1)
  })

  it("shows the note of a group of nobody only where that group is drawn", () => {
    const words = the(realReport("gl-carlink-2024").notes.find(({ id }) => id === "turnover-of-nobody")).text.en
    const shown = TURNOVER_DIMENSIONS.map((dimension) => [dimension, turnoverCard(view, dimension).card.caveats.includes(`GL-Carlink: ${words}`)])
    expect(shown).toEqual([
      ["gender", false],
      ["age", false],
      ["region", true],
    ])
  })

  it("says that a report does not print a breakdown", () => {
    expect(turnoverCard(view, "region").card.caveats).toContain("Weimob · Region: not in the report")
  })

  it("draws no bar beyond its axis", () => {
    for (const dimension of TURNOVER_DIMENSIONS) {
      const { panels } = turnoverCard(view, dimension).model
      expect(panels.length, dimension).toBeGreaterThan(0)
      for (const { id, model } of panels)
        expect(model.max, `${id} by ${dimension}`).toBe(
          Math.max(...model.rows.map((row) => (row.kind === "bar" && row.cell.kind === "figure" ? row.cell.value : 0))),
        )
    }
  })
})

describe("compositionCard", () => {
  it.each(["gender", "age", "employee-category", "education", "region"])("gives parts by %s that make up the printed total", (dimension) => {
    for (const bar of compositionCard(view, dimension).model.bars) {
      if (bar.missing !== null) continue
      expect(
        bar.parts.reduce((sum, part) => sum + (part.share ?? 0), 0),
        bar.id,
      ).toBeCloseTo(1, 9)
    }
  })

  it("labels a part with its printed count, not with its share", () => {
    const bar = the(compositionCard(view, "gender").model.bars.find(({ id }) => id === "weimob-2023:2023"))
    expect(bar.parts.map((part) => part.cell.text)).toEqual(["2,539", "2,045"])
  })

  it("says in words that a whole year is not disclosed", () => {
    const bars = compositionCard(view, "education").model.bars
    expect(bars.map(({ id, missing }) => [id, missing])).toEqual([
      ["weimob-2023:2021", "not disclosed"],
      ["weimob-2023:2022", "not disclosed"],
      ["weimob-2023:2023", null],
    ])
  })

  it("names the largest part of the latest year in its title", () => {
    expect(compositionCard(view, "age").card.title).toBe("Weimob 2023: 30 and under 48.5%")
  })

  it("calls no part the whole that is not, and the whole the whole", () => {
    const share = (overseas: number) => {
      const at = (value: number, region?: string) => reported({ value, ...(region === undefined ? {} : { breakdown: { region } }) })
      const { card } = compositionCard(viewOf([reportOf([at(9999 + overseas), at(9999, "mainland-china"), at(overseas, "overseas")])]), "region")
      return [card.title, the(card.table.rows.find(({ id }) => id.endsWith(":mainland-china"))).entries[1]]
    }
    expect(share(1)).toEqual([expect.stringMatching(/ >99\.9%$/), { kind: "text", text: ">99.9%" }])
    expect(share(0)).toEqual([expect.stringMatching(/ 100\.0%$/), { kind: "text", text: "100.0%" }])
  })

  it("gives no share where the total is not printed", () => {
    const alone = viewOf([reportOf([reported({ value: 3, breakdown: { gender: "male" } }), notDisclosed({})])])
    const { card, model } = compositionCard(alone, "gender")
    expect(model.bars.flatMap((bar) => bar.parts.map((part) => part.share))).toEqual([null])
    expect(card.table.rows[0]?.entries).toMatchObject([{ text: "3" }, { text: "–" }])
  })
})

describe("headcountCard", () => {
  it("gives each issuer a panel of its own years, on one scale", () => {
    const { model, card } = headcountCard(view)
    expect(model.panels.map((panel) => panel.columns.map((column) => column.period))).toEqual([["2024"], ["2021", "2022", "2023"]])
    expect(model.panels.map((panel) => panel.max)).toEqual([8562, 8562])
    expect(card.title).toBe("Weimob’s headcount fell 46.5% from 2021 to 2023")
  })

  it("says that an issuer does not print the year of another", () => {
    const rows = headcountCard(view).card.table.rows
    expect(rows.map((row) => row.entries.map((entry) => ("text" in entry ? entry.text : "")))).toEqual([
      ["not in the report", "not in the report", "not in the report", "247"],
      ["8,562", "6,278", "4,584", "not in the report"],
    ])
  })

  it("does not say that an unchanged headcount grew", () => {
    const steady = viewOf([reportOf([reported({ value: 5, period: "2022" }), reported({ value: 5 })])])
    expect(headcountCard(steady).card.title).not.toMatch(/grew|fell/)
  })
})

describe("flowCard", () => {
  it("says not disclosed for years without leavers, and draws no bar of zero", () => {
    const cells = flowCard(view).model.rows.flatMap((row) => (row.kind === "bar" && row.id.includes(":leavers:") ? [[row.label, row.cell.text]] : []))
    expect(cells).toEqual([
      ["2021", "not disclosed"],
      ["2022", "not disclosed"],
      ["2023", "4,078"],
    ])
  })

  it("says which report prints none", () => {
    expect(flowCard(view).card.caveats).toEqual(["GL-Carlink · Leavers: not in the report"])
  })
})

describe("vacanciesCard", () => {
  it("shows the total and its parts, and is not there when no report prints any", () => {
    const { model, card } = the(vacanciesCard(view, "employee-category"))
    expect(model.rows.map((row) => (row.kind === "bar" ? row.cell.text : row.kind))).toEqual(["259", "1", "27", "231"])
    expect(card.title).toBe("Weimob 2023: 231 of 259 positions were junior positions")
    expect(vacanciesCard(viewOf([realReport("gl-carlink-2024")]), "age")).toBeNull()
  })

  it("shows every report that prints vacancies, one of which only has a total", () => {
    const third = reportOf([reported({ metric: "vacancies", value: 12, unit: "positions" })])
    const { model, card } = the(vacanciesCard(viewOf([realReport("weimob-2023"), third]), "employee-category"))
    expect(model.rows.map((row) => (row.kind === "bar" ? row.cell.text : row.kind))).toEqual(["group", "259", "1", "27", "231", "group", "12"])
    expect(card.title).toBe("Weimob 2023: 231 of 259 positions were junior positions")
  })
})

describe("printedCodes", () => {
  it("keeps each issuer's own age bands, in the order of the catalogue", () => {
    expect(printedCodes(view, issuer(view, "weimob-2023"), "headcount", "age")).toEqual(["<=30", "31-39", "41-49", ">=50"])
    expect(printedCodes(view, issuer(view, "weimob-2023"), "turnover-rate", "age")).toEqual(["<=30", "31-39", "40-49", ">=50"])
    expect(printedCodes(view, issuer(view, "gl-carlink-2024"), "headcount", "age")).toEqual(["<=30", "31-50", ">50"])
    expect(printedCodes(view, issuer(view, "gl-carlink-2024"), "headcount", "education")).toEqual([])
  })
})
