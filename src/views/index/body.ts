// The disclosure index: coverage by aspect, the editions that the reports cite, and the heat table of every requirement.
import { type DrawnCard, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { CoverageDrawing, type CoverageModel } from "./CoverageDrawing"
import { coverageCard, coverageHeadline, editionsCard } from "./cards/disclosureCoverage"
import { INDEX_SHOWN, type IndexAspect, type IndexShown, indexCard } from "./cards/disclosureIndex"
import { IndexTable } from "./IndexTable"
import type { Words } from "./words/zh-Hant"

type Own = { coverage: CoverageModel; index: readonly IndexAspect[] }

const index: ViewCard<Words, Own, IndexShown> = {
  id: "index",
  subject: null,
  size: "wide",
  switchable: false,
  kept: true,
  choice: {
    key: "show",
    values: INDEX_SHOWN,
    offers: () => INDEX_SHOWN,
    label: (view) => view.words.show,
    name: (view, value) => view.words.shown[value],
  },
  make: (view, { by }, { standards }) => {
    if (standards === null) return null
    const { card, model } = indexCard(view, standards, by)
    return { ...card, drawing: { kind: "index", model } }
  },
}

export const cards: readonly ViewCard<Words, Own>[] = [
  {
    id: "coverage",
    subject: null,
    size: "two-thirds",
    first: true,
    make: (view, _chosen, { standards }): DrawnCard<Own> | null => {
      if (standards === null) return null
      const { card, model, states } = coverageCard(view, standards)
      return { ...card, drawing: { kind: "coverage", model: { rows: model, states } } }
    },
  },
  { id: "editions", subject: null, size: "third", first: true, make: (view) => tableOnly(editionsCard(view)) },
  index,
]

export const body = cardsBody<Words, Own>({ cards, drawings: { coverage: CoverageDrawing, index: IndexTable }, headline: coverageHeadline })
