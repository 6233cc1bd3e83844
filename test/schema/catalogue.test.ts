// metrics.json, manifest.json and the shared vocabularies: what their schemas demand.
import { describe, expect, it } from "vitest"
import { Dimension, Metric, MetricCatalogue, Unit } from "@/schema/catalogue"
import { Manifest, ManifestEntry, Standards, TopicVocabulary } from "@/schema/standards"
import { realDataset, the } from "../support/dataset"

const metric = the(realDataset.catalogue.metrics[0])
const entry = { id: "weimob-2023", issuer: "weimob", file: "reports/weimob-2023.json", reportingYear: "2023", sha256: "0".repeat(64) }
const without = (value: object, key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

describe("Metric", () => {
  it.each(["id", "name", "pillar", "theme", "hkex", "gri", "ifrsS2", "esrs", "sdg", "unit", "direction", "aggregation", "dimensions", "kind"])(
    "demands its %s",
    (key) => {
      expect(Metric.safeParse(metric).success).toBe(true)
      expect(Metric.safeParse(without(metric, key)).success).toBe(false)
    },
  )

  it.each([{ pillar: "X" }, { theme: "weather" }, { kind: "guess" }, { unit: "" }, { hkex: [""] }])("refuses %j", (fields) => {
    expect(Metric.safeParse({ ...metric, ...fields }).success).toBe(false)
  })
})

describe("Unit", () => {
  it.each([0, -1, "1", null])("refuses %j as the factor of a printed unit", (factor) => {
    expect(Unit.safeParse({ ...the(realDataset.catalogue.units[0]), printedForms: { 千瓦時: factor } }).success).toBe(false)
  })

  it.each([{ currency: "hkd" }, { quantity: "Money" }, { ratio: { numerator: "t" } }])("refuses %j", (fields) => {
    expect(Unit.safeParse({ ...the(realDataset.catalogue.units[0]), ...fields }).success).toBe(false)
  })
})

describe("Dimension", () => {
  const dimension = { ...the(realDataset.catalogue.dimensions[0]) }

  it.each(["gender", "employee-category", "scope3Category"])("may be called %s", (id) => {
    expect(Dimension.safeParse({ ...dimension, id }).success).toBe(true)
  })

  it.each(["Gender", "employee_category", "scope 3", "3-scopes", ""])("refuses the id %j", (id) => {
    expect(Dimension.safeParse({ ...dimension, id }).success).toBe(false)
  })
})

describe("the real files", () => {
  it("fit their schemas", () => {
    expect(MetricCatalogue.safeParse(realDataset.catalogue).success).toBe(true)
    expect(TopicVocabulary.safeParse(realDataset.topics).success).toBe(true)
    expect(Standards.safeParse(realDataset.standards).success).toBe(true)
  })
})

describe("Manifest", () => {
  it("accepts a version and at least one report", () => {
    expect(Manifest.safeParse({ datasetVersion: "2026.1.0", reports: [entry] }).success).toBe(true)
    expect(Manifest.safeParse({ datasetVersion: "2026.1.0", reports: [] }).success).toBe(false)
    expect(Manifest.safeParse({ datasetVersion: "1.0", reports: [entry] }).success).toBe(false)
  })

  it.each([{ file: "../weimob-2023.json" }, { file: "weimob-2023.json" }, { sha256: "abc" }, { reportingYear: "FY23" }, { id: "Weimob" }])(
    "refuses an entry with %j",
    (fields) => {
      expect(ManifestEntry.safeParse({ ...entry, ...fields }).success).toBe(false)
    },
  )
})
