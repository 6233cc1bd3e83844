// The workforce view: headcount, composition, turnover as printed, joiners and leavers, recruitment, and the rest.

import type { ReactNode } from "react"
import { BarRowsChart, ColumnPanelsChart, DumbbellChart, ShareBarsChart } from "@/charts/lazyCharts"
import { useChoice, useFigures } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { harmonisedTurnoverCard, twoFormulasCard } from "@/viewmodels/harmonisedTurnover"
import { TURNOVER_DIMENSIONS, turnoverCard } from "@/viewmodels/printedTurnover"
import { restCard } from "@/viewmodels/rest"
import type { View } from "@/viewmodels/view"
import { COMPOSITION_DIMENSIONS, compositionCard, flowCard, headcountCard, VACANCY_DIMENSIONS, vacanciesCard } from "@/viewmodels/workforce"
import { Card } from "../Card"
import { DimensionPicker } from "../DimensionPicker"
import { useChartActions } from "../useChartActions"

export function WorkforcePage({ view }: { view: View }) {
  return (
    <div className="cards">
      <Headcount view={view} />
      <Composition view={view} />
      <Later>
        <Turnover view={view} />
        <Flow view={view} />
        <Vacancies view={view} />
        <Rest view={view} />
      </Later>
    </div>
  )
}

function Headcount({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = headcountCard(view)
  return <Card model={card} chart={<ColumnPanelsChart panels={model.panels} formatTick={formatTick} actions={actions} />} />
}

function Composition({ view }: { view: View }) {
  const { actions, formatShare } = useChartActions()
  const [by, setBy] = useChoice("by", COMPOSITION_DIMENSIONS)
  const { card, model } = compositionCard(view, by)
  return (
    <Card
      model={card}
      chart={<ShareBarsChart bars={model.bars} legend={model.legend} formatShare={formatShare} actions={actions} />}
      controls={<DimensionPicker view={view} metric="headcount" dimensions={COMPOSITION_DIMENSIONS} value={by} onChange={setBy} />}
    />
  )
}

function Turnover({ view }: { view: View }) {
  const [figures] = useFigures()
  const [by, setBy] = useChoice("turnover", TURNOVER_DIMENSIONS)
  const picker = <DimensionPicker view={view} metric="turnover-rate" dimensions={TURNOVER_DIMENSIONS} value={by} onChange={setBy} />
  return figures === "printed" ? <PrintedTurnover view={view} by={by} picker={picker} /> : <HarmonisedTurnover view={view} by={by} picker={picker} />
}

type TurnoverProps = { view: View; by: string; picker: ReactNode }

function PrintedTurnover({ view, by, picker }: TurnoverProps) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = turnoverCard(view, by)
  return (
    <Card
      model={card}
      size="wide"
      chart={
        <div className="split">
          {model.panels.map((panel) => (
            <figure key={panel.id} className="panel">
              <figcaption>{panel.title}</figcaption>
              <BarRowsChart rows={panel.model.rows} max={panel.model.max} formatTick={formatTick} actions={actions} />
            </figure>
          ))}
        </div>
      }
      controls={picker}
    />
  )
}

function HarmonisedTurnover({ view, by, picker }: TurnoverProps) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = harmonisedTurnoverCard(view, by)
  return (
    <>
      <Card model={card} size="wide" chart={<DumbbellChart {...model} formatTick={formatTick} actions={actions} />} controls={picker} />
      <Card model={twoFormulasCard(view, by)} size="wide" />
    </>
  )
}

function Flow({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = flowCard(view)
  if (model.rows.length === 0) return null
  return <Card model={card} chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />} />
}

function Vacancies({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, setBy] = useChoice("vacancies", VACANCY_DIMENSIONS)
  const vacancies = vacanciesCard(view, by)
  if (vacancies === null) return null
  return (
    <Card
      model={vacancies.card}
      chart={<BarRowsChart rows={vacancies.model.rows} max={vacancies.model.max} formatTick={formatTick} actions={actions} />}
      controls={<DimensionPicker view={view} metric="vacancies" dimensions={VACANCY_DIMENSIONS} value={by} onChange={setBy} />}
    />
  )
}

/** Everything that no other card shows under any of its breakdowns. */
function Rest({ view }: { view: View }) {
  const shown = [
    headcountCard(view).card,
    flowCard(view).card,
    ...COMPOSITION_DIMENSIONS.map((dimension) => compositionCard(view, dimension).card),
    ...TURNOVER_DIMENSIONS.map((dimension) => turnoverCard(view, dimension).card),
    ...VACANCY_DIMENSIONS.map((dimension) => vacanciesCard(view, dimension)?.card ?? null),
  ]
  const { restTitle, restSubtitle } = view.messages.workforce
  const rest = restCard(view, "workforce", shown, { title: restTitle, subtitle: restSubtitle })
  return rest && <Card model={rest} size="wide" />
}
