// The emissions view: scopes over the years, intensities as printed, air pollutants, targets, climate risks, and the rest.
import { ColumnPanelsChart, DumbbellChart, WaterfallChart } from "@/drawing/lazyCharts"
import { useChoice, useFigures } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import type { ColumnPanelsModel } from "@/viewmodels/columnPanels"
import { denominatorCard, impliedDenominatorCard } from "@/viewmodels/denominators"
import { airCard, DENOMINATORS, intensityCard, printedDenominators, risksCard, scope3Card, scopesCard, targetsCard } from "@/viewmodels/emissions"
import { constantFactorCard, decompositionCard } from "@/viewmodels/scope2"
import { emissionsRest, emissionsSubjects } from "@/viewmodels/subjects/emissions"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { PageCards } from "../PageCards"
import { useChartActions } from "../useChartActions"
import { offered } from "../useDimension"

export function EmissionsPage({ view }: { view: View }) {
  return (
    <PageCards
      view={view}
      page="emissions"
      subjects={emissionsSubjects(view)}
      rest={emissionsRest}
      first={
        <>
          <Denominators view={view} />
          <Scopes view={view} />
          <Scope3 view={view} />
        </>
      }
    >
      <Decomposition view={view} />
      <ConstantFactor view={view} />
      <Intensity view={view} />
      <Air view={view} />
      <Targets view={view} />
      <Risks view={view} />
    </PageCards>
  )
}

function Panels({ model }: { model: ColumnPanelsModel }) {
  const { actions, formatTick } = useChartActions()
  return <ColumnPanelsChart panels={model.panels} unit={model.unit} formatTick={formatTick} actions={actions} />
}

function Scopes({ view }: { view: View }) {
  const { card, model } = scopesCard(view)
  return <Card model={card} chart={<Panels model={model} />} size="two-thirds" />
}

function Scope3({ view }: { view: View }) {
  const { card, model } = scope3Card(view)
  return <Card model={card} chart={<Panels model={model} />} size="third" />
}

function Intensity({ view }: { view: View }) {
  const [chosen, choose] = useChoice("denominator", DENOMINATORS)
  const offers = printedDenominators(view)
  const denominator = offered(chosen, offers)
  const { card, model } = intensityCard(view, denominator)
  const m = view.messages.emissions
  const options = offers.map((value) => ({ value, label: value === "employee" ? m.perEmployee : m.perRevenue }))
  const picker = offers.length > 1 && <Segmented label={m.denominator} options={options} value={denominator} onChange={choose} />
  return <Card model={card} chart={<Panels model={model} />} controls={picker} size="wide" />
}

/** Why scope 2 changed, and the factor that its figures imply. */
function Decomposition({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const found = decompositionCard(view)
  return found && <Card model={found.card} chart={<WaterfallChart panels={found.model.panels} formatTick={formatTick} actions={actions} />} />
}

function ConstantFactor({ view }: { view: View }) {
  const found = constantFactorCard(view)
  return found && <Card model={found.card} chart={<Panels model={found.model} />} />
}

/** Only on one basis: which denominator an intensity has decides the order. */
function Denominators({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [figures] = useFigures()
  const found = denominatorCard(view, "scope-1-2-intensity-per-employee")
  const implied = impliedDenominatorCard(view)
  if (figures === "printed") return null
  return (
    <>
      {found && <Card model={found.card} chart={<DumbbellChart {...found.model} formatTick={formatTick} actions={actions} />} />}
      {implied && <Card model={implied} />}
    </>
  )
}

function Air({ view }: { view: View }) {
  const air = airCard(view)
  return air && <Card model={air.card} chart={<Panels model={air.model} />} size="wide" />
}

function Targets({ view }: { view: View }) {
  return <Card model={targetsCard(view)} size="wide" />
}

function Risks({ view }: { view: View }) {
  const risks = risksCard(view)
  return risks && <Card model={risks} size="wide" />
}
