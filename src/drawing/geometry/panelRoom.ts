// How much room panels of columns ask for: known before they are drawn, so that the page can reserve it.
import type { FlowItem } from "./flow"

export const PANEL_GAP = 28
export const PANEL_HEIGHT = 248
/** A column needs this much width for its figure; the panel also needs its axis. Narrower, panels wrap. */
const COLUMN_LEAST = 66
const PANEL_EDGE = 70
const PANEL_MOST = 640

type Asking = { columns: readonly unknown[]; apart?: string | undefined }

/** Panels on a scale of their own stand in rows of their own, below the others. */
export function panelRoom(panel: Asking, i: number, all: readonly Asking[]): FlowItem {
  return {
    basis: PANEL_EDGE + panel.columns.length * COLUMN_LEAST,
    grow: Math.max(1, panel.columns.length),
    max: PANEL_MOST,
    fresh: i > 0 && panel.apart !== all[i - 1]?.apart,
  }
}
