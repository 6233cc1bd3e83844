// From the slides of a deck to cards: each made again from the data that is here, with what was chosen when it was taken, in any language.
import type { QueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { CatalogueIndex, ReportIndex } from "@/domain/dataset"
import { ledger, questions } from "@/figures/evidence/ledger"
import { questionCard } from "@/figures/evidence/questionCard"
import { fingerprint } from "@/figures/fingerprint"
import { leftOver } from "@/figures/leftOver"
import { isSilent, made, subjectsOf } from "@/figures/silence"
import { issuersNamed, issuersOf, type View } from "@/figures/view"
import { type DrawnCard, modelsOf, type OwnFiles, offered } from "@/figures/viewCard"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import { fullView } from "@/page/fullView"
import type { ViewBody, ViewValue } from "@/page/viewValue"
import { standardsQuery, topicsQuery } from "@/queries/reportQuery"
import type { DeckSlide } from "@/schema/deck"
import { viewNamed } from "@/views/registry"
import { loadViewWords } from "@/views/words"

/** The data that is here. */
export type DeckData = { catalogue: CatalogueIndex; reports: readonly { index: ReportIndex; tone: number }[] }

/** `model` null: with this data there is nothing to show. `figures`: their fingerprint; `changed`: they are others than those that the reader took. */
export type MadeSlide = { slide: DeckSlide; view: View; model: AnyDrawn | null; drawing: ReactNode; figures: string; changed: boolean; address: string }

/** A slide that is not made yet, or could not be: it keeps its place and its words. */
export type Waiting = { slide: DeckSlide; model: null; waiting: true; changed: false }

/** A card with a drawing of whatever kind, a view's own among them. */
type AnyDrawn = DrawnCard<Record<string, unknown>>

const CHECKS = "checks"

/** Rejects where code or words cannot be fetched. */
export async function madeSlides(slides: readonly DeckSlide[], data: DeckData, language: Language, client: QueryClient): Promise<MadeSlide[]> {
  const messages = await loadMessages(language)
  const issuers = issuersOf(data.reports, language)
  const files = await filesFor(slides, client)
  return Promise.all(
    slides.map(async (slide): Promise<MadeSlide> => {
      const value = viewNamed(slide.kind === "card" ? slide.view : CHECKS)
      const [body, words] = value === undefined ? [null, null] : await Promise.all([value.load(), loadViewWords(value.id, language)])
      const named = slide.query["reports"]
      const core = { language, messages, catalogue: data.catalogue, issuers: issuersNamed(issuers, named === undefined ? [] : named.split(",")) }
      const view = fullView(core, messages, words)
      const found = value === undefined || body === null ? null : cardOf(slide, view, value, body, files)
      const model = found === null || isSilent(found) ? null : found
      return {
        slide,
        view,
        model: model && withHeadline(model, slide.headline[language]),
        drawing: (model?.drawing && body?.draw?.(model, view)) || null,
        figures: model === null ? "" : fingerprint(model),
        changed: model !== null && fingerprint(model) !== slide.seen,
        address: addressOfSlide(slide, language),
      }
    }),
  )
}

function withHeadline(model: AnyDrawn, headline: string | undefined): AnyDrawn {
  return headline === undefined || headline.trim() === "" ? model : { ...model, title: headline }
}

/** What some views read besides reports; without it their cards have nothing to show, and are said to. */
async function filesFor(slides: readonly DeckSlide[], client: QueryClient): Promise<OwnFiles> {
  const needs = new Set(slides.flatMap((slide) => viewNamed(slide.kind === "card" ? slide.view : CHECKS)?.needs ?? []))
  const [topics, standards] = await Promise.all([
    needs.has("topics.json") ? client.ensureQueryData(topicsQuery).catch(() => null) : null,
    needs.has("standards.json") ? client.ensureQueryData(standardsQuery).catch(() => null) : null,
  ])
  return { topics, standards }
}

function cardOf(slide: DeckSlide, view: View, value: ViewValue, { cards }: ViewBody, files: OwnFiles): AnyDrawn | null {
  if (slide.kind === "question") {
    const asked = questions(ledger(view, files.standards)).find(({ id }) => id === slide.check)
    return asked === undefined ? null : { ...questionCard(view, asked), drawing: null }
  }
  const { query } = slide
  const figures = query["figures"] === "harmonised" ? "harmonised" : "printed"
  const words = view as View<object>
  // A card may come in several, or go by another name under another basis: the likeliest are asked first.
  const likely = (id: string) => slide.card === id || slide.card.startsWith(`${id}-`)
  for (const card of cards.toSorted((a, b) => Number(likely(b.id)) - Number(likely(a.id)))) {
    const by = card.choice === undefined ? "" : offered(query[card.choice.key] ?? card.choice.values[0], card.choice.offers(words))
    const asked = Object.fromEntries((card.reads ?? []).map((name) => [name, query[name] ?? null]))
    const found = modelsOf(card, words, { by, figures, asked }, files).find(({ id }) => id === slide.card)
    if (found !== undefined) return found
  }
  const rest = leftOver(words, value.themes, cards, made(subjectsOf(words, cards, files)), files)
  return rest?.id === slide.card ? { ...rest, drawing: null } : null
}

/** The page at the card, with what was chosen. */
function addressOfSlide(slide: DeckSlide, language: Language): string {
  const address = new URL(window.location.href)
  address.search = ""
  address.searchParams.set("lang", language)
  address.searchParams.set("view", slide.kind === "card" ? slide.view : CHECKS)
  for (const [name, value] of Object.entries(slide.query)) address.searchParams.set(name, value)
  if (slide.kind === "question") address.searchParams.set("check", slide.check)
  address.hash = slide.kind === "card" ? `card-${slide.card}` : "card-questions"
  return address.href
}
