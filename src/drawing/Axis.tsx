// The value axis of a plot: rules, words, and the line from which bars start.
import type { Tick } from "./geometry/ticks"

type Props = {
  /** "y": values stand at the left; "x": below. */
  along: "x" | "y"
  ticks: readonly Tick[]
  plot: { left: number; right: number; top: number; bottom: number }
  baseline?: boolean
}

export function Axis({ along, ticks, plot, baseline = true }: Props) {
  const { left, right, top, bottom } = plot
  return (
    <g className="axes">
      {ticks.map(({ value, at, text }) => (
        <g key={value}>
          {along === "x" ? (
            <line className="grid-line" x1={at} x2={at} y1={top} y2={bottom} />
          ) : (
            <line className="grid-line" x1={left} x2={right} y1={at} y2={at} />
          )}
          {text !== null && (
            <text
              className="tick"
              {...(along === "x" ? { x: at, y: bottom + 17, textAnchor: "middle" } : { x: left - 8, y: at, textAnchor: "end", dominantBaseline: "central" })}
            >
              {text}
            </text>
          )}
        </g>
      ))}
      {baseline && <line className="axis-line" x1={left} x2={along === "x" ? left : right} y1={along === "x" ? top : bottom} y2={bottom} />}
    </g>
  )
}
