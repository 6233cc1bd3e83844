// Employee turnover on a common basis (HKEX B1.2, GRI 401-1). With L leavers in the year, E headcount at year end, J joiners and A
// employees on average: a = L/E · b = L/(E+L) · c = L/(E+L+J) · d = L/A. Exact algebra: b = a/(1+a), a = b/(1−b); c needs J, and gives a
// bound without it; d needs A and E.
import { exactly, type Interval, minus, over, plus, times } from "./interval"

/** The formulas that occur, by their ids in metrics.json. */
export const TURNOVER_BASES = [
  "leavers-over-closing",
  "leavers-over-closing-plus-leavers",
  "leavers-over-closing-plus-leavers-plus-joiners",
  "leavers-over-average",
] as const
export type TurnoverBasis = (typeof TURNOVER_BASES)[number]

/** Formulas whose groups can be added up with year-end people alone. */
export type ClosingBasis = Exclude<TurnoverBasis, "leavers-over-closing-plus-leavers-plus-joiners" | "leavers-over-average">

export function isClosingBasis(method: string | undefined): method is ClosingBasis {
  return method === "leavers-over-closing" || method === "leavers-over-closing-plus-leavers"
}

export function isTurnoverBasis(method: string | undefined): method is TurnoverBasis {
  return TURNOVER_BASES.some((basis) => basis === method)
}

/**
 * a from b, both as fractions. Rounding ±r in b becomes ±r/(1−b)²; where rounding may have made b 1 (nearly everybody left), a
 * has no upper end. Throws RangeError on a b that is at least 1 however it was rounded: no number of people gives it.
 */
export function overClosing(overClosingPlusLeavers: Interval): Interval {
  if (overClosingPlusLeavers.low >= 1) throw new RangeError("a rate of leavers over closing plus leavers lies below 1")
  const ratio = (b: number) => (b >= 1 ? Number.POSITIVE_INFINITY : b / (1 - b))
  return { low: ratio(overClosingPlusLeavers.low), high: ratio(overClosingPlusLeavers.high) }
}

/** b from a, both as fractions. */
export function overClosingPlusLeavers(overClosing: Interval): Interval {
  const ratio = (a: number) => a / (1 + a)
  return { low: ratio(overClosing.low), high: ratio(overClosing.high) }
}

/**
 * Leavers behind a printed rate (a fraction), a number of people that need not be whole. `people`: those on average under formula d,
 * else those at year end. `joiners` null = not printed: under formula c only the lower bound holds then, and the upper end is infinite.
 */
export function leaversOf(rate: Interval, basis: TurnoverBasis, people: Interval, joiners: Interval | null): Interval {
  const positive = { low: Math.max(0, rate.low), high: rate.high }
  switch (basis) {
    case "leavers-over-closing":
    case "leavers-over-average":
      return times(positive, people)
    case "leavers-over-closing-plus-leavers":
      return times(overClosing(positive), people)
    case "leavers-over-closing-plus-leavers-plus-joiners": {
      const ratio = overClosing(positive)
      return joiners === null ? { low: ratio.low * people.low, high: Number.POSITIVE_INFINITY } : times(ratio, plus(people, joiners))
    }
  }
}

/** Whether a printed rate (a fraction) can be on its basis at all: one whose formula has the leavers among those divided by stays below 1. */
export function isPossible(rate: Interval, basis: TurnoverBasis): boolean {
  return isOverPeopleAlone(basis) || rate.low < 1
}

function isOverPeopleAlone(basis: TurnoverBasis): boolean {
  return basis === "leavers-over-closing" || basis === "leavers-over-average"
}

/**
 * The rate that a number of leavers gives on a basis, as a fraction; `people` as for the leavers behind a rate. Throws RangeError where
 * the denominator may be zero.
 */
export function rateOf(leavers: Interval, basis: TurnoverBasis, people: Interval, joiners: Interval = exactly(0)): Interval {
  if (isOverPeopleAlone(basis)) return over(leavers, people)
  const others = basis === "leavers-over-closing-plus-leavers" ? people : plus(people, joiners)
  const at = (l: number, rest: number) => (Number.isFinite(l) ? l / (rest + l) : 1)
  // Rising in the leavers, falling in the others: the ends lie at opposite corners.
  if (others.low + leavers.low <= 0) throw new RangeError("a rate needs somebody in its denominator")
  return { low: at(leavers.low, others.high), high: at(leavers.high, others.low) }
}

/** Whether a whole number of people gives the rate, and the two whole numbers beside it. `rate` and results are fractions. */
export function wholeLeavers(rate: Interval, basis: TurnoverBasis, closing: number): { feasible: boolean; below: number; above: number } {
  const { low, high } = leaversOf(rate, basis, exactly(closing), null)
  // Without an upper end the least whole number stands for all of them.
  const below = Number.isFinite(high) ? Math.floor(high + 1e-9) : Math.ceil(low - 1e-9)
  const feasible = below >= low - 1e-9
  return { feasible, below: feasible ? below : Math.floor(low), above: feasible ? below : Math.ceil(high) }
}

/** How far apart two counts of leavers are, in people; 0 where they can be the same. */
export function gapBetween(first: Interval, second: Interval): number {
  const { low, high } = minus(first, second)
  if (low <= 0 && high >= 0) return 0
  return low > 0 ? low : -high
}
