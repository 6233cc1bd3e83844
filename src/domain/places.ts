// Where a figure is from, as far as the report's data say it.
import type { Observation } from "@/schema/observation"
import { type CatalogueIndex, findObservation, isReported, type ReportIndex } from "./dataset"

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
  const populated = (catalogue.dimensions.get("region")?.codes ?? []).filter(({ id }) => {
    const people = findObservation(index, "headcount", period, { region: id })
    return isReported(people) && people.value > 0
  })
  const everybody = findObservation(index, "headcount", period)
  const [only] = populated
  const people = only === undefined ? undefined : findObservation(index, "headcount", period, { region: only.id })
  // One region that holds everybody; a table that leaves others out would prove nothing.
  return populated.length === 1 && only !== undefined && isReported(people) && isReported(everybody) && people.value === everybody.value ? [only.id] : []
}
