// From a card's drawing, which is data, to the component that draws it. A view's own kinds are looked up among its own drawings.
import type { ComponentType } from "react"
import { BarRowsChart, ColumnPanelsChart, DumbbellChart, ShareBarsChart, WaterfallChart } from "@/drawing/lazyCharts"
import type { BarPanel, SharedDrawing, TitledBars } from "@/figures/drawings"
import type { BarRowsModel } from "@/figures/series/barRows"
import type { ColumnPanel } from "@/figures/series/columnPanels"
import type { IssuerPart } from "@/figures/series/issuerSeries"
import type { View } from "@/figures/view"
import type { DrawnCard } from "@/figures/viewCard"
import { DataTable } from "@/ui/DataTable"
import { Roving } from "@/ui/Roving"
import { FactGroups, Facts, Part } from "./Facts"
import { useChartActions } from "./useChartActions"
import type { OwnDrawings } from "./viewValue"

type Props<Words, Own extends object> = { card: DrawnCard<Own>; view: View<Words>; own: OwnDrawings<Words, Own> }

/** The drawing of a card; null where the card is its table. */
export function CardDrawing<Words, Own extends object>({ card, view, own }: Props<Words, Own>) {
  const { drawing } = card
  if (drawing === null) return null
  if (drawing.kind in own) {
    // The types tie a kind of `Own` to the model that its component takes.
    const Drawing = own[drawing.kind as keyof Own] as ComponentType<{ model: unknown; view: View<Words> }>
    return <Drawing model={drawing.model} view={view} />
  }
  return <SharedDrawn drawing={drawing as SharedDrawing} card={card} />
}

/** A drawing is named for those who hear it as its card is. */
export function SharedDrawn({ drawing, card }: { drawing: SharedDrawing; card: Pick<DrawnCard, "table" | "title"> }) {
  const { actions, formatTick, formatShare } = useChartActions()
  const name = card.title
  switch (drawing.kind) {
    case "columns":
      return <Columns panels={drawing.model.panels} name={name} unit={drawing.model.unit} />
    case "bars":
      return <Bars model={drawing.model} name={name} />
    case "split":
      return <Split panels={drawing.model} />
    case "shares":
      return <ShareBarsChart bars={drawing.model.bars} legend={drawing.model.legend} name={name} formatShare={formatShare} actions={actions} />
    case "dumbbell":
      return <DumbbellChart {...drawing.model} name={name} formatTick={formatTick} actions={actions} />
    case "waterfall":
      return <WaterfallChart panels={drawing.model.panels} name={name} formatTick={formatTick} actions={actions} />
    case "facts":
      return <FactGroups groups={drawing.model} />
    case "parts":
      return <Parts parts={drawing.model} />
    case "barsAndFacts":
      return (
        <>
          {drawing.model.panels.length > 0 && <BarPanels panels={drawing.model.panels} />}
          {drawing.model.groups.length > 0 && <FactGroups groups={drawing.model.groups} />}
        </>
      )
    case "columnsAndTable":
      return (
        <div className="parts">
          <div className="part">
            <Columns panels={drawing.model} name={name} />
          </div>
          <div className="part part-table">
            <DataTable model={card.table} evidenceLabel={actions.label} onSelect={actions.onSelect} />
          </div>
        </div>
      )
  }
}

/** `unit` stands in the reading of a mark; absent where the panels have units of their own, which their titles say. */
function Columns({ panels, name, unit }: { panels: readonly ColumnPanel[]; name: string; unit?: string }) {
  const { actions, formatTick } = useChartActions()
  return <ColumnPanelsChart panels={panels} name={name} {...(unit === undefined ? {} : { unit })} formatTick={formatTick} actions={actions} />
}

function Bars({ model, name, unit }: { model: BarRowsModel; name: string; unit?: string }) {
  const { actions, formatTick } = useChartActions()
  return <BarRowsChart rows={model.rows} max={model.max} name={name} {...(unit === undefined ? {} : { unit })} formatTick={formatTick} actions={actions} />
}

function Split({ panels }: { panels: readonly TitledBars[] }) {
  return (
    <div className="split">
      {panels.map((panel) => (
        <figure key={panel.id} className="panel">
          <figcaption>{panel.title}</figcaption>
          <Bars model={panel.model} name={panel.title} unit={panel.model.unit} />
        </figure>
      ))}
    </div>
  )
}

function BarPanels({ panels }: { panels: readonly BarPanel[] }) {
  return (
    <div className="parts">
      {panels.map((panel) => (
        <Part key={panel.id} title={panel.title} tone={panel.tone}>
          <Bars model={panel.model} name={panel.title} />
        </Part>
      ))}
    </div>
  )
}

function Parts({ parts }: { parts: readonly IssuerPart[] }) {
  return (
    <Roving className="parts">
      {parts.map((part) => (
        <Part key={part.id} title={part.name} tone={part.tone} wide={part.panels.length > 0}>
          {part.panels.length > 0 && <Columns panels={part.panels} name={part.name} />}
          {part.facts.length > 0 && <Facts facts={part.facts} />}
        </Part>
      ))}
    </Roving>
  )
}
