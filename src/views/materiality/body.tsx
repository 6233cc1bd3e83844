// The material-topics view: what is asked for and what is measured, printed tiers, who asks, the peers side by side.
// The issuers' own matrices are drawn only from positions that a person has read off the figure.

import type { CardModel } from "@/figures/card"
import { isSilent } from "@/figures/silence"
import type { View } from "@/figures/view"
import { type DrawnCard, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import type { ViewBody } from "@/page/viewValue"
import type { TopicVocabulary } from "@/schema/standards"
import { CrosswalkView } from "./CrosswalkView"
import { type CrosswalkModel, crosswalkCard, topicsHeadline } from "./cards/crosswalk"
import { type EvidenceMatrixModel, evidenceMatrixCard } from "./cards/evidenceMatrix"
import { type IssuerMatrixFrame, issuerMatrixCard } from "./cards/issuerMatrix"
import { type GridModel, gridCard, stakeholdersCard, type TierBoard, tierCard } from "./cards/materiality"
import { topicPageCard } from "./cards/topicPage"
import { ALL_TOPICS, FILTER_KEYS, readTopicFilter, type TopicFilter } from "./cards/topics"
import { EvidenceMatrixView } from "./EvidenceMatrixView"
import { IssuerMatrixView } from "./IssuerMatrixView"
import { withDigitiser } from "./Page"
import { StakeholderGrid } from "./StakeholderGrid"
import { TierBoards } from "./TierBoards"
import { NothingLeft, TopicFilters } from "./TopicFilters"
import { CloseTopic, TopicPage } from "./TopicPage"
import type { Words } from "./words/zh-Hant"

/** Drawings of topics under the reader's filter, all made in one way. */
type Filtered = {
  evidence: EvidenceMatrixModel
  tiers: readonly TierBoard[]
  grid: GridModel
  crosswalk: CrosswalkModel
  positions: readonly IssuerMatrixFrame[]
}

/** `nothingLeft`: the filter has emptied the drawing; `topic`: the card's table, laid out by issuer. */
type Own = Filtered & { topic: CardModel; nothingLeft: null }

type Make<Model> = (view: View<Words>, topics: TopicVocabulary, filter: TopicFilter) => { card: CardModel; model: Model }

/** A card of topics. Where the filter leaves nothing it says so, with the way back; where the reports print nothing there is no card. */
function topicCard<Kind extends keyof Filtered>(
  kind: Kind,
  { make, ...card }: Pick<ViewCard<Words, Own>, "id" | "subject" | "first"> & { make: Make<Filtered[Kind]> },
): ViewCard<Words, Own> {
  return {
    ...card,
    size: "wide",
    kept: true,
    reads: FILTER_KEYS,
    make: (view, { asked }, { topics }): DrawnCard<Own> | null => {
      if (topics === null) return null
      const found = make(view, topics, readTopicFilter(asked))
      // Kind and model are tied by the signature.
      if (!isSilent(found.card)) return { ...found.card, drawing: { kind, model: found.model } as DrawnCard<Own>["drawing"] }
      return isSilent(make(view, topics, ALL_TOPICS).card) ? null : { ...found.card, drawing: { kind: "nothingLeft", model: null } }
    },
  }
}

export const cards: readonly ViewCard<Words, Own>[] = [
  {
    id: "topic",
    subject: null,
    size: "wide",
    first: true,
    reads: ["topic"],
    make: (view, { asked }, { topics, standards }): DrawnCard<Own> | null => {
      const card = topics && asked["topic"] ? topicPageCard(view, topics, standards, asked["topic"]) : null
      return card && { ...card, drawing: { kind: "topic", model: card } }
    },
  },
  topicCard("evidence", { id: "matrix", subject: null, first: true, make: evidenceMatrixCard }),
  topicCard("tiers", { id: "tiers", subject: "topics", make: tierCard }),
  topicCard("grid", { id: "grid", subject: "stakeholders", make: gridCard }),
  topicCard("crosswalk", { id: "crosswalk", subject: null, make: crosswalkCard }),
  topicCard("positions", { id: "positions", subject: null, make: issuerMatrixCard }),
  { id: "stakeholders", subject: "stakeholders", size: "wide", make: (view) => tableOnly(stakeholdersCard(view)) },
]

const all = cardsBody<Words, Own>({
  cards,
  drawings: {
    evidence: EvidenceMatrixView,
    tiers: TierBoards,
    grid: StakeholderGrid,
    crosswalk: CrosswalkView,
    positions: IssuerMatrixView,
    topic: TopicPage,
    nothingLeft: NothingLeft,
  },
  controls: { topic: CloseTopic },
  before: TopicFilters,
  headline: topicsHeadline,
})

export const body: ViewBody = { ...all, Page: withDigitiser(all.Page) }
