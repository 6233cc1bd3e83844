// The charts as pages use them: their code and the chart library arrive after the words of the card, in reserved room.
// Without Suspense on purpose: React keeps a fallback on the screen for 300 ms, even where the code has long been fetched.
import { type ComponentType, type ReactNode, useEffect, useState } from "react"
import type { Props as BarRowsProps } from "./BarRowsChart"
import type { Props as ColumnPanelsProps } from "./ColumnPanelsChart"
import type { Props as DumbbellProps } from "./DumbbellChart"
import type { Props as MatrixProps } from "./MatrixChart"
import { PanelRoom } from "./PanelRoom"
import type { Props as ShareBarsProps } from "./ShareBarsChart"
import type { Props as WaterfallProps } from "./WaterfallChart"

const preloads: (() => Promise<unknown>)[] = []

/** A chart whose code is fetched after the page's words have been painted, or given at once where it has been fetched before. */
function fetchedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  height: (props: Props) => number,
  room: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null
  const fetchCode = async () => {
    ready ??= await load()
    return ready
  }
  preloads.push(fetchCode)
  return function LaterChart(props: Props) {
    const [Chart, setChart] = useState<ComponentType<Props> | null>(() => ready)
    const [error, setError] = useState<Error | null>(null)
    useEffect(() => {
      if (Chart !== null) return
      let current = true
      const show = (chart: ComponentType<Props>) => current && setChart(() => chart)
      const frame = requestAnimationFrame(() =>
        setTimeout(() => {
          fetchCode()
            .then(show)
            .catch((reason: unknown) => current && setError(reason instanceof Error ? reason : new Error(String(reason))))
        }),
      )
      return () => {
        current = false
        cancelAnimationFrame(frame)
      }
    }, [Chart])
    // The card around it says so in its place; its table needs no chart code.
    if (error !== null) throw error
    if (Chart !== null) return <Chart {...props} />
    return (
      <div data-waiting="yes" style={{ minHeight: height(props) }}>
        {room(props)}
      </div>
    )
  }
}

export const BarRowsChart = fetchedLater<BarRowsProps>(
  async () => (await import("./BarRowsChart")).BarRowsChart,
  ({ rows }) => rows.length * 26 + 30,
)
export const ColumnPanelsChart = fetchedLater<ColumnPanelsProps>(
  async () => (await import("./ColumnPanelsChart")).ColumnPanelsChart,
  () => 302,
  ({ panels }) => <PanelRoom panels={panels} />,
)
export const ShareBarsChart = fetchedLater<ShareBarsProps>(
  async () => (await import("./ShareBarsChart")).ShareBarsChart,
  ({ bars }) => bars.length * 44 + 44,
)
export const DumbbellChart = fetchedLater<DumbbellProps>(
  async () => (await import("./DumbbellChart")).DumbbellChart,
  ({ rows }) => rows.length * 42 + 62,
)
export const WaterfallChart = fetchedLater<WaterfallProps>(
  async () => (await import("./WaterfallChart")).WaterfallChart,
  () => 330,
)

export const MatrixChart = fetchedLater<MatrixProps>(
  async () => (await import("./MatrixChart")).MatrixChart,
  () => 420,
)

/** Fetches and runs the chart library before it is needed: when a reader points at a link that leads to charts. */
export function preloadCharts(): void {
  for (const preload of preloads) void preload().catch(() => undefined)
}
