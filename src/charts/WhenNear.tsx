// A drawing is made when the reader comes near it, or when the browser has nothing else to do; its room is reserved before.
// For paper it is made at once, at the paper's width.
import { type ReactNode, useEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"

/** How wide to draw: as wide as the box and changing with it, or for paper a width in pixels. */
export type DrawingSize = { responsive: true; style: { width: string; height: number } } | { width: number; height: number }

type State = { near: boolean; paper: number | null }

/** `height` is the room to reserve, in pixels. The drawing receives its size. */
export function WhenNear({ height, children }: { height: number; children: (size: DrawingSize) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [{ near, paper }, setState] = useState<State>({ near: false, paper: null })
  useEffect(() => {
    const element = box.current
    if (near || element === null) return
    const show = () => setState((state) => ({ ...state, near: true }))
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), { rootMargin: "200px" })
    observer.observe(element)
    const leaveQueue = whenItsTurn(show)
    return () => {
      observer.disconnect()
      leaveQueue()
    }
  }, [near])
  useEffect(() => {
    // The page has been laid out for paper by now (see printing.ts): the box is as wide as it will be there.
    const toPaper = () => flushSync(() => setState({ near: true, paper: box.current?.clientWidth ?? null }))
    const toScreen = () => setState({ near: true, paper: null })
    window.addEventListener("beforeprint", toPaper)
    window.addEventListener("afterprint", toScreen)
    return () => {
      window.removeEventListener("beforeprint", toPaper)
      window.removeEventListener("afterprint", toScreen)
    }
  }, [])
  const size: DrawingSize = paper === null ? { responsive: true, style: { width: "100%", height } } : { width: paper, height }
  return (
    <div ref={box} data-waiting={near ? undefined : "yes"} style={{ minHeight: height }}>
      {near ? children(size) : null}
    </div>
  )
}

const waiting = new Set<() => void>()
let running = false

/** Far drawings are made one by one in idle moments, so that none of them delays what the reader does. */
function whenItsTurn(show: () => void): () => void {
  waiting.add(show)
  if (!running) next()
  return () => waiting.delete(show)
}

function next() {
  running = waiting.size > 0
  if (!running) return
  whenIdle(() => {
    const [first] = waiting
    if (first !== undefined) {
      waiting.delete(first)
      first()
    }
    next()
  })
}

function whenIdle(task: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 2000 })
  else setTimeout(task, 200)
}
