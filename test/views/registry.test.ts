// The registry is the only list of views: what is computed from it holds together.
import { existsSync, readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { modelsOf, NO_FILES, UNASKED } from "@/figures/viewCard"
import { LANGUAGES } from "@/i18n/language"
import { THEMES } from "@/schema/catalogue"
import { FIRST_VIEW, VIEWS, viewAt, viewNamed, viewOfTheme } from "@/views/registry"
import { loadViewWords } from "@/views/words"
import { FILES } from "../support/cards"
import { slipsIn } from "../support/texts"
import { MESSAGES, realView, worded } from "../support/view"

const folders = readdirSync("src/views", { withFileTypes: true }).filter((entry) => entry.isDirectory())

it("has every folder of views, and each view a folder and a name in every language", () => {
  expect(VIEWS.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
  for (const { id } of VIEWS) for (const language of LANGUAGES) expect(MESSAGES[language].nav.views[id].trim(), `${id} in ${language}`).not.toBe("")
})

it("shows every theme of the catalogue in exactly one view", () => {
  for (const theme of THEMES) expect(VIEWS.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id)).toEqual([viewOfTheme(theme)])
})

it("keeps the views of a group together, as the navigation shows them", () => {
  const groups = VIEWS.map(({ group }) => group)
  expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual([...new Set(groups)])
})

it("answers an address without a view, or with one that is not here, with the first", () => {
  expect([viewAt(null, null), viewAt("nope", null), viewAt("", "scopes")]).toEqual([FIRST_VIEW, FIRST_VIEW, FIRST_VIEW])
  expect(viewNamed("nope")).toBeUndefined()
  for (const view of VIEWS) expect(viewAt(view.id, null)).toBe(view)
  expect(viewAt("emissions", "governance").id).toBe("governance")
})

describe.each(VIEWS)("the cards of $id", ({ id, load }) => {
  it("are values that anybody can make: with every file at hand each has a title, a table and whose reports it rests on", async () => {
    const { cards } = await load()
    expect(cards.length).toBeGreaterThan(0)
    for (const language of LANGUAGES) {
      const models = cards.flatMap((card) => modelsOf(card, worded<object>(realView(language), id), { ...UNASKED, by: card.choice?.values[0] ?? "" }, FILES))
      expect(models.length, language).toBeGreaterThan(0)
      for (const model of models) expect([model.title.trim(), model.sources, model.table.caption], `${model.id} in ${language}`).not.toContain("")
      expect(slipsIn(models)).toEqual([])
    }
  })

  it("are silent, not broken, where a file of the view is not to be had", async () => {
    const { cards } = await load()
    for (const card of cards) {
      const chosen = { ...UNASKED, by: card.choice?.values[0] ?? "" }
      expect(() => modelsOf(card, worded<object>(realView("en"), id), chosen, NO_FILES), card.id).not.toThrow()
    }
  })
})

describe.each(VIEWS.filter(({ inFirstChunk }) => !inFirstChunk))("the heavy half of $id", ({ id, load, harmonises }) => {
  it("comes with words of its own in every language", async () => {
    for (const language of LANGUAGES)
      expect(await loadViewWords(id, language), language).toMatchObject({ title: expect.stringMatching(/\S/), lead: expect.stringMatching(/\S/) })
  })

  it("tells its cards and their choices apart; each choice offers only what it knows", async () => {
    const { cards } = await load()
    const ids = cards.map((card) => card.id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = cards.flatMap(({ choice }) => choice?.key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    // These go along from view to view and belong to nobody.
    for (const key of keys) expect(["lang", "reports", "figures", "view", "ev", "full", "tables"]).not.toContain(key)
    if (!harmonises) expect(cards.filter(({ only }) => only === "harmonised")).toEqual([])
  })

  it("is a folder that no other view reaches into", () => {
    expect(existsSync(`src/views/${id}/view.ts`)).toBe(true)
  })
})
