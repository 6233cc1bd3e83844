// What the view of operations and community speaks of, and the figures that none of its cards shows.
import type { CardModel } from "../card"
import { certificationsCard } from "../certifications"
import { communityCard, productsCard, profileCard, safetyCard, supplyCard } from "../operations"
import { IP_MEASURES, ipCard, securityCard } from "../protection"
import { restCard } from "../rest"
import type { MadeSubject, Subject } from "../silence"
import type { View } from "../view"

export function operationsSubjects(view: View): Subject[] {
  return [
    { id: "products", cards: () => [productsCard(view)] },
    { id: "supply", cards: () => [supplyCard(view)?.card ?? null] },
    { id: "safety", cards: () => [safetyCard(view)?.card ?? null] },
    { id: "security", cards: () => [securityCard(view)?.card ?? null] },
    { id: "certifications", cards: () => [certificationsCard(view)] },
    { id: "ip", cards: () => IP_MEASURES.map((measure) => ipCard(view, measure)?.card ?? null) },
    { id: "community", cards: () => [communityCard(view)?.card ?? null] },
    { id: "profile", cards: () => [profileCard(view)?.card ?? null] },
  ]
}

export function operationsRest(view: View, subjects: readonly MadeSubject[]): CardModel | null {
  return restCard(
    view,
    "operations",
    subjects.flatMap(({ cards }) => cards),
    view.messages.operations,
  )
}
