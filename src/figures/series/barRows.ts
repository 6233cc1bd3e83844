// Rows of horizontal bars on one axis: grouped, every row labelled with issuer or year, absences and breaks in their place.
import { seriesBreak } from "@/domain/change"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import type { TableModel, TableRow } from "../card"
import { type Cell, cellAt } from "../cell"
import type { Issuer, View } from "../view"
import { breakWords } from "./breakWords"

/** `tone` is the issuer's colour; `prior` draws an earlier year lighter; `muted` says why a bar is drawn faint. */
export type BarRow =
  | { kind: "group"; id: string; label: string }
  | { kind: "bar"; id: string; label: string; cell: Cell; tone: number; prior: boolean; muted?: string }
  | { kind: "break"; id: string; text: string }

export type BarRowsModel = { rows: BarRow[]; unit: string; max: number }

/** Largest figure of the rows; 0 when there is none. Axes start at zero and are never clamped. */
export function largest(rows: readonly BarRow[]): number {
  return Math.max(0, ...rows.map((row) => (row.kind === "bar" && row.cell.kind === "figure" ? row.cell.value : 0)))
}

/** The rows of one series over the years a report prints, with a break row wherever it must not be joined. */
export function seriesRows(
  view: View,
  issuer: Issuer,
  metric: string,
  breakdown: Record<string, string> | undefined,
  label: (period: string) => string,
  muted?: (period: string) => string | undefined,
): BarRow[] {
  const periods = periodsOf(issuer.report, metric)
  const id = (period: string) => [issuer.id, metric, ...Object.values(breakdown ?? {}), period].join(":")
  return periods.flatMap((period, i): BarRow[] => {
    const cell = cellAt(view, issuer, metric, period, breakdown)
    if (cell.kind === "missing" && cell.reason === "absent") return []
    const reason = muted?.(period)
    const bar: BarRow = {
      kind: "bar",
      id: id(period),
      label: label(period),
      cell,
      tone: issuer.tone,
      prior: period !== periods.at(-1),
      ...(reason === undefined ? {} : { muted: reason }),
    }
    const text = breakText(view, issuer, metric, periods[i - 1], period, breakdown)
    return text === null ? [bar] : [{ kind: "break", id: `${id(period)}:break`, text }, bar]
  })
}

/** The words that stand on a break between two years of a series, or null where there is none. */
export function breakText(
  view: View,
  issuer: Issuer,
  metric: string,
  earlier: string | undefined,
  later: string,
  breakdown?: Record<string, string>,
): string | null {
  const before = earlier === undefined ? undefined : findObservation(issuer, metric, earlier, breakdown)
  const after = findObservation(issuer, metric, later, breakdown)
  const found = isReported(before) && isReported(after) ? seriesBreak(view.catalogue, issuer, before, after) : null
  return found === null ? null : breakWords(view, found)
}

/** The table behind bar rows: one row per bar, grouped as the chart is. */
export function barTable(caption: string, rowHeader: string, columnLabel: string, rows: readonly BarRow[]): TableModel {
  let group: string | undefined
  return {
    caption,
    rowHeader,
    columns: [{ id: "value", label: columnLabel, numeric: true }],
    rows: rows.flatMap((row): TableRow[] => {
      if (row.kind === "group") group = row.label
      if (row.kind === "break")
        return [{ id: row.id, ...(group === undefined ? {} : { group }), header: row.text, entries: [{ kind: "text" as const, text: "" }] }]
      if (row.kind !== "bar") return []
      return [{ id: row.id, ...(group === undefined ? {} : { group }), header: row.label, entries: [row.cell] }]
    }),
  }
}
