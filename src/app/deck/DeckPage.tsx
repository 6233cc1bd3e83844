// A deck as a page: its slides as they will look, in an order that mouse and keys change, with words of one's own; and the ways out of it:
// onto the stage, into PowerPoint, onto paper, into a file, into a link.
import { type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query"
import { useEffect, useMemo, useRef, useState } from "react"
import type { CoreView } from "@/figures/view"
import type { Language } from "@/i18n/language"
import { today } from "@/i18n/today"
import type { Messages } from "@/i18n/words/types"
import { Stage } from "@/page/present/Stage"
import type { LoadedReport } from "@/queries/useDataset"
import { Deck, type DeckSlide } from "@/schema/deck"
import { useDecks } from "@/state/decks"
import { goToDeck, MY_DECKS, usePresented } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import styles from "./Deck.module.css"
import { DeckHead } from "./DeckHead"
import { closingOf } from "./deckFiles"
import { deckInLink } from "./deckLink"
import { type MadeSlide, madeSlides, type Waiting } from "./deckSlides"
import { SlideRow } from "./SlideRow"

type Props = { core: CoreView; messages: Messages; reports: readonly LoadedReport[]; asked: string }

export function DeckPage({ core, messages, reports, asked }: Props) {
  const decks = useDecks((state) => state.decks)
  // One that is damaged is not drawn; it is left out as soon as this page stands.
  const deck = decks.find((each) => each.id === asked && Deck.safeParse(each).success)
  const [badLink, setBadLink] = useState(false)
  useEffect(() => {
    document.title = `${messages.deck.title} · ${messages.product}`
  })
  useEffect(() => useDecks.getState().keepOnly((deck) => Deck.safeParse(deck).success), [])
  useEffect(() => {
    if (asked === MY_DECKS) {
      const { open } = useDecks.getState()
      if (open !== null) goToDeck(open, false)
      return
    }
    if (asked !== "shared") {
      if (useDecks.getState().decks.some(({ id }) => id === asked)) useDecks.getState().choose(asked)
      return
    }
    const take = async () => {
      const carried = await deckInLink(window.location.hash)
      if (carried === null) setBadLink(true)
      // In place of the link, which Back would only take in again.
      else goToDeck(useDecks.getState().takeIn(carried), false)
    }
    const again = () => void take()
    again()
    window.addEventListener("hashchange", again)
    return () => window.removeEventListener("hashchange", again)
  }, [asked])
  if (deck === undefined)
    return asked === "shared" && !badLink ? (
      <SkeletonCards count={2} label={messages.loading} />
    ) : (
      <>
        <h1>{messages.deck.title}</h1>
        <Notice tone="empty" title={badLink ? messages.deck.badLink : asked === MY_DECKS ? messages.deck.empty : messages.deck.gone}>
          <p>{messages.deck.emptyHow}</p>
          <DeckHead deck={null} languages={[core.language]} onLanguages={nothing} core={core} messages={messages} reports={reports} made={[]} />
        </Notice>
      </>
    )
  return <OpenDeck key={deck.id} deck={deck} core={core} messages={messages} reports={reports} />
}

function nothing(): void {
  // Without a deck there is nothing to make files of.
}

type OpenProps = Omit<Props, "asked"> & { deck: Deck }

function OpenDeck({ deck, core, messages, reports }: OpenProps) {
  const client = useQueryClient()
  const [presented, present] = usePresented()
  const change = useDecks((state) => state.change)
  const { language } = core
  // Those of the page, until others are chosen.
  const [chosen, setLanguages] = useState<readonly Language[] | null>(null)
  const languages = chosen ?? [language]
  const data = useMemo(() => ({ catalogue: core.catalogue, reports }), [core.catalogue, reports])
  const cards = [...new Map(deck.slides.map((slide) => [sameCard(slide), slide])).values()]
  const asked = useQueries({
    queries: cards.map((slide) => ({
      queryKey: ["deck", language, sameCard(slide), core.catalogue.metrics.size, reports.map(({ entry }) => entry.id)],
      queryFn: async () => (await madeSlides([slide], data, language, client))[0] ?? null,
      gcTime: 0,
      structuralSharing: false,
    })),
    combine,
  })
  const { isError } = asked
  const rows = useMemo(() => inOrder(deck, asked.found, language), [deck, asked.found, language])
  const made = useMemo(() => rows.filter(isMade), [rows])
  const [undo, setUndo] = useState<{ title: string; slide: DeckSlide; at: number } | null>(null)
  const update = (slides: DeckSlide[]) => change(deck.id, (before) => ({ ...before, slides }))
  const stage = useMemo(
    () =>
      made.flatMap(({ slide, model, drawing }, i) => (model === null ? [] : [{ id: `${i}-${model.id}`, model, drawing, note: slide.note[language] ?? "" }])),
    [made, language],
  )
  return (
    <>
      {presented !== null && stage.length > 0 && <Stage slides={stage} onClose={() => present(null)} />}
      <div className={styles.deck} data-part="deck">
        <DeckHead deck={deck} languages={languages} onLanguages={setLanguages} core={core} messages={messages} reports={reports} made={made} />
        {isError && (
          <Notice tone="error" title={messages.deck.failed}>
            <button type="button" className="button" onClick={asked.retry}>
              {messages.error.retry}
            </button>
          </Notice>
        )}
        {undo !== null && (
          <p className={styles.undo} role="status">
            {messages.deck.takenOut(undo.title)}{" "}
            <button
              type="button"
              className="button"
              onClick={() => {
                update(deck.slides.toSpliced(Math.min(undo.at, deck.slides.length), 0, undo.slide))
                setUndo(null)
              }}
            >
              {messages.deck.undo}
            </button>
          </p>
        )}
        {deck.slides.length === 0 && (
          <Notice tone="empty" title={messages.deck.empty}>
            <p>{messages.deck.emptyHow}</p>
          </Notice>
        )}
        <section className={`${styles.sheet} ${styles.cover}`} aria-label={deck.name || messages.deck.untitled}>
          {deck.logo !== undefined && <img src={deck.logo} alt="" className={styles.logo} />}
          <p className={styles.coverName}>{deck.name || messages.deck.untitled}</p>
          <p>
            {messages.product} · {today(language)}
          </p>
        </section>
        <Slides
          deck={deck}
          languages={[...new Set([language, ...languages])]}
          rows={rows}
          messages={messages}
          onUpdate={update}
          onTakenOut={(title, slide, at) => setUndo({ title, slide, at })}
        />
        {made.length > 0 && <Closing made={made} messages={messages} />}
      </div>
    </>
  )
}

/** What is made so far, whether something could not be, and how to try again. */
function combine(results: readonly UseQueryResult<MadeSlide | null>[]) {
  return {
    found: results.flatMap(({ data }) => data ?? []),
    isError: results.some((result) => result.isError),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch()
    },
  }
}

function isMade(row: MadeSlide | Waiting): row is MadeSlide {
  return !("waiting" in row)
}

/** Every slide in the order and with the words that the deck has now. */
function inOrder({ slides }: Deck, found: readonly MadeSlide[], language: CoreView["language"]): (MadeSlide | Waiting)[] {
  return slides.map((slide) => {
    const key = sameCard(slide)
    const made = found.find((each) => sameCard(each.slide) === key)
    if (made === undefined) return { slide, model: null, waiting: true, changed: false }
    const headline = slide.headline[language]?.trim() ?? ""
    return {
      ...made,
      slide,
      changed: made.model !== null && made.figures !== slide.seen,
      model: made.model && (headline === "" ? made.model : underHeadline(made.model, headline)),
    }
  })
}

/** What decides which figures a slide shows; words of one's own do not. */
function sameCard(slide: DeckSlide): string {
  return JSON.stringify({ ...slide, headline: null, note: null, seen: null })
}

const titled = new WeakMap<object, Map<string, unknown>>()

/** A card under a headline of one's own: the same object as long as it is the same headline, so that its picture is not made again. */
function underHeadline<Model extends object>(model: Model, title: string): Model {
  const known = titled.get(model) ?? new Map<string, unknown>()
  titled.set(model, known)
  const given = (known.get(title) ?? { ...model, title }) as Model
  known.set(title, given)
  return given
}

type SlidesProps = Pick<OpenProps, "deck" | "messages"> & {
  languages: readonly Language[]
  rows: readonly (MadeSlide | Waiting)[]
  onUpdate: (slides: DeckSlide[]) => void
  onTakenOut: (title: string, slide: DeckSlide, at: number) => void
}

function Slides({ deck, languages, rows, messages, onUpdate, onTakenOut }: SlidesProps) {
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const move = (from: number, to: number) => {
    if (to < 0 || to >= deck.slides.length || from === to) return
    const slides = deck.slides.toSpliced(from, 1)
    const slide = deck.slides[from]
    if (slide !== undefined) onUpdate(slides.toSpliced(to, 0, slide))
  }
  useEffect(() => {
    const element = list.current
    if (element === null || dragged === null) return
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const at = [...element.children].findIndex((row) => event.target instanceof Node && row.contains(event.target))
      if (at >= 0) move(dragged, at)
      setDragged(null)
    }
    element.addEventListener("dragover", over)
    element.addEventListener("drop", drop)
    return () => {
      element.removeEventListener("dragover", over)
      element.removeEventListener("drop", drop)
    }
  })
  return (
    <ol ref={list} className={styles.slides} aria-label={messages.deck.slides}>
      {rows.map((slide, i) => (
        <SlideRow
          // The same card may stand in a deck twice.
          key={`${sameCard(slide.slide)} ${rows.slice(0, i).filter((other) => sameCard(other.slide) === sameCard(slide.slide)).length}`}
          made={slide}
          at={i}
          count={rows.length}
          languages={languages}
          messages={messages}
          dragged={dragged === i}
          onDrag={setDragged}
          onMove={(by) => {
            move(i, i + by)
            // The slide keeps the focus where it goes.
            requestAnimationFrame(() => {
              const row = list.current?.children[i + by]
              const button = row?.querySelector<HTMLElement>(`[data-move="${by < 0 ? "up" : "down"}"]:not(:disabled)`)
              ;(button ?? row?.querySelector<HTMLElement>("[data-move]:not(:disabled)"))?.focus()
            })
          }}
          onChange={(changed) => onUpdate(deck.slides.with(i, changed))}
          onTakeOut={() => {
            onTakenOut(slide.model?.title ?? "", slide.slide, i)
            onUpdate(deck.slides.toSpliced(i, 1))
            // The slide is gone: the next one has the focus, or the one before.
            requestAnimationFrame(() => {
              const rest = list.current?.children
              const next = rest?.[Math.min(i, rest.length - 1)]
              next?.querySelector<HTMLElement>("[data-take-out]")?.focus()
            })
          }}
        />
      ))}
    </ol>
  )
}

function Closing({ made, messages }: { made: readonly MadeSlide[]; messages: Messages }) {
  const { title, lines } = closingOf(made, messages)
  return (
    <section className={`${styles.sheet} ${styles.closing}`} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
