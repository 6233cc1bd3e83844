// Reading public/data/ from disk with the same schemas the browser uses, each fault named with file, path and mend.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type * as z from "zod/mini"
import type { AuditedDataset } from "@/domain/audit/audit"
import type { DataError } from "@/domain/audit/dataError"
import { MetricCatalogue } from "@/schema/catalogue"
import { describePath } from "@/schema/describe"
import { Report } from "@/schema/report"
import { Manifest, Standards, TopicVocabulary } from "@/schema/standards"
import { unfilled } from "./newReport"
import { readJson } from "./readJson"

export const DATA_FOLDER = "public/data"

const SEAL = "run npm run data:seal"

/** Whether a fault is only that the files are not sealed: their figures may be held against one another all the same. */
export function isUnsealed({ mend }: DataError): boolean {
  return mend.startsWith(SEAL)
}

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
          mend: SEAL,
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
    for (const file of reportFiles(folder).filter((each) => !listed.has(each))) {
      // What else is wrong with a new file is said before it is sealed.
      const report = read(file, Report)
      if (report === null) continue
      errors.push({ file, path: "", problem: "the manifest does not list this file", mend: `${SEAL}, or remove the file` })
      reports.push({ file, report })
    }
  }
  const dataset = catalogue && topics && standards ? { catalogue, topics, standards, reports } : null
  return { dataset, manifest, errors }
}

export function reportFiles(folder: string): string[] {
  const reports = join(folder, "reports")
  if (!existsSync(reports)) return []
  return readdirSync(reports)
    .filter((name) => name.endsWith(".json") && statSync(join(reports, name)).isFile())
    .sort()
    .map((name) => `reports/${name}`)
}

function parseFile<T>(folder: string, file: string, schema: z.ZodMiniType<T>, errors: DataError[]): T | null {
  const path = join(folder, file)
  if (!existsSync(path)) {
    errors.push({ file, path: "", problem: "the file is missing", mend: "restore it, or take it out of the manifest" })
    return null
  }
  const json = readJson(folder, file)
  if ("error" in json) {
    errors.push(json.error)
    return null
  }
  const left = unfilled(file, json.value)
  if (left !== null) {
    errors.push(left)
    return null
  }
  const parsed = schema.safeParse(json.value)
  if (parsed.success) return parsed.data
  // A misspelt key also leaves the right one missing: the spelling is said first.
  const issues = parsed.error.issues.toSorted((a, b) => Number(b.code === "unrecognized_keys") - Number(a.code === "unrecognized_keys"))
  for (const issue of issues) errors.push({ file, path: describePath(issue.path), problem: issue.message, mend: mendOf(issue) })
  return null
}

type Issue = { code: string | undefined; message: string; keys?: readonly string[]; values?: readonly unknown[]; path: readonly PropertyKey[] }

const STATUSES = ["reported", "not-disclosed", "not-applicable"]

/** What to do about a fault that the schema finds, by its kind. */
function mendOf({ code, message, keys, values, path }: Issue): string {
  const last = path.at(-1)
  const key = last === undefined ? "it" : `"${String(last)}"`
  const oneOf = (words: readonly unknown[]) =>
    `write one of ${words.map((value) => JSON.stringify(value)).join(", ")}; a word that the report prints and this list lacks is added to src/schema first, never bent to fit`
  switch (code ?? "") {
    case "unrecognized_keys":
      return `correct the spelling of ${(keys ?? []).map((each) => `"${each}"`).join(", ")}, or take it out; the schema in schema/ has the keys there are`
    case "invalid_value":
      return oneOf(values ?? [])
    case "invalid_union":
      return last === "status" ? oneOf(STATUSES) : "see the schema of this file in schema/"
    case "invalid_type":
      return message.includes("received undefined")
        ? `add ${key}; null says that the report does not print it, where the schema allows null`
        : `write ${key} as the type that is expected`
    case "invalid_format":
      return `write ${key} in the form that is expected`
    case "too_small":
      return `write ${key}; it is empty or too small`
    default:
      return "see the schema of this file in schema/"
  }
}

/** Which entry a path such as "observations[7].value" points into: "headcount 2023 gender=male", or the entry's id; "" when it names itself. */
export function entryAt(folder: string, { file, path }: DataError): string {
  const match = /^(.+?)\[(\d+)\]/.exec(path)
  const full = join(folder, file)
  if (match === null || !existsSync(full)) return ""
  const json = readJson(folder, file)
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
