// What changed most in the year: the printed totals of two successive years, where the file knows of no break between them.
import { changeOnPriorYear, directionOf } from "@/domain/change"
import { findObservation } from "@/domain/dataset"
import type { Move } from "@/domain/findings/finding"
import { isAmount, statedChanges } from "@/domain/findings/moves"
import { yearBefore } from "@/domain/period"
import { clauseTitle } from "@/figures/card"
import { type Cell, cellOf } from "@/figures/cell"
import { rankedFindings } from "@/figures/findings/ranked"
import { derivedRef } from "@/figures/grades/harmonised"
import { spanWords } from "@/figures/series/spanWords"
import { type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import type { Theme } from "@/schema/catalogue"
import type { Words } from "../words/zh-Hant"

/** One total in two years; `words` are "up 28.1%", `perHead` the same per employee, where both years may be divided by them; it opens its formula. */
export type ChangeLine = { id: string; name: string; unit: string; from: Cell; to: Cell; words: string; perHead: Cell | null; theme: Theme }

/** `note` says what stands in the way: one year only, or totals that a break keeps from being compared; "" when nothing does. */
/** `claims`: changes that the report states itself, of totals of which it does not print the year before. */
export type IssuerChanges = { issuer: Issuer; years: string; lines: ChangeLine[]; claims: { id: string; name: string; cell: Cell }[]; note: string }
export type ChangesModel = { title: string; issuers: IssuerChanges[] }

/** As many as a board looks at. */
const SHOWN = 5
/** In percent: from a tenth on. */
const LARGE = 10

export function changes(view: View<Words>): ChangesModel {
  const m = view.words.changes
  const issuers = view.issuers.map((issuer) => issuerChanges(view, issuer))
  const movesOf = (issuer: Issuer) => rankedFindings(view).filter((finding): finding is Move => finding.kind === "move" && finding.report === issuer.id)
  const large = (issuer: Issuer) => movesOf(issuer).filter(({ percent }) => Math.abs(percent) >= LARGE).length
  const title = clauseTitle(
    view,
    (issuer) => {
      const total = movesOf(issuer).length
      return total === 0 ? null : m.titleClause({ issuer: issuer.name, year: issuer.year, moved: large(issuer), total })
    },
    large,
  )
  return { title: title || m.titleNone, issuers }
}

function issuerChanges(view: View<Words>, issuer: Issuer): IssuerChanges {
  const m = view.words.changes
  const prior = yearBefore(issuer.year)
  const moved = rankedFindings(view).filter((finding): finding is Move => finding.kind === "move" && finding.report === issuer.id)
  const broken = [...view.catalogue.metrics.values()].filter(isAmount).flatMap(({ id }) => {
    const [from, to] = [prior, issuer.year].map((period) => findObservation(issuer, id, period))
    return changeOnPriorYear(view.catalogue, issuer, to, from).kind === "broken" ? [metricName(view, id)] : []
  })
  return {
    issuer,
    years: spanWords(view, [prior, issuer.year]),
    // Those that the title counts come first.
    lines: moved
      .toSorted((a, b) => Number(Math.abs(b.percent) >= LARGE) - Number(Math.abs(a.percent) >= LARGE))
      .slice(0, SHOWN)
      .flatMap(({ metrics: [id = ""], themes: [theme], before, after, percent, perHead }) =>
        theme === undefined
          ? []
          : [
              {
                id,
                name: metricName(view, id),
                unit: unitName(view, id),
                from: cellOf(view, issuer, before),
                to: cellOf(view, issuer, after),
                words: changed(view, percent),
                perHead: perHead && {
                  kind: "figure" as const,
                  value: perHead.percent,
                  text: changed(view, perHead.percent),
                  ref: derivedRef(perHead.row, perHead.value),
                  noted: false,
                  computed: true as const,
                },
                theme,
              },
            ],
      ),
    claims: claims(view, issuer),
    note: broken.length > 0 ? m.broken({ list: broken.join(view.messages.listSeparator) }) : moved.length === 0 ? m.single({ prior }) : "",
  }
}

function changed(view: View<Words>, percent: number): string {
  return view.messages.change.words({ direction: directionOf(percent), percent: formatNumber(Math.abs(percent), view.language, 1) })
}

/** What the catalogue names as the stated change of a headline, where the total of the year before is not printed. */
function claims(view: View<Words>, issuer: Issuer): IssuerChanges["claims"] {
  return statedChanges(view.catalogue, issuer).map(({ stated }) => ({
    id: stated.metric,
    name: metricName(view, stated.metric),
    cell: cellOf(view, issuer, stated),
  }))
}
