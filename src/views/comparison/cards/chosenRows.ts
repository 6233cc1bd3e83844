// Which rows of the comparison a reader looks at: the metric that is drawn, and what the filters leave of the table.
import { byGap } from "@/figures/grades/ranking"
import type { View } from "@/figures/view"
import type { Asked, Figures } from "@/figures/viewCard"
import type { Words } from "../words/zh-Hant"
import { comparables } from "./comparables"
import { type ComparisonRow, comparisonRows, isComparable } from "./comparison"
import { harmonisedComparisonRows, suggestedOnBasis } from "./comparisonHarmonised"
import { suggestedMetric } from "./peerChart"

/** `grouped` false: the rows are in an order of their own, across pillars. `chosen`: the row that is drawn; null = none. */
export type ComparisonTableModel = { rows: readonly ComparisonRow[]; grouped: boolean; chosen: string | null }

/** Values of the filters in the address; the first stands for none. */
export const FILTERS = { show: ["both", "all"], pillar: ["all", "E", "S", "G"], grades: ["all", "ab"], sort: ["pillar", "gap"] } as const

export type ComparedRows = { printed: readonly ComparisonRow[]; all: readonly ComparisonRow[] }

/** Every row there is, as printed and under the reader's choice of figures. */
export function comparedRows(view: View<Words>, figures: Figures): ComparedRows {
  const printed = comparisonRows(view)
  return { printed, all: figures === "printed" ? printed : harmonisedComparisonRows(view, printed) }
}

/** The row to draw: the one that the address names, else the one that says most; undefined where there is none. */
export function drawnRow(view: View<Words>, { printed, all }: ComparedRows, figures: Figures, asked: Asked): ComparisonRow | undefined {
  const named = asked["metric"] ?? null
  const suggested = figures === "printed" ? suggestedMetric(view, all) : suggestedOnBasis(view)
  return rowNamed(named, all) ?? rowNamed(named, printed) ?? all.find((row) => row.id === suggested)
}

/** The rows that are drawn together as long as nobody asks for one, as printed: what may be set side by side; none where that is not a set. */
export function drawnSet(view: View<Words>, { printed }: ComparedRows, figures: Figures, asked: Asked): ComparisonRow[] {
  return figures === "printed" && (asked["metric"] ?? "") === "" ? comparables(view, printed) : []
}

/** The row that a link names, whichever basis it was made on and whichever issuer's metric it names; undefined: none. */
function rowNamed(id: string | null, rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  if (id === null) return undefined
  const [metric] = id.split(".")
  return (
    rows.find((row) => row.id === id) ??
    rows.find((row) => row.id.split(".")[0] === metric) ??
    rows.find((row) => row.entries.some((entry) => entry.metric === metric))
  )
}

/** What the filters leave, in the order asked for. Only what may be ranked has a gap to sort by; it comes first, the rest keeps its order. */
export function keptRows(view: View<Words>, all: readonly ComparisonRow[], { show, pillar, grades, sort }: Asked): ComparisonRow[] {
  const kept = all.filter(
    (row) =>
      (!FILTERS.pillar.some((known) => known !== "all" && known === pillar) || row.pillar === pillar) &&
      (show === "all" || view.issuers.length < 2 || isComparable(row)) &&
      (grades !== "ab" || row.grade?.grade === "A" || row.grade?.grade === "B"),
  )
  return sort === "gap" ? kept.toSorted(byGap) : kept
}
