// Rule 6: a printed rate or share is that of a whole number of people or things.
import { isReported, observationsOf } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { scaled } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers } from "../leavers"
import { isClosingBasis, isPossible, wholeLeavers } from "../turnover"
import { type CheckContext, checkFact, checkFigure, gather, inputOf, printedIn, rule, tidy } from "./draft"
import { FIRST, fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

export const wholePeople = rule("whole-people", (context) => [...turnoverOfWholePeople(context), ...sharesOfWholeThings(context)])

function turnoverOfWholePeople(context: CheckContext) {
  const dimensions = context.catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) =>
    [null, ...dimensions].flatMap((dimension) => gather(groupsOfLeavers(context, period, dimension), (group) => ofGroup(context, group))),
  )
}

function ofGroup(context: CheckContext, { rate, basis, closing, relabelled }: GroupOfLeavers) {
  const base = closing?.observation.value
  // Formula c needs joiners, which are not printed by group, and an average of people is no count: they have no whole number to look for.
  // Nobody has no rate.
  if (basis === "leavers-over-average") return []
  if (base === undefined || relabelled || !isClosingBasis(basis)) return base === undefined || relabelled ? [noBase(context, rate, "headcount")] : []
  if (base === 0) return []
  const interval = scaled(rate.interval, 0.01)
  if (!isPossible(interval, basis)) {
    const facts = fact("share-above-100", FIRST, { metric: say.figure(rate.observation) })
    const check = checkFigure(context, rate, { low: 0, high: 100 }, closing === null ? [] : [closing], facts)
    return [{ ...check, computed: 100, difference: tidy(100 - rate.observation.value) }]
  }
  const { feasible, below, above } = wholeLeavers(interval, basis, base)
  const percent = (people: number) => tidy((people / (basis === "leavers-over-closing" ? base : base + people)) * 100)
  const nearest = Math.abs(percent(below) - rate.observation.value) <= Math.abs(percent(above) - rate.observation.value) ? below : above
  return [verdictOnWhole(context, rate, closing === null ? [] : [closing], feasible, nearest, percent, { below, above, base })]
}

/** Shares of a counted whole, such as reports or employees: each percentage with the metric it is a share of. */
function sharesIn({ catalogue }: CheckContext): { rate: string; base: string }[] {
  return [...catalogue.metrics.values()].flatMap(({ id, unit, numeratorBreakdown, denominator }) =>
    unit !== "percent" || numeratorBreakdown !== undefined || denominator === undefined ? [] : [{ rate: id, base: denominator }],
  )
}

function sharesOfWholeThings(context: CheckContext) {
  const { catalogue, index } = context
  return sharesIn(context).flatMap(({ rate, base }) =>
    gather(
      observationsOf(index.report, rate).filter((o) => o.breakdown === undefined && isReported(o)),
      (o) => {
        const [share, whole] = [figureOf(catalogue, index, o), figureAt(catalogue, index, base, o.period)]
        // More than the whole is another fault, and is told as one.
        if (share === null || share.interval.low > 100) return []
        if (whole === null) return [noBase(context, share, base)]
        const count = whole.observation.value
        if (count === 0) return []
        const below = Math.floor((share.interval.high / 100) * count + 1e-9)
        const feasible = below >= (share.interval.low / 100) * count - 1e-9
        const above = feasible ? below : below + 1
        const percent = (things: number) => tidy((things / count) * 100)
        const nearest = Math.abs(percent(below) - share.observation.value) <= Math.abs(percent(above) - share.observation.value) ? below : above
        return [verdictOnWhole(context, share, [whole], feasible, nearest, percent, { below, above, base: count })]
      },
    ),
  )
}

type Whole = { below: number; above: number; base: number }

function verdictOnWhole(
  context: CheckContext,
  rate: Figure,
  others: readonly Figure[],
  feasible: boolean,
  nearest: number,
  percent: (people: number) => number,
  { below, above, base }: Whole,
) {
  const computed = percent(nearest)
  const lower = { metric: say.figure(rate.observation), base: say.number(base), below: say.number(below), belowPercent: say.number(percent(below), 2) }
  const facts = feasible
    ? fact("whole-people", FIRST, lower)
    : fact("no-whole-people", FIRST, { ...lower, above: say.number(above), abovePercent: say.number(percent(above), 2) })
  const check = checkFigure(context, rate, { low: computed, high: computed }, others, facts)
  // A whole number inside the printed interval is all that is asked; how it was rounded is not.
  return { ...check, verdict: feasible ? ("consistent" as const) : ("inconsistent" as const) }
}

function noBase(context: CheckContext, rate: Figure, base: string) {
  const { observation } = rate
  return checkFact(
    [observation.metric, observation.period, ...Object.values(observation.breakdown ?? {})],
    observation.period,
    "not-checkable",
    [inputOf(context.index, rate)],
    fact("no-base", "nothing", { metric: say.figure(observation), base: say.metric(base) }),
    { printed: printedIn(context, observation), unit: observation.unit },
  )
}
