// A metric that the catalogue places on a card stands there without a line of code, drawn or as a row of the card's table.
import { describe, expect, it } from "vitest"
import { indexCatalogue } from "@/domain/dataset"
import { shownRefs } from "@/figures/rest"
import type { View } from "@/figures/view"
import { METRIC_CARDS, type Metric, type MetricCard } from "@/schema/catalogue"
import { viewOfTheme } from "@/views/registry"
import { cardsOf } from "../support/cards"
import { realDataset, the } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"
import { thinReport } from "../support/thinReport"
import { realReports, viewOf } from "../support/view"

const { catalogue } = realDataset
const on = (card: MetricCard) => catalogue.metrics.filter((metric) => metric.card?.id === card)

/** A metric like the last one of the card that nobody has thought of; of another unit, which no axis of the card has. */
function newcomer(card: MetricCard): Metric {
  const { sumOf: _sum, partOf: _part, numerator: _over, headline: _headline, ...like } = the(on(card).at(-1))
  const name = { "zh-Hant": "新指標", "zh-Hans": "新指标", en: "Newcomer" }
  return { ...like, id: "newcomer", name, unit: "mL", card: { id: card } }
}

function withNewcomer(view: View, metric: Metric): View {
  return { ...view, catalogue: indexCatalogue({ ...catalogue, metrics: [...catalogue.metrics, metric] }) }
}

describe.each(METRIC_CARDS)("the card of %s", (card) => {
  const metric = newcomer(card)
  const thin = thinReport(metric)
  const page = viewOfTheme(metric.theme)

  it("stands on the page that shows the themes of its metrics", () => {
    for (const { theme } of on(card)) expect(viewOfTheme(theme)).toBe(page)
    expect(new Set(on(card).flatMap(({ card: placing }) => placing?.order ?? [])).size).toBe(on(card).filter(({ card: placing }) => placing?.order).length)
  })

  it.each([
    ["alone", [thin]],
    ["beside the other figures of its report", [{ ...thin, observations: [...minimalReport.observations, ...thin.observations] }]],
    ["beside other reports", [...realReports(), thin]],
  ])("shows a new metric that is placed on it, %s", (_, reports) => {
    const view = withNewcomer(viewOf(reports), metric)
    const cards = cardsOf(page, view).filter(({ name }) => name === card || name.startsWith(`${card} `))
    expect(cards.some((shown) => [...shownRefs([shown.card])].includes("third-2022~newcomer|2022"))).toBe(true)
    expect(cards.every((shown) => new Set(shown.card.table.rows.map(({ id }) => id)).size === shown.card.table.rows.length)).toBe(true)
    const rest = cardsOf(page, view).filter(({ name }) => name === "rest")
    expect([...shownRefs(rest.map((shown) => shown.card))]).not.toContain("third-2022~newcomer|2022")
  })
})
