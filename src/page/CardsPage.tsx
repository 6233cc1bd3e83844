// A page of cards: the first ones at once, the others with the second picture, then what no card shows and what nobody prints.
import { useMemo } from "react"
import { leftOver } from "@/figures/leftOver"
import { isSilentPage, made, silences, subjectsOf } from "@/figures/silence"
import type { View } from "@/figures/view"
import { Later } from "@/ui/Later"
import { Card } from "./Card"
import { NothingPrinted, Silences } from "./Silences"
import { ViewCardOnPage } from "./ViewCardOnPage"
import type { CardsBody, CardWords, ViewBody, ViewValue } from "./viewValue"

/** The body of a view that is nothing but its cards. The words are the view's own, as the registry fetches them. */
export function cardsBody<Words extends CardWords, Own extends object>(body: CardsBody<Words, Own>): ViewBody {
  // The one place where a view meets its words: both come from the same folder.
  return { Page: ({ view, value }) => <CardsPage view={view as View<Words>} value={value} body={body} />, cards: body.cards }
}

type Props<Words extends CardWords, Own extends object> = { view: View<Words>; value: ViewValue; body: CardsBody<Words, Own> }

/** A page of which the reports in view print nothing is one sentence with a way on, not a row of empty cards. */
function CardsPage<Words extends CardWords, Own extends object>({ view, value, body }: Props<Words, Own>) {
  const silent = useMemo(() => isSilentPage(subjectsOf(view, body.cards)) && leftOver(view, value.themes, body.cards, []) === null, [view, value, body])
  if (silent) return <NothingPrinted view={view} page={value.id} />
  const onPage = body.cards.filter(({ place }) => place === undefined)
  const draw = (first: boolean) =>
    onPage.filter((card) => (card.first === true) === first).map((card) => <ViewCardOnPage key={card.id} card={card} view={view} drawings={body.drawings} />)
  return (
    <>
      <div className="cards">
        {draw(true)}
        <Later>
          {draw(false)}
          <PageEnd view={view} value={value} body={body} />
        </Later>
      </div>
      {body.after && <body.after view={view} />}
    </>
  )
}

function PageEnd<Words extends CardWords, Own extends object>({ view, value, body }: Props<Words, Own>) {
  const subjects = made(subjectsOf(view, body.cards))
  const others = leftOver(view, value.themes, body.cards, subjects)
  return (
    <>
      {others && <Card model={others} size="wide" />}
      <Silences view={view} lines={silences(view, value.id, subjects)} />
    </>
  )
}
