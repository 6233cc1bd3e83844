// One slide of a deck: its picture, its place in the order, a headline and notes of one's own.
import { useQueryClient } from "@tanstack/react-query"
import { Fragment, useEffect, useState } from "react"
import { fingerprint } from "@/figures/fingerprint"
import { entryOf, type Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import { makePicture } from "@/page/picture/makePicture"
import { type DeckSlide, without } from "@/schema/deck"
import styles from "./Deck.module.css"
import type { MadeSlide, Waiting } from "./deckSlides"

type Props = {
  made: MadeSlide | Waiting
  at: number
  count: number
  /** The first is that of the page; headlines and notes are asked for in each. */
  languages: readonly Language[]
  messages: Messages
  dragged: boolean
  onDrag: (at: number | null) => void
  onMove: (by: -1 | 1) => void
  onChange: (slide: DeckSlide) => void
  onTakeOut: () => void
}

export function SlideRow({ made, at, count, languages, messages, dragged, onDrag, onMove, onChange, onTakeOut }: Props) {
  const m = messages.deck
  const { slide, model, changed } = made
  const name = model?.title ?? m.missing
  const write = (part: "headline" | "note", language: Language, text: string) => {
    const others = without(slide[part], language)
    onChange({ ...slide, [part]: text === "" ? others : { ...others, [language]: text } })
  }
  return (
    <li className={styles.row} data-dragged={dragged || undefined}>
      <div className={styles.place}>
        <span
          className={styles.handle}
          draggable
          title={m.drag}
          onDragStart={({ dataTransfer }) => {
            // Some browsers drag nothing that carries nothing.
            dataTransfer.setData("text/plain", name)
            dataTransfer.effectAllowed = "move"
            onDrag(at)
          }}
          onDragEnd={() => onDrag(null)}
        >
          {at + 1}
        </span>
        <button type="button" className="button" data-move="up" disabled={at === 0} aria-label={`${m.up}: ${name}`} title={m.up} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button
          type="button"
          className="button"
          data-move="down"
          disabled={at === count - 1}
          aria-label={`${m.down}: ${name}`}
          title={m.down}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </div>
      {"waiting" in made ? (
        <div className={styles.sheet} aria-busy="true">
          <p className={styles.missing} role="status">
            {messages.loading}
          </p>
        </div>
      ) : (
        <SlidePicture made={made} messages={messages} />
      )}
      <div className={styles.words}>
        {changed && model !== null && (
          <p className={styles.changed} role="status">
            ≠ {m.changed}{" "}
            <button type="button" className="button" onClick={() => onChange({ ...slide, seen: fingerprint(model) })}>
              {m.accept}
            </button>
          </p>
        )}
        {languages.map((language, i) => {
          const named = (words: string) => (languages.length > 1 ? `${words} (${entryOf(language).name})` : words)
          return (
            <Fragment key={language}>
              <label>
                {named(m.headline)}
                <input
                  type="text"
                  lang={language}
                  value={slide.headline[language] ?? ""}
                  placeholder={i === 0 ? name : m.asOnCard}
                  maxLength={2000}
                  onChange={(event) => write("headline", language, event.target.value)}
                />
              </label>
              <label>
                {named(m.note)}
                <textarea
                  rows={2}
                  lang={language}
                  value={slide.note[language] ?? ""}
                  maxLength={2000}
                  onChange={(event) => write("note", language, event.target.value)}
                />
              </label>
            </Fragment>
          )
        })}
        <button type="button" className="button" data-take-out="" aria-label={`${m.takeOut}: ${name}`} onClick={onTakeOut}>
          {m.takeOut}
        </button>
      </div>
    </li>
  )
}

/** How long typing rests before the picture is made again, in milliseconds. */
const REST = 400

/** Pictures are made one after the other: each lays a card out anew. */
let queue: Promise<unknown> = Promise.resolve()

function SlidePicture({ made, messages }: { made: MadeSlide; messages: Messages }) {
  const client = useQueryClient()
  const { model, drawing, view, address } = made
  const [shown, setShown] = useState<{ address: string; title: string } | null>(null)
  const title = model?.title ?? ""
  useEffect(() => {
    if (model === null) return
    let current = true
    const make = async () => {
      if (!current) return
      const picture = await makePicture({ make: () => ({ model, drawing }) }, view, { shape: "wide", ground: "white", address }, client).catch(() => null)
      if (!current || picture === null) return
      setShown({ address: URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" })), title: picture.title })
    }
    const timer = setTimeout(() => {
      queue = queue.then(make)
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [model, drawing, view, address, client])
  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ""), [shown])
  return (
    <div className={styles.sheet} aria-busy={model !== null && shown === null}>
      {model === null && <p className={styles.missing}>{messages.deck.missing}</p>}
      {shown === null && model !== null && (
        <p className={styles.missing} role="status">
          {messages.loading}
        </p>
      )}
      {shown !== null && model !== null && <img src={shown.address} alt={title} />}
    </div>
  )
}
