// The figures over columns: what they say, and how high they must stand for neighbours not to touch.
import type { Cell } from "@/figures/cell"
import { clamp } from "./box"
import { textWidth, wrapText } from "./text"

export const LINE_HEIGHT = 15
const VALUE_FONT = 13
const WORD_FONT = 12
/** Of the estimated width of plain words. */
const DRAWN = 0.94

/** The printed total; where only parts are printed, the parts; where nothing is, the words of its absence. */
export function wordsOver(column: { parts: readonly { cell: Cell }[]; total: Cell }, height: number, room: number): string[] {
  if (column.total.kind === "figure") return [column.total.text]
  const parts = column.parts.flatMap(({ cell }) => (cell.kind === "figure" ? [cell.text] : []))
  return wrapText(height > 0 ? parts.join(" + ") : column.total.text, WORD_FONT, room)
}

/** `bottom`: where the last line would stand over its column; `total`: written in the size of figures; `noted`: with an asterisk. */
export type LabelOver = { x: number; lines: readonly string[]; bottom: number; total: boolean; noted?: boolean }

/** The width that lines take when they are drawn: the estimate of text.ts is generous for digits. */
export function labelWidth({ lines, total }: LabelOver): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, total ? VALUE_FONT : WORD_FONT))) * DRAWN
}

/** Columns that stand closer than this share of their figures cannot all say them. */
const CROWD = 0.5

/**
 * Where columns crowd, the figures that have room: the last, the first and the highest before the others. The others are read
 * at their columns. Words of what is missing always stay.
 */
export function fewLabels<L extends LabelOver>(labels: readonly L[], band: number): L[] {
  const figures = labels.filter(({ total }) => total)
  if (Math.max(0, ...figures.map(labelWidth)) * CROWD <= band) return [...labels]
  const highest = figures.toSorted((a, b) => a.bottom - b.bottom)[0]
  const kept: L[] = []
  for (const label of [figures.at(-1), figures[0], highest, ...figures])
    if (label !== undefined && kept.every((other) => Math.abs(other.x - label.x) > (labelWidth(other) + labelWidth(label)) / 2 + 6)) kept.push(label)
  return labels.map((label) => (label.total && !kept.includes(label) ? { ...label, lines: [] } : label))
}

/** A label wider than its column is moved so far that it keeps between the sides of the plot; over the axis it may hang a little. */
export function keepInside<L extends LabelOver>(label: L, left: number, right: number): L {
  // The estimate as it is: bold digits take all of it.
  const half = labelWidth(label) / DRAWN / 2
  const to = right - half - (label.noted ? STAR : 0)
  return { ...label, x: clamp(label.x, Math.min(left + half - OVER_AXIS, to), to) }
}

const STAR = 7
const OVER_AXIS = 6

/** The place of each label's last line, raised where it would lie on a label before it. */
export function raiseLabels(labels: readonly LabelOver[]): number[] {
  const done: { left: number; right: number; top: number; bottom: number }[] = []
  return labels.map((label) => {
    const half = labelWidth(label) / 2
    const height = label.lines.length * LINE_HEIGHT
    const meets = (bottom: number) =>
      done.find((other) => other.left < label.x + half && label.x - half < other.right && other.top < bottom && bottom - height < other.bottom)
    let bottom = label.bottom
    for (let other = meets(bottom); other !== undefined; other = meets(bottom)) bottom = other.top
    done.push({ left: label.x - half, right: label.x + half, top: bottom - height, bottom })
    return bottom
  })
}
