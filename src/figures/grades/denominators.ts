// Intensities by denominator: as the reports print them, and on year-end headcount; and the denominators that they imply.

import { findObservation } from "@/domain/dataset"
import { DENOMINATOR_METRICS, denominatorsOf } from "@/domain/denominators"
import { figureAt } from "@/domain/figure"
import type { BasisId } from "@/domain/harmonise/types"
import { middle, overlap } from "@/domain/interval"
import { formatNumber } from "@/i18n/format"
import { type CardModel, clauseTitle, sourceLines } from "../card"
import { type Cell, cellOf } from "../cell"
import { type Issuer, metricName, unitName, type View } from "../view"
import { type GradedModel, type GradedRow, gradedTable } from "./gradedRows"
import { latestCell, rowCaveats, rowOn } from "./harmonised"
import { mayRank } from "./ranking"

const BASES: readonly BasisId[] = ["as-printed", "per-year-end-employee"]

/** One intensity on both denominators; the title says when the order of the issuers turns round with it. */
export function denominatorCard(view: View, metric: string): { card: CardModel; model: GradedModel } | null {
  const m = view.messages.harmonised
  // Figures in different units have no axis in common: such a row is left to the table of its own view.
  const unit = view.catalogue.metrics.get(metric)?.unit
  const rows = BASES.flatMap((basis) => rowOn(view, metric, basis) ?? []).filter(
    (row) => row.values.length > 0 && row.values.every((value) => value.unit === unit),
  )
  if (rows.length === 0) return null
  const graded = rows.map(
    (row): GradedRow => ({
      id: row.basis,
      label: m.bases[row.basis],
      ...(view.issuers.length > 1 ? { grade: row.grade } : {}),
      points: view.issuers.map((issuer) => {
        const { cell, period } = latestCell(view, row, issuer)
        return { tone: issuer.tone, label: view.messages.issuerYear({ issuer: issuer.name, year: period ?? issuer.year }), cell }
      }),
    }),
  )
  const max = Math.max(0, ...graded.flatMap((row) => row.points.map(({ cell }) => (cell.kind === "figure" ? cell.value : 0))))
  const flips = ordersDiffer(graded)
  const ranked = view.issuers.length < 2 || rows.every(({ grade }) => mayRank(grade))
  return {
    card: {
      id: `denominators-${metric}`,
      title: flips ? m.denominatorFlips : ranked && view.issuers.length > 1 ? spreadTitle(view, metric, graded) : levelsTitle(view, metric, graded),
      subtitle: m.denominatorSubtitle({ metric: metricName(view, metric), unit: unitName(view, metric) }),
      caveats: [...(flips || ranked ? [] : [m.notRanked]), m.denominatorBoundary, ...rowCaveats(view, rows, undefined, (row) => m.bases[row.basis])],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: [metric, ...totalsOf(rows)] })),
      ),
      table: gradedTable(view, m.denominatorTitle, m.formula, rows, (row) => m.bases[row.basis]),
    },
    model: {
      rows: graded,
      max,
      hollow: m.hollow,
      legend: view.issuers.map((issuer) => ({ tone: issuer.tone, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }) })),
    },
  }
}

function totalsOf(rows: readonly { values: readonly { inputs: readonly object[] }[] }[]): string[] {
  const inputs = rows.flatMap((row) => row.values.flatMap((value) => value.inputs))
  return [...new Set(inputs.flatMap((input) => ("metric" in input && typeof input.metric === "string" ? [input.metric] : [])))]
}

/** "Water per employee: GL-Carlink 26.8 as printed, 27.64 per year-end employee; …": what each issuer has on either denominator. */
function levelsTitle(view: View, metric: string, rows: readonly GradedRow[]): string {
  const clauses = view.issuers.flatMap((issuer, i) => {
    const levels = rows.flatMap((row) => {
      const cell = row.points[i]?.cell
      return cell?.kind === "figure" ? [view.messages.harmonised.levelOn({ figure: cell.text, basis: row.label })] : []
    })
    return levels.length === 0 ? [] : [`${issuer.name} ${levels.join(view.messages.listSeparator)}`]
  })
  return clauses.length === 0
    ? view.messages.harmonised.denominatorTitle
    : view.messages.labelled({ label: metricName(view, metric), words: clauses.join(view.messages.listSeparator) })
}

/** How far apart the issuers are on either denominator; a plain title where that cannot be said. */
function spreadTitle(view: View, metric: string, rows: readonly GradedRow[]): string {
  const m = view.messages.harmonised
  const spreads = rows.flatMap((row) => {
    const values = row.points.flatMap(({ cell }) => (cell.kind === "figure" && cell.value > 0 ? [cell.value] : []))
    return values.length < row.points.length || values.length < 2 ? [] : [Math.max(...values) / Math.min(...values)]
  })
  const [first, second] = spreads.map((spread) => formatNumber(spread, view.language, 1))
  if (first !== undefined && second !== undefined) return m.denominatorSpread({ metric: metricName(view, metric), before: first, after: second })
  return first === undefined ? m.denominatorTitle : m.denominatorSpreadOne({ metric: metricName(view, metric), spread: first })
}

/** Whether two rows put the issuers in a different order, for rows in which every issuer has a figure. */
function ordersDiffer(rows: readonly GradedRow[]): boolean {
  const orders = rows.flatMap((row) => {
    const values = row.points.flatMap(({ cell, tone }) => (cell.kind === "figure" ? [{ tone, value: cell.value }] : []))
    return values.length < row.points.length || values.length < 2
      ? []
      : [
          values
            .toSorted((a, b) => a.value - b.value)
            .map(({ tone }) => tone)
            .join(),
        ]
  })
  return new Set(orders).size > 1
}

/** Implied people beside printed people, year by year. */
export function impliedDenominatorCard(view: View): CardModel | null {
  const m = view.messages.harmonised
  const years = view.issuers.flatMap((issuer) => denominatorsOf(view.catalogue, issuer, "persons").map((year) => ({ issuer, year })))
  if (years.length === 0) return null
  const title = clauseTitle(view, (issuer) => {
    const last = years.findLast((entry) => entry.issuer === issuer)?.year
    const stated = last === undefined ? null : figureAt(view.catalogue, issuer, DENOMINATOR_METRICS.persons, last.period)
    if (last?.common == null || stated === null) return null
    const words = stated.observation.printed.value
    return overlap(last.common, stated.interval)
      ? m.impliedFits({ issuer: issuer.name, year: last.period, stated: words })
      : m.impliedTitle({
          issuer: issuer.name,
          year: last.period,
          implied: formatNumber(middle(last.common), view.language, 0),
          stated: words,
        })
  })
  return {
    id: "implied-denominators",
    title: title || m.implied,
    subtitle: m.impliedSubtitle,
    caveats: [],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({
        issuer,
        metrics: ["headcount", ...years.flatMap(({ year }) => year.sources.map(({ intensity }) => intensity.observation.metric))],
      })),
    ),
    table: {
      caption: title,
      rowHeader: view.messages.checks.period,
      columns: [
        { id: "implied", label: m.implied, numeric: true },
        { id: "stated", label: m.stated, numeric: true },
      ],
      rows: years.map(({ issuer, year }) => ({
        id: `${issuer.id}:${year.period}`,
        group: issuer.name,
        header: view.messages.year(year.period),
        entries: [
          { kind: "text" as const, text: year.common === null ? "–" : people(view, year.common.low, year.common.high) },
          statedCell(view, issuer, year.period),
        ],
      })),
    },
  }
}

function people(view: View, low: number, high: number): string {
  const [from, to] = [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)]
  return from >= to ? formatNumber(Math.round((low + high) / 2), view.language) : `${formatNumber(from, view.language)}–${formatNumber(to, view.language)}`
}

function statedCell(view: View, issuer: Issuer, period: string): Cell {
  const observation = findObservation(issuer, "headcount", period)
  return observation === undefined ? { kind: "missing", reason: "absent", text: view.messages.cell.absent } : cellOf(view, issuer, observation)
}
