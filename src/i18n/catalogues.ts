// Loading catalogues: each language has two chunks, the words of the first view and those of all others, fetched when used.
import type { Language } from "./language"
import { sayingPeriods } from "./sayingPeriods"
import { wordsOf } from "./wordFiles"
import type { CoreMessages, Messages, SharedMessages } from "./words/types"

const OWN = import.meta.glob<{ words: unknown }>("./words/*/{core,shared}.ts")
const SIMPLIFIED = import.meta.glob<{ words: unknown }>("./words/zh-Hant/{core,shared}.ts", { query: "?simplified" })

function load(language: Language, part: "core" | "shared"): Promise<unknown> {
  return wordsOf(language, part, (id) => `./words/${id}/${part}.ts`, OWN, SIMPLIFIED)
}

// The files' types say that they hold these words: each is declared as the whole, or as a part, of its catalogue.
export async function loadCoreMessages(language: Language): Promise<CoreMessages> {
  const core = (await load(language, "core")) as CoreMessages
  return sayingPeriods(core, core.period)
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
  const [core, shared] = await Promise.all([loadCoreMessages(language), load(language, "shared") as Promise<SharedMessages>])
  const messages = { ...core, ...sayingPeriods(shared, core.period) }
  complete.set(language, messages)
  return messages
}

/** All words of a language if they have been loaded, else undefined. */
export function messagesAtHand(language: Language): Messages | undefined {
  return complete.get(language)
}
