// Rule 10 (denominators): what the intensities divide by stays the same kind of number from year to year.
import { DENOMINATOR_METRICS, DENOMINATORS, type DenominatorOfYear, denominatorsOf, statedDivisor } from "../denominators"
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
    const earlier = years.slice(0, i).findLast(({ boundary }) => boundary === year.boundary)
    if (earlier === undefined || earlier.common === null || year.common === null || !isSameLength(earlier.period, year.period)) return []
    const [before, now] = [earlier, year].map(({ denominator, period, boundary }) =>
      statedDivisor(context.catalogue, context.index, denominator, period, boundary),
    )
    if (before == null || now == null || before.interval.low <= 0 || now.interval.low <= 0) return []
    const [shareFrom, shareTo] = [middle(earlier.common) / before.value, middle(year.common) / now.value]
    const whole = figureAt(context.catalogue, context.index, DENOMINATOR_METRICS[year.denominator], year.period)
    const explained = [...(whole === null ? [] : [whole]), ...year.sources.flatMap(({ intensity, total }) => [intensity, total])].some((figure) =>
      explainsChange(context, figure),
    )
    const steady = overlap(over(year.common, now.interval), times(over(earlier.common, before.interval), STEADY))
    return [
      checkFact(
        [year.denominator, year.period, year.boundary ?? "", "denominator"],
        year.period,
        steady ? "consistent" : explained ? "explained" : "inconsistent",
        [
          before.input,
          now.input,
          ...[earlier, year].flatMap(({ sources }) =>
            sources.flatMap(({ intensity, total }) => [intensity, total]).map((figure) => inputOf(context.index, figure)),
          ),
        ],
        fact("denominator-jump", "intensities", {
          isOfPeople: year.denominator === "persons",
          from: say.text(earlier.period),
          before: say.number(tidy(shareFrom * 100), 0),
          to: say.text(year.period),
          after: say.number(tidy(shareTo * 100), 0),
          explained: !steady && explained,
        }),
        { computed: tidy(shareTo * 100), difference: tidy((shareTo - shareFrom) * 100), unit: "percent" },
      ),
    ]
  })
}
