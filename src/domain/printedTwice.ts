// The same figure printed in two places: are the two the same, once printed precision is allowed for?

import type { ReportedObservation } from "@/schema/observation"
import { parsePrintedNumber } from "./printedNumber"

/** A printed 12.3 stands for anything in [12.25, 12.35]. */
export type Interval = { low: number; high: number }

export function printedInterval(printed: { value: number; decimals: number }): Interval {
  const half = 0.5 * 10 ** -printed.decimals
  return { low: printed.value - half, high: printed.value + half }
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
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
    return !overlap(printedInterval(main), printedInterval(other))
  })
}
