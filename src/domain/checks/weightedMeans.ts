// Rule 16: an overall ratio is the mean of its groups' by the printed weights, not only some figure between them. Only faults are
// checks, one of an overall figure, and none where another rule holds the same figures against one another.
import type { Metric } from "@/schema/catalogue"
import type { ReportedObservation } from "@/schema/observation"
import { isReported, observationsOf } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { exactly, type Interval, overlap, scaled, sumOf, weightedMean } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers, impliedLeavers } from "../leavers"
import { isClosingBasis, isPossible, isTurnoverBasis, leaversOf, rateOf, type TurnoverBasis } from "../turnover"
import { averagesIn, codesOf, dimensionsOf } from "./averages"
import { type CheckContext, checkFigure, rule } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

const weightedMeans = rule("weighted-mean", (context) => [...ratiosOverGroups(context), ...turnoverOverGroups(context), ...turnoverOverShares(context)])

export const meanRules = [weightedMeans] as const

/** A mean of groups by one weight, and the figures that it is worked out from. `isSpread`: by formulas that differ. */
type Mean = { interval: Interval; figures: Figure[]; weights: string; isSpread?: boolean }

/** The groups of one dimension with the means that they may have; none where a group or a weight is missing. */
type Groups = { dimension: string; parts: readonly Figure[]; means: readonly Mean[] }

function ratiosOverGroups(context: CheckContext) {
  const { catalogue, index } = context
  const withinParts = new Set(averagesIn(context).map(({ average }) => average))
  return [...catalogue.metrics.values()]
    .filter(({ kind, denominator }) => kind === "ratio" && denominator !== undefined)
    .flatMap((metric) =>
      observationsOf(index.report, metric.id)
        .filter(isReported)
        .flatMap((observation) => {
          const overall = figureOf(catalogue, index, observation)
          if (overall === null || totalIsPrinted(context, metric, observation)) return []
          const dimensions = dimensionsOf(context, metric.id).filter((dimension) => observation.breakdown?.[dimension] === undefined)
          const groups = dimensions.map((dimension) => groupsBy(context, metric, observation, dimension))
          return withinParts.has(metric.id) && isOutside(overall, groups) ? [] : departure(context, overall, groups)
        }),
    )
}

/** An overall figure outside its parts is told as that (rules 5 and 8), whatever the weights. */
function isOutside({ interval }: Figure, groups: readonly Groups[]): boolean {
  return groups.some(
    ({ parts }) => parts.length > 1 && (parts.every((part) => part.interval.low > interval.high) || parts.every((part) => part.interval.high < interval.low)),
  )
}

/** The first of the groups that the overall figure is no mean of: one wrong figure is one fault, however many dimensions speak against it. */
function departure(context: CheckContext, overall: Figure, groups: readonly Groups[]) {
  const { observation, interval } = overall
  return groups
    .flatMap(({ dimension, means }) => {
      const [mean] = means
      if (mean === undefined || means.some((possible) => overlap(possible.interval, interval))) return []
      const says = { metric: say.figure(observation), dimension: say.dimension(dimension), weights: say.metric(mean.weights) }
      return [checkFigure(context, overall, mean.interval, mean.figures, fact("weighted-mean", FLOWS, says), "", { isSpread: mean.isSpread === true })]
    })
    .slice(0, 1)
}

/** Then the average times its count and the averages of the parts are held against the total (rule 5), which says the same. */
function totalIsPrinted({ catalogue, index }: CheckContext, { numerator, denominator }: Metric, { period, breakdown }: ReportedObservation): boolean {
  return [numerator, denominator].every((id) => id !== undefined && figureAt(catalogue, index, id, period, breakdown) !== null)
}

/** Which figures weigh the groups is not always said: the overall one may follow from any that are printed. */
function groupsBy(context: CheckContext, { id, denominator, weights = [] }: Metric, overall: ReportedObservation, dimension: string): Groups {
  const { catalogue, index } = context
  const parts = codesOf(context, id, dimension).flatMap(
    (code) => figureAt(catalogue, index, id, overall.period, { ...overall.breakdown, [dimension]: code }) ?? [],
  )
  const means = [denominator, ...weights].flatMap((by) => (by === undefined ? [] : meansBy(context, by, overall, parts, dimension)))
  return { dimension, parts, means }
}

/**
 * The mean over all groups, and that without groups at zero: whether one that took no part counts, a report rarely says. None where a
 * group's figure or weight is not printed, or the weights leave somebody out.
 */
function meansBy(context: CheckContext, by: string, { period, breakdown }: ReportedObservation, parts: readonly Figure[], dimension: string): Mean[] {
  const { catalogue, index } = context
  const weighed = parts.flatMap((part) => {
    const weight = figureAt(catalogue, index, by, period, part.observation.breakdown)
    return weight === null ? [] : [{ part, weight }]
  })
  const printed = codesOf(context, by, dimension).filter(
    (code) => (figureAt(catalogue, index, by, period, { ...breakdown, [dimension]: code })?.interval.high ?? 0) > 0,
  )
  const groups = new Set(parts.map(({ observation }) => observation.breakdown?.[dimension]))
  if (parts.length < 2 || weighed.length < parts.length || printed.some((code) => !groups.has(code))) return []
  const whole = catalogue.metrics.get(by)?.kind === "composition" ? exactly(100) : figureAt(catalogue, index, by, period, breakdown)?.interval
  if (whole !== undefined && !overlap(whole, sumOf(weighed.map(({ weight }) => weight.interval)))) return []
  return [weighed, weighed.filter(({ part }) => part.observation.value !== 0)].flatMap((those) => {
    const interval = weightedMean(those.map(({ part, weight }) => ({ value: part.interval, weight: weight.interval })))
    return interval === null ? [] : [{ interval, figures: those.flatMap(({ part, weight }) => [part, weight]), weights: by }]
  })
}

/**
 * The overall turnover from the leavers of all groups, where the whole headcount is not printed: where it is, the overall rate's leavers
 * are held against those of every breakdown (rule 7) or against the printed ones (rule 17).
 */
function turnoverOverGroups(context: CheckContext) {
  const dimensions = context.catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) => {
    const [overall] = groupsOfLeavers(context, period, null)
    if (overall === undefined || overall.closing !== null || !isClosingBasis(overall.basis)) return []
    const groups = dimensions.map((dimension) => turnoverBy(context, overall, period, dimension))
    return isOutside(overall.rate, groups) ? [] : departure(context, overall.rate, groups)
  })
}

function turnoverBy(context: CheckContext, { basis }: GroupOfLeavers, period: string, dimension: string): Groups {
  const { catalogue, index } = context
  const implied = impliedLeavers(context, period, dimension)
  const parts = (implied?.groups ?? []).map(({ rate }) => rate)
  const closings = (implied?.groups ?? []).flatMap(({ closing }) => closing ?? [])
  const people = codesOf(context, "headcount", dimension).flatMap((code) => figureAt(catalogue, index, "headcount", period, { [dimension]: code }) ?? [])
  const counted = new Set(closings.map(({ observation }) => observation))
  const closing = sumOf(closings.map(({ interval }) => interval))
  const isWhole = people.every(({ observation }) => observation.value === 0 || counted.has(observation))
  if (implied === null || parts.length < 2 || closing.low <= 0 || !isWhole) return { dimension, parts, means: [] }
  const interval = scaled(rateOf(implied.leavers, basis, closing), 100)
  return { dimension, parts, means: [{ interval, figures: [...parts, ...closings], weights: "headcount" }] }
}

/** How much of the workforce may have been in another group than at year end: a formula that is not said may divide by an average of the year. */
const SHIFT = 0.1

/**
 * The overall turnover where its formula is not said, or only shares of the workforce are printed: the mean of its groups' by year-end
 * people, on either formula; where none is said, a tenth of all people may have been in another group.
 */
function turnoverOverShares(context: CheckContext) {
  const { catalogue, index } = context
  const dimensions = catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) => {
    const overall = figureAt(catalogue, index, "turnover-rate", period)
    if (overall === null) return []
    const { method } = overall.observation
    const groups = dimensions.map((dimension) => turnoverByShares(context, overall, dimension))
    const isTold =
      isTurnoverBasis(method) && method !== "leavers-over-average" && groups.every(({ means }) => means.every(({ weights }) => weights === "headcount"))
    return isTold || isOutside(overall, groups) ? [] : departure(context, overall, groups)
  })
}

function turnoverByShares(context: CheckContext, overall: Figure, dimension: string): Groups {
  const { catalogue, index } = context
  const { period, method } = overall.observation
  const parts = codesOf(context, "turnover-rate", dimension).flatMap((code) => figureAt(catalogue, index, "turnover-rate", period, { [dimension]: code }) ?? [])
  const means = ["headcount", "headcount-share"].flatMap((by) => meansBy(context, by, overall.observation, parts, dimension).slice(0, 1))
  // By people on average the groups weigh otherwise than at year end, by no more than where nothing is said.
  const isOverClosing = isTurnoverBasis(method) && method !== "leavers-over-average"
  const bases = isOverClosing ? [method] : BOTH
  return {
    dimension,
    parts,
    means: means.slice(0, 1).map((mean) => ({ ...mean, interval: onAnyOf(bases, parts, mean, !isOverClosing), isSpread: !isOverClosing })),
  }
}

const BOTH = ["leavers-over-closing", "leavers-over-closing-plus-leavers"] as const

/** From the lowest to the highest that the groups' rates can give; all of what is possible where one of them has no such formula. */
function onAnyOf(bases: readonly TurnoverBasis[], parts: readonly Figure[], { figures }: Mean, isUnsaid: boolean): Interval {
  const weights = figures.filter((figure) => !parts.includes(figure)).map(({ interval }) => interval)
  const rates = parts.map(({ interval }) => scaled(interval, 0.01))
  const spread = Math.max(...parts.map(({ interval }) => interval.high)) - Math.min(...parts.map(({ interval }) => interval.low))
  const slack = isUnsaid ? SHIFT * spread : 0
  const ends = bases.flatMap((basis) => {
    if (basis === "leavers-over-closing-plus-leavers-plus-joiners" || rates.some((rate) => !isPossible(rate, basis) || rate.high >= 1))
      return [0, Number.POSITIVE_INFINITY]
    const leavers = rates.map((rate, i) => leaversOf(rate, basis, weights[i] ?? exactly(0), null))
    const { low, high } = scaled(rateOf(sumOf(leavers), basis, sumOf(weights)), 100)
    return [low - slack, high + slack]
  })
  return { low: Math.min(...ends), high: Math.max(...ends) }
}
