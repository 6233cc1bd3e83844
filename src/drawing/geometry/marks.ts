// The marks of a drawing that can be read and pressed: what each says, and which one an arrow key leads to.
import type { Cell } from "@/figures/cell"
import type { Box, Size } from "./box"
import { refOf } from "./cells"
import { textWidth } from "./text"

/** What a mark says when it is pointed at. `value` with its unit; `lines`: parts, reasons, breaks; none = []. */
export type Reading = { title: string; value: string; noted: boolean; lines: readonly string[] }

/** `group`: the row or panel of the mark, counted from 0: up and down lead from group to group. `ref` null: nothing to open. */
export type Mark = { index: number; group: number; ref: string | null; name: string; reading: Reading; hit: Box }

type NewMark = { group: number; title: string; cell: Cell; unit?: string | undefined; lines?: readonly string[]; hit: Box }

/** Marks in reading order; each is numbered as it comes, from `first` on. */
export class Marks {
  readonly all: Mark[] = []
  readonly first: number

  constructor(first = 0) {
    this.first = first
  }

  add({ group, title, cell, unit, lines = [], hit }: NewMark): Mark {
    const value = cell.kind === "figure" && unit !== undefined && unit !== "" ? joinUnit(cell.text, unit) : cell.text
    const reading = { title, value, noted: cell.kind === "figure" && cell.noted, lines }
    const mark = { index: this.first + this.all.length, group, ref: refOf(cell), name: `${title} ${value}`, reading, hit }
    this.all.push(mark)
    return mark
  }
}

/** A unit stands behind its figure, the sign of per cent without a space and once only. */
function joinUnit(text: string, unit: string): string {
  if (text.endsWith(unit)) return text
  return /^[%‰]/.test(unit) ? text + unit : `${text} ${unit}`
}

/** The mark that a key leads to; null for a key that leads nowhere. At an end the last mark stays. */
export function nextMark(marks: readonly Pick<Mark, "group">[], current: number, key: string): number | null {
  const last = marks.length - 1
  if (last < 0) return null
  switch (key) {
    case "Home":
      return 0
    case "End":
      return last
    case "ArrowRight":
      return Math.min(last, current + 1)
    case "ArrowLeft":
      return Math.max(0, current - 1)
    case "ArrowDown":
      return inGroup(marks, current, 1)
    case "ArrowUp":
      return inGroup(marks, current, -1)
    default:
      return null
  }
}

/** The mark at the same place of the next group that has any; in the outermost group the mark itself. */
function inGroup(marks: readonly Pick<Mark, "group">[], current: number, step: 1 | -1): number {
  const group = marks[current]?.group ?? 0
  const ordinal = current - marks.findIndex((mark) => mark.group === group)
  const beyond = marks.filter((mark) => (mark.group - group) * step > 0).map((mark) => mark.group)
  if (beyond.length === 0) return current
  const target = step > 0 ? Math.min(...beyond) : Math.max(...beyond)
  const first = marks.findIndex((mark) => mark.group === target)
  const count = marks.filter((mark) => mark.group === target).length
  return first + Math.min(ordinal, count - 1)
}

/** How large the box of a reading is at most, in pixels: its words decide where it fits. */
export function readingSize({ title, value, noted, lines }: Reading, more: string | null): Size {
  const words = [
    textWidth(title, 12),
    textWidth(value, 15) + (noted ? 14 : 0),
    ...[...lines, ...(more === null ? [] : [more])].map((line) => textWidth(line, 12)),
  ]
  const width = Math.min(300, Math.max(...words) + 24)
  const wrapped = lines.reduce((sum, line) => sum + Math.ceil(textWidth(line, 12) / (width - 24)), 0)
  return { width, height: 18 * (1 + wrapped) + 22 + (more === null ? 0 : 44) + 16 }
}

/**
 * Where a reading stands beside its mark, from the corner of the drawing: above where there is room, else below, never beyond
 * the sides. `top`: its lower edge where `above`, else its upper edge.
 */
export function readingPlace(mark: Box, size: Size, width: number): { left: number; top: number; above: boolean } {
  const left = Math.max(0, Math.min(mark.x + mark.width / 2 - size.width / 2, width - size.width))
  const above = mark.y - size.height - GAP >= -OVER
  return { left, top: above ? mark.y - GAP : mark.y + mark.height + GAP, above }
}

const GAP = 6
/** How far a reading may stand above its drawing, over the words of the card. */
const OVER = 40
