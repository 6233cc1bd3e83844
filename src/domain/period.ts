// Periods of time against one another: which comes first, which is the same a year earlier, how much two of them share.
import { daysAfter, daysIn, periodOf, type Span, spanOf, wholeMonths } from "@/schema/period"
import type { Report } from "@/schema/report"

const DAYS_PER_MONTH = 365.25 / 12

/** Two reports speak of the same year where their periods share at least so many months. */
export const SAME_YEAR_MONTHS = 9

/** By their last day, then the shorter first; what has no dates stands before all that has. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [spanOf(a), spanOf(b)]
  if (first === null || second === null) return Number(second === null) - Number(first === null) || a.localeCompare(b)
  return first.end.localeCompare(second.end) || second.start.localeCompare(first.start)
}

/** Each period once, in the order of time. */
export function inOrder(periods: Iterable<string>): string[] {
  return [...new Set(periods)].sort(comparePeriods)
}

/** The same stretch a year earlier: "2022" for "2023". Undated facts have none, so that nothing is found under it. */
export function yearBefore(period: string): string {
  const span = spanOf(period)
  return span === null ? "" : periodOf({ start: yearEarlier(span.start), end: lastDays(span.end, yearEarlier(span.end)) })
}

/** Whether one period begins on the day after the other ends. */
export function follows(later: string, earlier: string): boolean {
  const [after, before] = [spanOf(later), spanOf(earlier)]
  return after !== null && before !== null && daysAfter(before.end, 1) === after.start
}

function yearEarlier(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1)
  // The 29th of February has no day of its name in the year before.
  return `${year}${date.slice(4) === "-02-29" ? "-02-28" : date.slice(4)}`
}

/** The last day of a month stays the last one: 28 February 2021 is 29 February in 2020. */
function lastDays(date: string, earlier: string): string {
  const isLast = daysAfter(date, 1).endsWith("-01")
  return isLast && !daysAfter(earlier, 1).endsWith("-01") ? daysAfter(earlier, 1) : earlier
}

/** Months of a period, whole or in part; null for what has no dates. */
export function monthsOf(period: string): number | null {
  const span = spanOf(period)
  return span === null ? null : (wholeMonths(span) ?? tenths(daysIn(span) / DAYS_PER_MONTH))
}

/** Months that two periods share; 0 where they do not touch, or where one of them has no dates. */
export function sharedMonths(a: string, b: string): number {
  const [first, second] = [spanOf(a), spanOf(b)]
  if (first === null || second === null) return 0
  const shared = { start: first.start > second.start ? first.start : second.start, end: first.end < second.end ? first.end : second.end }
  return shared.start > shared.end ? 0 : (wholeMonths(shared) ?? tenths(daysIn(shared) / DAYS_PER_MONTH))
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** Periods of one year: the same, or such that share nine of twelve months. Standing facts are of any year. */
export function isSameYear(a: string, b: string): boolean {
  return a === b || sharedMonths(a, b) >= SAME_YEAR_MONTHS || spanOf(a) === null || spanOf(b) === null
}

/** Periods of unlike length say nothing of one another: twelve months are no quarter, and nobody has printed the rest. */
export function isSameLength(a: string, b: string): boolean {
  const [first, second] = [monthsOf(a), monthsOf(b)]
  return first === null || second === null || Math.abs(first - second) < 1
}

/**
 * What a report's own name for a period stands for. A name that its `periods` explain is the dates given there; a year is its own
 * financial year that ends in it, and the year of the report is the period that the report covers. Any other name stays as it is.
 */
export function periodAsRead({ document, periods = [] }: Pick<Report, "document" | "periods">, name: string): string {
  const own = periods.find(({ id }) => id === name)
  if (own !== undefined) return periodOf(own)
  if (!/^\d{4}$/.test(name)) return name
  const { periodStart, periodEnd } = document
  if (periodEnd.startsWith(name)) return periodOf({ start: periodStart, end: periodEnd })
  const end = lastDays(periodEnd, `${name}${periodEnd.slice(4) === "-02-29" ? "-02-28" : periodEnd.slice(4)}`)
  return periodOf({ start: daysAfter(lastDays(end, yearEarlier(end)), 1), end })
}

/** The report's name for a period: the other way round. */
export function periodAsFiled(report: Pick<Report, "document" | "periods">, period: string): string {
  const span = spanOf(period)
  const named = (report.periods ?? []).find((own: Span) => periodOf(own) === period)
  if (named !== undefined) return named.id
  const year = span?.end.slice(0, 4)
  return year !== undefined && periodAsRead(report, year) === period ? year : period
}
