// intensity × denominator = total: every printed intensity implies a denominator, an interval once rounding is allowed for.
import type { Observation } from "@/schema/observation"
import { type CheckInput, inputOf, nodeInput } from "./checks/draft"
import { type CatalogueIndex, isReported, type ReportIndex } from "./dataset"
import { type Figure, figureAt } from "./figure"
import { exactly, type Interval, intersection, over, overlap, printedInterval, scaled } from "./interval"
import { inOrder } from "./period"
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

/**
 * All intensities of a year on one kind of denominator and one boundary (null: the whole report), in one unit, and what lies in all their implied
 * denominators (null = nothing does).
 */
export type DenominatorOfYear = {
  denominator: Denominator
  period: string
  boundary: string | null
  unit: string
  sources: ImpliedDenominator[]
  common: Interval | null
}

const kept = new WeakMap<CatalogueIndex, WeakMap<ReportIndex, Map<Denominator, DenominatorOfYear[]>>>()

/** Years ascending; a year without any such intensity is left out. Worked out once for a report: checks and rows ask for it many times. */
export function denominatorsOf(catalogue: CatalogueIndex, index: ReportIndex, denominator: Denominator): readonly DenominatorOfYear[] {
  const ofCatalogue = kept.get(catalogue) ?? new WeakMap<ReportIndex, Map<Denominator, DenominatorOfYear[]>>()
  kept.set(catalogue, ofCatalogue)
  const ofReport = ofCatalogue.get(index) ?? new Map<Denominator, DenominatorOfYear[]>()
  ofCatalogue.set(index, ofReport)
  const years = ofReport.get(denominator) ?? workOut(catalogue, index, denominator)
  ofReport.set(denominator, years)
  return years
}

function workOut(catalogue: CatalogueIndex, index: ReportIndex, denominator: Denominator): DenominatorOfYear[] {
  const periods = inOrder(index.report.observations.filter(isReported).map((o) => o.period)).filter((period) => period !== "undated")
  return periods.flatMap((period): DenominatorOfYear[] => {
    const sources = intensitiesOf(catalogue)
      .filter((entry) => entry.denominator === denominator)
      .flatMap(({ intensity, total, factor }): ImpliedDenominator[] => {
        const [rate, whole] = [figureAt(catalogue, index, intensity, period), figureAt(catalogue, index, total, period)]
        if (rate === null || whole === null || rate.interval.low <= 0) return []
        return [{ intensity: rate, total: whole, implied: over(scaled(whole.interval, factor), rate.interval) }]
      })
    return boundariesOf(index, sources).flatMap(({ boundary, of }): DenominatorOfYear[] => {
      // What is per million of one currency implies nothing about millions of another.
      const units = of.map(({ intensity }) => unitOf(catalogue, denominator, intensity))
      const [unit] = units
      const own = of.filter((_, i) => units[i] === unit)
      return unit === undefined ? [] : [{ denominator, period, boundary, unit, sources: own, common: intersection(own.map(({ implied }) => implied)) }]
    })
  })
}

/** The unit of the denominator that an intensity implies: its metric's, in the currency of the intensity. */
function unitOf({ metrics, units }: CatalogueIndex, denominator: Denominator, { observation }: Figure): string {
  const unit = metrics.get(DENOMINATOR_METRICS[denominator])?.unit ?? ""
  return inCurrencyOf(units, unit, observation.unit) ?? unit
}

/** Intensities of other people, entities or revenue have another denominator: each boundary apart. */
function boundariesOf(index: ReportIndex, sources: readonly ImpliedDenominator[]): { boundary: string | null; of: ImpliedDenominator[] }[] {
  const groups = new Map<string | null, ImpliedDenominator[]>()
  for (const source of sources) {
    const boundary = boundaryOf(index, source.intensity.observation)
    groups.set(boundary, [...(groups.get(boundary) ?? []), source])
  }
  return [...groups].map(([boundary, of]) => ({ boundary, of }))
}

/** What a figure covers where that is not the whole report: an entry of its boundary, or what one of its own notes limits it to; else null. */
export function boundaryOf({ report }: ReportIndex, { boundary, note }: Observation): string | null {
  if (boundary !== undefined) return boundary
  return report.notes.find(({ id, basis, gap }) => id === note && basis === "printed" && gap === "boundary")?.id ?? null
}

/** A denominator as the report states it; `input` points at where it does. */
export type StatedDivisor = { interval: Interval; value: number; printed: string; unit: string; input: CheckInput }

/**
 * What the report says it divides by in a period, for what a boundary covers (null: the whole report): the denominator that it states
 * beside its intensities, else the people or the revenue of that boundary, else its headcount or revenue — or the average of the
 * headcount, where its intensities divide by that and not by the people at year end. Null where it prints none.
 */
export function statedDivisor(
  catalogue: CatalogueIndex,
  index: ReportIndex,
  denominator: Denominator,
  period: string,
  boundary: string | null,
): StatedDivisor | null {
  const { denominators = [], boundary: boundaries } = index.report
  const unit = catalogue.metrics.get(DENOMINATOR_METRICS[denominator])?.unit ?? ""
  const own = denominators.findIndex((entry) => entry.period === period && meant(entry.of) === denominator && (entry.boundary ?? null) === boundary)
  const stated = denominators[own]
  if (stated !== undefined) {
    const printed = stated.printed?.value ?? String(stated.value)
    return { ...measured(denominator, stated.value), printed, unit: stated.unit ?? unit, input: nodeInput(index, ["denominators", own], printed, period) }
  }
  if (boundary !== null) {
    const at = boundaries.findIndex(({ id }) => id === boundary)
    const value = denominator === "persons" ? boundaries[at]?.people : boundaries[at]?.revenue
    if (value === undefined || value <= 0) return null
    return { ...measured(denominator, value), printed: String(value), unit, input: nodeInput(index, ["boundary", at], String(value), period) }
  }
  const figure = divided(catalogue, index, denominator, period)
  if (figure === null) return null
  const { value, printed } = figure.observation
  return { interval: figure.interval, value, printed: printed.value, unit: figure.observation.unit, input: inputOf(index, figure) }
}

/** The denominator's own metric, or its mean over the period where that alone is printed or fits what the intensities imply. */
function divided(catalogue: CatalogueIndex, index: ReportIndex, denominator: Denominator, period: string): Figure | null {
  const id = DENOMINATOR_METRICS[denominator]
  const means = [...catalogue.metrics.values()].filter(({ averageOf }) => averageOf === id)
  const printed = [id, ...means.map((mean) => mean.id)].flatMap((metric) => figureAt(catalogue, index, metric, period) ?? [])
  const common = denominatorsOf(catalogue, index, denominator).find((year) => year.period === period && year.boundary === null)?.common ?? null
  return printed.find(({ interval }) => common !== null && overlap(common, interval)) ?? printed[0] ?? null
}

/** A denominator goes by the word for it, or by the metric that prints it. */
function meant(of: string): Denominator | undefined {
  return of === "employees" ? "persons" : DENOMINATORS.find((known) => known === of || DENOMINATOR_METRICS[known] === of)
}

/** People are counted; revenue is rounded like any figure. */
function measured(denominator: Denominator, value: number): { interval: Interval; value: number } {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
  return { value, interval: denominator === "persons" ? exactly(value) : printedInterval({ value, decimals }) }
}

/**
 * What the environmental intensities of a year prove that they do not divide by: true where all of them share a denominator, and it is
 * not the printed headcount. A total of that year over the headcount would then be no intensity that anybody could compare.
 */
export function isProvenOther(catalogue: CatalogueIndex, index: ReportIndex, period: string): boolean {
  const stated = statedDivisor(catalogue, index, "persons", period, null)
  const proven = denominatorsOf(catalogue, index, "persons").find((year) => year.period === period && year.boundary === null)
  return stated !== null && proven !== undefined && proven.common !== null && !overlap(proven.common, stated.interval)
}
