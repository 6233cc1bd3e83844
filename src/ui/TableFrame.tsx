// The frame of a table that may be wider than its card: it scrolls sideways and shows that it does. Its figures are one stop of the Tab
// key, with arrows between them; a table with nothing to press is a stop itself, so that the keyboard can scroll it.
import { type ReactNode, useEffect, useRef } from "react"
import { stopsIn, useRoving } from "./useRoving"

export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useRoving(frame)
  useEffect(() => {
    if (frame.current !== null) frame.current.tabIndex = stopsIn(frame.current).length === 0 ? 0 : -1
  })
  return (
    <div ref={frame} className="table-scroll" data-scroll-hint="" data-roving="" role="group" aria-label={label}>
      {children}
    </div>
  )
}
