// npm run data:check — validates public/data/ and says what to mend; exits 1 on any error. `-- --json` for machines, `--quiet` for the
// build, which has no site of data that are wrong; `--only weimob-2023` lists the faults of one report alone (it counts those of all).
import "@/schema/messages"
import { auditDataset } from "@/domain/audit/audit"
import type { DataError } from "@/domain/audit/dataError"
import type { Check } from "@/domain/checks/check"
import { auditFindings } from "@/domain/checks/runChecks"
import { RARE_VERDICTS } from "@/domain/checks/verdict"
import { indexCatalogue, indexReport, observationKey } from "@/domain/dataset"
import { withOwnCodes } from "@/domain/dimensions"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { HarmonisedRow } from "@/domain/harmonise/types"
import { isConstant } from "@/domain/harmonise/types"
import { periodAsFiled } from "@/domain/period"
import { seriesByIssuer } from "@/domain/series"
import { checkSentence } from "@/figures/evidence/checkWords"
import type { Speaker } from "@/figures/evidence/speak"
import { formulaWords, reasonWords } from "@/figures/grades/gradeWords"
import { readText } from "@/i18n/language"
import type { Report } from "@/schema/report"

import { type CatalogueStub, catalogueStubs, stubLines } from "./catalogueStubs"
import { DATA_FOLDER, entryAt, errorWords, isUnsealed, type ReadDataset, readDataset, reportFiles } from "./dataFiles"
import { WRITTEN } from "./messages"
import { auditSeedLines, readSeeds, SEED_FOLDER, textOf } from "./seedLines"

type Bilingual = { "zh-Hant": string; en: string }
type CheckRow = Omit<Check, "facts"> & { explanation: Bilingual }

/** The object `--json` prints. */
export type DataCheckResult = { observations: number; errors: DataError[]; checks: CheckRow[]; harmonised: Record<string, unknown>[] }

export async function checkData(
  folder: string,
  seedFolder: string,
): Promise<DataCheckResult & { seedsAtHand: boolean; withoutText: string[]; reports: number; stubs: CatalogueStub[] }> {
  const { dataset, errors } = readDataset(folder)
  const seeds = readSeeds(seedFolder)
  const reports = dataset?.reports ?? []
  const audit = dataset ? auditDataset(dataset) : []
  // Rules on figures that do not fit their own metric would only repeat the audit's errors in other words.
  const results = dataset && [...errors, ...audit].every(isUnsealed) ? await reconcileFiles(dataset) : { errors: [], checks: [], harmonised: [] }
  return {
    observations: reports.reduce((sum, { report }) => sum + report.observations.length, 0),
    errors: [...errors, ...audit, ...(seeds ? reports.flatMap(({ file, report }) => auditSeedLines(file, report, seeds)) : []), ...results.errors],
    checks: results.checks,
    harmonised: results.harmonised,
    stubs: dataset === null ? [] : catalogueStubs(dataset),
    seedsAtHand: seeds !== null,
    withoutText: seeds === null ? [] : reports.filter(({ report }) => textOf(report, seeds) === null).map(({ file }) => file),
    reports: reports.length,
  }
}

async function reconcileFiles(dataset: NonNullable<ReadDataset["dataset"]>) {
  const indexes = dataset.reports.map(({ report }) => indexReport(report))
  const catalogue = withOwnCodes(indexCatalogue(dataset.catalogue), indexes)
  const { checks: found, rows } = reconcile(catalogue, seriesByIssuer(indexes), dataset.standards)
  const speaker = (language: keyof typeof WRITTEN): Speaker => ({ language, messages: WRITTEN[language], catalogue, issuers: [] })
  const [chinese, english] = [speaker("zh-Hant"), speaker("en")]
  const both = (say: (speaker: Speaker) => string): Bilingual => ({ "zh-Hant": say(chinese), en: say(english) })
  const reportOf = (id: string) => dataset.reports.find(({ report }) => report.id === id)?.report
  // A steward knows a period by the name that the file gives it.
  const filed = <Row extends { report: string }>(row: Row): Row => {
    const report = reportOf(row.report)
    const text = JSON.stringify(row)
    const renamed = text.replaceAll(/\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/g, (period) => (report === undefined ? period : periodAsFiled(report, period)))
    return renamed === text ? row : (JSON.parse(renamed) as Row)
  }
  const checks = found.map((check): Check => ({ ...filed(check), facts: check.facts }))
  return {
    errors: dataset.reports.flatMap(({ file, report }) =>
      findingErrors(
        file,
        checks.filter((check) => check.report === report.id),
        report.findings,
        both,
        reportOf,
      ),
    ),
    checks: checks.map((check): CheckRow => {
      const { facts: _facts, ...row } = check
      const report = reportOf(check.report)
      return { ...row, explanation: both((speaker) => (report === undefined ? "" : checkSentence(speaker, report, check))) }
    }),
    harmonised: rows.map((row) =>
      harmonisedRow(
        { ...row, values: row.values.map(filed), refusals: row.refusals.map(filed) },
        both,
        (speaker) => (id) => readText(reportOf(id)?.issuer.shortName ?? { "zh-Hant": id, en: id }, speaker.language),
      ),
    ),
  }
}

/** The issuer's faults are published with words beside them; a fault without words, or words without a fault, is ours. */
function findingErrors(
  file: string,
  checks: readonly Check[],
  findings: Parameters<typeof auditFindings>[1],
  both: (say: (speaker: Speaker) => string) => Bilingual,
  reportOf: (id: string) => Parameters<typeof checkSentence>[1] | undefined,
): DataError[] {
  const { unexplained, stale } = auditFindings(checks, findings)
  return [
    ...unexplained.map((check) => {
      const report = reportOf(check.report)
      const places = report === undefined ? [] : placesOf(report, check)
      return {
        file,
        path: places[0] ?? "findings",
        problem: `check ${check.id} is inconsistent and ${UNEXPLAINED}: ${report === undefined ? "" : both((speaker) => checkSentence(speaker, report, check)).en}`,
        mend: `correct the transcription${places.length > 1 ? ` (it rests on ${places.join(", ")})` : ""}, or add a finding that names this check, explains it and asks the question`,
      }
    }),
    ...stale.map(({ finding, check }) => ({
      file,
      path: `findings[${finding}].checks`,
      problem: `check ${check} is not inconsistent, or does not exist`,
      mend: "take it out of the finding, or remove the finding",
    })),
  ]
}

const UNEXPLAINED = "no finding explains it"

/** Where the figures that a check rests on stand in the file; of any other node the path itself. */
function placesOf(report: Report, { inputs }: Check): string[] {
  return inputs.map(({ metric, breakdown, period }) => {
    const key = observationKey(metric, period, breakdown ?? {})
    const at = report.observations.findIndex(
      ({ metric: of, period: during, breakdown: groups, basis }) =>
        observationKey(of, during, { ...groups, ...(basis === undefined ? {} : { basis }) }) === key,
    )
    return at < 0 ? metric : `observations[${at}]`
  })
}

function harmonisedRow(row: HarmonisedRow, both: (say: (speaker: Speaker) => string) => Bilingual, names: (speaker: Speaker) => (id: string) => string) {
  return {
    metric: row.metric,
    breakdown: row.breakdown,
    basis: row.basis,
    grade: row.grade,
    reason: both((speaker) => reasonWords(speaker, row.reasons, names(speaker))),
    values: row.values.map((value) => ({
      report: value.report,
      period: value.period,
      value: value.value,
      low: value.low,
      high: Number.isFinite(value.high) ? value.high : null,
      unit: value.unit,
      kind: value.kind,
      formula: value.formula === null ? null : both((speaker) => formulaWords(speaker, value)).en,
      inputs: value.inputs.map((input) =>
        isConstant(input) ? input : { metric: input.metric, breakdown: input.breakdown, period: input.period, printed: input.printed },
      ),
    })),
    refusals: row.refusals,
  }
}

/** One fault for all places of a file that have the same, so that one missing code is named once. */
function grouped(errors: readonly DataError[]): { error: DataError; others: string[] }[] {
  const groups = new Map<string, { error: DataError; others: string[] }>()
  for (const error of errors) {
    const key = JSON.stringify([error.file, error.problem, error.mend])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { error, others: [] })
    else group.others.push(error.path)
  }
  return [...groups.values()]
}

/** As many places as a line holds; the others are counted. */
const PLACES_SHOWN = 6

function alsoAt(paths: readonly string[]): string {
  if (paths.length === 0) return ""
  const rest = paths.length > PLACES_SHOWN ? ` and ${paths.length - PLACES_SHOWN} more` : ""
  return `\n    also at: ${paths.slice(0, PLACES_SHOWN).join(", ")}${rest}`
}

function tableLines(
  folder: string,
  { stubs, errors, observations, reports, withoutText, seedsAtHand, checks, harmonised }: Awaited<ReturnType<typeof checkData>>,
  only: string | null,
): string[] {
  const isAsked = (report: string) => only === null || report === only
  const count = (verdict: Check["verdict"]) => checks.filter((check) => check.verdict === verdict).length
  const restated = RARE_VERDICTS.filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${count(verdict)} ${verdict}, `)
    .join("")
  const explained = errors.some(({ problem }) => problem.includes(UNEXPLAINED)) ? "" : " (each explained by a finding)"
  return [
    ...grouped(errors.filter(({ file }) => !file.startsWith("reports/") || isAsked(file.slice("reports/".length, -".json".length)))).map(
      ({ error, others }) => errorWords(error, entryAt(folder, error)) + alsoAt(others),
    ),
    ...stubLines(stubs),
    ...checks
      .filter(({ verdict, report }) => verdict === "inconsistent" && isAsked(report))
      .map((check) => `! ${check.report} ${check.id}\n    ${check.explanation.en}`),
    `${reports} reports, ${observations} observations, ${errors.length} ${errors.length === 1 ? "error" : "errors"}`,
    checks.length === 0 && errors.length > 0
      ? "The figures were not held against one another: mend the errors first."
      : `${checks.length} checks: ${count("consistent")} consistent, ${count("rounding")} rounding, ${count("inconsistent")} inconsistent${explained}, ${restated}${count("not-checkable")} not checkable; ${harmonised.length} harmonised rows`,
    ...(seedsAtHand ? [] : ["The report texts are not at hand: source lines were not compared with them."]),
    ...withoutText.map((file) => `No text at hand is that of ${file}: its source lines were not compared.`),
  ]
}

/** Prints an answer; a reader who has seen enough and closes the pipe, as `head` does, is no failure. */
function say(text: string): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
  })
  process.stdout.write(`${text}\n`)
}

const ONLY = "--only"

/** The program with its arguments: what it prints on stdout, and its exit code. */
export async function dataCheck(args: readonly string[], seedFolder: string): Promise<{ code: number; stdout: string }> {
  const only = args.includes(ONLY) ? (args[args.indexOf(ONLY) + 1] ?? "") : null
  const folder = args.find((argument, i) => !argument.startsWith("--") && args[i - 1] !== ONLY) ?? DATA_FOLDER
  const result = await checkData(folder, seedFolder)
  const known = reportFiles(folder).map((file) => file.replace(/^reports\/|\.json$/g, ""))
  if (only !== null && !known.includes(only))
    return { code: 1, stdout: `✗ there is no report "${only}"\n    mend: write one of ${known.join(", ")} after ${ONLY}` }
  const { observations, errors, checks, harmonised } = result
  // For the build: nothing to say where nothing is wrong.
  if (args.includes("--quiet") && errors.length === 0) return { code: 0, stdout: "" }
  const stdout = args.includes("--json") ? JSON.stringify({ observations, errors, checks, harmonised }, null, 2) : tableLines(folder, result, only).join("\n")
  return { code: errors.length > 0 ? 1 : 0, stdout }
}

if (process.argv[1]?.endsWith("dataCheck.ts")) {
  const { code, stdout } = await dataCheck(process.argv.slice(2), SEED_FOLDER)
  if (stdout !== "") say(stdout)
  process.exitCode = code
}
