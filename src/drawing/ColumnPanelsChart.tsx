// Small multiples of columns over the years: one chart for each row of panels. Parts are stacked, the printed total stands on
// top, a break is a dashed rule.

import { issuerFill } from "@/figures/issuerColours"
import { type ColumnPanel, stackedParts } from "@/figures/series/columnPanels"
import { Axis } from "./Axis"
import { type ChartActions, type Named, nameOr } from "./actions"
import { type ColumnBar, type ColumnRow, columnRows, PERIOD_LINE, type PlacedColumn, type PlacedPanel } from "./geometry/columns"
import { PANEL_HEIGHT } from "./geometry/panelRoom"
import { type Drawn, LibraryBars } from "./LibraryBars"
import { partFill, partStep } from "./lighterFills"
import { MarkGroup } from "./MarkGroup"
import { PanelRoom } from "./PanelRoom"
import { Readable } from "./Readable"
import { WhenNear } from "./WhenNear"

export type Props = { panels: readonly ColumnPanel[]; formatTick: (value: number) => string; actions: ChartActions } & Named

const LINE = 15

export function ColumnPanelsChart(props: Props) {
  return (
    <div className="panels" data-chart="column-panels" data-plot="">
      <Legend panels={props.panels} />
      <WhenNear height={PANEL_HEIGHT} room={<PanelRoom panels={props.panels} />}>
        {(size) => <Panels {...props} width={size.width} />}
      </WhenNear>
    </div>
  )
}

function Legend({ panels }: Pick<Props, "panels">) {
  const parts = stackedParts(panels)
  const [line] = panels.flatMap((panel) => panel.line?.label ?? [])
  if (parts.length === 0 && line === undefined) return null
  return (
    <ul className="legend">
      {line !== undefined && (
        <li>
          <svg className="legend-marker" viewBox="-14 -8 28 16" aria-hidden="true">
            <line className="over-line" x1="-14" x2="14" y1="0" y2="0" />
            <circle className="over-mark" r="4.5" />
          </svg>
          {line}
        </li>
      )}
      {parts.map((part, i) => (
        <li key={part.id}>
          <span className={`swatch swatch-part-${partStep(i)}`} aria-hidden="true" />
          {part.label}
        </li>
      ))}
    </ul>
  )
}

function Panels({ panels, name, unit, formatTick, actions, width }: Props & { width: number }) {
  const { rows, marks } = columnRows({ panels, width, unit, formatTick })
  return (
    <Readable marks={marks} actions={actions}>
      {rows.map((row) => {
        const titles = row.titles.map(({ title }) => title)
        return (
          <div key={row.titles[0]?.id} className="panel-row">
            <div className="panel-titles">
              {row.titles.map(({ id, title, width }) => (
                <p key={id} className="panel-title" style={{ width }}>
                  {title}
                </p>
              ))}
            </div>
            <Row row={row} width={width} name={rows.length === 1 ? nameOr(name, titles) : nameOr(undefined, titles)} actions={actions} />
          </div>
        )
      })}
    </Readable>
  )
}

function Row({ row, width, name, actions }: { row: ColumnRow; width: number; name: string; actions: ChartActions }) {
  const { plot } = row
  return (
    <LibraryBars
      size={{ width, height: row.height }}
      direction="up"
      plot={{ left: 0, right: width, ...plot }}
      bars={row.bars}
      draw={drawPart}
      name={name}
      under={row.panels.map((panel) => <PanelAxis key={panel.id} panel={panel} plot={plot} height={row.height} />)}
    >
      {row.panels.map((panel) => (
        <PanelLabels key={panel.id} panel={panel} plot={plot} actions={actions} />
      ))}
    </LibraryBars>
  )
}

function drawPart({ tone, x, width, shades }: ColumnBar, part: number, { y, height }: Drawn) {
  const shade = shades[part] ?? part
  // Light tints keep the outline of their colour: on white the fill alone is too faint to be told apart.
  const stroke = partStep(shade) === 0 ? "none" : issuerFill(tone)
  return <rect className="bar" x={x} y={y} width={width} height={Math.max(0, height)} fill={partFill(tone, shade)} stroke={stroke} />
}

type Plot = { top: number; bottom: number }

function PanelAxis({ panel, plot, height }: { panel: PlacedPanel; plot: Plot; height: number }) {
  return (
    <>
      {panel.ground !== null && (
        <rect className="panel-ground" x={panel.ground.left} y={0} width={panel.ground.right - panel.ground.left} height={height} rx={4} />
      )}
      <Axis along="y" ticks={panel.ticks} plot={{ left: panel.left, right: panel.right, ...plot }} />
      {panel.zero !== null && <line className="axis-line" data-part="zero-line" x1={panel.left} x2={panel.right} y1={panel.zero} y2={panel.zero} />}
      {panel.columns.map(
        ({ period, tick, tickX }) =>
          tick !== null && (
            <text key={period} className="tick tick-category" textAnchor="middle">
              {tick.map((line, i) => (
                <tspan key={line} x={tickX} y={plot.bottom + 18 + i * PERIOD_LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          ),
      )}
    </>
  )
}

function PanelLabels({ panel, plot, actions }: { panel: PlacedPanel; plot: Plot; actions: ChartActions }) {
  return (
    <g className="labels">
      {panel.rules.map(({ x }) => (
        <g key={x} className="break">
          <line x1={x} x2={x} y1={plot.top - 12} y2={plot.bottom} />
        </g>
      ))}
      {panel.words.map(({ x, y, anchor, text }) => (
        <text key={text} className="break-text" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {panel.columns.map((column) => (
        <MarkGroup key={column.period} mark={column.mark} actions={actions}>
          {column.zero && (
            <line
              className="zero-mark"
              x1={column.x - panel.thickness / 2}
              x2={column.x + panel.thickness / 2}
              y1={panel.zero ?? plot.bottom}
              y2={panel.zero ?? plot.bottom}
              stroke={issuerFill(panel.tone)}
            />
          )}
          <ColumnWords column={column} />
        </MarkGroup>
      ))}
      {unbroken(panel).map((points) => (
        <polyline key={points[0]?.x} className="over-line" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      ))}
      {panel.points.map(({ x, y, words, text, mark }) => (
        <MarkGroup key={mark.index} mark={mark} actions={actions} round>
          <circle className="over-mark" cx={x} cy={y} r={4.5} />
          <text className="label-value over-label" x={x} y={words} textAnchor="middle">
            {text}
          </text>
        </MarkGroup>
      ))}
    </g>
  )
}

/** The line over the columns in the pieces that the breaks of the series leave of it. */
function unbroken({ points, rules }: PlacedPanel): PlacedPanel["points"][] {
  const pieces: PlacedPanel["points"][] = []
  for (const [i, point] of points.entries()) {
    const before = points[i - 1]
    const isBroken = before === undefined || rules.some(({ x }) => x > before.x && x < point.x)
    if (isBroken) pieces.push([point])
    else pieces.at(-1)?.push(point)
  }
  return pieces
}

function ColumnWords({ column }: { column: PlacedColumn }) {
  const { lines, wordsX, wide, words, missing, noted } = column
  return lines.map((line, i) => (
    <text
      key={line}
      className={`${missing ? "label-missing" : "label-value"}${wide ? " over-label" : ""}`}
      x={wordsX}
      y={words - (lines.length - 1 - i) * LINE}
      textAnchor="middle"
    >
      {line}
      {noted ? <tspan className="label-noted"> *</tspan> : null}
    </text>
  ))
}
