// Small multiples of columns over the years: one panel per issuer or metric, stacked parts, totals, absences and breaks.
import { findObservation, isReported, observationsOf, periodsOf } from "@/domain/dataset"
import { inOrder } from "@/domain/period"
import type { TableModel } from "../card"
import { type Cell, cellAt, cellOf } from "../cell"
import { basisName, codeName, type Issuer, metricName, unitName, type View } from "../view"
import { breakText } from "./barRows"
import { partsPrinted } from "./printedCodes"

export type ColumnPart = { id: string; label: string; cell: Cell }

/** One year. `total` labels the column; `breakBefore` draws a rule to its left with these words. */
export type Column = { period: string; label: string; parts: ColumnPart[]; total: Cell; breakBefore: string | null }

/**
 * `max`: the upper end of its scale, 0 or more; `min`: the lower one, below zero (removals), absent where nothing is; panels of one `unit` share it (see onOneScale). `line`: a second reading of the same years, drawn over the
 * columns; null where a year has none. `apart`: what stands on a scale of its own because it is a small part of the others; it then has a
 * ground of its own, too.
 */
export type ColumnPanel = {
  id: string
  title: string
  tone: number
  unit: string
  columns: Column[]
  max: number
  min?: number
  line?: { label: string; cells: (Cell | null)[] }
  apart?: string
}

export type ColumnPanelsModel = { panels: ColumnPanel[]; unit: string }

/**
 * The parts that the panels of a drawing stack, each once, and after them the totals that stand undivided beside them: the order of its
 * shades and of its legend. None where no panel stacks any.
 */
export function stackedParts(panels: readonly ColumnPanel[]): Pick<ColumnPart, "id" | "label">[] {
  const all = panels.filter(({ apart }) => apart === undefined).map(({ columns }) => columns[0]?.parts ?? [])
  const stacked = all.filter((parts) => parts.length > 1)
  const whole = stacked.length === 0 ? [] : all.filter((parts) => parts.length === 1)
  return [...new Map([...stacked, ...whole].flat().map((part) => [part.id, part])).values()]
}

/** Columns of one unit in one drawing are as tall as they are large, whoever's they are. */
export function onOneScale(panels: readonly ColumnPanel[]): ColumnPanel[] {
  const scaleOf = ({ unit, apart = "" }: ColumnPanel) => `${unit}|${apart}`
  const most = new Map<string, number>()
  const least = new Map<string, number>()
  for (const panel of panels) {
    most.set(scaleOf(panel), Math.max(most.get(scaleOf(panel)) ?? 0, panel.max))
    least.set(scaleOf(panel), Math.min(least.get(scaleOf(panel)) ?? 0, panel.min ?? 0))
  }
  return panels.map((panel) => {
    const min = least.get(scaleOf(panel)) ?? 0
    return { ...panel, max: most.get(scaleOf(panel)) ?? panel.max, ...(min < 0 ? { min } : {}) }
  })
}

/** Where one drawing holds several scales: which panels have which. */
export function scaleCaveats(view: View, panels: readonly ColumnPanel[]): string[] {
  return new Set(panels.map(({ unit, apart = "" }) => `${unit}|${apart}`)).size > 1 ? [view.messages.common.ownScale] : []
}

/** A part below this share of what it stands beside cannot be read there. */
const READABLE = 0.1

/** Panels of the parts that are too small to be read within their totals, on scales of their own. */
export function partsApart(view: View, parts: readonly string[], panels: readonly ColumnPanel[]): ColumnPanel[] {
  const most = Math.max(0, ...panels.map(({ max }) => max))
  return parts.flatMap((part) => {
    const own = view.issuers.flatMap((issuer) => columnPanel(view, issuer, `${issuer.name} · ${metricName(view, part)}`, [part], part) ?? [])
    const largest = Math.max(0, ...own.map(({ max }) => max))
    return parts.length > 1 && largest > 0 && largest < most * READABLE ? own.map((panel) => ({ ...panel, apart: part })) : []
  })
}

/** A panel of one report: metrics stacked per year (one metric = plain columns), the total's own figure on top. */
export function columnPanel(view: View, issuer: Issuer, title: string, asked: readonly string[], total: string): ColumnPanel | null {
  const periods = inOrder([total, ...asked].flatMap((metric) => periodsOf(issuer.report, metric)))
  // Where what is stacked does not come to the total that is printed over it, the total is drawn, as tall as it is.
  const isBroken = periods.some((period) => !addsUp(view, issuer, total, asked, period))
  const parts = isBroken ? [total] : asked
  if (periods.length === 0) return null
  const columns = periods.map(
    (period, i): Column => ({
      period,
      label: view.messages.period(period),
      parts: parts.map((metric) => ({ id: metric, label: metricName(view, metric), cell: cellAt(view, issuer, metric, period) })),
      total: totalCell(view, issuer, total, period, parts),
      breakBefore: [total, ...parts].map((metric) => breakText(view, issuer, metric, periods[i - 1], period)).find((text) => text !== null) ?? null,
    }),
  )
  const heights = columns.flatMap((column) => [
    column.total.kind === "figure" ? column.total.value : 0,
    column.parts.reduce((sum, part) => sum + (part.cell.kind === "figure" ? part.cell.value : 0), 0),
  ])
  return {
    id: `${issuer.id}:${total}`,
    title: withBasis(view, issuer, title, total, parts),
    tone: issuer.tone,
    unit: unitName(view, total),
    columns,
    ...endsOf(heights),
  }
}

/** How far a stack may be from its printed total, as a share of it: no more than rounding can be seen to make. */
const SEEN = 0.005

/** Whether the printed parts of a period come to its printed total; true where no total is printed, or none of the parts. */
function addsUp(view: View, issuer: Issuer, total: string, parts: readonly string[], period: string): boolean {
  const [whole, ...cells] = [total, ...parts].map((metric) => cellAt(view, issuer, metric, period))
  const values = cells.flatMap((cell) => (cell.kind === "figure" ? [cell.value] : []))
  if (whole?.kind !== "figure" || values.length === 0) return true
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - whole.value) <= SEEN * Math.abs(whole.value)
}

/** The basis of the latest total, or of a part of it, goes with the name of its panel: scope 2 by another one is another figure. */
function withBasis(view: View, issuer: Issuer, title: string, total: string, parts: readonly string[]): string {
  const latest = [total, ...parts].map((metric) => findObservation(issuer, metric, periodsOf(issuer.report, metric).at(-1) ?? ""))
  const basis = latest.map((observation) => basisName(view, observation)).find((name) => name !== null)
  return basis === undefined ? title : `${title} · ${basis}`
}

/** The ends of a scale that holds some values and zero. */
export function endsOf(values: readonly number[]): Pick<ColumnPanel, "max" | "min"> {
  const min = Math.min(0, ...values)
  return { max: Math.max(0, ...values), ...(min < 0 ? { min } : {}) }
}

/** The groups of one metric stacked, of a report that never prints its total; null for any other. A group alone is named with the panel. */
export function groupPanel(view: View, issuer: Issuer, title: string, metric: string, dimension: string): ColumnPanel | null {
  const codes = partsPrinted(view, issuer, metric, dimension)
  const periods = inOrder(periodsOf(issuer.report, metric))
  if (codes.length === 0 || periods.some((period) => findObservation(issuer, metric, period) !== undefined)) return null
  const columns = periods.map((period): Column => {
    const parts = codes.map((code) => ({ id: code, label: codeName(view, dimension, code), cell: cellAt(view, issuer, metric, period, { [dimension]: code }) }))
    return { period, label: view.messages.period(period), parts, total: totalCell(view, issuer, metric, period, []), breakBefore: null }
  })
  const heights = columns.map(({ parts }) => parts.reduce((sum, { cell }) => sum + (cell.kind === "figure" ? cell.value : 0), 0))
  const [only, ...others] = codes
  const named = only === undefined || others.length > 0 ? title : `${title} · ${codeName(view, dimension, only)}`
  return { id: `${issuer.id}:${metric}`, title: named, tone: issuer.tone, unit: unitName(view, metric), columns, ...endsOf(heights) }
}

/** A total that is not printed beside parts that are is said to be just that: the parts stand in the report. */
function totalCell(view: View, issuer: Issuer, metric: string, period: string, parts: readonly string[]): Cell {
  const observation = findObservation(issuer, metric, period)
  if (observation !== undefined) return cellOf(view, issuer, observation)
  const isParted = observationsOf(issuer.report, metric).some((part) => part.period === period && isReported(part))
  const partly = isParted || parts.some((part) => part !== metric && isReported(findObservation(issuer, part, period)))
  return partly ? { kind: "missing", reason: "absent", text: view.messages.rest.noTotal } : cellAt(view, issuer, metric, period)
}

/** The table behind the panels: a row per part, a column per year printed by any panel. */
export function panelTable(view: View, caption: string, panels: readonly ColumnPanel[], totalLabel: string): TableModel {
  const periods = inOrder(panels.flatMap((panel) => panel.columns.map((column) => column.period)))
  const absent: Cell = { kind: "missing", reason: "absent", text: view.messages.cell.absent }
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: periods.map((period) => ({ id: period, label: view.messages.year(period), numeric: true })),
    rows: panels.flatMap((panel) => {
      const first = panel.columns[0]
      const single = first !== undefined && first.parts.length === 1
      const parts = single ? [] : (first?.parts ?? [])
      const at = (pick: (column: Column) => Cell | undefined) =>
        periods.map((period) => {
          const column = panel.columns.find((candidate) => candidate.period === period)
          return (column && pick(column)) ?? absent
        })
      return [
        ...parts.map((part) => ({
          id: `${panel.id}:${part.id}`,
          group: panel.title,
          header: part.label,
          entries: at((column) => column.parts.find((candidate) => candidate.id === part.id)?.cell),
        })),
        {
          id: `${panel.id}:total`,
          group: panel.title,
          header: single ? (first.parts[0]?.label ?? totalLabel) : totalLabel,
          entries: at((column) => column.total),
        },
      ]
    }),
  }
}

/** Whether a report gives at least one figure for a metric's total. */
export function hasFigure(issuer: Issuer, metric: string): boolean {
  return issuer.report.observations.some((observation) => observation.metric === metric && isReported(observation))
}
