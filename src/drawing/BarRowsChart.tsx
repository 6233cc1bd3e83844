// Horizontal bars on one axis from zero. Every row carries its own label and figure; absences are words, breaks are rules.
import { Bar, BarChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { niceTicks, textWidth } from "./chartText"
import { type ChartActions, type ChartCell, Hatches, issuerFill, LABELS_ABOVE, PressableMark } from "./marks"
import { WhenNear } from "./WhenNear"

export type BarChartRow =
  | { kind: "group"; id: string; label: string }
  | { kind: "bar"; id: string; label: string; cell: ChartCell; tone: number; prior: boolean; muted?: string }
  | { kind: "break"; id: string; text: string }

export type Props = { rows: readonly BarChartRow[]; max: number; formatTick: (value: number) => string; actions: ChartActions }

const ROW = 26
const FONT = 13
const GAP = 8

export function BarRowsChart({ rows, max, formatTick, actions }: Props) {
  const labels = rows.map((row) => (row.kind === "bar" ? textWidth(row.label, FONT) : 0))
  const labelWidth = Math.min(232, Math.max(40, ...labels) + GAP)
  const words = rows.map((row) =>
    row.kind === "bar" && row.cell.kind === "figure" ? textWidth(row.cell.text, FONT) + (row.muted ? textWidth(row.muted, 12) + GAP : 0) : 0,
  )
  const ticks = niceTicks(max, 5)
  const right = Math.max(24, ...words) + GAP * 2
  return (
    <div className="chart" data-chart="bar-rows">
      <WhenNear height={rows.length * ROW + 30}>
        {(size) => (
          <BarChart
            {...size}
            layout="vertical"
            data={rows.map((row) => ({ ...row, length: row.kind === "bar" && row.cell.kind === "figure" ? row.cell.value : 0 }))}
            margin={{ top: 0, right, bottom: AXIS_HEIGHT, left: labelWidth }}
            barCategoryGap={5}
            accessibilityLayer={false}
          >
            <Hatches />
            <Axes along="x" ticks={ticks} formatTick={formatTick} />
            <XAxis type="number" domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} hide />
            <YAxis type="category" dataKey="id" interval={0} hide />
            <Bar dataKey="length" isAnimationActive={false} shape={drawBar} />
            <ZIndexLayer zIndex={LABELS_ABOVE}>
              <Labels rows={rows} actions={actions} />
            </ZIndexLayer>
          </BarChart>
        )}
      </WhenNear>
    </div>
  )
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; payload?: BarChartRow }

function drawBar({ x = 0, y = 0, width = 0, height = 0, payload }: Drawn) {
  if (payload?.kind !== "bar" || payload.cell.kind !== "figure") return <g />
  return (
    <rect
      className="bar"
      x={x}
      y={y}
      width={Math.max(0, width)}
      height={height}
      fill={payload.cell.computed === true ? `url(#hatch-${payload.tone % 6})` : issuerFill(payload.tone, payload.prior)}
      stroke={payload.cell.computed === true ? issuerFill(payload.tone) : "none"}
      opacity={payload.muted ? 0.45 : 1}
    />
  )
}

function Labels({ rows, actions }: { rows: readonly BarChartRow[]; actions: ChartActions }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  return (
    <g className="labels">
      {rows.map((row, i) => {
        const middle = y(row.id, { position: "middle" }) ?? 0
        switch (row.kind) {
          case "group":
            return (
              <text key={row.id} className="label-group" x={0} y={middle} dominantBaseline="central">
                {row.label}
              </text>
            )
          case "break":
            return (
              <g key={row.id} className="break">
                <line x1={0} x2={area.x + area.width} y1={middle} y2={middle} />
                <text x={area.x + GAP} y={middle} dominantBaseline="central" className="break-text">
                  {row.text}
                </text>
              </g>
            )
          case "bar": {
            const end = row.cell.kind === "figure" ? (x(row.cell.value) ?? area.x) : area.x
            return (
              <PressableMark key={row.id} refId={row.cell.ref} name={`${groupOf(rows, i)}${row.label} ${row.cell.text}`} actions={actions}>
                <rect className="hit" x={0} y={middle - ROW / 2} width={area.x + area.width} height={ROW} />
                <text className="label-row" x={area.x - GAP} y={middle} textAnchor="end" dominantBaseline="central">
                  {row.label}
                </text>
                <text className={row.cell.kind === "figure" ? "label-value" : "label-missing"} x={end + GAP} y={middle} dominantBaseline="central">
                  {row.cell.text}
                  {row.cell.kind === "figure" && row.cell.noted ? <tspan className="label-noted"> *</tspan> : null}
                  {row.muted ? <tspan className="label-muted">{` ${row.muted}`}</tspan> : null}
                </text>
              </PressableMark>
            )
          }
        }
      })}
    </g>
  )
}

/** The heading a row stands under, for those who hear the chart; "" when there is none. */
function groupOf(rows: readonly BarChartRow[], index: number): string {
  const heading = rows.slice(0, index).findLast((row) => row.kind === "group")
  return heading?.kind === "group" ? `${heading.label} ` : ""
}
