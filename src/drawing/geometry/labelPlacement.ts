// Where the labels of marks stand: no label on another, none on a mark, all inside the plot, the same input always the same picture.
// Marks are never moved. Every label first gets its smallest size; then, by priority, it grows where there is room.

import { type Box, clamp, isInside, overlap, type Point, type Size } from "./box"

/**
 * A mark and its label. `sizes`: the forms of the label, the fullest first; `priority`: lower is served first. `within`: the
 * part of the plot that the label should keep to; only its smallest form leaves it, when there is no room.
 */
export type LabelRequest = { id: string; at: Point; radius: number; priority: number; sizes: readonly Size[]; within?: Box }

/** `form`: which of the sizes was taken. `leader`: from mark to label, null where the label stands at its mark. */
export type PlacedLabel = { form: number; box: Box; leader: { from: Point; to: Point } | null }

const GAP = 4
/** Beyond this distance from its mark a label needs a line to it. */
const LEADER_FROM = 14

/** The place of each label by id; a label that fits nowhere, in no form, is not in the result. `taken`: boxes to keep free. */
export function placeLabels(requests: readonly LabelRequest[], plot: Box, taken: readonly Box[] = []): Map<string, PlacedLabel> {
  const ordered = requests.toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))
  const marks = ordered.map(({ id, at, radius }) => ({ id, box: around(at, radius) }))
  const placed = new Map<string, PlacedLabel>()
  const tryForm = (request: LabelRequest, form: number) => {
    const others = [...placed].filter(([id]) => id !== request.id).map(([, label]) => label)
    const places = candidates(request, form, plot)
    const free = (strict: boolean) => places.find((candidate) => isFree(candidate, request.id, others, marks, taken, strict))
    // Where marks crowd, the line of a number may pass a mark or a line: a number left out would be worse.
    const found = free(true) ?? (form === request.sizes.length - 1 ? free(false) : undefined)
    if (found !== undefined) placed.set(request.id, found)
    return found !== undefined
  }
  for (const request of ordered) for (let form = request.sizes.length - 1; form >= 0; form--) if (tryForm(request, form)) break
  // A label may grow over the small labels of less important marks if every one of them finds another place.
  const grow = (request: LabelRequest, form: number) => {
    const before = new Map(placed)
    const later = ordered.slice(ordered.indexOf(request) + 1).filter(({ id }) => placed.has(id))
    for (const { id } of later) placed.delete(id)
    const fits = tryForm(request, form) && later.every((other) => tryForm(other, other.sizes.length - 1))
    if (fits) return true
    placed.clear()
    for (const [id, label] of before) placed.set(id, label)
    return tryForm(request, form)
  }
  for (const request of ordered) {
    const now = placed.get(request.id)
    for (let form = 0; form < (now?.form ?? 0); form++) if (grow(request, form)) break
  }
  return placed
}

/** Places for a form, the nearest to the mark first: right, left, above, below, then rings; for the smallest form at last the whole plot. */
function candidates({ at, radius, sizes, within: own }: LabelRequest, form: number, plot: Box): PlacedLabel[] {
  const within = own ?? plot
  const size = sizes[form]
  if (size === undefined) return []
  const near = [GAP, 12, 24, 40].flatMap((distance) => ring(at, size, radius + distance))
  const boxes = near.filter((box) => isInside(box, within))
  // A name far from its mark explains less than a number beside it.
  if (form === sizes.length - 1) boxes.push(...lattice(within, size, at), ...near.filter((box) => isInside(box, plot)), ...lattice(plot, size, at))
  return boxes.map((box) => ({ form, box, leader: leaderTo(box, at, radius) }))
}

/** Boxes around a point whose nearest edge or corner is `distance` away, sides before corners. */
function ring(at: Point, { width, height }: Size, distance: number): Box[] {
  const middle = { x: at.x - width / 2, y: at.y - height / 2 }
  const right = at.x + distance
  const left = at.x - distance - width
  const above = at.y - distance - height
  const below = at.y + distance
  const corner = distance * 0.7
  const spots: readonly Point[] = [
    { x: right, y: middle.y },
    { x: left, y: middle.y },
    { x: middle.x, y: above },
    { x: middle.x, y: below },
    { x: at.x + corner, y: at.y - corner - height },
    { x: at.x + corner, y: at.y + corner },
    { x: at.x - corner - width, y: at.y - corner - height },
    { x: at.x - corner - width, y: at.y + corner },
    { x: right, y: at.y - height * 0.85 },
    { x: right, y: at.y - height * 0.15 },
    { x: left, y: at.y - height * 0.85 },
    { x: left, y: at.y - height * 0.15 },
  ]
  return spots.map((spot) => ({ ...spot, width, height }))
}

/** The last resort: every place of a coarse lattice over the plot, nearest first. */
function lattice(plot: Box, { width, height }: Size, at: Point): Box[] {
  const boxes: Box[] = []
  for (let y = plot.y; y + height <= plot.y + plot.height; y += 12)
    for (let x = plot.x; x + width <= plot.x + plot.width; x += 16) boxes.push({ x, y, width, height })
  const away = (box: Box) => Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y)
  return boxes
    .map((box) => ({ box, far: away(box) }))
    .sort((a, b) => a.far - b.far || a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ box }) => box)
}

/** `strict`: the leader passes no mark, no leader and nothing that is taken; labels it never passes. */
function isFree(
  { box, leader }: PlacedLabel,
  id: string,
  labels: readonly PlacedLabel[],
  marks: readonly { id: string; box: Box }[],
  taken: readonly Box[],
  strict: boolean,
): boolean {
  if (marks.some((mark) => overlap(box, mark.box)) || taken.some((obstacle) => overlap(box, obstacle))) return false
  if (labels.some((label) => overlap(box, label.box) || (label.leader !== null && crosses(label.leader.from, label.leader.to, box)))) return false
  if (leader === null) return true
  const passes = (obstacle: Box) => crosses(leader.from, leader.to, obstacle)
  if (labels.some((label) => passes(label.box))) return false
  if (!strict) return true
  return (
    !taken.some(passes) &&
    !marks.some((mark) => mark.id !== id && passes(mark.box)) &&
    !labels.some((label) => label.leader !== null && meet(leader, label.leader))
  )
}

/** The straight line from the edge of the mark to the nearest place of the label, where that is worth a line. */
function leaderTo(box: Box, at: Point, radius: number): PlacedLabel["leader"] {
  const to = { x: clamp(at.x, box.x, box.x + box.width), y: clamp(at.y, box.y, box.y + box.height) }
  const length = Math.hypot(to.x - at.x, to.y - at.y)
  if (length < radius + LEADER_FROM) return null
  const share = radius / length
  return { from: { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share }, to }
}

/** Whether a segment meets the inside of a box (Liang–Barsky). */
export function crosses(from: Point, to: Point, box: Box): boolean {
  let start = 0
  let end = 1
  const edges = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) start = Math.max(start, room / step)
    else end = Math.min(end, room / step)
  }
  return start < end
}

type Segment = { from: Point; to: Point }

/** Whether two segments cross each other. */
function meet(a: Segment, b: Segment): boolean {
  const side = ({ from, to }: Segment, { x, y }: Point) => Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}
