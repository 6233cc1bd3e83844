// Training hours on one denominator: total hours over year-end headcount, in all and by gender, graded.

import { type CardModel, peersTitle, sourceLines } from "@/figures/card"
import { titleFigure } from "@/figures/grades/contested"
import { type GradedModel, gradedModel, gradedTable } from "@/figures/grades/gradedRows"
import { latestCell, reconciled, rowCaveats, rowOn, worstMark } from "@/figures/grades/harmonised"
import { breakdownName, dimensionName, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

const METRIC = "training-hours-per-employee"

export function harmonisedHoursCard(view: View<Words>): { card: CardModel; model: GradedModel } {
  const m = view.messages.harmonised
  const rows = reconciled(view).rows.filter((row) => row.metric === METRIC && row.basis === "per-year-end-employee")
  const total = rowOn(view, METRIC, "per-year-end-employee")
  const clauses = peersTitle(view, (issuer) => {
    const found = total === undefined ? undefined : latestCell(view, total, issuer)
    return total === undefined || found?.value == null
      ? null
      : m.trainingClause({ issuer: issuer.name, year: found.value.period, hours: titleFigure(view, total, found.value, "") })
  })
  const title = m.trainingTitle(clauses || m.refusals.absent)
  const mark = worstMark(view, [total])
  return {
    card: {
      id: "hours-gender",
      title,
      subtitle: m.trainingSubtitle,
      ...(mark === undefined ? {} : { grade: mark }),
      caveats: rowCaveats(view, rows, mark, (row) => breakdownName(view, row.breakdown ?? undefined)),
      ...(mark === undefined ? {} : { settled: true as const }),
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: ["training-hours", "headcount"] })),
      ),
      table: gradedTable(view, title, dimensionName(view, "gender"), rows),
    },
    model: gradedModel(view, rows),
  }
}
