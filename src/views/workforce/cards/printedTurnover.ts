// Turnover as printed: one panel per issuer, since rates by different formulas share no axis (HKEX B1.2; GRI 401-1).

import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { SMALL_GROUP } from "@/domain/harmonise/grades"
import { type CardModel, clauseTitle, noteCaveats, sourceLines } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { gradeOf, printedRowsOf } from "@/figures/grades/harmonised"
import { besides } from "@/figures/rest"
import { type BarRow, type BarRowsModel, barTable, largest, seriesRows } from "@/figures/series/barRows"
import { othersOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { missingCaveats, printedCodes } from "@/figures/series/printedCodes"
import { formulaCaveats } from "@/figures/series/turnoverFormulas"
import { breakdownName, codeName, dimensionName, type Issuer, metricName, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

export const TURNOVER_DIMENSIONS = ["gender", "age", "region"] as const

/** One panel per issuer, each on its own scale: lengths by different formulas must not meet on one axis. */
export type TurnoverModel = { panels: { id: string; title: string; model: BarRowsModel }[] }

export function turnoverCard(view: View<Words>, dimension: string): { card: CardModel; model: TurnoverModel } {
  const others = othersOn(view, "turnover", ["turnover-rate"])
  const panels = view.issuers.flatMap((issuer) => {
    const codes = printedCodes(view, issuer, "turnover-rate", dimension)
    const rows = [undefined, ...codes.map((code) => ({ [dimension]: code }))].flatMap((breakdown): BarRow[] => {
      const bars = seriesRows(view, issuer, "turnover-rate", breakdown, view.messages.period, (period) => smallGroup(view, issuer, period, breakdown))
      const label = breakdownName(view, breakdown)
      return bars.length === 0 ? [] : [{ kind: "group" as const, id: `${issuer.id}:${label}`, label }, ...bars]
    })
    return rows.length === 0 ? [] : [{ id: issuer.id, title: issuer.name, model: { rows, unit: "%", max: largest(rows) } }]
  })
  // In the table the issuer stands in the group's name; in the drawing it is the panel's title.
  const rows = panels.flatMap(({ title, model }) =>
    model.rows.map((row): BarRow => (row.kind === "group" ? { ...row, label: `${title} · ${row.label}` } : row)),
  )
  const { turnoverSubtitle, turnoverClause } = view.words
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const year = periodsOf(issuer.report, "turnover-rate").at(-1)
        if (year === undefined) return null
        const cells = printedCodes(view, issuer, "turnover-rate", dimension).flatMap((code) => {
          const cell = cellAt(view, issuer, "turnover-rate", year, { [dimension]: code })
          return cell.kind === "figure" ? [{ code, cell }] : []
        })
        const sorted = cells.toSorted((a, b) => b.cell.value - a.cell.value)
        const [high, low] = [sorted[0], sorted.at(-1)]
        if (high === undefined || low === undefined || high === low) return null
        const bare = (text: string) => text.replace("%", "")
        return turnoverClause({
          issuer: issuer.name,
          year,
          high: codeName(view, dimension, high.code),
          highRate: bare(high.cell.text),
          low: codeName(view, dimension, low.code),
          lowRate: bare(low.cell.text),
        })
      },
      ["turnover-rate"],
    ) ||
    plainTitle(view, ["turnover-rate", ...others]) ||
    metricName(view, "turnover-rate")
  return {
    card: {
      id: "turnover",
      title,
      subtitle: turnoverSubtitle(dimensionName(view, dimension)),
      ...gradeOf(view, printedRowsOf(view, "turnover-rate", dimension)),
      caveats: [
        ...(panels.length > 1 ? [view.words.ownAxis] : []),
        ...formulaCaveats(view),
        ...missingCaveats(view, "turnover-rate", dimension),
        ...emptyGroupNotes(view, dimension),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: ["turnover-rate", ...others] })),
      ),
      table: besides(view, barTable(title, dimensionName(view, dimension), metricName(view, "turnover-rate"), rows), others),
    },
    model: { panels },
  }
}

function smallGroup(view: View<Words>, issuer: Issuer, period: string, breakdown: Record<string, string> | undefined): string | undefined {
  if (breakdown === undefined) return undefined
  const size = findObservation(issuer, "headcount", period, breakdown)
  return isReported(size) && size.value < SMALL_GROUP ? view.messages.common.smallGroup(String(size.value)) : undefined
}

/** Notes of the parts that are drawn, formulas apart: they are said above. */
function emptyGroupNotes(view: View<Words>, dimension: string): string[] {
  return view.issuers.flatMap((issuer) => noteCaveats(view, issuer, ["turnover-rate"], (o) => o.breakdown?.[dimension] !== undefined && o.value === 0))
}
