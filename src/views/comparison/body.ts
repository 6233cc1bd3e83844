// The peer comparison: the chart of the metric chosen, and a table of every metric with what differs on each row.
import { type DrawnCard, drawn, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { ComparisonFilters, MetricPicker } from "./ComparisonFilters"
import { ComparisonTable } from "./ComparisonTable"
import { type ComparisonTableModel, comparedRows, drawnRow, drawnSet, FILTERS, keptRows } from "./cards/chosenRows"
import { comparablesCard } from "./cards/comparables"
import { comparisonCard, comparisonHeadline } from "./cards/comparison"
import { harmonisedChart } from "./cards/comparisonHarmonised"
import { peerChart, peerDrawing } from "./cards/peerChart"
import type { Words } from "./words/zh-Hant"

type Own = { comparison: ComparisonTableModel }

export const cards: readonly ViewCard<Words, Own>[] = [
  {
    id: "peer",
    subject: null,
    size: "wide",
    first: true,
    reads: ["metric"],
    make: (view, { figures, asked }): DrawnCard | null => {
      const compared = comparedRows(view, figures)
      const set = comparablesCard(view, drawnSet(view, compared, figures, asked))
      if (set !== null) return drawn(set.card, "split", set.model)
      const row = drawnRow(view, compared, figures, asked)
      if (row === undefined) return null
      const onBasis = harmonisedChart(view, row.id)
      if (onBasis !== null) return drawn(onBasis.card, "dumbbell", onBasis.model)
      const { card, model } = peerChart(view, row)
      return { ...card, drawing: peerDrawing(model) }
    },
  },
  {
    id: "comparison",
    subject: null,
    size: "wide",
    switchable: false,
    kept: true,
    reads: ["metric", ...Object.keys(FILTERS)],
    make: (view, { figures, asked }): DrawnCard<Own> => {
      const compared = comparedRows(view, figures)
      const rows = keptRows(view, compared.all, asked)
      const chosen = drawnSet(view, compared, figures, asked).length > 0 ? null : (drawnRow(view, compared, figures, asked)?.id ?? null)
      return { ...comparisonCard(view, rows, compared.all), drawing: { kind: "comparison", model: { rows, grouped: asked["sort"] !== "gap", chosen } } }
    },
  },
]

export const body = cardsBody<Words, Own>({
  cards,
  drawings: { comparison: ComparisonTable },
  controls: { peer: MetricPicker, comparison: ComparisonFilters },
  headline: comparisonHeadline,
})
