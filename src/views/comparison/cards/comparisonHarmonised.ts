// The comparison on common bases: what can be brought onto one basis is, row by row, with its grade; the rest stays as printed.

import { latestValues } from "@/domain/harmonise/grades"
import { EXPLAINING, type HarmonisedRow } from "@/domain/harmonise/types"
import { type CardModel, peersTitle, sourceLines } from "@/figures/card"
import { titleFigure } from "@/figures/grades/contested"
import { type GradedModel, gradedModel, gradedTable } from "@/figures/grades/gradedRows"
import { gradeMark, latestCell, reconciled, rowCaveats } from "@/figures/grades/harmonised"
import { pointsApart, rankingWords, ratioOf } from "@/figures/grades/ranking"
import { breakdownName, type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import { isChinese, readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { Words } from "../words/zh-Hant"
import type { ComparisonRow } from "./comparison"

const PILLAR_ORDER: readonly Pillar[] = ["E", "S", "G"]

/** Rows on a common basis, and of what needs none the rows as printed that are graded A. */
export function harmonisedComparisonRows(view: View<Words>, printed: readonly ComparisonRow[]): ComparisonRow[] {
  const rows = reconciled(view).rows.filter((row) => isCommon(row) && latestValues({ reports: view.issuers }, row).length > 0)
  const metrics = new Set(rows.map((row) => row.metric))
  const untouched = printed.filter((row) => row.grade?.grade === "A" && !metrics.has(row.id))
  return [...rows.map((row) => comparisonRow(view, row)), ...untouched].toSorted((a, b) => PILLAR_ORDER.indexOf(a.pillar) - PILLAR_ORDER.indexOf(b.pillar))
}

export function rowId(row: HarmonisedRow): string {
  return [row.metric, row.basis, ...Object.values(row.breakdown ?? {})].join(".")
}

function comparisonRow(view: View<Words>, row: HarmonisedRow): ComparisonRow {
  const m = view.messages.harmonised
  const mark = view.issuers.length > 1 ? gradeMark(view, row) : null
  const entries = view.issuers.map((issuer) => {
    const { cell, period } = latestCell(view, row, issuer)
    return {
      issuer,
      metric: row.metric,
      name: null,
      cell,
      parts: false,
      period,
      unit: cell.kind === "figure" && row.unit !== "percent" ? unitOf(view, row, issuer) : "",
    }
  })
  // On a common basis a figure is a rate or per head; only totals still tell the size of a company.
  // A composition is neither good nor bad: who has more men is no ranking.
  const neutral = view.catalogue.metrics.get(row.metric)?.direction === "neutral"
  const perHead = !["energy-in-mwh", "common-grid-factor", "sum-of-parts"].includes(row.basis)
  const grade = mark?.grade ?? null
  const ratio = neutral ? null : ratioOf(entries)
  const apart = neutral ? pointsApart(grade, entries) : null
  const ranking = apart === null ? rankingWords(view, neutral ? null : grade, perHead, entries) : m.apart(formatNumber(apart.size, view.language, 1))
  const gap = apart ?? (ranking === "" || ratio === null ? null : { kind: "times" as const, size: ratio.ratio })
  const group = row.breakdown === null ? "" : ` · ${breakdownName(view, row.breakdown)}`
  return {
    id: rowId(row),
    name: `${view.messages.metricWithUnit({ metric: metricName(view, row.metric), unit: m.bases[row.basis] })}${group}`,
    grade: mark,
    ranking,
    gap,
    pillar: view.catalogue.metrics.get(row.metric)?.pillar ?? "G",
    entries,
    gaps: [],
    remark: "",
    chartable: true,
  }
}

/** The unit of a row; of an issuer's value in it, which may be per million of another currency. */
function unitOf(view: View<Words>, row: HarmonisedRow, issuer?: Issuer): string {
  const [value] = issuer === undefined ? [] : latestValues({ reports: [issuer] }, row)
  const unit = view.catalogue.units.get(value?.unit ?? row.unit)
  return unit === undefined ? unitName(view, row.metric) : readText(unit.name, view.language)
}

/** The row shown first: a total whose groups say most, in figures of as many reports in view as any. */
export function suggestedOnBasis(view: View<Words>): string | undefined {
  const rows = reconciled(view).rows.filter(isCommon)
  const most = Math.max(0, ...rows.map((row) => latestValues({ reports: view.issuers }, row).length))
  const complete = rows.filter((row) => most > 0 && latestValues({ reports: view.issuers }, row).length === most)
  const groups = (row: HarmonisedRow) => complete.filter((other) => other.metric === row.metric && other.basis === row.basis).length
  const best = complete.filter((row) => row.breakdown === null).toSorted((a, b) => groups(b) - groups(a))[0]
  return best === undefined ? undefined : rowId(best)
}

/** All groups of a metric on one basis as points on one axis, each with its grade. */
export function harmonisedChart(view: View<Words>, id: string): { card: CardModel; model: GradedModel } | null {
  const all = reconciled(view).rows
  const chosen = all.find((row) => rowId(row) === id)
  if (chosen === undefined) return null
  const rows = all.filter((row) => row.metric === chosen.metric && row.basis === chosen.basis && latestValues({ reports: view.issuers }, row).length > 0)
  const m = view.messages.harmonised
  const unit = chosen.unit === "percent" ? "%" : unitOf(view, chosen)
  const clauses = peersTitle(view, (issuer) => {
    const { period, value } = latestCell(view, chosen, issuer)
    const text = value === null ? null : titleFigure(view, chosen, value, chosen.unit === "percent" ? "%" : unitOf(view, chosen, issuer))
    return text === null ? null : `${view.messages.issuerYear({ issuer: issuer.name, year: period ?? issuer.year })} ${text}`
  })
  const group = chosen.breakdown === null ? "" : ` · ${breakdownName(view, chosen.breakdown)}`
  const subject = `${metricName(view, chosen.metric)}${group}`
  const title = clauses === "" ? subject : view.messages.labelled({ label: subject, words: clauses })
  return {
    card: {
      id: "peer",
      title,
      subtitle: `${metricName(view, chosen.metric)}（${unit}）；${m.bases[chosen.basis]}`
        .replace("（", isChinese(view.language) ? "（" : " (")
        .replace("）；", isChinese(view.language) ? "）；" : "); "),
      ...(view.issuers.length > 1 ? { grade: gradeMark(view, chosen) } : {}),
      caveats: rowCaveats(view, rows, gradeMark(view, chosen), (row) => breakdownName(view, row.breakdown ?? undefined)),
      ...(view.issuers.length > 1 ? { settled: true as const } : {}),
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({
          issuer,
          metrics: [
            ...new Set(rows.flatMap((row) => row.values.flatMap((value) => value.inputs.flatMap((input) => ("metric" in input ? [input.metric] : []))))),
          ],
        })),
      ),
      table: gradedTable(view, title, view.messages.rest.breakdown, rows),
    },
    model: gradedModel(view, rows),
  }
}

/** On a basis that several issuers can stand on; what only explains a figure is compared with nobody's. */
function isCommon({ basis }: HarmonisedRow): boolean {
  return basis !== "as-printed" && !EXPLAINING.has(basis)
}
