// Marks shared by the charts: a label that opens the evidence of its figure, and the words of an absence.
import type { KeyboardEvent, ReactNode } from "react"

export type ChartCell =
  | { kind: "figure"; value: number; text: string; ref: string; noted: boolean; computed?: true }
  | { kind: "missing"; text: string; ref?: string }

export type ChartActions = { label: (text: string) => string; onSelect: (ref: string) => void }

/** A part of a drawing that can be pressed, by pointer and by keyboard. Without a reference it is plain. */
export function PressableMark({ refId, name, actions, children }: { refId: string | undefined; name: string; actions: ChartActions; children: ReactNode }) {
  if (refId === undefined) return <g>{children}</g>
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    actions.onSelect(refId)
  }
  return (
    <g className="mark" role="button" tabIndex={0} aria-label={actions.label(name)} onClick={() => actions.onSelect(refId)} onKeyDown={press}>
      {children}
    </g>
  )
}

/** Labels lie above every bar of the drawing: Recharts orders its layers by number, not by the order of elements. */
export const LABELS_ABOVE = 1000

/** The fill of an issuer's mark: solid for the latest year, lighter for earlier ones. */
export function issuerFill(tone: number, prior = false): string {
  const colour = `var(--issuer-${tone % 6})`
  return prior ? `color-mix(in srgb, ${colour} 45%, var(--card))` : colour
}

/** Hatching for computed figures, in every issuer's colour; solid is kept for what is printed. */
export function Hatches() {
  return (
    <defs>
      {[0, 1, 2, 3, 4, 5].map((tone) => (
        <pattern key={tone} id={`hatch-${tone}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--card)" />
          <rect width="2.5" height="6" fill={issuerFill(tone)} />
        </pattern>
      ))}
    </defs>
  )
}
