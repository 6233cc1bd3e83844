// Simplified Chinese, which is made from Traditional: nothing Traditional is left in it, and every override has work to do.
import { describe, expect, it } from "vitest"
import { LANGUAGE_TABLE } from "@/i18n/language"
import { OVERRIDES } from "@/i18n/words/zh-Hans/overrides"
import { simplifier, simplify, simplifyPlainly } from "@/tools/simplify"
import { VIEWS } from "@/views/registry"
import { viewWordsAtHand } from "@/views/words"
import { leaves, shape } from "../support/leaves"
import { MESSAGES } from "../support/view"

/** The Traditional sources, file → text. */
const SOURCES = import.meta.glob<string>(["/src/i18n/words/zh-Hant/*.ts", "/src/views/*/words/*zh-Hant.ts"], { query: "?raw", import: "default", eager: true })
const LINES = Object.values(SOURCES).flatMap((text) => text.split("\n"))

describe("the words of zh-Hans", () => {
  it("are made from those of zh-Hant, file by file", () => {
    expect(LANGUAGE_TABLE.find(({ id }) => id === "zh-Hans")).toMatchObject({ words: "simplified", fallback: "zh-Hant" })
    const own = import.meta.glob(["/src/i18n/words/zh-Hans/*.ts", "/src/views/*/words/*zh-Hans.ts"])
    expect(Object.keys(own)).toEqual(["/src/i18n/words/zh-Hans/overrides.ts"])
    expect(Object.keys(SOURCES).length).toBeGreaterThan(15)
  })

  it("leave no Traditional character", () => {
    const simplified = LINES.map(simplify)
    expect(simplified.filter((line) => simplifyPlainly(line) !== line)).toEqual([])
  })

  it("say what an override says, in functions as well", () => {
    expect(MESSAGES["zh-Hans"].bar.search).toBe("搜索")
    expect(MESSAGES["zh-Hans"].error.status(404)).toBe("服务器回复 404")
    expect(MESSAGES["zh-Hans"].targets.subtitle).toMatch(/^只列印出的/)
  })

  it.each(VIEWS.map(({ id }) => id))("are the same messages in the view %s", (id) => {
    const [simplified, traditional] = [viewWordsAtHand(id, "zh-Hans"), viewWordsAtHand(id, "zh-Hant")]
    expect(shape(simplified)).toEqual(shape(traditional))
    for (const { path, value } of leaves(simplified)) if (typeof value === "string") expect(simplifyPlainly(value), path).toBe(value)
  })
})

describe("the overrides", () => {
  it.each(Object.keys(OVERRIDES))("need %s: without it, some words would read otherwise", (phrase) => {
    const without = simplifier(Object.fromEntries(Object.entries(OVERRIDES).filter(([other]) => other !== phrase)))
    expect(LINES.some((line) => line.includes(phrase) && without(line) !== simplify(line))).toBe(true)
  })

  it("take the longest phrase", () => {
    const both = simplifier({ 列印: "打印", 只列印出的: "只列印出的" })
    expect(both("列印；只列印出的數字")).toBe("打印；只列印出的数字")
  })
})
