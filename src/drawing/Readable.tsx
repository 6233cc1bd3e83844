// Reading a drawing: one tab stop, arrows between its marks, and a box with the figure pointed at, tapped or reached by keys.
// A press opens the evidence; on a touch screen the first tap reads and the second, or the button of the box, opens.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react"
import type { ChartActions } from "./actions"
import type { Box } from "./geometry/box"
import { type Mark, nextMark } from "./geometry/marks"
import { ReadingBox } from "./ReadingBox"

type Shown = { index: number; at: Box; width: number; touch: boolean }

/** `children`: the drawing, its marks drawn by `MarkGroup`. A reading draws nothing of it anew. */
export function Readable({ marks, actions, children }: { marks: readonly Mark[]; actions: ChartActions; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const touched = useRef(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const clear = () => setShown(null)
  useEffect(() => keepOneStop(box.current), [marks])
  useEffect(() => {
    if (shown === null) return
    // The drawing is laid out anew: a reading that stayed would stand beside nothing, or beyond the window.
    const putAway = () => setShown(null)
    window.addEventListener("resize", putAway)
    return () => window.removeEventListener("resize", putAway)
  }, [shown])
  useEffect(() => {
    if (shown === null || !shown.touch) return
    const away = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setShown(null)
    }
    document.addEventListener("pointerdown", away)
    return () => document.removeEventListener("pointerdown", away)
  }, [shown])

  const show = (element: Element | null, touch: boolean) => {
    const frame = box.current?.getBoundingClientRect()
    const area = element?.querySelector(".hit")?.getBoundingClientRect()
    const index = indexOf(element)
    if (frame === undefined || area === undefined || index === null) return
    setShown({ index, at: { x: area.x - frame.x, y: area.y - frame.y, width: area.width, height: area.height }, width: frame.width, touch })
  }
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === "touch") return
    const element = markAt(event.target)
    if (element === null) clear()
    else if (indexOf(element) !== shown?.index) show(element, false)
  }
  const onClick = (event: MouseEvent) => {
    const element = markAt(event.target)
    const mark = marks[indexOf(element) ?? -1]
    const byTouch = touched.current
    touched.current = false
    if (mark === undefined) return
    if (byTouch && shown?.index !== mark.index) show(element, true)
    else if (mark.ref !== null) actions.onSelect(mark.ref)
  }
  const onFocus = (event: FocusEvent) => {
    const element = markAt(event.target)
    if (element === null) return
    keepOneStop(box.current, element)
    if (element.matches(":focus-visible")) show(element, false)
  }
  const onBlur = () => {
    if (shown !== null && !shown.touch) clear()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = marks[indexOf(markAt(event.target)) ?? -1]
    if (mark === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === "Escape") {
      // The first Escape puts the reading away; the next one is for the card or the page.
      if (shown === null) return
      clear()
    } else if (event.key === "Enter" || event.key === " ") {
      if (mark.ref !== null) actions.onSelect(mark.ref)
    } else {
      const next = nextMark(marks, mark.index, event.key)
      if (next === null) return
      const element = box.current?.querySelector(`[data-mark="${next}"]`)
      if (element instanceof SVGElement) element.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerDown = (event: PointerEvent) => {
    touched.current = event.pointerType === "touch"
  }
  const mark = shown === null ? undefined : marks[shown.index]
  return (
    <div
      ref={box}
      className="readable"
      role="presentation"
      onPointerOver={onPointerOver}
      onPointerLeave={(event) => event.pointerType !== "touch" && clear()}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {children}
      <div role="status" className="reading-place">
        {shown !== null && mark !== undefined && <ReadingBox mark={mark} at={shown.at} width={shown.width} touch={shown.touch} actions={actions} />}
      </div>
    </div>
  )
}

function markAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest("[data-mark]") : null
}

function indexOf(element: Element | null): number | null {
  const index = element?.getAttribute("data-mark") ?? null
  return index === null ? null : Number(index)
}

/** One mark can be reached by Tab: the one given, else the one that could before, else the first. */
function keepOneStop(box: Element | null, stop?: Element): void {
  const marks = [...(box?.querySelectorAll("[data-mark]") ?? [])]
  const kept = stop ?? marks.find((mark) => mark.getAttribute("tabindex") === "0") ?? marks[0]
  for (const mark of marks) mark.setAttribute("tabindex", mark === kept ? "0" : "-1")
}
