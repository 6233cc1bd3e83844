// The sentence of a change, for titles: as one says it, with the figures elsewhere. Apart from the other findings, since the first view needs it.
import type { Change, LongChange } from "@/domain/findings/finding"
import { rough } from "@/domain/rough"
import type { ReportedObservation } from "@/schema/observation"
import { figureText } from "../cell"
import { type CoreView, type Issuer, metricName } from "../view"

/** "Weimob’s headcount almost halved in 2 years": since an unbroken move began where that is known and larger, else on the year before. */
export function moveTitle(view: CoreView, issuer: Issuer, metric: string, change: Change, long: LongChange | null): string {
  const { moved, rough: words } = view.messages
  const told = { issuer: issuer.name, metric: metricName(view, metric) }
  if (long !== null && Math.abs(long.percent) > Math.abs(change.percent))
    return moved.inYears({ ...told, rough: words(rough(long.percent)), years: long.years })
  return moved.inYear({ ...told, rough: words(rough(change.percent)) })
}

/** "GL-Carlink states a reduction of GHG emissions of 33%, which cannot be recomputed". */
export function claimTitle(view: CoreView, issuer: Issuer, stated: ReportedObservation): string {
  return view.messages.moved.claimed({ issuer: issuer.name, metric: metricName(view, stated.metric), figure: figureText(view, stated) })
}
