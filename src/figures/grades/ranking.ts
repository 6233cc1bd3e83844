// What a row of the comparison says of its two figures: which is higher and by how much — only where the grade allows it.
import type { Grade } from "@/domain/harmonise/types"
import { formatNumber } from "@/i18n/format"
import type { Cell } from "../cell"
import type { Issuer, View } from "../view"

export type Ranked = { issuer: Issuer; cell: Cell }

/** Grades whose figures may be put in an order. */
export function mayRank(grade: Grade | null): boolean {
  return grade === "A" || grade === "B"
}

/**
 * How far apart two figures are: how many times one is the other, or percentage points between shares that have no better or worse.
 * `apart`: how many times, of figures that may not be ranked: for an order of the rows only, never for words.
 */
export type Gap = { kind: "times" | "points" | "apart"; size: number }

/** The widest first: what may be ranked before what only differs, then what is not to be ranked, and last what has no two figures. */
export function byGap(a: { gap: Gap | null }, b: { gap: Gap | null }): number {
  return order(b.gap) - order(a.gap) || (b.gap?.size ?? 0) - (a.gap?.size ?? 0)
}

function order(gap: Gap | null): number {
  return gap === null ? 0 : { times: 3, points: 2, apart: 1 }[gap.kind]
}

/** Shares of a composition: neither is better, so no order, only how far apart. Null where that is nothing or cannot be said. */
export function pointsApart(grade: Grade | null, entries: readonly Ranked[]): Gap | null {
  const values = entries.flatMap(({ cell }) => (cell.kind === "figure" ? [cell.value] : []))
  if (!mayRank(grade) || values.length < 2) return null
  // Of the figures as a reader sees them, with one decimal: 46.6 and 44.6 are 2.0 apart, whatever was rounded.
  const tenths = values.map((value) => Math.round(value * 10))
  const size = (Math.max(...tenths) - Math.min(...tenths)) / 10
  return size === 0 ? null : { kind: "points", size }
}

/** How many times the smallest figure the largest one is; null where there are not two, the smallest is zero, or they are equal. An issuer without a figure is in no order. */
export function ratioOf(entries: readonly Ranked[]): { highest: Issuer; ratio: number } | null {
  const values = entries.flatMap(({ issuer, cell }) => (cell.kind === "figure" ? [{ issuer, value: cell.value }] : [])).toSorted((a, b) => b.value - a.value)
  const [top, bottom] = [values[0], values.at(-1)]
  if (top === undefined || bottom === undefined || values.length < 2 || bottom.value <= 0 || top.value === bottom.value) return null
  return { highest: top.issuer, ratio: top.value / bottom.value }
}

/** "Weimob is higher, 1.8 times the other"; "" where nothing may or can be said. Sizes of companies are no performance. */
export function rankingWords(view: View, grade: Grade | null, perHead: boolean, entries: readonly Ranked[]): string {
  if (!mayRank(grade) || !perHead) return ""
  const found = ratioOf(entries)
  // "1.0 times" would say nothing: figures that close have no order worth a sentence.
  if (found === null || found.ratio < 1.05) return ""
  return view.messages.harmonised.higher({ issuer: found.highest.name, times: formatNumber(found.ratio, view.language, found.ratio < 10 ? 1 : 0) })
}
