// Cards on a stage: one at a time, as large as the screen, for a room. Keys of a keyboard or a clicker, swipes, and an address for every slide.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react"
import { useNarrow } from "@/drawing/useNarrow"
import { DrawAtOnce } from "@/drawing/WhenNear"
import type { CardModel } from "@/figures/card"
import { LANGUAGE_TABLE } from "@/i18n/language"
import { useWords } from "@/i18n/MessagesContext"
import { usePreferences } from "@/state/preferences"
import { useLanguageParam, useSlide } from "@/state/urlState"
import { DataTable } from "@/ui/DataTable"
import { GradeBadge } from "@/ui/GradeBadge"
import { useNotesWindow } from "./notesWindow"
import styles from "./Present.module.css"

/** One screen: a card. `note`: what the speaker has written to it, for the speaker alone. */
export type Slide = { id: string; model: CardModel; drawing: ReactNode; note?: string }

/** A finger must go so far, in pixels, for a swipe. */
const SWIPE = 60
const FORWARD = new Set(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])
const BACK = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])

export function Stage({ slides, onClose }: { slides: readonly Slide[]; onClose: () => void }) {
  const { messages, language } = useWords()
  const m = messages.present
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, goTo] = useSlide()
  const at = Math.min(Math.max(0, asked), slides.length - 1)
  const [mode, setMode] = useState<"slide" | "overview" | "black">("slide")
  const [, setLanguage] = useLanguageParam()
  const remember = usePreferences((preferences) => preferences.setLanguage)
  const slide = slides[at]
  const notes = useNotesWindow(slide?.model ?? null, slides[at + 1]?.model ?? null, { own: slide?.note ?? "", at, count: slides.length, messages, language })

  useEffect(() => {
    dialog.current?.showModal()
    // Keys are for the stage as a whole, not for the first thing on it.
    dialog.current?.focus()
  }, [])
  useEffect(() => {
    // What had the focus has gone with its slide: keys are for the stage again.
    if (dialog.current?.contains(document.activeElement) !== true) dialog.current?.focus()
  }, [at, mode])
  const step = (by: number) => {
    setMode("slide")
    goTo(Math.min(Math.max(0, at + by), slides.length - 1))
  }
  const nextLanguage = () => {
    const languages = LANGUAGE_TABLE.map(({ id }) => id)
    const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? language
    remember(next)
    setLanguage(next)
  }
  const onKey = (event: React.KeyboardEvent) => {
    const inControl = event.target instanceof HTMLElement && event.target.closest("button, a, select") !== null
    if (event.metaKey || event.ctrlKey || event.altKey || (inControl && (event.key === " " || event.key === "Enter"))) return
    const key = event.key.toLowerCase()
    if (FORWARD.has(event.key)) step(1)
    else if (BACK.has(event.key)) step(-1)
    else if (event.key === "Home") goTo(0)
    else if (event.key === "End") goTo(slides.length - 1)
    else if (key === "l") nextLanguage()
    else if (key === "g") setMode(mode === "overview" ? "slide" : "overview")
    else if (key === "b" || key === ".") setMode(mode === "black" ? "slide" : "black")
    else if (key === "n") notes.open()
    else if (key === "f") void toggleFullScreen()
    else return
    event.preventDefault()
  }
  const start = useRef<number | null>(null)
  const swipe = (end: number) => {
    const by = start.current === null ? 0 : end - start.current
    start.current = null
    if (Math.abs(by) >= SWIPE) step(by < 0 ? 1 : -1)
  }
  if (slide === undefined) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the stage as a whole is what keys and swipes move
    <dialog
      ref={dialog}
      className={styles.stage}
      tabIndex={-1}
      aria-label={m.stage({ at: at + 1, count: slides.length, title: slide.model.title })}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        start.current = event.pointerType === "mouse" ? null : event.clientX
      }}
      onPointerUp={(event) => swipe(event.clientX)}
      onCancel={(event) => {
        event.preventDefault()
        if (mode === "slide") onClose()
        else setMode("slide")
      }}
    >
      {mode === "slide" && <OneSlide key={`${slide.id} ${language}`} slide={slide} />}
      {mode === "overview" && (
        <ol className={styles.overview}>
          {slides.map(({ id, model }, i) => (
            <li key={id}>
              <button
                type="button"
                aria-current={i === at}
                onClick={() => {
                  goTo(i)
                  setMode("slide")
                }}
              >
                {model.title}
              </button>
            </li>
          ))}
        </ol>
      )}
      {mode === "black" && <div className={styles.black} role="status" aria-label={m.black} />}
      <nav className={styles.bar} aria-label={m.controls}>
        <button type="button" className="button" disabled={at === 0} onClick={() => step(-1)}>
          {messages.card.previousCard}
        </button>
        <span className={styles.count}>
          {at + 1} / {slides.length}
        </span>
        <button type="button" className="button" disabled={at === slides.length - 1} onClick={() => step(1)}>
          {messages.card.nextCard}
        </button>
        <button type="button" className="button" onClick={() => setMode(mode === "overview" ? "slide" : "overview")}>
          {m.overview} (G)
        </button>
        <button type="button" className="button" onClick={nextLanguage}>
          {messages.bar.language} (L)
        </button>
        <button type="button" className="button" onClick={notes.open}>
          {m.notes} (N)
        </button>
        <button type="button" className="button" onClick={() => void toggleFullScreen()}>
          {m.fullScreen} (F)
        </button>
        <button type="button" className="button" onClick={onClose}>
          {messages.evidence.close} (Esc)
        </button>
        <progress className={styles.progress} max={slides.length} value={at + 1} aria-label={m.progress} />
      </nav>
    </dialog>
  )
}

/** Where the browser refuses, the stage fills the window all the same. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    // The window it is.
  }
}

/** The smallest letters of a drawing have 12 pixels: at the last of these they are still read from the back row. What is taller is scrolled. */
const ZOOMS = [1.9, 1.75, 1.6, 1.5]

/** The largest of the zooms at which a drawing stands between title and foot; it is laid out anew at each. */
function useFitting(body: RefObject<HTMLDivElement | null>): number {
  const narrow = useNarrow()
  const [at, setAt] = useState(0)
  useEffect(() => {
    const element = body.current
    if (element === null) return
    const check = () => {
      if (element.scrollHeight > element.clientHeight + 2) setAt((before) => Math.min(before + 1, ZOOMS.length - 1))
    }
    // What is drawn may come later, and one after the other.
    const observer = new ResizeObserver(check)
    const watch = () => {
      for (const child of element.children) observer.observe(child)
      check()
    }
    const mutations = new MutationObserver(watch)
    mutations.observe(element, { childList: true, subtree: true })
    watch()
    return () => {
      observer.disconnect()
      mutations.disconnect()
    }
  }, [body, at])
  return narrow ? 1 : (ZOOMS[at] ?? 1)
}

function OneSlide({ slide: { model, drawing } }: { slide: Slide }) {
  const { messages } = useWords()
  const [note] = model.doubt === undefined ? model.caveats : [model.doubt]
  const body = useRef<HTMLDivElement>(null)
  const zoom = useFitting(body)
  return (
    <article className={styles.slide} data-slide={model.id}>
      <header>
        <h2>{model.title}</h2>
        <p className={styles.subtitle}>{model.subtitle}</p>
      </header>
      <div ref={body} className={styles.body} style={{ zoom }}>
        <DrawAtOnce value={null}>
          {drawing ?? <DataTable model={model.table} evidenceLabel={String} onSelect={nothing} showAll={messages.card.showAll} />}
        </DrawAtOnce>
      </div>
      <footer className={styles.footer}>
        {model.grade && (
          <span className={styles.grade}>
            <GradeBadge grade={model.grade.grade} label={messages.harmonised.grade} /> {model.grade.words}
          </span>
        )}
        {note !== undefined && <span>{note}</span>}
        <span>
          {messages.card.source} {model.sources.map(({ short }) => short).join(messages.listSeparator)}
        </span>
      </footer>
    </article>
  )
}

function nothing(): void {
  // A slide opens nothing.
}
