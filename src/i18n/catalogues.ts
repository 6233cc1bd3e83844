// Loading catalogues: each language has two chunks, the words of the first view and those of all others, fetched when used.
import type { Language } from "./language"
import type { CoreMessages, Messages, SharedMessages } from "./words/types"

const CORE: Record<Language, () => Promise<CoreMessages>> = {
  "zh-Hant": async () => (await import("./words/zh-Hant/core")).zhHantCore,
  "zh-Hans": async () => (await import("./words/zh-Hans/core")).zhHansCore,
  en: async () => (await import("./words/en/core")).enCore,
}

const VIEWS: Record<Language, () => Promise<SharedMessages>> = {
  "zh-Hant": async () => (await import("./words/zh-Hant/shared")).zhHantShared,
  "zh-Hans": async () => (await import("./words/zh-Hans/shared")).zhHansShared,
  en: async () => (await import("./words/en/shared")).enShared,
}

export function loadCoreMessages(language: Language): Promise<CoreMessages> {
  return CORE[language]()
}

const complete = new Map<Language, Messages>()

const loading = new Map<Language, Promise<Messages>>()

/** All words of a language; one promise for each, and kept, so that `messagesAtHand` can give them without waiting. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = loading.get(language)
  if (known !== undefined) return known
  const promise = fetchMessages(language)
  loading.set(language, promise)
  // What could not be fetched is tried again the next time.
  promise.catch(() => loading.delete(language))
  return promise
}

async function fetchMessages(language: Language): Promise<Messages> {
  const [core, views] = await Promise.all([CORE[language](), VIEWS[language]()])
  const messages = { ...core, ...views }
  complete.set(language, messages)
  return messages
}

/** All words of a language if they have been loaded, else undefined. */
export function messagesAtHand(language: Language): Messages | undefined {
  return complete.get(language)
}
