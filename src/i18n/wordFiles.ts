// Where the words of a language come from, one part of them at a time: a file of its own, or one that is made from another
// language's. A language that has not said everything yet is left to a module that is fetched for it alone.
import { entryOf, type Language } from "./language"

/** What is to be found in one file of each language: the words of the first view, those of all others, or those of one view. */
export type Part = "core" | "shared" | `views/${string}`

/** File → its words, fetched. */
export type WordFiles = Readonly<Record<string, (() => Promise<{ words: unknown }>) | undefined>>

/** The words of one part; undefined for a part that has none. `fileOf` names the file of a language; `simplified` holds those made by src/tools/simplified.ts. */
export async function wordsOf(language: Language, part: Part, fileOf: (language: string) => string, own: WordFiles, simplified: WordFiles): Promise<unknown> {
  const { words, fallback } = entryOf(language)
  if (fallback !== null && words === "partial")
    return (await import("./partialWords")).partialWords(language, part, await wordsOf(fallback, part, fileOf, own, simplified))
  return (await (fallback !== null && words === "simplified" ? simplified[fileOf(fallback)] : own[fileOf(language)])?.())?.words
}
