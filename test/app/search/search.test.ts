// The search: everything that the reports hold is found by any of its names, the best answer first, and leads somewhere that shows it.
import { describe, expect, it } from "vitest"
import { indexEntries, type SearchEntry, search } from "@/app/search/search"
import { buildSearchIndex } from "@/app/search/searchEntries"
import { evidence } from "@/figures/evidence/evidence"
import { foldText, learnScripts } from "@/figures/textSearch"
import { LANGUAGES } from "@/i18n/language"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words } from "@/views/comparison/words/zh-Hant"
import { notDisclosed, reported, reportOf } from "../../support/builders"
import { realDataset, the } from "../../support/dataset"
import { slipsIn } from "../../support/texts"
import { MESSAGES, realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("comparison")

const sources = { viewNames: LANGUAGES.map((language) => MESSAGES[language].nav.views), topics: realDataset.topics, issuers: realView("en").issuers }
const indexes = Object.fromEntries(LANGUAGES.map((language) => [language, buildSearchIndex(realView(language), sources)]))
const find = (query: string, language = "en") => search(the(indexes[language]), query).flatMap(({ entries }) => entries)
const ids = (query: string, language?: string) => find(query, language).map(({ id }) => id)

const entry = (id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  kind: "metric",
  name,
  forms: [name],
  aliases: [],
  codes: [],
  detail: "",
  figures: [],
  to: { view: "data", arrival: {} },
  ...more,
})

describe("what is found", () => {
  it("is every metric, topic, board member, target and view, each once", () => {
    const all = the(indexes["en"]).entries.map(({ entry }) => entry)
    const count = (kind: SearchEntry["kind"]) => all.filter((entry) => entry.kind === kind).length
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(count("view")).toBe(12)
    expect(count("metric")).toBe(new Set(realReports().flatMap(({ observations }) => observations.map(({ metric }) => metric))).size)
    expect(count("topic")).toBe(new Set(realReports().flatMap(({ topics }) => topics.map(({ topic }) => topic))).size)
    expect(count("person")).toBe(realReports().reduce((sum, { governance }) => sum + governance.board.length, 0))
    expect(count("target")).toBe(realReports().reduce((sum, { targets }) => sum + targets.length, 0))
  })

  it.each(LANGUAGES)("is found in every language while reading %s", (language) => {
    for (const query of ["employee turnover rate", "僱員流失率", "雇员流失率"]) expect(ids(query, language)[0], query).toBe("metric:turnover-rate")
    for (const query of ["workforce", "員工", "员工"]) expect(ids(query, language)[0], query).toBe("view:workforce")
    for (const query of ["Sun Taoyong", "孫濤勇"]) expect(ids(query, language)[0], query).toBe("person:weimob-2023:sun-taoyong")
    expect(ids("應對氣候變化", language)).toContain("topic:climate-change")
    expect(ids("应对气候变化", language)).toContain("topic:climate-change")
  })

  it("is found whatever the case, the width and the spaces", () => {
    for (const query of ["SCOPE 1", "ｓｃｏｐｅ　１", "  scope   1 "]) expect(ids(query), query).toEqual(ids("scope 1"))
    expect(ids("scope 1")[0]).toBe("metric:scope-1-emissions")
  })

  it("is found by the codes of the standards", () => {
    for (const query of ["B1.2", "b1.2", "Ｂ１.２"]) expect(ids(query)).toContain("metric:turnover-rate")
    expect(ids("305-1")).toContain("metric:scope-1-emissions")
    expect(find("A2.1").every(({ codes }) => codes.includes("A2.1"))).toBe(true)
  })

  it("is found by a code said with its rulebook", () => {
    for (const query of ["GRI 305-1", "gri 305-1", "HKEX A1.2", "KPI A1.2"]) expect(ids(query), query).toContain("metric:scope-1-emissions")
    expect(ids("GRI 305-1")).toEqual(ids("305-1"))
  })

  it("is found by the figure as it is printed, with or without its commas, and leads to its source", () => {
    for (const query of ["4,584", "4584"]) {
      const first = the(find(query)[0])
      expect([first.id, first.figures.map(({ label, text }) => `${label} ${text}`)]).toEqual([
        "figure:weimob-2023~headcount|2023",
        ["Weimob 2023 4,584 people"],
      ])
      expect(evidence(realView("en"), realView("en").issuers, the(first.to.arrival.ev))).not.toBeNull()
    }
    // Not by the inside of a number: 584 stands in 4,584.
    expect(ids("584")).not.toContain("figure:weimob-2023~headcount|2023")
  })

  it("is found by metric, group, issuer and year together, in any language", () => {
    const wanted = "figure:weimob-2023~turnover-rate|2023|gender=female"
    for (const query of ["turnover female weimob 2023", "流失率 女 微盟 2023", "流失率 女 微盟 2023"]) expect(ids(query)[0], query).toBe(wanted)
  })

  it("is an issuer by its names and its stock code, in view or not, and leads to it alone", () => {
    for (const query of ["weimob", "微盟", "微盟集團", "2013"]) expect(ids(query), query).toContain("issuer:weimob-2023")
    const narrow = buildSearchIndex(viewOf(realReports().slice(0, 1)), sources)
    const found = the(search(narrow, "weimob").flatMap(({ entries }) => entries)[0])
    expect(found.to).toEqual({ view: "overview", arrival: {}, only: "weimob-2023" })
  })

  it.each([
    ["用水", "metric:water-consumption"],
    ["員工流失率", "metric:turnover-rate"],
    ["离职率", "metric:turnover-rate"],
    ["staff turnover", "metric:turnover-rate"],
    ["carbon emissions", "metric:scope-1-2-emissions"],
    ["二氧化碳", "metric:scope-1-2-emissions"],
    ["staff", "metric:headcount"],
  ])("is found by another word of the same meaning: %s", (query, wanted) => {
    expect(ids(query)).toContain(wanted)
  })

  it("is found by its own word before another of the same meaning", () => {
    const found = search(indexEntries([entry("other", "Employees"), entry("own", "Staff")], new Map()), "staff")
    expect(found.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(["own", "other"])
  })

  it("is found by what a report calls it", () => {
    expect(ids("SO2排放量")).toContain("metric:sox-emissions")
  })

  it("is nothing when nothing fits, and the views when nothing is asked", () => {
    expect(search(the(indexes["en"]), "zzzz")).toEqual([])
    expect(find(" ").map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => "view"))
  })

  it("needs every word of the query", () => {
    expect(ids("intensity revenue")).toContain("metric:scope-1-2-intensity-per-revenue")
    expect(ids("intensity zzzz")).toEqual([])
  })

  it("is never more than a reader looks through", () => {
    expect(find("e")).toHaveLength(30)
  })
})

describe("the order of the answers", () => {
  const order = (entries: SearchEntry[], query: string) => search(indexEntries(entries, new Map()), query).flatMap((group) => group.entries.map(({ id }) => id))

  it("puts a code first, then the whole name, its start, a word's start, what a report calls it, and the inside of a word", () => {
    const entries = [
      entry("alias", "other", { aliases: ["water"] }),
      entry("inside", "freshwater"),
      entry("word", "Use of water"),
      entry("start", "Water use"),
      entry("whole", "Water"),
      entry("code", "something", { codes: ["water"] }),
    ]
    expect(order(entries, "water")).toEqual(["code", "whole", "start", "word", "alias", "inside"])
  })

  it("puts the group with the best answer first and keeps groups together", () => {
    const entries = [entry("inside", "freshwater"), entry("topic", "Water", { kind: "topic" }), entry("start", "Water use")]
    expect(search(indexEntries(entries, new Map()), "water").map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ["topic", 1],
      ["metric", 2],
    ])
  })

  it("takes a phrase before its words apart", () => {
    expect(order([entry("apart", "Use of water"), entry("phrase", "Total water use")], "water use")).toEqual(["phrase", "apart"])
  })
})

describe("a metric among the answers", () => {
  const metric = (id: string) => the(the(indexes["en"]).entries.find(({ entry }) => entry.id === `metric:${id}`)).entry

  it("shows each issuer's latest total with its year and unit", () => {
    expect(metric("headcount").figures.map(({ label, text }) => [label, text])).toEqual([
      ["GL-Carlink 2024", "247 people"],
      ["Weimob 2023", "4,584 people"],
    ])
  })

  it("says in words where only parts are printed, or nothing is disclosed", () => {
    expect(metric("turnover-rate").figures.map(({ text }) => text)).toEqual(["48.6%", "by breakdown only"])
    const index = buildSearchIndex(viewOf([reportOf([notDisclosed()])]), sources)
    expect(the(index.entries.find(({ entry }) => entry.id === "metric:headcount")).entry.figures.map(({ text }) => text)).toEqual(["not disclosed"])
  })

  it("takes a year's figure before a standing one", () => {
    const index = buildSearchIndex(viewOf([reportOf([reported({ value: 1, period: "undated" }), reported({ value: 2, period: "2022" })])]), sources)
    expect(the(index.entries.find(({ entry }) => entry.id === "metric:headcount")).entry.figures[0]?.text).toBe("2 people")
  })

  it("leads to the comparison when that can draw it", () => {
    const drawn = new Set(comparisonRows(realView("en")).flatMap((row) => (row.chartable ? [row.id] : [])))
    for (const { entry } of the(indexes["en"]).entries)
      if (entry.to.view === "comparison" && entry.kind === "metric") expect(drawn.has(the(entry.to.arrival.metric)), entry.id).toBe(true)
    expect(metric("headcount").to).toEqual({ view: "comparison", arrival: { metric: "headcount" } })
  })
})

it("a target leads to evidence that exists", () => {
  const view = realView("en")
  for (const { entry } of the(indexes["en"]).entries)
    if (entry.kind === "target") expect(evidence(view, view.issuers, the(entry.to.arrival.ev)), entry.id).not.toBeNull()
})

it.each(LANGUAGES)("no entry shows a slip in %s, with two reports, one or none", (language) => {
  for (const reports of [realReports(), realReports().slice(0, 1), []])
    for (const { entry } of buildSearchIndex(viewOf(reports, language), { ...sources, topics: null }).entries) {
      expect(slipsIn(entry), entry.id).toEqual([])
      expect(entry.name.trim(), entry.id).not.toBe("")
    }
})

it("learns from names in both scripts which characters belong together, and leaves the others alone", () => {
  const scripts = learnScripts([
    { "zh-Hant": "員工", "zh-Hans": "员工", en: "staff" },
    { "zh-Hant": "長短不一", "zh-Hans": "長", en: "unequal" },
  ])
  expect([...scripts]).toEqual([["員", "员"]])
  expect(foldText("　員工 Ａ", scripts)).toBe("员工 a")
})
