// Compositions as bars of equal length: each part's length is its share of the printed total, its label the printed count.
import { Bar, BarChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { textWidth } from "./chartText"
import { type ChartActions, type ChartCell, LABELS_ABOVE, PressableMark } from "./marks"
import { WhenNear } from "./WhenNear"

export type ShareChartBar = {
  id: string
  label: string
  missing: string | null
  parts: { code: string; label: string; cell: ChartCell; share: number | null }[]
}
export type Props = {
  bars: readonly ShareChartBar[]
  legend: readonly { code: string; label: string }[]
  formatShare: (share: number) => string
  actions: ChartActions
}

const ROW = 44
const FONT = 13

export function ShareBarsChart({ bars, legend, formatShare, actions }: Props) {
  const labelWidth = Math.min(170, Math.max(40, ...bars.map((bar) => textWidth(bar.label, FONT))) + 10)
  const rank = new Map(legend.map((entry, i) => [entry.code, i]))
  return (
    <div className="chart" data-chart="share-bars">
      <ul className="legend">
        {legend.map((entry, i) => (
          <li key={entry.code}>
            <span className={`swatch swatch-step-${i % 6}`} aria-hidden="true" />
            {entry.label}
          </li>
        ))}
      </ul>
      <WhenNear height={bars.length * ROW + 8}>
        {(size) => (
          <BarChart
            {...size}
            layout="vertical"
            data={bars.map((bar) => ({ id: bar.id, ...Object.fromEntries(bar.parts.map((part) => [`part:${part.code}`, part.share ?? 0])) }))}
            margin={{ top: 4, right: 4, bottom: 4, left: labelWidth }}
            barCategoryGap={7}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 1]} hide />
            <YAxis type="category" dataKey="id" interval={0} hide />
            {legend.map((entry, i) => (
              <Bar key={entry.code} dataKey={`part:${entry.code}`} stackId="share" fill={`var(--step-${i % 6})`} isAnimationActive={false} shape={drawShare} />
            ))}
            <ZIndexLayer zIndex={LABELS_ABOVE}>
              <Overlay bars={bars} rank={rank} formatShare={formatShare} actions={actions} />
            </ZIndexLayer>
          </BarChart>
        )}
      </WhenNear>
    </div>
  )
}

type Drawn = { x?: number; y?: number; width?: number; height?: number; fill?: string | undefined }

/** A plain rectangle with a seam of the card's colour to its neighbours. */
function drawShare({ x = 0, y = 0, width = 0, height = 0, fill = "none" }: Drawn) {
  return <rect className="bar" x={x} y={y} width={Math.max(0, width)} height={height} fill={fill} stroke="var(--card)" strokeWidth={1} />
}

type OverlayProps = { bars: readonly ShareChartBar[]; rank: ReadonlyMap<string, number>; formatShare: (share: number) => string; actions: ChartActions }

function Overlay({ bars, rank, formatShare, actions }: OverlayProps) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  return (
    <g className="labels">
      {bars.map((bar) => {
        const middle = y(bar.id, { position: "middle" }) ?? 0
        const ordered = bar.parts.toSorted((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0))
        let start = 0
        return (
          <g key={bar.id}>
            <text className="label-row" x={area.x - 10} y={middle} textAnchor="end" dominantBaseline="central">
              {bar.label}
            </text>
            {bar.missing !== null && (
              <text className="label-missing" x={area.x + 4} y={middle} dominantBaseline="central">
                {bar.missing}
              </text>
            )}
            {ordered.map((part) => {
              if (part.share === null) return null
              const from = x(start) ?? 0
              start += part.share ?? 0
              const width = (x(start) ?? 0) - from
              const step = (rank.get(part.code) ?? 0) % 6
              const share = part.share === null ? "" : formatShare(part.share)
              const long = `${part.cell.text} · ${share}`
              const text = [long, part.cell.text].find((candidate) => textWidth(candidate, FONT) + 12 <= width)
              return (
                <PressableMark key={part.code} refId={part.cell.ref} name={`${bar.label} ${part.label} ${part.cell.text} ${share}`} actions={actions}>
                  <rect className="hit" x={from} y={middle - ROW / 2 + 4} width={Math.max(0, width)} height={ROW - 8}>
                    <title>{`${part.label} ${part.cell.text} (${share})`}</title>
                  </rect>
                  {text !== undefined && (
                    <text className={`label-on-step-${step}`} x={from + 8} y={middle} dominantBaseline="central">
                      {text}
                    </text>
                  )}
                </PressableMark>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
