// What stands between two issuers' figures, and when they may stand on one axis.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ComparabilityGap, type ComparedSide, comparabilityGaps, mayShareAxis } from "@/domain/comparability"
import type { ReportedObservation } from "@/schema/observation"
import { indexOf, notApplicable, notDisclosed, reported } from "../support/builders"
import { catalogue } from "../support/checks"
import { realDataset, the } from "../support/dataset"

const metricOf = (id: string) => the(realDataset.catalogue.metrics.find((metric) => metric.id === id))
const HEADCOUNT = metricOf("headcount")
const [MWH, TCE] = [metricOf("energy-consumption"), metricOf("energy-consumption-tce")]

function side(id: string, observation: ComparedSide["observation"], metric = HEADCOUNT): ComparedSide {
  return { index: indexOf([], [], id), metric, observation }
}
const kinds = (gaps: readonly ComparabilityGap[]) => gaps.map((gap) => gap.kind)
const ORDER = ["oneSided", "units", "methods", "qualifiers", "notes", "years"]

describe("three months beside twelve", () => {
  const gapsOf = (metric: string) =>
    kinds(
      comparabilityGaps(
        catalogue,
        ["2023", "2023-10-01/2023-12-31"].map((period, i) => side(`${i}-2023`, reported({ metric, value: 1, period }), metricOf(metric))),
      ),
    )

  it("are told of what is counted over them, and not of what there is on their last day", () => {
    expect(gapsOf("leavers")).toContain("lengths")
    expect(gapsOf("headcount")).not.toContain("lengths")
  })
})

describe("comparabilityGaps", () => {
  it("finds nothing between figures of one metric, method and year without a note", () => {
    expect(comparabilityGaps(catalogue, [side("a", reported({ value: 1 })), side("b", reported({ value: 2 }))])).toEqual([])
  })

  it.each([
    ["the years", { period: "2022" }, ["years"]],
    ["the methods", { method: "leavers-over-closing" }, ["methods"]],
    ["a qualifier", { qualifier: "about" as const }, ["qualifiers"]],
    ["a note", { note: "why" }, ["notes"]],
    ["everything", { period: "2022", method: "x", qualifier: "about" as const, note: "why" }, ["methods", "qualifiers", "notes", "years"]],
  ])("names %s when they differ", (_, fields, expected) => {
    expect(kinds(comparabilityGaps(catalogue, [side("a", reported({ value: 1 })), side("b", reported({ value: 2, ...fields }))]))).toEqual(expected)
  })

  it("names different units of one metric, such as two currencies, which share no axis", () => {
    const gaps = comparabilityGaps(catalogue, [side("a", reported({ value: 1, unit: "MWh" }), MWH), side("b", reported({ value: 2, unit: "GJ" }), MWH)])
    expect(gaps).toContainEqual({ kind: "units" })
    expect(mayShareAxis(gaps)).toBe(false)
  })

  it("names different units when issuers print a concept as different metrics", () => {
    expect(comparabilityGaps(catalogue, [side("a", reported({ value: 1 }), MWH), side("b", reported({ value: 2 }), TCE)])).toEqual([{ kind: "units" }])
  })

  it("says which years differ, in the order of the issuers", () => {
    const gaps = comparabilityGaps(catalogue, [side("a", reported({ value: 1, period: "2024" })), side("b", reported({ value: 1 }))])
    expect(gaps).toEqual([{ kind: "years", periods: ["2024", "2023"] }])
  })

  it.each([
    ["absent", undefined],
    ["not disclosed", notDisclosed()],
    ["not applicable", notApplicable()],
  ])("names the issuer whose figure is %s", (_, observation) => {
    expect(comparabilityGaps(catalogue, [side("a", reported({ value: 1 })), side("b", observation)])).toEqual([
      { kind: "oneSided", missing: ["b"], printing: 1 },
    ])
  })

  it("takes a printed zero for a figure", () => {
    expect(comparabilityGaps(catalogue, [side("a", reported({ value: 0 })), side("b", reported({ value: 0 }))])).toEqual([])
  })

  it("compares the figures that remain when a third issuer has none", () => {
    const gaps = comparabilityGaps(catalogue, [side("a", reported({ value: 1 })), side("b", undefined), side("c", reported({ value: 1, period: "2022" }))])
    expect(gaps).toEqual([
      { kind: "oneSided", missing: ["b"], printing: 2 },
      { kind: "years", periods: ["2023", "2022"] },
    ])
  })

  const fields = fc.record(
    { period: fc.constantFrom("2022", "2023"), method: fc.constantFrom("a", "b"), qualifier: fc.constantFrom("about" as const), note: fc.constantFrom("n") },
    { requiredKeys: ["period"] },
  )
  const anySide = fc.record({
    metric: fc.constantFrom(MWH, TCE),
    observation: fc.oneof(
      fields.map((some): ReportedObservation => reported({ value: 1, ...some })),
      fc.constant(undefined),
      fc.constant(notDisclosed()),
    ),
  })

  it("sees the same gaps from either side, gravest first and each once", () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const [left, right] = [side("a", a.observation, a.metric), side("b", b.observation, b.metric)]
        const gaps = kinds(comparabilityGaps(catalogue, [left, right]))
        expect(kinds(comparabilityGaps(catalogue, [right, left]))).toEqual(gaps)
        expect(gaps).toEqual(ORDER.filter((kind) => gaps.some((gap) => gap === kind)))
      }),
    )
  })

  it("lets figures share an axis only when both exist in one metric and one method", () => {
    fc.assert(
      fc.property(anySide, anySide, (a, b) => {
        const gaps = comparabilityGaps(catalogue, [side("a", a.observation, a.metric), side("b", b.observation, b.metric)])
        const both = a.observation?.status === "reported" && b.observation?.status === "reported"
        const alike = a.metric.id === b.metric.id && a.observation?.method === b.observation?.method
        expect(mayShareAxis(gaps)).toBe(both && alike)
      }),
    )
  })
})

describe("mayShareAxis", () => {
  it("allows figures that differ in year, note or qualifier only", () => {
    expect(mayShareAxis([{ kind: "qualifiers" }, { kind: "notes" }, { kind: "years", periods: ["2023", "2024"] }])).toBe(true)
  })

  it.each([[{ kind: "units" }], [{ kind: "methods" }], [{ kind: "oneSided", missing: ["a"], printing: 1 }]] satisfies [ComparabilityGap][])(
    "refuses %j",
    (gap) => {
      expect(mayShareAxis([{ kind: "notes" }, gap])).toBe(false)
    },
  )
})
