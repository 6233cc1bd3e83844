// Small multiples of columns over the years. Parts are stacked, the printed total stands on top, a break is a dashed rule.
import { Bar, BarChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { niceTicks, textWidth, wrapText } from "./chartText"
import { type ChartActions, type ChartCell, issuerFill, LABELS_ABOVE, PressableMark } from "./marks"
import { type DrawingSize, WhenNear } from "./WhenNear"

export type ColumnChartPanel = {
  id: string
  title: string
  tone: number
  max: number
  columns: { period: string; label: string; parts: { id: string; label: string; cell: ChartCell }[]; total: ChartCell; breakBefore: string | null }[]
  line?: { label: string; cells: readonly (ChartCell | null)[] }
}

export type Props = { panels: readonly ColumnChartPanel[]; formatTick: (value: number) => string; actions: ChartActions }

const HEIGHT = 248
/** A column needs this much width for its figure; the panel also needs its axis. Narrower, panels wrap. */
const COLUMN_LEAST = 66
const PANEL_EDGE = 70
/** Room above the columns for their figures, and for the two lines that a break may say. */
const TOP = 24
const TOP_WITH_BREAK = 52
/** And for the words of a line over them. */
const LINE_WORDS = 20

export function ColumnPanelsChart({ panels, formatTick, actions }: Props) {
  const legend = panels[0]?.columns[0]?.parts ?? []
  return (
    <div className="panels" data-chart="column-panels">
      {(legend.length > 1 || panels.some((panel) => panel.line !== undefined)) && (
        <ul className="legend">
          {panels
            .flatMap((panel) => panel.line?.label ?? [])
            .slice(0, 1)
            .map((label) => (
              <li key={label}>
                <svg className="legend-marker" viewBox="-14 -8 28 16" aria-hidden="true">
                  <line className="over-line" x1="-14" x2="14" y1="0" y2="0" />
                  <circle className="over-mark" r="4.5" />
                </svg>
                {label}
              </li>
            ))}
          {legend.map((part, i) => (
            <li key={part.id}>
              <span className={`swatch swatch-part-${i}`} aria-hidden="true" />
              {part.label}
            </li>
          ))}
        </ul>
      )}
      <div className="panel-grid">
        {panels.map((panel) => (
          <figure key={panel.id} className="panel" style={{ flex: `${panel.columns.length} 1 ${PANEL_EDGE + panel.columns.length * COLUMN_LEAST}px` }}>
            <figcaption>{panel.title}</figcaption>
            <WhenNear height={HEIGHT}>{(size) => <Panel panel={panel} size={size} formatTick={formatTick} actions={actions} />}</WhenNear>
          </figure>
        ))}
      </div>
    </div>
  )
}

function Panel({
  panel,
  size,
  formatTick,
  actions,
}: {
  panel: ColumnChartPanel
  size: DrawingSize
  formatTick: (value: number) => string
  actions: ChartActions
}) {
  const ticks = niceTicks(panel.max, 3)
  const top = ticks.at(-1) ?? 1
  const axis = Math.max(24, ...ticks.map((tick) => textWidth(formatTick(tick), 12))) + 10
  const parts = panel.columns[0]?.parts ?? []
  return (
    <BarChart
      {...size}
      data={panel.columns.map((column) => ({
        ...column,
        ...Object.fromEntries(column.parts.map((part) => [`part:${part.id}`, part.cell.kind === "figure" ? part.cell.value : 0])),
      }))}
      margin={{
        top: (panel.columns.some((column) => column.breakBefore !== null) ? TOP_WITH_BREAK : TOP) + (panel.line === undefined ? 0 : LINE_WORDS),
        right: 4,
        bottom: AXIS_HEIGHT,
        left: axis,
      }}
      barCategoryGap="28%"
      accessibilityLayer={false}
    >
      <Axes along="y" ticks={ticks} formatTick={formatTick} categories={panel.columns.map((column) => column.period)} />
      <XAxis dataKey="period" hide />
      <YAxis domain={[0, top]} ticks={ticks} hide />
      {parts.map((part, i) => (
        <Bar
          key={part.id}
          dataKey={`part:${part.id}`}
          stackId="parts"
          fill={partFill(panel.tone, i)}
          isAnimationActive={false}
          maxBarSize={72}
          shape={drawColumn}
        />
      ))}
      <ZIndexLayer zIndex={LABELS_ABOVE}>
        <Overlay panel={panel} actions={actions} />
        {panel.line && <OverLine panel={panel} cells={panel.line.cells} label={panel.line.label} actions={actions} />}
      </ZIndexLayer>
    </BarChart>
  )
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; fill?: string | undefined }

/** A plain rectangle: the library's own measures its outline for an animation that nobody sees. */
function drawColumn({ x = 0, y = 0, width = 0, height = 0, fill = "none" }: Drawn) {
  return <rect className="bar" x={x} y={y} width={width} height={Math.max(0, height)} fill={fill} />
}

/** The first part in the issuer's colour, further parts ever lighter. */
function partFill(tone: number, part: number): string {
  const share = [100, 50, 28][part] ?? 20
  return share === 100 ? issuerFill(tone) : `color-mix(in srgb, var(--issuer-${tone % 6}) ${share}%, var(--card))`
}

function Overlay({ panel, actions }: { panel: ColumnChartPanel; actions: ChartActions }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  const band = area.width / Math.max(1, panel.columns.length)
  const breaks = panel.columns.flatMap((column) => column.breakBefore ?? [])
  const several = breaks.length > 1
  return (
    <g className="labels">
      {several && <BreakWords lines={wrapText([...new Set(breaks)].join("; "), 11, area.width)} x={area.x} anchor="start" />}
      {panel.columns.map((column) => {
        const middle = x(column.period, { position: "middle" }) ?? 0
        const height = column.parts.reduce((sum, part) => sum + (part.cell.kind === "figure" ? part.cell.value : 0), 0)
        const top = height > 0 || column.total.kind === "figure" ? (y(Math.max(height, 0)) ?? area.y) : area.y + area.height
        // Where only parts are printed they are written out over the column; where nothing is, the words stand on the axis.
        const parts = column.parts.flatMap((part) => (part.cell.kind === "figure" ? [part.cell.text] : []))
        const words = height > 0 ? parts.join(" + ") : column.total.text
        const lines = column.total.kind === "figure" ? [column.total.text] : wrapText(words, 12, band - 4)
        return (
          <g key={column.period}>
            {column.breakBefore !== null && <BreakRule x={middle - band / 2} area={area} text={several ? null : column.breakBefore} />}
            <PressableMark refId={column.total.ref} name={`${panel.title} ${column.period} ${column.total.text}`} actions={actions}>
              <rect
                className="hit"
                x={middle - band / 2}
                y={Math.min(top - 18, area.y + area.height - 18)}
                width={band}
                height={area.y + area.height - top + 18}
              />
              {lines.map((line, i) => (
                <text
                  key={line}
                  className={column.total.kind === "figure" ? "label-value" : "label-missing"}
                  x={middle}
                  y={top - 7 - (lines.length - 1 - i) * 15}
                  textAnchor="middle"
                >
                  {line}
                  {column.total.kind === "figure" && column.total.noted ? <tspan className="label-noted"> *</tspan> : null}
                </text>
              ))}
            </PressableMark>
          </g>
        )
      })}
    </g>
  )
}

/** A dashed line with hollow marks: computed, beside the printed columns. Its words keep clear of those of the columns. */
function OverLine({ panel, cells, label, actions }: { panel: ColumnChartPanel; cells: readonly (ChartCell | null)[]; label: string; actions: ChartActions }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  const points = panel.columns.flatMap((column, i) => {
    const cell = cells[i]
    return cell?.kind === "figure" ? [{ cell, column, at: x(column.period, { position: "middle" }) ?? 0, level: y(cell.value) ?? 0 }] : []
  })
  return (
    <g className="labels">
      <polyline className="over-line" points={points.map(({ at, level }) => `${at},${level}`).join(" ")} />
      {points.map(({ cell, column, at, level }) => {
        const top = column.total.kind === "figure" ? (y(column.total.value) ?? 0) : level
        // The column's own figure stands just above it; where the two would meet, the line's goes above or inside.
        const clash = Math.abs(level - 10 - (top - 7)) < 17
        const text = clash ? (level < top ? Math.min(level, top) - 26 : level + 20) : level - 10
        return (
          <PressableMark key={column.period} refId={cell.ref} name={`${panel.title} ${column.period} ${label} ${cell.text}`} actions={actions}>
            <circle className="hit" cx={at} cy={level} r={12} />
            <circle className="over-mark" cx={at} cy={level} r={4.5} />
            <text className="label-value over-label" x={at} y={text} textAnchor="middle">
              {cell.text}
            </text>
          </PressableMark>
        )
      })}
    </g>
  )
}

/** A dashed rule between two years, its words above the plot where no column reaches; without words where several share them. */
function BreakRule({ x, area, text }: { x: number; area: { x: number; y: number; width: number; height: number }; text: string | null }) {
  const left = x > area.x + area.width / 2
  return (
    <g className="break">
      <line x1={x} x2={x} y1={area.y - 12} y2={area.y + area.height} />
      {text !== null && <BreakWords lines={wrapText(text, 11, Math.max(60, area.width / 2 + 20))} x={left ? x + 4 : x - 4} anchor={left ? "end" : "start"} />}
    </g>
  )
}

function BreakWords({ lines, x, anchor }: { lines: readonly string[]; x: number; anchor: "start" | "end" }) {
  return lines.slice(0, 2).map((line, i) => (
    <text key={line} className="break-text" x={x} y={12 + i * 13} textAnchor={anchor}>
      {line}
    </text>
  ))
}
