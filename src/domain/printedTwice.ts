// The same figure printed in two places: are the two the same, once printed precision is allowed for?

import type { ReportedObservation } from "@/schema/observation"
import { overlap, printedInterval } from "./interval"
import { parsePrintedNumber } from "./printedNumber"

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
