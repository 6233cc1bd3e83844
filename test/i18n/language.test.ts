// Reading a text that exists in several languages; a report's own words have no Simplified form.
import { describe, expect, it } from "vitest"
import { DEFAULT_LANGUAGE, isChinese, isLanguage, LANGUAGE_TABLE, LANGUAGES, readText } from "@/i18n/language"

describe("readText", () => {
  const editorial = { "zh-Hant": "範圍", "zh-Hans": "范围", en: "Scope" }
  const own = { "zh-Hant": "微盟集團", en: "Weimob Inc." }

  it("reads an editorial text in each language", () => {
    expect((["zh-Hant", "zh-Hans", "en"] as const).map((language) => readText(editorial, language))).toEqual(["範圍", "范围", "Scope"])
    for (const language of LANGUAGES) expect(Object.values(editorial)).toContain(readText(editorial, language))
  })

  it("falls back to Traditional Chinese for a report's own words in Simplified", () => {
    expect(readText(own, "zh-Hans")).toBe("微盟集團")
    expect(readText({ ...own, "zh-Hans": undefined }, "zh-Hans")).toBe("微盟集團")
  })

  it("takes a Simplified form where a report's words have one", () => {
    expect(readText({ ...own, "zh-Hans": "微盟集团" }, "zh-Hans")).toBe("微盟集团")
    expect(readText(own, "en")).toBe("Weimob Inc.")
  })
})

describe("isLanguage", () => {
  it.each([...LANGUAGES, DEFAULT_LANGUAGE])("knows %s", (language) => {
    expect(isLanguage(language)).toBe(true)
  })

  it.each(["zh", "EN", "fr", "", null, undefined, 0])("refuses %j", (value) => {
    expect(isLanguage(value)).toBe(false)
  })
})

describe("the table of languages", () => {
  it("starts with the language that the product starts in, which falls back to none", () => {
    expect(LANGUAGE_TABLE[0]).toMatchObject({ id: DEFAULT_LANGUAGE, words: "own", fallback: null })
  })

  it("names each once, and as a fallback only what stands further up, so that falling back ends", () => {
    expect(new Set(LANGUAGES).size).toBe(LANGUAGES.length)
    for (const [i, { fallback }] of LANGUAGE_TABLE.entries()) if (fallback !== null) expect(LANGUAGES.slice(0, i)).toContain(fallback)
  })

  it("gives a fallback to every language that does not write all its words itself", () => {
    for (const { id, words, fallback } of LANGUAGE_TABLE) if (words !== "own") expect(fallback, id).not.toBeNull()
  })

  it("knows the Chinese ones", () => {
    expect(LANGUAGES.filter(isChinese)).toEqual(["zh-Hant", "zh-Hans"])
  })
})
