// A card of metrics over the years: a panel for each series that an issuer prints, on one scale where they share a unit. It needs no words of a view:
// its title says the latest figure and how it changed, its subtitle what is measured, in the names of the catalogue.
import { findObservation, isReported } from "@/domain/dataset"
import { type CardModel, clauseTitle, noteCaveats, sourceLines } from "../card"
import { gradeOf, printedRowsOf } from "../grades/harmonised"
import { type Issuer, metricName, unitName, type View } from "../view"
import { changeWords } from "./changeWords"
import { type ColumnPanelsModel, columnPanel, hasFigure, onOneScale, panelTable, scaleCaveats } from "./columnPanels"
import { absentCaveats, nameWithUnit } from "./facts"
import { leadingOf, levelClause, plainTitle } from "./plainTitle"

export type PanelCard = { card: CardModel; model: ColumnPanelsModel }

/** What a card says in words of its own instead of the plain ones. `title`: an issuer's clause, null where it has none. */
type OwnWords = { title?: (issuer: Issuer) => string | null; subtitle?: string; caveats?: readonly string[] }

/** Null when no issuer in view prints any of the metrics. The first metric that is printed is the one that title and grade speak of. */
export function seriesCard(view: View, id: string, placed: readonly string[], own: OwnWords = {}): PanelCard | null {
  const drawn = placed.filter((metric) => view.issuers.some((issuer) => hasFigure(issuer, metric)))
  const metrics = drawn.length === 0 ? placed : drawn
  const main = leadingOf(view, metrics) ?? ""
  const several = metrics.length > 1
  const panels = view.issuers.flatMap((issuer) =>
    metrics.flatMap((metric) => columnPanel(view, issuer, several ? `${issuer.name} · ${metricName(view, metric)}` : issuer.name, [metric], metric) ?? []),
  )
  if (panels.length === 0) return null
  const title = clauseTitle(view, own.title ?? ((issuer) => latestClause(view, issuer, main)), metrics) || plainTitle(view, metrics)
  const subtitle = own.subtitle ?? metrics.map((metric) => nameWithUnit(view, metric)).join(view.messages.listSeparator)
  return panelCard(view, id, title, subtitle, metrics, panels, metricName(view, main), own.caveats ?? absences(view, metrics))
}

/** "Weimob 2023: nitrogen oxides 104.55 kg, up 24.2%": the figure of the report's own year, and its change where the years may be joined. */
function latestClause(view: View, issuer: Issuer, metric: string): string | null {
  if (!isReported(findObservation(issuer, metric, issuer.year))) return null
  const level = levelClause(view, issuer, [metric])
  return [level, changeWords(view, issuer, metric)].filter((part) => part !== null).join(view.messages.listSeparator)
}

function absences(view: View, metrics: readonly string[]): string[] {
  return absentCaveats(view, metrics, metricName(view, metrics[0] ?? ""))
}

/** `graded`: the metrics whose rows decide the grade of the card. */
export function panelCard(
  view: View,
  id: string,
  title: string,
  subtitle: string,
  metrics: readonly string[],
  panels: ColumnPanelsModel["panels"],
  totalLabel: string,
  caveats: readonly string[],
  graded: readonly string[] = metrics.slice(0, 1),
): PanelCard {
  const notes = view.issuers.flatMap((issuer) => noteCaveats(view, issuer, metrics))
  // Where the panels have units of their own, their titles say them.
  const units = new Set(metrics.filter((metric) => view.issuers.some((issuer) => hasFigure(issuer, metric))).map((metric) => unitName(view, metric)))
  const scaled = onOneScale(panels)
  return {
    card: {
      id,
      title,
      subtitle,
      ...gradeOf(
        view,
        graded.flatMap((metric) => printedRowsOf(view, metric)),
      ),
      caveats: [...scaleCaveats(view, scaled), ...caveats, ...notes],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: panelTable(view, title, panels, totalLabel),
    },
    model: { panels: scaled, unit: units.size > 1 ? "" : unitName(view, metrics[0] ?? "") },
  }
}
