// Rule 17: printed leavers and a printed headcount give the printed turnover rate, for the whole and for every group of which all three
// are printed: by the formula of the report, or by any in use where it tells none. Only faults are checks.
import { isReported, observationsOf } from "../dataset"
import { figureAt, figureOf } from "../figure"
import { type Interval, middle, minus, over, overlap, plus, scaled } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers, openingPeople } from "../leavers"
import { gapBetween, isClosingBasis, isPossible, isTurnoverBasis, leaversOf, rateOf, wholeLeavers } from "../turnover"
import { type CheckContext, checkFigure, printedIn, rule, tidy } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

const leaversAndRate = rule("leavers-and-rate", (context) => {
  const dimensions = context.catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) => [
    ...[null, ...dimensions].flatMap((dimension) => groupsOfLeavers(context, period, dimension).flatMap((group) => ofGroup(context, group))),
    ...ofUnsaidFormula(context, period),
  ])
})

export const leaverRules = [leaversAndRate] as const

function ofGroup(context: CheckContext, { rate, basis, people, relabelled }: GroupOfLeavers) {
  const { catalogue, index } = context
  const { period, breakdown } = rate.observation
  const leavers = figureAt(catalogue, index, "leavers", period, breakdown)
  const withJoiners = basis === "leavers-over-closing-plus-leavers-plus-joiners"
  const joiners = withJoiners ? figureAt(catalogue, index, "new-hires", period, breakdown) : null
  if (leavers === null || people === null || relabelled || people.interval.low <= 0 || (withJoiners && joiners === null)) return []
  const fraction = scaled(rate.interval, 0.01)
  const given = scaled(rateOf(leavers.interval, basis, people.interval, joiners?.interval), 100)
  // A rate that no number of people gives is told as that.
  if (!isPossible(fraction, basis) || overlap(rate.interval, given)) return []
  const implied = leaversOf(fraction, basis, people.interval, joiners?.interval ?? null)
  const whole = !isClosingBasis(basis) || wholeLeavers(fraction, basis, people.value).feasible
  // So is one between two whole numbers, of which the printed leavers are one.
  if (!whole && gapBetween(implied, leavers.interval) < 1) return []
  const facts = fact("leavers-and-rate", FLOWS, {
    metric: say.figure(leavers.observation),
    rate: say.figure(rate.observation),
    leavers: say.text(printedIn(context, leavers.observation)),
    nearest: say.number(nearestWhole(implied)),
    gives: say.number(tidy(middle(Number.isFinite(given.high) ? given : { low: given.low, high: given.low })), 2),
  })
  return [checkFigure(context, rate, given, [leavers, ...people.figures, ...(joiners === null ? [] : [joiners])], facts)]
}

/** Rates whose formula nobody recorded: told where no formula in use gives them. */
function ofUnsaidFormula(context: CheckContext, period: string) {
  const { catalogue, index } = context
  return observationsOf(index.report, "turnover-rate")
    .filter((o) => o.period === period && isReported(o) && !isTurnoverBasis(o.method))
    .flatMap((observation) => {
      const { breakdown } = observation
      const rate = figureOf(catalogue, index, observation)
      const leavers = figureAt(catalogue, index, "leavers", period, breakdown)
      const closing = figureAt(catalogue, index, "headcount", period, breakdown)
      if (rate === null || leavers === null || closing === null || closing.interval.low <= 0) return []
      const joiners = figureAt(catalogue, index, "new-hires", period, breakdown)
      const opening = openingPeople(context, period, breakdown)
      const ways = waysOf(leavers.interval, closing.interval, joiners?.interval ?? null, opening?.interval ?? null)
      if (ways.some((way) => overlap(scaled(way, 100), rate.interval))) return []
      const [low, high] = [Math.min(...ways.map((way) => way.low)) * 100, Math.max(...ways.map((way) => way.high)) * 100]
      const facts = fact("leavers-and-rate-unsaid", FLOWS, {
        metric: say.figure(leavers.observation),
        rate: say.figure(rate.observation),
        leavers: say.text(printedIn(context, leavers.observation)),
        people: say.text(printedIn(context, closing.observation)),
        gives: say.span({ low: tidy(low), high: tidy(high) }),
      })
      return [
        checkFigure(context, rate, { low, high }, [leavers, closing, ...(joiners === null ? [] : [joiners]), ...(opening === null ? [] : [opening])], facts),
      ]
    })
}

/**
 * The rates that the formulas in use may give, as fractions. Nobody knows the average of a year but that it lies between its ends, or,
 * where no opening headcount can be had, that it is at least half of the closing one; joiners are among those there at the end or left.
 */
function waysOf(leavers: Interval, closing: Interval, joiners: Interval | null, opening: Interval | null): Interval[] {
  const remained = plus(closing, leavers)
  const most = joiners === null ? plus(remained, remained) : plus(remained, joiners)
  const before = opening ?? (joiners === null ? null : minus(remained, joiners))
  const ends = before === null || before.low <= 0 ? [scaled(closing, 0.5), closing] : [before, closing]
  const between = { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) }
  const onAverage = over(leavers, between)
  // Joiners that are not printed may be any number up to all of those.
  return joiners === null ? [{ low: over(leavers, most).low, high: onAverage.high }] : [onAverage, over(leavers, remained), over(leavers, most)]
}

/** The whole number of people nearest to what a rate stands for; its least where it has no end. */
function nearestWhole({ low, high }: Interval): number {
  return Number.isFinite(high) ? Math.round(middle({ low, high })) : Math.ceil(low - 1e-9)
}
