// What stands at one place of a chart: a figure as printed or computed, or the words of its absence.
import type { Cell } from "@/figures/cell"

/** The figure's value; null where there is none. */
export function valueOf(cell: Cell): number | null {
  return cell.kind === "figure" ? cell.value : null
}

/** The length of a figure's bar, which starts at zero; null where there is no bar: nothing printed, or a figure below zero. */
export function lengthOf(cell: Cell): number | null {
  return cell.kind === "figure" && cell.value >= 0 ? cell.value : null
}

/** The evidence that a cell leads to; null where it leads nowhere. */
export function refOf(cell: Cell): string | null {
  return cell.ref === undefined || cell.ref === "" ? null : cell.ref
}
