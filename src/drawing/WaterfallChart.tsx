// How one year's figure leads to the next: totals as columns from zero, causes as floating steps between them. One chart for
// each issuer; on a narrow screen its steps lie down.
import { useId } from "react"
import { issuerFill } from "@/figures/issuerColours"
import { Axis } from "./Axis"
import { type ChartActions, type Named, nameOr } from "./actions"
import { type Mark, Marks } from "./geometry/marks"
import {
  crowds,
  lyingSteps,
  type PlacedStep,
  type PlacedWaterfall,
  type StepBar,
  standingSteps,
  type WaterfallPanel,
  waterfallHeight,
} from "./geometry/waterfall"
import { type Drawn, LibraryBars } from "./LibraryBars"
import { Hatches, hatchId } from "./Marker"
import { MarkGroup } from "./MarkGroup"
import { Readable } from "./Readable"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

export type Props = { panels: readonly WaterfallPanel[]; formatTick: (value: number) => string; actions: ChartActions } & Named

/** Wider, the steps of one issuer lie too far apart to be followed. */
const MOST_WIDTH = 640
const TITLE = 22

export function WaterfallChart(props: Props) {
  const { panels } = props
  const lying = useNarrow()
  const height = panels.reduce((sum, { steps }) => sum + waterfallHeight(steps.length, lying) + TITLE, 0)
  return (
    <div className="panels" data-chart="waterfall" data-plot="">
      <WhenNear height={height}>{(size) => <Panels {...props} lying={lying} width={Math.min(MOST_WIDTH, size.width)} />}</WhenNear>
    </div>
  )
}

function Panels({ panels, name, unit, formatTick, actions, lying: narrow, width }: Props & { lying: boolean; width: number }) {
  const marks = new Marks()
  const lying = narrow || panels.some((panel) => crowds({ panel, width, formatTick }))
  const place = lying ? lyingSteps : standingSteps
  const placed = panels.map((panel, group) => ({ panel, waterfall: place({ panel, group, width, marks, unit, formatTick }) }))
  return (
    <Readable marks={marks.all} actions={actions}>
      {placed.map(({ panel, waterfall }) => (
        <div key={panel.id} className="panel-row">
          <p className="panel-title">{panel.title}</p>
          <Panel waterfall={waterfall} lying={lying} width={width} name={nameOr(panels.length === 1 ? name : undefined, [panel.title])} actions={actions} />
        </div>
      ))}
    </Readable>
  )
}

type PanelProps = { waterfall: PlacedWaterfall; lying: boolean; width: number; name: string; actions: ChartActions }

function Panel({ waterfall: { height, plot, band, ticks, steps, rules }, lying, width, name, actions }: PanelProps) {
  const id = useId()
  return (
    <LibraryBars
      size={{ width, height }}
      direction={lying ? "right" : "up"}
      plot={plot}
      bars={steps.map(({ bar }) => ({ ...bar, lengths: [bar.span] }))}
      draw={(bar, _, drawn) => (lying ? drawLying(bar, drawn, id) : drawStanding(bar, drawn, id))}
      name={name}
      under={
        <>
          <Hatches id={id} tones={steps.map(({ bar }) => bar.tone)} />
          <Axis along={lying ? "x" : "y"} ticks={ticks} plot={plot} />
        </>
      }
    >
      <g className="labels">
        {rules.map(({ at, words }) => (
          <Break key={at} at={at} words={words} lying={lying} plot={plot} />
        ))}
        {steps.map((step, i) => {
          // No link leads to the next step where there is none, or where the series breaks.
          const last = i === steps.length - 1 || steps[i + 1]?.step.breakBefore !== undefined
          return lying ? (
            <LyingWords key={step.step.id} step={step} band={last ? null : band} plot={plot} actions={actions} />
          ) : (
            <StandingWords key={step.step.id} step={step} band={last ? null : band} bottom={plot.bottom} actions={actions} />
          )
        })}
      </g>
    </LibraryBars>
  )
}

type BreakProps = { at: number; words: string; lying: boolean; plot: PlacedWaterfall["plot"] }

/** Steps that stand have the words over their heads, beside the rule; those that lie down have them in their own line. */
function Break({ at, words, lying, plot }: BreakProps) {
  const late = at > (plot.left + plot.right) / 2
  return (
    <g className="break">
      {lying ? <line x1={plot.left} x2={plot.right} y1={at} y2={at} /> : <line x1={at} x2={at} y1={4} y2={plot.bottom} />}
      {words !== "" && (
        <text className="break-text" x={late ? at - 6 : at + 6} y={12} textAnchor={late ? "end" : "start"}>
          {words}
        </text>
      )}
    </g>
  )
}

/** A step of nearly nothing stays visible as a line. */
const LEAST = 2

function drawStanding(bar: StepBar, { y, height }: Drawn, id: string) {
  const tall = Math.max(LEAST, Math.abs(height))
  return <rect className="bar" x={bar.across} y={Math.min(y, y + height)} width={bar.thickness} height={tall} {...paint(bar, id)} />
}

function drawLying(bar: StepBar, { x, width }: Drawn, id: string) {
  const wide = Math.max(LEAST, Math.abs(width))
  return <rect className="bar" x={Math.min(x, x + width)} y={bar.across} width={wide} height={bar.thickness} {...paint(bar, id)} />
}

function paint({ total, tone }: StepBar, id: string): { fill: string; stroke: string } {
  return total ? { fill: issuerFill(tone), stroke: "none" } : { fill: `url(#${hatchId(id, tone)})`, stroke: issuerFill(tone) }
}

type Plot = { left: number; right: number }
const LINE = 15

function LyingWords({
  step: { step, lines, at, end, mark },
  band,
  plot,
  actions,
}: {
  step: PlacedStep
  band: number | null
  plot: Plot
  actions: ChartActions
}) {
  return (
    <g>
      {band !== null && <line className="waterfall-link" x1={end} x2={end} y1={at} y2={at + band} />}
      {lines.map((line, k) => (
        <text
          key={line}
          className={step.kind === "total" ? "tick tick-category" : "tick"}
          x={plot.left + 2}
          y={at - 16 - (lines.length - 1 - k) * LINE}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      <Value mark={mark} x={plot.right} y={at - 16} anchor="end" text={step.cell.text} actions={actions} />
    </g>
  )
}

type StandingProps = { step: PlacedStep; band: number | null; bottom: number; actions: ChartActions }

function StandingWords({ step: { step, lines, at, top, end, mark }, band, bottom, actions }: StandingProps) {
  return (
    <g>
      {band !== null && <line className="waterfall-link" x1={at} x2={at + band} y1={end} y2={end} />}
      {lines.map((line, k) => (
        <text key={line} className={step.kind === "total" ? "tick tick-category" : "tick"} x={at} y={bottom + 18 + k * LINE} textAnchor="middle">
          {line}
        </text>
      ))}
      <Value mark={mark} x={at} y={top - 11} anchor="middle" text={step.cell.text} actions={actions} />
    </g>
  )
}

type ValueProps = { mark: Mark; x: number; y: number; anchor: "middle" | "end"; text: string; actions: ChartActions }

function Value({ mark, x, y, anchor, text, actions }: ValueProps) {
  return (
    <MarkGroup mark={mark} actions={actions}>
      <text className="label-value" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
        {text}
      </text>
    </MarkGroup>
  )
}
