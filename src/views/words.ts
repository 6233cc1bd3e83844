// The words of the views, kept once they have been fetched.
import { loadCoreMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import { sayingPeriods } from "@/i18n/sayingPeriods"

const atHand = new Map<string, unknown>()
const asked = new Map<string, Promise<unknown>>()

/**
 * The words of a view in a language; null for a view that has none of its own. One promise for each, as `use` asks for; it rejects
 * when they cannot be fetched, and is then made anew the next time.
 */
export function loadViewWords(view: string, language: Language): Promise<unknown> {
  const key = view + language
  const promise = asked.get(key) ?? fetchWords(view, language)
  asked.set(key, promise)
  promise.catch(() => asked.delete(key))
  return promise
}

async function fetchWords(view: string, language: Language): Promise<unknown> {
  const [{ viewWords }, { period }] = await Promise.all([import("./wordsByFile"), loadCoreMessages(language)])
  const words = sayingPeriods((await viewWords(view, language)) ?? null, period)
  atHand.set(view + language, words)
  return words
}

/** The same without waiting; undefined where they have not been fetched. */
export function viewWordsAtHand(view: string, language: Language): unknown {
  return atHand.get(view + language)
}
