// What a picture is made of: a card that can be made again in any language, with what the reader has chosen on the page.
import { createContext, type ReactNode } from "react"
import type { CardModel } from "@/figures/card"
import { issuersOf, type View } from "@/figures/view"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"

/** A card's model and its drawing, null where its table is all there is; null where the card has nothing to say. */
export type Made = { model: CardModel; drawing: ReactNode } | null

/** `page`: the view whose words it is made in; `reads`: the names in the address whose values it is made with. */
export type Subject = { view: View; page: string; reads: readonly string[]; make: (view: View) => Made }

/** Fetches the words of a view in a language: whoever knows the views gives it. */
export const LoadViewWords = createContext<(page: string, language: Language) => Promise<unknown>>(async () => null)

/** The same view of the same data in another language. */
export async function viewIn(subject: Subject, language: Language, loadWords: (page: string, language: Language) => Promise<unknown>): Promise<View> {
  const { view } = subject
  if (view.language === language) return view
  const [messages, words] = await Promise.all([loadMessages(language), loadWords(subject.page, language)])
  const reports = view.issuers.flatMap(({ reports: filed, tone }) => filed.map((index) => ({ index, tone })))
  return { ...view, language, messages, words, issuers: issuersOf(reports, language) }
}
