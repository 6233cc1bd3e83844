// The peer comparison: a table of every metric with what differs on each row, and the chart of the metric chosen.
import { BarRowsChart, DumbbellChart } from "@/charts/lazyCharts"
import { useChoice, useOpenChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { comparisonCard, comparisonRows, disclosedByAll, type PeerChartModel, peerChart, suggestedMetric } from "@/viewmodels/comparison"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { useChartActions } from "../useChartActions"
import { ComparisonTable } from "./ComparisonTable"

export function ComparisonPage({ view }: { view: View }) {
  const m = view.messages.comparison
  const [show, setShow] = useChoice("show", ["both", "all"])
  const [pillar, setPillar] = useChoice("pillar", ["all", "E", "S", "G"])
  const [chosen, setChosen] = useOpenChoice("metric")
  const all = comparisonRows(view)
  const rows = all.filter((row) => (pillar === "all" || row.pillar === pillar) && (show === "all" || view.reports.length < 2 || disclosedByAll(row)))
  const row = all.find((candidate) => candidate.id === chosen) ?? all.find((candidate) => candidate.id === suggestedMetric(view, all))
  const peer = row === undefined ? null : peerChart(view, row)
  const controls = (
    <>
      <Segmented
        label={m.pillar}
        options={(["all", "E", "S", "G"] as const).map((value) => ({ value, label: m.pillars[value] }))}
        value={pillar}
        onChange={setPillar}
      />
      {view.reports.length > 1 && (
        <Segmented label={m.show} options={(["both", "all"] as const).map((value) => ({ value, label: m.shows[value] }))} value={show} onChange={setShow} />
      )}
    </>
  )
  return (
    <div className="cards">
      {peer && row && (
        <Card
          model={peer.card}
          size="wide"
          chart={<PeerChart model={peer.model} />}
          controls={
            <label className="select">
              <span>{m.pick}</span>
              <select value={row.id} onChange={(event) => void setChosen(event.target.value)}>
                {all
                  .filter((candidate) => candidate.chartable)
                  .map((candidate) => (
                    <option key={candidate.id} value={candidate.id}>
                      {candidate.name}
                    </option>
                  ))}
              </select>
            </label>
          }
        />
      )}
      <Card
        model={comparisonCard(view, rows, all)}
        size="wide"
        switchable={false}
        chart={<ComparisonTable view={view} rows={rows} chosen={row?.id ?? null} onChoose={(id) => void setChosen(id)} />}
        controls={controls}
      />
    </div>
  )
}

/** One axis when the figures may share it; else one drawing per issuer, each on its own axis. */
function PeerChart({ model }: { model: PeerChartModel }) {
  const { actions, formatTick } = useChartActions()
  if (model.shared) {
    const legend = model.reports.flatMap((report) => {
      const label = model.rows.flatMap((row) => row.points.filter((point) => point.report.id === report.id))[0]?.label
      return label === undefined ? [] : [{ tone: report.tone, label }]
    })
    const rows = model.rows.map((row) => ({ ...row, points: row.points.map((point) => ({ ...point, tone: point.report.tone })) }))
    return <DumbbellChart rows={rows} legend={legend} max={model.max} formatTick={formatTick} actions={actions} />
  }
  return (
    <div className="split">
      {model.reports.map((report) => {
        const points = model.rows.flatMap((row) => row.points.filter((point) => point.report.id === report.id).map((point) => ({ row, point })))
        const first = points[0]
        if (first === undefined) return null
        const max = Math.max(0, ...points.map(({ point }) => (point.cell.kind === "figure" ? point.cell.value : 0)))
        return (
          <figure key={report.id} className="panel">
            <figcaption>{first.point.label}</figcaption>
            <BarRowsChart
              rows={points.map(({ row, point }) => ({ kind: "bar", id: row.id, label: row.label, cell: point.cell, tone: report.tone, prior: false }))}
              max={max}
              formatTick={formatTick}
              actions={actions}
            />
          </figure>
        )
      })}
    </div>
  )
}
