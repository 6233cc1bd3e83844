// What a check found, in the terms that its sentence needs, and which of its inputs a failure calls into question. A rule
// declares a kind of fact by stating it; a kind without words in every language is a compile error.
import type { Said } from "./said"

/** Values by the names that the sentence calls them by. */
export type Says = Record<string, Said | number | boolean>

export type Facts<Kind extends string = string, S extends Says = Says> = { kind: Kind; doubts: Doubts; says: S }

/**
 * Which inputs are in doubt if the check fails · flowsFrom: those from this place on, but no headcount or revenue, which other
 * breakdowns confirm · place: one · intensities: the intensities, not the totals they divide · nothing: no input's value.
 */
export type Doubts = "nothing" | "intensities" | { place: number } | { flowsFrom: number }

export const FLOWS: Doubts = { flowsFrom: 0 }
export const FIRST: Doubts = { place: 0 }

export function fact<const Kind extends string, S extends Says>(kind: Kind, doubts: Doubts, says: S): Facts<Kind, S> {
  return { kind, doubts, says }
}
