// Shares of a printed total. Computed here and never stored: the parts and the total are printed, the share is ours.
import { findObservation, isReported, type ReportIndex } from "./dataset"

/** A part with its share of the printed total, 0–1. `share` is null when the total is not printed or is zero. */
export type Part = { code: string; count: number; share: number | null }

/** The printed parts of a total along one dimension, in the order of `codes`; parts that are not figures are left out. */
export function composition(index: ReportIndex, metric: string, period: string, dimension: string, codes: readonly string[]): Part[] {
  const total = findObservation(index, metric, period)
  return codes.flatMap((code) => {
    const part = findObservation(index, metric, period, { [dimension]: code })
    if (!isReported(part)) return []
    return [{ code, count: part.value, share: isReported(total) && total.value > 0 ? part.value / total.value : null }]
  })
}
