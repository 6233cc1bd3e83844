// The chart of one metric of the comparison: every group that an issuer prints, each issuer's latest year side by side.

import { type ComparabilityGap, mayShareAxis } from "@/domain/comparability"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { TOUCHES, touchOf } from "@/domain/findings/finding"
import { type CardModel, noteCaveats, peersTitle, sourceLines } from "@/figures/card"
import { absentCell, type Cell, cellOf } from "@/figures/cell"
import type { SharedDrawing } from "@/figures/drawings"
import { byGap, mayRank } from "@/figures/grades/ranking"
import { largest } from "@/figures/series/barRows"
import { basisName, breakdownName, type Issuer, unitName, type View } from "@/figures/view"
import type { Observation } from "@/schema/observation"
import type { Words } from "../words/zh-Hant"
import type { ComparisonEntry, ComparisonRow } from "./comparison"

/** A row of the metric chart: one breakdown, one point per issuer, each with its year. */
export type PeerRow = { id: string; label: string; points: { issuer: Issuer; period: string; label: string; cell: Cell }[] }
export type PeerChartModel = { shared: boolean; rows: PeerRow[]; unit: string; max: number; issuers: readonly Issuer[] }

/** Every breakdown that an issuer in view prints for the metric, each issuer's latest year side by side. */
export function peerChart(view: View<Words>, row: ComparisonRow): { card: CardModel; model: PeerChartModel } {
  const sides = view.issuers.map((issuer) => {
    const entry = row.entries.find((candidate) => candidate.issuer.id === issuer.id)
    const metric = entry?.metric ?? row.id
    return { issuer, metric, period: periodsOf(issuer.report, metric).at(-1) }
  })
  const breakdowns = new Map<string, Record<string, string> | undefined>()
  for (const { issuer, metric, period } of sides)
    for (const observation of issuer.report.observations)
      if (observation.metric === metric && observation.period === period && Object.keys(observation.breakdown ?? {}).length <= 1)
        breakdowns.set(breakdownName(view, observation.breakdown), observation.breakdown)
  // A total by a basis that stands for one without is drawn as that, once.
  const drawn = (observation: Observation) =>
    sides.some(
      ({ issuer, metric, period }) => period !== undefined && breakdowns.has(view.messages.total) && findObservation(issuer, metric, period) === observation,
    )
  const asTotals = ([, breakdown]: readonly [string, Record<string, string> | undefined]) => {
    const found = sides.flatMap(({ issuer, metric, period }) => (period === undefined ? [] : (findObservation(issuer, metric, period, breakdown) ?? [])))
    return breakdown !== undefined && found.every(drawn)
  }
  const rows = [...breakdowns]
    .filter((group) => !asTotals(group))
    .map(
      ([label, breakdown]): PeerRow => ({
        id: label,
        label,
        points: sides.flatMap(({ issuer, metric, period }) => {
          const observation = period === undefined ? undefined : findObservation(issuer, metric, period, breakdown)
          if (observation === undefined || period === undefined) return []
          const basis = breakdown === undefined ? basisName(view, observation) : null
          const label = [view.messages.issuerYear({ issuer: issuer.name, year: period }), basis].filter((part) => part !== null).join(" · ")
          return [{ issuer, period, label, cell: cellOf(view, issuer, observation) }]
        }),
      }),
    )
  const m = view.words
  const unit = [...new Set(sides.map(({ metric }) => unitName(view, metric)))].join(" / ")
  const clauses = figureClauses(view, row)
  const title = clauses === "" ? row.name : view.messages.labelled({ label: row.name, words: clauses })
  const metrics = [...new Set(sides.map(({ metric }) => metric))]
  const max = Math.max(0, ...rows.flatMap((peer) => peer.points.map(({ cell }) => (cell.kind === "figure" ? cell.value : 0))))
  const shared = mayShareAxis(chartGaps(row, rows))
  return {
    card: {
      id: "peer",
      title,
      subtitle: m.dumbbellSubtitle({ metric: row.name, unit }),
      ...(row.grade === null ? {} : { grade: row.grade }),
      caveats: [
        // The reasons of a grade say it already.
        ...(row.remark === "" || row.grade !== null ? [] : [row.remark]),
        ...(shared || issuersDrawn(rows) < 2 ? [] : [view.words.ownAxis]),
        ...view.issuers.flatMap((issuer) => noteCaveats(view, issuer, metrics)),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.breakdown,
        columns: sides.map(({ issuer, period }) => ({
          id: issuer.id,
          label: view.messages.issuerYear({ issuer: issuer.name, year: period ?? "undated" }),
          numeric: true,
        })),
        rows: rows.map((peer) => ({
          id: peer.id,
          header: peer.label,
          entries: sides.map(({ issuer }) => peer.points.find((point) => point.issuer.id === issuer.id)?.cell ?? absentCell(view, false)),
        })),
      },
    },
    model: { shared, rows, unit, max, issuers: view.issuers },
  }
}

/** "GL-Carlink 2024 0 days, Weimob 2023 296 days" */
export function figureClauses(view: View<Words>, row: ComparisonRow): string {
  return peersTitle(view, (issuer) => {
    const entry = row.entries.find((candidate) => candidate.issuer.id === issuer.id)
    return entry?.cell.kind === "figure" ? `${view.messages.issuerYear({ issuer: issuer.name, year: entry.period ?? "" })} ${named(view, entry)}` : null
  })
}

/** What differs before what does not; then ratios, then what touches most, then the widest gap. */
export function byTelling(view: View<Words>): (a: ComparisonRow, b: ComparisonRow) => number {
  const differs = ({ entries }: ComparisonRow) => Number(new Set(entries.flatMap(({ cell }) => (cell.kind === "figure" ? [cell.value] : []))).size > 1)
  const weight = ({ id }: ComparisonRow) => {
    const metric = view.catalogue.metrics.get(id)
    return metric === undefined ? 0 : (metric.kind === "ratio" ? 2 : 0) + TOUCHES[touchOf(view.catalogue, metric)]
  }
  return (a, b) => differs(b) - differs(a) || weight(b) - weight(a) || byGap(a, b)
}

/** Of figures that may be put in an order and differ, the most telling. */
function tellingComparable(view: View<Words>, rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  return rows
    .filter(({ grade, entries }) => {
      const values = entries.flatMap(({ cell }) => (cell.kind === "figure" ? [cell.value] : []))
      return grade !== null && mayRank(grade.grade) && new Set(values).size > 1
    })
    .toSorted(byTelling(view))[0]
}

/**
 * The metric shown first: one that may be compared, where there is one; else a ratio on a shared axis (so that size does not decide), and of
 * these the one that tells the issuers furthest apart; where none does, the one with the most breakdowns in common.
 */
export function suggestedMetric(view: View<Words>, rows: readonly ComparisonRow[]): string | undefined {
  const breakdowns = (entry: ComparisonEntry) =>
    new Set(
      entry.issuer.report.observations
        .filter((o) => o.metric === entry.metric && o.period === entry.period && isReported(o))
        .map((o) => breakdownName(view, o.breakdown)),
    )
  // How many figures have one of another issuer beside them: whoever prints nothing takes nothing away.
  const score = (row: ComparisonRow) => {
    const all = row.entries.map(breakdowns)
    const names = new Set(all.flatMap((each) => [...each]))
    return [...names].reduce((sum, name) => sum + Math.max(0, all.filter((each) => each.has(name)).length - 1), 0)
  }
  const telling = tellingComparable(view, rows)
  if (telling !== undefined) return telling.id
  const ratios = rows.filter((row) => mayShareAxis(row.gaps) && view.catalogue.metrics.get(row.id)?.kind === "ratio")
  return (ratios.length > 0 ? ratios : rows).toSorted((a, b) => byGap(a, b) || score(b) - score(a))[0]?.id
}

/** The chart may still draw a row whose totals are one-sided, when both sides print parts. */
function chartGaps(row: ComparisonRow, rows: readonly PeerRow[]): ComparabilityGap[] {
  return row.gaps.filter((gap) => gap.kind !== "oneSided" || issuersDrawn(rows) < 2)
}

/** How many issuers have a figure in the chart. */
function issuersDrawn(rows: readonly PeerRow[]): number {
  return new Set(rows.flatMap((peer) => peer.points.filter((point) => point.cell.kind === "figure").map((point) => point.issuer.id))).size
}

/** "1 case (Integrity litigation cases)": a member of a family under its own name. */
function named(view: View<Words>, { cell, unit, name }: ComparisonEntry): string {
  const figure = unit === "" ? cell.text : view.messages.facts.figure({ text: cell.text, unit })
  return name === null ? figure : view.messages.metricWithUnit({ metric: figure, unit: name })
}

/** One axis when the figures may share it; else one drawing per issuer, each on its own axis. */
export function peerDrawing({ shared, issuers, rows, unit, max }: PeerChartModel): SharedDrawing {
  const pointsOf = (issuer: Issuer) => rows.flatMap((row) => row.points.filter((point) => point.issuer.id === issuer.id).map((point) => ({ row, point })))
  if (shared)
    return {
      kind: "dumbbell",
      model: {
        rows: rows.map((row) => ({ ...row, points: row.points.map((point) => ({ ...point, tone: point.issuer.tone })) })),
        legend: issuers.flatMap((issuer) => {
          const first = pointsOf(issuer)[0]
          return first === undefined ? [] : [{ tone: issuer.tone, label: first.point.label }]
        }),
        max,
      },
    }
  return {
    kind: "split",
    model: issuers.flatMap((issuer) => {
      const points = pointsOf(issuer)
      const bars = points.map(({ row, point }) => ({ kind: "bar" as const, id: row.id, label: row.label, cell: point.cell, tone: issuer.tone, prior: false }))
      return points[0] === undefined ? [] : [{ id: issuer.id, title: points[0].point.label, model: { rows: bars, unit, max: largest(bars) } }]
    }),
  }
}
