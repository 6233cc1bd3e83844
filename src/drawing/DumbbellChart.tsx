// Peers on one axis: a row per breakdown, a marker per issuer, a line between them. Plain SVG: nothing here needs the chart library.

import type { GradedRow } from "@/figures/grades/gradedRows"
import { Axis } from "./Axis"
import { type ChartActions, type Named, nameOr } from "./actions"
import { dumbbell, LABEL_LINE, type PlacedDumbbellPoint, type PlacedDumbbellRow } from "./geometry/dumbbell"
import { Marker } from "./Marker"
import { MarkGroup } from "./MarkGroup"
import { Readable } from "./Readable"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

export type Props = {
  rows: readonly GradedRow[]
  legend: readonly { tone: number; label: string }[]
  max: number
  /** What a hollow mark means, said where one is drawn. */
  hollow?: string
  formatTick: (value: number) => string
  actions: ChartActions
} & Named

/** A width to reserve a height for, before the true one is known: only crowds of issuers ask for more. */
const USUAL_WIDTH = { narrow: 320, wide: 560 }

export function DumbbellChart(props: Props) {
  const { rows, legend, max, hollow, formatTick } = props
  const narrow = useNarrow()
  const anyHollow = rows.some((row) => row.points.some((point) => point.cell.kind === "figure" && point.cell.computed === true))
  const { height } = dumbbell({ rows, max, narrow, width: narrow ? USUAL_WIDTH.narrow : USUAL_WIDTH.wide, formatTick })
  return (
    <div className="chart" data-chart="dumbbell" data-plot="">
      <ul className="legend">
        {legend.map((entry) => (
          <li key={entry.tone}>
            <svg className="legend-marker" viewBox="-8 -8 16 16" aria-hidden="true">
              <Marker tone={entry.tone} x={0} y={0} hollow={false} />
            </svg>
            {entry.label}
          </li>
        ))}
        {hollow !== undefined && anyHollow && <li className="legend-words">{hollow}</li>}
      </ul>
      <WhenNear height={height}>{(size) => <Rows {...props} narrow={narrow} width={size.width} />}</WhenNear>
    </div>
  )
}

function Rows({ rows, max, name, unit, formatTick, actions, narrow, width }: Props & { narrow: boolean; width: number }) {
  const { height, plot, ticks, rows: placed, marks } = dumbbell({ rows, max, width, narrow, unit, formatTick })
  const said = nameOr(
    name,
    rows.map(({ label }) => label),
  )
  return (
    <Readable marks={marks} actions={actions}>
      <svg className="own-drawing" width={width} height={height} role="group" aria-label={said}>
        <Axis along="x" ticks={ticks} plot={plot} baseline={false} />
        <g className="labels">
          {placed.map((row) => (
            <Row key={row.id} row={row} narrow={narrow} actions={actions} />
          ))}
        </g>
      </svg>
    </Readable>
  )
}

function Row({ row, narrow, actions }: { row: PlacedDumbbellRow; narrow: boolean; actions: ChartActions }) {
  const { label, middle, points, words } = row
  const { grade } = row.row
  const ends = [points[0]?.x, points.at(-1)?.x]
  return (
    <g>
      {label.lines.map((line, i) => (
        <text key={line} className="label-row" x={label.x} y={label.y + i * LABEL_LINE} textAnchor={label.anchor} dominantBaseline="central">
          {grade !== undefined && i === 0 && <tspan className={`label-grade label-grade-${grade}`}>{`${grade} `}</tspan>}
          {line}
        </text>
      ))}
      {points.length > 1 && <line className="dumbbell-line" x1={ends[0]} x2={ends[1]} y1={middle} y2={middle} />}
      {points.map((point) => (
        <Point key={point.mark.index} point={point} middle={middle} narrow={narrow} actions={actions} />
      ))}
      {words.map(({ x, y, anchor, text }) => (
        <text key={text} className="label-missing" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          {text}
        </text>
      ))}
    </g>
  )
}

function Point({
  point: { point, x, hollow, words, mark },
  middle,
  narrow,
  actions,
}: {
  point: PlacedDumbbellPoint
  middle: number
  narrow: boolean
  actions: ChartActions
}) {
  return (
    <MarkGroup mark={mark} actions={actions} round>
      <Marker tone={point.tone} x={x} y={middle} hollow={hollow} />
      <text className="label-value" x={words.x} y={words.y} textAnchor={words.anchor} dominantBaseline="central">
        {words.text}
        {point.muted !== undefined && !narrow && <tspan className="label-muted">{` ${point.muted}`}</tspan>}
      </text>
    </MarkGroup>
  )
}
