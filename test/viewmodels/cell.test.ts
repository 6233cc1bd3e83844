// One figure or one absence, ready to be read: an absence is a word, a zero is a figure.
import { describe, expect, it } from "vitest"
import { LANGUAGES } from "@/i18n/language"
import type { ReportedObservation } from "@/schema/observation"
import { cellAt, cellOf, figureText } from "@/viewmodels/cell"
import { notApplicable, notDisclosed, note, reported, reportOf } from "../support/builders"
import { issuer, realView, viewOf } from "../support/view"

describe("cellAt", () => {
  const view = realView("en")
  const [weimob, gl] = [issuer(view, "weimob-2023"), issuer(view, "gl-carlink-2024")]

  it("says not disclosed where the report prints a stroke, and leads to that row", () => {
    expect(cellAt(view, weimob, "scope-3-emissions", "2021")).toEqual({
      kind: "missing",
      reason: "not-disclosed",
      text: "not disclosed",
      ref: "weimob-2023~scope-3-emissions|2021",
    })
  })

  it("says not in the report where the report prints nothing, and leads nowhere", () => {
    expect(cellAt(view, gl, "scope-3-emissions", "2024")).toEqual({ kind: "missing", reason: "absent", text: "not in the report" })
  })

  it("says not applicable where the report says so", () => {
    expect(cellAt(view, weimob, "hazardous-waste", "2023")).toMatchObject({ kind: "missing", reason: "not-applicable", text: "not applicable" })
  })

  it("shows a printed zero as the figure 0", () => {
    expect(cellAt(view, gl, "lost-days", "2024")).toMatchObject({ kind: "figure", value: 0, text: "0" })
    expect(cellAt(view, gl, "turnover-rate", "2024", { region: "overseas" })).toMatchObject({ kind: "figure", value: 0, text: "0%" })
  })

  it("keeps printed decimals, but not through a conversion that moved the point", () => {
    const revenue = reported({ metric: "revenue", value: 2228, unit: "rmb-million", printed: { value: "22.28", unit: "億", label: "營收" } })
    const water = reported({ metric: "water-consumption", value: 37674, unit: "m3", printed: { value: "37,674.00", unit: "噸", label: "總耗水量" } })
    const view = viewOf([reportOf([revenue, water])])
    const found = issuer(view, "some-2023")
    expect(cellAt(view, found, "revenue", "2023").text).toBe("2,228")
    expect(cellAt(view, found, "water-consumption", "2023").text).toBe("37,674.00")
  })

  it("does not depend on the order of a breakdown", () => {
    const breakdowns = [
      { programme: "leadership", gender: "male" },
      { gender: "male", programme: "leadership" },
    ]
    const [a, b] = breakdowns.map((breakdown) => cellAt(view, weimob, "trainee-composition", "2023", breakdown))
    expect(a).toEqual(b)
    expect(a).toMatchObject({ kind: "figure", value: 63.9 })
  })

  it.each(LANGUAGES)("has four different texts for zero and the three absences in %s", (language) => {
    const view = viewOf([reportOf([reported({ value: 0 }), notDisclosed({ period: "2022" }), notApplicable({ period: "2021" })], [note("why")])], language)
    const found = issuer(view, "some-2023")
    const texts = ["2023", "2022", "2021", "2020"].map((period) => cellAt(view, found, "headcount", period).text)
    const { notDisclosed: silent, notApplicable: none, absent } = view.messages.cell
    expect(texts).toEqual(["0", silent, none, absent])
    expect(new Set(texts).size).toBe(4)
  })
})

describe("cellOf", () => {
  it("marks a figure that carries a note, its own or that of another place", () => {
    const view = viewOf([reportOf([], [note("why")])])
    const found = issuer(view, "some-2023")
    const place = { printed: { value: "5", label: "x" }, source: { section: "s", line: 1 } }
    const noted = (fields: Partial<ReportedObservation>) => cellOf(view, found, reported({ value: 5, ...fields }))
    expect(noted({})).toMatchObject({ noted: false })
    expect(noted({ note: "why" })).toMatchObject({ noted: true })
    expect(noted({ alsoPrinted: [{ ...place, note: "why" }] })).toMatchObject({ noted: true })
    expect(noted({ alsoPrinted: [place] })).toMatchObject({ noted: false })
  })
})

describe("figureText", () => {
  const view = realView("en")
  const written = (value: number, printed: string, fields: Partial<ReportedObservation> = {}) =>
    figureText(view, reported({ value, printed: { value: printed, label: "x" }, ...fields }))

  it.each([
    [2539, "2,539", {}, "2,539"],
    [27329.6, "27,329.60", {}, "27,329.60"],
    [37674, "37,674.00", {}, "37,674.00"],
    [43.4, "43.40%", { unit: "percent" }, "43.40%"],
    [48.6, "48.6", { unit: "percent" }, "48.6%"],
    [265.923, "265,923", { unit: "MWh" }, "265.923"],
    [2.02, "2,020+", { unit: "MWh" }, "2.02"],
    [7, "七", {}, "7"],
    [0, "未發生", {}, "0"],
    [2013, "2013", { unit: "calendar-year" }, "2013"],
    [20, "20-30", { valueTo: 30 }, "20–30"],
    [90, "90–100", { valueTo: 100, unit: "percent" }, "90–100%"],
  ] satisfies [number, string, Partial<ReportedObservation>, string][])("writes %d, printed %j, with %j as %s", (value, printed, fields, text) => {
    expect(written(value, printed, fields)).toBe(text)
  })

  it.each([
    ["at-least", "≥85%"],
    ["about", "about 85%"],
    ["less-than", "<85%"],
    ["more-than", ">85%"],
  ] as const)("says %s before the figure", (qualifier, text) => {
    expect(written(85, "85%", { unit: "percent", qualifier })).toBe(text)
  })
})
