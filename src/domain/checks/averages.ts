// Rule 5: an average times the number it is taken over is the total; averages of parts give the average of the whole.
import { isReported, observationsOf } from "../dataset"
import { intensitiesOf } from "../denominators"
import { topmost } from "../dimensions"
import { type Figure, figureAt } from "../figure"
import { type Interval, over, overlap, plus, scaled, sumOf, times } from "../interval"
import { averagePeople } from "../leavers"
import { inOrder } from "../period"
import { type CheckContext, checkFact, checkFigure, inputOf, printedIn, rule, tidy } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { coverEverybody, partsOf } from "./sums"

/** `factor`: from the total's unit to the average's. */
type Average = { average: string; count: string; total: string; factor: number }

/** Averages with the count they are taken over and the total they come from; intensities per head and per revenue have a rule of their own. */
export function averagesIn({ catalogue }: CheckContext): Average[] {
  const own = new Set(intensitiesOf(catalogue).map(({ intensity }) => intensity))
  return [...catalogue.metrics.values()].flatMap(({ id, numerator, numeratorBreakdown, numeratorFactor = 1, denominator }) =>
    own.has(id) || numerator === undefined || numeratorBreakdown !== undefined || denominator === undefined
      ? []
      : [{ average: id, count: denominator, total: numerator, factor: numeratorFactor }],
  )
}

const averageAndTotal = rule("average-and-total", (context) => [...averageOfTotal(context), ...averagesOfParts(context), ...meanWithinParts(context)])

export const averageRules = [averageAndTotal] as const

/** The average = total ÷ count, for the whole and for every group of which all three are printed. */
function averageOfTotal(context: CheckContext) {
  const { catalogue, index } = context
  return averagesIn(context).flatMap(({ average, count, total, factor }) =>
    observationsOf(index.report, average)
      .filter(isReported)
      .flatMap((o) => {
        const [mean, people, whole] = [average, count, total].map((metric) => figureAt(catalogue, index, metric, o.period, o.breakdown))
        if (mean == null || people == null || whole == null || people.interval.low <= 0) return []
        // A rate per so many hours of another number is another rate.
        if (mean.observation.unit !== catalogue.metrics.get(average)?.unit) return []
        const ways = divisorsOf(context, mean, count, people).map((divisor) => over(scaled(whole.interval, factor), divisor))
        const computed = ways.find((way) => overlap(way, mean.interval)) ?? over(scaled(whole.interval, factor), people.interval)
        const says = { average: say.figure(mean.observation) }
        // Not all that is divided by is people: floors, and things that are made.
        const found =
          catalogue.metrics.get(count)?.unit === "persons" && mean.observation.unit !== "percent"
            ? fact("average-times-count", FLOWS, says)
            : fact("ratio-of-two", FLOWS, { ...says, total: say.metric(total), by: say.metric(count) })
        return [checkFigure(context, mean, computed, [whole, people], found)]
      }),
  )
}

/**
 * What an average may be over: the people at year end or on average; and a share of them, those who left in the year besides, who may be
 * among those that it counts.
 */
function divisorsOf(context: CheckContext, { observation }: Figure, count: string, people: Figure): Interval[] {
  if (count !== "headcount") return [people.interval]
  const { period, breakdown, unit } = observation
  const average = averagePeople(context, period, breakdown)
  const leavers = unit === "percent" ? figureAt(context.catalogue, context.index, "leavers", period, breakdown) : null
  return [people.interval, ...(average === null ? [] : [average.interval]), ...(leavers === null ? [] : [plus(people.interval, leavers.interval)])]
}

/** Averages by group × people in the group, added up, = the total. */
function averagesOfParts(context: CheckContext) {
  const { catalogue, index } = context
  return averagesIn(context).flatMap(({ average, count, total, factor }) =>
    dimensionsOf(context, average).flatMap((dimension) =>
      periodsOf(context, average).flatMap((period) => {
        const means = partsOf(context, average, period, dimension)
        const whole = figureAt(catalogue, index, total, period)
        const people = (means ?? []).map(({ observation }) => figureAt(catalogue, index, count, period, observation.breakdown))
        if (means === null || whole === null || people.some((figure) => figure === null) || !coverEverybody(context, means, period)) return []
        const counts = people.flatMap((figure) => figure ?? [])
        const sum = scaled(sumOf(means.map((mean, i) => times(mean.interval, counts[i]?.interval ?? { low: 0, high: 0 }))), 1 / factor)
        return [
          checkFigure(
            context,
            whole,
            sum,
            [...means, ...counts],
            fact("averages-of-parts", FLOWS, { metric: say.metric(average), dimension: say.dimension(dimension) }),
            dimension,
          ),
        ]
      }),
    ),
  )
}

/** A mean lies within its parts' means, whatever their weights. */
function meanWithinParts(context: CheckContext) {
  const { catalogue, index } = context
  return averagesIn(context).flatMap(({ average }) =>
    dimensionsOf(context, average).flatMap((dimension) => {
      const groups = [undefined, ...codesOf(context, average, "programme").map((code) => ({ programme: code }))]
      return periodsOf(context, average).flatMap((period) =>
        groups.flatMap((within) => {
          const mean = figureAt(catalogue, index, average, period, within)
          const parts = codesOf(context, average, dimension).flatMap(
            (code) => figureAt(catalogue, index, average, period, { ...within, [dimension]: code }) ?? [],
          )
          // Programmes are not groups of people: everybody may attend several.
          if (mean === null || parts.length < 2 || dimension === "programme" || !coverEverybody(context, parts, period)) return []
          return [withinParts(context, average, dimension, mean, parts)]
        }),
      )
    }),
  )
}

/** What is found of a mean that should lie within the means of its parts. */
export function meanOfParts(mean: Figure, dimension: string, range: Interval) {
  return fact("mean-outside-parts", FLOWS, { metric: say.figure(mean.observation, dimension), dimension: say.dimension(dimension), range: say.span(range) })
}

function withinParts(context: CheckContext, metric: string, dimension: string, mean: Figure, parts: readonly Figure[]) {
  // A group at zero counts: whether the mean is taken over it too, a report rarely says.
  const low = Math.min(...parts.map((part) => part.interval.low))
  const high = Math.max(...parts.map((part) => part.interval.high))
  const inside = mean.interval.high >= low && mean.interval.low <= high
  const programme = mean.observation.breakdown?.["programme"]
  const nearest = inside ? mean.observation.value : mean.observation.value > high ? high : low
  return checkFact(
    [metric, mean.observation.period, programme ?? "", "within", dimension],
    mean.observation.period,
    inside ? "consistent" : "inconsistent",
    [mean, ...parts].map((figure) => inputOf(context.index, figure)),
    meanOfParts(mean, dimension, { low: tidy(low), high: tidy(high) }),
    {
      printed: printedIn(context, mean.observation),
      computed: tidy(nearest),
      difference: tidy(nearest - mean.observation.value),
      unit: mean.observation.unit,
    },
  )
}

/** Dimensions whose groups are people's, each counted in one of them. */
export function dimensionsOf({ catalogue }: CheckContext, metric: string): readonly string[] {
  return (catalogue.metrics.get(metric)?.dimensions ?? []).filter((dimension) => dimension !== "programme")
}

/** The codes of a dimension that a report prints a metric for, none of which holds another. */
export function codesOf({ catalogue, index }: CheckContext, metric: string, dimension: string): string[] {
  const declared = catalogue.dimensions.get(dimension)
  const printed = new Set(observationsOf(index.report, metric).flatMap(({ breakdown = {} }) => breakdown[dimension] ?? []))
  return printed.size === 0
    ? []
    : topmost(
        declared,
        (declared?.codes ?? []).flatMap(({ id }) => (printed.has(id) ? [id] : [])),
      )
}

function periodsOf({ index }: CheckContext, metric: string): string[] {
  return inOrder(observationsOf(index.report, metric).map(({ period }) => period))
}
