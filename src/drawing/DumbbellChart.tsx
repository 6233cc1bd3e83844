// Peers on one axis: a row per breakdown, a marker per issuer, a line between them. Shapes differ as well as colours.
import { Scatter, ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { niceTicks, textWidth } from "./chartText"
import { type ChartActions, type ChartCell, issuerFill, LABELS_ABOVE, PressableMark } from "./marks"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

/** `grade` stands behind the label; `muted` says why a point is drawn faint. */
export type DumbbellRow = { id: string; label: string; grade?: string; points: { tone: number; label: string; cell: ChartCell; muted?: string }[] }
export type Props = {
  rows: readonly DumbbellRow[]
  legend: readonly { tone: number; label: string }[]
  max: number
  /** What a hollow mark means, said where one is drawn. */
  hollow?: string
  formatTick: (value: number) => string
  actions: ChartActions
}

const ROW = 42
/** On a narrow screen the label stands above its line, and words on a missing or faint point below it. */
const ROW_NARROW = 54
const WORDS_LINE = 17
const FONT = 13
/** The height of a line that says who has no figure, on a wide screen. */
const ABSENCE_LINE = 15
/** Room for a grade before the label. */
const GRADE = 26

export function DumbbellChart({ rows, legend, max, hollow, formatTick, actions }: Props) {
  const anyHollow = rows.some((row) => row.points.some((point) => point.cell.kind === "figure" && point.cell.computed === true))
  const narrow = useNarrow()
  const labelWidth = narrow ? 1 : Math.min(232, Math.max(40, ...rows.map((row) => textWidth(row.label, FONT) + (row.grade === undefined ? 0 : GRADE))) + 12)
  const wordLines = Math.max(0, ...rows.map((row) => (narrow ? wordsBelow(row).length + betweenLines(row) : absences(row).length)))
  // One line of absences has room beside or under the marks of a row; each further one asks for its own.
  const row = narrow ? ROW_NARROW + wordLines * WORDS_LINE : ROW + Math.max(0, wordLines - 1) * ABSENCE_LINE
  const pad =
    Math.max(
      24,
      ...rows.flatMap((row) =>
        row.points.map((point) => (narrow && point.cell.kind === "missing" ? 0 : textWidth(point.cell.text, FONT) + mutedWidth(point, narrow))),
      ),
    ) + 16
  const ticks = niceTicks(max, 5)
  const data = rows.flatMap((row) => row.points.flatMap((point) => (point.cell.kind === "figure" ? [{ x: point.cell.value, y: row.id }] : [])))
  return (
    <div className="chart" data-chart="dumbbell">
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
      <WhenNear height={rows.length * row + 30}>
        {(size) => (
          <ScatterChart {...size} margin={{ top: 0, right: 0, bottom: AXIS_HEIGHT, left: labelWidth }} accessibilityLayer={false}>
            <Axes along="x" ticks={ticks} formatTick={formatTick} baseline={false} />
            <XAxis type="number" dataKey="x" domain={[0, ticks.at(-1) ?? 1]} padding={paddingOf(pad, size.width - labelWidth)} ticks={ticks} hide />
            <YAxis type="category" dataKey="y" allowDuplicatedCategory={false} interval={0} domain={rows.map((row) => row.id)} reversed hide />
            <Scatter data={data} shape={<g />} isAnimationActive={false} />
            <ZIndexLayer zIndex={LABELS_ABOVE}>
              <Overlay rows={rows} narrow={narrow} actions={actions} />
            </ZIndexLayer>
          </ScatterChart>
        )}
      </WhenNear>
    </div>
  )
}

type Point = DumbbellRow["points"][number]

/** Room for labels at both ends, never more than half of the plot: a scale that has no room left runs backwards. */
function paddingOf(pad: number, plot: number): { left: number; right: number } {
  const side = Math.max(0, Math.min(pad, plot / 4))
  return { left: side, right: side }
}

const mutedWidth = (point: Point, narrow: boolean): number => (narrow || point.muted === undefined ? 0 : textWidth(point.muted, 12) + 6)

/** Who has no figure in a row, a line for each reason: issuers that share one share its line. */
function absences(row: DumbbellRow): string[] {
  const byReason = new Map<string, string[]>()
  for (const { cell, label } of row.points) if (cell.kind === "missing") byReason.set(cell.text, [...(byReason.get(cell.text) ?? []), label])
  return [...byReason].map(([reason, labels]) => `${labels.join(" · ")}: ${reason}`)
}

/** On a narrow screen the values between the outer two stand below the line, on a line of their own. */
const betweenLines = (row: DumbbellRow): number => (row.points.filter(({ cell }) => cell.kind === "figure").length > 2 ? 1 : 0)

type Placed = { x: number; y: number; textAnchor: "start" | "middle" | "end" }

/** The outer values stand outside the line; those between them above it, or where a narrow row has its label there, below. */
function labelPlace(at: number, k: number, count: number, middle: number, narrow: boolean): Placed {
  if (k === count - 1) return { x: at + 13, y: middle, textAnchor: "start" }
  if (k === 0) return { x: at - 13, y: middle, textAnchor: "end" }
  return { x: at, y: narrow || k % 2 === 0 ? middle + 16 : middle - 15, textAnchor: "middle" }
}

/** What a narrow row says below its line: why points are missing or faint. */
const wordsBelow = (row: DumbbellRow): string[] => [
  ...absences(row),
  ...row.points.flatMap((point) => (point.cell.kind === "missing" || point.muted === undefined ? [] : [`${point.label}: ${point.muted}`])),
]

/** Circle, diamond, square, triangle: an issuer's shape follows its colour. Hollow = computed, not printed. */
function Marker({ tone, x, y, hollow }: { tone: number; x: number; y: number; hollow: boolean }) {
  const colour = issuerFill(tone)
  const paint = { fill: hollow ? "var(--card)" : colour, stroke: colour, strokeWidth: hollow ? 2.5 : 0 }
  switch (tone % 4) {
    case 0:
      return <circle cx={x} cy={y} r={hollow ? 5.5 : 6.5} {...paint} />
    case 1:
      return <path d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} {...paint} />
    case 2:
      return <rect x={x - 6} y={y - 6} width={12} height={12} {...paint} />
    default:
      return <path d={`M${x} ${y - 7}L${x + 7.5} ${y + 6}L${x - 7.5} ${y + 6}Z`} {...paint} />
  }
}

function Overlay({ rows, narrow, actions }: { rows: readonly DumbbellRow[]; narrow: boolean; actions: ChartActions }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  if (!area || !x) return null
  const band = area.height / Math.max(1, rows.length)
  return (
    <g className="labels">
      {rows.map((row, i) => {
        const middle = area.y + band * i + (narrow ? 38 : ROW / 2)
        const drawn = row.points
          .flatMap((point) => (point.cell.kind === "figure" ? [{ ...point, at: x(point.cell.value) ?? 0 }] : []))
          .toSorted((a, b) => a.at - b.at)
        const missing = narrow ? [] : absences(row)
        const edge = area.x + area.width - 6
        const last = drawn.at(-1)
        const taken = last === undefined ? area.x : last.at + 13 + textWidth(last.cell.text, FONT) + mutedWidth(last, narrow) + 12
        return (
          <g key={row.id}>
            <text
              className="label-row"
              x={narrow ? 2 : area.x - 12}
              y={narrow ? middle - 24 : middle}
              textAnchor={narrow ? "start" : "end"}
              dominantBaseline="central"
            >
              {row.grade !== undefined && <tspan className={`label-grade label-grade-${row.grade}`}>{`${row.grade} `}</tspan>}
              {row.label}
            </text>
            {drawn.length > 1 && <line className="dumbbell-line" x1={drawn[0]?.at} x2={drawn.at(-1)?.at} y1={middle} y2={middle} />}
            {drawn.map((point, k) => (
              <PressableMark key={point.label} refId={point.cell.ref} name={`${row.label} ${point.label} ${point.cell.text}`} actions={actions}>
                <circle className="hit" cx={point.at} cy={middle} r={16} />
                <Marker tone={point.tone} x={point.at} y={middle} hollow={point.cell.kind === "figure" && point.cell.computed === true} />
                <text className="label-value" {...labelPlace(point.at, k, drawn.length, middle, narrow)} dominantBaseline="central">
                  {point.cell.text}
                  {point.muted !== undefined && !narrow && <tspan className="label-muted">{` ${point.muted}`}</tspan>}
                </text>
              </PressableMark>
            ))}
            {narrow &&
              wordsBelow(row).map((words, k) => (
                <text key={words} className="label-missing" x={2} y={middle + 20 + (k + betweenLines(row)) * WORDS_LINE} dominantBaseline="central">
                  {words}
                </text>
              ))}
            {missing.map((words, k) => {
              // One line stands beside the value where there is room; else, and for more, below the line.
              const beside = missing.length === 1 && edge - textWidth(words, 12) >= taken
              return (
                <text
                  key={words}
                  className="label-missing"
                  x={edge}
                  y={beside ? middle : middle + ABSENCE_LINE * (k + 1)}
                  textAnchor="end"
                  dominantBaseline="central"
                >
                  {words}
                </text>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
