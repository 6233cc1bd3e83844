// Compositions as bars of equal length: each part's length is its share of the printed total, its label the printed count.
import type { ShareBar } from "@/figures/series/shareBars"
import { type ChartActions, type Named, nameOr } from "./actions"
import { type PlacedShareBar, SHARE_LINE, SHARE_ROW, shareBars, shareStep } from "./geometry/shares"
import { type Drawn, LibraryBars } from "./LibraryBars"
import { MarkGroup } from "./MarkGroup"
import { Readable } from "./Readable"
import { WhenNear } from "./WhenNear"

export type Props = {
  bars: readonly ShareBar[]
  legend: readonly { code: string; label: string }[]
  formatShare: (share: number) => string
  actions: ChartActions
} & Named

const EDGE = 4
const GAP = 10
const BAR = 30
const LABEL_LINE = SHARE_LINE
/** The line of a printed zero stands out of its bar. */
const OUT = 4

export function ShareBarsChart(props: Props) {
  const { bars, legend } = props
  return (
    <div className="chart" data-chart="share-bars" data-plot="">
      <ul className="legend">
        {legend.map((entry, i) => (
          <li key={entry.code}>
            <span className={`swatch swatch-step-${shareStep(i)}`} aria-hidden="true" />
            {entry.label}
          </li>
        ))}
      </ul>
      <WhenNear height={bars.length * SHARE_ROW + EDGE * 2}>{(size) => <Bars {...props} width={size.width} />}</WhenNear>
    </div>
  )
}

function Bars({ bars, legend, name, formatShare, actions, width }: Props & { width: number }) {
  const { left, right, bars: placed, marks, height } = shareBars({ bars, legend, width, formatShare })
  const said = nameOr(
    name,
    bars.map(({ label }) => label),
  )
  return (
    <Readable marks={marks} actions={actions}>
      <LibraryBars
        size={{ width, height }}
        direction="right"
        plot={{ left, right, top: EDGE, bottom: height - EDGE }}
        bars={placed.map((bar) => ({ ...bar, lengths: bar.shares }))}
        draw={drawShare}
        name={said}
        under={null}
      >
        <g className="labels">
          {placed.map((bar) => (
            <BarWords key={bar.id} bar={bar} left={left} actions={actions} />
          ))}
        </g>
      </LibraryBars>
    </Readable>
  )
}

/** A plain rectangle with a seam of the card's colour to its neighbours. */
function drawShare(bar: PlacedShareBar, part: number, { x, width }: Drawn) {
  return (
    <rect
      className="bar"
      x={x}
      y={bar.y - BAR / 2}
      width={Math.max(0, width)}
      height={BAR}
      fill={`var(--step-${shareStep(part)})`}
      stroke="var(--card)"
      strokeWidth={1}
    />
  )
}

function BarWords({ bar, left, actions }: { bar: PlacedShareBar; left: number; actions: ChartActions }) {
  return (
    <g>
      {bar.label.map((line, i) => (
        <text
          key={line}
          className="label-row"
          x={left - GAP}
          y={bar.y + (i - (bar.label.length - 1) / 2) * LABEL_LINE}
          textAnchor="end"
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {bar.missing !== null && (
        <text className="label-missing" x={left + EDGE} y={bar.y} dominantBaseline="central">
          {bar.missing}
        </text>
      )}
      {bar.under.map((line, i) => (
        <text key={line} className="label-missing" x={left + EDGE} y={bar.y + BAR / 2 + 10 + i * LABEL_LINE} dominantBaseline="central">
          {line}
        </text>
      ))}
      {bar.parts.map(({ code, step, x, text, zero, mark }) => (
        <MarkGroup key={code} mark={mark} actions={actions}>
          {zero && <line className="zero-mark" x1={x} x2={x} y1={bar.y - BAR / 2 - OUT} y2={bar.y + BAR / 2 + OUT} stroke={`var(--step-${step})`} />}
          {text !== null && (
            <text className={`label-on-step-${step}`} x={x + 8} y={bar.y} dominantBaseline="central">
              {text}
            </text>
          )}
        </MarkGroup>
      ))}
    </g>
  )
}
