// The resources view: energy, water and waste under a chosen denominator, materials, a new building, targets, and the rest.
import { ColumnPanelsChart, DumbbellChart } from "@/drawing/lazyCharts"
import { useChoice, useFigures } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { denominatorCard } from "@/viewmodels/denominators"
import { harmonisedEnergyCard } from "@/viewmodels/harmonisedEnergy"
import type { IssuerPart } from "@/viewmodels/issuerSeries"
import { buildingCard, MEASURES, materialsCard, printedMeasures, resourceTargetsCard, type Subject, subjectCard } from "@/viewmodels/resources"
import { resourcesRest, resourcesSubjects } from "@/viewmodels/subjects/resources"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { FactGroups, Facts, Part } from "../Facts"
import { PageCards } from "../PageCards"
import { useChartActions } from "../useChartActions"
import { offered } from "../useDimension"

export function ResourcesPage({ view }: { view: View }) {
  return (
    <PageCards
      view={view}
      page="resources"
      subjects={resourcesSubjects(view)}
      rest={resourcesRest}
      first={
        <>
          <OnOneBasis view={view} />
          <SubjectCard view={view} subject="energy" />
          <SubjectCard view={view} subject="water" />
        </>
      }
    >
      <SubjectCard view={view} subject="waste" />
      <Materials view={view} />
      <Building view={view} />
      <Targets view={view} />
    </PageCards>
  )
}

/** Only harmonised: energy in one unit, and the intensities on the reports' own denominators beside year-end headcount. */
function OnOneBasis({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [figures] = useFigures()
  if (figures === "printed") return null
  const energy = harmonisedEnergyCard(view)
  return (
    <>
      {energy && <Card model={energy} />}
      {["energy-intensity", "water-intensity", "non-hazardous-waste-per-employee"].map((metric) => {
        const found = denominatorCard(view, metric)
        return found && <Card key={metric} model={found.card} chart={<DumbbellChart {...found.model} formatTick={formatTick} actions={actions} />} />
      })}
    </>
  )
}

/** One subject; its denominator is kept in the URL under the subject's name. A denominator that nobody prints is not offered. */
function SubjectCard({ view, subject }: { view: View; subject: Subject }) {
  const [chosen, setChosen] = useChoice(subject, MEASURES)
  const offers = printedMeasures(view, subject)
  const measure = offered(chosen, offers)
  const found = subjectCard(view, subject, measure)
  if (found === null) return null
  const m = view.messages.resources
  const options = offers.map((value) => ({ value, label: m.measures[value] }))
  const picker = options.length > 1 && <Segmented label={m.measure} options={options} value={measure} onChange={setChosen} />
  return <Card model={found.card} chart={<Parts parts={found.parts} />} controls={picker} />
}

function Parts({ parts }: { parts: readonly IssuerPart[] }) {
  const { actions, formatTick } = useChartActions()
  return (
    <div className="parts">
      {parts.map((part) => (
        <Part key={part.id} title={part.name} tone={part.tone} wide={part.panels.length > 0}>
          {part.panels.length > 0 && <ColumnPanelsChart panels={part.panels} formatTick={formatTick} actions={actions} />}
          {part.facts.length > 0 && <Facts facts={part.facts} />}
        </Part>
      ))}
    </div>
  )
}

function Materials({ view }: { view: View }) {
  const found = materialsCard(view)
  return found && <Card model={found.card} chart={<FactGroups groups={found.groups} />} />
}

function Building({ view }: { view: View }) {
  const found = buildingCard(view)
  return found && <Card model={found.card} size="wide" chart={<FactGroups groups={found.groups} />} />
}

function Targets({ view }: { view: View }) {
  const card = resourceTargetsCard(view)
  return card && <Card model={card} size="wide" />
}
