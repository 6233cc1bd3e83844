// The years that a report prints a metric for.
import { isReported, observationsOf } from "../dataset"
import { inOrder } from "../period"
import type { CheckContext } from "./draft"

/** Ascending; by group alone is enough. */
export function yearsOf({ index }: CheckContext, metric: string): string[] {
  return inOrder(
    observationsOf(index.report, metric)
      .filter(isReported)
      .map(({ period }) => period),
  )
}
