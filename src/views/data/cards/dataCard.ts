// The card of all observations: how many there are and how many are shown; its rows are those of the table.
import { type CardModel, sourceNames } from "@/figures/card"
import { type DataRow, printedCell } from "@/figures/dataRows"
import type { View } from "@/figures/view"
import type { Observation } from "@/schema/observation"
import type { Words } from "../words/zh-Hant"

/** The card of the table: how many observations there are, how many are shown, and how many of them are figures. */
export function dataCard(view: View<Words>, shown: readonly DataRow[], total: number): CardModel {
  const m = view.words
  const count = (status: Observation["status"]) => shown.filter(({ observation }) => observation.status === status).length
  const parts = [m.figures(count("reported")), m.undisclosed(count("not-disclosed")), m.inapplicable(count("not-applicable"))].filter((part) => part !== null)
  const words = parts.join(view.messages.listSeparator)
  const title =
    shown.length === 0
      ? m.titleNone(total)
      : shown.length === total
        ? m.titleAll({ total, parts: words })
        : m.titleSome({ shown: shown.length, total, parts: words })
  return {
    id: "data",
    title,
    subtitle: m.subtitle,
    how: m.how,
    caveats: [],
    sources: view.issuers.map((issuer) => ({ ...sourceNames(view, issuer), places: "" })),
    table: {
      caption: title,
      rowHeader: m.columns.metric,
      columns: [
        { id: "issuer", label: m.columns.issuer, numeric: false },
        { id: "breakdown", label: m.columns.breakdown, numeric: false },
        { id: "year", label: m.columns.year, numeric: false },
        { id: "printed", label: m.columns.printed, numeric: true },
      ],
      rows: shown.map((row) => ({
        id: row.id,
        header: row.metric,
        entries: [
          { kind: "text", text: row.issuer.name },
          { kind: "text", text: row.breakdown },
          { kind: "text", text: view.messages.year(row.observation.period) },
          printedCell(row),
        ],
      })),
    },
  }
}
