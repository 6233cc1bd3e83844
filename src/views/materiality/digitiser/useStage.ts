// How the figure answers: mouse (move, click, drag, wheel), fingers (one moves the cross, two zoom and pan), keys.
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Mark, Point } from "@/domain/digitise"
import { type Extent, fitted, inside, panned, showing, toPicture, type Viewport, zoomed } from "@/ui/viewport"

/** A press that moves further than this, in CSS pixels, is a drag. */
const DRAG = 4
const KEY_ZOOM = 1.5
const ARROWS: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }

/** `chosen` null = the whole figure, whatever the size of the window. `cursor` in pixels of the figure. */
type Shown = { chosen: Viewport | null; cursor: Point | null }

type Options = { picture: Extent; onPlace: (mark: Mark) => void; onUndo: () => void }

export function useStage(box: RefObject<HTMLDivElement | null>, { picture, onPlace, onUndo }: Options) {
  const size = useSize(box)
  const [{ chosen, cursor }, setShown] = useState<Shown>({ chosen: null, cursor: null })
  const [near, setNear] = useState(false)
  const pressed = useRef(new Map<number, Point>())
  const dragging = useRef(false)
  const whole = fitted(picture, size)
  const viewport = chosen ?? whole

  // Several movements can come before the next drawing: each must start from what the one before has left, not from what is drawn.
  const reframe = (change: (from: Viewport) => Viewport | null) => setShown((now) => ({ ...now, chosen: change(now.chosen ?? whole) }))
  const zoomBy = (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) => {
    reframe((from) => {
      const next = zoomed(from, factor, at, picture, size)
      return next.scale === whole.scale && factor < 1 ? null : next
    })
  }
  const move = (to: Point) => {
    setShown((now) => ({ ...now, cursor: inside(to, picture) }))
    setNear(true)
  }
  const placeAt = (point: Point) => onPlace({ ...inside(point, picture), grain: Math.max(1, 1 / viewport.scale) })
  const placeCursor = () => (cursor === null ? move(middle(viewport)) : placeAt(cursor))
  const middle = (from: Viewport) => inside(toPicture(from, { x: Math.round(size.width / 2), y: Math.round(size.height / 2) }), picture)

  useWheel(box, (event) => {
    const steps = event.deltaMode === 0 ? event.deltaY / 100 : event.deltaY / 3
    // The whole figure is shown and the wheel asks for less: then it scrolls the page.
    if (chosen === null && steps > 0) return
    event.preventDefault()
    zoomBy(1.25 ** -steps, within(event, box))
  })

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current.set(event.pointerId, within(event, box))
    dragging.current = pressed.current.size > 1
  }
  const onPointerMove = (event: PointerEvent) => {
    const at = within(event, box)
    const before = pressed.current.get(event.pointerId)
    if (before === undefined) {
      if (event.pointerType !== "touch") move(toPicture(viewport, at))
      return
    }
    const by = { x: at.x - before.x, y: at.y - before.y }
    if (!dragging.current && Math.hypot(by.x, by.y) <= DRAG) return
    dragging.current = true
    pressed.current.set(event.pointerId, at)
    const other = [...pressed.current].find(([id]) => id !== event.pointerId)?.[1]
    if (other !== undefined) reframe((from) => pinched(from, before, at, other, picture, size))
    else if (event.pointerType === "touch") nudge(({ scale }) => ({ x: by.x / scale, y: by.y / scale }))
    else reframe((from) => panned(from, by, picture, size))
  }
  const onPointerUp = (event: PointerEvent) => {
    const at = pressed.current.get(event.pointerId)
    pressed.current.delete(event.pointerId)
    if (at === undefined || dragging.current) return
    const point = toPicture(viewport, within(event, box))
    move(point)
    // A finger hides what it presses: it only brings the cross; the button below sets the mark.
    if (event.pointerType !== "touch") placeAt(point)
  }
  const nudge = (way: (from: Viewport) => Point) => {
    setNear(true)
    setShown((now) => {
      const from = now.chosen ?? whole
      const [start, by] = [now.cursor ?? middle(from), way(from)]
      const next = inside({ x: start.x + by.x, y: start.y + by.y }, picture)
      const shown = showing(from, next, picture, size)
      return { cursor: next, chosen: shown === from ? now.chosen : shown }
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    const step = event.shiftKey ? 10 : 1
    const undoing = event.key === "Backspace" || (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey))
    if (undoing) onUndo()
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (arrow !== undefined) nudge(() => ({ x: arrow.x * step, y: arrow.y * step }))
    else if (event.key === "Enter" || event.key === " ") placeCursor()
    else if (event.key === "+" || event.key === "=") zoomBy(KEY_ZOOM, cursorOnScreen())
    else if (event.key === "-") zoomBy(1 / KEY_ZOOM, cursorOnScreen())
    else if (event.key === "0") reframe(() => null)
    else return
    event.preventDefault()
  }
  const cursorOnScreen = () => (cursor === null ? undefined : { x: cursor.x * viewport.scale + viewport.left, y: cursor.y * viewport.scale + viewport.top })
  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: (event: PointerEvent) => void pressed.current.delete(event.pointerId),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== "touch" && setNear(false),
    onKeyDown,
  }
  return {
    size,
    viewport,
    cursor,
    near,
    handlers,
    placeCursor,
    zoomIn: () => zoomBy(KEY_ZOOM),
    zoomOut: () => zoomBy(1 / KEY_ZOOM),
    fit: () => reframe(() => null),
  }
}

/** Where an event is, from the upper left corner of the box. */
function within(event: { clientX: number; clientY: number }, box: RefObject<HTMLDivElement | null>): Point {
  const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {}
  const border = { x: box.current?.clientLeft ?? 0, y: box.current?.clientTop ?? 0 }
  return { x: event.clientX - left - border.x, y: event.clientY - top - border.y }
}

/** Two fingers, one of which moved: their distance zooms, their middle pans. */
function pinched(viewport: Viewport, before: Point, after: Point, other: Point, picture: Extent, size: Extent): Viewport {
  const distance = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y))
  const middle = { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 }
  const moved = panned(viewport, { x: (after.x - before.x) / 2, y: (after.y - before.y) / 2 }, picture, size)
  return zoomed(moved, distance(after) / distance(before), middle, picture, size)
}

function useSize(box: RefObject<HTMLDivElement | null>): Extent {
  const [size, setSize] = useState<Extent>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return size
}

/** React listens to the wheel passively; holding the page still needs a listener of our own. */
function useWheel(box: RefObject<HTMLDivElement | null>, onWheel: (event: WheelEvent) => void) {
  const latest = useRef(onWheel)
  useEffect(() => {
    latest.current = onWheel
  })
  useEffect(() => {
    const element = box.current
    const listen = (event: WheelEvent) => latest.current(event)
    element?.addEventListener("wheel", listen, { passive: false })
    return () => element?.removeEventListener("wheel", listen)
  }, [box])
}
