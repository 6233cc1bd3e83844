// A reported observation with what its printed string can stand for, in the metric's unit.
import type { Observation, ReportedObservation } from "@/schema/observation"
import { type CatalogueIndex, findObservation, isReported, observationsOf, type ReportIndex } from "./dataset"
import { exactly, type Interval, printedInterval, scaled } from "./interval"
import { convertUnit, type PrintedNumber, readPrinted } from "./printedNumber"
import { printedFactor } from "./printedUnit"

/** `decimals`: printed decimal places in the metric's unit, for rounding a computed value as the report would. */
export type Figure = { observation: ReportedObservation; interval: Interval; decimals: number }

/** The figure of a metric, or null where the report gives none, or only "about" one, which nothing can be held against. */
export function figureAt(catalogue: CatalogueIndex, index: ReportIndex, metric: string, period: string, breakdown?: Record<string, string>): Figure | null {
  const observation = findObservation(index, metric, period, breakdown)
  return isReported(observation) ? figureOf(catalogue, index, observation) : null
}

/** The same for an observation at hand. */
export function figureOf(catalogue: CatalogueIndex, index: ReportIndex, observation: Observation): Figure | null {
  if (observation.status !== "reported" || observation.qualifier === "about") return null
  const unit = catalogue.units.get(observation.unit)
  const factor = (unit && printedFactor(catalogue.units, unit, observation.printed.unit ?? "")) ?? 1
  const printed = readPrinted(observation.printed)
  if (printed === null) return null
  const precise: PrintedNumber = { ...printed, decimals: Math.min(printed.decimals, meantDecimals(index, observation.metric)) }
  const decimals = Math.max(0, precise.decimals - Math.round(Math.log10(factor)))
  // People who left are counted, whole and exact; people per session are an average, rounded like any other.
  const counted = isWhole(catalogue, observation.metric)
  // "3" in a column of hundred thousands is rounded too.
  const plain = counted && factor === 1 && precise.decimals === 0 ? exactly(convertUnit(printed.value, factor)) : scaled(printedInterval(precise), factor)
  return { observation, interval: qualified(plain, observation), decimals }
}

/** Whether only whole numbers are possible: the metric says so, or its unit counts things and it is no average of them. */
export function isWhole(catalogue: CatalogueIndex, metric: string): boolean {
  const known = catalogue.metrics.get(metric)
  return known !== undefined && (known.integer === true || (catalogue.units.get(known.unit)?.counted === true && known.kind !== "ratio"))
}

/** How many figures with decimals a column needs before its last digits say anything about its precision. */
const ENOUGH = 4

const precisions = new WeakMap<ReportIndex, Map<string, number>>()

/**
 * Decimals that the figures of a metric carry. A column of 46.20 %, 44.50 %, 27.20 % … whose last digit is always zero was
 * rounded to one decimal and padded: taking the zeros for precision would blame the report for faults it does not have.
 */
function meantDecimals(index: ReportIndex, metric: string): number {
  const known = precisions.get(index) ?? new Map<string, number>()
  precisions.set(index, known)
  const remembered = known.get(metric)
  if (remembered !== undefined) return remembered
  const fractions = observationsOf(index.report, metric)
    .filter(isReported)
    .flatMap((o) => /\.(\d+)/.exec(o.printed.value)?.[1] ?? [])
  const longest = Math.max(0, ...fractions.map((fraction) => fraction.replace(/0+$/, "").length))
  const decimals = fractions.length >= ENOUGH ? longest : Number.POSITIVE_INFINITY
  known.set(metric, decimals)
  return decimals
}

/** A value rounded as a figure is printed: 5.034 beside a printed "5" is 5. */
export function roundedAs(figure: { decimals: number }, value: number): number {
  return convertUnit(Number(value.toFixed(figure.decimals)), 1)
}

/** An upper bound is meant as it is printed: less than 10 is not 10.4. */
function qualified(plain: Interval, { qualifier, value, valueTo }: ReportedObservation): Interval {
  if (valueTo !== undefined) return { low: plain.low, high: valueTo }
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { low: plain.low, high: Number.POSITIVE_INFINITY }
    case "less-than":
      return { low: 0, high: value }
    case "about":
    case undefined:
      return plain
  }
}
