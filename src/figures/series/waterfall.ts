// From one total to the next by what moved it: activity and factor.
import type { Cell } from "../cell"

/** `breakBefore`: why what stands before is no part of the same series; no link leads across. */
export type WaterfallStep = {
  id: string
  label: string
  kind: "total" | "activity" | "factor"
  from: number
  to: number
  cell: Cell
  breakBefore?: string | undefined
}
export type WaterfallModel = { panels: { id: string; title: string; tone: number; steps: WaterfallStep[]; max: number }[] }
