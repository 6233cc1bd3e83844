// Everything of a theme that no other card of the page shows: nothing that a report prints may be missing from its view.
import type { Theme } from "@/schema/catalogue"
import type { CardModel, TableRow } from "./card"
import { sourceLines } from "./card"
import { cellOf } from "./cell"
import { breakdownName, metricName, unitName, type View } from "./view"

/** All observations of a theme whose figures do not stand in one of `cards`; null when nothing is left. */
export function restCard(
  view: View,
  theme: Theme,
  cards: readonly (CardModel | null)[],
  words: { title: (count: number) => string; subtitle: string },
): CardModel | null {
  const shown = new Set(cards.flatMap((card) => card?.table.rows.flatMap((row) => row.entries.map((entry) => ("ref" in entry ? entry.ref : undefined))) ?? []))
  const used = new Map<string, Set<string>>()
  const rows = view.reports.flatMap((report) =>
    report.report.observations.flatMap((observation): TableRow[] => {
      if (view.catalogue.metrics.get(observation.metric)?.theme !== theme) return []
      const cell = cellOf(view, report, observation)
      if (shown.has(cell.ref)) return []
      used.set(report.id, (used.get(report.id) ?? new Set()).add(observation.metric))
      const unit = unitName(view, observation.metric)
      return [
        {
          id: cell.ref ?? observation.metric,
          group: `${report.name} · ${view.messages.metricWithUnit(metricName(view, observation.metric), unit)}`,
          header: breakdownName(view, observation.breakdown),
          entries: [{ kind: "text", text: view.messages.year(observation.period) }, cell],
        },
      ]
    }),
  )
  if (rows.length === 0) return null
  const title = words.title(rows.length)
  return {
    id: "rest",
    title,
    subtitle: words.subtitle,
    caveats: [],
    sources: sourceLines(view, view.reports.map((report) => ({ report, metrics: [...(used.get(report.id) ?? [])] }))),
    table: {
      caption: title,
      rowHeader: view.messages.rest.breakdown,
      columns: [
        { id: "period", label: view.messages.rest.period, numeric: false },
        { id: "figure", label: view.messages.rest.figure, numeric: true },
      ],
      rows,
    },
  }
}
