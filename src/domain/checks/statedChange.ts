// Rule 11: a change the report states agrees with its figures, or gives the base that it implies, as an interval.
import { observationsOf } from "../dataset"
import { figureAt, figureOf } from "../figure"
import { exactly, minus, over, scaled } from "../interval"
import { yearBefore } from "../period"
import { checkFact, checkFigure, gather, inputOf, printedIn, rule, tidy } from "./draft"
import { FIRST, fact } from "./facts"
import { say } from "./said"

/** A printed reduction on the year before, in percent, and the metric it is about. */
const CHANGES = [{ change: "ghg-reduction-year-on-year", metric: "scope-1-2-emissions" }] as const

const statedChange = rule("stated-change", (context) => {
  const { catalogue, index } = context
  return CHANGES.flatMap(({ change, metric }) =>
    gather(observationsOf(index.report, change), (observation) => {
      const stated = figureOf(catalogue, index, observation)
      const current = figureAt(catalogue, index, metric, observation.period)
      if (stated === null || current === null) return []
      const percent = say.number(stated.observation.value)
      const from = yearBefore(observation.period)
      const prior = figureAt(catalogue, index, metric, from)
      if (prior !== null && prior.interval.low > 0) {
        const reduction = scaled(minus(exactly(1), over(current.interval, prior.interval)), 100)
        return [checkFigure(context, stated, reduction, [current, prior], fact("stated-change", FIRST, { percent, from: say.text(from) }))]
      }
      const base = over(current.interval, minus(exactly(1), scaled(stated.interval, 0.01)))
      return [
        checkFact(
          [change, observation.period],
          observation.period,
          "not-checkable",
          [inputOf(index, stated), inputOf(index, current)],
          fact("implied-base", "nothing", { percent, from: say.text(from), range: say.span({ low: tidy(base.low), high: tidy(base.high) }) }),
          { printed: printedIn(context, stated.observation), computed: tidy((base.low + base.high) / 2), unit: current.observation.unit },
        ),
      ]
    }),
  )
})

export const changeRules = [statedChange] as const
