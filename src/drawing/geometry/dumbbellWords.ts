// The words around a row of peers: the outer figures outside the line, those between them above or below it, and under the
// line who has no figure and why. Heights are counted from the line.
import type { GradedPoint, GradedRow } from "@/figures/grades/gradedRows"
import { clamp } from "./box"
import { lengthOf, valueOf } from "./cells"
import { lanes, type Span } from "./lanes"
import { textWidth, wrapText } from "./text"

export type PlacedWord = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string; width: number }
/** `above`, `below`: how many lanes of words the row needs. */
export type RowWords = { points: { point: GradedPoint; word: PlacedWord }[]; rest: PlacedWord[]; above: number; below: number }

const FONT = 13
const SMALL = 12
/** From a mark's middle to the figure beside it. */
const BESIDE = 13
const EDGE = 6
const ABOVE = 15
const BELOW = 16
const LINE = 15
const LINE_NARROW = 17

type Request = { row: GradedRow; x: (value: number) => number; left: number; right: number; narrow: boolean }

export function placeWords({ row, x, left, right, narrow }: Request): RowWords {
  const drawn = row.points
    .flatMap((point) => {
      const length = lengthOf(point.cell)
      return length === null ? [] : [{ point, at: x(length) }]
    })
    .toSorted((a, b) => a.at - b.at)
  const widthOf = ({ cell, muted }: GradedPoint) => textWidth(cell.text, FONT) + (narrow || muted === undefined ? 0 : textWidth(muted, SMALL) + 6)
  // A figure that has no room outside the line stands above or below it, as those between do.
  const [outerFirst] = drawn.length > 1 ? drawn : []
  const first = outerFirst !== undefined && outerFirst.at - BESIDE - widthOf(outerFirst.point) >= left - 1 ? outerFirst : undefined
  const outerLast = drawn.at(-1)
  const last = outerLast !== undefined && outerLast.at + BESIDE + widthOf(outerLast.point) <= right + 1 ? outerLast : undefined
  const inner = drawn.filter((each) => each !== first && each !== last)
  const points: RowWords["points"] = []
  const word = (point: GradedPoint, x: number, y: number, anchor: PlacedWord["anchor"]): RowWords["points"][number] => {
    return { point, word: { x, y, anchor, text: point.cell.text, width: widthOf(point) } }
  }
  if (first !== undefined) points.push(word(first.point, first.at - BESIDE, 0, "end"))
  // Above and below in turn; on a narrow screen the label stands above.
  const sides = inner.map(({ point, at }, k) => {
    const half = widthOf(point) / 2
    const middle = clamp(at, left + half, Math.max(left + half, right - half))
    return { point, at: middle, up: !narrow && k % 2 === 0, span: { from: middle - half, to: middle + half } }
  })
  const up = sides.filter(({ up }) => up)
  const down = sides.filter(({ up }) => !up)
  const upLanes = lanes(
    up.map(({ span }) => span),
    6,
  )
  const line = narrow ? LINE_NARROW : LINE
  const absent = absences(row)
  const taken = outerLast === undefined ? left : outerLast.at + BESIDE + (last === undefined ? 0 : widthOf(last.point)) + 12
  const edge = right - EDGE
  // One line stands beside the figure where there is room; else, and for more, under the line.
  const beside = !narrow && absent.length === 1 && edge - textWidth(absent[0] ?? "", SMALL) >= taken
  const under = narrow
    ? wordsBelow(row, absent).flatMap((text) => wrapText(text, SMALL, right - left - 4))
    : beside
      ? []
      : absent.flatMap((text) => wrapText(text, SMALL, right - left - EDGE))
  const underSpans = under.map((text): Span => {
    const width = textWidth(text, SMALL)
    // Lines under a narrow row start at its left, each on a line of its own.
    return narrow ? { from: left, to: right } : { from: edge - width, to: edge }
  })
  const downLanes = lanes([...down.map(({ span }) => span), ...underSpans], 6)
  up.forEach(({ point, at }, i) => points.push(word(point, at, -ABOVE - (upLanes[i] ?? 0) * line, "middle")))
  down.forEach(({ point, at }, i) => points.push(word(point, at, BELOW + (downLanes[i] ?? 0) * line, "middle")))
  if (last !== undefined) points.push(word(last.point, last.at + BESIDE, 0, "start"))
  const rest = under.map((text, i): PlacedWord => {
    const y = (narrow ? BELOW + 3 : LINE) + (downLanes[down.length + i] ?? 0) * line
    return { x: narrow ? 2 : edge, y, anchor: narrow ? "start" : "end", text, width: textWidth(text, SMALL) }
  })
  if (beside) rest.push({ x: edge, y: 0, anchor: "end", text: absent[0] ?? "", width: textWidth(absent[0] ?? "", SMALL) })
  const ordered = points.toSorted((a, b) => (valueOf(a.point.cell) ?? 0) - (valueOf(b.point.cell) ?? 0))
  return { points: ordered, rest, above: Math.max(0, ...upLanes.map((lane) => lane + 1)), below: Math.max(0, ...downLanes.map((lane) => lane + 1)) }
}

/** Who has no mark in a row, a line for each reason: issuers that share one share its line. A figure below zero has no place on the axis. */
export function absences(row: GradedRow): string[] {
  const byReason = new Map<string, string[]>()
  for (const { cell, label } of row.points) if (lengthOf(cell) === null) byReason.set(cell.text, [...(byReason.get(cell.text) ?? []), label])
  return [...byReason].map(([reason, labels]) => `${labels.join(" · ")}: ${reason}`)
}

/** What a narrow row says below its line: why points are missing or faint. */
function wordsBelow(row: GradedRow, absent: readonly string[]): string[] {
  return [...absent, ...row.points.flatMap(({ cell, label, muted }) => (lengthOf(cell) === null || muted === undefined ? [] : [`${label}: ${muted}`]))]
}
