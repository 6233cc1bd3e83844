// Every kind of drawing with its cases, as pure data: the gallery shows them, the browser tests look at the same ones.
import type { Cell } from "@/figures/cell"
import type { Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import { barCases, splitCases } from "./cases/bars"
import { columnCases } from "./cases/columns"
import { barsAndFactsCases, columnsAndTableCases, factCases, partCases } from "./cases/facts"
import { matrixCases, noticeCases, sparklineCases, tableCases } from "./cases/others"
import { peerCases } from "./cases/peers"
import { shareCases } from "./cases/shares"
import type { GalleryCase, Kind, Shown } from "./cases/shown"
import { waterfallCases } from "./cases/waterfall"
import { makeIn } from "./made"

const CASES: { [K in Kind]: readonly GalleryCase<K>[] } = {
  columns: columnCases,
  bars: barCases,
  split: splitCases,
  shares: shareCases,
  dumbbell: peerCases,
  waterfall: waterfallCases,
  facts: factCases,
  parts: partCases,
  barsAndFacts: barsAndFactsCases,
  columnsAndTable: columnsAndTableCases,
  matrix: matrixCases,
  sparkline: sparklineCases,
  table: tableCases,
  notice: noticeCases,
}

export const KINDS = Object.keys(CASES) as readonly Kind[]

/** A case in one language. `id` is "kind.case", as the address has it; `words` are for developers and in English. */
export type MadeCase = { id: string; words: string; shown: Shown }

export function casesOf(kind: Kind, language: Language, messages: Messages): MadeCase[] {
  const cases: readonly GalleryCase<Kind>[] = CASES[kind]
  // Kind and model are tied by the type of CASES.
  return cases.map(({ id, words, make }) => ({ id: `${kind}.${id}`, words, shown: { kind, model: make(makeIn(language, messages)) } as Shown }))
}

/** Every figure and every absence that stands anywhere in what a case shows, each once. */
export function cellsOf(shown: unknown): Cell[] {
  const found = new Set<Cell>()
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return
    if (isCell(value)) found.add(value)
    else for (const part of Object.values(value)) walk(part)
  }
  walk(shown)
  return [...found]
}

function isCell(value: object): value is Cell {
  return "kind" in value && (value.kind === "figure" || value.kind === "missing") && "text" in value
}
