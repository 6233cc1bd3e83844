// Emissions as activity × factor: implied factors, the LMDI-I split of a change (Ang 2005), and the series at a constant factor.
import { type CatalogueIndex, periodsOf, type ReportIndex } from "./dataset"
import { type Figure, figureAt } from "./figure"
import { type Interval, over } from "./interval"

/** Tonnes of CO₂e per MWh that a year's printed emissions and energy imply. `interval` allows for printed precision. */
export type ImpliedFactor = { period: string; emissions: Figure; activity: Figure; value: number; interval: Interval }

type Pair = { emissions: string; activities: readonly string[] }

/** Years ascending in which both are printed; the first activity that the report prints is used. */
export function impliedFactors(catalogue: CatalogueIndex, index: ReportIndex, { emissions, activities }: Pair): ImpliedFactor[] {
  return periodsOf(index.report, emissions).flatMap((period): ImpliedFactor[] => {
    const emitted = figureAt(catalogue, index, emissions, period)
    const activity = activities.map((metric) => figureAt(catalogue, index, metric, period)).find((figure) => figure !== null)
    if (emitted === null || activity == null || activity.interval.low <= 0) return []
    return [
      {
        period,
        emissions: emitted,
        activity,
        value: emitted.observation.value / activity.observation.value,
        interval: over(emitted.interval, activity.interval),
      },
    ]
  })
}

/** Logarithmic mean: L(a,b) = (a−b)/ln(a/b), L(a,a) = a, and 0 where either is 0 (its limit). Throws on negative input. */
export function logarithmicMean(a: number, b: number): number {
  if (a < 0 || b < 0) throw new RangeError(`no logarithmic mean of ${a} and ${b}`)
  if (a === 0 || b === 0) return 0
  const [small, apart] = [Math.min(a, b), Math.abs(a - b)]
  // The logarithm of the ratio as ln(1 + d): near-equal values lose in a/b the digits that tell them apart, not in a − b.
  return apart === 0 ? a : apart / Math.log1p(apart / small)
}

/** Activity and factor of a year; emissions are their product. */
export type YearOfEmissions = { activity: number; factor: number }

/**
 * How much of a change in emissions comes from the activity and how much from the factor; the two add up to the change exactly.
 * Where a year is zero, the whole change is put down to the term that is zero (both: nothing has changed).
 */
export function decompose(from: YearOfEmissions, to: YearOfEmissions): { activity: number; factor: number; total: number } {
  const [before, after] = [from.activity * from.factor, to.activity * to.factor]
  const total = after - before
  if (before === 0 || after === 0) {
    const activityIsZero = from.activity === 0 || to.activity === 0
    return activityIsZero ? { activity: total, factor: 0, total } : { activity: 0, factor: total, total }
  }
  const mean = logarithmicMean(after, before)
  const activity = mean * Math.log(to.activity / from.activity)
  // The rest, which equals mean × ln(f₁/f₀) but for the last binary digit: so the parts add up exactly.
  return { activity, factor: total - activity, total }
}
