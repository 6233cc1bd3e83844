// The words of the product that browser tests look for, by language: the only file here that knows where they stand.
import { WRITTEN } from "../../src/tools/messages"
import { digitiser as digitiserEn } from "../../src/views/materiality/words/digitiser.en"
import { digitiser as digitiserZhHant } from "../../src/views/materiality/words/digitiser.zh-Hant"
import { VIEWS } from "../../src/views/registry"

type Tested = "zh-Hant" | "en"

/** The headings of the views that have words of their own. */
async function titles(language: Tested): Promise<Readonly<Record<string, string>>> {
  const named = VIEWS.filter(({ inFirstChunk }) => !inFirstChunk).map(async ({ id }) => {
    const { words } = (await import(`../../src/views/${id}/words/${language}.ts`)) as { words: { title: string } }
    return [id, words.title] as const
  })
  return Object.fromEntries(await Promise.all(named))
}

export const WORDS = {
  "zh-Hant": { ...WRITTEN["zh-Hant"], titles: await titles("zh-Hant") },
  en: { ...WRITTEN.en, titles: await titles("en") },
}

export const DIGITISER = { "zh-Hant": digitiserZhHant, en: digitiserEn }
