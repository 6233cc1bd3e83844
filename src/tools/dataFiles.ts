// Reading public/data/ from disk with the same schemas the browser uses, each fault named with file, path and mend.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type * as z from "zod/mini"
import type { AuditedDataset } from "@/domain/audit/audit"
import type { DataError } from "@/domain/audit/dataError"
import { MetricCatalogue } from "@/schema/catalogue"
import { describePath } from "@/schema/describe"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"

export const DATA_FOLDER = "public/data"

export type ReadDataset = { dataset: AuditedDataset | null; manifest: Manifest | null; errors: DataError[] }

/** A fault as the programs print it: where, what, and how to mend it. `about` names the entry where its path is only a number. */
export function errorWords({ file, path, problem, mend }: DataError, about = ""): string {
  const place = path === "" ? "" : ` › ${path}`
  return `✗ ${file}${place}${about === "" ? "" : ` (${about})`}\n    ${problem}\n    mend: ${mend}`
}

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
    const named = `reports/${report.id}.json`
    if (entry.file !== named)
      errors.push({
        file: entry.file,
        path: "id",
        problem: `id "${report.id}" does not match the file name`,
        // Renaming would overwrite the report that has that name already.
        mend: existsSync(join(folder, named)) ? `correct the id: ${named} is another report` : `name the file ${named}, or correct the id`,
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
  const json = parseJson(file, readFileSync(path, "utf8"))
  if ("error" in json) {
    errors.push(json.error)
    return null
  }
  const parsed = schema.safeParse(json.value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) errors.push({ file, path: describePath(issue.path), problem: issue.message, mend: mendOf(issue) })
  return null
}

/** The content of a JSON file, or what stands in its way: where it breaks off, or a mark that editors put in front of it. */
export function parseJson(file: string, text: string): { value: unknown } | { error: DataError } {
  if (text.startsWith("\uFEFF"))
    return {
      error: {
        file,
        path: "",
        problem: "the file starts with a byte order mark, which JSON does not have",
        mend: "save it as UTF-8 without a byte order mark",
      },
    }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { error: { file, path: "", problem: `not JSON: ${(error as Error).message}`, mend: "mend the syntax at that place" } }
  }
}

type Issue = { code?: string; message: string; keys?: readonly string[]; values?: readonly unknown[]; path: readonly PropertyKey[] }

/** What to do about a fault that the schema finds, by its kind. */
function mendOf({ code, message, keys, values, path }: Issue): string {
  const last = path.at(-1)
  const key = last === undefined ? "it" : `"${String(last)}"`
  if (code === "unrecognized_keys")
    return `correct the spelling of ${(keys ?? []).map((each) => `"${each}"`).join(", ")}, or take it out; the schema in schema/ has the keys there are`
  if (code === "invalid_value") return `write one of ${(values ?? []).map((value) => JSON.stringify(value)).join(", ")}`
  if (code !== "invalid_type") return "see the schema of this file in schema/"
  if (!message.includes("received undefined")) return `write ${key} as the type that is expected`
  return `add ${key}; null says that the report does not print it, where the schema allows null`
}

/** Which entry a path such as "observations[7].value" points into: "headcount 2023 gender=male", or the entry's id; "" when it names itself. */
export function entryAt(folder: string, { file, path }: DataError): string {
  const match = /^(.+?)\[(\d+)\]/.exec(path)
  const full = join(folder, file)
  if (match === null || !existsSync(full)) return ""
  const json = parseJson(file, readFileSync(full, "utf8"))
  if ("error" in json) return ""
  const list = (match[1] ?? "").split(".").reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), json.value)
  const entry: unknown = Array.isArray(list) ? list[Number(match[2])] : undefined
  if (!isRecord(entry)) return ""
  const breakdown = isRecord(entry["breakdown"]) ? Object.entries(entry["breakdown"]).map((pair) => pair.join("=")) : []
  const words = [entry["metric"], entry["period"], ...breakdown]
  const named = entry["metric"] === undefined || entry["period"] === undefined ? [entry["id"] ?? entry["code"] ?? entry["director"]] : words
  return named.filter((word) => typeof word === "string").join(" ")
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node)
}
