// Finding anything by its name, its code or its printed figure: how well an entry answers a query, and the answers in groups.

import { foldText, queryWords, type ScriptMap } from "@/figures/textSearch"
import type { CoreMessages } from "@/i18n/words/types"
import { alternatives } from "./searchSynonyms"

export const SEARCH_KINDS = ["view", "issuer", "metric", "topic", "person", "target", "check", "figure"] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export type ViewName = keyof CoreMessages["nav"]["views"]

/** Where a result leads: a view, what it is opened with, and whether only one report is then in view. */
export type Destination = { view: ViewName; arrival: { metric?: string; topic?: string; check?: string; ev?: string }; only?: string }

/** An issuer's latest total, beside the metric that it measures. */
export type SearchFigure = { report: string; tone: number; label: string; text: string }

/**
 * One thing that can be found. `forms` are its names in every language; `aliases` what reports call it, found but ranked
 * lower; `codes` are those of the standards; `printed` is a figure as it is printed, found whole or by its start.
 * `name` and `detail` are in the reader's language.
 */
export type SearchEntry = {
  id: string
  kind: SearchKind
  name: string
  forms: readonly string[]
  aliases: readonly string[]
  codes: readonly string[]
  printed?: readonly string[]
  detail: string
  figures: readonly SearchFigure[]
  to: Destination
}

export type SearchIndex = { entries: readonly Indexed[]; scripts: ScriptMap }
type Indexed = { entry: SearchEntry; forms: readonly string[]; aliases: readonly string[]; codes: readonly string[]; printed: readonly string[] }

export function indexEntries(entries: readonly SearchEntry[], scripts: ScriptMap): SearchIndex {
  const fold = (texts: readonly string[]) => [...new Set(texts.map((text) => foldText(text, scripts)))]
  return {
    entries: entries.map((entry) => ({
      entry,
      forms: fold([entry.name, ...entry.forms]),
      aliases: fold(entry.aliases),
      codes: fold(entry.codes),
      printed: fold(entry.printed ?? []),
    })),
    scripts,
  }
}

export type SearchGroup = { kind: SearchKind; entries: readonly SearchEntry[] }

/** As many as a reader looks through. */
const MOST = 30

/**
 * The best answers, grouped by kind, the group with the best answer first. Every word of the query must be found, and the
 * start of a word counts more than its inside. Without a query the views are offered.
 */
export function search({ entries, scripts }: SearchIndex, query: string): SearchGroup[] {
  const words = queryWords(query, scripts).filter((word, _i, all) => all.length === 1 || !RULEBOOKS.has(word))
  if (words.length === 0) return grouped(entries.map(({ entry }) => entry).filter(({ kind }) => kind === "view"))
  const choices = words.map((word) => alternatives(word, scripts))
  const phrase = words.join(" ")
  const found = entries.flatMap((indexed) => {
    const score = scoreOf(indexed, phrase, choices)
    return score === 0 ? [] : [{ entry: indexed.entry, score }]
  })
  return grouped(
    found
      .toSorted((a, b) => b.score - a.score || compareAlike(a.entry, b.entry))
      .slice(0, MOST)
      .map(({ entry }) => entry),
  )
}

/** Between answers that fit equally: the kind, then what has a figure, then the shorter name. */
function compareAlike(a: SearchEntry, b: SearchEntry): number {
  return (
    SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) || Number(b.figures.length > 0) - Number(a.figures.length > 0) || a.name.length - b.name.length
  )
}

function grouped(entries: readonly SearchEntry[]): SearchGroup[] {
  const kinds = new Set(entries.map(({ kind }) => kind))
  return [...kinds].map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
}

/** 0 = not found. The query as one phrase is better than its words apart, which are as good as the worst of them. */
function scoreOf(indexed: Indexed, phrase: string, choices: readonly (readonly string[])[]): number {
  const whole = wordScore(indexed, phrase)
  if (whole > 0) return whole
  const worst = Math.min(...choices.map((words) => bestOf(indexed, words)))
  return Math.max(0, choices.length === 1 ? worst : worst - APART)
}

/** The word itself, or less well a word of the same meaning. */
function bestOf(indexed: Indexed, [word = "", ...others]: readonly string[]): number {
  return Math.max(wordScore(indexed, word), ...others.map((other) => wordScore(indexed, other) - OTHER_WORD))
}

const APART = 5
const OTHER_WORD = 8

/** Said before a code, and no part of it: "GRI 305-1", "HKEX A1.2", "KPI B1.2". */
const RULEBOOKS = new Set(["gri", "hkex", "kpi", "港交所"])

function wordScore({ forms, aliases, codes, printed }: Indexed, word: string): number {
  return Math.max(
    0,
    ...codes.map((code) => (code === word ? 100 : code.startsWith(word) ? 85 : 0)),
    ...forms.map((form) => fit(form, word, [95, 80, 65, 40])),
    ...aliases.map((alias) => fit(alias, word, [60, 50, 45, 20])),
    ...printed.map((figure) => (figure === word ? 75 : word.length > 1 && figure.startsWith(word) ? 30 : 0)),
  )
}

type Marks = readonly [equal: number, atStart: number, atWord: number, inside: number]

/** How well a folded text answers a folded word. Chinese has no spaces: there only the whole and its start stand out. */
function fit(text: string, word: string, [equal, atStart, atWord, inside]: Marks): number {
  let best = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0) return text === word ? equal : atStart
    const startsWord = /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))
    best = Math.max(best, startsWord ? atWord : inside)
    if (best === atWord) break
  }
  return best
}
