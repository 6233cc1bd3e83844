// What the speaker sees and the room does not: what to beware of on this slide, the next title, the time that has passed. A window of its own, which
// can stand on another screen; it is written by this page and fetches nothing.
import { useEffect, useRef } from "react"
import type { CardModel } from "@/figures/card"
import type { Language } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/words/types"

/** `own`: what the speaker has written on this slide; "" = nothing. */
type About = { own: string; at: number; count: number; messages: CoreMessages & Messages; language: Language }

/** `open`: opens the window, or brings it to the front; where the browser blocks it nothing happens. */
export function useNotesWindow(now: CardModel | null, next: CardModel | null, about: About): { open: () => void } {
  const opened = useRef<{ window: Window; since: number } | null>(null)
  useEffect(() => {
    if (opened.current !== null) write(opened.current, now, next, about)
  })
  useEffect(
    () => () => {
      opened.current?.window.close()
    },
    [],
  )
  useEffect(() => {
    const clock = setInterval(() => {
      const notes = opened.current
      const place = notes?.window.document.getElementById("clock")
      if (notes !== null && place) place.textContent = passed(notes.since)
    }, 1000)
    return () => clearInterval(clock)
  }, [])
  const open = () => {
    if (opened.current !== null && !opened.current.window.closed) {
      opened.current.window.focus()
      return
    }
    const made = window.open("", "esg-notes", "popup,width=720,height=620")
    if (made === null) return
    opened.current = { window: made, since: Date.now() }
    write(opened.current, now, next, about)
  }
  return { open }
}

function write({ window: place, since }: { window: Window; since: number }, now: CardModel | null, next: CardModel | null, about: About): void {
  const { document } = place
  const m = about.messages.present
  document.title = m.notes
  document.documentElement.lang = about.language
  const element = (name: string, text: string, style: string, id?: string) => {
    const made = document.createElement(name)
    made.textContent = text
    made.style.cssText = style
    if (id !== undefined) made.id = id
    return made
  }
  document.body.style.cssText = "margin:24px;font:18px/1.5 system-ui,sans-serif;color:#1b2330;background:#fff"
  const notes = now === null ? [] : [...(now.grade === undefined ? [] : [`${now.grade.grade} · ${now.grade.words} ${now.grade.reason}`]), ...now.caveats]
  document.body.replaceChildren(
    element("p", `${about.at + 1} / ${about.count}`, "margin:0;color:#56606f"),
    element("p", passed(since), "margin:0;font-size:36px;font-variant-numeric:tabular-nums", "clock"),
    element("h1", now?.title ?? "", "font-size:24px"),
    ...(about.own === "" ? [] : [element("p", about.own, "margin:0 0 14px;white-space:pre-wrap;font-weight:600")]),
    ...notes.map((note) => element("p", note, "margin:0 0 10px")),
    ...(now?.sources ?? []).map(({ text, places }) => element("p", [text, places].filter(Boolean).join(" · "), "margin:0 0 6px;color:#56606f;font-size:15px")),
    element("p", next === null ? m.last : `${m.next} ${next.title}`, "margin-top:24px;padding-top:12px;border-top:1px solid #ccc;font-weight:600"),
  )
}

/** "3:07". */
function passed(since: number): string {
  const seconds = Math.floor((Date.now() - since) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}
