// Small multiples of columns: panels in rows, every panel on its own axis, figures over the columns, breaks as rules between years.

import type { Cell } from "@/figures/cell"
import { type ColumnPanel, stackedParts } from "@/figures/series/columnPanels"
import { breakRules, type PlacedBreak, type PlacedWords } from "./breaks"
import { lengthOf, valueOf } from "./cells"
import { fewLabels, keepInside, labelWidth, raiseLabels, wordsOver } from "./columnLabels"
import { flow } from "./flow"
import { type Mark, Marks } from "./marks"
import { overLine, type PlacedPoint } from "./overLine"
import { headRoom, PANEL_GAP, panelHeight, panelRoom, shareNeeded } from "./panelRoom"
import { textWidth, wrapText } from "./text"
import { AXIS_HEIGHT, axisRoom, linear, niceTicksBetween, placeTicks, type Tick } from "./ticks"

/**
 * A column for the library: where it stands, and its parts as shares of its panel's axis, or from where to where where some lie below zero;
 * null = no bar. `shades`: which shade each part has, the same for the same part in every panel.
 */
export type ColumnBar = {
  id: string
  tone: number
  x: number
  width: number
  lengths: readonly (number | null | readonly [number, number])[]
  shades: readonly number[]
}

/**
 * `top`: the end of the column in pixels; `lines` stand over it around `wordsX`, the last one at `words`; none where columns crowd.
 * `tick`: the lines of its period under it; null where it would touch a neighbour's.
 */
export type PlacedColumn = {
  period: string
  tick: readonly string[] | null
  tickX: number
  x: number
  wordsX: number
  /** The words reach over a neighbour. */
  wide: boolean
  top: number
  lines: readonly string[]
  words: number
  missing: boolean
  noted: boolean
  zero: boolean
  mark: Mark
}

export type PlacedPanel = {
  id: string
  tone: number
  left: number
  right: number
  ticks: Tick[]
  /** Where zero stands in a panel that goes below it; null where it is the foot of the plot. */
  zero: number | null
  columns: PlacedColumn[]
  thickness: number
  rules: PlacedBreak[]
  words: PlacedWords[]
  points: PlacedPoint[]
  /** From where to where the ground of a panel on a scale of its own reaches; null for any other. */
  ground: { left: number; right: number } | null
}

/** One row of panels: one chart of the library. `titles` stand above the drawing. */
export type ColumnRow = {
  height: number
  plot: { top: number; bottom: number }
  titles: { id: string; title: string; width: number }[]
  panels: PlacedPanel[]
  bars: ColumnBar[]
}

const COLUMN_MOST = 72
const FILLED = 0.72
const MOST_TRIES = 5
const PERIOD_FONT = 13
/** Between lines of a period that is more than a year's number. */
export const PERIOD_LINE = 15
const PERIOD_GAP = 6
/** From the end of a column that hangs to the foot of its figure. */
const HANGING_WORDS = 15

type Request = { panels: readonly ColumnPanel[]; width: number; unit?: string | undefined; formatTick: (value: number) => string }

/** All rows of a drawing of `width` pixels, and its marks in reading order. */
export function columnRows({ panels, width, unit, formatTick }: Request): { rows: ColumnRow[]; marks: Mark[] } {
  const marks: Mark[] = []
  const order = stackedParts(panels).map(({ id }) => id)
  const drafts = flow(panels.map(panelRoom), width, PANEL_GAP).map((placed) => draftRow(placed, panels, unit, formatTick))
  // What the figures over the columns take away from one row is given to it: a column is as tall as its value in every row.
  const most = Math.max(0, ...drafts.map(({ top, bottom, share }) => (bottom - top) / share))
  const rows = drafts.map(({ members, periods, share, top, bottom, height }): ColumnRow => {
    const added = most * share - (bottom - top)
    const plot = { top, bottom: bottom + added }
    const own = new Marks(marks.length)
    const done = members.map((member, i) => placePanel(member, { ...plot, share }, periods[i] ?? [], own, unit, formatTick))
    marks.push(...own.all)
    return {
      height: height + added,
      plot,
      titles: members.map(({ panel, width }) => ({ id: panel.id, title: panel.title, width })),
      panels: done.map(({ panel }) => panel),
      bars: done.flatMap(({ bars }) => bars.map((bar) => ({ ...bar, shades: bar.parts.map((part) => Math.max(0, order.indexOf(part))) }))),
    }
  })
  return { rows, marks }
}

type Member = { panel: ColumnPanel; group: number; x: number; width: number }

/** A row before it has its height: where its plot starts and ends, and which share of its scale it shows. */
function draftRow(placed: ReturnType<typeof flow>[number], panels: readonly ColumnPanel[], unit: string | undefined, formatTick: (value: number) => string) {
  const members = placed.flatMap(({ index, x, width }): Member[] => {
    const panel = panels[index]
    return panel === undefined ? [] : [{ panel, group: index, x, width }]
  })
  // Plots of one row start and end at the same height, whatever stands over each; figures that crowd ask for more room there.
  let top = Math.max(...members.map(({ panel }) => headRoom(panel)))
  const share = Math.max(...members.map(({ panel }) => shareNeeded(panel)))
  const height = Math.max(...members.map(({ panel }) => panelHeight(panel)))
  const periods = members.map((member) => periodsUnder(member, formatTick))
  const lines = Math.max(1, ...periods.flat().map((own) => own.length))
  const bottom = height - AXIS_HEIGHT - (lines - 1) * PERIOD_LINE
  const lacking = () => {
    const done = members.map((member, i) => placePanel(member, { top, bottom, share }, periods[i] ?? [], new Marks(0), unit, formatTick))
    return Math.ceil(Math.max(0, ...done.map((each) => each.lacking)))
  }
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const more = lacking()
    if (more === 0) break
    top += more
  }
  return { members, periods, share, top, bottom, height }
}

/** The periods under the columns of a panel, each in lines as wide as its column. */
function periodsUnder({ panel, width }: Member, formatTick: (value: number) => string): string[][] {
  const band = (width - axisRoom(niceTicksBetween(panel.min ?? 0, panel.max, 3), formatTick)) / Math.max(1, panel.columns.length)
  return panel.columns.map(({ label }) => wrapText(label, PERIOD_FONT, Math.max(band - PERIOD_GAP, textWidth("0000", PERIOD_FONT))))
}

/** `lacking`: how many pixels the highest figure lacks above the plot. */
function placePanel(
  { panel, group, x, width }: Member,
  { top, bottom, share }: ColumnRow["plot"] & { share: number },
  periods: readonly (readonly string[])[],
  marks: Marks,
  unit: string | undefined,
  formatTick: (value: number) => string,
) {
  const all = niceTicksBetween(panel.min ?? 0, panel.max, 3)
  // Of its scale a row shows the part that one of its panels needs, at the height that this part has.
  const start = all[0] ?? 0
  const end = (all.at(-1) ?? 1) * share
  const values = all.filter((value) => value <= end * (1 + 1e-9))
  const y = linear(end, bottom, top, start)
  // What lies below zero hangs from the line of zero.
  const falls = start < 0
  const reach = (cell: Cell) => (falls ? valueOf(cell) : lengthOf(cell))
  const left = x + axisRoom(all, formatTick)
  const right = x + width
  const band = (right - left) / Math.max(1, panel.columns.length)
  const thickness = Math.min(COLUMN_MOST, band * FILLED)
  const centre = (i: number) => left + band * (i + 0.5)
  const heights = panel.columns.map(({ parts }) => parts.reduce((sum, part) => sum + (reach(part.cell) ?? 0), 0))
  const tops = panel.columns.map(({ total }, i) =>
    (heights[i] ?? 0) > 0 || total.kind === "figure" ? y(falls ? (heights[i] ?? 0) : Math.max(heights[i] ?? 0, 0)) : y(0),
  )
  const wanted = panel.columns.map(({ total, ...column }, i) => ({
    x: centre(i),
    lines: wordsOver({ ...column, total }, heights[i] ?? 0, band - 4),
    // Under a column that hangs, over any other.
    bottom: (heights[i] ?? 0) < 0 ? (tops[i] ?? bottom) + HANGING_WORDS : (tops[i] ?? bottom) - 7,
    total: total.kind === "figure",
    noted: total.kind === "figure" && total.noted,
  }))
  const labels = fewLabels(wanted, band).map((label) => keepInside(label, left, right))
  const places = raiseLabels(labels)
  const periodWidth = Math.max(0, ...periods.flat().map((line) => textWidth(line, PERIOD_FONT)))
  // The last year is moved inside where it would hang out.
  const hanging = Math.max(0, (periodWidth - band) / 2)
  const every = Math.max(1, Math.ceil((periodWidth + hanging + PERIOD_GAP) / band))
  const breaks = panel.columns.map(({ breakBefore }) => breakBefore)
  const columns = panel.columns.map((column, i): PlacedColumn => {
    const at = tops[i] ?? bottom
    const hitTop = Math.min(at - 18, bottom - 18)
    const parts = column.parts.length > 1 ? column.parts.map(({ label, cell }) => `${label}: ${cell.text}`) : []
    const mark = marks.add({
      group,
      title: `${panel.title} ${column.label}`,
      cell: column.total,
      unit,
      lines: [...parts, ...(column.breakBefore === null ? [] : [column.breakBefore])],
      hit: { x: centre(i) - band / 2, y: hitTop, width: band, height: bottom - hitTop },
    })
    const zero = (heights[i] ?? 0) === 0 && column.parts.some((part) => lengthOf(part.cell) === 0)
    return {
      period: column.period,
      // Counted from the last year, which always says its own.
      tick: (panel.columns.length - 1 - i) % every === 0 ? (periods[i] ?? []) : null,
      tickX: Math.min(centre(i), right - periodWidth / 2),
      x: centre(i),
      wordsX: labels[i]?.x ?? centre(i),
      wide: (wanted[i] === undefined ? 0 : labelWidth(wanted[i])) > band,
      top: at,
      lines: labels[i]?.lines ?? [],
      words: places[i] ?? at - 7,
      missing: column.total.kind !== "figure",
      noted: column.total.kind === "figure" && column.total.noted,
      zero,
      mark,
    }
  })
  const { rules, words, floor } = breakRules(breaks, { left, right, top, band })
  const placed: PlacedPanel = {
    id: panel.id,
    tone: panel.tone,
    left,
    right,
    ticks: placeTicks(values, y, formatTick, "y"),
    zero: falls ? y(0) : null,
    columns,
    thickness,
    rules,
    words,
    ground: panel.apart === undefined ? null : { left: x - PANEL_GAP / 4, right: right + PANEL_GAP / 4 },
    points: panel.line === undefined ? [] : overLine({ panel, line: panel.line, group, marks, unit, centre, y }),
  }
  const highest = Math.min(...columns.map(({ words, lines }) => words - 12 - (lines.length - 1) * 15))
  const bars = panel.columns.map((column, i) => ({
    id: `${panel.id} ${column.period}`,
    parts: column.parts.map(({ id }) => id),
    tone: panel.tone,
    x: centre(i) - thickness / 2,
    width: thickness,
    lengths: falls ? fallingParts(column.parts, start, end) : column.parts.map(({ cell }) => shareOf(lengthOf(cell), end)),
  }))
  return { panel: placed, bars, lacking: floor - highest }
}

function shareOf(length: number | null, end: number): number | null {
  return length === null ? null : length / end
}

/** Parts stacked away from zero, what is above it upwards and what is below it downwards, as shares of an axis from `start` to `end`. */
function fallingParts(parts: ColumnPanel["columns"][number]["parts"], start: number, end: number): ColumnBar["lengths"] {
  const share = (value: number) => (value - start) / (end - start)
  const reached = { up: 0, down: 0 }
  return parts.map(({ cell }) => {
    const value = valueOf(cell)
    if (value === null) return null
    const way = value < 0 ? "down" : "up"
    const from = reached[way]
    reached[way] += value
    return value < 0 ? [share(from + value), share(from)] : [share(from), share(from + value)]
  })
}
