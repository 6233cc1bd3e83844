// What the training view speaks of, and the figures that none of its cards shows.
import type { CardModel } from "../card"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import { hoursCard, PROGRAMME_MEASURES, programmeCard, programmeTable, TRAINING_DIMENSIONS, totalsCard, trainedCompositionCard } from "../training"
import type { View } from "../view"

export function trainingSubjects(view: View): Subject[] {
  return [
    { id: "hours", cards: () => TRAINING_DIMENSIONS.map((dimension) => hoursCard(view, dimension).card) },
    { id: "trained", cards: () => TRAINING_DIMENSIONS.map((dimension) => trainedCompositionCard(view, dimension).card) },
    { id: "programmes", cards: () => [...PROGRAMME_MEASURES.map((measure) => programmeCard(view, measure)?.card ?? null), programmeTable(view)] },
    { id: "trainingTotals", cards: () => [totalsCard(view)] },
  ]
}

export function trainingRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(
    view,
    "training",
    subjects.flatMap(({ cards }) => cards),
    view.messages.training,
  )
}
