// A change on the year before in words, for titles.
import { changeOnPriorYear, directionOf } from "@/domain/change"
import { findObservation } from "@/domain/dataset"
import { yearBefore } from "@/domain/period"
import { formatNumber } from "@/i18n/format"
import type { Issuer, View } from "../view"

/** "down 34.6%" on the year before, of what is in percent itself "down 2.0 pp"; null where no comparable prior year is printed. */
export function changeWords(view: View, issuer: Issuer, metric: string): string | null {
  const prior = findObservation(issuer, metric, yearBefore(issuer.year))
  const change = changeOnPriorYear(view.catalogue, issuer, findObservation(issuer, metric, issuer.year), prior)
  if (change.kind !== "change") return null
  const { upPoints, downPoints, same } = view.messages.change
  if (view.catalogue.metrics.get(metric)?.unit === "percent") {
    const points = formatNumber(Math.abs(change.points), view.language, 1)
    // Without the sign that stands before a change on its own.
    return (change.points === 0 ? same : change.points > 0 ? upPoints(points) : downPoints(points)).replace(/^[▲▼]\s*/u, "")
  }
  return view.messages.change.words({ direction: directionOf(change.percent), percent: formatNumber(Math.abs(change.percent), view.language, 1) })
}
