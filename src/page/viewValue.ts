// A view as a value: what navigation, routes, prefetch, search, silence and the build need to know of it, and how to fetch the rest.
import type { ComponentType, ReactNode } from "react"
import type { Headline } from "@/figures/findings/findingWords"
import type { RestWords } from "@/figures/leftOver"
import type { View } from "@/figures/view"
import type { AnyCard, DrawnCard, OwnFiles, ViewCard } from "@/figures/viewCard"
import type { CoreMessages } from "@/i18n/words/types"
import type { Theme } from "@/schema/catalogue"

/** Every view has a name in the words of the shell; the registry has a value for every name. */
export type ViewId = keyof CoreMessages["nav"]["views"]
export type ViewGroup = keyof CoreMessages["nav"]["groups"]

/** Data files that only some views read, besides the catalogue and the reports. */
export type OwnFile = "topics.json" | "standards.json"

/** The light half, known to every page. */
export type ViewValue<Id extends ViewId = ViewId> = {
  id: Id
  group: ViewGroup
  /** The themes of the catalogue whose figures it shows; none for a view across themes. */
  themes: readonly Theme[]
  needs: readonly OwnFile[]
  /** Offers figures as printed or on one basis. */
  harmonises: boolean
  /** Shows grades or checks, which take a while to work out. */
  reconciles: boolean
  /** Draws with the chart library. */
  charts: boolean
  /** Its page is part of the first chunk, made of the words of the shell; what is heavy of it comes later. */
  inFirstChunk?: true
  /** The heavy half. */
  load: () => Promise<ViewBody>
}

/** What every view's own words have; a view that shows themes names their subjects and what is left of them. */
export type ViewWords = { title: string; lead: string; subjectNames?: Record<string, string> } & Partial<RestWords>

/** Components of the kinds of drawing that only this view has. */
export type OwnDrawings<Words, Own extends object> = { [Kind in keyof Own]: ComponentType<{ model: Own[Kind]; view: View<Words> }> }

/** What a page says first: one sentence, what it rests on, and how grave it is. `files` as far as they are here. */
export type HeadlineOf<Words> = (view: View<Words>, files: OwnFiles) => Headline | null

type PartOfPage<Words> = ComponentType<{ view: View<Words> }>

/** Buttons and lists of a card that its `choice` does not give, by the card's id. */
export type OwnControls<Words, Own extends object> = Readonly<Record<string, ComponentType<{ view: View<Words>; card: DrawnCard<Own> }>>>

/** A page of cards, drawn by the one renderer. `before` and `after` stand above and below them, `silent` in place of a page without figures. */
export type CardsBody<Words extends ViewWords, Own extends object> = {
  cards: readonly ViewCard<Words, Own>[]
  drawings: OwnDrawings<Words, Own>
  controls?: OwnControls<Words, Own>
  before?: PartOfPage<Words>
  after?: PartOfPage<Words>
  silent?: PartOfPage<Words>
  /** For a view across themes; the others say the gravest finding of their themes. */
  headline?: HeadlineOf<Words>
}

/** The heavy half of a view: its page, given the data with the view's own words, and its cards. */
export type ViewBody = {
  Page: ComponentType<{ view: View; value: ViewValue }>
  cards: readonly AnyCard<object, Record<string, unknown>>[]
  /** Draws a card of this view anywhere; absent: its cards are told by their tables. */
  draw?: (card: DrawnCard<Record<string, unknown>>, view: View) => ReactNode
  headline?: HeadlineOf<unknown>
}
