// The words that the browser tests look for: those of the shell, those that views share, and the titles of the views.
import { enCore } from "../../src/i18n/words/en/core"
import { enShared } from "../../src/i18n/words/en/shared"
import { zhHantCore } from "../../src/i18n/words/zh-Hant/core"
import { zhHantShared } from "../../src/i18n/words/zh-Hant/shared"

export const MESSAGES = { "zh-Hant": { ...zhHantCore, ...zhHantShared }, en: { ...enCore, ...enShared } } as const

/** The words of a view; null for one that has none of its own. */
export async function wordsOf(view: string, language: keyof typeof MESSAGES): Promise<{ title: string } | null> {
  if (view === "overview") return null
  return ((await import(`../../src/views/${view}/words/${language}.ts`)) as { words: { title: string } }).words
}
