// Whose turn it is to be drawn: boxes in or near the window first, in reading order, each in a task of its own; the rest in
// idle moments. One observer serves all boxes, so that a view of ten drawings measures its layout once.

/** What the observer has measured of a box, in pixels. */
export type Place = { width: number }

type Waiting = { draw: (place: Place) => void; place: Place | null }

const waiting = new Map<Element, Waiting>()
const near: Element[] = []
let observer: IntersectionObserver | null = null
let working = false
let idling = false

/** Calls `draw` once when the turn of the box has come; the returned function gives the place in the queue up. */
export function awaitTurn(element: Element, draw: (place: Place) => void): () => void {
  observer ??= new IntersectionObserver(sort, { rootMargin: "200px" })
  waiting.set(element, { draw, place: null })
  observer.observe(element)
  return () => {
    waiting.delete(element)
    observer?.unobserve(element)
  }
}

function sort(entries: readonly IntersectionObserverEntry[]) {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const entry = waiting.get(target)
    if (entry === undefined || boundingClientRect.width === 0) continue
    entry.place = { width: Math.floor(boundingClientRect.width) }
    if (isIntersecting && !near.includes(target)) near.push(target)
  }
  near.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  if (!working) work()
}

function work() {
  const next = near.shift()
  working = next !== undefined
  if (next === undefined) {
    if (!idling) idle()
    return
  }
  drawOne(next)
  // A task, not a microtask: the browser may paint or answer a press before the next drawing.
  setTimeout(work)
}

function idle() {
  const far = [...waiting].find(([, { place }]) => place !== null)
  idling = far !== undefined
  if (far === undefined) return
  whenIdle(() => {
    if (!working) drawOne(far[0])
    idle()
  })
}

function drawOne(element: Element) {
  const entry = waiting.get(element)
  if (entry?.place == null) return
  waiting.delete(element)
  observer?.unobserve(element)
  entry.draw(entry.place)
}

function whenIdle(task: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 2000 })
  else setTimeout(task, 200)
}
