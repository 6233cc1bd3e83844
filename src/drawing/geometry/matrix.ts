// Topics on two axes: marks at their true places, zones with their questions in the corners, and labels that find room around.
import type { Box, Point } from "./box"
import { type PlacedLabel, placeLabels } from "./labelPlacement"
import { labelForms, type MatrixLabelForm, type MatrixTopic } from "./matrixLabels"
import { textWidth, wrapText } from "./text"
import { placeTicks, type Scale, type Tick } from "./ticks"

/** `pressing`: labelled inside its zone, and boldly. `error`: half axes of the ellipse, in the units of the axes. */
export type MatrixPoint = { id: string; x: number; y: number; pressing: boolean; topics: readonly MatrixTopic[]; error: { x: number; y: number } | null }

/** Words of the four corners, each opening with its letter: above left, above right, below left, below right. */
export type Corners = readonly [string, string, string, string]

export type Caption = { lines: string[]; anchor: "start" | "end"; x: number; y: number; box: Box }
export type PlacedTopic = { point: MatrixPoint; at: Point; error: { x: number; y: number } | null; label: (PlacedLabel & { shape: MatrixLabelForm }) | null }
export type PlacedMatrix = { area: Box; xTicks: Tick[]; yTicks: Tick[]; split: Point | null; captions: Caption[]; topics: PlacedTopic[] }

export const MARK_RADIUS = 6
export const CAPTION_LINE = 15
const TOP = 10
const AXIS = 26

type Request = {
  points: readonly MatrixPoint[]
  /** From 0 to the end of each axis; empty = an axis without figures, from 0 to 1. */
  xTicks: readonly number[]
  yTicks: readonly number[]
  /** null: a plot that is not divided. */
  corners: Corners | null
  width: number
  height: number
}

export function matrix({ points, xTicks, yTicks, corners, width, height }: Request): PlacedMatrix {
  const counted = xTicks.length > 0
  const left = counted ? AXIS : 4
  const area = { x: left, y: TOP, width: width - left - 1, height: height - TOP - (counted ? AXIS : 4) }
  const zero = corners === null ? { x: 14, y: 14 } : zeroRoom(width)
  const x = between(xTicks.at(-1) ?? 1, area.x + zero.x, area.x + area.width - 26)
  const y = between(yTicks.at(-1) ?? 1, area.y + area.height - zero.y, area.y + 34)
  const at = (point: Point): Point => ({ x: x(point.x), y: y(point.y) })
  const split = corners === null ? null : at({ x: 0.5, y: 0.5 })
  const captions = corners === null || split === null ? [] : cornerCaptions(corners, area, split)
  // What presses keeps to its zone, left of its mark.
  const room = (point: MatrixPoint) => (split !== null && point.pressing ? at(point).x - area.x - MARK_RADIUS - 8 : Math.min(190, area.width * 0.36))
  const forms = new Map(points.map((point) => [point.id, labelForms(point.topics, room(point))]))
  const labels = placeLabels(
    points.map((point) => ({
      id: point.id,
      at: at(point),
      radius: MARK_RADIUS + (point.topics.some(({ high }) => high) ? 4.5 : 1),
      priority: point.topics[0]?.number ?? 0,
      ...(split === null ? {} : { within: quarterOf(at(point), area, split) }),
      sizes: (forms.get(point.id) ?? []).map(({ width, height }) => ({ width, height })),
    })),
    area,
    captions.map(({ box }) => box),
  )
  const topics = points.map((point): PlacedTopic => {
    const label = labels.get(point.id)
    const shape = label === undefined ? undefined : forms.get(point.id)?.[label.form]
    const centre = at(point)
    const edge = point.error === null ? null : at({ x: point.x + point.error.x, y: point.y + point.error.y })
    return {
      point,
      at: centre,
      error: edge === null ? null : { x: Math.abs(edge.x - centre.x), y: Math.abs(edge.y - centre.y) },
      label: label === undefined || shape === undefined ? null : { ...label, shape },
    }
  })
  return { area, xTicks: placeTicks(xTicks, x, String, "x"), yTicks: placeTicks(yTicks, y, String, "y"), split, captions, topics }
}

function between(end: number, from: number, to: number): Scale {
  return (value) => from + (value / end) * (to - from)
}

/** The room that zero gets on each axis, so that what lacks one of the counts is a zone and not a sliver. */
function zeroRoom(width: number): Point {
  return { x: Math.min(168, Math.max(62, width * 0.29)), y: width < 420 ? 50 : 78 }
}

/** The quarter of the plot in which a mark stands: its label keeps to it, so that no name stands in a zone that is not its own. */
function quarterOf(mark: Point, area: Box, split: Point): Box {
  const left = mark.x < split.x
  const above = mark.y < split.y
  return {
    x: left ? area.x : split.x,
    y: above ? area.y : split.y,
    width: left ? split.x - area.x : area.x + area.width - split.x,
    height: above ? split.y - area.y : area.y + area.height - split.y,
  }
}

/** The four questions in their corners, where the zone is wide enough; else the letter alone, which the list repeats. */
function cornerCaptions(words: Corners, area: Box, split: Point): Caption[] {
  const right = area.x + area.width
  const bottom = area.y + area.height
  return words.map((text, i) => {
    const end = i % 2 === 1
    const room = (end ? right - split.x : split.x - area.x) - 16
    const wrapped = wrapText(text, 12, room)
    const fits = wrapped.length <= 2 && wrapped.every((line) => textWidth(line, 12) <= room)
    const lines = fits ? wrapped : [text.slice(0, 1)]
    const width = Math.max(...lines.map((line) => textWidth(line, 12)))
    const height = lines.length * CAPTION_LINE
    const top = i < 2 ? area.y + 5 : bottom - 4 - height
    const x = end ? right - 8 : area.x + 8
    return { lines, anchor: end ? "end" : "start", x, y: top + 8, box: { x: end ? x - width : x, y: top, width, height } }
  })
}
