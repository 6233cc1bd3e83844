// Horizontal bars on one axis from zero: headings, bars with their labels and figures, and breaks as rules, one row each.

import type { BarRow } from "@/figures/series/barRows"
import { lengthOf } from "./cells"
import { type Mark, Marks } from "./marks"
import { textWidth, wrapText } from "./text"
import { AXIS_HEIGHT, linear, niceTicks, placeTicks, type Tick } from "./ticks"

export type FigureRow = Extract<BarRow, { kind: "bar" }>

/** `end`: where the bar ends and its figure begins, in pixels; `under`: why it is faint, where that has no room beside the figure. */
export type PlacedRow =
  | { kind: "group"; id: string; y: number; lines: readonly string[] }
  | { kind: "break"; id: string; y: number; x: number; lines: readonly string[] }
  | { kind: "bar"; id: string; y: number; end: number; label: readonly string[]; under: readonly string[]; row: FigureRow; zero: boolean; mark: Mark }

/** A bar for the library: its length as a share of the axis; null = no bar. */
export type RowBar = { id: string; y: number; height: number; length: number | null; row: FigureRow }

export const ROW = 26
const BAR = 16
const FONT = 13
const GAP = 8
const LABEL_MOST = 232
const LABEL_LINES = 2
/** From line to line of a label, of a heading or of the words of a break, and of small words. */
export const ROW_LINE = { label: 13, words: 15, small: 14 } as const
const SMALL = 12
/** With less room for its bars, a drawing says under them why some are faint. */
const BARS_LEAST = 96
/** Names never leave bars less than this, unless they had less themselves. */
const BARS_KEPT = 72
const LABEL_LEAST = 88
const TOP = 2

/** Least height of the whole drawing for a number of rows; words in many lines ask for more. */
export function rowsHeight(count: number): number {
  return count * ROW + TOP * 2 + AXIS_HEIGHT
}

type Request = { rows: readonly BarRow[]; max: number; width: number; unit?: string | undefined; formatTick: (value: number) => string }

export function barRows({ rows, max, width, unit, formatTick }: Request): {
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: Tick[]
  rows: PlacedRow[]
  bars: RowBar[]
  marks: Mark[]
  height: number
} {
  const left = labelSide(rows, width)
  const rightWith = (muted: boolean) => width - Math.max(24, ...rows.map((row) => figureWidth(row, muted))) - GAP * 2
  const beside = rightWith(true) - left >= BARS_LEAST || rows.every((row) => row.kind !== "bar" || row.muted === undefined)
  const right = rightWith(beside)
  const values = niceTicks(max, 5)
  const end = values.at(-1) ?? 1
  const x = linear(end, left, Math.max(left + 1, right))
  const marks = new Marks()
  let heading = ""
  let top = TOP
  /** Takes the room of a row with so many lines; gives the middle of the lines. */
  const take = (lines: number, line: number, more = 0): number => {
    const room = lines === 1 ? ROW : Math.max(ROW, lines * line + 4)
    top += room + more
    return top - more - room / 2
  }
  const placed = rows.map((row): PlacedRow => {
    switch (row.kind) {
      case "group": {
        heading = row.label
        const lines = wrapText(row.label, FONT, width)
        return { kind: "group", id: row.id, y: take(lines.length, ROW_LINE.words), lines }
      }
      case "break": {
        const lines = wrapText(row.text, SMALL, width - GAP)
        const widest = Math.max(0, ...lines.map((line) => textWidth(line, SMALL)))
        return { kind: "break", id: row.id, y: take(lines.length, ROW_LINE.words), x: Math.max(0, Math.min(left + GAP, width - widest)), lines }
      }
      case "bar": {
        const label = wrapText(row.label, FONT, left - GAP)
        const under = beside || row.muted === undefined ? [] : wrapText(row.muted, SMALL, width - left - GAP)
        const from = top
        const y = take(label.length, ROW_LINE.label, under.length * ROW_LINE.small)
        const length = lengthOf(row.cell)
        const mark = marks.add({
          group: marks.all.length,
          title: heading === "" ? row.label : `${heading} ${row.label}`,
          cell: row.cell,
          unit,
          lines: row.muted === undefined ? [] : [row.muted],
          hit: { x: 0, y: from, width: Math.max(left, right), height: top - from },
        })
        return { kind: "bar", id: row.id, y, end: x(length ?? 0), label, under, row, zero: length === 0, mark }
      }
    }
  })
  return {
    height: top + TOP + AXIS_HEIGHT,
    plot: { left, right, top: 0, bottom: top + TOP },
    ticks: placeTicks(values, x, formatTick, "x"),
    rows: placed,
    bars: placed.flatMap((row) => (row.kind === "bar" ? [barOf(row, end)] : [])),
    marks: marks.all,
  }
}

/** The room of a row's figure; `muted`: with the words that stand beside it. */
function figureWidth(row: BarRow, muted: boolean): number {
  if (row.kind !== "bar" || row.cell.kind !== "figure") return 0
  return textWidth(row.cell.text, FONT) + (muted && row.muted !== undefined ? textWidth(row.muted, SMALL) + GAP : 0)
}

/** The side of the labels: as wide as the widest, at most not quite half; wider only where two lines cannot hold a label. */
function labelSide(rows: readonly BarRow[], width: number): number {
  const labels = rows.flatMap((row) => (row.kind === "bar" ? [row.label] : []))
  // Whatever the names, the bars keep some room: the names fold.
  const most = Math.max(LABEL_LEAST, width - GAP * 2 - BARS_KEPT - Math.max(24, ...rows.map((row) => figureWidth(row, false))))
  let side = Math.min(LABEL_MOST, width * 0.45, most, Math.max(40, ...labels.map((label) => textWidth(label, FONT))) + GAP)
  const fits = () => labels.every((label) => wrapText(label, FONT, side - GAP).length <= LABEL_LINES)
  while (side < Math.min(width * 0.6, most) && !fits()) side += GAP
  return side
}

function barOf({ id, y, row }: Extract<PlacedRow, { kind: "bar" }>, end: number): RowBar {
  const length = lengthOf(row.cell)
  return { id, y: y - BAR / 2, height: BAR, length: length === null ? null : length / end, row }
}
