// Which of a failed check's figures it calls in question, and by how much. A headcount that five breakdowns confirm is not in
// doubt because flows do not roll forward to it; a misprinted unit leaves its value alone.
import type { Check } from "./check"
import type { CheckInput } from "./draft"
import type { Doubts } from "./facts"

/** Refs of the figures in doubt; empty where the check passes or doubts no figure. */
export function suspects(check: Check): string[] {
  if (check.verdict !== "inconsistent") return []
  return check.inputs.filter((input, place) => doubted(check.facts.doubts, input, place)).map((input) => input.ref)
}

function doubted(doubts: Doubts, { metric }: CheckInput, place: number): boolean {
  if (doubts === "nothing") return false
  if (doubts === "intensities") return /intensity|-per-/.test(metric)
  if ("place" in doubts) return place === doubts.place
  return place >= doubts.flowsFrom && metric !== "headcount" && metric !== "revenue"
}

/** How far off the check is, in percent of what is printed; null where it is not about a size (then it is as grave as can be). */
export function sizeInPercent({ computed, difference }: Pick<Check, "computed" | "difference">): number | null {
  if (difference === null || computed === null) return null
  const printed = computed - difference
  return printed === 0 ? null : Math.abs(difference / printed) * 100
}
