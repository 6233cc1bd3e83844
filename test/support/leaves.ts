// A catalogue of words as a list of its messages.

export type Leaf = { path: string; value: unknown }

export function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === "" ? key : `${path}.${key}`))
}

/** Which messages there are, and whether each is a text or a function. */
export function shape(catalogue: unknown): string[] {
  return leaves(catalogue)
    .map(({ path, value }) => `${path}: ${typeof value}`)
    .toSorted()
}
