// Rule 21: what a report states agrees with its figures: that nothing happened, who could be at a meeting, what a certificate is for.
// Only faults are checks.
import { isReported } from "../dataset"
import { figureAt, figureOf } from "../figure"
import { tenuresApart } from "./attendance"
import { certificates } from "./certificates"
import { type CheckContext, checkFact, inputOf, printedIn, rule } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { targetsAndFigures } from "./targetsAndFigures"

const statementsAndFigures = rule("statements-and-figures", (context) => [
  ...noneBesideSome(context),
  ...tenuresApart(context),
  ...certificates(context),
  ...targetsAndFigures(context),
])

export const statementRules = [statementsAndFigures] as const

/** None of what a metric counts, beside some of what cannot be without it: the catalogue says which. A rounded zero is not none. */
function noneBesideSome(context: CheckContext) {
  const { catalogue, index } = context
  return index.report.observations.filter(isReported).flatMap((observation) => {
    const none = figureOf(catalogue, index, observation)
    if (none === null || none.interval.high > 0) return []
    return (catalogue.metrics.get(observation.metric)?.contradicts ?? []).flatMap((id) => {
      const some = figureAt(catalogue, index, id, observation.period, observation.breakdown)
      if (some === null || some.interval.low <= 0) return []
      return [
        checkFact(
          [observation.metric, id, observation.period, ...Object.values(observation.breakdown ?? {})],
          observation.period,
          "inconsistent",
          [none, some].map((figure) => inputOf(index, figure)),
          fact("none-beside-some", FLOWS, {
            metric: say.figure(observation),
            other: say.figure(some.observation),
            some: say.text([some.observation.printed.value, some.observation.printed.unit].filter(Boolean).join(" ")),
          }),
          { printed: printedIn(context, observation), unit: observation.unit },
        ),
      ]
    })
  })
}
