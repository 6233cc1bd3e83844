// What the workforce view speaks of, and the figures that none of its cards shows.
import type { CardModel } from "../card"
import { TURNOVER_DIMENSIONS, turnoverCard } from "../printedTurnover"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import type { View } from "../view"
import { COMPOSITION_DIMENSIONS, compositionCard, flowCard, headcountCard, VACANCY_DIMENSIONS, vacanciesCard } from "../workforce"

export function workforceSubjects(view: View): Subject[] {
  return [
    { id: "headcount", cards: () => [headcountCard(view).card] },
    { id: "composition", cards: () => COMPOSITION_DIMENSIONS.map((dimension) => compositionCard(view, dimension).card) },
    { id: "turnover", cards: () => TURNOVER_DIMENSIONS.map((dimension) => turnoverCard(view, dimension).card) },
    { id: "flow", cards: () => [flowCard(view).card] },
    { id: "vacancies", cards: () => VACANCY_DIMENSIONS.map((dimension) => vacanciesCard(view, dimension)?.card ?? null) },
  ]
}

export function workforceRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(
    view,
    "workforce",
    subjects.flatMap(({ cards }) => cards),
    view.messages.workforce,
  )
}
