// What each issuer prints of some series, each in its own part of a card: a series of several years is drawn, a figure of one
// year stands as a figure. A lone column would say nothing that its number does not.
import { findObservation, periodsOf } from "@/domain/dataset"
import { inOrder } from "@/domain/period"
import type { TableModel } from "../card"
import { type Cell, cellAt } from "../cell"
import type { Issuer, View } from "../view"
import { type ColumnPanel, columnPanel, onOneScale } from "./columnPanels"
import { type Fact, factOf, nameWithUnit, notApplicableReason } from "./facts"

/** A metric, and the metrics that are its stacked parts where a report prints them. */
export type Series = { total: string; parts?: readonly string[] }

/** One issuer's part of a card. */
export type IssuerPart = { id: string; name: string; tone: number; facts: Fact[]; panels: ColumnPanel[] }

/** A part for every issuer that prints one of the series. */
export function issuerParts(view: View, series: readonly Series[]): IssuerPart[] {
  const all = view.issuers.flatMap((issuer) => {
    const printed = series.map(({ total, parts = [] }) => ({ total, parts: parts.filter((part) => periodsOf(issuer.report, part).length > 0) }))
    const drawn = printed.flatMap(({ total, parts }) => panelsOf(view, issuer, total, parts))
    const facts = printed.flatMap(({ total, parts }) => (panelOf(view, issuer, total, parts) === null ? factsOfYear(view, issuer, [total, ...parts]) : []))
    return drawn.length + facts.length === 0 ? [] : [{ id: issuer.id, name: issuer.name, tone: issuer.tone, facts, panels: drawn }]
  })
  const scaled = onOneScale(all.flatMap(({ panels }) => panels))
  return all.map((part) => ({ ...part, panels: part.panels.flatMap(({ id }) => scaled.find((panel) => panel.id === id) ?? []) }))
}

/** The drawing of a total with its parts; of parts that do not come to it apart from it. */
function panelsOf(view: View, issuer: Issuer, total: string, parts: readonly string[]): ColumnPanel[] {
  const panel = panelOf(view, issuer, total, parts)
  if (panel === null) return []
  const stacked = new Set(panel.columns.flatMap((column) => column.parts.map(({ id }) => id)))
  return [panel, ...parts.filter((part) => !stacked.has(part)).flatMap((part) => panelOf(view, issuer, part, []) ?? [])]
}

/** The drawing of a series of several years; null when there is one year or none. */
function panelOf(view: View, issuer: Issuer, total: string, parts: readonly string[]): ColumnPanel | null {
  const panel = columnPanel(view, issuer, nameWithUnit(view, total), parts.length === 0 ? [total] : parts, total)
  return panel === null || panel.columns.length < 2 ? null : panel
}

function factsOfYear(view: View, issuer: Issuer, metrics: readonly string[]): Fact[] {
  return metrics.flatMap((metric) =>
    periodsOf(issuer.report, metric).flatMap((period) => {
      const observation = findObservation(issuer, metric, period)
      return observation === undefined ? [] : [factOf(view, issuer, observation)]
    }),
  )
}

/** The table behind the parts: a row per metric that an issuer prints, a column per year that any of them prints. */
export function issuerTable(view: View, caption: string, series: readonly Series[]): TableModel {
  const metrics = series.flatMap(({ total, parts = [] }) => [total, ...parts])
  const rows = view.issuers.flatMap((issuer) => metrics.filter((metric) => periodsOf(issuer.report, metric).length > 0).map((metric) => ({ issuer, metric })))
  const periods = inOrder(rows.flatMap(({ issuer, metric }) => periodsOf(issuer.report, metric)))
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: periods.map((period) => ({ id: period, label: view.messages.year(period), numeric: true })),
    rows: rows.map(({ issuer, metric }) => ({
      id: `${issuer.id}:${metric}`,
      group: issuer.name,
      header: rowHeader(view, issuer, metric, periods),
      entries: periods.map((period): Cell => cellAt(view, issuer, metric, period)),
    })),
  }
}

/** A metric that does not apply says why beside its name. */
function rowHeader(view: View, issuer: Issuer, metric: string, periods: readonly string[]): string {
  const reasons = periods.flatMap((period) => notApplicableReason(view, issuer, findObservation(issuer, metric, period)) ?? [])
  return [nameWithUnit(view, metric), ...new Set(reasons)].join(" · ")
}
