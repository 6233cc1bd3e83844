// Peers on one axis: a row per breakdown, a mark per issuer at its true place, and words around the line that never touch.

import type { GradedPoint, GradedRow } from "@/figures/grades/gradedRows"
import { valueOf } from "./cells"
import { type PlacedWord, placeWords, type RowWords } from "./dumbbellWords"
import { type Mark, Marks } from "./marks"
import { textWidth, wrapText } from "./text"
import { AXIS_HEIGHT, linear, niceTicks, placeTicks, type Tick } from "./ticks"

export type PlacedDumbbellPoint = { point: GradedPoint; x: number; hollow: boolean; words: PlacedWord; mark: Mark }
export type PlacedDumbbellRow = {
  id: string
  row: GradedRow
  middle: number
  /** `y`: of the first of its lines. */
  label: { x: number; y: number; anchor: "start" | "end"; lines: readonly string[] }
  points: PlacedDumbbellPoint[]
  words: PlacedWord[]
}

export type PlacedDumbbell = {
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: Tick[]
  rows: PlacedDumbbellRow[]
  marks: Mark[]
}

const DUMBBELL_ROW = 42
/** On a narrow screen the label stands above its line, and words on a missing or faint point below it. */
const ROW_NARROW = 54
const MIDDLE_NARROW = 38
const FONT = 13
const LABEL_MOST = 232
/** Room for a grade before the label. */
const GRADE = 26
const RADIUS = 16
/** From one lane of words to the next. */
const LANE = 15
const LANE_NARROW = 17
/** From line to line of a label. */
export const LABEL_LINE = 15

type Request = { rows: readonly GradedRow[]; max: number; width: number; narrow: boolean; unit?: string | undefined; formatTick: (value: number) => string }

export function dumbbell({ rows, max, width, narrow, unit, formatTick }: Request): PlacedDumbbell {
  const labels = rows.map((row) => textWidth(row.label, FONT) + (row.grade === undefined ? 0 : GRADE))
  const left = narrow ? 1 : Math.min(LABEL_MOST, Math.max(40, ...labels) + 12)
  const values = niceTicks(max, 5)
  const side = sideRoom(rows, narrow, width - left)
  const x = linear(values.at(-1) ?? 1, left + side, width - side)
  const worded = rows.map((row) => placeWords({ row, x, left, right: width, narrow }))
  // Words under one row and over the next need a little more between them.
  const both = worded.some((words) => words.above > 0) && worded.some((words) => words.below > 0)
  const marks = new Marks()
  let top = 0
  const placed = rows.map((row, i): PlacedDumbbellRow => {
    const lines = wrapText(row.label, FONT, (narrow ? width - 4 : LABEL_MOST - 12) - (row.grade === undefined ? 0 : GRADE))
    const room = rowRoom(worded[i], lines.length, narrow)
    const middle = top + room.above
    top = middle + room.below + (both ? 4 : 0)
    const first = narrow ? middle - 24 - (lines.length - 1) * LABEL_LINE : middle - ((lines.length - 1) / 2) * LABEL_LINE
    const label = { x: narrow ? 2 : left - 12, y: first, anchor: narrow ? "start" : "end", lines } as const
    return { id: row.id, row, middle, label, ...placeRow(row, i, middle, worded[i], x, marks, unit) }
  })
  const bottom = top + 4
  return {
    height: bottom + AXIS_HEIGHT,
    plot: { left: left + side, right: width - side, top: 0, bottom },
    ticks: placeTicks(values, x, formatTick, "x"),
    rows: placed,
    marks: marks.all,
  }
}

/** The room of a row above and below its line: for its words, and for a label of several lines. */
function rowRoom(worded: RowWords | undefined, lines: number, narrow: boolean): { above: number; below: number } {
  const above = Math.max(0, (worded?.above ?? 0) - 1)
  const below = Math.max(0, (worded?.below ?? 0) - (narrow ? 0 : 1))
  if (narrow) return { above: MIDDLE_NARROW + above * LANE_NARROW + (lines - 1) * LABEL_LINE, below: ROW_NARROW - MIDDLE_NARROW + below * LANE_NARROW }
  const half = lines === 1 ? 0 : (lines * LABEL_LINE) / 2 + 4
  return { above: Math.max(half, DUMBBELL_ROW / 2 + above * LANE), below: Math.max(half, DUMBBELL_ROW / 2 + below * LANE) }
}

function placeRow(
  row: GradedRow,
  group: number,
  middle: number,
  worded: RowWords | undefined,
  x: (value: number) => number,
  marks: Marks,
  unit: string | undefined,
): Pick<PlacedDumbbellRow, "points" | "words"> {
  const points = (worded?.points ?? []).map(({ point, word }): PlacedDumbbellPoint => {
    const at = x(valueOf(point.cell) ?? 0)
    const mark = marks.add({
      group,
      title: `${row.label} ${point.label}`,
      cell: point.cell,
      unit,
      lines: point.muted === undefined ? [] : [point.muted],
      hit: { x: at - RADIUS, y: middle - RADIUS, width: RADIUS * 2, height: RADIUS * 2 },
    })
    const hollow = point.cell.kind === "figure" && point.cell.computed === true
    return { point, x: at, hollow, words: { ...word, y: middle + word.y }, mark }
  })
  return { points, words: (worded?.rest ?? []).map((word) => ({ ...word, y: middle + word.y })) }
}

/** Room for labels at both ends, never more than half of the plot: a scale that has no room left runs backwards. */
function sideRoom(rows: readonly GradedRow[], narrow: boolean, plot: number): number {
  const widths = rows.flatMap((row) =>
    row.points.map(({ cell, muted }) => {
      if (narrow && cell.kind === "missing") return 0
      return textWidth(cell.text, FONT) + (narrow || muted === undefined ? 0 : textWidth(muted, 12) + 6)
    }),
  )
  return Math.max(0, Math.min(Math.max(24, ...widths) + 16, plot / 4))
}
