// The last card of a page: figures of the view's themes that none of its cards shows.
import type { Theme } from "@/schema/catalogue"
import type { CardModel } from "./card"
import { restCard } from "./rest"
import { type MadeSubject, underEveryChoice } from "./silence"
import type { View } from "./view"
import { type AnyCard, NO_FILES, type OwnFiles } from "./viewCard"

/** A view that shows themes has words for what is left of them. */
export type RestWords = { restTitle: (count: number) => string; restSubtitle: string }

/** Null when nothing is left, and for a view across themes. `subjects` are those of `cards`; cards that nobody owes count too, those of computed figures do not. */
export function leftOver<Own extends object, Words extends object & Partial<RestWords>>(
  view: View<Words>,
  themes: readonly Theme[],
  cards: readonly AnyCard<Words, Own>[],
  subjects: readonly MadeSubject[],
  files: OwnFiles = NO_FILES,
): CardModel | null {
  if (themes.length === 0) return null
  const { restTitle, restSubtitle } = view.words
  if (restTitle === undefined || restSubtitle === undefined) throw new RangeError(`no words for what is left of ${themes.join()}`)
  const ownerless = cards.filter(({ subject, only }) => subject === null && only === undefined).flatMap((card) => underEveryChoice(view, card, files))
  return restCard(view, themes, [...subjects.flatMap((subject) => subject.cards), ...ownerless], { restTitle, restSubtitle })
}
