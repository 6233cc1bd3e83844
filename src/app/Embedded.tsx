// A view or a card alone, in the frame of another site: no navigation, one way to the whole, and its height told to the page around it.
import { type ReactNode, useEffect, useRef } from "react"
import { useCoreWords } from "@/i18n/MessagesContext"
import { fullAddress, nameView } from "@/state/urlState"
import { VIEWS, viewNamed } from "@/views/registry"

/** What the page around the frame is sent, so that the frame may be as tall as what is in it. */
export type HeightMessage = { type: "esg-embed-height"; height: number }

/** `view`: the one that the address names; null where it does not say in which view the card is. */
export function Embedded({ embed, view, children }: { embed: string; view: string | null; children: ReactNode }) {
  const { messages } = useCoreWords()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (view !== null || viewNamed(embed) !== undefined) return
    let current = true
    const find = async () => {
      for (const value of VIEWS) {
        const { cards } = await value.load()
        if (!current) return
        if (cards.some(({ id }) => id === embed)) {
          nameView(value.id)
          return
        }
      }
    }
    void find().catch(() => undefined)
    return () => {
      current = false
    }
  }, [embed, view])
  useEffect(() => {
    const element = frame.current
    if (element === null || window.parent === window) return
    const tell = () => {
      const message: HeightMessage = { type: "esg-embed-height", height: Math.ceil(element.getBoundingClientRect().height) }
      // To whoever holds the frame: a height is no secret.
      window.parent.postMessage(message, "*")
    }
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className="embedded">
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <p className="embedded-source">
        {messages.product} ·{" "}
        <a href={fullAddress()} target="_blank" rel="noopener">
          {messages.embedded}
        </a>
      </p>
    </div>
  )
}
