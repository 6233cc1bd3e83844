// A report of one figure, once for every metric of the catalogue: no card names another metric, or a number that the report does not print.
import { describe, expect, it } from "vitest"
import type { CardModel } from "@/figures/card"
import { shownRefs } from "@/figures/rest"
import { bareName } from "@/figures/series/facts"
import { metricName, unitName, type View } from "@/figures/view"
import { viewOfTheme } from "@/views/registry"
import { cardsOf, type NamedCard } from "../support/cards"
import { realDataset } from "../support/dataset"
import { emptyReport, ONLY_FIGURE, thinReport } from "../support/thinReport"
import { viewOf } from "../support/view"

const { metrics } = realDataset.catalogue

/** Sentences made for one metric, which say what it is in words of their own ("57 complaints", "57 people at the end of 2022"). */
const OWN_SENTENCES: ReadonlySet<string> = new Set([
  "headcount",
  "vacancies",
  "training-hours-per-employee",
  "scope-3-emissions",
  "complaints",
  "complaint-resolution-rate",
  "suppliers",
  "lost-days",
  "work-fatalities",
  "security-drills",
  "ip-rights",
  "new-ip-rights",
  "ip-applications",
  "charity-sale-proceeds",
  "revenue",
  "whistleblowing-reports",
])

/** Numbers that are part of what a card is about, whatever a report prints. */
const NO_FIGURES = /scopes? \d(, \d)*( and (scope )?\d)?|100%/gi

/** What a title says besides the names it uses: catalogue names and units go, since "scope 1" and "1,000" are no figures. */
function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), " "), text.toLowerCase())
}

describe.each(["zh-Hant", "en"] as const)("a report of one figure in %s", (language) => {
  const names = metrics.map(({ id, name }) => ({ id, name: name[language] })).toSorted((a, b) => b.name.length - a.name.length)
  const signs = [...names.map(({ name }) => name), ...realDataset.catalogue.units.map(({ name }) => name[language])].toSorted((a, b) => b.length - a.length)

  /** The numbers in what a card says above its table. */
  function numbersIn(card: CardModel): string[] {
    return [card.title, card.table.caption, card.subtitle].flatMap(
      (text) => without(text.replaceAll("2022", " ").replaceAll(NO_FIGURES, " "), signs).match(/\d[\d,.]*/g) ?? [],
    )
  }

  it.each(metrics.map((metric) => [metric.id, metric] as const))("that of %s, printed without a figure, is no number", (_, metric) => {
    const view = viewOf([emptyReport(metric)], language)
    for (const { name, card } of [viewOfTheme(metric.theme), "overview"].flatMap((page) => cardsOf(page, view)))
      expect(numbersIn(card), `${name}: ${card.title} · ${card.subtitle}`).toEqual([])
  })

  it.each(metrics.map((metric) => [metric.id, metric] as const))("that of %s", (id, metric) => {
    const view = viewOf([thinReport(metric)], language)
    const cards = cardsOf(viewOfTheme(metric.theme), view)
    for (const { name, card } of [...cards, ...["overview", "comparison", "data"].flatMap((page) => cardsOf(page, view))])
      expect(
        numbersIn(card).filter((number) => number !== ONLY_FIGURE && number !== "1"),
        `${name}: ${card.title} · ${card.subtitle}`,
      ).toEqual([])
    for (const { name, card } of cards.filter((shown) => shown.name !== "rest" && shows(view, shown, id))) {
      const own = [metricName(view, id), bareName(view, id), unitName(view, id)]
      const others = names.filter((other) => other.id !== id && without(card.title, own).includes(other.name.toLowerCase()))
      expect(
        others.map((other) => other.name),
        `${name}: ${card.title} · ${card.subtitle}`,
      ).toEqual([])
      const named = own.slice(0, 2).some((each) => card.title.toLowerCase().includes(each.toLowerCase()))
      expect(named || (OWN_SENTENCES.has(id) && card.title.includes(ONLY_FIGURE)), `${name} does not name ${id}: ${card.title}`).toBe(true)
    }
  })
})

function shows(view: View, { card }: NamedCard, id: string): boolean {
  const [issuer] = view.issuers
  return issuer !== undefined && [...shownRefs([card])].some((ref) => ref.startsWith(`${issuer.id}~${id}|`))
}
