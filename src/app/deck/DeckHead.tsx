// The head of a deck: which one, its name, and what can be done with all of it.
import { useQueryClient } from "@tanstack/react-query"
import { type ChangeEvent, useEffect, useRef, useState } from "react"
import { saveBlob, saveFile } from "@/export/saveFile"
import type { CoreView } from "@/figures/view"
import { LANGUAGE_TABLE, type Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import type { LoadedReport } from "@/queries/useDataset"
import { type Deck, readDeck, without } from "@/schema/deck"
import { useDecks } from "@/state/decks"
import { goToDeck, usePresented } from "@/state/urlState"
import { copyText } from "@/ui/copyText"
import styles from "./Deck.module.css"
import { deckAsPptx } from "./deckFiles"
import { deckLink } from "./deckLink"
import type { MadeSlide } from "./deckSlides"
import { logoOf } from "./logo"

/** `deck` null: none is open; another can be, or a file. */
type Props = Chosen & { deck: Deck | null; core: CoreView; messages: Messages; reports: readonly LoadedReport[]; made: readonly MadeSlide[] }

/** What a press has led to: words, and a link where it could not be copied. */
type Said = { words: string; link?: string }

export function DeckHead({ deck, languages, onLanguages, core, messages, reports, made }: Props) {
  const m = messages.deck
  const { decks, removed, damaged, kept, create, remove, takeIn, change } = useDecks()
  const [said, setSaid] = useState<Said | null>(null)
  const [, present] = usePresented()
  const file = useRef<HTMLInputElement>(null)
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? []
    target.value = ""
    if (chosen === undefined) return
    const read = readDeck(await chosen.text())
    if ("deck" in read) goToDeck(takeIn(read.deck))
    else setSaid({ words: m.badFile({ name: chosen.name, place: read.fault }) })
  }
  const share = async (open: Deck) => {
    const link = await deckLink(open, core.language)
    if (link === null) {
      setSaid({ words: m.tooLarge })
      return
    }
    setSaid((await copyText(link)) ? { words: m.shared } : { words: m.notCopied, link })
  }
  return (
    <header className={styles.head}>
      {deck !== null && (
        <h1>
          <label>
            <span className="visually-hidden">{m.name}</span>
            <input
              type="text"
              className={styles.name}
              value={deck.name}
              placeholder={m.untitled}
              maxLength={200}
              onChange={({ target }) => change(deck.id, (before) => ({ ...before, name: target.value }))}
            />
          </label>
        </h1>
      )}
      <p className={styles.tools}>
        {deck !== null && deck.slides.length > 0 && (
          <>
            <button type="button" className="button" onClick={() => present("all")}>
              {messages.present.start}
            </button>
            <button
              type="button"
              className="button"
              disabled={made.length < deck.slides.length}
              onClick={() => void printWhenDrawn(() => setSaid({ words: messages.loading })).then(() => setSaid(null))}
            >
              {m.print}
            </button>
            <button type="button" className="button" onClick={() => void share(deck)}>
              {m.share}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => saveFile({ name: `${deck.name || m.untitled}.esg-deck.json`, type: "application/json", text: JSON.stringify(deck, null, 2) })}
            >
              {m.save}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {m.open}
        </button>
        <input ref={file} type="file" accept=".json,application/json" hidden aria-label={m.open} onChange={(event) => void openFile(event)} />
        <button type="button" className="button" onClick={() => goToDeck(create())}>
          {m.create}
        </button>
        {decks.length > 1 && (
          <label className="select">
            <span>{m.which}</span>
            <select value={deck?.id ?? ""} onChange={({ target }) => goToDeck(target.value)}>
              {deck === null && <option value="">–</option>}
              {decks
                .filter(({ name }) => typeof name === "string")
                .map(({ id, name, slides }) => (
                  <option key={id} value={id}>
                    {name || m.untitled} ({slides.length})
                  </option>
                ))}
            </select>
          </label>
        )}
        {deck !== null && (
          <button type="button" className="button" onClick={() => remove(deck.id)}>
            {m.remove}
          </button>
        )}
      </p>
      {deck !== null && deck.slides.length > 0 && (
        <PowerPoint deck={deck} languages={languages} onLanguages={onLanguages} core={core} messages={messages} reports={reports} onSaid={setSaid} />
      )}
      {deck !== null && <Look deck={deck} messages={messages} onSaid={setSaid} />}
      <p role="status" className={styles.said}>
        {said?.words}{" "}
        {said?.link !== undefined && <input type="text" readOnly value={said.link} aria-label={m.share} onFocus={({ target }) => target.select()} />}
        {!kept && <span>{m.notKept}</span>}
        {damaged > 0 && <span>{m.damaged(damaged)}</span>}
        {removed !== null && (
          <>
            {m.removed(removed.name || m.untitled)}{" "}
            <button type="button" className="button" onClick={() => goToDeck(takeIn(removed))}>
              {m.undo}
            </button>
          </>
        )}
      </p>
    </header>
  )
}

/** The languages that the files are made in, which are those that headlines are asked for in. */
export type Chosen = { languages: readonly Language[]; onLanguages: (languages: readonly Language[]) => void }

/** How long pictures may take, in milliseconds. */
const LONGEST = 60_000

/** Paper has the pictures of all slides: it waits for those that are still being made. */
async function printWhenDrawn(onWait: () => void): Promise<void> {
  const waiting = () => document.querySelector('[data-part="deck"] [aria-busy="true"]') !== null
  const until = performance.now() + LONGEST
  if (waiting()) onWait()
  while (waiting() && performance.now() < until) await new Promise((done) => setTimeout(done, 100))
  await Promise.all([...document.querySelectorAll<HTMLImageElement>('[data-part="deck"] img')].map((picture) => picture.decode().catch(() => undefined)))
  window.print()
}

type PowerPointProps = Chosen & { deck: Deck; core: CoreView; messages: Messages; reports: readonly LoadedReport[]; onSaid: (said: Said | null) => void }

/** A file for each language, or one with two languages on every slide; it can be cancelled while it is made. */
function PowerPoint({ deck, languages, onLanguages, core, messages, reports, onSaid }: PowerPointProps) {
  const m = messages.deck
  const client = useQueryClient()
  const [both, setBoth] = useState(false)
  const [making, setMaking] = useState<{ at: number; of: number; abort: AbortController } | null>(null)
  // Whoever leaves the page has no use for the files any longer.
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const toggle = (of: Language) => {
    const next = LANGUAGE_TABLE.flatMap(({ id }) => ((id === of) === languages.includes(id) ? [] : [id]))
    if (next.length > 0) onLanguages(next)
  }
  const make = async () => {
    const abort = new AbortController()
    running.current = abort
    const [first = core.language, second = null] = languages
    const files: [Language, Language | null][] = both && second !== null && languages.length === 2 ? [[first, second]] : languages.map((each) => [each, null])
    const of = files.length * deck.slides.length
    onSaid(null)
    setMaking({ at: 0, of, abort })
    try {
      for (const [i, [language, under]] of files.entries()) {
        const onSlide = (at: number) => setMaking({ at: i * deck.slides.length + at, of, abort })
        const blob = await deckAsPptx(deck, { catalogue: core.catalogue, reports }, language, under, { client, signal: abort.signal, onSlide })
        saveBlob(`${deck.name || m.untitled}-${under === null ? language : `${language}-${under}`}.pptx`, blob)
      }
      onSaid({ words: m.made })
    } catch {
      onSaid({ words: abort.signal.aborted ? m.cancelled : m.failed })
    } finally {
      setMaking(null)
    }
  }
  return (
    <div className={styles.powerpoint}>
      <button type="button" className={`button ${styles.main}`} disabled={making !== null} onClick={() => void make()}>
        PowerPoint
      </button>
      <fieldset className={styles.languages}>
        <legend className="visually-hidden">{m.languages}</legend>
        {LANGUAGE_TABLE.map(({ id, name }) => (
          <label key={id} lang={id}>
            <input type="checkbox" checked={languages.includes(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
        {languages.length >= 2 && (
          <label>
            <input type="checkbox" checked={both && languages.length === 2} disabled={languages.length > 2} onChange={() => setBoth(!both)} /> {m.both}
          </label>
        )}
      </fieldset>
      {making !== null && (
        <p role="status" className={styles.making}>
          <progress max={making.of} value={making.at} aria-label={m.making({ at: making.at, count: making.of })} />{" "}
          {m.making({ at: making.at, count: making.of })}{" "}
          <button type="button" className="button" onClick={() => making.abort.abort()}>
            {m.cancel}
          </button>
        </p>
      )}
    </div>
  )
}

function Look({ deck, messages, onSaid }: { deck: Deck; messages: Messages; onSaid: (said: Said | null) => void }) {
  const m = messages.deck
  const change = useDecks((state) => state.change)
  const setLogo = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ""
    if (file === undefined) return
    const logo = await logoOf(file)
    if (logo === null) onSaid({ words: m.badLogo })
    else {
      onSaid(null)
      change(deck.id, (before) => ({ ...before, logo }))
    }
  }
  return (
    <details className={styles.look}>
      <summary>{m.look}</summary>
      <label>
        {m.logo} <input type="file" accept="image/*" onChange={(event) => void setLogo(event)} />
      </label>
      {deck.logo !== undefined && (
        <button type="button" className="button" onClick={() => change(deck.id, (before) => without(before, "logo"))}>
          {m.noLogo}
        </button>
      )}
      <label>
        {m.accent}{" "}
        <input
          type="color"
          value={`#${deck.accent ?? "0E5A63"}`.toLowerCase()}
          onChange={({ target }) => change(deck.id, (before) => ({ ...before, accent: target.value.slice(1).toUpperCase() }))}
        />
      </label>
      {deck.accent !== undefined && (
        <button type="button" className="button" onClick={() => change(deck.id, (before) => without(before, "accent"))}>
          {m.noAccent}
        </button>
      )}
    </details>
  )
}
