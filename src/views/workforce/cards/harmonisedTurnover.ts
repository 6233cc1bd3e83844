// Turnover on one formula: groups side by side with the grade on each, and the arithmetic that leads from one formula to the other.

import type { HarmonisedRow } from "@/domain/harmonise/types"
import { type CardModel, peersTitle, sourceLines } from "@/figures/card"
import { titleFigure } from "@/figures/grades/contested"
import { type GradedModel, gradedModel, gradedTable } from "@/figures/grades/gradedRows"
import { formulaWords } from "@/figures/grades/gradeWords"
import { latestCell, reconciled, rowCaveats, rowOn, worstMark } from "@/figures/grades/harmonised"
import { breakdownName, dimensionName, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

const BASIS = "leavers-over-closing"
const OTHER = "leavers-over-closing-plus-leavers"

export function harmonisedTurnoverCard(view: View<Words>, dimension: string): { card: CardModel; model: GradedModel } {
  const m = view.messages.harmonised
  const rows = turnoverRows(view, dimension)
  const model = gradedModel(view, rows)
  const total = rowOn(view, "turnover-rate", BASIS)
  const clauses = peersTitle(view, (issuer) => {
    const found = total === undefined ? undefined : latestCell(view, total, issuer)
    return total === undefined || found?.value == null
      ? null
      : m.turnoverClause({ issuer: issuer.name, year: found.value.period, figure: titleFigure(view, total, found.value, "%") })
  })
  const title = clauses === "" ? m.bases[BASIS] : m.turnoverTitle({ basis: m.bases[BASIS], clauses })
  const mark = worstMark(view, [total])
  const above = totalsAboveGroups(view, rows)
  return {
    card: {
      id: "turnover",
      title,
      subtitle: m.turnoverSubtitle(dimensionName(view, dimension)),
      ...(mark === undefined ? {} : { grade: mark }),
      caveats: [...above, ...rowCaveats(view, rows, mark, (row) => breakdownName(view, row.breakdown ?? undefined))],
      ...(mark === undefined || above.length > 0 ? {} : { settled: true as const }),
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
function totalsAboveGroups(view: View<Words>, rows: readonly HarmonisedRow[]): string[] {
  return view.issuers.flatMap((issuer) => {
    const values = rows.flatMap((row) => {
      const { value } = latestCell(view, row, issuer)
      return value === null ? [] : [{ value, total: row.breakdown === null }]
    })
    const total = values.find((each) => each.total)?.value
    const groups = values.filter((each) => !each.total && each.value.period === total?.period)
    if (total === undefined || groups.length < 2 || groups.some((each) => each.value.value >= total.value)) return []
    return [view.messages.harmonised.totalAboveGroups({ issuer: issuer.name, period: total.period })]
  })
}

function turnoverRows(view: View<Words>, dimension: string): HarmonisedRow[] {
  return reconciled(view).rows.filter(
    (row) => row.metric === "turnover-rate" && row.basis === BASIS && (row.breakdown === null || row.breakdown[dimension] !== undefined),
  )
}

/** Both formulas beside one another for every group and year of every report, with the arithmetic in between. */
export function twoFormulasCard(view: View<Words>, dimension: string): CardModel {
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
              group: view.messages.issuerYear({ issuer: issuer.name, year: first.period ?? second?.period ?? issuer.year }),
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
