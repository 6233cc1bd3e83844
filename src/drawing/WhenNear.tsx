// A drawing is made when the reader comes near it, or when the browser has nothing else to do; its room is reserved before.
// Near drawings are made one by one, so that a press between two of them is answered; for paper all are made at once.
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { awaitTurn, type Place } from "./drawingQueue"

/** How large to draw, in pixels. The width is measured once by the observer and followed when it changes, never by the library. */
export type DrawingSize = { width: number; height: number }

/** A width in pixels for drawings that are made without waiting for the reader; null = wait. */
export const DrawAtOnce = createContext<number | null>(null)

/** `width` null: not drawn yet. `paper`: the width on paper while the page is being printed. */
type State = { width: number | null; paper: number | null }

/** `height` is the least room to reserve, in pixels; `room`: what reserves more where it depends on the width. The drawing receives its size. */
export function WhenNear({ height, room, children }: { height: number; room?: ReactNode; children: (size: DrawingSize) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [{ width, paper }, setState] = useState<State>({ width: useContext(DrawAtOnce), paper: null })
  const drawn = width !== null
  useEffect(() => {
    const element = box.current
    if (drawn || element === null) return
    return awaitTurn(element, ({ width }: Place) => setState((state) => ({ ...state, width })))
  }, [drawn])
  useEffect(() => {
    const element = box.current
    if (!drawn || element === null) return
    const observer = new ResizeObserver(() => {
      const { clientWidth } = element
      if (clientWidth > 0) setState((state) => (state.width === clientWidth ? state : { ...state, width: clientWidth }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [drawn])
  useEffect(() => {
    // The page has been laid out for paper by now (see printing.ts): the box is as wide as it will be there.
    const toPaper = () => {
      const clientWidth = box.current?.clientWidth ?? null
      flushSync(() => setState((state) => ({ width: state.width ?? clientWidth, paper: clientWidth })))
    }
    const toScreen = () => setState((state) => ({ ...state, paper: null }))
    window.addEventListener("beforeprint", toPaper)
    window.addEventListener("afterprint", toScreen)
    return () => {
      window.removeEventListener("beforeprint", toPaper)
      window.removeEventListener("afterprint", toScreen)
    }
  }, [])
  const shown = paper ?? width
  return (
    <div ref={box} className="drawing" data-waiting={drawn ? undefined : "yes"} style={{ minHeight: height }}>
      {shown === null ? room : children({ width: shown, height })}
    </div>
  )
}
