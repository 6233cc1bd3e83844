// The workforce view: headcount, composition, turnover as printed, joiners and leavers, recruitment, and the rest.
import { BarRowsChart, ColumnPanelsChart, ShareBarsChart } from "@/charts/lazyCharts"
import { useChoice } from "@/state/urlState"
import { restCard } from "@/viewmodels/rest"
import type { View } from "@/viewmodels/view"
import {
  COMPOSITION_DIMENSIONS,
  compositionCard,
  flowCard,
  headcountCard,
  TURNOVER_DIMENSIONS,
  turnoverCard,
  VACANCY_DIMENSIONS,
  vacanciesCard,
} from "@/viewmodels/workforce"
import { Card } from "../Card"
import { DimensionPicker } from "../DimensionPicker"
import { useChartActions } from "../useChartActions"

export function WorkforcePage({ view }: { view: View }) {
  const { actions, formatTick, formatShare } = useChartActions()
  const [by, setBy] = useChoice("by", COMPOSITION_DIMENSIONS)
  const [turnoverBy, setTurnoverBy] = useChoice("turnover", TURNOVER_DIMENSIONS)
  const [vacancyBy, setVacancyBy] = useChoice("vacancies", VACANCY_DIMENSIONS)
  const headcount = headcountCard(view)
  const composition = compositionCard(view, by)
  const turnover = turnoverCard(view, turnoverBy)
  const flow = flowCard(view)
  const vacancies = vacanciesCard(view, vacancyBy)
  const covered = [
    headcount.card,
    flow.card,
    ...COMPOSITION_DIMENSIONS.map((dimension) => compositionCard(view, dimension).card),
    ...TURNOVER_DIMENSIONS.map((dimension) => turnoverCard(view, dimension).card),
    ...VACANCY_DIMENSIONS.map((dimension) => vacanciesCard(view, dimension)?.card ?? null),
  ]
  const rest = restCard(view, "workforce", covered, { title: view.messages.workforce.restTitle, subtitle: view.messages.workforce.restSubtitle })
  return (
    <div className="cards">
      <Card model={headcount.card} chart={<ColumnPanelsChart panels={headcount.model.panels} formatTick={formatTick} actions={actions} />} />
      <Card
        model={composition.card}
        chart={<ShareBarsChart bars={composition.model.bars} legend={composition.model.legend} formatShare={formatShare} actions={actions} />}
        controls={<DimensionPicker view={view} metric="headcount" dimensions={COMPOSITION_DIMENSIONS} value={by} onChange={setBy} />}
      />
      <Card
        model={turnover.card}
        size="wide"
        chart={<BarRowsChart rows={turnover.model.rows} max={turnover.model.max} formatTick={formatTick} actions={actions} />}
        controls={<DimensionPicker view={view} metric="turnover-rate" dimensions={TURNOVER_DIMENSIONS} value={turnoverBy} onChange={setTurnoverBy} />}
      />
      {flow.model.rows.length > 0 && (
        <Card model={flow.card} chart={<BarRowsChart rows={flow.model.rows} max={flow.model.max} formatTick={formatTick} actions={actions} />} />
      )}
      {vacancies && (
        <Card
          model={vacancies.card}
          chart={<BarRowsChart rows={vacancies.model.rows} max={vacancies.model.max} formatTick={formatTick} actions={actions} />}
          controls={<DimensionPicker view={view} metric="vacancies" dimensions={VACANCY_DIMENSIONS} value={vacancyBy} onChange={setVacancyBy} />}
        />
      )}
      {rest && <Card model={rest} size="wide" />}
    </div>
  )
}
