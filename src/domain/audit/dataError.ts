// What an audit finds: a fault with its place and its mend; and the fault that every list can have.
import { closest, distance } from "fastest-levenshtein"

/** One fault in a data file: where it is, what is wrong and how to mend it. */
export type DataError = { file: string; path: string; problem: string; mend: string }

/** How much of a name may be mistyped: a letter of four. */
const MISTYPED = 0.25

/** "; did you mean “headcount”?", the known name that is spelt most like one that is unknown; "" where none is near. */
export function didYouMean(unknown: string, known: Iterable<string>): string {
  const names = [...known]
  const nearest = names.length === 0 ? null : closest(unknown, names)
  return nearest !== null && distance(unknown, nearest) <= Math.max(1, unknown.length * MISTYPED) ? `; did you mean "${nearest}"?` : ""
}

/** Entries of a list whose key another one before them has. */
export function duplicates(file: string, path: string, keys: readonly string[], mend = "give each an id of its own, or take one out"): DataError[] {
  const first = new Map<string, number>()
  return keys.flatMap((key, i) => {
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, i)
      return []
    }
    return [{ file, path: `${path}[${i}]`, problem: `"${key}" is already at ${path}[${earlier}]`, mend }]
  })
}
