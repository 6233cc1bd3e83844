// Rule 15: a figure is what its metric may be — within its bounds, whole where whole things are counted, not above what it is a part
// of. Only faults are checks: that a headcount is not below zero says nothing for a report.
import type { Metric } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import { type CatalogueIndex, isReported } from "../dataset"
import { type Figure, figureAt, figureOf, isWhole } from "../figure"
import { type CheckContext, checkFigure, gather, printedIn, rule, tidy } from "./draft"
import { FIRST, FLOWS, fact } from "./facts"
import { say } from "./said"
import { partsOf } from "./sums"

const withinBounds = rule("within-bounds", (context) => {
  const { catalogue, index } = context
  return gather(index.report.observations.filter(isReported), (observation) => {
    const metric = catalogue.metrics.get(observation.metric)
    const figure = figureOf(catalogue, index, observation)
    if (metric === undefined || figure === null) return []
    return [...outside(context, metric, figure), ...broken(context, metric, figure), ...abovePartsWhole(context, metric, figure)]
  })
})

export const boundRules = [withinBounds] as const

/** Shares of a composition have a rule of their own for what exceeds the whole. */
function outside(context: CheckContext, { bounds = {}, kind, unit }: Metric, figure: Figure) {
  const { observation, interval } = figure
  const { min = 0, max } = bounds
  const metric = say.figure(observation)
  if (min !== null && interval.high < min) {
    const check = checkFigure(
      context,
      figure,
      { low: min, high: Number.POSITIVE_INFINITY },
      [],
      fact("below-least", FIRST, { metric, least: say.number(min) }),
      "least",
    )
    return [{ ...check, computed: min, difference: tidy(min - observation.value) }]
  }
  if (max === undefined || interval.low <= max || (kind === "composition" && unit === "percent")) return []
  const check = checkFigure(
    context,
    figure,
    { low: min ?? 0, high: max },
    [],
    fact("above-most", FIRST, { metric, most: say.number(max), percent: unit === "percent" }),
    "most",
  )
  return [{ ...check, computed: max, difference: tidy(max - observation.value) }]
}

/** Five and a half people. An average of people is no count of them; "1.2 thousand" is one. */
function broken(context: CheckContext, { id }: Metric, figure: Figure) {
  const { observation, interval } = figure
  if (!isWhole(context.catalogue, id)) return []
  if (Math.floor(interval.high + 1e-9) >= interval.low - 1e-9) return []
  const nearest = Math.round(observation.value)
  return [checkFigure(context, figure, { low: nearest, high: nearest }, [], fact("not-whole", FIRST, { metric: say.figure(observation) }), "whole")]
}

/** What is above that which it is a part of. Where all parts are printed, their sum is checked, and says more. */
function abovePartsWhole(context: CheckContext, metric: Metric, figure: Figure) {
  const { catalogue, index } = context
  const { observation, interval } = figure
  return wholesOf(context, metric, observation).flatMap(({ id, by }) => {
    const whole = figureAt(catalogue, index, id, observation.period, by === "group" ? undefined : observation.breakdown)
    if (whole === null || catalogue.metrics.get(id)?.unit !== metric.unit || interval.low <= whole.interval.high) return []
    const facts = fact("part-above-whole", FLOWS, {
      metric: say.figure(observation),
      whole: say.metric(id),
      total: say.text(printedIn(context, whole.observation)),
    })
    return [checkFigure(context, figure, { low: 0, high: whole.interval.high }, [whole], facts, by)]
  })
}

const known = new WeakMap<CatalogueIndex, ReadonlyMap<string, readonly Metric[]>>()

/** The metrics that are sums of others, by each of those. */
function sumsWith(catalogue: CatalogueIndex, part: string): readonly Metric[] {
  const sums = known.get(catalogue) ?? byParts(catalogue)
  known.set(catalogue, sums)
  return sums.get(part) ?? []
}

function byParts({ metrics }: CatalogueIndex): Map<string, Metric[]> {
  const sums = new Map<string, Metric[]>()
  for (const metric of metrics.values()) for (const part of metric.sumOf ?? []) sums.set(part, [...(sums.get(part) ?? []), metric])
  return sums
}

/** The totals that a figure is a part of: of its own metric for a group, of other metrics within one group or as a whole. */
function wholesOf(context: CheckContext, { id, partOf, aggregation }: Metric, { period, breakdown = {} }: Observation): { id: string; by: string }[] {
  const { catalogue, index } = context
  const [dimension, ...others] = Object.keys(breakdown)
  const named = partOf === undefined ? [] : [{ id: partOf, by: partOf }]
  if (dimension !== undefined)
    return [...named, ...(aggregation === "sum" && others.length === 0 && partsOf(context, id, period, dimension) === null ? [{ id, by: "group" }] : [])]
  const open = sumsWith(catalogue, id).filter(({ sumOf = [] }) => sumOf.some((part) => figureAt(catalogue, index, part, period) === null))
  return [...named, ...open.map((total) => ({ id: total.id, by: total.id }))]
}
