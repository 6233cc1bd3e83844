// A table of figures with the issuers side by side: a row per series, a column per report, an absence in words.
import { keyOf } from "@/domain/dataset"
import type { Observation } from "@/schema/observation"
import type { TableEntry, TableModel, TableRow } from "../card"
import { type Cell, cellOf } from "../cell"
import { breakdownName, type Issuer, metricName, unitName, type View } from "../view"

/** Metrics that stand together under a heading; without a heading the table has one part. */
export type FigureGroup = { label?: string; metrics: readonly string[] }

/** Series that no report in view prints have no row; `rows` is then shorter, down to none. */
export function peerFiguresTable(view: View, caption: string, groups: readonly FigureGroup[]): TableModel {
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: view.issuers.map((issuer) => ({ id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), numeric: true })),
    rows: groups.flatMap(({ label, metrics }) => metrics.flatMap((metric) => seriesRows(view, metric, label))),
  }
}

function seriesRows(view: View, metric: string, group: string | undefined): TableRow[] {
  // Keyed once for each report: looking every row up among all observations grew with the square of a report.
  const printed = view.issuers.map((issuer) => ({ issuer, series: seriesOf(issuer, metric) }))
  const breakdowns = new Map(printed.flatMap(({ series }) => [...series].map(([id, found]) => [id, found.at(-1)?.breakdown] as const)))
  return [...breakdowns].map(([id, breakdown]) => {
    const unit = unitName(view, metric)
    const name = unit === "%" || unit === "" ? metricName(view, metric) : view.messages.metricWithUnit({ metric: metricName(view, metric), unit })
    return {
      id,
      ...(group === undefined ? {} : { group }),
      header: breakdown === undefined ? name : `${name} · ${breakdownName(view, breakdown)}`,
      entries: printed.map(({ issuer, series }) => seriesEntry(view, issuer, series.get(id) ?? [])),
    }
  })
}

/** A metric's observations of all years by breakdown, in printed order. */
function seriesOf({ report }: Issuer, metric: string): ReadonlyMap<string, readonly Observation[]> {
  const series = new Map<string, Observation[]>()
  for (const observation of report.observations) {
    if (observation.metric !== metric) continue
    const id = keyOf({ ...observation, period: "undated" })
    series.set(id, [...(series.get(id) ?? []), observation])
  }
  return series
}

/** One figure of the report's own year stands by itself; others carry their year. */
function seriesEntry(view: View, issuer: Issuer, found: readonly Observation[]): TableEntry {
  const items: { label: string; cell: Cell }[] = found.map((observation) => ({
    label: view.messages.year(observation.period),
    cell: cellOf(view, issuer, observation),
  }))
  const [only] = items
  if (only === undefined) return { kind: "missing", reason: "absent", text: view.messages.cell.absent }
  return items.length === 1 && found[0]?.period === issuer.year ? only.cell : { kind: "list", items }
}
