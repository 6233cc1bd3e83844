// A deck as a page: its slides as they will look, in an order that mouse and keys change, with words of one's own; and the ways out of it:
// onto the stage, into PowerPoint, onto paper, into a file, into a link.
import { type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query"
import { useEffect, useMemo, useRef, useState } from "react"
import type { CoreView } from "@/figures/view"
import { today } from "@/i18n/today"
import type { Messages } from "@/i18n/words/types"
import { Stage } from "@/page/present/Stage"
import type { LoadedReport } from "@/queries/useDataset"
import { Deck, type DeckSlide } from "@/schema/deck"
import { useDecks } from "@/state/decks"
import { goToDeck, usePresented } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import styles from "./Deck.module.css"
import { DeckHead } from "./DeckHead"
import { closingOf } from "./deckFiles"
import { deckInLink } from "./deckLink"
import { type MadeSlide, madeSlides } from "./deckSlides"
import { SlideRow } from "./SlideRow"

type Props = { core: CoreView; messages: Messages; reports: readonly LoadedReport[]; asked: string }

export function DeckPage({ core, messages, reports, asked }: Props) {
  const decks = useDecks((state) => state.decks)
  const deck = decks.find(({ id }) => id === asked)
  const [badLink, setBadLink] = useState(false)
  useEffect(() => {
    document.title = `${messages.deck.title} · ${messages.product}`
  })
  useEffect(() => useDecks.getState().keepOnly((deck) => Deck.safeParse(deck).success), [])
  useEffect(() => {
    if (asked !== "shared") {
      if (useDecks.getState().decks.some(({ id }) => id === asked)) useDecks.getState().choose(asked)
      return
    }
    const take = async () => {
      const carried = await deckInLink(window.location.hash)
      if (carried === null) setBadLink(true)
      else goToDeck(useDecks.getState().takeIn(carried))
    }
    void take()
  }, [asked])
  if (deck === undefined)
    return asked === "shared" && !badLink ? (
      <SkeletonCards count={2} label={messages.loading} />
    ) : (
      <>
        <h1>{messages.deck.title}</h1>
        <Notice tone="empty" title={badLink ? messages.deck.badLink : messages.deck.gone}>
          <DeckHead deck={null} core={core} messages={messages} reports={reports} made={[]} />
        </Notice>
      </>
    )
  return <OpenDeck key={deck.id} deck={deck} core={core} messages={messages} reports={reports} />
}

type OpenProps = Omit<Props, "asked"> & { deck: Deck }

function OpenDeck({ deck, core, messages, reports }: OpenProps) {
  const client = useQueryClient()
  const [presented, present] = usePresented()
  const change = useDecks((state) => state.change)
  const { language } = core
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
  const made = useMemo(() => inOrder(deck, asked.found, language), [deck, asked.found, language])
  const [undo, setUndo] = useState<{ title: string; slides: DeckSlide[] } | null>(null)
  const update = (slides: DeckSlide[]) => change(deck.id, (before) => ({ ...before, slides }))
  const stage = useMemo(() => made.flatMap(({ model, drawing }, i) => (model === null ? [] : [{ id: `${i}-${model.id}`, model, drawing }])), [made])
  return (
    <>
      {presented !== null && stage.length > 0 && <Stage slides={stage} onClose={() => present(null)} />}
      <div className={styles.deck} data-part="deck">
        <DeckHead deck={deck} core={core} messages={messages} reports={reports} made={made} />
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
                update(undo.slides)
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
        <section className={`${styles.sheet} ${styles.cover}`} aria-label={deck.name}>
          {deck.logo !== undefined && <img src={deck.logo} alt="" className={styles.logo} />}
          <p className={styles.coverName}>{deck.name}</p>
          <p>
            {messages.product} · {today(language)}
          </p>
        </section>
        <Slides deck={deck} made={made} core={core} messages={messages} onUpdate={update} onTakenOut={(title) => setUndo({ title, slides: deck.slides })} />
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

/** Slides as they were made, in the order and with the words that the deck has now; one that is not made yet is left out. */
function inOrder({ slides }: Deck, found: readonly MadeSlide[], language: CoreView["language"]): MadeSlide[] {
  return slides.flatMap((slide) => {
    const key = sameCard(slide)
    const made = found.find((each) => sameCard(each.slide) === key)
    if (made === undefined) return []
    const headline = slide.headline[language]?.trim() ?? ""
    return [{ ...made, slide, model: made.model && (headline === "" ? made.model : underHeadline(made.model, headline)) }]
  })
}

/** What decides which figures a slide shows; words of one's own do not. */
function sameCard(slide: DeckSlide): string {
  return JSON.stringify({ ...slide, headline: null, note: null })
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

type SlidesProps = Omit<OpenProps, "reports"> & { made: readonly MadeSlide[]; onUpdate: (slides: DeckSlide[]) => void; onTakenOut: (title: string) => void }

function Slides({ deck, made, core, messages, onUpdate, onTakenOut }: SlidesProps) {
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
      {made.map((slide, i) => (
        <SlideRow
          // The same card may stand in a deck twice.
          key={`${sameCard(slide.slide)} ${made.slice(0, i).filter((other) => sameCard(other.slide) === sameCard(slide.slide)).length}`}
          made={slide}
          at={i}
          count={made.length}
          language={core.language}
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
            onTakenOut(slide.model?.title ?? "")
            onUpdate(deck.slides.toSpliced(i, 1))
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
