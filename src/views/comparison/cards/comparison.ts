// The peer comparison: issuers in columns, every metric one of them discloses in rows, and on every row what differs.

import { type ComparabilityGap, comparabilityGaps } from "@/domain/comparability"
import { isReported, isTotal, observationsOf, periodsOf } from "@/domain/dataset"
import { comparePeriods } from "@/domain/period"
import { type CardModel, type GradeMark, sourceNames } from "@/figures/card"
import { absentCell, type Cell, cellOf } from "@/figures/cell"
import type { Headline } from "@/figures/findings/findingWords"
import { reconciled, worstMark } from "@/figures/grades/harmonised"
import { type Gap, rankingWords, ratioOf } from "@/figures/grades/ranking"
import { basisName, type Issuer, metricName, totalName, unitName, unitOfFigure, type View } from "@/figures/view"
import type { Metric, Pillar } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import type { Words } from "../words/zh-Hant"

/** One issuer's side of a row: its latest total with the year and unit on it, or why there is none. `parts`: it prints groups without a total. */
/** `name` is the metric's own name where the row stands for a family and this issuer prints another member of it. */
export type ComparisonEntry = { issuer: Issuer; metric: string; name: string | null; cell: Cell; parts: boolean; period: string | null; unit: string }

/**
 * `id` is the metric, or the family when issuers print the concept in different units; on a common basis it is metric and basis.
 * `grade` null: one issuer in view, nothing to compare. `ranking`: who is higher, where the grade allows saying so.
 */
export type ComparisonRow = {
  id: string
  name: string
  grade: GradeMark | null
  ranking: string
  /** How far apart the figures are, where that may be said: for sorting by gap. */
  gap: Gap | null
  pillar: Pillar
  entries: ComparisonEntry[]
  gaps: ComparabilityGap[]
  remark: string
  chartable: boolean
}

const known = new WeakMap<View<Words>, ComparisonRow[]>()

/** Worked out once for a view: the table, the chart of each metric and the search all ask. */
export function comparisonRows(view: View<Words>): ComparisonRow[] {
  const rows = known.get(view) ?? workOutRows(view)
  known.set(view, rows)
  return rows
}

function workOutRows(view: View<Words>): ComparisonRow[] {
  const groups = new Map<string, Metric[]>()
  for (const metric of view.catalogue.metrics.values()) {
    const id = metric.family ?? metric.id
    groups.set(id, [...(groups.get(id) ?? []), metric])
  }
  const rows = [...groups].flatMap(([id, metrics]): ComparisonRow[] => {
    const first = metrics[0]
    if (first === undefined) return []
    const sides = view.issuers.map((issuer) => side(issuer, metrics))
    if (sides.every(({ observation, breakdownOnly }) => observation === undefined && !breakdownOnly)) return []
    const gaps = rowGaps(view, sides)
    const entries = sides.map(
      ({ issuer, metric, observation, breakdownOnly }): ComparisonEntry => ({
        issuer,
        metric: metric.id,
        name: nameBeside(view, first, metric, observation),
        cell: observation === undefined ? absentCell(view, breakdownOnly) : cellOf(view, issuer, observation),
        parts: breakdownOnly,
        period: observation?.period ?? null,
        unit: isReported(observation) && unitWord(view, metric) !== "" ? unitOfFigure(view, observation) : "",
      }),
    )
    const chartable = latestFigures(sides)
    const mark = printedGrade(view, first.id)
    const perHead = first.kind !== "stock" && first.kind !== "flow"
    const ranking = rankingWords(view, mark?.grade ?? null, perHead, entries)
    // Of two sizes of company nothing is told by how far they are apart, nor of two figures in different units.
    const sameUnit = new Set(entries.flatMap(({ cell, unit }) => (cell.kind === "figure" ? [unit] : []))).size === 1
    const ratio = ranking !== "" || (perHead && sameUnit) ? ratioOf(entries) : null
    const gap: Gap | null = ratio === null ? null : { kind: ranking === "" ? "apart" : "times", size: ratio.ratio }
    return [{ id, name: metricName(view, first.id), grade: mark, ranking, gap, pillar: first.pillar, entries, gaps, remark: remark(view, gaps), chartable }]
  })
  return rows.toSorted((a, b) => PILLAR_ORDER.indexOf(a.pillar) - PILLAR_ORDER.indexOf(b.pillar))
}

/** What a figure says itself to be where that is not the row's metric: another of its family, or scope 2 by one of its bases. */
function nameBeside(view: View<Words>, first: Metric, metric: Metric, observation: Observation | undefined): string | null {
  if (metric.id === first.id) return basisName(view, observation)
  return observation === undefined ? metricName(view, metric.id) : totalName(view, observation)
}

/** The grade of a metric as printed: of its total, or of its groups where no total is printed by all. */
function printedGrade(view: View<Words>, metric: string): GradeMark | null {
  const rows = reconciled(view).rows.filter((row) => row.metric === metric && row.basis === "as-printed")
  const total = rows.find((row) => row.breakdown === null)
  const groups = rows.filter((row) => row.breakdown !== null)
  return worstMark(view, total === undefined || total.grade === "D" ? [...(total === undefined ? [] : [total]), ...groups] : [total]) ?? null
}

/** How many of the metrics that two issuers or more print may be set side by side (graded A or B); null where one issuer is in view, or nothing is shared. */
export function comparisonHeadline(view: View<Words>): Headline | null {
  const m = view.words
  const both = comparisonRows(view).filter(isComparable)
  const many = view.issuers.length > 2
  if (view.issuers.length < 2 || both.length === 0) return null
  const graded = both.filter(({ grade }) => grade?.grade === "A" || grade?.grade === "B").length
  const title = graded === both.length ? m.headlineAll({ both: both.length, many }) : m.headline({ both: both.length, graded, many })
  return { title, figures: [], mark: null, check: null }
}

const PILLAR_ORDER: readonly Pillar[] = ["E", "S", "G"]

export function comparisonCard(view: View<Words>, rows: readonly ComparisonRow[], total: readonly ComparisonRow[]): CardModel {
  const m = view.words
  // A metric is reported where any figure of it is, its total or a group; on a common basis its groups have rows of their own.
  const [both, all] = [total.filter(isComparable), total].map((some) => new Set(some.map(({ id }) => metricOf(id))).size)
  const counts = { both: both ?? 0, total: all ?? 0 }
  const title =
    view.issuers.length > 1
      ? m.tableTitle({ ...counts, many: view.issuers.length > 2 })
      : m.tableTitleOne({ issuer: view.issuers[0]?.name ?? "", total: printedMetrics(view) })
  return {
    id: "comparison",
    title,
    subtitle: m.tableSubtitle,
    how: m.tableHow,
    caveats: [],
    sources: view.issuers.map((issuer) => ({ ...sourceNames(view, issuer), places: "" })),
    table: {
      caption: title,
      rowHeader: m.metric,
      columns: [
        ...view.issuers.map((issuer) => ({ id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), numeric: true })),
        ...(view.issuers.length > 1 ? [{ id: "grade", label: view.messages.harmonised.grade, numeric: false }] : []),
      ],
      rows: rows.map((row) => ({
        id: row.id,
        header: row.name,
        entries: [
          ...row.entries.map(withUnit),
          ...(view.issuers.length > 1 ? [{ kind: "text" as const, text: row.grade === null ? "" : `${row.grade.grade} · ${row.grade.words}` }] : []),
        ],
      })),
    },
  }
}

/** Outside the page a figure stands without the words around it: its unit goes with it. */
function withUnit({ cell, unit }: ComparisonEntry): Cell {
  return cell.kind === "figure" && unit !== "" && !cell.text.endsWith(unit) ? { ...cell, text: `${cell.text} ${unit}` } : cell
}

/** The metric or family of a row; on a common basis the row's id goes on to the basis and the group. */
function metricOf(row: string): string {
  return row.split(".")[0] ?? row
}

/** How many metrics are printed: some of them share a row, as energy in two units does. */
function printedMetrics(view: View<Words>): number {
  return new Set(view.issuers.flatMap(({ report }) => report.observations.map(({ metric }) => metric))).size
}

/** Whether there is anything to compare: figures of two issuers, totals or parts, or those of the one issuer in view. */
export function isComparable(row: ComparisonRow): boolean {
  return row.entries.filter((entry) => entry.cell.kind === "figure" || entry.parts).length >= Math.min(2, row.entries.length)
}

/** Gaps between the totals, and the formulas of figures that one side prints by breakdown only. */
function rowGaps(view: View, sides: readonly Side[]): ComparabilityGap[] {
  const gaps = comparabilityGaps(
    view.catalogue,
    sides.map(({ issuer, metric, observation }) => ({ index: issuer, metric, observation })),
  )
  const partial = sides.filter(({ breakdownOnly }) => breakdownOnly).map(({ issuer }) => issuer.id)
  const reworded = gaps.flatMap((gap): ComparabilityGap[] => {
    if (gap.kind !== "oneSided") return [gap]
    const missing = gap.missing.filter((id) => !partial.includes(id))
    return [
      ...(missing.length > 0 ? [{ kind: "oneSided" as const, missing, printing: gap.printing }] : []),
      ...(partial.length > 0 ? [{ kind: "breakdownOnly" as const, reports: partial }] : []),
    ]
  })
  return differentMethods(sides.map(({ issuer, metric }) => ({ issuer, metric: metric.id }))) && !reworded.some((gap) => gap.kind === "methods")
    ? [...reworded, { kind: "methods" }]
    : reworded
}

/** Whether the latest figures of two reports, totals or parts, are computed by different formulas. */
function differentMethods(sides: readonly { issuer: Issuer; metric: string }[]): boolean {
  const methods = sides.flatMap(({ issuer, metric }) => {
    const latest = latestObservations(issuer, metric)
    return latest.length === 0 ? [] : [[...new Set(latest.map((o) => o.method ?? ""))].sort((a, b) => a.localeCompare(b)).join()]
  })
  return new Set(methods).size > 1
}

function latestObservations(issuer: Issuer, metric: string): Observation[] {
  const period = periodsOf(issuer.report, metric).at(-1)
  return issuer.report.observations.filter((o) => o.metric === metric && o.period === period && isReported(o))
}

/** A chart needs two figures to compare. */
function latestFigures(sides: readonly Side[]): boolean {
  return (
    sides.reduce((sum, { issuer, metric }) => sum + latestObservations(issuer, metric.id).filter((o) => Object.keys(o.breakdown ?? {}).length <= 1).length, 0) >
    1
  )
}

type Side = { issuer: Issuer; metric: Metric; observation: Observation | undefined; breakdownOnly: boolean }

function side(issuer: Issuer, metrics: readonly Metric[]): Side {
  const candidates = metrics.map((metric): Side => {
    const totals = observationsOf(issuer.report, metric.id).filter((o) => isTotal(issuer, o))
    const observation =
      totals
        .filter(isReported)
        .toSorted((a, b) => comparePeriods(a.period, b.period))
        .at(-1) ?? totals.at(-1)
    return { issuer, metric, observation, breakdownOnly: !isReported(observation) && countFigures(issuer, metric.id) > 0 }
  })
  const best =
    candidates.find(({ observation }) => isReported(observation)) ??
    candidates.find(({ breakdownOnly }) => breakdownOnly) ??
    candidates.find(({ observation }) => observation !== undefined) ??
    candidates[0]
  if (best === undefined) throw new RangeError("a comparison row needs at least one metric")
  return best
}

function countFigures(issuer: Issuer, metric: string): number {
  return issuer.report.observations.filter((o) => o.metric === metric && isReported(o)).length
}

function unitWord(view: View<Words>, metric: Metric): string {
  return metric.unit === "percent" || metric.unit === "calendar-year" ? "" : unitName(view, metric.id)
}

function remark(view: View<Words>, gaps: readonly ComparabilityGap[]): string {
  const { reasons, sameDefinition } = view.words
  const name = (id: string) => view.issuers.find((issuer) => issuer.id === id)?.name ?? id
  const words = gaps.map((gap) => {
    switch (gap.kind) {
      case "oneSided":
        return reasons.oneSided(gap.missing.map(name).join(view.messages.listSeparator))
      case "breakdownOnly":
        return reasons.breakdownOnly(gap.reports.map(name).join(view.messages.listSeparator))
      case "years":
        return reasons.years([...new Set(gap.periods)].join(" / "))
      case "lengths":
        return reasons.lengths([...new Set(gap.periods)].join(" / "))
      case "methods":
        return reasons.methods
      case "units":
        return reasons.units
      case "qualifiers":
        return reasons.qualifiers
      case "notes":
        return reasons.notes
    }
  })
  if (view.issuers.length < 2) return ""
  return words.length === 0 ? sameDefinition : words.join(view.messages.clauseSeparator)
}
