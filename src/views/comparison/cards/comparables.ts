// The first picture of the comparison: the metrics that may be set side by side, a small drawing each, the most telling first.
import type { CardModel, TableRow } from "@/figures/card"
import { sourceLines } from "@/figures/card"
import { absentCell } from "@/figures/cell"
import type { TitledBars } from "@/figures/drawings"
import { mayRank } from "@/figures/grades/ranking"
import { type BarRow, largest } from "@/figures/series/barRows"
import type { View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"
import type { ComparisonRow } from "./comparison"
import { byTelling, figureClauses } from "./peerChart"

/** As many as stand in one look; the table has the rest. */
const SHOWN = 6

/** Rows graded A or B with figures of two issuers or more, the most telling first; fewer than two are no set. */
export function comparables(view: View<Words>, rows: readonly ComparisonRow[]): ComparisonRow[] {
  const found = rows.filter(({ grade, entries }) => grade !== null && mayRank(grade.grade) && entries.filter(({ cell }) => cell.kind === "figure").length > 1)
  return found.length < 2 ? [] : found.toSorted(byTelling(view)).slice(0, SHOWN)
}

/** A drawing for each metric, on a scale of its own; the title is that of the first. */
export function comparablesCard(view: View<Words>, rows: readonly ComparisonRow[]): { card: CardModel; model: readonly TitledBars[] } | null {
  const [first] = rows
  if (first === undefined) return null
  const title = view.messages.labelled({ label: first.name, words: figureClauses(view, first) })
  const grade = rows.flatMap((row) => row.grade ?? []).toSorted((a, b) => b.grade.localeCompare(a.grade))[0]
  return {
    card: {
      id: "peer",
      title,
      subtitle: view.words.comparablesSubtitle,
      ...(grade === undefined ? {} : { grade }),
      caveats: [],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({
          issuer,
          metrics: rows.flatMap(({ entries }) => entries.flatMap((entry) => (entry.issuer === issuer ? entry.metric : []))),
        })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: view.issuers.map(({ id, name, year }) => ({ id, label: view.messages.issuerYear({ issuer: name, year }), numeric: true })),
        rows: rows.map(
          (row): TableRow => ({
            id: row.id,
            header: nameOf(view, row),
            entries: view.issuers.map((issuer) => row.entries.find((entry) => entry.issuer === issuer)?.cell ?? absentCell(view, false)),
          }),
        ),
      },
    },
    model: rows.map((row): TitledBars => {
      const bars = row.entries.flatMap(({ issuer, cell, period }): BarRow[] =>
        cell.kind === "figure"
          ? [
              {
                kind: "bar",
                id: issuer.id,
                label: view.messages.issuerYear({ issuer: issuer.name, year: period ?? issuer.year }),
                cell,
                tone: issuer.tone,
                prior: false,
              },
            ]
          : [],
      )
      return { id: row.id, title: nameOf(view, row), model: { rows: bars, unit: unitOf(row), max: largest(bars) } }
    }),
  }
}

/** The unit of a row's figures, which is one where they may be set side by side; "" where they carry it or need none. */
function unitOf({ entries }: ComparisonRow): string {
  return entries.find(({ cell }) => cell.kind === "figure")?.unit ?? ""
}

/** The row's own name, which may be that of a family of metrics, with its unit. */
function nameOf(view: View<Words>, row: ComparisonRow): string {
  const unit = unitOf(row)
  return unit === "" || row.name.endsWith(view.messages.metricWithUnit({ metric: "", unit }))
    ? row.name
    : view.messages.metricWithUnit({ metric: row.name, unit })
}
