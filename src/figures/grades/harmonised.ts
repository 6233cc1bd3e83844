// Harmonised rows as the pages use them: looked up by metric, group and basis; each value a cell that opens its formula.

import type { EvidenceAddress } from "@/domain/address"
import { latestValues } from "@/domain/harmonise/grades"
import type { Reconciled } from "@/domain/harmonise/harmonise"
import { type BasisId, GRADES, type Grade, type HarmonisedRow, type HarmonisedValue, type Refusal } from "@/domain/harmonise/types"
import { formatEvidenceRef, observationAt } from "@/domain/reference"
import { formatNumber } from "@/i18n/format"
import type { Standards } from "@/schema/standards"
import type { CardModel, GradeMark } from "../card"
import { type Cell, computedText, figureText } from "../cell"
import type { Issuer, View } from "../view"
import { reasonsInWords, reasonWords } from "./gradeWords"

/** Checks and harmonised rows of the issuers in view. */
export function reconciled(
  { catalogue, issuers, reconcile }: Pick<View, "catalogue" | "issuers" | "reconcile">,
  standards: Standards | null = null,
): Reconciled {
  return reconcile(catalogue, issuers, standards)
}

/** The row of a metric and group on a basis; undefined when no report has anything for it. */
export function rowOn(view: View, metric: string, basis: BasisId, breakdown: Record<string, string> | null = null): HarmonisedRow | undefined {
  const key = JSON.stringify(breakdown)
  return reconciled(view).rows.find((row) => row.metric === metric && row.basis === basis && JSON.stringify(row.breakdown) === key)
}

export function derivedRef(row: HarmonisedRow, value: HarmonisedValue): EvidenceAddress {
  const group = Object.entries(row.breakdown ?? {}).map(([dimension, code]) => `${dimension}=${code}`)
  return formatEvidenceRef({ kind: "derived", report: value.report, row: [row.basis, row.metric, value.period, ...group].join("|") })
}

/** The value of a report in a year as a cell; as printed it opens its own source, else its formula. */
export function valueCell(view: View, row: HarmonisedRow, value: HarmonisedValue): Cell {
  const [input] = value.inputs
  if (value.kind === "as-printed" && input !== undefined && "ref" in input) {
    const issuer = view.issuers.find(({ id }) => id === value.report)
    const observation = issuer && observationAt(issuer, input.ref)
    if (observation?.status === "reported")
      return { kind: "figure", value: value.value, text: figureText(view, observation), ref: input.ref, noted: observation.note !== undefined }
  }
  return { kind: "figure", value: value.value, text: valueText(view, value), ref: derivedRef(row, value), noted: false, computed: true }
}

/** A computed value with as many decimals as tell anything, and its sign where it is a share. */
export function valueText(view: Pick<View, "language">, { value, unit }: HarmonisedValue): string {
  return unit === "percent" ? `${formatNumber(value, view.language, shareDecimals(value))}%` : computedText(view, value)
}

/** One decimal; more where it would call something nothing, or nearly all all. */
function shareDecimals(value: number): number {
  const nothing = value !== 0 && Math.abs(value) < 0.05
  const nearlyAll = value < 100 && value >= 99.95
  return nothing || nearlyAll ? 2 : 1
}

/** The cell of a report's latest value, or the words of its refusal. */
export function latestCell(view: View, row: HarmonisedRow, issuer: Issuer): { cell: Cell; period: string | null; value: HarmonisedValue | null } {
  const value = latestValues({ reports: [issuer] }, row)[0]
  if (value !== undefined) return { cell: valueCell(view, row, value), period: value.period, value }
  const refusal = refusalOf(row, issuer)
  return { cell: { kind: "missing", reason: "refused", text: refusalText(view, row, refusal) }, period: refusal?.period ?? null, value: null }
}

/** The refusal of a report's own year, else its latest; undefined when the row says nothing of the report. */
export function refusalOf(row: HarmonisedRow, issuer: Issuer): Refusal | undefined {
  const own = row.refusals.filter((refusal) => refusal.report === issuer.id)
  return own.find((refusal) => refusal.period === issuer.year) ?? own.at(-1)
}

export function refusalText(view: View, row: HarmonisedRow, refusal: Refusal | undefined): string {
  const { refusals, atLeast } = view.messages.harmonised
  if (row.basis !== "as-printed" && (refusal === undefined || (refusal.reason === "absent" && refusal.atLeast === null)))
    return view.messages.harmonised.notComputable
  if (refusal === undefined) return refusals.absent
  if (refusal.atLeast === null) return refusals[refusal.reason]
  const least = formatNumber(refusal.atLeast, view.language, 1)
  return `${refusals[refusal.reason]}；${atLeast(row.unit === "percent" ? `${least}%` : least)}`.replace("；", view.messages.clauseSeparator)
}

/** The grade of a row in words. */
export function gradeMark(view: View, row: HarmonisedRow): GradeMark {
  const reasons = reasonsInWords(view, row.reasons, issuerName(view))
  return { grade: row.grade, words: view.messages.harmonised.grades[row.grade], reason: reasons.join(view.messages.clauseSeparator), reasons }
}

/**
 * What is said under a drawing of graded rows: grade and reason, once for all rows that share them, and not again what the head of the card
 * says (`head`, its mark); of one report, which has nothing to be compared with, what its own checks say.
 */
export function rowCaveats(view: View, rows: readonly HarmonisedRow[], head: GradeMark | undefined, nameOf: (row: HarmonisedRow) => string): string[] {
  const named = new Map<string, string[]>()
  const words = ({ grade, reason }: GradeMark) => `${grade} · ${reason}`
  for (const row of rows) {
    const said = view.issuers.length > 1 ? words(gradeMark(view, row)) : gradeOf(view, [row]).doubt
    if (said !== undefined && (head === undefined || said !== words(head))) named.set(said, [...(named.get(said) ?? []), nameOf(row)])
  }
  return [...named].map(([said, names]) => view.messages.labelled({ label: names.join(view.messages.listSeparator), words: said }))
}

/** The mark of several rows on one card: that of the least comparable row that has figures of two reports; null for one report. */
export function worstMark(view: View, rows: readonly (HarmonisedRow | undefined)[]): GradeMark | undefined {
  const shown = rows.flatMap((row) => (row === undefined ? [] : [row]))
  const paired = shown.filter((row) => latestValues({ reports: view.issuers }, row).length > 1)
  const worst = (paired.length > 0 ? paired : shown).toSorted((a, b) => rank(b.grade) - rank(a.grade))[0]
  return worst === undefined || view.issuers.length < 2 ? undefined : gradeMark(view, worst)
}

function rank(grade: Grade): number {
  return GRADES.indexOf(grade)
}

export function issuerName(view: Pick<View, "issuers">): (report: string) => string {
  return (id) => view.issuers.find((report) => report.id === id)?.name ?? id
}

/** The rows of a metric as printed: its total, and its groups along a dimension. */
export function printedRowsOf(view: View, metric: string, dimension?: string): HarmonisedRow[] {
  return reconciled(view).rows.filter(
    (row) =>
      row.metric === metric && row.basis === "as-printed" && (row.breakdown === null || (dimension !== undefined && row.breakdown[dimension] !== undefined)),
  )
}

/** The grade of a card that puts such rows side by side; where one issuer is in view, what its own checks say against them. */
export function gradeOf(view: View, rows: readonly (HarmonisedRow | undefined)[]): Pick<CardModel, "grade" | "doubt"> {
  const mark = worstMark(view, rows)
  if (mark !== undefined) return { grade: mark }
  const reasons = rows.flatMap((row) => row?.reasons ?? []).filter(({ kind }) => kind === "unreconciled")
  return reasons.length === 0 ? {} : { doubt: reasonWords(view, reasons, issuerName(view)) }
}
