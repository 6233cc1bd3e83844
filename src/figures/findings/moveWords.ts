// The sentence of a change, for titles: as one says it, with the figures elsewhere. Apart from the other findings, since the first view needs it.
import type { Change, LongChange } from "@/domain/findings/finding"
import { rough } from "@/domain/rough"
import { formatNumber } from "@/i18n/format"
import type { ReportedObservation } from "@/schema/observation"
import { type Cell, cellOf, figureText } from "../cell"
import { type CoreView, type Issuer, metricName, unitName } from "../view"

/** "Weimob’s headcount almost halved in 2 years": since an unbroken move began where that is known and larger, else on the year before. */
export function moveTitle(view: CoreView, issuer: Issuer, metric: string, change: Change, long: LongChange | null): string {
  const { moved, rough: words } = view.messages
  const told = { issuer: issuer.name, metric: metricName(view, metric) }
  if (isLonger(change, long)) return moved.inYears({ ...told, rough: words(rough(long.percent)), years: long.years })
  return moved.inYear({ ...told, rough: words(rough(change.percent)) })
}

function isLonger(change: Change, long: LongChange | null): long is LongChange {
  return long !== null && Math.abs(long.percent) > Math.abs(change.percent)
}

/** The figures that the sentence rests on. */
export function moveFigures(view: CoreView, issuer: Issuer, change: Change, long: LongChange | null): (Cell | string)[] {
  return fromTo(view, issuer, isLonger(change, long) ? long : change)
}

/** "2022 231 → 2023 296 days · +28.1%". */
export function fromTo(view: CoreView, issuer: Issuer, { before, after, percent }: Pick<Change, "before" | "after" | "percent">): (Cell | string)[] {
  return [
    view.messages.period(before.period),
    cellOf(view, issuer, before),
    "→",
    view.messages.period(after.period),
    cellOf(view, issuer, after),
    unitName(view, after.metric),
    "·",
    signed(view, percent),
  ]
}

export function signed({ language }: Pick<CoreView, "language">, percent: number): string {
  return `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${formatNumber(Math.abs(percent), language, 1)}%`
}

/** "GL-Carlink states a reduction of GHG emissions of 33%, which cannot be recomputed". */
export function claimTitle(view: CoreView, issuer: Issuer, stated: ReportedObservation): string {
  return view.messages.moved.claimed({ issuer: issuer.name, metric: metricName(view, stated.metric), figure: figureText(view, stated) })
}
