// Sentences and names of cards where a third issuer prints what ours do not: bases, single categories, bare boards, tiers, absences.
import { describe, expect, it } from "vitest"
import { columnRows } from "@/drawing/geometry/columns"
import { stackedParts } from "@/figures/series/columnPanels"
import { made, silences } from "@/figures/silence"
import type { ViewId, ViewWords } from "@/page/viewValue"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { comparisonHeadline, comparisonRows, isComparable } from "@/views/comparison/cards/comparison"
import { peerChart } from "@/views/comparison/cards/peerChart"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { airCard, scope3Card, scopesCard } from "@/views/emissions/cards/emissions"
import type { Words as EmissionsWords } from "@/views/emissions/words/zh-Hant"
import { attendanceCard } from "@/views/governance/cards/attendance"
import type { Words as GovernanceWords } from "@/views/governance/words/zh-Hant"
import { evidenceMatrixCard } from "@/views/materiality/cards/evidenceMatrix"
import { tierCard } from "@/views/materiality/cards/materiality"
import { ALL_TOPICS } from "@/views/materiality/cards/topics"
import type { Words as MaterialityWords } from "@/views/materiality/words/zh-Hant"
import { communityCard } from "@/views/operations/cards/operations"
import type { Words as OperationsWords } from "@/views/operations/words/zh-Hant"
import { overview } from "@/views/overview/cards/overview"
import { subjectCard } from "@/views/resources/cards/resources"
import type { Words as ResourcesWords } from "@/views/resources/words/zh-Hant"
import { compositionCard, vacanciesCard } from "@/views/workforce/cards/workforce"
import type { Words as WorkforceWords } from "@/views/workforce/words/zh-Hant"
import { reported, reportOf } from "../support/builders"
import { SUBJECTS_OF_PAGES } from "../support/cards"
import { realDataset, the } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"
import { harbourReport } from "../support/peers/harbourReport"
import { sharesReport } from "../support/peers/sharesReport"
import { realReports, viewOf, viewsIn, worded } from "../support/view"

const all = [...realReports(), harbourReport, sharesReport]

describe("scope 2 by a basis", () => {
  it("is named by it on the panel, on the overview and in its sum, and drawn once beside totals", () => {
    const view = viewsIn<EmissionsWords>("emissions").viewOf(all)
    expect(scopesCard(view).model.panels.map(({ title }) => title)).toContain("Harbour Lane · Location-based")
    const headlines = overview(viewOf(all)).issuers.flatMap(({ headlines: own }) => own.map(({ name }) => name))
    expect(headlines).toContain("Scope 1 and 2 GHG emissions · Location-based")
    const unsummed = { ...harbourReport, observations: harbourReport.observations.filter(({ metric }) => metric !== "scope-1-2-emissions") }
    const sum = overview(viewOf([unsummed])).issuers.flatMap(({ headlines: own }) => own.map(({ change }) => change))
    expect(sum).toContain("computed: Scope 1 GHG emissions + Scope 2 GHG emissions · Location-based")
    const compared = viewsIn<ComparisonWords>("comparison").viewOf(all)
    const row = the(comparisonRows(compared).find(({ id }) => id === "scope-2-emissions"))
    const { rows } = peerChart(compared, row).model
    expect(rows.map(({ label }) => label)).toEqual(["Total", "Market-based"])
    expect(the(rows[0]).points.map(({ label }) => label)).toContain("Harbour Lane 12 months to Aug 2024 · Location-based")
  })
})

describe("a total of which one part is printed", () => {
  it("is drawn as tall as it is, not as its part", () => {
    const without = { ...harbourReport, observations: harbourReport.observations.filter(({ metric }) => metric !== "scope-1-emissions") }
    const panel = the(scopesCard(viewsIn<EmissionsWords>("emissions").viewOf([without])).model.panels[0])
    expect(panel.columns.map(({ parts }) => parts.map(({ cell }) => cell.kind === "figure" && cell.value))).toEqual([[3227], [3130.4]])
  })
})

describe("an undivided total beside stacks", () => {
  it("has a shade and a name of its own, not those of the first part", () => {
    const without = { ...harbourReport, observations: harbourReport.observations.filter(({ metric }) => metric !== "scope-1-emissions") }
    const { panels } = scopesCard(viewsIn<EmissionsWords>("emissions").viewOf([...realReports(), without])).model
    const legend = stackedParts(panels)
    expect(legend.map(({ label }) => label)).toEqual(["Scope 1 GHG emissions", "Scope 2 GHG emissions", "Scope 1 and 2 GHG emissions"])
    const bars = columnRows({ panels, width: 900, formatTick: String }).rows.flatMap((row) => row.bars)
    expect(bars.filter(({ id }) => id.startsWith("harbour")).map(({ shades }) => shades)).toEqual([[2], [2]])
  })
})

describe("a total of energy beside direct energy alone", () => {
  it("is drawn as tall as it is, with what does not come to it on a panel of its own", () => {
    const energy = (metric: string, period: string, value: number) => reported({ metric, unit: "MWh", period, value })
    const report = reportOf(["2022", "2023"].flatMap((year) => [energy("energy-consumption", year, 18_304), energy("direct-energy-consumption", year, 2912)]))
    const { parts } = the(subjectCard(viewsIn<ResourcesWords>("resources").viewOf([report]), "energy", "total"))
    const heights = the(parts[0]).panels.map(({ columns }) => columns.map(({ parts: own }) => own.map(({ cell }) => cell.kind === "figure" && cell.value)))
    expect(heights).toEqual([
      [[18_304], [18_304]],
      [[2912], [2912]],
    ])
  })
})

describe("scope 3 by categories", () => {
  const { viewOf: view } = viewsIn<EmissionsWords>("emissions")
  const only = (code: string) => ({
    ...harbourReport,
    id: `only-${code}-2024`,
    issuer: { ...harbourReport.issuer, id: `only-${code}`, stockCode: `0998${code}` },
    observations: harbourReport.observations.filter(({ metric, breakdown }) => metric === "scope-3-emissions" && breakdown?.["scope3Category"] === code),
  })

  it("that are one names it", () => {
    const [panel] = scope3Card(view([only("6")])).model.panels
    expect(the(panel).title).toBe("Harbour Lane · Business travel")
  })

  it("have one shade each, whoever prints which of them", () => {
    const { panels } = scope3Card(view([harbourReport, only("6")])).model
    const legend = stackedParts(panels).map(({ label }) => label)
    expect(legend).toEqual(["Waste generated in operations", "Business travel", "Employee commuting"])
    const bars = columnRows({ panels, width: 900, formatTick: String }).rows.flatMap((row) => row.bars)
    expect(bars.map(({ shades }) => shades)).toEqual([[0, 1, 2], [1]])
  })
})

describe("an absence", () => {
  it("names everybody that has it, in one line", () => {
    const { caveats } = the(vacanciesCard(viewsIn<WorkforceWords>("workforce").viewOf(all), "employee-category")).card
    expect(caveats).toContain("GL-Carlink, Harbour Lane, Seedling · Positions recruited for: not in the report")
  })

  it("of a headline is said beside those that stand", () => {
    const { issuers } = overview(viewOf(all))
    const lacking = Object.fromEntries(issuers.map(({ issuer, lacking: own }) => [issuer.name, own]))
    expect(lacking["Seedling"]).toContain("Headcount: not in the report")
    expect(lacking["Weimob"]).toEqual([])
    const groups = {
      ...harbourReport,
      observations: harbourReport.observations.filter(({ metric, breakdown }) => metric !== "headcount" || breakdown !== undefined),
    }
    expect(the(overview(viewOf([groups])).issuers[0]).lacking).toContain("Headcount: by breakdown only")
  })
})

describe("the comparison of more than two", () => {
  it("counts what two of them print, and says so", () => {
    const view = viewsIn<ComparisonWords>("comparison").viewOf(all)
    const shared = comparisonRows(view).filter(isComparable).length
    expect(the(comparisonHeadline(view)).title).toContain(`Of ${shared} metrics that at least two issuers print`)
  })
})

describe("a board of names and seats", () => {
  it("has meetings without a rate and attributes that are not printed", () => {
    const { card, model } = the(attendanceCard(viewsIn<GovernanceWords>("governance").viewOf([harbourReport])))
    expect(model.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell !== null && "rate" in cell ? [cell.rate] : []))))).toEqual([
      null,
      null,
    ])
    expect(card.table.rows.map(({ entries }) => entries.map((entry) => ("text" in entry ? entry.text : "")))).toEqual([
      ["4", "4", "not in the report"],
      ["4", "3", "not in the report"],
    ])
  })
})

describe("topics in three tiers, by a report without stakeholders", () => {
  const { viewOf: view } = viewsIn<MaterialityWords>("materiality")

  it("stand under the tiers that are printed", () => {
    const { card } = tierCard(view([harbourReport]), realDataset.topics, ALL_TOPICS)
    expect(card.title).toBe("Harbour Lane rates 1 of 3 topics as high")
    expect(card.table.rows.map(({ entries }) => ("text" in the(entries[1]) ? the(entries[1]) : null))).toMatchObject([
      { text: "High importance" },
      { text: "Medium importance" },
      { text: "Low importance" },
    ])
  })

  it("are not said to be asked for by nobody", () => {
    const silent = { ...harbourReport, stakeholders: [] }
    const { card, model } = evidenceMatrixCard(view([silent]), realDataset.topics, ALL_TOPICS)
    expect(JSON.stringify([card, model])).not.toContain("nobody asks")
    expect(JSON.stringify(evidenceMatrixCard(view([harbourReport]), realDataset.topics, ALL_TOPICS).card)).toContain("nobody asks")
  })
})

describe("a subject that is told by other metrics than ours", () => {
  const printing = (...observations: Observation[]) => [
    ...realReports(),
    { ...reportOf(observations, [], "teller-2023"), issuer: { ...minimalReport.issuer, id: "teller" } },
  ]
  const figure = (metric: string, unit: string, breakdown?: Record<string, string>) =>
    reported({ metric, unit, value: 12, ...(breakdown === undefined ? {} : { breakdown }) })
  const lacking = (page: ViewId, reports: Report[]) => {
    const view = worded<ViewWords>(viewOf(reports), page)
    const { subjectsIn } = the(SUBJECTS_OF_PAGES.find((each) => each.page === page))
    return silences(view, page, made(subjectsIn(view))).filter((line) => line.startsWith("Third"))
  }

  it("is not called silent: pollutants by source that nobody else prints, and money given", () => {
    const reports = printing(figure("voc-emissions", "kg", { "emission-source": "vehicles" }), figure("wastewater-discharged", "m3"))
    const view = viewsIn<EmissionsWords>("emissions").viewOf(reports)
    expect(the(airCard(view)).card.caveats.filter((words) => words.startsWith("No air-pollutant figures"))).toEqual([
      "No air-pollutant figures from GL-Carlink.",
    ])
    const community = printing(figure("community-investment", "rmb", { "focus-area": "education" }), figure("volunteer-hours", "hours"))
    const { card, groups } = the(communityCard(viewsIn<OperationsWords>("operations").viewOf(community)))
    expect(card.caveats.join()).not.toContain("Third")
    expect(groups.flatMap(({ title, facts }) => (title === "Third" ? facts.map(({ label }) => label) : []))).toEqual(["Education", "Volunteer hours"])
    expect(lacking("operations", community).join()).not.toContain("community")
  })
})

describe("a tree of places", () => {
  it("is stacked by those that hold the others, so that nobody counts twice", () => {
    const people = (value: number, region?: string) => reported({ value, ...(region === undefined ? {} : { breakdown: { region } }) })
    const report = reportOf([people(100), people(80, "greater-china"), people(30, "hong-kong"), people(20, "overseas")])
    const { model } = compositionCard(viewsIn<WorkforceWords>("workforce").viewOf([report]), "region")
    expect(model.bars.map(({ parts }) => parts.map(({ code, share }) => [code, share]))).toEqual([
      [
        ["greater-china", 0.8],
        ["overseas", 0.2],
      ],
    ])
  })
})
