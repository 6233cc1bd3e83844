// The training view: hours per employee, programmes, totals and coverage, and — apart from them — who was trained.

import type { BarChartRow } from "@/charts/BarRowsChart"
import { BarRowsChart } from "@/charts/lazyCharts"
import { useChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { restCard } from "@/viewmodels/rest"
import { hoursCard, PROGRAMME_MEASURES, programmeCard, programmeTable, TRAINING_DIMENSIONS, totalsCard, trainedCompositionCard } from "@/viewmodels/training"
import { metricName, type View } from "@/viewmodels/view"
import { Card } from "../Card"
import { DimensionPicker } from "../DimensionPicker"
import { useChartActions } from "../useChartActions"

export function TrainingPage({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [by, setBy] = useChoice("by", TRAINING_DIMENSIONS)
  const [trainedBy, setTrainedBy] = useChoice("trained", TRAINING_DIMENSIONS)
  const [measure, setMeasure] = useChoice("programme", PROGRAMME_MEASURES)
  const hours = hoursCard(view, by)
  const programmes = programmeCard(view, measure)
  const composition = trainedCompositionCard(view, trainedBy)
  const totals = totalsCard(view)
  const table = programmeTable(view)
  const covered = [
    totals,
    table,
    ...TRAINING_DIMENSIONS.flatMap((dimension) => [hoursCard(view, dimension).card, trainedCompositionCard(view, dimension).card]),
    ...PROGRAMME_MEASURES.map((each) => programmeCard(view, each)?.card ?? null),
  ]
  const m = view.messages.training
  const rest = restCard(view, "training", covered, { title: m.restTitle, subtitle: m.restSubtitle })
  const bars = (model: { rows: BarChartRow[]; max: number }) => <BarRowsChart rows={model.rows} max={model.max} formatTick={formatTick} actions={actions} />
  return (
    <div className="cards">
      <Card
        model={hours.card}
        chart={bars(hours.model)}
        controls={<DimensionPicker view={view} metric="training-hours-per-employee" dimensions={TRAINING_DIMENSIONS} value={by} onChange={setBy} />}
      />
      <Card
        model={composition.card}
        chart={bars(composition.model)}
        controls={<DimensionPicker view={view} metric="trainee-composition" dimensions={TRAINING_DIMENSIONS} value={trainedBy} onChange={setTrainedBy} />}
      />
      {programmes && (
        <Card
          model={programmes.card}
          chart={bars(programmes.model)}
          controls={
            <Segmented
              label={m.measure}
              options={PROGRAMME_MEASURES.map((value) => ({ value, label: metricName(view, value) }))}
              value={measure}
              onChange={setMeasure}
            />
          }
        />
      )}
      <Card model={totals} />
      {table && <Card model={table} size="wide" />}
      {rest && <Card model={rest} size="wide" />}
    </div>
  )
}
