// Compositions as bars of equal length: where each part begins and ends, and which of its words have room on it.

import type { ShareBar } from "@/figures/series/shareBars"
import { type Mark, Marks } from "./marks"
import { textWidth, wrapText } from "./text"

export type PlacedShare = { code: string; step: number; x: number; width: number; text: string | null; zero: boolean; mark: Mark }
/** `shares`: for the library, by the order of the legend; null = not printed. `under`: which parts are not printed, below the bar. */
export type PlacedShareBar = {
  id: string
  y: number
  label: readonly string[]
  missing: string | null
  under: readonly string[]
  parts: PlacedShare[]
  shares: (number | null)[]
}

export const SHARE_ROW = 44
const FONT = 13
const GAP = 10
const SMALL = 12
/** From line to line of labels and of the words under a bar. */
export const SHARE_LINE = 14
/** A part of nothing can still be pointed at. */
const HIT_LEAST = 8
const EDGE = 4
const STEPS = 6

export function shareStep(index: number): number {
  return index % STEPS
}

type Request = { bars: readonly ShareBar[]; legend: readonly { code: string }[]; width: number; formatShare: (share: number) => string }

export function shareBars({ bars, legend, width, formatShare }: Request): {
  left: number
  right: number
  bars: PlacedShareBar[]
  marks: Mark[]
  height: number
} {
  const left = Math.min(170, width * 0.4, Math.max(40, ...bars.map((bar) => textWidth(bar.label, FONT))) + GAP)
  const right = width - EDGE
  const rank = new Map(legend.map((entry, i) => [entry.code, i]))
  const rankOf = (code: string) => rank.get(code) ?? 0
  const marks = new Marks()
  let top = EDGE
  const placed = bars.map((bar, group): PlacedShareBar => {
    const label = wrapText(bar.label, FONT, left - GAP)
    const absent = bar.missing === null ? bar.parts.filter(({ cell }) => cell.kind === "missing") : []
    const under = wrapText(absent.map(({ label, cell }) => `${label}: ${cell.text}`).join(" · "), SMALL, right - left)
    const room = Math.max(SHARE_ROW, label.length * SHARE_LINE + 6)
    const middle = top + room / 2
    top += room + under.length * SHARE_LINE
    let start = 0
    const parts = bar.parts
      .toSorted((a, b) => rankOf(a.code) - rankOf(b.code))
      .flatMap((part): PlacedShare[] => {
        if (part.share === null) return []
        const x = left + start * (right - left)
        const partWidth = part.share * (right - left)
        start += part.share
        const share = formatShare(part.share)
        // A printed share is its own label.
        const texts = part.cell.text === share ? [share] : [`${part.cell.text} · ${share}`, part.cell.text]
        const text = texts.find((candidate) => textWidth(candidate, FONT) + 12 <= partWidth) ?? null
        const hitWidth = Math.max(HIT_LEAST, partWidth)
        const hit = { x: Math.min(x - (hitWidth - partWidth) / 2, right - hitWidth), y: middle - SHARE_ROW / 2 + 4, width: hitWidth, height: SHARE_ROW - 8 }
        const mark = marks.add({ group, title: `${bar.label} ${part.label}`, cell: { ...part.cell, text: `${part.cell.text} · ${share}` }, hit })
        return [{ code: part.code, step: shareStep(rankOf(part.code)), x, width: partWidth, text, zero: part.share === 0, mark }]
      })
    const shares = legend.map(({ code }) => bar.parts.find((part) => part.code === code)?.share ?? null)
    return { id: bar.id, y: middle, label, missing: bar.missing, under, parts, shares }
  })
  return { left, right, bars: placed, marks: marks.all, height: top + EDGE }
}
