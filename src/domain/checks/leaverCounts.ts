// Rule 7: every breakdown of the turnover rate gives the same leavers, and those that the report prints.
import { type Figure, figureAt } from "../figure"
import { groupsOfLeavers, impliedLeavers } from "../leavers"
import { gapBetween } from "../turnover"
import { type CheckContext, checkFact, inputOf, rule, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

/** Leavers as each breakdown implies them, against one another and against the printed number. */
export const leaversByBreakdown = rule("leavers-by-breakdown", (context) => {
  const { catalogue, index } = context
  const dimensions = catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) => {
    const printed = figureAt(catalogue, index, "leavers", period)
    const overall = groupsOfLeavers(context, period, null)[0]
    const counts: Count[] = [
      ...(printed === null ? [] : [{ dimension: null, low: printed.interval.low, high: printed.interval.high, figures: [printed] }]),
      ...(printed === null && overall?.leavers != null && Number.isFinite(overall.leavers.high)
        ? [{ dimension: "total", low: overall.leavers.low, high: overall.leavers.high, figures: [overall.rate] }]
        : []),
      ...dimensions.flatMap((dimension): Count[] => {
        const implied = impliedLeavers(context, period, dimension)
        if (implied === null) return []
        const figures = implied.groups.flatMap(({ rate, people }) => [rate, ...(people?.figures ?? [])])
        return [{ dimension, low: implied.leavers.low, high: implied.leavers.high, figures }]
      }),
    ]
    const [reference, ...others] = counts
    if (reference === undefined) return []
    const confirmed = others.some((other) => gapBetween(reference, other) === 0)
    const against = others.map((other) => ({ other, check: sameLeavers(context, period, reference, other, confirmed) }))
    // Whether two of the others agree follows from the first comparison, unless both of them depart from it.
    const departing = against.filter(({ check }) => check.verdict === "inconsistent").map(({ other }) => other)
    const among = departing.flatMap((first, i) => departing.slice(i + 1).map((second) => sameLeavers(context, period, first, second, false)))
    return [...against.map(({ check }) => check), ...among]
  })
})

type Count = { dimension: string | null; low: number; high: number; figures: Figure[] }

function sameLeavers(context: CheckContext, period: string, first: Count, second: Count, firstConfirmed: boolean) {
  const apart = gapBetween(first, second)
  const size = (count: Count) => (count.low + count.high) / 2
  const range = ({ low, high }: Count) => say.whole({ low: tidy(low), high: tidy(high) })
  return checkFact(
    [period, first.dimension ?? "printed", second.dimension ?? "printed"],
    period,
    apart === 0 ? "consistent" : "inconsistent",
    [...first.figures, ...second.figures].map((figure) => inputOf(context.index, figure)),
    // Where a third count confirms the first, the second alone is in doubt.
    fact(
      "leavers-differ",
      { flowsFrom: firstConfirmed ? first.figures.length : 0 },
      {
        first: say.leavers(first.dimension),
        firstRange: range(first),
        second: say.leavers(second.dimension),
        secondRange: range(second),
      },
    ),
    {
      printed: first.dimension === null ? (first.figures[0]?.observation.printed.value ?? null) : null,
      computed: tidy(size(second)),
      difference: tidy(apart === 0 ? 0 : size(second) - size(first)),
      unit: "persons",
    },
  )
}
