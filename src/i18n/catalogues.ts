// Loading catalogues: each language is its own chunk, fetched when it is used.
import type { Language } from "./language"
import type { Messages } from "./messages/types"

const LOADERS: Record<Language, () => Promise<Messages>> = {
  "zh-Hant": async () => (await import("./messages/zh-Hant")).zhHant,
  "zh-Hans": async () => (await import("./messages/zh-Hans")).zhHans,
  en: async () => (await import("./messages/en")).en,
}

export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]()
}
