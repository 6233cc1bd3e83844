// The words of the views, kept once they have been fetched.
import type { Language } from "@/i18n/language"

const atHand = new Map<string, unknown>()

/** The words of a view in a language; null for a view that has none of its own. Rejects when they cannot be fetched. */
export async function loadViewWords(view: string, language: Language): Promise<unknown> {
  const key = view + language
  const words = atHand.get(key) ?? (await (await import("./wordsByFile")).viewWords(view, language)) ?? null
  atHand.set(key, words)
  return words
}

/** The same without waiting; undefined where they have not been fetched. */
export function viewWordsAtHand(view: string, language: Language): unknown {
  return atHand.get(view + language)
}
