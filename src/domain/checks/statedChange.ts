// Rule 11: a change the report states agrees with its figures, or gives the base that it implies, as an interval.
import { figureAt, figureOf } from "../figure"
import { exactly, minus, over, scaled } from "../interval"
import { type Check, type CheckContext, checkFact, checkFigure, inputOf, tidy } from "./check"

/** A printed reduction on the year before, in percent, and the metric it is about. */
const CHANGES = [{ change: "ghg-reduction-year-on-year", metric: "scope-1-2-emissions" }] as const

export function checkStatedChanges(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return CHANGES.flatMap(({ change, metric }) =>
    index.report.observations
      .filter((o) => o.metric === change)
      .flatMap((observation): Check[] => {
        const stated = figureOf(catalogue, index, observation)
        const current = figureAt(catalogue, index, metric, observation.period)
        if (stated === null || current === null) return []
        const from = String(Number(observation.period) - 1)
        const prior = figureAt(catalogue, index, metric, from)
        if (prior !== null && prior.interval.low > 0) {
          const reduction = scaled(minus(exactly(1), over(current.interval, prior.interval)), 100)
          const facts = {
            kind: "implied-base",
            metric,
            base: prior.interval,
            percent: observation.status === "reported" ? observation.value : 0,
            from,
          } as const
          return [checkFigure(context, "stated-change", stated, reduction, [current, prior], facts)]
        }
        const base = over(current.interval, minus(exactly(1), scaled(stated.interval, 0.01)))
        return [
          checkFact(
            context,
            "stated-change",
            `${change}:${observation.period}`,
            observation.period,
            "not-checkable",
            [inputOf(index, stated), inputOf(index, current)],
            { kind: "implied-base", metric, base: { low: tidy(base.low), high: tidy(base.high) }, percent: stated.observation.value, from },
            { printed: stated.observation.printed.value, computed: tidy((base.low + base.high) / 2), unit: current.observation.unit },
          ),
        ]
      }),
  )
}
