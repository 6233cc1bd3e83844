// The peer comparison: the chart of the metric chosen, and a table of every metric with what differs on each row.

import { useMemo } from "react"
import { BarRowsChart, DumbbellChart } from "@/drawing/lazyCharts"
import { byGap } from "@/figures/grades/ranking"
import type { View } from "@/figures/view"
import { Card } from "@/page/Card"
import { NothingPrinted } from "@/page/Silences"
import { useChartActions } from "@/page/useChartActions"
import { useChoice, useFigures, useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Segmented } from "@/ui/Segmented"
import { ComparisonTable } from "./ComparisonTable"
import { type ComparisonRow, comparisonCard, comparisonRows, isComparable } from "./cards/comparison"
import { harmonisedChart, harmonisedComparisonRows, suggestedOnBasis } from "./cards/comparisonHarmonised"
import { type PeerChartModel, peerChart, suggestedMetric } from "./cards/peerChart"
import type { Words } from "./words/zh-Hant"

export function ComparisonPage({ view }: { view: View<Words> }) {
  const [chosen, setChosen] = useOpenChoice("metric")
  const [figures] = useFigures()
  const printed = useMemo(() => comparisonRows(view), [view])
  const all = useMemo(() => (figures === "printed" ? printed : harmonisedComparisonRows(view, printed)), [view, figures, printed])
  const suggested = useMemo(() => (figures === "printed" ? suggestedMetric(view, all) : suggestedOnBasis(view)), [view, all, figures])
  const row = rowNamed(chosen, all) ?? rowNamed(chosen, printed) ?? all.find((candidate) => candidate.id === suggested)
  const choose = (id: string) => setChosen(id)
  if (printed.length === 0) return <NothingPrinted view={view} page="comparison" />
  return (
    <div className="cards">
      {row && <Peer view={view} row={row} all={all} onChoose={choose} />}
      <Later>
        <Table view={view} all={all} chosen={row?.id ?? null} onChoose={choose} />
      </Later>
    </div>
  )
}

/** The row that a link names, whichever basis it was made on and whichever issuer's metric it names; undefined: none. */
function rowNamed(id: string | null, rows: readonly ComparisonRow[]): ComparisonRow | undefined {
  if (id === null) return undefined
  const [metric] = id.split(".")
  return (
    rows.find((row) => row.id === id) ??
    rows.find((row) => row.id.split(".")[0] === metric) ??
    rows.find((row) => row.entries.some((entry) => entry.metric === metric))
  )
}

function Peer({ view, row, all, onChoose }: { view: View<Words>; row: ComparisonRow; all: readonly ComparisonRow[]; onChoose: (id: string) => void }) {
  const { actions, formatTick } = useChartActions()
  const onBasis = harmonisedChart(view, row.id)
  const picker = (
    <label className="select">
      <span>{view.words.pick}</span>
      <select value={row.id} onChange={(event) => onChoose(event.target.value)}>
        {[...(all.includes(row) ? [] : [row]), ...all]
          .filter((candidate) => candidate.chartable || candidate.id === row.id)
          .map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.name}
            </option>
          ))}
      </select>
    </label>
  )
  if (onBasis !== null)
    return <Card model={onBasis.card} size="wide" chart={<DumbbellChart {...onBasis.model} formatTick={formatTick} actions={actions} />} controls={picker} />
  const { card, model } = peerChart(view, row)
  return <Card model={card} size="wide" chart={<PeerChart model={model} />} controls={picker} />
}

type TableProps = { view: View<Words>; all: readonly ComparisonRow[]; chosen: string | null; onChoose: (id: string) => void }

function Table({ view, all, chosen, onChoose }: TableProps) {
  const m = view.words
  const [show, setShow] = useChoice("show", ["both", "all"])
  const [pillar, setPillar] = useChoice("pillar", ["all", "E", "S", "G"])
  const several = view.issuers.length > 1
  const [grades, setGrades] = useChoice("grades", ["all", "ab"])
  const [sort, setSort] = useChoice("sort", ["pillar", "gap"])
  const kept = all.filter(
    (row) =>
      (pillar === "all" || row.pillar === pillar) &&
      (show === "all" || !several || isComparable(row)) &&
      (grades === "all" || row.grade?.grade === "A" || row.grade?.grade === "B"),
  )
  // Only what may be ranked has a gap to sort by; it comes first, the rest keeps its order.
  const rows = sort === "gap" ? kept.toSorted(byGap) : kept
  const pillars = (["all", "E", "S", "G"] as const).map((value) => ({ value, label: view.messages.common.pillars[value] }))
  const shows = (["both", "all"] as const).map((value) => ({ value, label: value === "both" && view.issuers.length > 2 ? m.showsSeveral : m.shows[value] }))
  const controls = (
    <>
      <Segmented label={m.pillar} options={pillars} value={pillar} onChange={setPillar} />
      {several && <Segmented label={m.show} options={shows} value={show} onChange={setShow} />}
      {several && (
        <Segmented
          label={m.gradesFilter}
          options={(["all", "ab"] as const).map((value) => ({ value, label: m.gradeFilters[value] }))}
          value={grades}
          onChange={setGrades}
        />
      )}
      {several && (
        <Segmented label={m.sort} options={(["pillar", "gap"] as const).map((value) => ({ value, label: m.sorts[value] }))} value={sort} onChange={setSort} />
      )}
    </>
  )
  const reset = () => {
    setShow("both")
    setPillar("all")
    setGrades("all")
  }
  const narrowed = show !== "both" || pillar !== "all" || grades !== "all"
  const table =
    rows.length > 0 ? (
      <ComparisonTable view={view} rows={rows} grouped={sort === "pillar"} chosen={chosen} onChoose={onChoose} />
    ) : (
      <p>
        {m.none}{" "}
        <button type="button" className="row-link" onClick={narrowed ? reset : () => setShow("all")}>
          {narrowed ? view.messages.checks.reset : m.showAll}
        </button>
      </p>
    )
  return <Card model={comparisonCard(view, rows, all)} size="wide" switchable={false} chart={table} controls={controls} kept />
}

/** One axis when the figures may share it; else one drawing per issuer, each on its own axis. */
function PeerChart({ model }: { model: PeerChartModel }) {
  const { actions, formatTick } = useChartActions()
  if (model.shared) {
    const legend = model.issuers.flatMap((issuer) => {
      const label = model.rows.flatMap((row) => row.points.filter((point) => point.issuer.id === issuer.id))[0]?.label
      return label === undefined ? [] : [{ tone: issuer.tone, label }]
    })
    const rows = model.rows.map((row) => ({ ...row, points: row.points.map((point) => ({ ...point, tone: point.issuer.tone })) }))
    return <DumbbellChart rows={rows} legend={legend} max={model.max} formatTick={formatTick} actions={actions} />
  }
  return (
    <div className="split">
      {model.issuers.map((issuer) => {
        const points = model.rows.flatMap((row) => row.points.filter((point) => point.issuer.id === issuer.id).map((point) => ({ row, point })))
        const first = points[0]
        if (first === undefined) return null
        const max = Math.max(0, ...points.map(({ point }) => (point.cell.kind === "figure" ? point.cell.value : 0)))
        return (
          <figure key={issuer.id} className="panel">
            <figcaption>{first.point.label}</figcaption>
            <BarRowsChart
              rows={points.map(({ row, point }) => ({ kind: "bar", id: row.id, label: row.label, cell: point.cell, tone: issuer.tone, prior: false }))}
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
