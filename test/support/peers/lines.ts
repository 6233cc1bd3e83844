// Figures of a report as a steward copies them: the printed string and unit, from which the value follows.
import { indexCatalogue } from "@/domain/dataset"
import { convertUnit, readPrinted } from "@/domain/printedNumber"
import { printedFactor } from "@/domain/printedUnit"
import type { Observation, ReportedObservation } from "@/schema/observation"
import { realDataset, the } from "../dataset"

const { metrics, units } = indexCatalogue(realDataset.catalogue)

/** `unit`: where the figure is in another unit of the metric's quantity, such as another currency. */
export type More = Partial<Pick<ReportedObservation, "breakdown" | "basis" | "boundary" | "method" | "note" | "shareOf" | "unit">> & { label?: string }

export type Line = readonly [metric: string, period: string, value: string, printedUnit?: string | undefined, more?: More]

/** What a figure's words say of it: read from the printed string, so that the report says nothing twice. */
export function printedLines(lines: readonly Line[], source: Observation["source"]): ReportedObservation[] {
  return lines.map(([metric, period, value, printedUnit, { label, unit = the(metrics.get(metric)).unit, ...more } = {}]) => {
    const read = the(readPrinted({ value, unit: printedUnit }) ?? undefined)
    const factor = printedUnit === undefined ? 1 : the(printedFactor(units, the(units.get(unit)), printedUnit))
    return {
      metric,
      period,
      status: "reported",
      value: convertUnit(read.value, factor),
      ...(read.valueTo === undefined ? {} : { valueTo: convertUnit(read.valueTo, factor) }),
      ...(read.bound === undefined ? {} : { qualifier: read.bound }),
      unit,
      printed: { value, ...(printedUnit === undefined ? {} : { unit: printedUnit }), label: label ?? the(metrics.get(metric)).name.en },
      source,
      ...more,
    }
  })
}
