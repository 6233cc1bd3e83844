// Where a figure is from, as far as the report's data say it.
import type { Observation } from "@/schema/observation"
import { type CatalogueIndex, findObservation, isReported, partCodes, type ReportIndex } from "./dataset"

/** Kinds of boundary that say where the figures of a report are from, where they say where. */
const PLACED: ReadonlySet<string> = new Set(["sites", "ghg", "operations", "entities"])

/**
 * Codes of the dimension "region" that a figure is from: its own group, else the regions of the boundary that it covers, else those of
 * the report's boundary, else the only region in which anybody is employed in its period. Empty where nothing of it is known.
 */
export function placesOf(catalogue: CatalogueIndex, index: ReportIndex, { breakdown = {}, boundary, period }: Observation): string[] {
  const own = breakdown["region"]
  if (own !== undefined) return [own]
  const entries = index.report.boundary.filter(({ id, kind }) => (boundary === undefined ? PLACED.has(kind) : id === boundary))
  const stated = [...new Set(entries.flatMap(({ regions = [] }) => regions))]
  if (stated.length > 0 || boundary !== undefined) return stated
  const everybody = findObservation(index, "headcount", period)
  // A region that holds everybody; a table that leaves others out would prove nothing.
  return partCodes(catalogue, index.report, "headcount", period, "region").filter((region) => {
    const people = findObservation(index, "headcount", period, { region })
    return isReported(people) && isReported(everybody) && people.value > 0 && people.value === everybody.value
  })
}
