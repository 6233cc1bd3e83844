// How one year's figure leads to the next: totals as columns from zero, causes as floating steps between them.
import { Bar, BarChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { niceTicks, textWidth, wrapText } from "./chartText"
import { type ChartActions, type ChartCell, Hatches, issuerFill, LABELS_ABOVE, PressableMark } from "./marks"
import { WhenNear } from "./WhenNear"

export type WaterfallChartStep = { id: string; label: string; kind: "total" | "activity" | "factor"; from: number; to: number; cell: ChartCell }
export type Props = {
  panels: readonly { id: string; title: string; tone: number; steps: readonly WaterfallChartStep[]; max: number }[]
  formatTick: (value: number) => string
  actions: ChartActions
}

const HEIGHT = 296
/** Two lines of words under each step. */
const WORDS = AXIS_HEIGHT + 16

export function WaterfallChart({ panels, formatTick, actions }: Props) {
  return (
    <div className="panels" data-chart="waterfall">
      {panels.map((panel) => {
        const ticks = niceTicks(panel.max, 3)
        const axis = Math.max(24, ...ticks.map((tick) => textWidth(formatTick(tick), 12))) + 10
        return (
          <figure key={panel.id} className="panel">
            <figcaption>{panel.title}</figcaption>
            <WhenNear height={HEIGHT}>
              {(size) => (
                <BarChart
                  {...size}
                  data={panel.steps.map((step) => ({ ...step, tone: panel.tone, span: [Math.min(step.from, step.to), Math.max(step.from, step.to)] }))}
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
          </figure>
        )
      })}
    </div>
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
            {step.cell.ref === undefined || step.cell.ref === "" ? (
              <g>{mark}</g>
            ) : (
              <PressableMark refId={step.cell.ref} name={`${step.label} ${step.cell.text}`} actions={actions}>
                {mark}
              </PressableMark>
            )}
          </g>
        )
      })}
    </g>
  )
}
