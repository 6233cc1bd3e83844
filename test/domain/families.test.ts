// One concept in several units: which families the reports in view print under different metrics.
import { describe, expect, it } from "vitest"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { familiesInDifferentUnits } from "@/domain/families"
import type { Observation } from "@/schema/observation"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words } from "@/views/comparison/words/zh-Hant"
import { indexOf, notDisclosed, reported } from "../support/builders"
import { realDataset } from "../support/dataset"
import { viewsIn } from "../support/view"

const { realView } = viewsIn<Words>("comparison")

const catalogue = indexCatalogue(realDataset.catalogue)
const real = realDataset.reports.map(({ report }) => indexReport(report))
const among = (...reports: Observation[][]) =>
  familiesInDifferentUnits(
    catalogue,
    reports.map((observations) => indexOf(observations)),
  ).map(({ family }) => family)

const mwh = reported({ metric: "energy-consumption", unit: "MWh", value: 4253.51 })
const tce = reported({ metric: "energy-consumption-tce", unit: "tce", value: 42.44 })

describe("familiesInDifferentUnits", () => {
  it("finds energy among the families of the two reports", () => {
    expect(familiesInDifferentUnits(catalogue, real).map(({ family }) => family)).toContain("energy-consumption")
  })

  it("finds exactly the families whose rows of the peer comparison differ in unit", () => {
    const rows = comparisonRows(realView("en")).filter(({ gaps }) => gaps.some((gap) => gap.kind === "units"))
    expect(
      familiesInDifferentUnits(catalogue, real)
        .map(({ family }) => family)
        .toSorted(),
    ).toEqual(rows.map(({ id }) => id).toSorted())
  })

  it("names a family after its first metric in the catalogue", () => {
    for (const { family, metric } of familiesInDifferentUnits(catalogue, real))
      expect(metric).toBe(realDataset.catalogue.metrics.find((candidate) => candidate.family === family)?.id)
  })

  it("finds none in one report, or in two that print the same metric", () => {
    for (const index of real) expect(familiesInDifferentUnits(catalogue, [index])).toEqual([])
    expect(among([mwh], [mwh])).toEqual([])
    expect(among([mwh], [tce])).toEqual(["energy-consumption"])
    expect(among()).toEqual([])
  })

  it("counts totals that are figures, not breakdowns and not rows without a figure", () => {
    expect(among([mwh], [{ ...tce, breakdown: { gender: "male" } }])).toEqual([])
    expect(among([mwh], [notDisclosed({ metric: "energy-consumption-tce" })])).toEqual([])
  })
})
