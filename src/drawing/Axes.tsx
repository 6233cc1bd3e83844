// Axes of our own under the library's scales: rules, ticks and words as plain SVG. The library's axes and grid measure every
// word and draw in several passes, which was a third of a drawing's time on a slow phone.
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts"
import { textWidth } from "./chartText"

/** Room under a plot for one line of words. */
export const AXIS_HEIGHT = 26

/** Under the bars: the library orders its layers by number. */
const BELOW = -100

type Props = {
  /** The value axis, its round ticks and how to write them; "y" stands at the left, "x" below. */
  along: "x" | "y"
  ticks: readonly number[]
  formatTick: (value: number) => string
  /** Categories written under the plot when values run along "y". */
  categories?: readonly string[]
  /** The line from which bars start. */
  baseline?: boolean
}

export function Axes(props: Props) {
  return (
    <ZIndexLayer zIndex={BELOW}>
      <AxisLines {...props} />
    </ZIndexLayer>
  )
}

function AxisLines({ along, ticks, formatTick, categories, baseline = true }: Props) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  const right = area.x + area.width
  const every = along === "x" ? wordsEvery(ticks.map((tick) => ({ at: x(tick) ?? 0, width: textWidth(formatTick(tick), 12) }))) : 1
  const bottom = area.y + area.height
  return (
    <g className="axes">
      {ticks.map((tick, i) => {
        const at = (along === "x" ? x(tick) : y(tick)) ?? 0
        return along === "x" ? (
          <g key={tick}>
            <line className="grid-line" x1={at} x2={at} y1={area.y} y2={bottom} />
            {i % every === 0 && (
              <text className="tick" x={at} y={bottom + 17} textAnchor="middle">
                {formatTick(tick)}
              </text>
            )}
          </g>
        ) : (
          <g key={tick}>
            <line className="grid-line" x1={area.x} x2={right} y1={at} y2={at} />
            <text className="tick" x={area.x - 8} y={at} textAnchor="end" dominantBaseline="central">
              {formatTick(tick)}
            </text>
          </g>
        )
      })}
      {baseline &&
        (along === "x" ? (
          <line className="axis-line" x1={area.x} x2={area.x} y1={area.y} y2={bottom} />
        ) : (
          <line className="axis-line" x1={area.x} x2={right} y1={bottom} y2={bottom} />
        ))}
      {categories?.map((category) => (
        <text key={category} className="tick tick-category" x={x(category, { position: "middle" }) ?? 0} y={bottom + 18} textAnchor="middle">
          {category}
        </text>
      ))}
    </g>
  )
}

/** Every how many ticks a word stands, so that neighbours keep 8 pixels between them. */
function wordsEvery(ticks: readonly { at: number; width: number }[]): number {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return 1
  return Math.max(1, Math.ceil((Math.max(...ticks.map(({ width }) => width)) + 8) / Math.max(1, Math.abs(second.at - first.at))))
}
