// What the resources view speaks of, and the figures that none of its cards shows.
import type { CardModel } from "../card"
import { buildingCard, hazardousWasteCard, MEASURES, materialsCard, resourceTargetsCard, SUBJECTS, subjectCard } from "../resources"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import type { View } from "../view"

/** The building is not among the subjects of the notice: few companies build one, and none owes a figure on it. */
export function resourcesSubjects(view: View): Subject[] {
  return [
    ...SUBJECTS.map((subject): Subject => ({ id: subject, cards: () => MEASURES.map((measure) => subjectCard(view, subject, measure)?.card ?? null) })),
    { id: "hazardousWaste", cards: () => [hazardousWasteCard(view)] },
    { id: "materials", cards: () => [materialsCard(view)?.card ?? null] },
    { id: "resourceTargets", cards: () => [resourceTargetsCard(view)] },
  ]
}

export function resourcesRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(view, "resources", [...subjects.flatMap(({ cards }) => cards), buildingCard(view)?.card ?? null], view.messages.resources)
}
