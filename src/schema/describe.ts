// Paths and reasons of a schema failure in the form a person can follow: observations[12].printed.value

/** ["observations", 12, "unit"] → "observations[12].unit"; an empty path → "". */
export function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`
    return text === "" ? String(part) : `${text}.${String(part)}`
  }, "")
}
