// The end of a period, for what there is on its last day.
import { spanOf } from "@/schema/period"
import { isChinese, type Language } from "./language"
import { chineseMonth, englishMonth } from "./periods"

/** "Aug 2019"; a calendar year stays as it is. */
export function endOf(language: Language, period: string): string {
  const span = spanOf(period)
  if (span === null || /^\d{4}$/.test(period)) return period
  return isChinese(language) ? chineseMonth(span.end) : englishMonth(span.end)
}
