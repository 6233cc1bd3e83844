// Rule 20: a figure that two reports of one issuer print for the same period is the same in both, or a reason is recorded why not.
import { isReported, keyOf, reportingYear } from "../dataset"
import { figureOf } from "../figure"
import { overlap } from "../interval"
import { checkFact, inputOf, printedIn, rule, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"
import type { Verdict } from "./verdict"

/** Held against the newest of the earlier reports that prints it. A restatement puts no figure in doubt: the later one prevails. */
const restated = rule("restated", ({ catalogue, index, earlier = [] }) =>
  index.report.observations.filter(isReported).flatMap((observation) => {
    const key = keyOf(observation)
    const before = earlier.find(({ byKey }) => isReported(byKey.get(key)))
    const old = before?.byKey.get(key)
    if (before === undefined || !isReported(old) || observation.period === "undated" || old.unit !== observation.unit) return []
    const [now, then] = [figureOf(catalogue, index, observation), figureOf(catalogue, before, old)]
    if (now === null || then === null) return []
    const reason = index.report.notes.some((note) => note.id === observation.note && note.explainsChange === true)
    const verdict: Verdict = overlap(now.interval, then.interval)
      ? old.value === observation.value
        ? "consistent"
        : "rounding"
      : reason
        ? "explained"
        : "restated"
    return [
      checkFact(
        [key],
        observation.period,
        verdict,
        [inputOf(index, now), inputOf(before, then)],
        fact("restated", "nothing", {
          metric: say.figure(observation),
          before: say.text(printedIn({ catalogue }, old)),
          earlier: say.text(reportingYear(before.report)),
          later: say.text(reportingYear(index.report)),
          same: verdict === "consistent" || verdict === "rounding",
          reason,
        }),
        { printed: printedIn({ catalogue }, observation), unit: observation.unit, computed: tidy(old.value), difference: tidy(old.value - observation.value) },
      ),
    ]
  }),
)

export const restatedRules = [restated] as const
