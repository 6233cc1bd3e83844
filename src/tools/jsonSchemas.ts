// JSON Schema 2020-12 of every data file, generated from the zod schemas, for editors and other tools.
import * as z from "zod/mini"
import { MetricCatalogue } from "@/schema/catalogue"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"

const SCHEMAS = { manifest: Manifest, metrics: MetricCatalogue, topics: TopicVocabulary, standards: Standards, report: Report }

/** File name → content, ready to be written or compared. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema, { target: "draft-2020-12" })]))
}
