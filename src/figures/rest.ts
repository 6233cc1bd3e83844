// Everything of a theme that no other card of the page shows: nothing that a report prints may be missing from its view.
import { keyOf } from "@/domain/dataset"
import type { Theme } from "@/schema/catalogue"
import { type CardModel, sourceLines, type TableModel, type TableRow } from "./card"
import { type Cell, cellOf } from "./cell"
import { breakdownName, metricName, unitName, type View } from "./view"

/** All observations of some themes whose figures do not stand in one of `cards`, a row per series; null when nothing is left. */
export function restCard(
  view: View,
  themes: readonly Theme[],
  cards: readonly (CardModel | null)[],
  words: { restTitle: (count: number) => string; restSubtitle: string },
): CardModel | null {
  const shown = shownRefs(cards)
  const ofTheme = (metric: string) => {
    const theme = view.catalogue.metrics.get(metric)?.theme
    return theme !== undefined && themes.includes(theme)
  }
  const { rows, used, count } = printedRows(view, ofTheme, shown)
  if (rows.length === 0) return null
  // Rows that the reports print without a figure are no figures, and their number is not nought.
  const title = count === 0 ? words.restSubtitle : words.restTitle(count)
  return {
    id: "rest",
    title,
    subtitle: words.restSubtitle,
    caveats: [],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics: [...(used.get(issuer.id) ?? [])] })),
    ),
    table: { caption: title, rowHeader: view.messages.rest.metric, columns: [{ id: "figure", label: view.messages.rest.figure, numeric: true }], rows },
  }
}

/** A table of one column, and under its rows those of the metrics placed on its card that the card's own code does not draw, a row per series. */
export function besides(view: View, table: TableModel, metrics: readonly string[]): TableModel {
  return metrics.length === 0 ? table : { ...table, rows: [...table.rows, ...printedRows(view, (metric) => metrics.includes(metric), new Set()).rows] }
}

/** A row per series, with the figure of every year; `used`: the metrics of each report. */
function printedRows(view: View, wanted: (metric: string) => boolean, shown: ReadonlySet<string>) {
  const used = new Map<string, Set<string>>()
  let count = 0
  const rows = view.issuers.flatMap((issuer) => {
    const series = new Map<string, TableRow & { items: { label: string; cell: Cell }[] }>()
    for (const observation of issuer.report.observations) {
      if (!wanted(observation.metric)) continue
      const cell = cellOf(view, issuer, observation)
      if (cell.ref !== undefined && shown.has(cell.ref)) continue
      used.set(issuer.id, (used.get(issuer.id) ?? new Set()).add(observation.metric))
      if (cell.kind === "figure") count += 1
      const id = keyOf({ ...observation, period: "undated" })
      const row = series.get(id) ?? {
        id: `${issuer.id}:${id}`,
        group: issuer.name,
        header: seriesName(view, observation.metric, observation.breakdown),
        entries: [],
        items: [],
      }
      row.items.push({ label: view.messages.year(observation.period), cell })
      series.set(id, row)
    }
    return [...series.values()].map(({ items, ...row }): TableRow => ({ ...row, entries: [{ kind: "list", items }] }))
  })
  return { rows, used, count }
}

/** Every evidence reference that stands in the tables of some cards. */
export function shownRefs(cards: readonly (CardModel | null)[]): ReadonlySet<string> {
  const refs = cards.flatMap((card) =>
    (card?.table.rows ?? []).flatMap((row) =>
      row.entries.flatMap((entry) => {
        if (entry.kind === "text") return [entry.ref]
        return entry.kind === "list" ? entry.items.map((item) => item.cell.ref) : [entry.ref]
      }),
    ),
  )
  return new Set(refs.filter((ref) => ref !== undefined))
}

function seriesName(view: View, metric: string, breakdown: Record<string, string> | undefined): string {
  const name = view.messages.metricWithUnit({ metric: metricName(view, metric), unit: unitName(view, metric) })
  return breakdown === undefined ? name : `${name} · ${breakdownName(view, breakdown)}`
}
