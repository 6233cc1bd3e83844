// The words of the views, found by the names of their files: words/<language>.ts in the folder of each view. The list of all these
// files is no part of the first view: it is fetched with the first of the others.
import type { Language } from "@/i18n/language"
import { wordsOf } from "@/i18n/wordFiles"

const OWN = import.meta.glob<{ words: unknown }>(["./*/words/*.ts", "!./*/words/*.*.ts"])
const SIMPLIFIED = import.meta.glob<{ words: unknown }>("./*/words/zh-Hant.ts", { query: "?simplified" })

/** The words of a view in a language; undefined for a view that has none of its own. Rejects when they cannot be fetched. */
export function viewWords(view: string, language: Language): Promise<unknown> {
  return wordsOf(language, `views/${view}`, (id) => `./${view}/words/${id}.ts`, OWN, SIMPLIFIED)
}
