// npm run data:seal — after editing data by hand: one layout, JSON Schema files, manifest hashes. Changes no figure.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { DataError } from "@/domain/audit/dataError"
import { DATA_FOLDER, errorWords, reportFiles, sha256 } from "./dataFiles"
import { formatJson } from "./formatJson"
import { jsonSchemas } from "./jsonSchemas"
import { unfilled } from "./newReport"
import { readJson } from "./readJson"

type Json = Record<string, unknown>
type ReportHead = { id: string; issuer: { id: string }; document: { periodEnd: string } }

/** `removed`: reports that the manifest listed and that are no longer there. */
export type Sealed = { changed: string[]; removed: string[]; errors: DataError[] }

/** Files that were written anew. With a file that cannot be read nothing is written at all, and the errors say which and why. */
export function sealData(folder: string): Sealed {
  const errors = unreadable(folder)
  if (errors.length > 0) return { changed: [], removed: [], errors }
  const removed = listed(folder).filter((file) => !reportFiles(folder).includes(file))
  return { changed: writeSealed(folder), removed, errors: [] }
}

const VOCABULARIES = ["metrics.json", "topics.json", "standards.json"] as const

/** What the manifest says of a report must be readable; everything else is for data:check to judge. */
function unreadable(folder: string): DataError[] {
  const files = [...VOCABULARIES, ...reportFiles(folder), ...(existsSync(join(folder, "manifest.json")) ? ["manifest.json"] : [])]
  return files.flatMap((file) => {
    if (!existsSync(join(folder, file))) return [{ file, path: "", problem: "the file is missing", mend: "restore it" }]
    const json = readJson(folder, file)
    if ("error" in json) return [json.error]
    if (!file.startsWith("reports/")) return []
    const left = unfilled(file, json.value)
    if (left !== null) return [left]
    if (!/^reports\/[a-z0-9-]+\.json$/.test(file))
      return [{ file, path: "", problem: "the name is not that of a report", mend: "rename it <issuer>-<year>.json, or take it out of the folder" }]
    const head = json.value as Partial<ReportHead> | null
    const missing = [
      ["id", head?.id],
      ["issuer.id", head?.issuer?.id],
      ["document.periodEnd", head?.document?.periodEnd],
    ].flatMap(([path = "", value]) =>
      typeof value === "string" ? [] : [{ file, path, problem: "the manifest needs this, and it is missing", mend: "write it as a text" }],
    )
    return missing
  })
}

/** The files that the manifest names so far. */
function listed(folder: string): string[] {
  if (!existsSync(join(folder, "manifest.json"))) return []
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { reports?: { file: string }[] }
  return (manifest.reports ?? []).map(({ file }) => file)
}

function writeSealed(folder: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Json
  const changed: string[] = []
  const write = (file: string, text: string) => {
    const path = join(folder, file)
    if (existsSync(path) && readFileSync(path, "utf8") === text) return
    writeFileSync(path, text)
    changed.push(file)
  }
  for (const file of [...VOCABULARIES, ...reportFiles(folder)]) write(file, `${formatJson(read(file))}\n`)
  const previous = existsSync(join(folder, "manifest.json")) ? read("manifest.json") : { datasetVersion: "2026.1.0" }
  // Known reports keep their places, and with them their colours; a new one comes last.
  const known = (previous["reports"] as { file: string }[] | undefined)?.map((report) => report.file) ?? []
  const place = (file: string) => (known.includes(file) ? known.indexOf(file) : known.length)
  const ordered = reportFiles(folder).toSorted((a, b) => place(a) - place(b))
  const reports = ordered.map((file) => {
    const report = read(file) as unknown as ReportHead
    const text = readFileSync(join(folder, file), "utf8")
    return { id: report.id, issuer: report.issuer.id, file, reportingYear: report.document.periodEnd.slice(0, 4), sha256: sha256(text) }
  })
  write("manifest.json", `${formatJson({ datasetVersion: previous["datasetVersion"], reports })}\n`)
  mkdirSync(join(folder, "schema"), { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas())) write(`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`)
  return changed
}

/** The program on a folder: what it prints on stdout, and its exit code. */
export function dataSeal(folder: string): { code: number; stdout: string } {
  const { changed, removed, errors } = sealData(folder)
  const result = changed.length === 0 ? "Nothing to seal." : `Sealed: ${changed.join(", ")}`
  const lines = [
    ...removed.map((file) => `No longer there, and taken out of the manifest: ${file}`),
    ...errors.map((error) => errorWords(error)),
    errors.length > 0 ? "Nothing was sealed." : result,
  ]
  return { code: errors.length > 0 ? 1 : 0, stdout: lines.join("\n") }
}

if (process.argv[1]?.endsWith("dataSeal.ts")) {
  const { code, stdout } = dataSeal(DATA_FOLDER)
  console.log(stdout)
  process.exitCode = code
}
