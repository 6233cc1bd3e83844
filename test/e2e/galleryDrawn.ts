// How many bars, marks of zero and marks to read a case must have: counted from its data, not from what is drawn.
import type { Cell } from "../../src/figures/cell"
import type { BarRowsModel } from "../../src/figures/series/barRows"
import type { ColumnPanel } from "../../src/figures/series/columnPanels"
import type { Shown } from "../../src/gallery/cases/shown"

/** `marks` null: not counted. */
type Drawn = { bars: number; zeros: number; marks: number | null }

/** Less than this share of the axis cannot be seen; no case has a bar between a sixth of this and this. */
const SEEN = 0.005

/** Null for what is drawn without bars and marks. */
export function drawnOf(shown: Shown): Drawn | null {
  switch (shown.kind) {
    case "columns":
      return sum(shown.model.panels.map(ofPanel))
    case "columnsAndTable":
      return sum(shown.model.map(ofPanel))
    case "parts":
      return sum(shown.model.flatMap(({ panels }) => panels.map(ofPanel)))
    case "bars":
      return ofBars(shown.model)
    case "split":
      return sum(shown.model.map(({ model }) => ofBars(model)))
    case "barsAndFacts":
      return sum(shown.model.panels.map(({ model }) => ofBars(model)))
    case "shares": {
      const shares = shown.model.bars.flatMap(({ parts }) => parts.flatMap(({ share }) => share ?? []))
      return { bars: shares.filter((share) => share >= SEEN).length, zeros: shares.filter((share) => share === 0).length, marks: shares.length }
    }
    case "dumbbell":
      return {
        bars: 0,
        zeros: 0,
        marks: shown.model.rows.flatMap(({ points }) => points).filter(({ cell }) => cell.kind === "figure" && cell.value >= 0).length,
      }
    case "waterfall": {
      const steps = shown.model.panels.reduce((count, panel) => count + panel.steps.length, 0)
      return { bars: steps, zeros: 0, marks: steps }
    }
    case "facts":
    case "matrix":
    case "sparkline":
    case "table":
    case "notice":
      return null
  }
}

function ofPanel({ columns, max, min, line }: ColumnPanel): Drawn {
  const parts = columns.flatMap((column) => column.parts.map(({ cell }) => cell))
  const zeros = columns.filter((column) => column.parts.some(({ cell }) => valueOf(cell) === 0) && column.parts.every(({ cell }) => (valueOf(cell) ?? 0) <= 0))
  const points = line?.cells.filter((cell) => cell?.kind === "figure").length ?? 0
  return {
    bars: min === undefined ? seen(parts, max) : parts.filter((cell) => Math.abs(valueOf(cell) ?? 0) / (max - min) >= SEEN).length,
    zeros: zeros.length,
    marks: columns.length + points,
  }
}

function ofBars({ rows, max }: BarRowsModel): Drawn {
  const cells = rows.flatMap((row) => (row.kind === "bar" ? [row.cell] : []))
  return { bars: seen(cells, max), zeros: cells.filter((cell) => valueOf(cell) === 0).length, marks: cells.length }
}

function seen(cells: readonly Cell[], max: number): number {
  return cells.filter((cell) => (valueOf(cell) ?? 0) > 0 && (valueOf(cell) ?? 0) / max >= SEEN).length
}

function valueOf(cell: Cell): number | null {
  return cell.kind === "figure" ? cell.value : null
}

function sum(all: readonly Drawn[]): Drawn {
  const add = (pick: (drawn: Drawn) => number) => all.reduce((total, drawn) => total + pick(drawn), 0)
  return { bars: add(({ bars }) => bars), zeros: add(({ zeros }) => zeros), marks: add(({ marks }) => marks ?? 0) }
}
