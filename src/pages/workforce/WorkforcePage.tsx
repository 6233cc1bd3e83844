// The workforce view: headcount, composition, turnover as printed, joiners and leavers, recruitment, and the rest.

import type { ReactNode } from "react"
import { BarRowsChart, ColumnPanelsChart, DumbbellChart, ShareBarsChart } from "@/drawing/lazyCharts"
import { useFigures } from "@/state/urlState"
import { harmonisedTurnoverCard, twoFormulasCard } from "@/viewmodels/harmonisedTurnover"
import { TURNOVER_DIMENSIONS, turnoverCard } from "@/viewmodels/printedTurnover"
import { isSilent } from "@/viewmodels/silence"
import { workforceRest, workforceSubjects } from "@/viewmodels/subjects/workforce"
import type { View } from "@/viewmodels/view"
import { COMPOSITION_DIMENSIONS, compositionCard, flowCard, headcountCard, VACANCY_DIMENSIONS, vacanciesCard } from "@/viewmodels/workforce"
import { Card } from "../Card"
import { PageCards } from "../PageCards"
import { useChartActions } from "../useChartActions"
import { useDimension } from "../useDimension"

export function WorkforcePage({ view }: { view: View }) {
  return (
    <PageCards
      view={view}
      page="workforce"
      subjects={workforceSubjects(view)}
      rest={workforceRest}
      first={
        <>
          <Headcount view={view} />
          <Composition view={view} />
        </>
      }
    >
      <Turnover view={view} />
      <Flow view={view} />
      <Vacancies view={view} />
    </PageCards>
  )
}

function Headcount({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = headcountCard(view)
  return <Card model={card} chart={<ColumnPanelsChart panels={model.panels} formatTick={formatTick} actions={actions} />} />
}

function Composition({ view }: { view: View }) {
  const { actions, formatShare } = useChartActions()
  const [by, picker] = useDimension({ view, choice: "by", metric: "headcount", dimensions: COMPOSITION_DIMENSIONS })
  const { card, model } = compositionCard(view, by)
  return <Card model={card} chart={<ShareBarsChart bars={model.bars} legend={model.legend} formatShare={formatShare} actions={actions} />} controls={picker} />
}

function Turnover({ view }: { view: View }) {
  const [figures] = useFigures()
  const [by, picker] = useDimension({ view, choice: "turnover", metric: "turnover-rate", dimensions: TURNOVER_DIMENSIONS })
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
              <BarRowsChart
                rows={panel.model.rows}
                max={panel.model.max}
                name={panel.title}
                unit={panel.model.unit}
                formatTick={formatTick}
                actions={actions}
              />
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
  // What no report in view lets anyone bring onto one basis stays as it is printed.
  if (isSilent(card)) return <PrintedTurnover view={view} by={by} picker={picker} />
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
  return <Card model={card} chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />} />
}

function Vacancies({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, picker] = useDimension({ view, choice: "vacancies", metric: "vacancies", dimensions: VACANCY_DIMENSIONS })
  const vacancies = vacanciesCard(view, by)
  if (vacancies === null) return null
  return (
    <Card
      model={vacancies.card}
      chart={<BarRowsChart rows={vacancies.model.rows} max={vacancies.model.max} formatTick={formatTick} actions={actions} />}
      controls={picker}
    />
  )
}
