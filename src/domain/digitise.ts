// Reading positions off a printed matrix figure: pixels of a picture → 0–1 along its two axes, with an error from two readings.
// The axes may be rotated or skewed; the map is affine. Nothing is corrected or guessed: a figure that gives no frame is refused.

/** A place in the picture, in its own pixels from the upper left corner. */
export type Point = { x: number; y: number }

/** A point set by a person. `grain` = the smallest step they could see, in pixels of the picture: at least 1. */
export type Mark = Point & { grain: number }

/** The ends of both axes, in the order in which they are asked for. */
export const AXIS_ENDS = ["xLow", "xHigh", "yLow", "yHigh"] as const
export type AxisEnd = (typeof AXIS_ENDS)[number]

/** The two axes as lines in the picture. The low ends need not coincide. */
export type Frame = { xLow: Point; yLow: Point; alongX: Point; alongY: Point }

export type FrameRefusal = "xTooShort" | "yTooShort" | "parallel"

/** An axis shorter than this gives positions coarser than two percent, in pixels. */
export const SHORTEST_AXIS = 50
/** Sine of the smallest angle between the axes: printed axes stand upright on each other, give or take a skew. */
export const SMALLEST_SINE = 0.3
/** Two readings that differ by more than this share of an axis ask for a third. */
export const LARGE_DIFFERENCE = 0.02

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x
}

function length({ x, y }: Point): number {
  return Math.hypot(x, y)
}

/** The frame that four axis ends span, or why they span none. */
export function frameOf(ends: Record<AxisEnd, Point>): { kind: "frame"; frame: Frame } | { kind: "refused"; reason: FrameRefusal } {
  const alongX = minus(ends.xHigh, ends.xLow)
  const alongY = minus(ends.yHigh, ends.yLow)
  if (!(length(alongX) >= SHORTEST_AXIS)) return { kind: "refused", reason: "xTooShort" }
  if (!(length(alongY) >= SHORTEST_AXIS)) return { kind: "refused", reason: "yTooShort" }
  const sine = Math.abs(cross(alongX, alongY)) / (length(alongX) * length(alongY))
  if (!(sine >= SMALLEST_SINE)) return { kind: "refused", reason: "parallel" }
  return { kind: "frame", frame: { xLow: ends.xLow, yLow: ends.yLow, alongX, alongY } }
}

/** Where a pixel lies along both axes: 0 = low end, 1 = high end. Lines of equal x run parallel to the y axis, and the reverse. */
export function axisPosition({ xLow, yLow, alongX, alongY }: Frame, pixel: Point): Point {
  const area = cross(alongX, alongY)
  return { x: cross(minus(pixel, xLow), alongY) / area, y: cross(alongX, minus(pixel, yLow)) / area }
}

/** The pixel of a position: the inverse of `axisPosition`. */
export function pixelOf(frame: Frame, { x, y }: Point): Point {
  const { alongX, alongY, xLow } = frame
  // Where the line y = 0 meets the line x = 0: walk from the low end of x along the y axis until y is 0.
  const below = -axisPosition(frame, xLow).y
  return { x: xLow.x + below * alongY.x + x * alongX.x + y * alongY.x, y: xLow.y + below * alongY.y + x * alongX.y + y * alongY.y }
}

/** How far a position can move, per axis, when its pixel moves by one in the worst direction. */
export function pixelSize({ alongX, alongY }: Frame): Point {
  const area = Math.abs(cross(alongX, alongY))
  return { x: length(alongY) / area, y: length(alongX) / area }
}

/** A topic's position from its readings. `error` per axis; `large` asks for another reading; `outside` = beyond an end of an axis. */
export type Position = Point & { error: Point; large: boolean; outside: boolean; readings: number }

/**
 * The position that two or more readings give; null below two. It is the mean of the two readings that lie closest together;
 * its error is half their difference, and at least the smallest step that could be seen.
 */
export function positionOf(frame: Frame, marks: readonly Mark[]): Position | null {
  const pair = closestPair(marks)
  if (pair === null) return null
  const [a, b] = pair.map((mark) => axisPosition(frame, mark)) as [Point, Point]
  const grain = Math.max(1, ...pair.map((mark) => mark.grain))
  const pixel = pixelSize(frame)
  const error = { x: Math.max(Math.abs(a.x - b.x) / 2, grain * pixel.x), y: Math.max(Math.abs(a.y - b.y) / 2, grain * pixel.y) }
  const x = toThousandths((a.x + b.x) / 2)
  const y = toThousandths((a.y + b.y) / 2)
  const allowed = { x: Math.max(LARGE_DIFFERENCE, 4 * grain * pixel.x), y: Math.max(LARGE_DIFFERENCE, 4 * grain * pixel.y) }
  return {
    x,
    y,
    error: { x: upToThousandths(error.x), y: upToThousandths(error.y) },
    large: Math.abs(a.x - b.x) > allowed.x || Math.abs(a.y - b.y) > allowed.y,
    outside: x < 0 || x > 1 || y < 0 || y > 1,
    readings: marks.length,
  }
}

function closestPair(marks: readonly Mark[]): [Mark, Mark] | null {
  const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => ({ pair: [a, b] as [Mark, Mark], apart: length(minus(a, b)) })))
  return pairs.toSorted((one, other) => one.apart - other.apart)[0]?.pair ?? null
}

function toThousandths(value: number): number {
  // Adding zero turns −0 into 0.
  return Math.round(value * 1000) / 1000 + 0
}

/** An error is never made smaller by rounding. */
function upToThousandths(value: number): number {
  return Math.max(0.001, Math.ceil(value * 1000 - 1e-9) / 1000)
}

/** An axis title as printed, with its translation. */
export type AxisTitle = { "zh-Hant": string; en: string }

/** What is pasted into a report file. */
export type DigitisedMatrix = {
  report: string
  matrix: { xTitle: AxisTitle | null; yTitle: AxisTitle | null }
  positions: Record<string, { x: number; y: number; basis: "digitised"; date: string; error: Point }>
}

type ExportInput = {
  report: string
  titles: { x: AxisTitle; y: AxisTitle }
  positions: readonly { topic: string; position: Position }[]
  /** YYYY-MM-DD: the day of reading. */
  date: string
}

/** The file's part, in the order of the topics. A title counts only when both languages have words. */
export function exportOf({ report, titles, positions, date }: ExportInput): DigitisedMatrix {
  const entries = positions.map(({ topic, position: { x, y, error } }) => [topic, { x, y, basis: "digitised", date, error }] as const)
  return { report, matrix: { xTitle: completeTitle(titles.x), yTitle: completeTitle(titles.y) }, positions: Object.fromEntries(entries) }
}

function completeTitle(title: AxisTitle): AxisTitle | null {
  const words = { "zh-Hant": title["zh-Hant"].trim(), en: title.en.trim() }
  return words["zh-Hant"] === "" || words.en === "" ? null : words
}

/** A day as the files write it, where the reader is. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
