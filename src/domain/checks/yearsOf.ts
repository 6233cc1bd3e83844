// The years that a report prints a metric for.
import { findObservation, isReported } from "../dataset"
import { inOrder } from "../period"
import type { CheckContext } from "./draft"

/** Ascending; by group alone is enough. */
export function yearsOf({ index }: CheckContext, metric: string): string[] {
  const periods = index.report.observations
    .filter((o) => o.metric === metric && isReported(findObservation(index, metric, o.period, o.breakdown)))
    .map((o) => o.period)
  return inOrder(periods)
}
