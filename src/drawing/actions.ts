// What a drawing needs from its page to be read and pressed.

/** `label`: the name of a mark that opens its source. `onSelect`: opens the evidence of a reference. */
export type ChartActions = { label: (text: string) => string; onSelect: (ref: string) => void }

/** `name`: what a drawing shows, for those who hear it; absent = the names of its parts. `unit`: of all its figures, where they share one. */
export type Named = { name?: string; unit?: string }

/** The names of the parts, as far as a listener follows them. */
export function nameOr(name: string | undefined, parts: readonly string[]): string {
  if (name !== undefined && name !== "") return name
  const said = [...new Set(parts)]
  return said.length > 6 ? `${said.slice(0, 6).join(" · ")} …` : said.join(" · ")
}
