// Every word that a model would show, wherever it stands in it.

/** The strings inside a value, at any depth; functions, numbers and nulls are no words. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

/** Words that only a slip of a program puts on a page. */
export const SLIP = /\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\[object /
