// Everything of a theme that no other card of the page shows: nothing that a report prints may be missing from its view.
import { keyOf } from "@/domain/dataset"
import type { Theme } from "@/schema/catalogue"
import { type CardModel, sourceLines, type TableRow } from "./card"
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
  const used = new Map<string, Set<string>>()
  let count = 0
  const rows = view.issuers.flatMap((issuer) => {
    const series = new Map<string, TableRow & { items: { label: string; cell: Cell }[] }>()
    for (const observation of issuer.report.observations) {
      const theme = view.catalogue.metrics.get(observation.metric)?.theme
      if (theme === undefined || !themes.includes(theme)) continue
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
  if (rows.length === 0) return null
  const title = words.restTitle(count)
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
