// What a card may draw: the kind of drawing and what it is drawn from. The same value feeds the page, paper and whatever comes later.
import type { GradedModel } from "./grades/gradedRows"
import type { BarRowsModel } from "./series/barRows"
import type { ColumnPanel, ColumnPanelsModel } from "./series/columnPanels"
import type { FactGroup } from "./series/facts"
import type { IssuerPart } from "./series/issuerSeries"
import type { ShareBarsModel } from "./series/shareBars"
import type { WaterfallModel } from "./series/waterfall"

/** Bars under a title of their own, on a scale of their own. */
export type TitledBars = { id: string; title: string; model: BarRowsModel }
/** The same of one issuer, whose mark stands before the title. */
export type BarPanel = TitledBars & { tone: number }

/** Drawings that any view may use, by kind. */
export type SharedDrawings = {
  columns: ColumnPanelsModel
  bars: BarRowsModel
  /** Side by side, each on its own scale. */
  split: readonly TitledBars[]
  shares: ShareBarsModel
  dumbbell: GradedModel
  waterfall: WaterfallModel
  facts: readonly FactGroup[]
  parts: readonly IssuerPart[]
  /** Bars and, under them, facts; either may be empty. */
  barsAndFacts: { panels: readonly BarPanel[]; groups: readonly FactGroup[] }
  /** Columns beside the whole table of the card, which says the rest. */
  columnsAndTable: readonly ColumnPanel[]
}

/** A drawing of one of the kinds in `Kinds`: the shared ones and a view's own. */
export type DrawingOf<Kinds extends object> = { [Kind in keyof Kinds & string]: { kind: Kind; model: Kinds[Kind] } }[keyof Kinds & string]

export type SharedDrawing = DrawingOf<SharedDrawings>
