// Rule 8: an overall rate over people lies between its parts' rates.
import { observationsOf } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { exactly } from "../interval"
import { meanOfParts } from "./averages"
import { type CheckContext, checkFact, inputOf, printedIn, rule, tidy } from "./draft"
import { coverEverybody, partsOf } from "./sums"

/** Rates over people, whose overall rate is a mean of the parts weighted by people. Groups of nobody have no weight. */
const RATES = ["turnover-rate"] as const

export const overallBetweenParts = rule("overall-between-parts", (context) => {
  const { catalogue, index } = context
  return RATES.flatMap((metric) =>
    (catalogue.metrics.get(metric)?.dimensions ?? []).flatMap((dimension) =>
      observationsOf(index.report, metric)
        .filter((o) => o.breakdown === undefined)
        .flatMap((observation) => {
          const overall = figureOf(catalogue, index, observation)
          const all = partsOf(context, metric, observation.period, dimension) ?? []
          const parts = all.filter((part) => hasPeople(context, part))
          if (overall === null || parts.length < 2 || !coverEverybody(context, all, observation.period)) return []
          const low = Math.min(...parts.map((part) => part.interval.low))
          const high = Math.max(...parts.map((part) => part.interval.high))
          const inside = overall.interval.high >= low && overall.interval.low <= high
          return [
            checkFact(
              [metric, observation.period, dimension],
              observation.period,
              inside ? "consistent" : "inconsistent",
              [overall, ...parts].map((figure) => inputOf(index, figure)),
              meanOfParts(overall, dimension, { low: tidy(low), high: tidy(high) }),
              { printed: printedIn(context, overall.observation), unit: overall.observation.unit },
            ),
          ]
        }),
    ),
  )
})

function hasPeople({ catalogue, index }: CheckContext, { observation }: Figure): boolean {
  const people = figureAt(catalogue, index, "headcount", observation.period, observation.breakdown)
  return people === null || people.interval.low > exactly(0).low
}
