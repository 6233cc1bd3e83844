// From the first to the last of some periods, in words.
import type { CoreView } from "../view"

/** "2021–2023"; periods that are no calendar years are set apart by more than a dash. In the order of time; "" for none. */
export function spanWords({ messages }: CoreView, periods: readonly string[]): string {
  const ends = [periods[0], periods.at(-1)].flatMap((period) => period ?? [])
  const words = [...new Set(ends)].map((period) => messages.period(period))
  return words.join(words.every((word) => word.length === 4) ? "–" : " – ")
}
