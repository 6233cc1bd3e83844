// Leavers behind printed turnover rates, group by group: the rate's formula and the group's year-end headcount give them.
import type { CheckContext } from "./checks/draft"
import { findObservation, isReported, partCodes } from "./dataset"
import { type Figure, figureAt, figureOf } from "./figure"
import { type Interval, scaled, sumOf } from "./interval"
import { isPossible, isTurnoverBasis, leaversOf, type TurnoverBasis } from "./turnover"

type Context = Pick<CheckContext, "catalogue" | "index">

/**
 * One group of a year. `closing` null: its headcount is not printed. `relabelled`: the headcount stands under another label of
 * the same group ("41–49" beside "40–49"), so that the number rests on this project's reading.
 */
export type GroupOfLeavers = {
  code: string | null
  rate: Figure
  basis: TurnoverBasis
  closing: Figure | null
  relabelled: boolean
  /** null where the headcount is missing, nobody is employed in the group, or no number of people gives the rate. */
  leavers: Interval | null
}

/** The groups of one dimension and year with a printed rate and a known formula; the whole when `dimension` is null. */
export function groupsOfLeavers(context: Context, period: string, dimension: string | null): GroupOfLeavers[] {
  const codes: (string | null)[] = dimension === null ? [null] : partCodes(context.catalogue, context.index.report, "turnover-rate", period, dimension)
  return codes.flatMap((code): GroupOfLeavers[] => {
    const breakdown = code === null || dimension === null ? undefined : { [dimension]: code }
    const observation = findObservation(context.index, "turnover-rate", period, breakdown)
    const rate = isReported(observation) ? figureOf(context.catalogue, context.index, observation) : null
    if (rate === null || !isTurnoverBasis(rate.observation.method)) return []
    const basis = rate.observation.method
    const own = figureAt(context.catalogue, context.index, "headcount", period, breakdown)
    const other = own === null && dimension !== null && code !== null ? headcountUnderOtherLabel(context, period, dimension, code) : null
    const closing = own ?? other
    const fraction = scaled(rate.interval, 0.01)
    const unknown = closing === null || closing.observation.value === 0 || !isPossible(fraction, basis)
    const leavers = unknown ? null : leaversOf(fraction, basis, closing.interval, null)
    return [{ code, rate, basis, closing, relabelled: other !== null, leavers }]
  })
}

function headcountUnderOtherLabel({ catalogue, index }: Context, period: string, dimension: string, code: string): Figure | null {
  const same = catalogue.dimensions.get(dimension)?.codes.find(({ id }) => id === code)?.sameGroup
  return same === undefined ? null : figureAt(catalogue, index, "headcount", period, { [dimension]: same })
}

/**
 * All leavers of a year as a dimension implies them; null when a group that has people has no bounded number of leavers, or
 * when the groups' headcounts do not add up to everybody (then somebody's leavers are missing).
 */
export function impliedLeavers(context: Context, period: string, dimension: string): { leavers: Interval; groups: GroupOfLeavers[] } | null {
  const groups = groupsOfLeavers(context, period, dimension).filter((group) => group.closing === null || group.closing.observation.value > 0)
  const total = figureAt(context.catalogue, context.index, "headcount", period)
  if (groups.length === 0 || groups.some(({ leavers }) => leavers === null || !Number.isFinite(leavers.high))) return null
  const people = groups.reduce((sum, { closing }) => sum + (closing?.observation.value ?? 0), 0)
  if (total !== null && people !== total.observation.value) return null
  return { leavers: sumOf(groups.flatMap(({ leavers }) => leavers ?? [])), groups }
}
