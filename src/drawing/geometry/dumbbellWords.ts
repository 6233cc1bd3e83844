// The words around a row of peers: the outer figures outside the line, those between them above or below it, and under the
// line who has no figure and why. Heights are counted from the line.
import { type ChartCell, valueOf } from "./cells"
import type { DumbbellPoint, DumbbellRow } from "./dumbbell"
import { lanes, type Span } from "./lanes"
import { textWidth, wrapText } from "./text"

export type PlacedWord = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string; width: number }
/** `above`, `below`: how many lanes of words the row needs. */
export type RowWords = { points: { point: DumbbellPoint; word: PlacedWord }[]; rest: PlacedWord[]; above: number; below: number }

const FONT = 13
const SMALL = 12
/** From a mark's middle to the figure beside it. */
const BESIDE = 13
const EDGE = 6
const ABOVE = 15
const BELOW = 16
const LINE = 15
const LINE_NARROW = 17

type Request = { row: DumbbellRow; x: (value: number) => number; left: number; right: number; narrow: boolean }

export function placeWords({ row, x, left, right, narrow }: Request): RowWords {
  const drawn = row.points.flatMap((point) => (point.cell.kind === "figure" ? [{ point, at: x(point.cell.value) }] : [])).toSorted((a, b) => a.at - b.at)
  const inner = drawn.slice(1, -1)
  const first = drawn[0]
  const last = drawn.at(-1)
  const points: RowWords["points"] = []
  if (first !== undefined && drawn.length > 1) points.push({ point: first.point, word: word(first.at - BESIDE, 0, "end", first.point.cell) })
  // Above and below in turn; on a narrow screen the label stands above.
  const sides = inner.map(({ point, at }, k) => ({ point, at, up: !narrow && k % 2 === 0, span: around(at, textWidth(point.cell.text, FONT)) }))
  const up = sides.filter(({ up }) => up)
  const down = sides.filter(({ up }) => !up)
  const upLanes = lanes(
    up.map(({ span }) => span),
    6,
  )
  const line = narrow ? LINE_NARROW : LINE
  const absent = absences(row)
  const lastWidth =
    last === undefined ? 0 : textWidth(last.point.cell.text, FONT) + (narrow || last.point.muted === undefined ? 0 : textWidth(last.point.muted, SMALL) + 6)
  const taken = last === undefined ? left : last.at + BESIDE + lastWidth + 12
  const edge = right - EDGE
  // One line stands beside the figure where there is room; else, and for more, under the line.
  const beside = !narrow && absent.length === 1 && edge - textWidth(absent[0] ?? "", SMALL) >= taken
  const under = narrow ? wordsBelow(row, absent).flatMap((text) => wrapText(text, SMALL, right - left - 4)) : beside ? [] : absent
  const underSpans = under.map((text): Span => {
    const width = textWidth(text, SMALL)
    // Lines under a narrow row start at its left, each on a line of its own.
    return narrow ? { from: left, to: right } : { from: edge - width, to: edge }
  })
  const downLanes = lanes([...down.map(({ span }) => span), ...underSpans], 6)
  up.forEach(({ point, at }, i) => points.push({ point, word: word(at, -ABOVE - (upLanes[i] ?? 0) * line, "middle", point.cell) }))
  down.forEach(({ point, at }, i) => points.push({ point, word: word(at, BELOW + (downLanes[i] ?? 0) * line, "middle", point.cell) }))
  if (last !== undefined) points.push({ point: last.point, word: word(last.at + BESIDE, 0, "start", last.point.cell) })
  const rest = under.map((text, i): PlacedWord => {
    const y = (narrow ? BELOW + 3 : LINE) + (downLanes[down.length + i] ?? 0) * line
    return { x: narrow ? 2 : edge, y, anchor: narrow ? "start" : "end", text, width: textWidth(text, SMALL) }
  })
  if (beside) rest.push({ x: edge, y: 0, anchor: "end", text: absent[0] ?? "", width: textWidth(absent[0] ?? "", SMALL) })
  const ordered = points.toSorted((a, b) => (valueOf(a.point.cell) ?? 0) - (valueOf(b.point.cell) ?? 0))
  return { points: ordered, rest, above: Math.max(0, ...upLanes.map((lane) => lane + 1)), below: Math.max(0, ...downLanes.map((lane) => lane + 1)) }
}

function word(x: number, y: number, anchor: PlacedWord["anchor"], { text }: ChartCell): PlacedWord {
  return { x, y, anchor, text, width: textWidth(text, FONT) }
}

function around(at: number, width: number): Span {
  return { from: at - width / 2, to: at + width / 2 }
}

/** Who has no figure in a row, a line for each reason: issuers that share one share its line. */
export function absences(row: DumbbellRow): string[] {
  const byReason = new Map<string, string[]>()
  for (const { cell, label } of row.points) if (cell.kind === "missing") byReason.set(cell.text, [...(byReason.get(cell.text) ?? []), label])
  return [...byReason].map(([reason, labels]) => `${labels.join(" · ")}: ${reason}`)
}

/** What a narrow row says below its line: why points are missing or faint. */
function wordsBelow(row: DumbbellRow, absent: readonly string[]): string[] {
  return [...absent, ...row.points.flatMap(({ cell, label, muted }) => (cell.kind === "missing" || muted === undefined ? [] : [`${label}: ${muted}`]))]
}
