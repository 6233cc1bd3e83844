// The resources view: units that are never mixed, denominators as printed, breaks between densities, targets on resources.
import { describe, expect, it } from "vitest"
import { leftOver } from "@/figures/leftOver"
import { MEASURES } from "@/figures/series/placed"
import { made, subjectsOf } from "@/figures/silence"
import type { View } from "@/figures/view"
import { LANGUAGES } from "@/i18n/language"
import { cards } from "@/views/resources/body"
import { buildingCard, materialsCard, printedMeasures, resourceTargetsCard, SUBJECTS, subjectCard } from "@/views/resources/cards/resources"
import { resources as value } from "@/views/resources/view"
import type { Words } from "@/views/resources/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("resources")

const view = realView("en")
const restOf = (of: View<Words>) => leftOver(of, value.themes, cards, made(subjectsOf(of, cards)))
const card = (subject: "energy" | "water" | "waste", measure: "total" | "employee" | "revenue") => the(subjectCard(view, subject, measure))

describe("energy", () => {
  it("keeps coal equivalent, litres and megawatt-hours apart: single figures stand alone, the series is drawn", () => {
    const { parts } = card("energy", "total")
    expect(parts.map(({ name, facts, panels }) => [name, facts.map(({ cell, unit }) => `${cell.text} ${unit}`), panels.map(({ title }) => title)])).toEqual([
      ["GL-Carlink", ["42.44 tonnes of coal equivalent", "265.923 MWh", "9,082.7 litres"], []],
      ["Weimob", [], ["Energy consumption (MWh)"]],
    ])
  })

  it("stacks the carriers under the printed total of every year", () => {
    const panel = the(card("energy", "total").parts[1]?.panels[0])
    expect(panel.columns.map(({ period, total, parts }) => [period, total.text, parts.map(({ cell }) => cell.text)])).toEqual([
      ["2021", "4,131.34", ["141.19", "3,990.15"]],
      ["2022", "4,247.07", ["114.71", "4,132.36"]],
      ["2023", "4,253.51", ["148.87", "4,104.64"]],
    ])
  })

  it("warns that the units differ, in total and per employee, but not where one issuer is in view", () => {
    for (const measure of ["total", "employee"] as const) expect(card("energy", measure).card.caveats).toContain(view.words.unitsDiffer)
    for (const report of realReports()) expect(the(subjectCard(viewOf([report]), "energy", "total")).card.caveats).not.toContain(view.words.unitsDiffer)
  })

  it("says in its title the change where years may be joined, and the figure where they may not", () => {
    expect(card("energy", "total").card.title).toBe("Weimob’s energy consumption up 0.2% in 2023")
    expect(card("energy", "employee").card.title).toBe("Weimob 2023: energy intensity 1.49 MWh per person")
  })
})

describe("denominators", () => {
  it("are offered only where a report prints them", () => {
    expect(SUBJECTS.map((subject) => printedMeasures(view, subject))).toEqual([
      ["total", "employee"],
      ["total", "employee"],
      ["total", "employee", "revenue"],
    ])
    expect(SUBJECTS.map((subject) => printedMeasures(viewOf([minimalReport]), subject))).toEqual([[], [], []])
  })

  it("break the series where the headcount behind a density differs, and say so", () => {
    const { parts, card: water } = card("water", "employee")
    expect(parts[1]?.panels[0]?.columns.map(({ breakBefore }) => breakBefore)).toEqual([
      null,
      "Denominator differs from the prior year",
      "Denominator differs from the prior year",
    ])
    expect(water.caveats.filter((caveat) => caveat.startsWith("Weimob:"))).toHaveLength(2)
  })

  it("per revenue name the issuer that prints none", () => {
    const { card: waste, parts } = card("waste", "revenue")
    expect(parts.map(({ name }) => name)).toEqual(["Weimob"])
    expect(waste.caveats).toContain("No figures of this kind from GL-Carlink.")
    // 0.15 and 0.10 are too coarse for a change in percent.
    expect(waste.title).toBe("Weimob 2023: non-hazardous waste per revenue 0.10 tonnes per RMB million")
  })
})

describe("what does not apply", () => {
  it("is said with its reason in its place: hazardous waste and packaging", () => {
    const hazardous = card("waste", "total").parts[1]?.facts[0]
    expect(hazardous).toMatchObject({
      label: "Hazardous waste",
      cell: { reason: "not-applicable" },
      reason: expect.stringMatching(/^Operations involve no hazardous waste/),
    })
    const packaging = the(materialsCard(view)).groups.find(({ title }) => title === "Weimob · Packaging")
    expect(packaging?.facts[0]).toMatchObject({ cell: { reason: "not-applicable" }, reason: "The business uses no packaging material." })
    expect(the(materialsCard(view)).card.title).toBe("GL-Carlink 2024: packaging material 0.05 tonnes")
  })

  it("keeps its reason in the table", () => {
    const row = card("waste", "total").card.table.rows.find(({ id }) => id === "weimob-2023:hazardous-waste")
    expect(row?.header).toMatch(/^Hazardous waste \(tonnes\) · Operations involve no hazardous waste/)
  })
})

describe("the new building", () => {
  it("warns that a year's electricity is printed in a unit of power, and does not convert it", () => {
    const { card: building, groups } = the(buildingCard(view))
    expect(building.caveats).toContain("Weimob: The report gives a year’s electricity in a unit of power; kept as printed and not converted to kWh.")
    expect(groups[0]?.facts.find(({ id }) => id.includes("electricity"))).toMatchObject({ unit: "kW", cell: { text: "about 1,600,000" } })
  })
})

describe("targets on resources", () => {
  it("are those on energy, water and waste; emission targets stay with the emissions", () => {
    const targets = the(resourceTargetsCard(view))
    expect(targets.table.rows.map(({ id }) => id)).toEqual([
      "gl-carlink-2024:energy-saving-2024",
      "gl-carlink-2024:water-saving-2024",
      "gl-carlink-2024:waste-reduction-2024",
    ])
    expect(targets.title).toBe("GL-Carlink: 3 resource targets, 3 said to be met")
    expect(targets.caveats).toEqual(["No printed target on energy, water, waste or materials from Weimob."])
  })

  it("make no card where nobody states one", () => {
    expect(resourceTargetsCard(viewOf([minimalReport]))).toBeNull()
  })
})

describe("thin data", () => {
  it.each(LANGUAGES)("a report with nothing on resources makes no card in %s", (language) => {
    const empty = viewOf([minimalReport], language)
    expect(SUBJECTS.flatMap((subject) => MEASURES.map((measure) => subjectCard(empty, subject, measure))).every((found) => found === null)).toBe(true)
    expect([materialsCard(empty), buildingCard(empty), restOf(empty)]).toEqual([null, null, null])
  })

  it("one year of one figure stands as a figure, not as a lone column", () => {
    const one = viewOf([reportOf([reported({ metric: "water-consumption", value: 12, unit: "m3" })])])
    const { parts, card: water } = the(subjectCard(one, "water", "total"))
    expect(parts[0]).toMatchObject({ panels: [], facts: [{ cell: { text: "12" }, unit: "m³", period: "2023" }] })
    expect(water.title).toBe("Third 2023: water consumption 12 m³")
  })

  it("leaves nothing over from the two reports", () => {
    expect(restOf(view)).toBeNull()
  })

  it("collects what no card knows, such as a metric in another year than the cards draw", () => {
    const odd = viewOf([reportOf([reported({ metric: "water-consumption", period: "undated", value: 12, unit: "m3" })])])
    expect(restOf(odd)?.table.rows).toHaveLength(1)
  })
})
