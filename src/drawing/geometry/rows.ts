// Horizontal bars on one axis from zero: headings, bars with their labels and figures, and breaks as rules, one row each.
import { type ChartCell, valueOf } from "./cells"
import { type Mark, Marks } from "./marks"
import { foldText, textWidth, wrapText } from "./text"
import { AXIS_HEIGHT, linear, niceTicks, placeTicks, type Tick } from "./ticks"

/** `muted`: why a bar is drawn faint. */
export type BarChartRow =
  | { kind: "group"; id: string; label: string }
  | { kind: "bar"; id: string; label: string; cell: ChartCell; tone: number; prior: boolean; muted?: string }
  | { kind: "break"; id: string; text: string }

export type BarRow = Extract<BarChartRow, { kind: "bar" }>

/** `end`: where the bar ends and its figure begins, in pixels. */
export type PlacedRow =
  | { kind: "group"; id: string; y: number; label: string }
  | { kind: "break"; id: string; y: number; x: number; text: string }
  | { kind: "bar"; id: string; y: number; end: number; label: readonly string[]; row: BarRow; zero: boolean; mark: Mark }

/** A bar for the library: its length as a share of the axis; null = no bar. */
export type RowBar = { id: string; y: number; height: number; length: number | null; row: BarRow }

export const ROW = 26
const BAR = 16
const FONT = 13
const GAP = 8
const LABEL_MOST = 232
const LABEL_LINES = 2
const TOP = 2

/** Height of the whole drawing for a number of rows. */
export function rowsHeight(count: number): number {
  return count * ROW + TOP * 2 + AXIS_HEIGHT
}

type Request = { rows: readonly BarChartRow[]; max: number; width: number; unit?: string | undefined; formatTick: (value: number) => string }

export function barRows({ rows, max, width, unit, formatTick }: Request): {
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: Tick[]
  rows: PlacedRow[]
  bars: RowBar[]
  marks: Mark[]
} {
  const left = labelSide(rows, width)
  const figures = rows.map((row) =>
    row.kind === "bar" && row.cell.kind === "figure" ? textWidth(row.cell.text, FONT) + (row.muted ? textWidth(row.muted, 12) + GAP : 0) : 0,
  )
  const right = width - Math.max(24, ...figures) - GAP * 2
  const values = niceTicks(max, 5)
  const end = values.at(-1) ?? 1
  const x = linear(end, left, Math.max(left + 1, right))
  const marks = new Marks()
  let heading = ""
  const placed = rows.map((row, i): PlacedRow => {
    const y = TOP + ROW * (i + 0.5)
    switch (row.kind) {
      case "group":
        heading = row.label
        return { kind: "group", id: row.id, y, label: row.label }
      case "break":
        return { kind: "break", id: row.id, y, x: left + GAP, text: row.text }
      case "bar": {
        const value = valueOf(row.cell)
        const mark = marks.add({
          group: marks.all.length,
          title: heading === "" ? row.label : `${heading} ${row.label}`,
          cell: row.cell,
          unit,
          lines: row.muted === undefined ? [] : [row.muted],
          hit: { x: 0, y: y - ROW / 2, width: Math.max(left, right), height: ROW },
        })
        const label = foldText(row.label, FONT, left - GAP, LABEL_LINES)
        return { kind: "bar", id: row.id, y, end: x(value ?? 0), label, row, zero: value === 0, mark }
      }
    }
  })
  return {
    plot: { left, right, top: 0, bottom: rowsHeight(rows.length) - AXIS_HEIGHT },
    ticks: placeTicks(values, x, formatTick, "x"),
    rows: placed,
    bars: placed.flatMap((row) => (row.kind === "bar" ? [barOf(row, end)] : [])),
    marks: marks.all,
  }
}

/** The side of the labels: as wide as the widest, at most not quite half; wider only where two lines cannot hold a label. */
function labelSide(rows: readonly BarChartRow[], width: number): number {
  const labels = rows.flatMap((row) => (row.kind === "bar" ? [row.label] : []))
  let side = Math.min(LABEL_MOST, width * 0.45, Math.max(40, ...labels.map((label) => textWidth(label, FONT))) + GAP)
  const fits = () => labels.every((label) => wrapText(label, FONT, side - GAP).length <= LABEL_LINES)
  while (side < width * 0.6 && !fits()) side += GAP
  return side
}

function barOf({ id, y, row }: Extract<PlacedRow, { kind: "bar" }>, end: number): RowBar {
  const value = valueOf(row.cell)
  return { id, y: y - BAR / 2, height: BAR, length: value === null ? null : value / end, row }
}
