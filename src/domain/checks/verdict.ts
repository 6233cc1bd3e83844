// What a check can say of a printed figure, gravest first.

/**
 * consistent: the computed value, rounded as printed, is the printed one · rounding: both can be true of the same unrounded
 * figures · inconsistent: they cannot · not-checkable: an input is not printed.
 */
export const VERDICTS = ["inconsistent", "rounding", "consistent", "not-checkable"] as const
export type Verdict = (typeof VERDICTS)[number]
