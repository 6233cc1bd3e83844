// The three catalogues of words: the same messages in each, and none that is empty or leaks a slip.
import { describe, expect, it } from "vitest"
import { loadMessages } from "@/i18n/catalogues"
import { LANGUAGES } from "@/i18n/language"
import { VIEWS } from "@/views/registry"
import { viewWordsAtHand } from "@/views/words"
import { leaves, shape } from "../support/leaves"
import { SLIP } from "../support/texts"
import { MESSAGES } from "../support/view"

type WordsFile = Record<string, { words: unknown }>

/** The messages as they are written, by their paths: what they take is read off them. */
function written(files: WordsFile): Map<string, unknown> {
  return new Map(Object.values(files).flatMap(({ words }) => leaves(words).map(({ path, value }) => [path, value])))
}
const SHARED = written(import.meta.glob<{ words: unknown }>("/src/i18n/words/en/{core,shared}.ts", { eager: true }))
const ofView = import.meta.glob<{ words: unknown }>("/src/views/*/words/en.ts", { eager: true })
const OF_VIEW = new Map(VIEWS.map(({ id }) => [id, written(Object.fromEntries(Object.entries(ofView).filter(([file]) => file.includes(`/${id}/`))))]))

/** Whether a message takes one object of named words, or one word. */
const takesNames = (message: unknown) => String(message).startsWith("({")
const NAMED: unknown = new Proxy({}, { get: () => "1" })

describe.each(LANGUAGES)("the catalogue of %s", (language) => {
  const messages = MESSAGES[language]

  it("has exactly the messages of zh-Hant, functions included", () => {
    expect(shape(messages)).toEqual(shape(MESSAGES["zh-Hant"]))
  })

  it("has words in every message", () => {
    for (const { path, value } of leaves(messages)) {
      expect(["string", "function"], path).toContain(typeof value)
      expect(value, path).not.toBe("")
    }
  })

  it("makes words of whatever it is given", () => {
    for (const { path, value } of leaves(messages)) {
      if (typeof value !== "function") continue
      const text: unknown = Reflect.apply(value, undefined, takesNames(SHARED.get(path)) ? [NAMED] : ["1"])
      expect(typeof text, path).toBe("string")
      expect(text, path).not.toMatch(SLIP)
      expect(text, path).toMatch(/\S/)
    }
  })

  it("takes its words by name where it takes more than one", () => {
    for (const { path, value } of leaves(messages)) {
      const own = SHARED.get(path)
      expect(typeof own, path).toBe(typeof value)
      if (typeof own === "function") expect(own.length, path).toBeLessThanOrEqual(1)
    }
  })

  it("has a word of its own for each kind of absence", () => {
    const { notDisclosed, notApplicable, absent } = messages.cell
    expect(new Set([notDisclosed, notApplicable, absent, "0"]).size).toBe(4)
  })

  it("is the catalogue that is loaded for the language", async () => {
    expect(await loadMessages(language)).toBe(messages)
  })
})

describe("the words of the views", () => {
  it.each(VIEWS.flatMap(({ id }) => LANGUAGES.map((language) => ({ id, language }))))("of $id in $language take their words by name", ({ id, language }) => {
    for (const { path, value } of leaves(viewWordsAtHand(id, language)))
      if (typeof value === "function") {
        const own = OF_VIEW.get(id)?.get(path)
        expect(typeof own === "function" ? own.length : null, path).toBeLessThanOrEqual(1)
        expect(Reflect.apply(value, undefined, takesNames(own) ? [NAMED] : ["1"]), path).not.toMatch(SLIP)
      }
  })
})

it("English puts names inside a sentence by one rule, not by lower case", () => {
  const sources = import.meta.glob<string>(["/src/i18n/words/en/*.ts", "/src/views/*/words/*en.ts"], { query: "?raw", import: "default", eager: true })
  for (const [file, text] of Object.entries(sources)) expect(text, file).not.toContain("toLowerCase")
})
