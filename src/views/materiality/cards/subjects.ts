// What the view of material topics speaks of, whatever a reader filters.

import type { Subject } from "@/figures/silence"
import type { View } from "@/figures/view"
import type { TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import { gridCard, stakeholdersCard, tierCard } from "./materiality"
import { ALL_TOPICS } from "./topics"

export function materialitySubjects(view: View<Words>, vocabulary: TopicVocabulary): Subject[] {
  return [
    { id: "topics", cards: () => [tierCard(view, vocabulary, ALL_TOPICS).card] },
    { id: "stakeholders", cards: () => [gridCard(view, vocabulary, ALL_TOPICS).card, stakeholdersCard(view)] },
  ]
}
