// Rule 10 (denominators): what the intensities divide by stays the same kind of number from year to year.
import { DENOMINATOR_METRICS, DENOMINATORS, type DenominatorOfYear, denominatorsOf } from "../denominators"
import { figureAt } from "../figure"
import { middle, over, overlap, times } from "../interval"
import { isSameLength } from "../period"
import { type CheckContext, checkFact, inputOf, tidy } from "./draft"
import { explainsChange, STEADY } from "./factors"
import { fact } from "./facts"
import { say } from "./said"

export function denominatorJumps(context: CheckContext) {
  return DENOMINATORS.flatMap((denominator) => jumps(context, denominatorsOf(context.catalogue, context.index, denominator)))
}

/** The implied denominator as a share of the printed one: a jump means that the report divides by something else than before. */
function jumps(context: CheckContext, years: readonly DenominatorOfYear[]) {
  return years.flatMap((year, i) => {
    const earlier = years[i - 1]
    if (earlier === undefined || earlier.common === null || year.common === null || !isSameLength(earlier.period, year.period)) return []
    const metric = DENOMINATOR_METRICS[year.denominator]
    const [before, now] = [earlier, year].map(({ period }) => figureAt(context.catalogue, context.index, metric, period))
    if (before == null || now == null || before.interval.low <= 0 || now.interval.low <= 0) return []
    const [shareFrom, shareTo] = [middle(earlier.common) / before.observation.value, middle(year.common) / now.observation.value]
    const explained = [now, ...year.sources.flatMap(({ intensity, total }) => [intensity, total])].some((figure) => explainsChange(context, figure))
    const steady = overlap(over(year.common, now.interval), times(over(earlier.common, before.interval), STEADY))
    return [
      checkFact(
        [year.denominator, year.period, "denominator"],
        year.period,
        steady ? "consistent" : explained ? "explained" : "inconsistent",
        [before, now, ...[earlier, year].flatMap(({ sources }) => sources.flatMap(({ intensity, total }) => [intensity, total]))].map((figure) =>
          inputOf(context.index, figure),
        ),
        fact("denominator-jump", "intensities", {
          from: say.period(earlier.period),
          before: say.number(tidy(shareFrom * 100), 0),
          to: say.period(year.period),
          after: say.number(tidy(shareTo * 100), 0),
          explained: !steady && explained,
        }),
        { computed: tidy(shareTo * 100), difference: tidy((shareTo - shareFrom) * 100), unit: "percent" },
      ),
    ]
  })
}
