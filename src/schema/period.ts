// What a figure's period is once its report has been read: "2023" for a calendar year, "2018-09-01/2019-08-31" for any other stretch of
// time (ISO 8601, first and last day), "undated" for a standing fact. It says all of itself, so that two reports mean the same by it.

/** First and last day, both within; ISO dates. */
export type Span = { start: string; end: string }

const YEAR = /^\d{4}$/
const STRETCH = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/

/** A day of the calendar, such as no 31 February is. */
function isDay(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** null for "undated", for a name that no report has explained, and for days that are none or run backwards. */
export function spanOf(period: string): Span | null {
  if (YEAR.test(period)) return { start: `${period}-01-01`, end: `${period}-12-31` }
  const [, start, end] = STRETCH.exec(period) ?? []
  return start === undefined || end === undefined || !isDay(start) || !isDay(end) || start > end ? null : { start, end }
}

export function periodOf({ start, end }: Span): string {
  const year = end.slice(0, 4)
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : `${start}/${end}`
}

/** How many whole months a stretch covers; null where it does not begin on the first or end on the last day of a month. */
export function wholeMonths({ start, end }: Span): number | null {
  const next = daysAfter(end, 1)
  if (!start.endsWith("-01") || !next.endsWith("-01")) return null
  return (Number(next.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(start.slice(5, 7))
}

const DAY = 86_400_000

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/** Days that a stretch covers, its first and last one included. */
export function daysIn({ start, end }: Span): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1
}
