// The product's languages, and how a text that exists in several of them is read in one.

export const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = "zh-Hant"

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value)
}

/** A text in the data: all languages for editorial words, Traditional Chinese and English for a report's own. */
export type MultilingualText = { "zh-Hant": string; en: string; "zh-Hans"?: string | undefined }

/** Reads a text in a language. A report's own words have no Simplified form: they stay Traditional, as printed. */
export function readText(text: MultilingualText, language: Language): string {
  return text[language] ?? text["zh-Hant"]
}
