// A dashed line with hollow marks over columns: computed beside printed. Its words keep clear of those of the columns.
import type { Cell } from "@/figures/cell"
import { valueOf } from "./cells"
import type { Mark, Marks } from "./marks"

export type PlacedPoint = { x: number; y: number; words: number; text: string; mark: Mark }

type Request = {
  panel: { title: string; columns: readonly { label: string; total: Cell }[] }
  line: { label: string; cells: readonly (Cell | null)[] }
  group: number
  marks: Marks
  unit: string | undefined
  centre: (index: number) => number
  y: (value: number) => number
}

const RADIUS = 12

export function overLine({ panel, line, group, marks, unit, centre, y }: Request): PlacedPoint[] {
  return panel.columns.flatMap((column, i) => {
    const cell = line.cells[i]
    if (cell?.kind !== "figure") return []
    const x = centre(i)
    const level = y(cell.value)
    const total = valueOf(column.total)
    const hit = { x: x - RADIUS, y: level - RADIUS, width: RADIUS * 2, height: RADIUS * 2 }
    const mark = marks.add({ group, title: `${panel.title} ${column.label} ${line.label}`, cell, unit, hit })
    return [{ x, y: level, words: wordsAt(level, total === null ? level : y(total)), text: cell.text, mark }]
  })
}

/** The column's own figure stands just above it; where the two would meet, the line's goes above or inside. */
function wordsAt(level: number, top: number): number {
  const clash = Math.abs(level - 10 - (top - 7)) < 17
  if (!clash) return level - 10
  return level < top ? level - 26 : level + 20
}
