// The card that shows what the page says first: it leads the page, so that sentence and drawing are seen together.
import { parseInReport } from "@/domain/address"
import type { Finding } from "@/domain/findings/finding"
import type { CardModel, TableEntry } from "../card"
import type { View } from "../view"
import { type AnyCard, modelsOf, type OwnFiles, offered, UNASKED } from "../viewCard"

/** The first of the cards that shows a figure of the finding's metrics; null where none does. */
export function leadCard<Words extends object, Own extends object>(
  view: View<Words>,
  cards: readonly AnyCard<Words, Own>[],
  finding: Finding,
  files: OwnFiles,
): string | null {
  const shows = (model: CardModel) =>
    model.table.rows.some(({ entries }) => entries.some((entry) => metricsOf(entry).some((metric) => finding.metrics.includes(metric))))
  const found = cards.find((card) => {
    const by = card.choice === undefined ? "" : offered(card.choice.values[0], card.choice.offers(view))
    return modelsOf(card, view, { ...UNASKED, by }, files).some(shows)
  })
  return found?.id ?? null
}

/** The metrics whose figures stand in an entry. */
function metricsOf(entry: TableEntry): string[] {
  const refs = entry.kind === "list" ? entry.items.map(({ cell }) => cell.ref) : [entry.ref]
  // An observation's id begins with its metric.
  return refs.flatMap((ref) => (ref === undefined ? [] : (parseInReport(ref)?.id.split("|")[0] ?? [])))
}
