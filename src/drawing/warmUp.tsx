// The first drawing of each kind costs a slow machine several times what the next ones cost: the engine has not yet compiled
// the library. A reader who stays on a page without charts for a while pays that in idle moments, not at the first press.
import type { ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { BarRowsChart } from "./BarRowsChart"
import { ColumnPanelsChart } from "./ColumnPanelsChart"
import { DumbbellChart } from "./DumbbellChart"
import { ShareBarsChart } from "./ShareBarsChart"
import { DrawAtOnce } from "./WhenNear"

const cell = { kind: "figure", value: 1, text: "1", ref: "", noted: false } as const
const actions = { label: (text: string) => text, onSelect: () => undefined }
const formatTick = String

const part = { id: "a", label: "a", cell }
const column = (period: string) => ({ period, label: period, parts: [part], total: cell, breakBefore: null })

/** One small drawing of each kind, in no document: nobody sees or hears them. */
const SAMPLES: readonly ReactNode[] = [
  <ColumnPanelsChart
    key="columns"
    panels={[{ id: "a", title: "a", tone: 0, unit: "", max: 1, columns: [column("1"), column("2"), column("3")] }]}
    formatTick={formatTick}
    actions={actions}
  />,
  <BarRowsChart key="bars" rows={[{ kind: "bar", id: "a", label: "a", cell, tone: 0, prior: false }]} max={1} formatTick={formatTick} actions={actions} />,
  <ShareBarsChart
    key="shares"
    bars={[{ id: "a", label: "a", tone: 0, missing: null, parts: [{ code: "a", label: "a", cell, share: 1 }] }]}
    legend={[{ code: "a", label: "a" }]}
    formatShare={formatTick}
    actions={actions}
  />,
  <DumbbellChart
    key="dumbbell"
    rows={[{ id: "a", label: "a", points: [{ tone: 0, label: "a", cell }] }]}
    legend={[]}
    max={1}
    formatTick={formatTick}
    actions={actions}
  />,
]

/** Draws the samples one by one, each when `turn` calls back. */
export function warmUp(turn: (task: () => void) => void): void {
  // Twice: what runs once is only interpreted.
  const rounds = [...SAMPLES, ...SAMPLES]
  const next = () => {
    const sample = rounds.shift()
    if (sample === undefined) return
    turn(() => {
      const root = createRoot(document.createElement("div"))
      root.render(<DrawAtOnce value={300}>{sample}</DrawAtOnce>)
      turn(() => {
        root.unmount()
        next()
      })
    })
  }
  next()
}
