// The body of a view that is more than its cards: a page of its own, which shows the same cards.
import type { ComponentType } from "react"
import type { View } from "@/figures/view"
import type { ViewCard } from "@/figures/viewCard"
import type { HeadlineOf, ViewBody, ViewWords } from "./viewValue"

/** The words are the view's own, as the registry fetches them. */
export function pageBody<Words extends ViewWords>(
  Page: ComponentType<{ view: View<Words> }>,
  cards: readonly ViewCard<Words>[],
  headline: HeadlineOf<Words>,
): ViewBody {
  // Here such a view meets its words: both come from the same folder.
  return { Page: ({ view }) => <Page view={view as View<Words>} />, cards, headline: headline as HeadlineOf<unknown> }
}
