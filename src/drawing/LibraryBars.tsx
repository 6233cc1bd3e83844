// The one place that draws by Recharts: bars stacked and scaled by the library on one axis from 0 to 1. Where a bar stands
// across its axis, and all words, come from geometry. The library's axes, grid, tooltip and keyboard layer stay out.
import type { ReactElement, ReactNode } from "react"
import { Bar, BarChart, XAxis, YAxis } from "recharts"

/** A bar's parts as shares of the axis, stacked from zero; a pair = from where to where; null = no bar. */
export type LibraryBar = { id: string; lengths: readonly (number | null | readonly [number, number])[] }

/** What the library gives back: where a part begins and ends, in pixels. */
export type Drawn = { x: number; y: number; width: number; height: number }

type Props<B extends LibraryBar> = {
  size: { width: number; height: number }
  /** "up": columns; "right": rows. */
  direction: "up" | "right"
  plot: { left: number; right: number; top: number; bottom: number }
  bars: readonly B[]
  /** One part of a bar; only called for parts that are there. */
  draw: (bar: B, part: number, drawn: Drawn) => ReactElement
  name: string
  /** Drawn under the bars. */
  under: ReactNode
  /** Drawn over the bars. */
  children: ReactNode
}

export function LibraryBars<B extends LibraryBar>({ size, direction, plot, bars, draw, name, under, children }: Props<B>) {
  const up = direction === "up"
  // Parts that say from where to where they reach are stacked already.
  const stacks = bars.every(({ lengths }) => lengths.every((length) => !Array.isArray(length)))
  const parts = Math.max(0, ...bars.map(({ lengths }) => lengths.length))
  const margin = { top: plot.top, right: size.width - plot.right, bottom: size.height - plot.bottom, left: plot.left }
  return (
    <BarChart
      width={size.width}
      height={size.height}
      layout={up ? "horizontal" : "vertical"}
      data={[...bars]}
      margin={margin}
      accessibilityLayer={false}
      role="group"
      aria-label={name}
    >
      {under}
      <XAxis {...(up ? { type: "category", dataKey: "id" } : { type: "number", domain: [0, 1] })} hide />
      <YAxis {...(up ? { type: "number", domain: [0, 1] } : { type: "category", dataKey: "id" })} hide />
      {Array.from({ length: parts }, (_, part) => (
        <Bar
          key={`part ${part + 1}`}
          dataKey={(bar: B) => bar.lengths[part] ?? undefined}
          {...(parts > 1 && stacks ? { stackId: "parts" } : {})}
          isAnimationActive={false}
          zIndex={0}
          shape={shapeOf(draw, part)}
        />
      ))}
      {children}
    </BarChart>
  )
}

/** The library's drawing of one part; nothing where the part is not there, though the library would draw it as nought. */
function shapeOf<B extends LibraryBar>(draw: Props<B>["draw"], part: number) {
  return ({ x = 0, y = 0, width = 0, height = 0, payload }: Partial<Drawn> & { payload?: B }) => {
    const length = payload?.lengths[part]
    return payload === undefined || length === undefined || length === null ? <g /> : draw(payload, part, { x, y, width, height })
  }
}
