// The operations & community view: products and suppliers, safety, security, certifications, intellectual property, community, company facts.
import { BarRowsChart, ColumnPanelsChart } from "@/drawing/lazyCharts"
import { useChoice, useEvidenceParam } from "@/state/urlState"
import { DataTable } from "@/ui/DataTable"
import { Segmented } from "@/ui/Segmented"
import { certificationsCard } from "@/viewmodels/certifications"
import { communityCard, type FactsCard, productsCard, profileCard, safetyCard, supplyCard } from "@/viewmodels/operations"
import { type BarPanel, IP_MEASURES, ipCard, securityCard } from "@/viewmodels/protection"
import { operationsRest, operationsSubjects } from "@/viewmodels/subjects/operations"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { FactGroups, Part } from "../Facts"
import { PageCards } from "../PageCards"
import { useChartActions } from "../useChartActions"

export function OperationsPage({ view }: { view: View }) {
  return (
    <PageCards
      view={view}
      page="operations"
      subjects={operationsSubjects(view)}
      rest={operationsRest}
      first={
        <>
          <Products view={view} />
          <Supply view={view} />
        </>
      }
    >
      <Safety view={view} />
      <Security view={view} />
      <Certifications view={view} />
      <Ip view={view} />
      <FactsOnly found={communityCard(view)} size="half" />
      <FactsOnly found={profileCard(view)} size="wide" />
    </PageCards>
  )
}

function Products({ view }: { view: View }) {
  const card = productsCard(view)
  return card && <Card model={card} size="two-thirds" />
}

function Supply({ view }: { view: View }) {
  const found = supplyCard(view)
  return found && <Card model={found.card} size="third" chart={<FactGroups groups={found.groups} />} />
}

/** Lost days are drawn beside the whole record: most of it is zeros, which a table says better than bars. */
function Safety({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [, setEvidence] = useEvidenceParam()
  const found = safetyCard(view)
  if (found === null) return null
  if (found.panels.length === 0) return <Card model={found.card} size="wide" />
  const drawing = (
    <div className="parts">
      <div className="part">
        <ColumnPanelsChart panels={found.panels} formatTick={formatTick} actions={actions} />
      </div>
      <div className="part part-table">
        <DataTable model={found.card.table} evidenceLabel={view.messages.openEvidence} onSelect={(ref) => void setEvidence(ref)} />
      </div>
    </div>
  )
  return <Card model={found.card} size="wide" switchable={false} chart={drawing} />
}

function Security({ view }: { view: View }) {
  const found = securityCard(view)
  if (found === null) return null
  const drawing = (
    <>
      {found.panels.length > 0 && <BarPanels panels={found.panels} />}
      {found.groups.length > 0 && <FactGroups groups={found.groups} />}
    </>
  )
  return <Card model={found.card} chart={drawing} />
}

function BarPanels({ panels }: { panels: readonly BarPanel[] }) {
  const { actions, formatTick } = useChartActions()
  return (
    <div className="parts">
      {panels.map((panel) => (
        <Part key={panel.id} title={panel.title} tone={panel.tone}>
          <BarRowsChart rows={panel.model.rows} max={panel.model.max} formatTick={formatTick} actions={actions} />
        </Part>
      ))}
    </div>
  )
}

function Certifications({ view }: { view: View }) {
  const card = certificationsCard(view)
  return card && <Card model={card} />
}

function Ip({ view }: { view: View }) {
  const { actions, formatTick } = useChartActions()
  const [measure, setMeasure] = useChoice("ip", IP_MEASURES)
  const found = ipCard(view, measure)
  if (found === null) return null
  const m = view.messages.operations
  const options = IP_MEASURES.map((value) => ({ value, label: m.ipNames[value] }))
  const picker = <Segmented label={m.ipBy} options={options} value={measure} onChange={setMeasure} />
  const { rows, max } = found.model
  return <Card model={found.card} chart={<BarRowsChart rows={rows} max={max} formatTick={formatTick} actions={actions} />} controls={picker} />
}

function FactsOnly({ found, size }: { found: FactsCard | null; size: "half" | "wide" }) {
  return found && <Card model={found.card} size={size} chart={<FactGroups groups={found.groups} />} />
}
