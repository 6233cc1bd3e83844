// A total that a report does not print, from the metrics that add up to it: only where every one of them is printed for the period.
import type { ReportedObservation } from "@/schema/observation"
import { type CatalogueIndex, findObservation, isReported, type ReportIndex } from "./dataset"

/** Null where the total is printed, where the metric is no sum, and where a part is missing, or is only bounded, a range, or "about" a figure. */
export function summedParts(catalogue: CatalogueIndex, index: ReportIndex, metric: string, period: string): ReportedObservation[] | null {
  const parts = catalogue.metrics.get(metric)?.sumOf
  if (parts === undefined || isReported(findObservation(index, metric, period))) return null
  const printed = parts.map((part) => findObservation(index, part, period)).filter(isReported)
  return printed.length === parts.length && printed.every(({ qualifier, valueTo }) => qualifier === undefined && valueTo === undefined) ? printed : null
}

/** The sum of figures as they stand, without the digits that only binary numbers have. */
export function addedUp(parts: readonly ReportedObservation[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12))
}
