// A language that says only three things, for tests alone: those are used, and everything else is said in English.
import { describe, expect, it } from "vitest"
import { partialWords, type Some } from "@/i18n/partialWords"
import type { CoreMessages, SharedMessages } from "@/i18n/words/types"
import type { Words as EmissionsWords } from "@/views/emissions/words/zh-Hant"
import { VIEWS } from "@/views/registry"
import { viewWordsAtHand } from "@/views/words"
import { leaves, shape } from "../support/leaves"
import { MESSAGES } from "../support/view"

const CORE: Some<CoreMessages> = { nav: { views: { data: "Ðåţå" } }, year: (year) => `ÿ ${year}` }
const SHARED: Some<SharedMessages> = { card: { copyLink: "Çöþÿ" } }
const EMISSIONS: Some<EmissionsWords> = { title: "Ëmïššïöñš", horizons: { long: "ļöñĝ" } }

const FILES = {
  "./words/qps/core.ts": () => Promise.resolve({ words: CORE }),
  "./words/qps/shared.ts": () => Promise.resolve({ words: SHARED }),
  "./words/qps/views.ts": () => Promise.resolve({ words: { emissions: EMISSIONS } }),
}

describe("a language with three messages", () => {
  it("says these, and everything else in the language it falls back to", async () => {
    const words = { ...Object(await partialWords("qps", "core", MESSAGES.en, FILES)) }
    const differing = leaves(words).filter(({ path, value }) => value !== leaves(MESSAGES.en).find((leaf) => leaf.path === path)?.value)
    expect(differing.map(({ path }) => path)).toEqual(["year", "nav.views.data"].toSorted((a, b) => shapeOrder(a) - shapeOrder(b)))
    expect(words).toMatchObject({ nav: { views: { data: "Ðåţå" } }, skip: MESSAGES.en.skip })
  })

  it("has every message of the catalogue, none undefined", async () => {
    for (const part of ["core", "shared"] as const) {
      const words = await partialWords("qps", part, MESSAGES.en, FILES)
      expect(shape(words)).toEqual(shape(MESSAGES.en))
      expect(leaves(words).filter(({ value }) => value === undefined)).toEqual([])
    }
  })

  it("says what it has of one view, and nothing of its own in the others", async () => {
    for (const { id } of VIEWS) {
      const english = viewWordsAtHand(id, "en")
      const words = await partialWords("qps", `views/${id}`, english, FILES)
      expect(shape(words)).toEqual(shape(english))
      if (id === "emissions") expect(words).toMatchObject({ title: "Ëmïššïöñš", horizons: { long: "ļöñĝ", medium: "medium term" } })
      else expect(words).toEqual(english)
    }
  })

  it("falls back wholly where it has no file at all", async () => {
    expect(shape(await partialWords("none", "core", MESSAGES.en, {}))).toEqual(shape(MESSAGES.en))
    expect(await partialWords("none", "views/data", null, {})).toBeNull()
  })
})

/** Messages stand in the order of the catalogue. */
function shapeOrder(path: string): number {
  return leaves(MESSAGES.en).findIndex((leaf) => leaf.path === path)
}
