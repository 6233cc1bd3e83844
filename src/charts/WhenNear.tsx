// A drawing is made when the reader comes near it, or when the browser has nothing else to do; its room is reserved before.
import { type ReactNode, useEffect, useRef, useState } from "react"

/** `height` is the room to reserve, in pixels. Printing draws everything first. */
export function WhenNear({ height, children }: { height: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = box.current
    if (near || element === null) return
    const show = () => setNear(true)
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), { rootMargin: "200px" })
    observer.observe(element)
    const leaveQueue = whenItsTurn(show)
    window.addEventListener("beforeprint", show)
    return () => {
      observer.disconnect()
      leaveQueue()
      window.removeEventListener("beforeprint", show)
    }
  }, [near])
  return (
    <div ref={box} style={near ? undefined : { minHeight: height }}>
      {near ? children : null}
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
