// What the view of material topics speaks of, whatever a reader filters.
import type { TopicVocabulary } from "@/schema/standards"
import { gridCard, stakeholdersCard, tierCard } from "../materiality"
import type { Subject } from "../silence"
import { ALL_TOPICS } from "../topics"
import type { View } from "../view"

export function materialitySubjects(view: View, vocabulary: TopicVocabulary): Subject[] {
  return [
    { id: "topics", cards: () => [tierCard(view, vocabulary, ALL_TOPICS).card] },
    { id: "stakeholders", cards: () => [gridCard(view, vocabulary, ALL_TOPICS).card, stakeholdersCard(view)] },
  ]
}
