// Horizontal bars on one axis from zero. Every row carries its own label and figure; absences are words, breaks are rules.

import { useId } from "react"
import { issuerFill } from "@/figures/issuerColours"
import type { BarRow } from "@/figures/series/barRows"
import { Axis } from "./Axis"
import { type ChartActions, type Named, nameOr } from "./actions"
import { barRows, type PlacedRow, ROW_LINE, type RowBar } from "./geometry/rows"
import { type Drawn, LibraryBars } from "./LibraryBars"
import { barFill } from "./lighterFills"
import { Hatches, hatchId } from "./Marker"
import { MarkGroup } from "./MarkGroup"
import { Readable } from "./Readable"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

export type Props = { rows: readonly BarRow[]; max: number; formatTick: (value: number) => string; actions: ChartActions } & Named

/** A width to reserve a height for, before the true one is known: only labels of several lines ask for more. */
const USUAL_WIDTH = { narrow: 320, wide: 1000 }

export function BarRowsChart(props: Props) {
  const { height } = barRows({ ...props, width: useNarrow() ? USUAL_WIDTH.narrow : USUAL_WIDTH.wide })
  return (
    <div className="chart" data-chart="bar-rows" data-plot="">
      <WhenNear height={height}>{(size) => <Rows {...props} width={size.width} />}</WhenNear>
    </div>
  )
}

function Rows({ rows, max, name, unit, formatTick, actions, width }: Props & { width: number }) {
  const id = useId()
  const { plot, ticks, rows: placed, bars, marks, height } = barRows({ rows, max, width, unit, formatTick })
  const said = nameOr(
    name,
    rows.flatMap((row) => (row.kind === "bar" ? [row.label] : [])),
  )
  return (
    <Readable marks={marks} actions={actions}>
      <LibraryBars
        size={{ width, height }}
        direction="right"
        plot={plot}
        bars={bars.map((bar) => ({ ...bar, lengths: [bar.length] }))}
        draw={(bar, _, drawn) => drawBar(bar, drawn, id)}
        name={said}
        under={
          <>
            <Hatches id={id} tones={bars.flatMap(({ row }) => (isComputed(row) ? [row.tone] : []))} />
            <Axis along="x" ticks={ticks} plot={plot} />
          </>
        }
      >
        <g className="labels">
          {placed.map((row) => (
            <Row key={row.id} row={row} plot={plot} actions={actions} />
          ))}
        </g>
      </LibraryBars>
    </Readable>
  )
}

function isComputed({ cell }: RowBar["row"]): boolean {
  return cell.kind === "figure" && cell.computed === true
}

function drawBar({ row, y, height }: RowBar, { x, width }: Drawn, id: string) {
  const computed = isComputed(row)
  return (
    <rect
      className="bar"
      x={x}
      y={y}
      width={Math.max(0, width)}
      height={height}
      fill={computed ? `url(#${hatchId(id, row.tone)})` : barFill(row.tone, row.prior)}
      // Light tints keep the outline of their colour: on white the fill alone is too faint to be told apart.
      stroke={computed || row.prior ? issuerFill(row.tone) : "none"}
      opacity={row.muted ? 0.45 : 1}
    />
  )
}

const GAP = 8

function Row({ row, plot, actions }: { row: PlacedRow; plot: { left: number; right: number }; actions: ChartActions }) {
  switch (row.kind) {
    case "group":
      return <Lines className="label-group" x={0} y={row.y} lines={row.lines} step={ROW_LINE.words} />
    case "break":
      return (
        <g className="break">
          {/* Above its words, not through them. */}
          <line x1={0} x2={plot.right} y1={row.y - (row.lines.length * ROW_LINE.words) / 2 - 3} y2={row.y - (row.lines.length * ROW_LINE.words) / 2 - 3} />
          <Lines className="break-text" x={row.x} y={row.y} lines={row.lines} step={ROW_LINE.words} />
        </g>
      )
    case "bar": {
      const { cell, muted, tone } = row.row
      const figure = cell.kind === "figure"
      return (
        <MarkGroup mark={row.mark} actions={actions}>
          <Lines className="label-row" x={plot.left - GAP} y={row.y} lines={row.label} step={ROW_LINE.label} anchor="end" />
          {row.zero && <line className="zero-mark" x1={plot.left} x2={plot.left} y1={row.y - GAP} y2={row.y + GAP} stroke={issuerFill(tone)} />}
          <text className={figure ? "label-value" : "label-missing"} x={row.end + GAP} y={row.y} dominantBaseline="central">
            {cell.text}
            {figure && cell.noted ? <tspan className="label-noted"> *</tspan> : null}
            {muted && row.under.length === 0 ? <tspan className="label-muted">{` ${muted}`}</tspan> : null}
          </text>
          {row.under.map((line, i) => (
            <text key={line} className="label-muted" x={plot.left + GAP} y={row.y + (i + 1) * ROW_LINE.small + 1} dominantBaseline="central">
              {line}
            </text>
          ))}
        </MarkGroup>
      )
    }
  }
}

type LinesProps = { className: string; x: number; y: number; lines: readonly string[]; step: number; anchor?: "start" | "end" }

/** Lines of a text around their middle. */
function Lines({ className, x, y, lines, step, anchor = "start" }: LinesProps) {
  return lines.map((line, i) => (
    <text key={line} className={className} x={x} y={y + (i - (lines.length - 1) / 2) * step} textAnchor={anchor} dominantBaseline="central">
      {line}
    </text>
  ))
}
