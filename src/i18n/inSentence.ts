// An English name in the middle of a sentence: "Employee category" becomes "employee category", "GHG emissions" stays.

/** Names that keep their capital wherever they stand: those of two words with capitals are proper names, such as places and committees. */
const PROPER = /^(Scope \d|[A-Z][a-z]+ [A-Z][a-z])/

/** The name as it stands after other words: acronyms and proper names keep their capitals. */
export function inSentence(name: string): string {
  const [first = ""] = name.split(/[\s/(]/)
  const acronym = /[A-Z0-9].*[A-Z0-9]/.test(first)
  return acronym || PROPER.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
