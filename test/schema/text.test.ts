// Words in the product's languages, and ids that can stand in an address.
import { describe, expect, it } from "vitest"
import { EditorialText, Id, ReportText } from "@/schema/text"

const all = { "zh-Hant": "範圍", "zh-Hans": "范围", en: "Scope" }

describe("EditorialText", () => {
  it("accepts words in all three languages and trims them", () => {
    expect(EditorialText.parse({ ...all, en: " Scope " })).toEqual(all)
  })

  it.each(["zh-Hant", "zh-Hans", "en"])("refuses words without %s, or with nothing there", (language) => {
    expect(EditorialText.safeParse(Object.fromEntries(Object.entries(all).filter(([key]) => key !== language))).success).toBe(false)
    expect(EditorialText.safeParse({ ...all, [language]: "" }).success).toBe(false)
  })

  it("refuses a language that the product does not have", () => {
    expect(EditorialText.safeParse({ ...all, fr: "Périmètre" }).success).toBe(false)
  })

  it("refuses words that are nothing but a space", () => {
    expect(EditorialText.safeParse({ ...all, en: " " }).success).toBe(false)
  })
})

describe("ReportText", () => {
  it("needs the report's own words, in Chinese or English, and takes translations when they are given", () => {
    expect(ReportText.safeParse({ "zh-Hant": "範圍", en: "Scope" }).success).toBe(true)
    expect(ReportText.safeParse(all).success).toBe(true)
    expect(ReportText.safeParse({ en: "Scope" }).success).toBe(true)
    expect(ReportText.safeParse({ "zh-Hant": "範圍" }).success).toBe(true)
    expect(ReportText.safeParse({ "zh-Hans": "范围" }).success).toBe(false)
    expect(ReportText.safeParse({}).success).toBe(false)
    expect(ReportText.safeParse({ en: " " }).success).toBe(false)
  })
})

describe("Id", () => {
  it.each(["headcount", "scope-1-2-emissions", "2024", "a-1"])("accepts %s", (id) => {
    expect(Id.safeParse(id).success).toBe(true)
  })

  it.each(["", "Headcount", "scope_1", "-a", "a-", "a--b", "a b", "人數", "a/b"])("refuses %j", (id) => {
    expect(Id.safeParse(id).success).toBe(false)
  })
})
