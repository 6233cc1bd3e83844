// Figures that stand alone: unit and year beside them, an absence as a word with its reason, and who prints nothing.
import { describe, expect, it } from "vitest"
import { bareName, factOf, factsOf, factTable, gapCaveats, issuerFacts, meaningNotes, nameWithUnit, silentCaveats, yearMatrix } from "@/figures/series/facts"
import { note, reported, reportOf } from "../../support/builders"
import { observationAt, realReport } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { issuer, realView, viewOf } from "../../support/view"

const view = realView("en")
const [gl, weimob] = [issuer(view, "gl-carlink-2024"), issuer(view, "weimob-2023")]

describe("factOf", () => {
  it("stands a unit beside a figure, and none beside a percentage or a year", () => {
    const fact = (metric: string) => factsOf(view, weimob, [metric])[0]
    expect(fact("blood-donation-volume")).toMatchObject({ unit: "mL", period: "2023", cell: { text: "11,800" } })
    expect(fact("building-energy-saving-share")).toMatchObject({ unit: "", period: "undated", cell: { text: "≥15%" } })
    expect(fact("year-founded")).toMatchObject({ unit: "", period: "", cell: { text: "2013" } })
  })

  it("gives the reason of what does not apply, and no unit", () => {
    const fact = factOf(view, weimob, observationAt(realReport("weimob-2023"), "packaging-material", "2023"))
    expect(fact).toMatchObject({ cell: { kind: "missing", text: "not applicable" }, unit: "", reason: "The business uses no packaging material." })
  })

  it("keeps the reason in the table too", () => {
    const groups = issuerFacts(view, ["packaging-material"])
    const row = factTable(view, "Packaging", groups).rows.find(({ id }) => id.startsWith("weimob"))
    expect(row?.entries).toMatchObject([
      { kind: "list", items: [{ label: "2023 · The business uses no packaging material.", cell: { text: "not applicable" } }] },
    ])
  })

  it("shows a printed zero as the figure 0", () => {
    const overseas = factsOf(view, gl, ["suppliers"]).find(({ label }) => label === "Overseas")
    expect(overseas).toMatchObject({ cell: { kind: "figure", value: 0, text: "0" }, unit: "suppliers" })
  })
})

describe("names and units", () => {
  it("say a unit once, even where the name of the metric carries it", () => {
    expect(bareName(view, "energy-consumption-tce")).toBe("Energy consumption")
    expect(nameWithUnit(view, "energy-consumption-tce")).toBe("Energy consumption (tonnes of coal equivalent)")
    expect(nameWithUnit(realView("zh-Hant"), "energy-intensity-tce")).toBe("能源消耗密度（噸標煤／人）")
    expect(nameWithUnit(view, "health-check-coverage")).toBe("Health-check coverage")
  })
})

describe("what is not printed", () => {
  it("names the issuers that print nothing of a subject", () => {
    expect(silentCaveats(view, ["blood-donors"])).toEqual(["No figures of this kind from GL-Carlink."])
    expect(silentCaveats(view, ["work-fatalities"])).toEqual([])
    expect(silentCaveats(viewOf([minimalReport]), ["blood-donors"])).toEqual(["No figures of this kind from Third."])
  })

  it("names the metrics that one issuer lacks beside the others, counting a metric of the same family", () => {
    expect(gapCaveats(view, ["energy-consumption", "energy-consumption-tce", "water-consumption"])).toEqual([])
    expect(gapCaveats(view, ["non-hazardous-waste", "discarded-furniture", "office-paper"])).toEqual([
      "No figure from Weimob for: Discarded furniture, Office paper.",
    ])
  })
})

describe("meaningNotes", () => {
  it("repeats each note once, and leaves out the reasons that stand beside their word", () => {
    expect(meaningNotes(view, ["packaging-material"])).toEqual([])
    const figures = [2022, 2023].map((year) => reported({ metric: "water-consumption", period: String(year), value: year, unit: "m3", note: "sites" }))
    const some = viewOf([reportOf(figures, [note("sites")])])
    expect(meaningNotes(some, ["water-consumption"])).toEqual(["Third: about sites"])
  })
})

describe("yearMatrix", () => {
  it("has a column per issuer and year, and tells not disclosed from not in the report", () => {
    const table = yearMatrix(view, "Safety", ["work-injuries", "lost-days"])
    expect(table.columns.map(({ label }) => label)).toEqual(["GL-Carlink 2024", "Weimob 2021", "Weimob 2022", "Weimob 2023"])
    expect(table.rows[0]?.entries.map((entry) => ("text" in entry ? entry.text : ""))).toEqual(["not in the report", "not disclosed", "not disclosed", "10"])
    expect(table.rows[1]?.entries.map((entry) => ("text" in entry ? entry.text : ""))).toEqual(["0", "137", "231", "296"])
  })

  it("leaves out a metric that nobody prints", () => {
    expect(yearMatrix(viewOf([minimalReport]), "Safety", ["work-injuries", "headcount"]).rows.map(({ id }) => id)).toEqual(["headcount"])
  })
})
