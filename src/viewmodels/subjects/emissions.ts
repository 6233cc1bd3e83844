// What the emissions view speaks of, and the figures that none of its cards shows.
import type { CardModel } from "../card"
import { airCard, DENOMINATORS, intensityCard, risksCard, scope3Card, scopesCard, targetsCard } from "../emissions"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import type { View } from "../view"

export function emissionsSubjects(view: View): Subject[] {
  return [
    { id: "scopes", cards: () => [scopesCard(view).card] },
    { id: "scope3", cards: () => [scope3Card(view).card] },
    { id: "intensity", cards: () => DENOMINATORS.map((denominator) => intensityCard(view, denominator).card) },
    { id: "air", cards: () => [airCard(view)?.card ?? null] },
    { id: "targets", cards: () => [targetsCard(view)] },
    { id: "climateRisks", cards: () => [risksCard(view)] },
  ]
}

export function emissionsRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(
    view,
    "emissions",
    subjects.flatMap(({ cards }) => cards),
    view.messages.emissions,
  )
}
