// A deck as a PowerPoint file, in one language or in two on one slide, made from the cards anew.
import type { QueryClient } from "@tanstack/react-query"
import { type SlideSpec, slideOf } from "@/export/slides"
import { issuerFill } from "@/figures/issuerColours"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import { today } from "@/i18n/today"
import type { Messages } from "@/i18n/words/types"
import type { Deck } from "@/schema/deck"
import { type DeckData, type MadeSlide, madeSlides } from "./deckSlides"

/** `onSlide` hears which slide is being made, from 1. An aborted signal ends it with the signal's reason. */
type Making = { client: QueryClient; signal: AbortSignal; onSlide: (at: number) => void }

/** `second`: the language that stands under the first on every slide; null: one language. */
export async function deckAsPptx(deck: Deck, data: DeckData, language: Language, second: Language | null, { client, signal, onSlide }: Making): Promise<Blob> {
  const [made, other] = await Promise.all([
    madeSlides(deck.slides, data, language, client),
    second === null ? [] : madeSlides(deck.slides, data, second, client),
  ])
  const specs: SlideSpec[] = []
  for (const [i, slide] of made.entries()) {
    signal.throwIfAborted()
    onSlide(i + 1)
    // The page answers between two slides.
    await new Promise((done) => setTimeout(done))
    const spec = specOf(slide, language)
    const under = other[i] === undefined || second === null ? null : specOf(other[i], second)
    if (spec !== null) specs.push(under === null ? spec : inTwo(spec, under))
  }
  signal.throwIfAborted()
  const [{ pptx }, messages] = await Promise.all([import("@/export/pptx"), loadMessages(language)])
  const file = await pptx({
    slides: specs,
    title: deck.name,
    cover: `${messages.product} · ${today(language)}`,
    closing: closingOf(made, messages),
    language,
    colour: (tone) => hexOf(issuerFill(tone)),
    logo: deck.logo,
    accent: deck.accent,
  })
  signal.throwIfAborted()
  return file
}

/** Null where the card has nothing to show. One's own notes come before those that the card brings. */
function specOf({ slide, view, model, address }: MadeSlide, language: Language): SlideSpec | null {
  if (model === null) return null
  const spec = slideOf(view, model, address)
  const own = slide.note[language]
  return own === undefined || own.trim() === "" ? spec : { ...spec, notes: [own, ...spec.notes] }
}

/** The second language's headline stands under the first's; its notes follow. */
function inTwo(first: SlideSpec, second: SlideSpec): SlideSpec {
  return {
    ...first,
    subtitle: second.title,
    source: `${first.source} · ${first.subtitle}`,
    notes: [...first.notes, second.title, second.subtitle, ...second.notes],
  }
}

/** Whose reports the slides rest on, and how their figures are to be read. */
export function closingOf(made: readonly MadeSlide[], messages: Messages): { title: string; lines: string[] } {
  const { closing, closingLines } = messages.deck
  const sources = [...new Set(made.flatMap(({ model }) => model?.sources.map(({ text }) => text) ?? []))]
  const grades = Object.entries(messages.harmonised.grades).map(([grade, words]) => messages.labelled({ label: grade, words }))
  return {
    title: closing,
    lines: [...sources.map((text) => `${messages.card.source} ${text}`), closingLines.evidence, ...grades, closingLines.missing, closingLines.rights],
  }
}

/** A colour of the style sheets as six hexadecimal digits, as it is on light ground. */
function hexOf(colour: string): string {
  const probe = document.createElement("span")
  probe.style.cssText = `color-scheme:light;color:${colour}`
  document.body.append(probe)
  const canvas = document.createElement("canvas")
  canvas.width = canvas.height = 1
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (context === null) return "56606F"
  context.fillStyle = getComputedStyle(probe).color
  probe.remove()
  context.fillRect(0, 0, 1, 1)
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3), (part) => part.toString(16).padStart(2, "0").toUpperCase()).join("")
}
