// Compositions as bars of equal length: where each part begins and ends, and which of its words have room on it.
import type { ChartCell } from "./cells"
import { type Mark, Marks } from "./marks"
import { foldText, textWidth } from "./text"

/** `missing`: the words of a composition that is not printed; `share` null: the part is not printed. */
export type ShareChartBar = {
  id: string
  label: string
  missing: string | null
  parts: { code: string; label: string; cell: ChartCell; share: number | null }[]
}

export type PlacedShare = { code: string; step: number; x: number; width: number; text: string | null; mark: Mark }
/** `shares`: for the library, by the order of the legend; null = not printed. */
export type PlacedShareBar = { id: string; y: number; label: readonly string[]; missing: string | null; parts: PlacedShare[]; shares: (number | null)[] }

export const SHARE_ROW = 44
const FONT = 13
const GAP = 10
const LABEL_LINES = 3
const EDGE = 4
const STEPS = 6

export function shareStep(index: number): number {
  return index % STEPS
}

type Request = { bars: readonly ShareChartBar[]; legend: readonly { code: string }[]; width: number; formatShare: (share: number) => string }

export function shareBars({ bars, legend, width, formatShare }: Request): { left: number; right: number; bars: PlacedShareBar[]; marks: Mark[] } {
  const left = Math.min(170, width * 0.4, Math.max(40, ...bars.map((bar) => textWidth(bar.label, FONT))) + GAP)
  const right = width - EDGE
  const rank = new Map(legend.map((entry, i) => [entry.code, i]))
  const rankOf = (code: string) => rank.get(code) ?? 0
  const marks = new Marks()
  const placed = bars.map((bar, group): PlacedShareBar => {
    const middle = EDGE + SHARE_ROW * (group + 0.5)
    let start = 0
    const parts = bar.parts
      .toSorted((a, b) => rankOf(a.code) - rankOf(b.code))
      .flatMap((part): PlacedShare[] => {
        if (part.share === null) return []
        const x = left + start * (right - left)
        const partWidth = part.share * (right - left)
        start += part.share
        const share = formatShare(part.share)
        const text = [`${part.cell.text} · ${share}`, part.cell.text].find((candidate) => textWidth(candidate, FONT) + 12 <= partWidth) ?? null
        const hit = { x, y: middle - SHARE_ROW / 2 + 4, width: partWidth, height: SHARE_ROW - 8 }
        const mark = marks.add({ group, title: `${bar.label} ${part.label}`, cell: { ...part.cell, text: `${part.cell.text} · ${share}` }, hit })
        return [{ code: part.code, step: shareStep(rankOf(part.code)), x, width: partWidth, text, mark }]
      })
    const label = foldText(bar.label, FONT, left - GAP, LABEL_LINES)
    const shares = legend.map(({ code }) => bar.parts.find((part) => part.code === code)?.share ?? null)
    return { id: bar.id, y: middle, label, missing: bar.missing, parts, shares }
  })
  return { left, right, bars: placed, marks: marks.all }
}
