// intensity × denominator = total: every printed intensity implies a denominator, an interval once rounding is allowed for.
import { type CatalogueIndex, isReported, type ReportIndex } from "./dataset"
import { type Figure, figureAt } from "./figure"
import { type Interval, intersection, over, scaled } from "./interval"
import { inCurrencyOf } from "./printedUnit"

/** What an intensity is per: people, or revenue. */
export const DENOMINATORS = ["persons", "revenue"] as const
export type Denominator = (typeof DENOMINATORS)[number]

/** Which total an intensity divides, by what, and the factor from the total's unit to the intensity's. */
export type Intensity = { intensity: string; total: string; denominator: Denominator; factor: number }

/** The intensities of the catalogue: environmental ratios over people or revenue, in the order in which they stand there. */
export function intensitiesOf(catalogue: CatalogueIndex): Intensity[] {
  return [...catalogue.metrics.values()].flatMap(({ id, pillar, numerator, denominator, numeratorFactor = 1 }) => {
    const over = DENOMINATORS.find((known) => DENOMINATOR_METRICS[known] === denominator)
    return pillar !== "E" || numerator === undefined || over === undefined
      ? []
      : [{ intensity: id, total: numerator, denominator: over, factor: numeratorFactor }]
  })
}

/** The metric that prints a denominator: year-end headcount, or revenue in RMB million. */
export const DENOMINATOR_METRICS: Record<Denominator, string> = { persons: "headcount", revenue: "revenue" }

/** One printed intensity with its total and the denominator the two imply. */
export type ImpliedDenominator = { intensity: Figure; total: Figure; implied: Interval }

/** All intensities of a year on one kind of denominator, in one unit, and what lies in all their implied denominators (null = nothing does). */
export type DenominatorOfYear = { denominator: Denominator; period: string; unit: string; sources: ImpliedDenominator[]; common: Interval | null }

/** Years ascending; a year without any such intensity is left out. */
export function denominatorsOf(catalogue: CatalogueIndex, index: ReportIndex, denominator: Denominator): DenominatorOfYear[] {
  const periods = [...new Set(index.report.observations.filter(isReported).map((o) => o.period))].filter((period) => period !== "undated").sort()
  return periods.flatMap((period): DenominatorOfYear[] => {
    const sources = intensitiesOf(catalogue)
      .filter((entry) => entry.denominator === denominator)
      .flatMap(({ intensity, total, factor }): ImpliedDenominator[] => {
        const [rate, whole] = [figureAt(catalogue, index, intensity, period), figureAt(catalogue, index, total, period)]
        if (rate === null || whole === null || rate.interval.low <= 0) return []
        return [{ intensity: rate, total: whole, implied: over(scaled(whole.interval, factor), rate.interval) }]
      })
    // What is per million of one currency implies nothing about millions of another.
    const units = sources.map(({ intensity }) => unitOf(catalogue, denominator, intensity))
    const [unit] = units
    const own = sources.filter((_, i) => units[i] === unit)
    return unit === undefined ? [] : [{ denominator, period, unit, sources: own, common: intersection(own.map(({ implied }) => implied)) }]
  })
}

/** The unit of the denominator that an intensity implies: its metric's, in the currency of the intensity. */
function unitOf({ metrics, units }: CatalogueIndex, denominator: Denominator, { observation }: Figure): string {
  const unit = metrics.get(DENOMINATOR_METRICS[denominator])?.unit ?? ""
  return inCurrencyOf(units, unit, observation.unit) ?? unit
}
