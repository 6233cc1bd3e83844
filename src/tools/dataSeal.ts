// npm run data:seal — after editing data by hand: one layout, JSON Schema files, manifest hashes. Changes no figure.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DATA_FOLDER, reportFiles, sha256 } from "./dataFiles"
import { formatJson } from "./formatJson"
import { jsonSchemas } from "./jsonSchemas"

type Json = Record<string, unknown>
type ReportHead = { id: string; issuer: { id: string }; document: { periodEnd: string } }

export function sealData(folder: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Json
  const changed: string[] = []
  const write = (file: string, text: string) => {
    const path = join(folder, file)
    if (existsSync(path) && readFileSync(path, "utf8") === text) return
    writeFileSync(path, text)
    changed.push(file)
  }
  for (const file of ["metrics.json", "topics.json", "standards.json", ...reportFiles(folder)]) write(file, `${formatJson(read(file))}\n`)
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

if (process.argv[1]?.endsWith("dataSeal.ts")) {
  const changed = sealData(DATA_FOLDER)
  console.log(changed.length === 0 ? "Nothing to seal." : `Sealed: ${changed.join(", ")}`)
}
