// Reading a text that exists in several languages; a report's own words have no Simplified form.
import { describe, expect, it } from "vitest"
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, readText } from "@/i18n/language"

describe("readText", () => {
  const editorial = { "zh-Hant": "範圍", "zh-Hans": "范围", en: "Scope" }
  const own = { "zh-Hant": "微盟集團", en: "Weimob Inc." }

  it("reads an editorial text in each language", () => {
    expect(LANGUAGES.map((language) => readText(editorial, language))).toEqual(["範圍", "范围", "Scope"])
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
