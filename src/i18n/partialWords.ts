// The words of a language that does not say everything yet, over those of the language it falls back to; fetched for such a language
// only. Its folder holds what it says: core.ts and shared.ts as in any language, and views.ts with the words of views by their ids.
import type { Part, WordFiles } from "./wordFiles"

/** Some of the messages: what is left out is said in the language that this one falls back to. */
export type Some<Words> = Words extends string
  ? string
  : Words extends (...args: never[]) => string
    ? Words
    : { readonly [Key in keyof Words]?: Some<Words[Key]> }

const FILES: WordFiles = import.meta.glob<{ words: unknown }>("./words/*/{core,shared,views}.ts")

/** One part of the words of a language: its own where it has some, those of `rest` elsewhere. */
export async function partialWords(language: string, part: Part, rest: unknown, files: WordFiles = FILES): Promise<unknown> {
  const [file, view] = part.split("/")
  const words = (await files[`./words/${language}/${file}.ts`]?.())?.words
  return complete(view !== undefined && isGroup(words) ? words[view] : words, rest)
}

function complete(own: unknown, rest: unknown): unknown {
  if (!isGroup(own) || !isGroup(rest)) return own ?? rest
  return Object.fromEntries(Object.entries(rest).map(([key, other]) => [key, complete(own[key], other)]))
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
}
