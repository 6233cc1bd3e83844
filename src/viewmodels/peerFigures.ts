// A table of figures with the issuers side by side: a row per series, a column per report, an absence in words.
import { keyOf } from "@/domain/dataset"
import type { TableEntry, TableModel, TableRow } from "./card"
import { type Cell, cellOf } from "./cell"
import { breakdownName, type Issuer, metricName, unitName, type View } from "./view"

/** Metrics that stand together under a heading; without a heading the table has one part. */
export type FigureGroup = { label?: string; metrics: readonly string[] }

/** Series that no report in view prints have no row; `rows` is then shorter, down to none. */
export function peerFiguresTable(view: View, caption: string, groups: readonly FigureGroup[]): TableModel {
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: view.issuers.map((issuer) => ({ id: issuer.id, label: view.messages.issuerYear(issuer.name, issuer.year), numeric: true })),
    rows: groups.flatMap(({ label, metrics }) => metrics.flatMap((metric) => seriesRows(view, metric, label))),
  }
}

function seriesRows(view: View, metric: string, group: string | undefined): TableRow[] {
  const breakdowns = new Map(
    view.issuers.flatMap(({ report }) =>
      report.observations
        .filter((observation) => observation.metric === metric)
        .map((observation) => [keyOf({ ...observation, period: "undated" }), observation.breakdown] as const),
    ),
  )
  return [...breakdowns].map(([id, breakdown]) => {
    const unit = unitName(view, metric)
    const name = unit === "%" || unit === "" ? metricName(view, metric) : view.messages.metricWithUnit(metricName(view, metric), unit)
    return {
      id,
      ...(group === undefined ? {} : { group }),
      header: breakdown === undefined ? name : `${name} · ${breakdownName(view, breakdown)}`,
      entries: view.issuers.map((issuer) => seriesEntry(view, issuer, id)),
    }
  })
}

/** One figure of the report's own year stands by itself; others carry their year. */
function seriesEntry(view: View, issuer: Issuer, id: string): TableEntry {
  const found = issuer.report.observations.filter((observation) => keyOf({ ...observation, period: "undated" }) === id)
  const items: { label: string; cell: Cell }[] = found.map((observation) => ({
    label: view.messages.year(observation.period),
    cell: cellOf(view, issuer, observation),
  }))
  const [only] = items
  if (only === undefined) return { kind: "missing", reason: "absent", text: view.messages.cell.absent }
  return items.length === 1 && found[0]?.period === issuer.year ? only.cell : { kind: "list", items }
}
