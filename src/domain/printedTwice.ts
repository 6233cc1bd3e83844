// The same figure printed in two places: are the two the same, once printed precision is allowed for?

import type { ReportedObservation } from "@/schema/observation"
import { parsePrintedNumber } from "./printedNumber"

/** A printed 12.3 stands for anything in [12.25, 12.35]. */
export type Interval = { low: number; high: number }

export function printedInterval(printed: { value: number; decimals: number }): Interval {
  const half = 0.5 * 10 ** -printed.decimals
  return { low: printed.value - half, high: printed.value + half }
}

/** Touching counts as overlapping: 4,298.55 and 4,298.56 may be the same figure, rounded up and down. */
export function overlap(a: Interval, b: Interval): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low))
  return a.low <= b.high + noise && b.low <= a.high + noise
}

/**
 * The other printed places that contradict the observation. Qualified places ("more than 4,500") and places in another
 * printed unit cannot contradict by value alone and are left out; rounding to fewer decimals is no contradiction.
 */
export function contradictingPlaces(observation: ReportedObservation): NonNullable<ReportedObservation["alsoPrinted"]> {
  const main = parsePrintedNumber(observation.printed.value)
  if (main === null) return []
  return (observation.alsoPrinted ?? []).filter((place) => {
    const other = parsePrintedNumber(place.printed.value)
    if (other === null || place.qualifier !== undefined || observation.qualifier !== undefined) return false
    if (place.printed.unit !== undefined && observation.printed.unit !== undefined && place.printed.unit !== observation.printed.unit) return false
    return !overlap(printedInterval(main), printedInterval(other))
  })
}
