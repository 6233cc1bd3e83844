// The charts as pages use them: their code and the chart library arrive after the words of the card, in reserved room.
import { type ComponentProps, lazy, type ReactNode, Suspense, useEffect, useState } from "react"

const BarRows = lazy(async () => ({ default: (await import("./BarRowsChart")).BarRowsChart }))
const ColumnPanels = lazy(async () => ({ default: (await import("./ColumnPanelsChart")).ColumnPanelsChart }))
const ShareBars = lazy(async () => ({ default: (await import("./ShareBarsChart")).ShareBarsChart }))
const Dumbbell = lazy(async () => ({ default: (await import("./DumbbellChart")).DumbbellChart }))

/** Reserves the drawing's room, and fetches and runs the chart library only after the words of the page are on the screen. */
function Room({ height, children }: { height: number; children: ReactNode }) {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    if (painted) return
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [painted])
  const room = <div data-waiting="yes" style={{ minHeight: height }} />
  return painted ? <Suspense fallback={room}>{children}</Suspense> : room
}

/** Fetches and runs the chart library before it is needed: when a reader points at a link that leads to charts. */
export function preloadCharts(): void {
  void Promise.all([import("./ColumnPanelsChart"), import("./BarRowsChart"), import("./ShareBarsChart"), import("./DumbbellChart")]).catch(() => undefined)
}

export function BarRowsChart(props: ComponentProps<typeof BarRows>) {
  return (
    <Room height={props.rows.length * 26 + 30}>
      <BarRows {...props} />
    </Room>
  )
}

export function ColumnPanelsChart(props: ComponentProps<typeof ColumnPanels>) {
  return (
    <Room height={302}>
      <ColumnPanels {...props} />
    </Room>
  )
}

export function ShareBarsChart(props: ComponentProps<typeof ShareBars>) {
  return (
    <Room height={props.bars.length * 44 + 44}>
      <ShareBars {...props} />
    </Room>
  )
}

export function DumbbellChart(props: ComponentProps<typeof Dumbbell>) {
  return (
    <Room height={props.rows.length * 42 + 62}>
      <Dumbbell {...props} />
    </Room>
  )
}
