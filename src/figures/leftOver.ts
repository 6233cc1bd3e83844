// The last card of a page: figures of the view's themes that none of its cards shows.
import type { Theme } from "@/schema/catalogue"
import type { CardModel } from "./card"
import { restCard } from "./rest"
import { type MadeSubject, underEveryChoice } from "./silence"
import type { View } from "./view"
import type { ViewCard } from "./viewCard"

type Words = { subjectNames: Record<string, string>; restTitle: (count: number) => string; restSubtitle: string }

/** Null when nothing is left. `subjects` are those of `cards`; cards that nobody owes count too, those of computed figures do not. */
export function leftOver<Own extends object, W extends Words>(
  view: View<W>,
  themes: readonly Theme[],
  cards: readonly ViewCard<W, Own>[],
  subjects: readonly MadeSubject[],
): CardModel | null {
  const ownerless = cards.filter(({ subject, only }) => subject === null && only === undefined).flatMap((card) => underEveryChoice(view, card))
  return restCard(view, themes, [...subjects.flatMap((subject) => subject.cards), ...ownerless], view.words)
}
