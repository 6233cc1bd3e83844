// What a check can say of a printed figure, gravest first.

/**
 * inconsistent: the computed value and the printed one cannot both be true · restated: a later report prints another value, and no
 * reason is recorded · explained: the figures differ, and the report says why: no fault and no doubt · rounding: both can be true of the
 * same unrounded figures · consistent: the computed value, rounded as printed, is the printed one · not-checkable: an input is not
 * printed.
 */
export const VERDICTS = ["inconsistent", "restated", "explained", "rounding", "consistent", "not-checkable"] as const
export type Verdict = (typeof VERDICTS)[number]

/** Verdicts that leave a question: of two figures that differ, nobody said why. */
export function isOpen(verdict: Verdict): boolean {
  return verdict === "inconsistent" || verdict === "restated"
}

/** Verdicts that only some data ever come to: a table need not keep room for them. */
export const RARE_VERDICTS: readonly Verdict[] = ["restated", "explained"]
