// Leavers behind printed turnover rates, group by group: the rate's formula and the group's people give them, those at year end or, where
// the formula says so, those on average.
import type { CheckContext } from "./checks/draft"
import { findObservation, isReported, observationsOf, partCodes } from "./dataset"
import { type Figure, figureAt, figureOf } from "./figure"
import { type Interval, plus, scaled, sumOf } from "./interval"
import { follows, inOrder } from "./period"
import { isPossible, isTurnoverBasis, leaversOf, type TurnoverBasis } from "./turnover"

type Context = Pick<CheckContext, "catalogue" | "index">

/** People that a rate divides by, and the figures that say how many: one, or those of both ends of a year, whose mean they are. */
export type People = { interval: Interval; value: number; figures: readonly Figure[] }

/**
 * One group of a year. `closing` null: its headcount is not printed. `people`: what the rate's formula divides by, beside leavers and
 * joiners where it has them: those at year end, or on average. `relabelled`: the headcount stands under another label of the same
 * group ("41–49" beside "40–49"), so that the number rests on this project's reading.
 */
export type GroupOfLeavers = {
  code: string | null
  rate: Figure
  basis: TurnoverBasis
  closing: Figure | null
  people: People | null
  relabelled: boolean
  /** null where those people are not printed, nobody is employed in the group, or no number of people gives the rate. */
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
    const people = basis === "leavers-over-average" ? averagePeople(context, period, breakdown) : closing && peopleOf(closing)
    const unknown = people === null || people.value === 0 || !isPossible(fraction, basis)
    const leavers = unknown ? null : leaversOf(fraction, basis, people.interval, null)
    return [{ code, rate, basis, closing, people, relabelled: other !== null, leavers }]
  })
}

function peopleOf(figure: Figure): People {
  return { interval: figure.interval, value: figure.observation.value, figures: [figure] }
}

/** The printed average of the period; else the mean of both its ends. Null where neither can be had. */
export function averagePeople(context: Context, period: string, breakdown?: Record<string, string>): People | null {
  const { catalogue, index } = context
  const printed = figureAt(catalogue, index, "average-headcount", period, breakdown)
  if (printed !== null) return peopleOf(printed)
  const [opening, closing] = [openingPeople(context, period, breakdown), figureAt(catalogue, index, "headcount", period, breakdown)]
  if (opening === null || closing === null) return null
  const value = (opening.observation.value + closing.observation.value) / 2
  return { interval: scaled(plus(opening.interval, closing.interval), 0.5), value, figures: [opening, closing] }
}

/** The headcount at the end of the period before, whatever its length. */
export function openingPeople({ catalogue, index }: Context, period: string, breakdown?: Record<string, string>): Figure | null {
  const years = inOrder(observationsOf(index.report, "headcount").map((observation) => observation.period))
  const before = years.find((earlier) => follows(period, earlier))
  return before === undefined ? null : figureAt(catalogue, index, "headcount", before, breakdown)
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
