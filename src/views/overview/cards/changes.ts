// What changed most in the year: the printed totals of two successive years, where the file knows of no break between them.
import { changeOnPriorYear, directionOf } from "@/domain/change"
import { findObservation } from "@/domain/dataset"
import { yearBefore } from "@/domain/period"
import { clauseTitle } from "@/figures/card"
import { type Cell, cellOf } from "@/figures/cell"
import { spanWords } from "@/figures/series/spanWords"
import { type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import type { Metric, Theme } from "@/schema/catalogue"
import type { Words } from "../words/zh-Hant"

/** One total in two years; `words` are "up 28.1%". */
export type ChangeLine = { id: string; name: string; unit: string; from: Cell; to: Cell; words: string; theme: Theme }

/** `note` says what stands in the way: one year only, or totals that a break keeps from being compared; "" when nothing does. */
export type IssuerChanges = { issuer: Issuer; years: string; lines: ChangeLine[]; note: string }
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
        theme: metric.theme,
      })),
    note: broken.length > 0 ? m.broken({ list: broken.join(view.messages.listSeparator) }) : found.length === 0 ? m.single({ prior }) : "",
  }
}

/** Amounts of what the company does; what it says of itself, and rates, which move with what they are divided by, are left out. */
function isAmount({ kind, theme, unit }: Metric): boolean {
  return (kind === "stock" || kind === "flow") && theme !== "profile" && unit !== "percent"
}
