// Periods in words: a calendar year is its number; anything else says how long it is and when it ends, so that nobody takes it for one.
import { type Span, spanOf, wholeMonths } from "@/schema/period"

/** How a language writes what is no calendar year; `date` is an ISO date. */
export type PeriodWords = {
  undated: string
  /** "12 months to Aug 2019". */
  months: (words: { count: number; end: string }) => string
  /** "17 May 2018 to 31 Dec 2018". */
  dates: (span: Span) => string
}

/** A period in a language; words that are no period stay as they are. */
export function periodIn({ undated, months, dates }: PeriodWords, period: string): string {
  if (period === "undated") return undated
  const span = spanOf(period)
  if (span === null || /^\d{4}$/.test(period)) return period
  const count = wholeMonths(span)
  return count === null ? dates(span) : months({ count, end: span.end })
}

const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const englishDate = (date: string) => `${Number(date.slice(8))} ${englishMonth(date)}`
export const englishMonth = (date: string) => `${ENGLISH_MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`

export const ENGLISH_PERIODS: PeriodWords = {
  undated: "undated",
  months: ({ count, end }) => `${count} ${count === 1 ? "month" : "months"} to ${englishMonth(end)}`,
  dates: ({ start, end }) => `${englishDate(start)} to ${englishDate(end)}`,
}

const chineseDate = (date: string) => `${chineseMonth(date)}${Number(date.slice(8))}日`
export const chineseMonth = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`

/** The signs are the same in Traditional and Simplified Chinese, but for the count. */
export function chinesePeriods({ undated, monthsTo }: { undated: string; monthsTo: (words: { count: number; end: string }) => string }): PeriodWords {
  return {
    undated,
    months: ({ count, end }) => monthsTo({ count, end: chineseMonth(end) }),
    dates: ({ start, end }) => `${chineseDate(start)}至${chineseDate(end)}`,
  }
}

/** A period in words within a Chinese sentence: a calendar year takes the sign for one, whatever else it is says itself what it is. */
export function inYear(words: string, sign = "年"): string {
  return /^\d{4}$/.test(words) ? `${words}${sign}` : words
}
