// Harmonised rows as the pages use them: looked up by metric, group and basis; each value a cell that opens its formula.
import type { Check } from "@/domain/checks/check"
import { latestValues } from "@/domain/harmonise/grades"
import { type Reconciled, reconcile } from "@/domain/harmonise/harmonise"
import { type BasisId, GRADES, type Grade, type HarmonisedRow, type HarmonisedValue, type Refusal } from "@/domain/harmonise/types"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Standards } from "@/schema/standards"
import type { GradeMark } from "./card"
import { type Cell, DERIVED_PREFIX, type EvidenceRef, evidenceRef, figureText } from "./cell"
import { reasonWords } from "./gradeWords"
import type { IssuerReport, View } from "./view"

const known = new WeakMap<readonly IssuerReport[], { standards: Standards | null; result: Reconciled }>()

/** Checks and harmonised rows of the reports in view; worked out once for each set of them. */
export function reconciled(view: View, standards: Standards | null = null): Reconciled {
  const before = known.get(view.reports)
  if (before !== undefined && (standards === null || before.standards === standards)) return before.result
  const result = reconcile(view.catalogue, view.reports, standards)
  known.set(view.reports, { standards, result })
  return result
}

/** The row of a metric and group on a basis; undefined when no report has anything for it. */
export function rowOn(view: View, metric: string, basis: BasisId, breakdown: Record<string, string> | null = null): HarmonisedRow | undefined {
  const key = JSON.stringify(breakdown)
  return reconciled(view).rows.find((row) => row.metric === metric && row.basis === basis && JSON.stringify(row.breakdown) === key)
}

export function derivedRef(row: HarmonisedRow, value: HarmonisedValue): EvidenceRef {
  const group = Object.entries(row.breakdown ?? {}).map(([dimension, code]) => `${dimension}=${code}`)
  return evidenceRef(value.report, DERIVED_PREFIX + [row.basis, row.metric, value.period, ...group].join("|"))
}

/** The value of a report in a year as a cell; as printed it opens its own source, else its formula. */
export function valueCell(view: View, row: HarmonisedRow, value: HarmonisedValue): Cell {
  const [input] = value.inputs
  if (value.kind === "as-printed" && input !== undefined && "ref" in input) {
    const report = view.reports.find(({ id }) => id === value.report)
    const observation = report?.byKey.get(input.ref.slice(input.ref.indexOf("~") + 1))
    if (observation?.status === "reported")
      return { kind: "figure", value: value.value, text: figureText(view, observation), ref: input.ref, noted: observation.note !== undefined }
  }
  return { kind: "figure", value: value.value, text: valueText(view, value), ref: derivedRef(row, value), noted: false, computed: true }
}

/** A computed value with as many decimals as tell anything, and its sign where it is a share. */
export function valueText(view: Pick<View, "language">, { value, unit }: HarmonisedValue): string {
  const size = Math.abs(value)
  const decimals = unit === "percent" ? 1 : size >= 100 ? 1 : size >= 10 ? 2 : 3
  const text = formatNumber(Number(value.toFixed(decimals)), view.language)
  return unit === "percent" ? `${formatNumber(value, view.language, 1)}%` : text
}

/** The cell of a report's latest value, or the words of its refusal. */
export function latestCell(view: View, row: HarmonisedRow, report: IssuerReport): { cell: Cell; period: string | null; value: HarmonisedValue | null } {
  const value = latestValues({ reports: [report] }, row)[0]
  if (value !== undefined) return { cell: valueCell(view, row, value), period: value.period, value }
  const refusal = refusalOf(row, report)
  return { cell: { kind: "missing", reason: "refused", text: refusalText(view, row, refusal) }, period: refusal?.period ?? null, value: null }
}

/** The refusal of a report's own year, else its latest; undefined when the row says nothing of the report. */
export function refusalOf(row: HarmonisedRow, report: IssuerReport): Refusal | undefined {
  const own = row.refusals.filter((refusal) => refusal.report === report.id)
  return own.find((refusal) => refusal.period === report.year) ?? own.at(-1)
}

export function refusalText(view: View, row: HarmonisedRow, refusal: Refusal | undefined): string {
  const { refusals, atLeast } = view.messages.harmonised
  if (refusal === undefined) return refusals.absent
  if (refusal.atLeast === null) return refusals[refusal.reason]
  const least = formatNumber(refusal.atLeast, view.language, 1)
  return `${refusals[refusal.reason]}；${atLeast(row.unit === "percent" ? `${least}%` : least)}`.replace("；", view.messages.clauseSeparator)
}

/** The grade of a row in words. */
export function gradeMark(view: View, row: HarmonisedRow): GradeMark {
  return { grade: row.grade, words: view.messages.harmonised.grades[row.grade], reason: reasonWords(view, row.reasons, issuerName(view)) }
}

/** The mark of several rows on one card: that of the least comparable row that has figures of two reports; null for one report. */
export function worstMark(view: View, rows: readonly (HarmonisedRow | undefined)[]): GradeMark | undefined {
  const shown = rows.flatMap((row) => (row === undefined ? [] : [row]))
  const paired = shown.filter((row) => latestValues(view, row).length > 1)
  const worst = (paired.length > 0 ? paired : shown).toSorted((a, b) => rank(b.grade) - rank(a.grade))[0]
  return worst === undefined || view.reports.length < 2 ? undefined : gradeMark(view, worst)
}

function rank(grade: Grade): number {
  return GRADES.indexOf(grade)
}

export function issuerName(view: Pick<View, "reports">): (report: string) => string {
  return (id) => view.reports.find((report) => report.id === id)?.name ?? id
}

/** Issuer by report id, for reports that are loaded but not in view. */
export function nameIn(all: readonly IssuerReport[], view: Pick<View, "language">): (report: string) => string {
  return (id) => {
    const found = all.find((report) => report.id === id)
    return found === undefined ? id : readText(found.report.issuer.shortName, view.language)
  }
}

export function failedChecks(checks: readonly Check[], report: IssuerReport): Check[] {
  return checks.filter((check) => check.report === report.id && check.verdict === "inconsistent")
}
