// The figures over columns: what they say, and how high they must stand for neighbours not to touch.
import type { ChartCell } from "./cells"
import { textWidth, wrapText } from "./text"

export const LINE_HEIGHT = 15
const VALUE_FONT = 13
const WORD_FONT = 12

/** The printed total; where only parts are printed, the parts; where nothing is, the words of its absence. */
export function wordsOver(column: { parts: readonly { cell: ChartCell }[]; total: ChartCell }, height: number, room: number): string[] {
  if (column.total.kind === "figure") return [column.total.text]
  const parts = column.parts.flatMap(({ cell }) => (cell.kind === "figure" ? [cell.text] : []))
  return wrapText(height > 0 ? parts.join(" + ") : column.total.text, WORD_FONT, room)
}

/** `bottom`: where the last line would stand over its column; `total`: written in the size of figures. */
export type LabelOver = { x: number; lines: readonly string[]; bottom: number; total: boolean }

/** The width that lines take when they are drawn: the estimate of text.ts is generous for digits. */
export function labelWidth({ lines, total }: LabelOver): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, total ? VALUE_FONT : WORD_FONT))) * 0.94
}

/** The place of each label's last line, raised where it would lie on a label before it. */
export function raiseLabels(labels: readonly LabelOver[]): number[] {
  const done: { left: number; right: number; top: number; bottom: number }[] = []
  return labels.map((label) => {
    const half = labelWidth(label) / 2
    const height = label.lines.length * LINE_HEIGHT
    const meets = (bottom: number) =>
      done.find((other) => other.left < label.x + half && label.x - half < other.right && other.top < bottom && bottom - height < other.bottom)
    let bottom = label.bottom
    for (let other = meets(bottom); other !== undefined; other = meets(bottom)) bottom = other.top
    done.push({ left: label.x - half, right: label.x + half, top: bottom - height, bottom })
    return bottom
  })
}
