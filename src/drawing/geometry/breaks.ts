// Breaks between years: dashed rules through the plot, their words above it where no column reaches.
import { textWidth, wrapText } from "./text"

export type PlacedBreak = { x: number }
export type PlacedWords = { x: number; y: number; anchor: "start" | "end"; text: string }

const FONT = 12
const LINE = 13
const MOST_LINES = 2

type Plot = { left: number; right: number; top: number; band: number }

/**
 * `breaks`: the words of the break before each column, null = none. Several breaks of a panel share their words. `floor`: the
 * height in pixels under which figures must stand.
 */
export function breakRules(breaks: readonly (string | null)[], { left, right, band }: Plot): { rules: PlacedBreak[]; words: PlacedWords[]; floor: number } {
  const found = breaks.flatMap((text, i) => (text === null ? [] : [{ text, x: left + band * i }]))
  const [only] = found
  if (only === undefined) return { rules: [], words: [], floor: 0 }
  const rules = found.map(({ x }) => ({ x }))
  const shared = found.length > 1
  // To the side of the rule where there is more room, unless the words fit at neither.
  const toLeft = !shared && only.x > (left + right) / 2
  // What is said holds from the rule on: words before it point there.
  const texts = shared ? [...new Set(found.map(({ text }) => text))].join("; ") : toLeft ? `${only.text} →` : only.text
  const x = shared ? left : toLeft ? only.x + 4 : only.x - 4
  const room = shared ? right - left : Math.max(60, toLeft ? x - left : right - x)
  const wrapped = wrapText(texts, FONT, room).slice(0, MOST_LINES)
  // An arrow alone on a line points from nowhere.
  const lines = wrapped.at(-1) === "→" && wrapped.length > 1 ? wrapped.slice(0, -1) : wrapped
  const widest = Math.max(...lines.map((line) => textWidth(line, FONT)))
  // Words wider than their side start at the edge of the plot instead of leaving it.
  const leaves = toLeft ? x - widest < left - 30 : x + widest > right
  const words = lines.map((text, i): PlacedWords => {
    const y = 12 + i * LINE
    return leaves ? { x: left, y, anchor: "start", text } : { x, y, anchor: toLeft ? "end" : "start", text }
  })
  return { rules, words, floor: 14 + (lines.length - 1) * LINE }
}
