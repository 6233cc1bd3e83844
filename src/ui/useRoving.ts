// One stop of the Tab key for many figures: inside, arrows lead from one to the next, Home and End to the first and the last.
import { type RefObject, useEffect } from "react"

const STOPS = "button:not([disabled]), a[href]"

/** Makes the buttons and links in an element one stop; the one that had the focus last is where Tab comes back to. */
export function useRoving(frame: RefObject<HTMLElement | null>): void {
  // After every drawing: what is inside may be other than before.
  useEffect(() => {
    const stops = stopsIn(frame.current)
    const current = stops.find(({ tabIndex }) => tabIndex === 0 && stops.some((other) => other.tabIndex === -1)) ?? stops[0]
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1
  })
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const move = (event: KeyboardEvent) => {
      // With another key held they are the browser's: Alt and an arrow go back.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const stops = stopsIn(element)
      const from = stops.find((stop) => stop === event.target)
      const to = from && target(stops, from, event.key)
      if (to === undefined) return
      event.preventDefault()
      to.focus()
    }
    const arrive = (event: FocusEvent) => {
      const stops = stopsIn(element)
      if (stops.every((stop) => stop !== event.target)) return
      for (const stop of stops) stop.tabIndex = stop === event.target ? 0 : -1
    }
    element.addEventListener("keydown", move)
    element.addEventListener("focusin", arrive)
    return () => {
      element.removeEventListener("keydown", move)
      element.removeEventListener("focusin", arrive)
    }
  }, [frame])
}

/** What can be seen of them: a folded part has none, nor has a head that a phone does not show. */
export function stopsIn(element: HTMLElement | null): HTMLElement[] {
  if (element === null) return []
  return [...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.closest("[data-roving]") === element && stop.checkVisibility())
}

function target(stops: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = stops.indexOf(from)
  if (key === "ArrowRight") return stops[at + 1]
  if (key === "ArrowLeft") return stops[at - 1]
  if (key === "Home") return stops[0]
  if (key === "End") return stops.at(-1)
  if (key === "ArrowDown") return nearest(stops, from, 1)
  if (key === "ArrowUp") return nearest(stops, from, -1)
  return undefined
}

/** The one in the next row of the picture that stands nearest to the same column. */
function nearest(stops: readonly HTMLElement[], from: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const own = from.getBoundingClientRect()
  const beyond = stops
    .map((stop) => ({ stop, box: stop.getBoundingClientRect() }))
    .filter(({ box }) => (direction > 0 ? box.top >= own.bottom - 1 : box.bottom <= own.top + 1))
  const row = direction > 0 ? Math.min(...beyond.map(({ box }) => box.top)) : Math.max(...beyond.map(({ box }) => box.bottom))
  const across = (box: DOMRect) => Math.abs(box.left + box.width / 2 - own.left - own.width / 2)
  return beyond
    .filter(({ box }) => (direction > 0 ? box.top < row + own.height : box.bottom > row - own.height))
    .toSorted((a, b) => across(a.box) - across(b.box))[0]?.stop
}
