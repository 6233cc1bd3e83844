// A reason that many rows share is stated once and referred to by letter; what is a row's own stays in the row.
import type { View } from "@/figures/view"
import type { ComparisonRow } from "./comparison"

/** From how many rows on a reason is shared. */
const SHARED_BY = 3

/** `shared`: the reasons that are stated once, the commonest first, each with its letter; `of`: what a row refers to, and what it says itself. */
export type SharedReasons = {
  shared: { letter: string; reason: string }[]
  of: (row: ComparisonRow) => { letters: string[]; own: string }
}

export function sharedReasons(view: View, rows: readonly ComparisonRow[]): SharedReasons {
  const separator = view.messages.clauseSeparator
  const reasonsOf = ({ grade }: ComparisonRow) => (grade === null || grade.reason === "" ? [] : grade.reason.split(separator))
  const counts = new Map<string, number>()
  for (const reason of rows.flatMap(reasonsOf)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const shared = [...counts]
    .filter(([, count]) => count >= SHARED_BY)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason], i) => ({ letter: String.fromCharCode("a".charCodeAt(0) + i), reason }))
  return {
    shared,
    of: (row) => ({
      letters: shared.flatMap(({ letter, reason }) => (reasonsOf(row).includes(reason) ? [letter] : [])),
      own: reasonsOf(row)
        .filter((reason) => shared.every((each) => each.reason !== reason))
        .join(separator),
    }),
  }
}
