// What changed most in the year: the printed totals of two successive years, where the file knows of no break between them.
import { changeOnPriorYear, directionOf } from "@/domain/change"
import { findObservation, isReported } from "@/domain/dataset"
import { perHeadChange } from "@/domain/findings/findings"
import { isAmount } from "@/domain/findings/moves"
import { headlineChains } from "@/domain/headlines"
import { yearBefore } from "@/domain/period"
import { clauseTitle } from "@/figures/card"
import { type Cell, cellOf } from "@/figures/cell"
import { derivedRef, reconciled } from "@/figures/grades/harmonised"
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

export function changes(view: View<Words>): ChangesModel {
  const m = view.words.changes
  const issuers = view.issuers.map((issuer) => issuerChanges(view, issuer))
  const title = clauseTitle(view, (issuer) => {
    const top = issuers.find((changed) => changed.issuer === issuer)?.lines[0]
    return top === undefined ? null : m.titleClause({ issuer: issuer.name, year: issuer.year, metric: top.name, words: top.words })
  })
  return { title: title || m.titleNone, issuers }
}

function issuerChanges(view: View<Words>, issuer: Issuer): IssuerChanges {
  const m = view.words.changes
  const prior = yearBefore(issuer.year)
  const found = [...view.catalogue.metrics.values()].filter(isAmount).flatMap((metric) => {
    const [from, to] = [prior, issuer.year].map((period) => findObservation(issuer, metric.id, period))
    const change = changeOnPriorYear(issuer, to, from)
    return from === undefined || to === undefined || change.kind === "none" ? [] : [{ metric, from, to, change }]
  })
  const compared = found.flatMap(({ metric, from, to, change }) =>
    change.kind === "change" && change.points !== 0 ? [{ metric, from, to, percent: change.percent }] : [],
  )
  const broken = found.filter(({ change }) => change.kind === "broken").map(({ metric }) => metricName(view, metric.id))
  return {
    issuer,
    years: spanWords(view, [prior, issuer.year]),
    lines: compared
      .toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent))
      .slice(0, SHOWN)
      .map(({ metric, from, to, percent }) => ({
        id: metric.id,
        name: metricName(view, metric.id),
        unit: unitName(view, metric.id),
        from: cellOf(view, issuer, from),
        to: cellOf(view, issuer, to),
        words: view.messages.change.words({ direction: directionOf(percent), percent: formatNumber(Math.abs(percent), view.language, 1) }),
        perHead: perHeadCell(view, issuer, metric.id, prior),
        theme: metric.theme,
      })),
    claims: claims(view, issuer, prior),
    note: broken.length > 0 ? m.broken({ list: broken.join(view.messages.listSeparator) }) : found.length === 0 ? m.single({ prior }) : "",
  }
}

/** What the catalogue names as the stated change of a headline, where the total of the year before is not printed. */
function claims(view: View<Words>, issuer: Issuer, prior: string): IssuerChanges["claims"] {
  return headlineChains(view.catalogue).flatMap(([main]) => {
    const stated = main?.headline?.stated
    const observation = stated === undefined ? undefined : findObservation(issuer, stated, issuer.year)
    if (main === undefined || !isReported(observation) || isReported(findObservation(issuer, main.id, prior))) return []
    return [{ id: observation.metric, name: metricName(view, observation.metric), cell: cellOf(view, issuer, observation) }]
  })
}

/** How a total moved per year-end employee; null where that is not worked out. */
function perHeadCell(view: View<Words>, issuer: Issuer, metric: string, prior: string): Cell | null {
  const found = perHeadChange(reconciled(view).rows, issuer, metric, { from: prior, to: issuer.year })
  if (found === null) return null
  const text = view.messages.change.words({ direction: directionOf(found.percent), percent: formatNumber(Math.abs(found.percent), view.language, 1) })
  return { kind: "figure", value: found.percent, text, ref: derivedRef(found.row, found.value), noted: false, computed: true }
}
