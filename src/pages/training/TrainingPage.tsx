// The training view: hours per employee, programmes, totals and coverage, and — apart from them — who was trained.
import { BarRowsChart, DumbbellChart } from "@/drawing/lazyCharts"
import { useChoice, useFigures } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { harmonisedHoursCard } from "@/viewmodels/harmonisedTraining"
import { isSilent } from "@/viewmodels/silence"
import { trainingRest, trainingSubjects } from "@/viewmodels/subjects/training"
import {
  hoursCard,
  PROGRAMME_MEASURES,
  printedMeasuresByProgramme,
  programmeCard,
  programmeTable,
  TRAINING_DIMENSIONS,
  totalsCard,
  trainedCompositionCard,
} from "@/viewmodels/training"
import { metricName, type View } from "@/viewmodels/view"
import { Card } from "../Card"
import { PageCards } from "../PageCards"
import { useChartActions } from "../useChartActions"
import { offered, useDimension } from "../useDimension"

export function TrainingPage({ view }: { view: View }) {
  return (
    <PageCards
      view={view}
      page="training"
      subjects={trainingSubjects(view)}
      rest={trainingRest}
      first={
        <>
          <Hours view={view} />
          <Trained view={view} />
        </>
      }
    >
      <Programmes view={view} />
      <Totals view={view} />
      <ProgrammeTable view={view} />
    </PageCards>
  )
}

function Hours({ view }: { view: View }) {
  const [figures] = useFigures()
  return figures === "printed" ? <PrintedHours view={view} /> : <HarmonisedHours view={view} />
}

function HarmonisedHours({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = harmonisedHoursCard(view)
  if (isSilent(card)) return <PrintedHours view={view} />
  return <Card model={card} chart={<DumbbellChart {...model} formatTick={formatTick} actions={actions} />} />
}

function PrintedHours({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, picker] = useDimension({ view, choice: "by", metric: "training-hours-per-employee", dimensions: TRAINING_DIMENSIONS })
  const { card, model } = hoursCard(view, by)
  return <Card model={card} chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />} controls={picker} />
}

function Trained({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, picker] = useDimension({ view, choice: "trained", metric: "trainee-composition", dimensions: TRAINING_DIMENSIONS })
  const { card, model } = trainedCompositionCard(view, by)
  return <Card model={card} chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />} controls={picker} />
}

function Programmes({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [chosen, choose] = useChoice("programme", PROGRAMME_MEASURES)
  const offers = printedMeasuresByProgramme(view)
  const measure = offered(chosen, offers)
  const programmes = programmeCard(view, measure)
  if (programmes === null) return null
  const options = offers.map((value) => ({ value, label: metricName(view, value) }))
  return (
    <Card
      model={programmes.card}
      chart={<BarRowsChart rows={programmes.model.rows} max={programmes.model.max} formatTick={formatTick} actions={actions} />}
      controls={offers.length > 1 && <Segmented label={view.messages.training.measure} options={options} value={measure} onChange={choose} />}
    />
  )
}

function Totals({ view }: { view: View }) {
  return <Card model={totalsCard(view)} />
}

function ProgrammeTable({ view }: { view: View }) {
  const table = programmeTable(view)
  return table && <Card model={table} size="wide" />
}
