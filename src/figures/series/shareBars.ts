// Compositions as bars of one length: each part's share of the printed total, and the printed count.
import type { Cell } from "../cell"

/** One stacked bar: the parts of one year's headcount. `share` is computed; null where a part or the total is not printed; `missing` says it for a whole year. */
export type ShareBar = {
  id: string
  label: string
  tone: number
  missing: string | null
  parts: { code: string; label: string; cell: Cell; share: number | null }[]
}
export type ShareBarsModel = { bars: ShareBar[]; legend: { code: string; label: string }[] }
