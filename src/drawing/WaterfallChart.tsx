// How one year's figure leads to the next: totals as columns from zero, causes as floating steps between them.
import type { ReactNode } from "react"
import { Bar, BarChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { niceTicks, textWidth, wrapText } from "./chartText"
import { type ChartActions, type ChartCell, Hatches, issuerFill, LABELS_ABOVE, PressableMark } from "./marks"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

export type WaterfallChartStep = { id: string; label: string; kind: "total" | "activity" | "factor"; from: number; to: number; cell: ChartCell }
export type Props = {
  panels: readonly { id: string; title: string; tone: number; steps: readonly WaterfallChartStep[]; max: number }[]
  formatTick: (value: number) => string
  actions: ChartActions
}

const HEIGHT = 296
/** A step lying down, its words above it: how a narrow screen has room for seven of them. */
const ROW_NARROW = 46
/** Two lines of words under each step. */
const WORDS = AXIS_HEIGHT + 16

export function WaterfallChart({ panels, formatTick, actions }: Props) {
  const narrow = useNarrow()
  return (
    <div className="panels" data-chart="waterfall">
      {panels.map((panel) => {
        const ticks = niceTicks(panel.max, 3)
        const axis = Math.max(24, ...ticks.map((tick) => textWidth(formatTick(tick), 12))) + 10
        return (
          <figure key={panel.id} className="panel">
            <figcaption>{panel.title}</figcaption>
            {narrow ? (
              <LyingPanel panel={panel} ticks={ticks} formatTick={formatTick} actions={actions} />
            ) : (
              <WhenNear height={HEIGHT}>
                {(size) => (
                  <BarChart
                    {...size}
                    data={barsOf(panel)}
                    margin={{ top: 24, right: 4, bottom: WORDS, left: axis }}
                    barCategoryGap="24%"
                    accessibilityLayer={false}
                  >
                    <Hatches />
                    <Axes along="y" ticks={ticks} formatTick={formatTick} />
                    <XAxis dataKey="id" hide />
                    <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} hide />
                    <Bar dataKey="span" isAnimationActive={false} maxBarSize={72} shape={drawStep} />
                    <ZIndexLayer zIndex={LABELS_ABOVE}>
                      <Overlay steps={panel.steps} actions={actions} />
                    </ZIndexLayer>
                  </BarChart>
                )}
              </WhenNear>
            )}
          </figure>
        )
      })}
    </div>
  )
}

type Panel = Props["panels"][number]

const barsOf = (panel: Panel) => panel.steps.map((step) => ({ ...step, tone: panel.tone, span: [Math.min(step.from, step.to), Math.max(step.from, step.to)] }))

function LyingPanel({ panel, ticks, formatTick, actions }: { panel: Panel; ticks: readonly number[] } & Pick<Props, "formatTick" | "actions">) {
  return (
    <WhenNear height={panel.steps.length * ROW_NARROW + AXIS_HEIGHT}>
      {(size) => (
        <BarChart
          {...size}
          layout="vertical"
          data={barsOf(panel)}
          margin={{ top: 0, right: 24, bottom: AXIS_HEIGHT, left: 8 }}
          barSize={14}
          accessibilityLayer={false}
        >
          <Hatches />
          <Axes along="x" ticks={ticks} formatTick={formatTick} />
          <XAxis type="number" domain={[0, ticks.at(-1) ?? 1]} ticks={[...ticks]} hide />
          <YAxis type="category" dataKey="id" hide />
          <Bar dataKey="span" isAnimationActive={false} shape={drawLyingStep} />
          <ZIndexLayer zIndex={LABELS_ABOVE}>
            <LyingOverlay steps={panel.steps} actions={actions} />
          </ZIndexLayer>
        </BarChart>
      )}
    </WhenNear>
  )
}

/** The bar stands below its row's middle: the words above it. */
const LYING_DROP = 8

function drawLyingStep(drawn: Drawn) {
  const { x = 0, width = 0 } = drawn
  // A step of nearly nothing stays visible as a line.
  const wide = Math.max(2, Math.abs(width))
  return drawStep({ ...drawn, x: Math.min(x, x + width), width: wide, y: (drawn.y ?? 0) + LYING_DROP })
}

function LyingOverlay({ steps, actions }: { steps: readonly WaterfallChartStep[]; actions: ChartActions }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  if (!area || !x) return null
  const band = area.height / Math.max(1, steps.length)
  return (
    <g className="labels">
      {steps.map((step, i) => {
        const top = area.y + band * i
        const bar = top + band / 2 + LYING_DROP
        const level = x(step.to) ?? 0
        const next = steps[i + 1]
        const mark = (
          <>
            <rect className="hit" x={area.x} y={top} width={area.width} height={band} />
            <text className="label-value" x={area.x + area.width} y={bar - 16} textAnchor="end" dominantBaseline="central">
              {step.cell.text}
            </text>
          </>
        )
        return (
          <g key={step.id}>
            {next !== undefined && <line className="waterfall-link" x1={level} x2={level} y1={bar} y2={bar + band} />}
            <text className={step.kind === "total" ? "tick tick-category" : "tick"} x={area.x + 2} y={bar - 16} dominantBaseline="central">
              {step.label}
            </text>
            <PressableStep step={step} actions={actions}>
              {mark}
            </PressableStep>
          </g>
        )
      })}
    </g>
  )
}

/** A step with a source opens it; one without is only drawn. */
function PressableStep({ step, actions, children }: { step: WaterfallChartStep; actions: ChartActions; children: ReactNode }) {
  if (step.cell.ref === undefined || step.cell.ref === "") return <g>{children}</g>
  return (
    <PressableMark refId={step.cell.ref} name={`${step.label} ${step.cell.text}`} actions={actions}>
      {children}
    </PressableMark>
  )
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; payload?: WaterfallChartStep & { tone: number } }

function drawStep({ x = 0, y = 0, width = 0, height = 0, payload }: Drawn) {
  if (payload === undefined) return <g />
  const total = payload.kind === "total"
  // A step of nearly nothing stays visible as a line.
  const tall = Math.max(2, Math.abs(height))
  return (
    <rect
      className="bar"
      x={x}
      y={Math.min(y, y + height)}
      width={width}
      height={tall}
      fill={total ? issuerFill(payload.tone) : `url(#hatch-${payload.tone % 6})`}
      stroke={total ? "none" : issuerFill(payload.tone)}
    />
  )
}

function Overlay({ steps, actions }: { steps: readonly WaterfallChartStep[]; actions: ChartActions }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  const band = area.width / Math.max(1, steps.length)
  return (
    <g className="labels">
      {steps.map((step, i) => {
        const middle = x(step.id, { position: "middle" }) ?? 0
        const top = y(Math.max(step.from, step.to)) ?? 0
        const next = steps[i + 1]
        const level = y(step.to) ?? 0
        const lines = wrapText(step.label, 12, band - 6)
        const mark = (
          <>
            <rect className="hit" x={middle - band / 2} y={top - 20} width={band} height={area.y + area.height - top + 20} />
            <text className="label-value" x={middle} y={top - 7} textAnchor="middle">
              {step.cell.text}
            </text>
          </>
        )
        return (
          <g key={step.id}>
            {next !== undefined && <line className="waterfall-link" x1={middle} x2={middle + band} y1={level} y2={level} />}
            {lines.slice(0, 2).map((line, k) => (
              <text
                key={line}
                className={step.kind === "total" ? "tick tick-category" : "tick"}
                x={middle}
                y={area.y + area.height + 18 + k * 15}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
            <PressableStep step={step} actions={actions}>
              {mark}
            </PressableStep>
          </g>
        )
      })}
    </g>
  )
}
