// A page of cards: the first ones at once, the others with the second picture, then what no card shows and what nobody prints.
import { lazy, Suspense, useMemo } from "react"
import { firstFinding } from "@/figures/findings/findingWords"
import { leadCard } from "@/figures/findings/leadCard"
import { leftOver } from "@/figures/leftOver"
import { isSilentPage, made, silences, subjectsOf } from "@/figures/silence"
import type { View } from "@/figures/view"
import type { DrawnCard, OwnFiles } from "@/figures/viewCard"
import { useEmbedded, useFigures, usePresented } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { SkeletonCards } from "@/ui/Skeleton"
import { Card } from "./Card"
import { CardDrawing } from "./CardDrawing"
import { DataFileNotice } from "./DataFileNotice"
import type { Subject } from "./picture/subject"
import type { Presented as PresentedType } from "./present/Presented"
import { NothingPrinted, Silences } from "./Silences"
import { useOwnFiles } from "./useOwnFiles"
import { ViewCardOnPage } from "./ViewCardOnPage"
import type { CardsBody, HeadlineOf, ViewBody, ViewValue, ViewWords } from "./viewValue"

/** The body of a view that is nothing but its cards. The words are the view's own, as the registry fetches them. */
export function cardsBody<Words extends ViewWords, Own extends object>(body: CardsBody<Words, Own>): ViewBody {
  // The one place where a view meets its words: both come from the same folder.
  return {
    Page: ({ view, value }) => <CardsPage view={view as View<Words>} value={value} body={body} />,
    cards: body.cards,
    draw: (card, view) => card.drawing && <CardDrawing card={card as DrawnCard<Own>} view={view as View<Words>} own={body.drawings} />,
    ...(body.headline === undefined ? {} : { headline: body.headline as HeadlineOf<unknown> }),
  }
}

type Props<Words extends ViewWords, Own extends object> = { view: View<Words>; value: ViewValue; body: CardsBody<Words, Own> }

/** Fetched when a page goes on the stage; `lazy` knows nothing of a component's own type parameters. */
const Presented = lazy(async () => ({ default: (await import("./present/Presented")).Presented })) as unknown as typeof PresentedType

const NO_CONTROLS = {}

/** How many cards of a page stand open on a phone. */
const OPEN_CARDS = 3

/** A page of which the reports in view print nothing is one sentence with a way on, not a row of empty cards. */
function CardsPage<Words extends ViewWords, Own extends object>({ view, value, body }: Props<Words, Own>) {
  const { files, pending, failures } = useOwnFiles(value.needs)
  const [figures] = useFigures()
  const embedded = useEmbedded()
  const [presented, present] = usePresented()
  const complete = !pending && failures.length === 0
  const silent = useMemo(
    () => complete && isSilentPage(view, body.cards, files) && leftOver(view, value.themes, body.cards, [], files) === null,
    [view, value, body, files, complete],
  )
  // What the page says first is what it shows first.
  const lead = useMemo(() => {
    const finding = body.headline === undefined ? firstFinding(view, value.themes) : undefined
    return finding === undefined
      ? null
      : leadCard(
          view,
          body.cards.filter(({ place }) => place === undefined),
          finding,
          files,
        )
  }, [view, value, body, files])
  if (silent) return body.silent ? <body.silent view={view} /> : <NothingPrinted view={view} page={value.id} />
  const alone = embedded !== null && embedded !== value.id
  const onPage = body.cards.filter(
    ({ id, place, only }) => place === undefined && (only === undefined || only === figures) && (!alone || id === embedded || embedded.startsWith(`${id}-`)),
  )
  const inOrder = [...onPage.filter(({ id }) => id === lead), ...onPage.filter(({ id }) => id !== lead)]
  const draw = (first: boolean) =>
    inOrder
      .filter((card) => (card.first === true || card.id === lead) === first)
      .map((card) => (
        <ViewCardOnPage
          key={card.id}
          card={card}
          view={view}
          files={files}
          drawings={body.drawings}
          controls={body.controls ?? NO_CONTROLS}
          foldable={inOrder.indexOf(card) >= OPEN_CARDS}
          page={value.id}
        />
      ))
  return (
    <>
      {presented !== null && (
        <Suspense>
          <Presented cards={inOrder} view={view} files={files} drawings={body.drawings} presented={presented} onClose={() => present(null)} />
        </Suspense>
      )}
      {body.before && !alone && <body.before view={view} />}
      <div className="cards">
        {failures.map(({ file, error, retry }) => (
          <DataFileNotice key={file} error={error} restUsable onRetry={retry} />
        ))}
        {pending && <SkeletonCards count={1} label={view.messages.loading} />}
        {draw(true)}
        <Later>
          {draw(false)}
          {complete && !alone && <PageEnd view={view} value={value} body={body} files={files} />}
        </Later>
      </div>
      {body.after && !alone && <body.after view={view} />}
    </>
  )
}

function PageEnd<Words extends ViewWords, Own extends object>({ view, value, body, files }: Props<Words, Own> & { files: OwnFiles }) {
  const subjects = made(subjectsOf(view, body.cards, files))
  const others = leftOver(view, value.themes, body.cards, subjects, files)
  const picture = useMemo(
    (): Subject => ({
      view,
      page: value.id,
      reads: ["reports"],
      make: (again) => {
        // The words are this view's own in the other language, too.
        const own = again as View<Words>
        const model = leftOver(own, value.themes, body.cards, made(subjectsOf(own, body.cards, files)), files)
        return model && { model, drawing: null }
      },
    }),
    [view, value, body, files],
  )
  return (
    <>
      {others && <Card model={others} size="wide" foldable picture={picture} />}
      <Silences view={view} lines={silences(view, value.id, subjects)} />
    </>
  )
}
