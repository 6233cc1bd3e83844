// Rule 17: printed leavers and a printed headcount give the printed turnover rate, for the whole and for every group of which all three
// are printed. Only faults are checks.
import { figureAt } from "../figure"
import { type Interval, middle, overlap, scaled } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers } from "../leavers"
import { gapBetween, isPossible, leaversOf, rateOf, wholeLeavers } from "../turnover"
import { type CheckContext, checkFigure, rule, tidy } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

const leaversAndRate = rule("leavers-and-rate", (context) => {
  const dimensions = context.catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) =>
    [null, ...dimensions].flatMap((dimension) => groupsOfLeavers(context, period, dimension).flatMap((group) => ofGroup(context, group))),
  )
})

export const leaverRules = [leaversAndRate] as const

function ofGroup(context: CheckContext, { rate, basis, closing, relabelled }: GroupOfLeavers) {
  const { catalogue, index } = context
  const { period, breakdown } = rate.observation
  const leavers = figureAt(catalogue, index, "leavers", period, breakdown)
  const withJoiners = basis === "leavers-over-closing-plus-leavers-plus-joiners"
  const joiners = withJoiners ? figureAt(catalogue, index, "new-hires", period, breakdown) : null
  if (leavers === null || closing === null || relabelled || closing.interval.low <= 0 || (withJoiners && joiners === null)) return []
  const fraction = scaled(rate.interval, 0.01)
  const given = scaled(rateOf(leavers.interval, basis, closing.interval, joiners?.interval), 100)
  // A rate that no number of people gives is told as that.
  if (!isPossible(fraction, basis) || overlap(rate.interval, given)) return []
  const implied = leaversOf(fraction, basis, closing.interval, joiners?.interval ?? null)
  const whole = withJoiners || wholeLeavers(fraction, basis, closing.observation.value).feasible
  // So is one between two whole numbers, of which the printed leavers are one.
  if (!whole && gapBetween(implied, leavers.interval) < 1) return []
  const facts = fact("leavers-and-rate", FLOWS, {
    metric: say.figure(leavers.observation),
    rate: say.figure(rate.observation),
    leavers: say.text(leavers.observation.printed.value),
    nearest: say.number(nearestWhole(implied)),
    gives: say.number(tidy(middle(Number.isFinite(given.high) ? given : { low: given.low, high: given.low })), 2),
  })
  return [checkFigure(context, rate, given, [leavers, closing, ...(joiners === null ? [] : [joiners])], facts)]
}

/** The whole number of people nearest to what a rate stands for; its least where it has no end. */
function nearestWhole({ low, high }: Interval): number {
  return Number.isFinite(high) ? Math.round(middle({ low, high })) : Math.ceil(low - 1e-9)
}
