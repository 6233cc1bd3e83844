// How one year's figure leads to the next: totals as columns from zero, causes as floating steps between them; on a narrow
// screen the steps lie down, each with its words above it.

import type { WaterfallStep } from "@/figures/series/waterfall"
import type { Box } from "./box"
import { type Mark, Marks } from "./marks"
import { foldText, textWidth, wrapText } from "./text"
import { AXIS_HEIGHT, axisRoom, linear, niceTicks, placeTicks, type Tick } from "./ticks"

export type WaterfallPanel = { id: string; title: string; tone: number; steps: readonly WaterfallStep[]; max: number }

/** `end`: the step's level in pixels, from which a link leads to the next step. */
export type PlacedStep = { step: WaterfallStep; lines: readonly string[]; at: number; top: number; end: number; bar: StepBar; mark: Mark }

/** A step for the library: from where to where, as shares of the axis, and its place across. */
export type StepBar = { id: string; tone: number; total: boolean; across: number; thickness: number; span: [number, number] }

export type PlacedWaterfall = {
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  band: number
  ticks: Tick[]
  steps: PlacedStep[]
  /** Where a series breaks: the place along the axis of steps, before the step, and its words. */
  rules: { at: number; words: string }[]
}

export const STANDING_HEIGHT = 296
const TOP = 24
/** A step lying down, its words above it: how a narrow screen has room for seven of them. */
export const LYING_ROW = 46
/** The bar stands below its row's middle: the words above it. */
const LYING_DROP = 8
const LYING_BAR = 14
const STEP_MOST = 72
const FILLED = 0.76
/** Two lines of words under each step. */
const WORDS = AXIS_HEIGHT + 16

type Request = { panel: WaterfallPanel; group: number; width: number; marks: Marks; unit?: string | undefined; formatTick: (value: number) => string }

const LINE = 15
const VALUE_FONT = 13
const WORD_FONT = 12

/** Whether the words of the steps touch one another where they stand: then they have to lie down. */
export function crowds({ panel, width, formatTick }: Pick<Request, "panel" | "width" | "formatTick">): boolean {
  const { steps, band } = standingSteps({ panel, width, formatTick, group: 0, marks: new Marks() })
  const words = steps.map(({ step, lines, top }) => ({
    value: textWidth(step.cell.text, VALUE_FONT),
    top,
    lines: lines.map((line) => textWidth(line, WORD_FONT)),
  }))
  const touch = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && ((a + b) / 2) * 0.94 > band
  return words.some((word, i) => {
    const next = words[i + 1]
    if (next === undefined) return false
    return word.lines.some((line, k) => touch(line, next.lines[k])) || (Math.abs(word.top - next.top) < LINE && touch(word.value, next.value))
  })
}

export function waterfallHeight(steps: number, lying: boolean): number {
  return lying ? steps * LYING_ROW + AXIS_HEIGHT : STANDING_HEIGHT
}

export function standingSteps({ panel, group, width, marks, unit, formatTick }: Request): PlacedWaterfall {
  const values = niceTicks(panel.max, 3)
  const end = values.at(-1) ?? 1
  const breaks = panel.steps.some(({ breakBefore }) => breakBefore !== undefined)
  const plot = { left: axisRoom(values, formatTick), right: width - 4, top: breaks ? TOP + LINE + 4 : TOP, bottom: STANDING_HEIGHT - WORDS }
  const y = linear(end, plot.bottom, plot.top)
  const band = (plot.right - plot.left) / Math.max(1, panel.steps.length)
  const thickness = Math.min(STEP_MOST, band * FILLED)
  const steps = panel.steps.map((step, i): PlacedStep => {
    const at = plot.left + band * (i + 0.5)
    const top = y(Math.max(step.from, step.to))
    const hit = { x: at - band / 2, y: top - 20, width: band, height: plot.bottom - top + 20 }
    const bar = barOf(panel, step, at - thickness / 2, thickness, end)
    return { step, lines: foldText(step.label, 12, band - 6, 2), at, top, end: y(step.to), bar, mark: markOf(marks, panel, step, group, unit, hit) }
  })
  const rules = panel.steps.flatMap(({ breakBefore }, i) => (breakBefore === undefined ? [] : [{ at: plot.left + band * i, words: breakBefore }]))
  return { height: STANDING_HEIGHT, plot, band, ticks: placeTicks(values, y, formatTick, "y"), steps, rules }
}

export function lyingSteps({ panel, group, width, marks, unit, formatTick }: Request): PlacedWaterfall {
  const values = niceTicks(panel.max, 3)
  const end = values.at(-1) ?? 1
  const side = { left: 8, right: width - Math.max(24, Math.ceil(textWidth(formatTick(end), WORD_FONT) / 2)) }
  // The figure stands at the end of the first line; all rows have the room that the longest label asks for.
  const words = panel.steps.map(({ label, cell, breakBefore }) =>
    wrapText(breakBefore === undefined ? label : `${label} · ${breakBefore}`, VALUE_FONT, side.right - side.left - textWidth(cell.text, VALUE_FONT) - 12),
  )
  const more = (Math.max(1, ...words.map(({ length }) => length)) - 1) * LINE
  const band = LYING_ROW + more
  const height = panel.steps.length * band + AXIS_HEIGHT
  const plot = { ...side, top: 0, bottom: height - AXIS_HEIGHT }
  const x = linear(end, plot.left, plot.right)
  const steps = panel.steps.map((step, i): PlacedStep => {
    const top = band * i
    const at = top + more + LYING_ROW / 2 + LYING_DROP
    const hit = { x: plot.left, y: top, width: plot.right - plot.left, height: band }
    const bar = barOf(panel, step, at - LYING_BAR / 2, LYING_BAR, end)
    return { step, lines: words[i] ?? [], at, top, end: x(step.to), bar, mark: markOf(marks, panel, step, group, unit, hit) }
  })
  const rules = panel.steps.flatMap(({ breakBefore }, i) => (breakBefore === undefined ? [] : [{ at: band * i, words: "" }]))
  return { height, plot, band, ticks: placeTicks(values, x, formatTick, "x"), steps, rules }
}

function barOf(panel: WaterfallPanel, step: WaterfallStep, across: number, thickness: number, end: number): StepBar {
  const span: [number, number] = [Math.min(step.from, step.to) / end, Math.max(step.from, step.to) / end]
  return { id: step.id, tone: panel.tone, total: step.kind === "total", across, thickness, span }
}

function markOf(marks: Marks, panel: WaterfallPanel, step: WaterfallStep, group: number, unit: string | undefined, hit: Box): Mark {
  return marks.add({ group, title: `${panel.title} ${step.label}`, cell: step.cell, unit, hit })
}
