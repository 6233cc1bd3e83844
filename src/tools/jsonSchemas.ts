// JSON Schema 2020-12 of every data file, generated from the zod schemas, for editors and other tools; with words on every key.
import * as z from "zod/mini"
import { MetricCatalogue } from "@/schema/catalogue"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"
import { KEY_WORDS } from "./schemaWords"

const SCHEMAS = { manifest: Manifest, metrics: MetricCatalogue, topics: TopicVocabulary, standards: Standards, report: Report }

/** File name → content, ready to be written or compared. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json: unknown = z.toJSONSchema(schema, { target: "draft-2020-12" })
      return [`${name}.schema.json`, name === "report" ? described(json) : json]
    }),
  )
}

/** The schema with a description on every property that has one, wherever it stands. */
function described(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(described)
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== "properties" || typeof value !== "object" || value === null) return [key, described(value)]
      return [key, Object.fromEntries(Object.entries(value).map(([name, property]) => [name, withWords(name, described(property))]))]
    }),
  )
}

function withWords(name: string, property: unknown): unknown {
  const description = KEY_WORDS[name]
  return description === undefined || typeof property !== "object" || property === null ? property : { description, ...property }
}
