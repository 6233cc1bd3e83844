// Rule 21, on targets: one that a report says is met, or missed, agrees with its figures where it prints both years. Only faults are checks.

import { figureAt } from "../figure"
import { minus, over, scaled } from "../interval"
import { periodAsRead } from "../period"
import { type CheckContext, checkFact, inputOf, nodeInput } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"

export function targetsAndFigures(context: CheckContext) {
  const { catalogue, index } = context
  const { report } = index
  return report.targets.flatMap(({ id, label, metric, baseYear, targetYear, changePercent, kind, status, printed }, place) => {
    if (metric === null || baseYear === null || targetYear === null || changePercent === null || kind === "intensity") return []
    if (changePercent === 0 || (status !== "met" && status !== "missed")) return []
    const [base, last] = [baseYear, targetYear].map((year) => figureAt(catalogue, index, metric, periodAsRead(report, year)))
    if (base == null || last == null || base.interval.low <= 0) return []
    const change = scaled(minus(over(last.interval, base.interval), { low: 1, high: 1 }), 100)
    const falls = changePercent < 0
    const isReached = falls ? change.high <= changePercent : change.low >= changePercent
    const isShort = falls ? change.low > changePercent : change.high < changePercent
    if (status === "met" ? !isShort : !isReached) return []
    return [
      checkFact(
        ["target", id],
        last.observation.period,
        "inconsistent",
        [inputOf(index, base), inputOf(index, last), nodeInput(index, ["targets", place], printed.value, last.observation.period)],
        fact("target-and-figures", FLOWS, {
          target: say.words(label),
          metric: say.metric(metric),
          change: say.span(change),
          wanted: say.change(changePercent),
          from: say.text(base.observation.period),
          to: say.text(last.observation.period),
          isMet: status === "met",
        }),
        { unit: "percent" },
      ),
    ]
  })
}
