// Which of a failed check's figures it calls in question, and by how much. A headcount that five breakdowns confirm is not in
// doubt because flows do not roll forward to it; a misprinted unit leaves its value alone.
import type { Check, CheckInput } from "./check"

/** Refs of the figures in doubt; empty where the check passes or doubts no figure. */
export function suspects(check: Check): string[] {
  if (check.verdict !== "inconsistent") return []
  return check.inputs.filter((input, i) => doubted(check, input, i)).map((input) => input.ref)
}

function doubted({ facts }: Check, input: CheckInput, place: number): boolean {
  const stock = input.metric === "headcount" || input.metric === "revenue"
  switch (facts.kind) {
    case "parts-sum":
    case "metrics-sum":
    case "energy-carriers":
    case "shares-sum":
    case "averages-of-parts":
    case "mean-outside-parts":
    case "average-times-count":
    case "roll-forward":
      return !stock
    case "leavers-differ":
      return !stock && (!facts.firstConfirmed || place >= facts.firstInputs)
    case "share-above-100":
    case "share-of-parts":
    case "whole-people":
    case "printed-twice":
    case "implied-base":
      return place === 0
    case "one-denominator":
    case "stated-denominator":
    case "denominator-jump":
      return /intensity|-per-/.test(input.metric)
    case "factor-jump":
      // The later year's emissions: those that left the earlier ratio.
      return input.metric === facts.metric && place === 2
    case "parts-overlap":
    case "unit-printed-twice":
    case "denominator-not-printed":
    case "no-base":
    case "roll-forward-missing":
    case "flag-differs":
    case "member-lists":
    case "stated-count":
    case "attendance-rate":
    case "meetings-due":
    case "succession":
    case "index-without-figure":
    case "not-applicable-reason":
    case "bands-with-gap":
    case "bands-differ":
      return false
  }
}

/** How far off the check is, in percent of what is printed; null where it is not about a size (then it is as grave as can be). */
export function sizeInPercent({ computed, difference, facts }: Check): number | null {
  if (facts.kind === "factor-jump") return Math.abs(facts.changePercent)
  if (difference === null || computed === null) return null
  const printed = computed - difference
  return printed === 0 ? null : Math.abs(difference / printed) * 100
}
