// The training view: hours per employee, programmes, totals and coverage, and — apart from them — who was trained.
import { BarRowsChart, DumbbellChart } from "@/charts/lazyCharts"
import { useChoice, useFigures } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Segmented } from "@/ui/Segmented"
import { harmonisedHoursCard } from "@/viewmodels/harmonisedTraining"
import { restCard } from "@/viewmodels/rest"
import { hoursCard, PROGRAMME_MEASURES, programmeCard, programmeTable, TRAINING_DIMENSIONS, totalsCard, trainedCompositionCard } from "@/viewmodels/training"
import { metricName, type View } from "@/viewmodels/view"
import { Card } from "../Card"
import { DimensionPicker } from "../DimensionPicker"
import { useChartActions } from "../useChartActions"

export function TrainingPage({ view }: { view: View }) {
  return (
    <div className="cards">
      <Hours view={view} />
      <Trained view={view} />
      <Later>
        <Programmes view={view} />
        <Totals view={view} />
        <ProgrammeTable view={view} />
        <Rest view={view} />
      </Later>
    </div>
  )
}

function Hours({ view }: { view: View }) {
  const [figures] = useFigures()
  return figures === "printed" ? <PrintedHours view={view} /> : <HarmonisedHours view={view} />
}

function HarmonisedHours({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const { card, model } = harmonisedHoursCard(view)
  return <Card model={card} chart={<DumbbellChart {...model} formatTick={formatTick} actions={actions} />} />
}

function PrintedHours({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, setBy] = useChoice("by", TRAINING_DIMENSIONS)
  const { card, model } = hoursCard(view, by)
  return (
    <Card
      model={card}
      chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />}
      controls={<DimensionPicker view={view} metric="training-hours-per-employee" dimensions={TRAINING_DIMENSIONS} value={by} onChange={setBy} />}
    />
  )
}

function Trained({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, setBy] = useChoice("trained", TRAINING_DIMENSIONS)
  const { card, model } = trainedCompositionCard(view, by)
  return (
    <Card
      model={card}
      chart={<BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />}
      controls={<DimensionPicker view={view} metric="trainee-composition" dimensions={TRAINING_DIMENSIONS} value={by} onChange={setBy} />}
    />
  )
}

function Programmes({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [measure, setMeasure] = useChoice("programme", PROGRAMME_MEASURES)
  const programmes = programmeCard(view, measure)
  if (programmes === null) return null
  const options = PROGRAMME_MEASURES.map((value) => ({ value, label: metricName(view, value) }))
  return (
    <Card
      model={programmes.card}
      chart={<BarRowsChart rows={programmes.model.rows} max={programmes.model.max} formatTick={formatTick} actions={actions} />}
      controls={<Segmented label={view.messages.training.measure} options={options} value={measure} onChange={setMeasure} />}
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

/** Everything that no other card shows under any of its breakdowns. */
function Rest({ view }: { view: View }) {
  const shown = [
    totalsCard(view),
    programmeTable(view),
    ...TRAINING_DIMENSIONS.flatMap((dimension) => [hoursCard(view, dimension).card, trainedCompositionCard(view, dimension).card]),
    ...PROGRAMME_MEASURES.map((each) => programmeCard(view, each)?.card ?? null),
  ]
  const { restTitle, restSubtitle } = view.messages.training
  const rest = restCard(view, "training", shown, { title: restTitle, subtitle: restSubtitle })
  return rest && <Card model={rest} size="wide" />
}
