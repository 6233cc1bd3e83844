// How much room panels of columns ask for: known before they are drawn, so that the page can reserve it.
import type { FlowItem } from "./flow"

export const PANEL_GAP = 28
export const PANEL_HEIGHT = 248
/** A column needs this much width for its figure; the panel also needs its axis. Narrower, panels wrap. */
const COLUMN_LEAST = 66
const PANEL_EDGE = 70
const PANEL_MOST = 640

export function panelRoom(panel: { columns: readonly unknown[] }): FlowItem {
  return { basis: PANEL_EDGE + panel.columns.length * COLUMN_LEAST, grow: Math.max(1, panel.columns.length), max: PANEL_MOST }
}
