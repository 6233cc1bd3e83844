// The cards that each page puts together, every choice of a reader included.
import type { CardModel } from "@/figures/card"
import { leftOver } from "@/figures/leftOver"
import { made, type Subject, subjectsOf } from "@/figures/silence"
import type { View } from "@/figures/view"
import { type AnyCard, type Asked, type Chosen, modelsOf, UNASKED } from "@/figures/viewCard"
import type { ViewId, ViewWords } from "@/page/viewValue"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { VIEWS } from "@/views/registry"
import { realDataset } from "./dataset"
import { worded } from "./view"

/** `name` tells the card and the choice that a reader has made. */
export type NamedCard = { name: string; card: CardModel }

type PageOfCards = { id: ViewId; themes: (typeof VIEWS)[number]["themes"]; cards: readonly AnyCard<object, Record<string, unknown>>[] }

const PAGES: readonly PageOfCards[] = await Promise.all(VIEWS.map(async ({ id, themes, load }) => ({ id, themes, cards: (await load()).cards })))

export const FILES = { topics: realDataset.topics, standards: realDataset.standards }

/** What an address may ask of the cards that read it, beside nothing at all. */
const ASKED: Partial<Record<ViewId, (view: View) => readonly Asked[]>> = {
  materiality: () => [
    ...["E", "S", "G"].map((pillar) => ({ pillar })),
    { tier: "high" },
    { stakeholder: "customers" },
    ...realDataset.topics.topics.map(({ id }) => ({ topic: id })),
  ],
  comparison: (view) => comparisonRows(worded<ComparisonWords>(view, "comparison")).map(({ id }) => ({ metric: id })),
  checks: () => [{ verdict: "all" }, { verdict: "rounding", pillar: "E" }],
  data: () => [{ pillar: "E", sort: "-value" }],
}

/** A page's cards, one by one under every choice, and what its last card gathers. */
function pageCards(all: View, { id, themes, cards }: PageOfCards): NamedCard[] {
  const view = worded<ViewWords>(all, id)
  const asked = [{}, ...(ASKED[id]?.(all) ?? [])]
  const rest = leftOver(view, themes, cards, made(subjectsOf(view, cards, FILES)), FILES)
  return [
    ...cards.filter(({ only }) => only === undefined).flatMap((card) => chosen(card, asked).flatMap((choice) => named(view, card, choice))),
    ...(rest === null ? [] : [{ name: "rest", card: rest }]),
  ]
}

/** Every choice that changes what a card shows. */
function chosen({ choice, reads = [] }: PageOfCards["cards"][number], asked: readonly Asked[]): Chosen[] {
  const read = asked.filter((each) => Object.keys(each).every((key) => reads.includes(key)))
  return (choice?.values ?? [""]).flatMap((by) => read.map((each) => ({ ...UNASKED, by, asked: each })))
}

function named(view: View<ViewWords>, card: PageOfCards["cards"][number], choice: Chosen): NamedCard[] {
  const name = [card.id, choice.by, ...Object.values(choice.asked)].filter(Boolean).join(" ")
  return modelsOf(card, view, choice, FILES).map((model) => ({ name, card: model }))
}

/** The subjects of the pages that gather their cards under subjects. */
export const SUBJECTS_OF_PAGES: readonly { page: ViewId; cards: PageOfCards["cards"]; subjectsIn: (view: View) => Subject[] }[] = PAGES.filter(({ cards }) =>
  cards.some(({ subject }) => subject !== null),
).map(({ id, cards }) => ({ page: id, cards, subjectsIn: (view: View) => subjectsOf(worded<ViewWords>(view, id), cards, FILES) }))

/** Every page. */
export const CARDS_OF_PAGES: Readonly<Record<string, (view: View) => NamedCard[]>> = Object.fromEntries(
  PAGES.map((page) => [page.id, (view: View) => pageCards(view, page)]),
)

/** The cards of one page. Throws for a page that has none. */
export function cardsOf(page: string, view: View): NamedCard[] {
  const cards = CARDS_OF_PAGES[page]
  if (cards === undefined) throw new RangeError(`no cards of ${page}`)
  return cards(view)
}

export function allCards(view: View): NamedCard[] {
  return Object.entries(CARDS_OF_PAGES).flatMap(([page, cards]) => cards(view).map(({ name, card }) => ({ name: `${page}, ${name}`, card })))
}
