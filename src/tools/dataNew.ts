// npm run data:new -- --like weimob-2023 — the skeleton of next year's file, or of another issuer's: see newReport.ts.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Report } from "@/schema/report"
import { DATA_FOLDER, reportFiles } from "./dataFiles"
import { formatJson } from "./formatJson"
import { newReport, unfilled } from "./newReport"

const USAGE = `npm run data:new -- --like <report> [--year <year>] [--issuer <id>]
    --like    a report that is there, such as weimob-2023: its metrics, groups, units and names are taken over, no figure is
    --year    the year in which the new reporting period ends; where it is not said the year after the model's, of another issuer the model's own
    --issuer  another issuer: names, words and bodies are then left to be filled in, too`

/** The program with its arguments: what it prints on stdout, and its exit code. Writes one file, and never over another. */
export function dataNew(folder: string, args: readonly string[]): { code: number; stdout: string } {
  const fail = (problem: string, mend: string) => ({ code: 1, stdout: `✗ ${problem}\n    mend: ${mend}` })
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? "") : undefined)
  if (args.includes("--help") || args.length === 0) return { code: args.length === 0 ? 1 : 0, stdout: USAGE }
  const strange = args.find((argument) => argument.startsWith("--") && !["--like", "--year", "--issuer"].includes(argument))
  if (strange !== undefined) return fail(`${strange} is no option`, `see npm run data:new -- --help`)

  const [like, year, issuer] = [option("--like"), option("--year"), option("--issuer")]
  const known = reportFiles(folder).map((file) => file.replace(/^reports\/|\.json$/g, ""))
  if (like === undefined || !known.includes(like)) return fail(`there is no report "${like ?? ""}" to be like`, `write one of ${known.join(", ")} after --like`)
  if (year !== undefined && !/^\d{4}$/.test(year)) return fail(`"${year}" is no year`, "write four digits after --year")
  if (issuer !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(issuer))
    return fail(`"${issuer}" is no id`, "write small letters, digits and hyphens after --issuer")

  const read = Report.safeParse(JSON.parse(readFileSync(join(folder, "reports", `${like}.json`), "utf8")))
  if (!read.success) return fail(`${like} does not keep to the data format itself`, "run npm run data:check and mend it first")
  const last = Number(read.data.document.periodEnd.slice(0, 4))
  const next = issuer === undefined || issuer === read.data.issuer.id ? last + 1 : last
  const report = newReport(read.data, { year: year === undefined ? next : Number(year), ...(issuer === undefined ? {} : { issuer }) })
  const file = `reports/${String(report["id"])}.json`
  if (existsSync(join(folder, file))) return fail(`${file} is there already`, "rename it, or choose another --year or --issuer")
  writeFileSync(join(folder, file), `${formatJson(report)}\n`)
  const left = unfilled(file, report)
  return {
    code: 0,
    stdout: `Written: ${join(folder, file)}\n    ${left?.problem ?? ""}\n    Fill it in from the report's text, top to bottom; npm run data:check says what is left. Then npm run data:seal.`,
  }
}

if (process.argv[1]?.endsWith("dataNew.ts")) {
  const { code, stdout } = dataNew(DATA_FOLDER, process.argv.slice(2))
  console.log(stdout)
  process.exitCode = code
}
