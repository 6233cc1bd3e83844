// The cards of a page: the first ones at once, the others with the second picture, then what no card shows and what nobody prints.
import type { ReactNode } from "react"
import { Later } from "@/ui/Later"
import { Notice } from "@/ui/Notice"
import type { CardModel } from "@/viewmodels/card"
import { isSilentPage, type MadeSubject, made, type Subject, silences, silentPageTitle } from "@/viewmodels/silence"
import type { View } from "@/viewmodels/view"
import { Card } from "./Card"
import { ViewLink } from "./ViewLink"

type PageId = keyof View["messages"]["nav"]["views"]

type Props = {
  view: View
  page: PageId
  subjects: readonly Subject[]
  /** Figures of the page's theme that none of these cards shows; null when there are none. */
  rest: (view: View, subjects: readonly MadeSubject[]) => CardModel | null
  first: ReactNode
  children: ReactNode
}

/** A page of which the reports in view print nothing is one sentence with a way on, not a row of empty cards. */
export function PageCards({ view, page, subjects, rest, first, children }: Props) {
  if (isSilentPage(subjects) && rest(view, []) === null) return <NothingPrinted view={view} page={page} />
  return (
    <div className="cards">
      {first}
      <Later>
        {children}
        <PageEnd view={view} page={page} subjects={subjects} rest={rest} />
      </Later>
    </div>
  )
}

function PageEnd({ view, page, subjects, rest }: Omit<Props, "first" | "children">) {
  const cards = made(subjects)
  const others = rest(view, cards)
  return (
    <>
      {others && <Card model={others} size="wide" />}
      <Silences view={view} lines={silences(view, page, cards)} />
    </>
  )
}

/** What the reports in view do not print of a page's subjects. */
export function Silences({ view, lines }: { view: View; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="silences" aria-labelledby="silences-title">
      <h2 id="silences-title">{view.messages.silence.title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

export function NothingPrinted({ view, page }: { view: View; page: PageId }) {
  const { nav, silence } = view.messages
  return (
    <Notice tone="empty" title={silentPageTitle(view, page)}>
      <p>{silence.pageWhy}</p>
      <p className="notice-links">
        <ViewLink view="data">{nav.views.data}</ViewLink>
        <ViewLink view="index">{nav.views.index}</ViewLink>
      </p>
    </Notice>
  )
}
