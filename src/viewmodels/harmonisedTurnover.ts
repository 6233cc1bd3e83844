// Turnover on one formula: groups side by side with the grade on each, and the arithmetic that leads from one formula to the other.
import { SMALL_GROUP } from "@/domain/harmonise/grades"
import type { HarmonisedRow } from "@/domain/harmonise/types"
import { formatNumber } from "@/i18n/format"
import { type CardModel, clauseTitle, sourceLines, type TableEntry } from "./card"
import type { Cell } from "./cell"
import { formulaWords } from "./gradeWords"
import { gradeMark, latestCell, reconciled, rowCaveats, rowOn, worstMark } from "./harmonised"
import { breakdownName, dimensionName, type Issuer, type View } from "./view"

/** A group with one point per issuer; `grade` stands on its label, where there are two issuers to compare; `muted` says why a point is drawn faint. */
export type GradedRow = {
  id: string
  label: string
  grade?: string
  points: { tone: number; label: string; cell: Cell; muted?: string }[]
}
export type GradedModel = { rows: GradedRow[]; legend: { tone: number; label: string }[]; max: number; hollow: string }

const BASIS = "leavers-over-closing"
const OTHER = "leavers-over-closing-plus-leavers"

export function harmonisedTurnoverCard(view: View, dimension: string): { card: CardModel; model: GradedModel } {
  const m = view.messages.harmonised
  const rows = turnoverRows(view, dimension)
  const model = gradedModel(view, rows)
  const total = rowOn(view, "turnover-rate", BASIS)
  const clauses = clauseTitle(view, (issuer) => {
    const found = total === undefined ? undefined : latestCell(view, total, issuer)
    return found?.value == null ? null : m.turnoverClause(issuer.name, found.value.period, formatNumber(found.value.value, view.language, 1))
  })
  const title = clauses === "" ? m.bases[BASIS] : m.turnoverTitle(m.bases[BASIS], clauses)
  const mark = worstMark(view, [total])
  return {
    card: {
      id: "turnover",
      title,
      subtitle: m.turnoverSubtitle(dimensionName(view, dimension)),
      ...(mark === undefined ? {} : { grade: mark }),
      caveats: [...totalsAboveGroups(view, rows), ...rowCaveats(view, rows, (row) => breakdownName(view, row.breakdown ?? undefined))],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: ["turnover-rate", "headcount", "leavers"] })),
      ),
      table: gradedTable(view, title, dimensionName(view, dimension), rows),
    },
    model,
  }
}

/** A total above each of its groups is impossible for an average: said of the issuer, so that nobody quotes it unwarned. */
function totalsAboveGroups(view: View, rows: readonly HarmonisedRow[]): string[] {
  return view.issuers.flatMap((issuer) => {
    const values = rows.flatMap((row) => {
      const { value } = latestCell(view, row, issuer)
      return value === null ? [] : [{ value, total: row.breakdown === null }]
    })
    const total = values.find((each) => each.total)?.value
    const groups = values.filter((each) => !each.total && each.value.period === total?.period)
    if (total === undefined || groups.length < 2 || groups.some((each) => each.value.value >= total.value)) return []
    return [view.messages.harmonised.totalAboveGroups(issuer.name, total.period)]
  })
}

function turnoverRows(view: View, dimension: string): HarmonisedRow[] {
  return reconciled(view).rows.filter(
    (row) => row.metric === "turnover-rate" && row.basis === BASIS && (row.breakdown === null || row.breakdown[dimension] !== undefined),
  )
}

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
  const legend = view.issuers.map((issuer) => ({ tone: issuer.tone, label: view.messages.issuerYear(issuer.name, issuer.year) }))
  const max = Math.max(0, ...made.flatMap((row) => row.points.map(({ cell }) => (cell.kind === "figure" ? cell.value : 0))))
  return { rows: made, legend, max, hollow: view.messages.harmonised.hollow }
}

function pointOf(view: View, row: HarmonisedRow, issuer: Issuer): GradedRow["points"][number] {
  const { cell, period, value } = latestCell(view, row, issuer)
  const label = view.messages.issuerYear(issuer.name, period ?? issuer.year)
  const small = value?.people != null && value.people < SMALL_GROUP && row.metric === "turnover-rate"
  return { tone: issuer.tone, label, cell, ...(small ? { muted: view.messages.workforce.smallGroup(String(value.people)) } : {}) }
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

/** Both formulas beside one another for every group and year of every report, with the arithmetic in between. */
export function twoFormulasCard(view: View, dimension: string): CardModel {
  const m = view.messages.harmonised
  const rows = turnoverRows(view, dimension)
  return {
    id: "two-formulas",
    title: m.turnoverPairTitle,
    subtitle: m.turnoverPairSubtitle,
    caveats: [],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics: ["turnover-rate", "headcount", "leavers"] })),
    ),
    table: {
      caption: m.turnoverPairTitle,
      rowHeader: dimensionName(view, dimension),
      columns: [
        { id: "a", label: m.bases[BASIS], numeric: true },
        { id: "b", label: m.bases[OTHER], numeric: true },
        { id: "how", label: m.formula, numeric: false },
      ],
      rows: view.issuers.flatMap((issuer) =>
        rows.flatMap((row) => {
          const other = rowOn(view, "turnover-rate", OTHER, row.breakdown)
          const first = latestCell(view, row, issuer)
          const second = other === undefined ? null : latestCell(view, other, issuer)
          if (first.value === null && second?.value == null) return []
          const computed = [first.value, second?.value ?? null].filter((value) => value !== null && value.formula !== null)
          return [
            {
              id: `${issuer.id}:${JSON.stringify(row.breakdown)}`,
              group: view.messages.issuerYear(issuer.name, first.period ?? second?.period ?? issuer.year),
              header: breakdownName(view, row.breakdown ?? undefined),
              entries: [
                first.cell,
                second?.cell ?? { kind: "missing" as const, reason: "absent" as const, text: m.refusals.absent },
                { kind: "text" as const, text: computed.map((value) => (value === null ? "" : formulaWords(view, value))).join("\n") },
              ],
            },
          ]
        }),
      ),
    },
  }
}
