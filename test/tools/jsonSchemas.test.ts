// What a data steward's editor and guide say: words on the keys that there are, and an example that is taken as it stands.
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { Report } from "@/schema/report"
import { jsonSchemas } from "@/tools/jsonSchemas"
import { KEY_WORDS } from "@/tools/schemaWords"
import { realDataset, the } from "../support/dataset"

/** Every property of a schema with its description, wherever it stands. */
function propertiesOf(node: unknown): [string, unknown][] {
  if (typeof node !== "object" || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const own = key === "properties" && typeof value === "object" && value !== null ? Object.entries(value) : []
    return [...own, ...propertiesOf(value)]
  })
}

it("explains a key wherever it stands, and no key that there is not", () => {
  const properties = propertiesOf(jsonSchemas()["report.schema.json"])
  const names = new Set(properties.map(([name]) => name))
  expect(Object.keys(KEY_WORDS).filter((key) => !names.has(key))).toEqual([])
  for (const [name, schema] of properties.filter(([key]) => KEY_WORDS[key] !== undefined)) expect(schema, name).toHaveProperty("description", KEY_WORDS[name])
})

it("shows in the guide a smallest report that schema and audit take as it stands", () => {
  const guide = readFileSync("docs/adding-a-report.md", "utf8")
  const example: unknown = JSON.parse(the(/```json\n([\s\S]*?)```/.exec(guide)?.[1]))
  const report = Report.parse(example)
  expect(auditDataset({ ...realDataset, reports: [...realDataset.reports, { file: `reports/${report.id}.json`, report }] })).toEqual([])
  // The less usual entries, put into the same report, are taken as well.
  const entries = JSON.parse(the(/```jsonc\n([\s\S]*?)```/.exec(guide)?.[1])) as object
  const fuller = Report.parse({ ...report, document: { ...report.document, language: "en" }, ...entries })
  expect(auditDataset({ ...realDataset, reports: [...realDataset.reports, { file: `reports/${report.id}.json`, report: fuller }] })).toEqual([])
})
