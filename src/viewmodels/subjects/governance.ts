// What the governance view speaks of, and the figures that none of its cards shows.
import { attendanceCard } from "../attendance"
import { boardCard } from "../board"
import type { CardModel } from "../card"
import { bodiesCard, conductCard, riskCard, whistleCard } from "../conduct"
import { committeesCard, structureCard } from "../governanceBodies"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import type { View } from "../view"

export function governanceSubjects(view: View): Subject[] {
  return [
    { id: "board", cards: () => [boardCard(view).card] },
    { id: "structure", cards: () => [structureCard(view)?.card ?? null] },
    { id: "committees", cards: () => [committeesCard(view)] },
    { id: "attendance", cards: () => [attendanceCard(view)?.card ?? null] },
    { id: "conduct", cards: () => [conductCard(view)] },
    { id: "whistle", cards: () => [whistleCard(view)?.card ?? null] },
    { id: "risk", cards: () => [riskCard(view)?.card ?? null] },
    { id: "bodies", cards: () => [bodiesCard(view)] },
  ]
}

/** Only what is printed as a figure of the governance theme: the drawings of people and bodies show everything they have. */
export function governanceRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(
    view,
    "governance",
    subjects.flatMap(({ cards }) => cards),
    view.messages.governance,
  )
}
