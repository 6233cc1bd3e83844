// Finding words whatever their case, width or script: "Ｂ1.2", "SCOPE 1", 员工 and 員工 are looked for alike.
import type { MultilingualText } from "@/i18n/language"

/** Traditional → Simplified, a character each. */
export type ScriptMap = ReadonlyMap<string, string>

/**
 * Which Simplified character stands for which Traditional one, learned from texts that exist in both scripts: names of
 * equal length, character by character. A character that no such text uses stays as it is.
 */
export function learnScripts(texts: Iterable<MultilingualText>): ScriptMap {
  const pairs = new Map<string, string>()
  for (const text of texts) {
    const [traditional, simplified] = [Array.from(text["zh-Hant"] ?? ""), Array.from(text["zh-Hans"] ?? "")]
    if (traditional.length !== simplified.length) continue
    traditional.forEach((character, i) => {
      const other = simplified[i]
      if (other !== undefined && other !== character && !pairs.has(character)) pairs.set(character, other)
    })
  }
  return pairs
}

/** A text in the one form in which texts are compared: NFKC, lower case, Simplified where known, single spaces, no apostrophes. */
export function foldText(text: string, scripts: ScriptMap): string {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’ʼ]/g, "").replaceAll(/\s+/g, " ").trim()
  return scripts.size === 0 ? plain : Array.from(plain, (character) => scripts.get(character) ?? character).join("")
}

/** The words of a query, folded; an empty query has none. */
export function queryWords(query: string, scripts: ScriptMap): string[] {
  return foldText(query, scripts)
    .split(" ")
    .filter((word) => word !== "")
}

/** Every form of a text: its words in each language, each once. */
export function formsOf(text: MultilingualText): string[] {
  return [...new Set(Object.values(text).flatMap((form) => form ?? []))]
}
