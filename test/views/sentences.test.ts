// Every sentence of every card, of reports unlike one another, held against the data: what is said to be missing is not printed, what is
// said to have risen or fallen did, by so much, and every number is a printed one or follows from printed ones.
import { describe, expect, it } from "vitest"
import { findObservation, isReported, observationsOf } from "@/domain/dataset"
import { parsePrintedNumber } from "@/domain/printedNumber"
import type { CardModel } from "@/figures/card"
import { reconciled } from "@/figures/grades/harmonised"
import { dimensionName, type Issuer, metricName, type View } from "@/figures/view"
import { inSentence } from "@/i18n/inSentence"
import type { Report } from "@/schema/report"
import { allCards } from "../support/cards"
import { realDataset, realReport } from "../support/dataset"
import { harbourReport } from "../support/peers/harbourReport"
import { sharesReport } from "../support/peers/sharesReport"
import { threeReports } from "../support/peers/threeReports"
import { realReports, viewOf } from "../support/view"

const VIEWS: readonly (readonly [string, readonly Report[]])[] = [
  ["a financial year to August, in English", [harbourReport]],
  ["shares, bounds and a short first year", [sharesReport]],
  ["three reports of one issuer", threeReports],
  ["the two of this site", realReports()],
  ["three unlike one another", [realReport("gl-carlink-2024"), harbourReport, sharesReport]],
]
const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const

const { metrics, dimensions } = realDataset.catalogue

type Said = { name: string; card: CardModel; text: string }

/** What a card says in sentences; figures in tables are what they are. */
function sentences(view: View): Said[] {
  return allCards(view).flatMap(({ name, card }) =>
    [card.title, card.subtitle, card.grade?.reason ?? "", card.doubt ?? "", ...card.caveats].filter(Boolean).map((text) => ({ name, card, text })),
  )
}

/** Whether a report prints a figure of a metric, its total or a group. */
function prints(issuer: Issuer, metric: string): boolean {
  return observationsOf(issuer.report, metric).some(isReported)
}

/** Cards that cut one metric by a dimension, and what a group of theirs may be printed as. */
const CUT: Record<string, readonly string[]> = {
  composition: ["headcount", "headcount-share"],
  turnover: ["turnover-rate"],
  trained: ["trainee-composition"],
  hours: ["training-hours-per-employee"],
}

/** The figures that speak against "not in the report", "No figure from … for …" and the like. */
function printedAfterAll(view: View, { card, text }: Said): string[] {
  const { messages } = view
  const named = (name: string) => metrics.filter(({ id }) => metricName(view, id) === name).map(({ id }) => id)
  return view.issuers.flatMap((issuer) => {
    const lacked = metrics.filter(({ id }) => text === messages.labelled({ label: `${issuer.name} · ${metricName(view, id)}`, words: messages.cell.absent }))
    const [before = "", after = ""] = messages.facts.lacks({ issuer: issuer.name, metrics: "\u0000" }).split("\u0000")
    const listed =
      text.startsWith(before) && text.endsWith(after)
        ? text
            .slice(before.length, text.length - after.length)
            .split(messages.listSeparator)
            .flatMap(named)
        : []
    const cut = dimensions.filter(({ id }) => text === messages.labelled({ label: `${issuer.name} · ${dimensionName(view, id)}`, words: messages.cell.absent }))
    const groups = cut.flatMap(({ id }) =>
      (CUT[card.id] ?? []).filter((metric) => observationsOf(issuer.report, metric).some((o) => isReported(o) && o.breakdown?.[id] !== undefined)),
    )
    return [...[...lacked.map(({ id }) => id), ...listed].filter((metric) => prints(issuer, metric)), ...groups].map(
      (metric) => `${issuer.name} prints ${metric}`,
    )
  })
}

/** Clauses that say of an issuer's metric that it rose or fell, against what the two years give. */
function movedOtherwise(view: View, { text }: Said): string[] {
  const { change } = view.messages
  const clauses = text.split(/[;；]/)
  return view.issuers.flatMap((issuer) =>
    clauses
      .filter((clause) => clause.includes(issuer.name))
      .flatMap((clause) =>
        (["up", "down"] as const).flatMap((direction) => {
          const [before = "", after = ""] = change.words({ direction, percent: "\u0000" }).split("\u0000")
          const at = clause.indexOf(before)
          const percent = at < 0 ? undefined : /^[\d.,]+/.exec(clause.slice(at + before.length))?.[0]
          if (percent === undefined || !clause.slice(at + before.length + percent.length).startsWith(after)) return []
          return changesOf(issuer).has(`${direction} ${percent.replaceAll(",", "")}`) ? [] : [`${issuer.name}: nothing is ${direction} ${percent}%`]
        }),
      ),
  )
}

/** "No report discloses scope 3" beside one that does, by category or in all. */
function deniedScope3(view: View, { card, text }: Said): string[] {
  return card.id === "scope-3" && /沒有報告|No report/.test(text)
    ? view.issuers.filter((issuer) => prints(issuer, "scope-3-emissions")).map(({ name }) => `${name} does`)
    : []
}

/** "up 5.5": changes of totals between any two periods of a report. */
function changesOf(issuer: Issuer): Set<string> {
  const found = new Set<string>()
  for (const { id } of metrics) {
    const periods = [...new Set(observationsOf(issuer.report, id).map(({ period }) => period))]
    for (const from of periods)
      for (const to of periods) {
        const [earlier, later] = [from, to].map((period) => findObservation(issuer, id, period))
        if (!isReported(earlier) || !isReported(later) || earlier.value === 0 || from >= to) continue
        const percent = (later.value / earlier.value - 1) * 100
        found.add(`${percent > 0 ? "up" : "down"} ${Math.abs(percent).toFixed(1)}`)
      }
  }
  return found
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/g

/** Numbers with decimals, or of thousands, that are neither printed nor worked out of what is printed. */
function inventedIn(view: View, known: ReadonlySet<string>, { text }: Said): string[] {
  const names = [...metrics.map(({ name }) => name[view.language]), ...realDataset.catalogue.units.map(({ name }) => name[view.language])]
  const rest = names.filter((name) => /\d/.test(name)).reduce((left, name) => left.replaceAll(name, " ").replaceAll(inSentence(name), " "), text)
  return (rest.match(DIGITS) ?? [])
    .map((digits) => digits.replaceAll(",", "").replace(/\.$/, ""))
    .filter((digits) => /\.|\d{5}/.test(digits) && !known.has(digits))
}

/** Every way in which a number that the data give may be rounded. */
function roundings(value: number): string[] {
  return [0, 1, 2, 3, 4].flatMap((decimals) => [value, Math.abs(value)].flatMap((each) => [each.toFixed(decimals), String(Number(each.toFixed(decimals)))]))
}

function numbersOf(view: View): Set<string> {
  const known = new Set<string>()
  const add = (value: number) => {
    for (const text of roundings(value)) known.add(text)
  }
  for (const issuer of view.issuers) {
    const figures = issuer.report.observations.filter(isReported)
    for (const { value, valueTo, printed, alsoPrinted = [] } of figures) {
      for (const each of [
        value,
        valueTo ?? value,
        ...[printed, ...alsoPrinted.map((place) => place.printed)].map(({ value: text }) => parsePrintedNumber(text)?.value ?? 0),
      ])
        add(each)
    }
    // Shares of a total, and of parts whose total is not printed.
    for (const whole of figures)
      for (const part of observationsOf(issuer.report, whole.metric))
        if (isReported(part) && part.period === whole.period && whole.value !== 0) add((part.value / whole.value) * 100)
    for (const change of changesOf(issuer)) known.add(change.split(" ")[1] ?? "")
    // What a person wrote: notes, conditions, targets.
    for (const digits of JSON.stringify([
      issuer.report.notes,
      issuer.report.boundary,
      issuer.report.targets,
      issuer.report.document,
      issuer.report.findings,
    ]).match(DIGITS) ?? [])
      known.add(digits.replaceAll(",", ""))
  }
  const { rows, checks } = reconciled(view)
  for (const { values, refusals } of rows) {
    for (const { value, low, high } of values) for (const each of [value, low, high]) add(each)
    for (const { atLeast } of refusals) if (atLeast !== null) add(atLeast)
  }
  for (const { difference, computed, printed } of checks) {
    for (const each of [difference, computed]) if (each !== null) add(each)
    const stated = parsePrintedNumber(printed ?? "")?.value ?? 0
    if (difference !== null && stated !== 0) add((100 * difference) / stated)
  }
  for (const { value } of realDataset.catalogue.factors) add(value)
  return known
}

describe.each(VIEWS)("%s", (_, reports) => {
  it.each(LANGUAGES)("says in %s what the data hold, and nothing else", (language) => {
    const view = viewOf(reports, language)
    const known = numbersOf(view)
    const faults = sentences(view).flatMap((said) =>
      [...printedAfterAll(view, said), ...movedOtherwise(view, said), ...inventedIn(view, known, said), ...deniedScope3(view, said)].map(
        (fault) => `${said.name}: ${said.text} — ${fault}`,
      ),
    )
    expect([...new Set(faults)]).toEqual([])
  })
})
