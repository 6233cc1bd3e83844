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
  const [{ pptx }, messages, under] = await Promise.all([import("@/export/pptx"), loadMessages(language), second === null ? null : loadMessages(second)])
  const [closing, closingUnder] = [closingOf(made, messages), under === null ? null : closingOf(other, under)]
  const file = await pptx({
    slides: specs,
    title: deck.name.trim() || messages.deck.untitled,
    cover: [`${messages.product} · ${today(language)}`, ...(under === null || second === null ? [] : [`${under.product} · ${today(second)}`])].join(" / "),
    closing: closingUnder === null ? closing : { title: both(closing.title, closingUnder.title), lines: [...closing.lines, ...closingUnder.lines] },
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

/** Words of both languages in one line; what is the same in both stands once. */
function both(first: string, second: string): string {
  return first === second || second === "" ? first : first === "" ? second : `${first} / ${second}`
}

/** Both lists word by word. */
function eachInTwo(first: readonly string[], second: readonly string[]): string[] {
  return first.map((words, i) => both(words, second[i] ?? ""))
}

/** The second language stands under the first in headlines, beside it in charts and tables; its notes follow. */
function inTwo(first: SlideSpec, second: SlideSpec): SlideSpec {
  const { table } = first
  return {
    ...first,
    title: `${first.title}\n${second.title}`,
    subtitle: both(first.subtitle, second.subtitle),
    grade: both(first.grade, second.grade),
    caution: both(first.caution, second.caution),
    source: both(first.source, second.source),
    charts: first.charts.map((chart, i) => ({
      ...chart,
      title: both(chart.title, second.charts[i]?.title ?? ""),
      categories: eachInTwo(chart.categories, second.charts[i]?.categories ?? []),
      series: chart.series.map((series, k) => ({ ...series, name: both(series.name, second.charts[i]?.series[k]?.name ?? "") })),
    })),
    table: table && {
      head: eachInTwo(table.head, second.table?.head ?? []),
      rows: table.rows.map((row, i) => eachInTwo(row, second.table?.rows[i] ?? [])),
    },
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
