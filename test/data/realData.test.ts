// The committed data as it stands: no error, sealed, hashed, and spot figures of both reports as they are printed.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { indexCatalogue, keyOf } from "@/domain/dataset"
import { standsFor } from "@/domain/printedUnit"
import { checkData } from "@/tools/dataCheck"
import { DATA_FOLDER, readDataset, reportFiles, sha256 } from "@/tools/dataFiles"
import { formatJson } from "@/tools/formatJson"
import { jsonSchemas } from "@/tools/jsonSchemas"
import { auditSeedLines, readSeeds, SEED_FOLDER } from "@/tools/seedLines"
import { NO_SEEDS } from "../support/dataFolder"
import { committedDataset, figureAt, observationAt, realDataset, realReport, the } from "../support/dataset"

const read = (file: string) => readFileSync(join(DATA_FOLDER, file), "utf8")
const parsed = (file: string): unknown => JSON.parse(read(file))
const seeds = existsSync(SEED_FOLDER) ? readSeeds(SEED_FOLDER) : null

describe("the data files", () => {
  it("have no error", async () => {
    expect((await checkData(DATA_FOLDER, NO_SEEDS)).errors).toEqual([])
  })

  it("hold two issuers with more than five hundred rows, and whatever else is put beside them", async () => {
    expect(realDataset.reports.map(({ report }) => report.id).toSorted()).toEqual(["gl-carlink-2024", "weimob-2023"])
    expect((await checkData(DATA_FOLDER, NO_SEEDS)).observations).toBeGreaterThan(500)
  })

  it.each(["manifest.json", "metrics.json", "topics.json", "standards.json", ...reportFiles(DATA_FOLDER)])("%s is in the sealed layout", (file) => {
    expect(read(file)).toBe(`${formatJson(parsed(file))}\n`)
  })

  it("are hashed in the manifest as they are", () => {
    const { manifest } = readDataset(DATA_FOLDER)
    const stated = Object.fromEntries(the(manifest).reports.map((entry) => [entry.file, entry.sha256]))
    expect(stated).toEqual(Object.fromEntries(reportFiles(DATA_FOLDER).map((file) => [file, sha256(read(file))])))
  })

  it("have the JSON Schema files that the schemas generate, and no others", () => {
    const generated = jsonSchemas()
    expect(readdirSync(join(DATA_FOLDER, "schema")).toSorted()).toEqual(Object.keys(generated).toSorted())
    for (const [name, schema] of Object.entries(generated)) expect(read(`schema/${name}`), name).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  it("cite a section for every row, and a note only where the report has it", () => {
    for (const { report } of committedDataset.reports) {
      const notes = new Set(report.notes.map((note) => note.id))
      for (const observation of report.observations) {
        expect(observation.source.section.length, keyOf(observation)).toBeGreaterThan(0)
        if (observation.note !== undefined) expect(notes, keyOf(observation)).toContain(observation.note)
      }
    }
  })

  it("spell every director's English name in one way, in whatever they say of him or her", () => {
    const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "")
    for (const { report } of committedDataset.reports) {
      const texts = JSON.stringify([report.findings, report.notes, report.governance])
      for (const { name } of report.governance.board) {
        const [family = "", ...given] = (name.en ?? "").split(" ")
        const found = [...texts.matchAll(new RegExp(`\\b${family} ([A-Z][\\w'-]+)`, "g"))].map(([whole]) => whole)
        const others = found.filter((each) => letters(each) === letters(name.en ?? "") && each !== name.en)
        expect(given.length === 0 ? [] : others, name.en).toEqual([])
      }
    }
  })

  it("hold nothing that is computed: every value is its printed string in the metric's unit, or in one of the same quantity", () => {
    const { metrics, units } = indexCatalogue(committedDataset.catalogue)
    for (const { report } of committedDataset.reports)
      for (const observation of report.observations)
        if (observation.status === "reported")
          expect(standsFor(units, observation.unit, the(metrics.get(observation.metric)).unit), keyOf(observation)).toBe(true)
  })
})

describe.skipIf(seeds === null)(`the source lines${seeds === null ? ` (skipped: ${SEED_FOLDER}, the report texts, are absent)` : ""}`, () => {
  it.each(committedDataset.reports.map(({ file, report }) => [report.id, file, report] as const))("of %s hold their figures", (_, file, report) => {
    expect(auditSeedLines(file, report, seeds ?? [])).toEqual([])
  })

  it.each(realDataset.reports.map(({ file, report }) => [report.id, file, report] as const))("of %s are really compared", (_, file, report) => {
    const broken = structuredClone(report)
    the(broken.observations[0]).printed.value = "987,654.32"
    expect(auditSeedLines(file, broken, seeds ?? [])).toMatchObject([{ path: "observations[0].source.line" }])
  })
})

type Spot = [metric: string, period: string, breakdown: Record<string, string> | undefined, value: number, unit: string, printed: string, line: number]

const WEIMOB: readonly Spot[] = [
  ["nox-emissions", "2023", undefined, 104.55, "kg", "104.55", 1679],
  ["scope-1-emissions", "2023", undefined, 161.06, "tCO2e", "161.06", 1683],
  ["scope-2-emissions", "2021", undefined, 2829.59, "tCO2e", "2,829.59", 1685],
  ["scope-2-emissions", "2022", undefined, 2930.04, "tCO2e", "2,930.04", 1685],
  ["scope-2-emissions", "2023", undefined, 1772.64, "tCO2e", "1,772.64", 1685],
  ["scope-3-emissions", "2023", undefined, 2364.85, "tCO2e", "2,364.85", 1687],
  ["scope-1-2-emissions", "2023", undefined, 1933.7, "tCO2e", "1,933.70", 1689],
  ["scope-1-2-3-emissions", "2023", undefined, 4298.55, "tCO2e", "4,298.55", 1693],
  ["scope-1-2-intensity-per-revenue", "2022", undefined, 1.61, "tCO2e-per-rmb-million", "1.61", 1691],
  ["energy-consumption", "2023", undefined, 4253.51, "MWh", "4,253.51", 1703],
  ["water-consumption", "2022", undefined, 37674, "m3", "37,674.00", 1705],
  ["headcount", "2021", undefined, 8562, "persons", "8,562", 1714],
  ["headcount", "2023", undefined, 4584, "persons", "4,584", 1714],
  ["headcount", "2023", { gender: "female" }, 2045, "persons", "2,045", 1717],
  ["headcount", "2023", { education: "doctorate" }, 3, "persons", "3", 1728],
  ["new-hires", "2023", undefined, 2431, "persons", "2,431", 1756],
  ["leavers", "2023", undefined, 4078, "persons", "4,078", 1771],
  ["turnover-rate", "2021", { gender: "female" }, 26.8, "percent", "26.80%", 1775],
  ["turnover-rate", "2023", { gender: "female" }, 43.4, "percent", "43.40%", 1775],
  ["turnover-rate", "2023", { age: "<=30" }, 51.9, "percent", "51.90%", 1777],
  ["training-hours", "2023", undefined, 56809.1, "hours", "56,809.10", 1789],
  ["training-hours", "2023", { gender: "female" }, 27329.6, "hours", "27,329.6", 1798],
  ["trainee-composition", "2021", { "employee-category": "senior-management" }, 120, "percent", "120%", 1801],
  ["training-expenditure", "2023", undefined, 712694.67, "rmb", "712,694.67", 1807],
  ["lost-days", "2023", undefined, 296, "days", "296", 1836],
]

const GL_CARLINK: readonly Spot[] = [
  ["headcount", "2024", undefined, 247, "persons", "247", 552],
  ["headcount", "2024", { gender: "female" }, 115, "persons", "115", 559],
  ["headcount", "2024", { region: "overseas" }, 0, "persons", "0", 566],
  ["turnover-rate", "2024", undefined, 48.6, "percent", "48.6", 568],
  ["turnover-rate", "2024", { age: "<=30" }, 70.6, "percent", "70.6", 573],
  ["training-hours", "2024", undefined, 1243.5, "hours", "1,243.5", 600],
  ["lost-days", "2024", undefined, 0, "days", "0", 631],
  ["energy-consumption-tce", "2024", undefined, 42.44, "tce", "42.44", 689],
  ["electricity-consumption", "2024", undefined, 265.923, "MWh", "265,923", 696],
  ["water-consumption", "2024", undefined, 6827.47, "m3", "6,827.47", 724],
  ["packaging-material", "2024", undefined, 0.05, "t", "0.05", 742],
  ["office-paper", "2024", undefined, 0.8975, "t", "0.8975", 782],
  ["scope-1-2-emissions", "2024", undefined, 162.96, "tCO2e", "162.96", 841],
  ["scope-1-emissions", "2024", undefined, 20.26, "tCO2e", "20.26", 843],
]

describe.each([
  ["weimob-2023", WEIMOB],
  ["gl-carlink-2024", GL_CARLINK],
] as const)("%s prints", (id, spots) => {
  const report = realReport(id)

  it.each(spots)("%s of %s by %j as %d %s, from %j on line %d", (metric, period, breakdown, value, unit, printed, line) => {
    const figure = figureAt(report, metric, period, breakdown)
    expect([figure.value, figure.unit, figure.printed.value, figure.source.line]).toEqual([value, unit, printed, line])
  })
})

describe("weimob-2023 prints, beyond single figures,", () => {
  const report = realReport("weimob-2023")

  it("a second total of scope 3, kept beside the first", () => {
    const places = figureAt(report, "scope-3-emissions", "2023").alsoPrinted ?? []
    expect(places.map((place) => [place.printed.value, place.source.line])).toEqual([["2,265.46", 717]])
  })

  it.each([
    ["scope-3-emissions", "2021", undefined, 1687],
    ["scope-3-emissions", "2022", undefined, 1687],
    ["leavers", "2022", undefined, 1771],
    ["headcount", "2022", { education: "master" }, 1727],
    ["headcount", "2021", { region: "mainland-china" }, 1736],
  ])("a stroke for %s of %s by %j, which is not disclosed and not zero", (metric, period, breakdown, line) => {
    const observation = observationAt(report, metric, period, breakdown)
    expect(observation).toMatchObject({ status: "not-disclosed", printed: { value: "/" }, source: { line } })
    expect(observation).not.toHaveProperty("value")
  })

  it("no total of its turnover rate, so none is stored", () => {
    expect(report.observations.some((o) => o.metric === "turnover-rate" && o.breakdown === undefined)).toBe(false)
  })

  it("its turnover by another formula in 2021 than in 2022 and 2023", () => {
    const method = (year: string) => observationAt(report, "turnover-rate", year, { gender: "male" }).method
    expect([method("2021"), method("2022"), method("2023")]).toEqual([
      "leavers-over-closing-plus-leavers-plus-joiners",
      "leavers-over-closing-plus-leavers",
      "leavers-over-closing-plus-leavers",
    ])
  })

  it("a range with both ends", () => {
    expect(figureAt(report, "advertising-risk-staff", "2023")).toMatchObject({ value: 20, valueTo: 30, printed: { value: "20-30" }, source: { line: 1463 } })
  })
})

describe("gl-carlink-2024 prints, beyond single figures,", () => {
  const report = realReport("gl-carlink-2024")

  it("a band of satisfaction with both ends", () => {
    expect(figureAt(report, "customer-satisfaction-score", "2024")).toMatchObject({
      value: 90,
      valueTo: 100,
      printed: { value: "90–100" },
      source: { line: 384 },
    })
  })

  it("electricity in kilowatt-hours, stored in megawatt-hours without noise", () => {
    expect(figureAt(report, "electricity-consumption", "2024")).toMatchObject({ value: 265.923, printed: { unit: "千瓦時" } })
  })

  it("an at-least share as one", () => {
    expect(figureAt(report, "public-transport-commuting-share", "2024")).toMatchObject({ value: 85, qualifier: "at-least", source: { line: 827 } })
  })

  it("nothing on scope 3, which is absent and not a row", () => {
    expect(report.observations.some((o) => o.metric === "scope-3-emissions")).toBe(false)
  })
})
