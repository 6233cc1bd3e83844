// A view as a value: what navigation, routes, prefetch, search, silence and the build need to know of it, and how to fetch the rest.
import type { ComponentType } from "react"
import type { View } from "@/figures/view"
import type { ViewCard } from "@/figures/viewCard"
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
  /** The heavy half; null for the view that the first chunk holds. */
  load: (() => Promise<ViewBody>) | null
}

/** What every view's own words have. */
export type ViewWords = { title: string; lead: string }
export type CardWords = ViewWords & { subjectNames: Record<string, string>; restTitle: (count: number) => string; restSubtitle: string }

/** Components of the kinds of drawing that only this view has. */
export type OwnDrawings<Words, Own extends object> = { [Kind in keyof Own]: ComponentType<{ model: Own[Kind]; view: View<Words> }> }

/** A page of cards, drawn by the one renderer; `after` stands below them. */
export type CardsBody<Words extends CardWords, Own extends object> = {
  cards: readonly ViewCard<Words, Own>[]
  drawings: OwnDrawings<Words, Own>
  after?: ComponentType<{ view: View<Words> }>
}

/** The heavy half of a view: its page, given the data with the view's own words, and its cards; none for a page of its own making. */
export type ViewBody = { Page: ComponentType<{ view: View; value: ViewValue }>; cards: readonly AnyCard[] }

/** A card of whatever view, for those who only read what it makes. */
export type AnyCard = ViewCard<CardWords, Record<string, unknown>>
