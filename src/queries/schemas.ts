// Holding a data file against its schema. Fetched only for a file that differs from the one the site was built with, or where
// nothing says which that was.
import type * as z from "zod/mini"
import { MetricCatalogue } from "@/schema/catalogue"
import { describePath } from "@/schema/describe"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"
import { DataFileError } from "./dataFileError"

/** What each kind of data file must look like. */
export const SCHEMAS = { manifest: Manifest, catalogue: MetricCatalogue, topics: TopicVocabulary, standards: Standards, report: Report } as const

/** The words of a failure, by the language of the page. */
const REASONS: Readonly<Record<string, () => Promise<unknown>>> = {
  "zh-Hant": () => import("@/schema/messagesZhHant"),
  "zh-Hans": () => import("@/schema/messagesZhHans"),
  en: () => import("@/schema/messages"),
}

/** The language that the page is in, or will be once it is drawn. */
function pageLanguage(): string {
  const { lang, dataset } = document.documentElement
  return dataset["app"] === "ready" ? lang : (dataset["language"] ?? lang)
}

/** Parses what a data file holds. The words of a failure are fetched only when there is one: sound files never need them. */
export async function parseDataFile<T>(file: string, schema: z.ZodMiniType<T>, json: unknown): Promise<T> {
  const quick = schema.safeParse(json)
  if (quick.success) return quick.data
  await REASONS[pageLanguage()]?.()
  const [first, ...rest] = schema.safeParse(json).error?.issues ?? []
  throw new DataFileError(file, {
    kind: "schema",
    path: describePath(first?.path ?? []),
    expected: first?.message ?? "",
    more: rest.length,
  })
}
