// The words of the views, found by the names of their files: words/<language>.ts in the folder of each view.
import type { Language } from "@/i18n/language"

const FILES = import.meta.glob<{ words: unknown }>(["./*/words/*.ts", "!./*/words/*.*.ts"])

const atHand = new Map<string, unknown>()

/** The words of a view in a language; null for a view that has none of its own. Rejects when they cannot be fetched. */
export async function loadViewWords(view: string, language: Language): Promise<unknown> {
  const file = fileOf(view, language)
  const words = atHand.get(file) ?? (await FILES[file]?.())?.words ?? null
  atHand.set(file, words)
  return words
}

/** The same without waiting; undefined where they have not been fetched. */
export function viewWordsAtHand(view: string, language: Language): unknown {
  return atHand.get(fileOf(view, language))
}

function fileOf(view: string, language: Language): string {
  return `./${view}/words/${language}.ts`
}
