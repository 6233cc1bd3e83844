// How much room panels of columns ask for: known before they are drawn, so that the page can reserve it.
import type { ColumnPanel } from "@/figures/series/columnPanels"
import { lengthOf } from "./cells"
import type { FlowItem } from "./flow"
import { AXIS_HEIGHT, niceTicks } from "./ticks"

export const PANEL_GAP = 28
export const PANEL_HEIGHT = 248
/** A column needs this much width for its figure; the panel also needs its axis. Narrower, panels wrap. */
const COLUMN_LEAST = 66
const PANEL_EDGE = 70
const PANEL_MOST = 640

/** Room above the columns for their figures, and for the two lines that a break may say. */
const TOP = 24
const TOP_WITH_BREAK = 52
/** And for the words of a line over them. */
const LINE_WORDS = 20

type Asking = Pick<ColumnPanel, "columns" | "max" | "min" | "apart" | "line">

/** Panels on a scale of their own stand in rows of their own, below the others. */
export function panelRoom(panel: Asking, i: number, all: readonly Asking[]): FlowItem {
  return {
    basis: PANEL_EDGE + panel.columns.length * COLUMN_LEAST,
    grow: Math.max(1, panel.columns.length),
    max: PANEL_MOST,
    fresh: i > 0 && panel.apart !== all[i - 1]?.apart,
  }
}

export function headRoom(panel: Asking): number {
  return (panel.columns.some((column) => column.breakBefore !== null) ? TOP_WITH_BREAK : TOP) + (panel.line === undefined ? 0 : LINE_WORDS)
}

/** The least part of the scale that is drawn, however small the figures. */
const LEAST_SHARE = 0.25

/**
 * Which part of its scale a panel needs: as far as the tick above its own columns, or no further than these where they stay below the first. A small company beside a large one keeps the scale and
 * leaves out the empty room above. 1 where something lies below zero.
 */
export function shareNeeded({ columns, max, min, line }: Asking): number {
  if (min !== undefined && min < 0) return 1
  const ticks = niceTicks(max, 3)
  const end = ticks.at(-1) ?? 1
  const figures = [
    ...columns.map(({ parts }) => parts.reduce((sum, { cell }) => sum + (lengthOf(cell) ?? 0), 0)),
    ...columns.map(({ total }) => lengthOf(total) ?? 0),
    ...(line?.cells ?? []).map((cell) => (cell === null ? 0 : (lengthOf(cell) ?? 0))),
  ]
  const own = Math.max(0, ...figures)
  // Below the first tick nothing is gained by going up to it.
  const reached = own < (ticks[1] ?? end) ? own : (ticks.find((tick) => tick >= own) ?? end)
  return Math.max(LEAST_SHARE, reached / end)
}

/** The height of a panel alone; panels of one row are as tall as the tallest of them. */
export function panelHeight(panel: Asking): number {
  return Math.round(PANEL_HEIGHT - (1 - shareNeeded(panel)) * (PANEL_HEIGHT - AXIS_HEIGHT - headRoom(panel)))
}
