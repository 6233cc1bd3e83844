// Reading public/data/ from disk with the same schemas the browser uses, each fault named with file, path and mend.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type * as z from "zod/mini"
import type { AuditedDataset, DataError } from "@/domain/audit"
import { MetricCatalogue } from "@/schema/catalogue"
import { describePath } from "@/schema/describe"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"

export const DATA_FOLDER = "public/data"

export type ReadDataset = { dataset: AuditedDataset | null; manifest: Manifest | null; errors: DataError[] }

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** Reads and parses every file the manifest names. `dataset` is null when a shared catalogue cannot be read. */
export function readDataset(folder: string): ReadDataset {
  const errors: DataError[] = []
  const read = <T>(file: string, schema: z.ZodMiniType<T>): T | null => parseFile(folder, file, schema, errors)
  const manifest = read("manifest.json", Manifest)
  const catalogue = read("metrics.json", MetricCatalogue)
  const topics = read("topics.json", TopicVocabulary)
  const standards = read("standards.json", Standards)
  const reports = (manifest?.reports ?? []).flatMap((entry, i) => {
    const report = read(entry.file, Report)
    if (report === null) return []
    const at = (key: string) => `reports[${i}].${key}`
    const mismatch = (key: string, stated: string, actual: string) => {
      if (stated !== actual)
        errors.push({
          file: "manifest.json",
          path: at(key),
          problem: `${key} "${stated}" does not match the file ("${actual}")`,
          mend: "run npm run data:seal",
        })
    }
    mismatch("sha256", entry.sha256, sha256(readFileSync(join(folder, entry.file), "utf8")))
    mismatch("id", entry.id, report.id)
    if (entry.file !== `reports/${report.id}.json`)
      errors.push({
        file: entry.file,
        path: "id",
        problem: `id "${report.id}" does not match the file name`,
        mend: `name the file reports/${report.id}.json, or correct the id`,
      })
    mismatch("issuer", entry.issuer, report.issuer.id)
    mismatch("reportingYear", entry.reportingYear, report.document.periodEnd.slice(0, 4))
    return [{ file: entry.file, report }]
  })
  if (manifest !== null) {
    const listed = new Set(manifest.reports.map((entry) => entry.file))
    for (const file of reportFiles(folder))
      if (!listed.has(file)) errors.push({ file, path: "", problem: "the manifest does not list this file", mend: "run npm run data:seal, or remove the file" })
  }
  const dataset = catalogue && topics && standards ? { catalogue, topics, standards, reports } : null
  return { dataset, manifest, errors }
}

export function reportFiles(folder: string): string[] {
  const reports = join(folder, "reports")
  if (!existsSync(reports)) return []
  return readdirSync(reports)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `reports/${name}`)
}

function parseFile<T>(folder: string, file: string, schema: z.ZodMiniType<T>, errors: DataError[]): T | null {
  const path = join(folder, file)
  if (!existsSync(path)) {
    errors.push({ file, path: "", problem: "the file is missing", mend: "restore it, or take it out of the manifest" })
    return null
  }
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    errors.push({ file, path: "", problem: `not JSON: ${(error as Error).message}`, mend: "mend the syntax at that place" })
    return null
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues)
    errors.push({ file, path: describePath(issue.path), problem: issue.message, mend: "see the schema of this file in schema/" })
  return null
}
