// The emissions view: scopes over the years, intensities as printed, air pollutants, targets, climate risks, and the rest.
import { ColumnPanelsChart } from "@/charts/lazyCharts"
import { useChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import type { ColumnPanelsModel } from "@/viewmodels/columnPanels"
import { airCard, intensityCard, risksCard, scope3Card, scopesCard, targetsCard } from "@/viewmodels/emissions"
import { restCard } from "@/viewmodels/rest"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { useChartActions } from "../useChartActions"

export function EmissionsPage({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [denominator, setDenominator] = useChoice("denominator", ["employee", "revenue"])
  const scopes = scopesCard(view)
  const scope3 = scope3Card(view)
  const intensity = intensityCard(view, denominator)
  const air = airCard(view)
  const targets = targetsCard(view)
  const risks = risksCard(view)
  const m = view.messages.emissions
  const covered = [scopes.card, scope3.card, air?.card ?? null, intensityCard(view, "employee").card, intensityCard(view, "revenue").card]
  const rest = restCard(view, "emissions", covered, { title: m.restTitle, subtitle: m.restSubtitle })
  const panels = (model: ColumnPanelsModel) => <ColumnPanelsChart panels={model.panels} formatTick={formatTick} actions={actions} />
  const choices = [
    { value: "employee" as const, label: m.perEmployee },
    { value: "revenue" as const, label: m.perRevenue },
  ]
  return (
    <div className="cards">
      <Card model={scopes.card} chart={panels(scopes.model)} size="two-thirds" />
      <Card model={scope3.card} {...(scope3.model.panels.length > 0 ? { chart: panels(scope3.model) } : {})} size="third" />
      <Card
        model={intensity.card}
        chart={panels(intensity.model)}
        controls={<Segmented label={m.denominator} options={choices} value={denominator} onChange={setDenominator} />}
        size="wide"
      />
      {air && <Card model={air.card} chart={panels(air.model)} size="wide" />}
      <Card model={targets} size="wide" />
      {risks && <Card model={risks} size="wide" />}
      {rest && <Card model={rest} size="wide" />}
    </div>
  )
}
