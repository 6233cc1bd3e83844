// A change as one says it: "almost halved", "rose by a third". The share that is named is never more than a few points off, and says on which side.

/** Shares in ascending order; the words of each stand in the catalogues of words. */
export const SHARES = {
  tenth: 1 / 10,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  "two-fifths": 2 / 5,
  half: 1 / 2,
  "three-fifths": 3 / 5,
  "two-thirds": 2 / 3,
  "three-quarters": 3 / 4,
  "four-fifths": 4 / 5,
  "nine-tenths": 9 / 10,
} as const
export type Share = keyof typeof SHARES

/** under: a little less than what is named · exact: that, as far as one says such things · over: more than it. */
export type Lean = "under" | "exact" | "over"

/**
 * percent: too little for a share of its own, or what no share comes near · share: of the earlier amount · times: how many times the
 * earlier amount, from two on · gone: nothing is left.
 */
export type Rough =
  | { kind: "percent"; direction: "up" | "down" | "same"; percent: number }
  | { kind: "share"; direction: "up" | "down"; share: Share; lean: Lean }
  | { kind: "times"; times: number; lean: Lean }
  | { kind: "gone" }

const SMALLEST = 0.075
const EXACT = 0.01
/** As far below a share as "almost" reaches. */
const ALMOST = 0.04
const DOUBLE = 0.95
/** How near to the next whole number of times "almost" is. */
const NEARLY = 0.95

/** `percent`: the change in percent of the earlier amount; below −100 (a sign has changed) it stays a number. */
export function rough(percent: number): Rough {
  const part = Math.abs(percent) / 100
  const direction = percent > 0 ? "up" : "down"
  if (part < 0.0005) return { kind: "percent", direction: "same", percent: 0 }
  if (percent === -100) return { kind: "gone" }
  if (part < SMALLEST || percent < -100) return { kind: "percent", direction, percent: Math.abs(percent) }
  if (direction === "up" && part >= DOUBLE) {
    const factor = 1 + part
    const whole = Math.max(2, Math.ceil(factor) * NEARLY <= factor ? Math.ceil(factor) : Math.floor(factor))
    return { kind: "times", times: whole, lean: leanOf(factor / whole - 1, EXACT) }
  }
  const shares = Object.entries(SHARES) as [Share, number][]
  const reached = shares.filter(([, size]) => part - size >= -ALMOST)
  const [share, size] = reached.toSorted(([, a], [, b]) => Math.abs(part - a) - Math.abs(part - b))[0] ?? (["tenth", SHARES.tenth] as const)
  return { kind: "share", direction, share, lean: leanOf(part - size, EXACT) }
}

function leanOf(off: number, exact: number): Lean {
  return Math.abs(off) <= exact ? "exact" : off < 0 ? "under" : "over"
}
