// The product's languages, one line each, and how a text that exists in several of them is read in one.

/** How a language comes by its messages: all its own; made from those of its fallback; or some of its own over its fallback's. */
type Making = "own" | "simplified" | "partial"

/**
 * `name` is what the language calls itself. `fallback` is read where a text does not exist in it; its line stands further up. `asked`: the
 * beginnings of language tags (BCP 47) by which browsers and links ask for it, the longest that fits deciding.
 */
export type LanguageEntry<Id = string, Known = Id> = { id: Id; name: string; words: Making; fallback: Known | null; asked: readonly string[] }

const TABLE = [
  { id: "zh-Hant", name: "繁體中文", words: "own", fallback: null, asked: ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "yue"] },
  { id: "zh-Hans", name: "简体中文", words: "simplified", fallback: "zh-Hant", asked: ["zh-hans", "zh"] },
  { id: "en", name: "English", words: "own", fallback: "zh-Hant", asked: ["en"] },
] as const satisfies readonly LanguageEntry[]

export type Language = (typeof TABLE)[number]["id"]
export const LANGUAGE_TABLE: readonly LanguageEntry<Language>[] = TABLE
export const LANGUAGES = TABLE.map(({ id }) => id)
export const DEFAULT_LANGUAGE = TABLE[0].id

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((id) => id === value)
}

export function entryOf(language: Language): LanguageEntry<Language> {
  return LANGUAGE_TABLE[LANGUAGES.indexOf(language)] ?? TABLE[0]
}

/** Whether its readers read what a report prints in Chinese. */
export function isChinese(language: Language): boolean {
  return language.startsWith("zh")
}

/** A text in the data: all languages for editorial words; of a report's own at least the one it prints. */
export type MultilingualText = { [Each in Language]?: string | undefined }

/**
 * Reads a text in a language, else in those that it falls back to, else in whichever there is. A report's own words have no
 * Simplified form: they stay Traditional, as printed.
 */
export function readText(text: MultilingualText, language: Language): string {
  for (let wanted: Language | null = language; wanted !== null; wanted = entryOf(wanted).fallback) {
    const found = text[wanted]
    if (found !== undefined) return found
  }
  return LANGUAGES.flatMap((id) => text[id] ?? [])[0] ?? ""
}
