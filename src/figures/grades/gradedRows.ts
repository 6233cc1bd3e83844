// Graded rows as points on one axis, an issuer each, and as the table behind them: whatever the metric and the basis.
import { SMALL_GROUP } from "@/domain/harmonise/grades"
import type { HarmonisedRow } from "@/domain/harmonise/types"
import type { CardModel, TableEntry } from "../card"
import type { Cell } from "../cell"
import { breakdownName, type Issuer, type View } from "../view"
import { gradeMark, latestCell } from "./harmonised"

export type GradedPoint = { tone: number; label: string; cell: Cell; muted?: string }

/** A group with one point per issuer; `grade` stands on its label, where there are two issuers to compare; `muted` says why a point is drawn faint. */
export type GradedRow = {
  id: string
  label: string
  grade?: string
  points: GradedPoint[]
}
/** `hollow`: what a hollow mark means; absent where no figure is computed. */
export type GradedModel = { rows: GradedRow[]; legend: { tone: number; label: string }[]; max: number; hollow?: string }

/** Rows of one unit as points on one axis. */
export function gradedModel(view: View, rows: readonly HarmonisedRow[]): GradedModel {
  const made = rows.map(
    (row): GradedRow => ({
      id: JSON.stringify(row.breakdown),
      label: breakdownName(view, row.breakdown ?? undefined),
      ...(view.issuers.length > 1 ? { grade: row.grade } : {}),
      points: view.issuers.map((issuer) => pointOf(view, row, issuer)),
    }),
  )
  const legend = view.issuers.map((issuer) => ({ tone: issuer.tone, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }) }))
  const max = Math.max(0, ...made.flatMap((row) => row.points.map(({ cell }) => (cell.kind === "figure" ? cell.value : 0))))
  return { rows: made, legend, max, hollow: view.messages.harmonised.hollow }
}

function pointOf(view: View, row: HarmonisedRow, issuer: Issuer): GradedPoint {
  const { cell, period, value } = latestCell(view, row, issuer)
  const label = view.messages.issuerYear({ issuer: issuer.name, year: period ?? issuer.year })
  const small = value?.people != null && value.people < SMALL_GROUP && row.metric === "turnover-rate"
  return { tone: issuer.tone, label, cell, ...(small ? { muted: view.messages.common.smallGroup(String(value.people)) } : {}) }
}

/** The table behind graded points: a column per issuer with the year on each figure, then grade and reason. */
export function gradedTable(
  view: View,
  caption: string,
  rowHeader: string,
  rows: readonly HarmonisedRow[],
  nameOf?: (row: HarmonisedRow) => string,
): CardModel["table"] {
  const m = view.messages.harmonised
  const compared = view.issuers.length > 1
  return {
    caption,
    rowHeader,
    columns: [
      ...view.issuers.map((issuer) => ({ id: issuer.id, label: issuer.name, numeric: true })),
      ...(compared ? [{ id: "grade", label: m.grade, numeric: false }] : []),
    ],
    rows: rows.map((row) => {
      const mark = gradeMark(view, row)
      return {
        id: `${row.metric}:${row.basis}:${JSON.stringify(row.breakdown)}`,
        header: nameOf?.(row) ?? breakdownName(view, row.breakdown ?? undefined),
        entries: [
          ...view.issuers.map((issuer): TableEntry => {
            const { cell, period } = latestCell(view, row, issuer)
            return { kind: "list", items: [{ label: period === null ? issuer.name : view.messages.year(period), cell }] }
          }),
          ...(compared ? [{ kind: "text" as const, text: `${mark.grade} · ${mark.reason}` }] : []),
        ],
      }
    }),
  }
}
