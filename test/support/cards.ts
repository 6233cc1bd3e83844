// The cards that each page puts together, every choice of a reader included.
import type { CardModel } from "@/figures/card"
import { dataRows } from "@/figures/dataRows"
import { leftOver } from "@/figures/leftOver"
import { made, type Subject, subjectsOf, underEveryChoice } from "@/figures/silence"
import type { View } from "@/figures/view"
import type { CardWords, ViewId } from "@/page/viewValue"
import { comparisonCard, comparisonRows } from "@/views/comparison/cards/comparison"
import { peerChart } from "@/views/comparison/cards/peerChart"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { dataCard } from "@/views/data/cards/dataCard"
import type { Words as DataWords } from "@/views/data/words/zh-Hant"
import { coverageCard, editionsCard } from "@/views/index/cards/disclosureCoverage"
import { INDEX_SHOWN, indexCard } from "@/views/index/cards/disclosureIndex"
import type { Words as IndexWords } from "@/views/index/words/zh-Hant"
import { crosswalkCard } from "@/views/materiality/cards/crosswalk"
import { evidenceMatrixCard } from "@/views/materiality/cards/evidenceMatrix"
import { issuerMatrixCard } from "@/views/materiality/cards/issuerMatrix"
import { gridCard, stakeholdersCard, tierCard } from "@/views/materiality/cards/materiality"
import { materialitySubjects } from "@/views/materiality/cards/subjects"
import { topicPageCard } from "@/views/materiality/cards/topicPage"
import { ALL_TOPICS, PILLARS } from "@/views/materiality/cards/topics"
import type { Words as MaterialityWords } from "@/views/materiality/words/zh-Hant"
import { VIEWS } from "@/views/registry"
import { realDataset } from "./dataset"
import { worded } from "./view"

/** `choice` names the breakdown or measure that a reader has picked. */
export type NamedCard = { name: string; card: CardModel }

function named(name: string, card: CardModel | null | undefined): NamedCard[] {
  return card === null || card === undefined ? [] : [{ name, card }]
}

/** Views that are nothing but their cards, with those cards. */
const CARD_VIEWS = (await Promise.all(VIEWS.map(async (value) => ({ value, cards: value.load === null ? [] : (await value.load()).cards })))).filter(
  ({ cards }) => cards.length > 0,
)

/** A page's cards, one by one under every choice, and what its last card gathers. */
function pageCards(view: View, { value, cards }: (typeof CARD_VIEWS)[number]): NamedCard[] {
  const own = worded<CardWords>(view, value.id)
  const subjects = made(subjectsOf(own, cards))
  const ownerless = cards.filter(({ subject, only }) => subject === null && only === undefined)
  return [
    ...subjects.flatMap((subject) => subject.cards.flatMap((card, i) => named(`${subject.id} ${i + 1}`, card))),
    ...ownerless.flatMap((card) => underEveryChoice(own, card).flatMap((model) => named(card.id, model))),
    ...named("rest", leftOver(own, value.themes, cards, subjects)),
  ]
}

function materialityCards(all: View): NamedCard[] {
  const view = worded<MaterialityWords>(all, "materiality")
  const { topics, standards } = realDataset
  const filters = [
    { name: "all", filter: ALL_TOPICS },
    ...PILLARS.map((pillar) => ({ name: pillar, filter: { ...ALL_TOPICS, pillar } })),
    { name: "high", filter: { ...ALL_TOPICS, high: true } },
    { name: "customers", filter: { ...ALL_TOPICS, group: "customers" as const } },
  ]
  return [
    ...filters.flatMap(({ name, filter }) => [
      ...named(`matrix of ${name}`, evidenceMatrixCard(view, topics, filter).card),
      ...named(`tiers of ${name}`, tierCard(view, topics, filter).card),
      ...named(`grid of ${name}`, gridCard(view, topics, filter).card),
      ...named(`crosswalk of ${name}`, crosswalkCard(view, topics, filter).card),
      ...named(`positions of ${name}`, issuerMatrixCard(view, topics, filter).card),
    ]),
    ...topics.topics.flatMap(({ id }) => named(`topic ${id}`, topicPageCard(view, topics, standards, id))),
    ...named("stakeholders", stakeholdersCard(view)),
  ]
}

function comparisonCards(all: View): NamedCard[] {
  const view = worded<ComparisonWords>(all, "comparison")
  const rows = comparisonRows(view)
  return [...named("comparison", comparisonCard(view, rows, rows)), ...rows.flatMap((row) => named(`peers: ${row.id}`, peerChart(view, row).card))]
}

function dataCards(all: View): NamedCard[] {
  const view = worded<DataWords>(all, "data")
  const { rows } = dataRows(view)
  return named("data", dataCard(view, rows, rows.length))
}

function indexCards(all: View): NamedCard[] {
  const view = worded<IndexWords>(all, "index")
  return [
    ...named("coverage", coverageCard(view, realDataset.standards).card),
    ...named("editions", editionsCard(view)),
    ...INDEX_SHOWN.flatMap((shown) => named(`index, ${shown}`, indexCard(view, realDataset.standards, shown).card)),
  ]
}

/** The subjects of the pages that gather their cards under subjects. */
export const SUBJECTS_OF_PAGES: readonly { page: ViewId; subjectsIn: (view: View) => Subject[] }[] = [
  ...CARD_VIEWS.map(({ value, cards }) => ({ page: value.id, subjectsIn: (view: View) => subjectsOf(worded<CardWords>(view, value.id), cards) })),
  { page: "materiality", subjectsIn: (view) => materialitySubjects(worded<MaterialityWords>(view, "materiality"), realDataset.topics) },
]

/** Every page that is made of cards. */
export const CARDS_OF_PAGES: Readonly<Record<string, (view: View) => NamedCard[]>> = {
  ...Object.fromEntries(CARD_VIEWS.map((page) => [page.value.id, (view: View) => pageCards(view, page)])),
  materiality: materialityCards,
  comparison: comparisonCards,
  data: dataCards,
  index: indexCards,
}

/** The cards of one page. Throws for a page that has none. */
export function cardsOf(page: string, view: View): NamedCard[] {
  const cards = CARDS_OF_PAGES[page]
  if (cards === undefined) throw new RangeError(`no cards of ${page}`)
  return cards(view)
}

export function allCards(view: View): NamedCard[] {
  return Object.entries(CARDS_OF_PAGES).flatMap(([page, cards]) => cards(view).map(({ name, card }) => ({ name: `${page}, ${name}`, card })))
}
