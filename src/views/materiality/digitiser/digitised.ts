// The result of reading a matrix figure: a row per topic, what to look at again, and the points of the drawing.

import type { Position } from "@/domain/digitise"
import type { View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { MaterialTopic } from "@/schema/report"
import type { Words } from "../words/zh-Hant"

export type ResultRow = {
  topic: string
  number: number
  label: string
  pillar: MaterialTopic["pillar"]
  /** "0.412 ± 0.004"; null without a position. */
  x: string | null
  y: string | null
  remarks: readonly string[]
  position: Position | null
}

export type DrawnPoint = { topic: string; number: number; pillar: MaterialTopic["pillar"]; x: number; y: number; halfWidth: number; halfHeight: number }

export type DigitisedResult = {
  title: string
  rows: readonly ResultRow[]
  /** Sentences about readings that need another look; empty when none does. */
  cautions: readonly string[]
  /** Topics whose two readings differ much and have no third. */
  toThird: number
  /** In hundredths of the drawing, from its upper left corner. */
  points: readonly DrawnPoint[]
}

/** `positionOf` gives null before the second reading; `skipped` are topics that the figure does not show. */
export function digitisedResult(
  view: View<Words>,
  topics: readonly MaterialTopic[],
  skipped: readonly string[],
  positionOf: (topic: string) => Position | null,
): DigitisedResult {
  const w = view.words.digitiser.result
  const rows = topics.map((topic, index): ResultRow => {
    const position = positionOf(topic.id)
    return {
      topic: topic.id,
      number: index + 1,
      label: readText(topic.label, view.language),
      pillar: topic.pillar,
      x: position && withError(position.x, position.error.x),
      y: position && withError(position.y, position.error.y),
      remarks: position === null ? [skipped.includes(topic.id) ? w.skipped : w.unread] : remarksOn(view, position),
      position,
    }
  })
  const placed = rows.filter(({ position }) => position !== null)
  const toThird = placed.filter(({ position }) => position?.large && position.readings === 2).length
  const outside = placed.filter(({ position }) => position?.outside).length
  return {
    title: w.title({ placed: String(placed.length), total: String(rows.length) }),
    rows,
    cautions: [...(toThird > 0 ? [w.largeCount(String(toThird))] : []), ...(outside > 0 ? [w.outsideCount(String(outside))] : [])],
    toThird,
    points: placed.flatMap(drawnPoint),
  }
}

function remarksOn(view: View<Words>, { large, outside, readings }: Position): string[] {
  const w = view.words.digitiser.result
  const third = readings > 2 ? [large ? w.thirdLarge : w.third] : large ? [w.large] : []
  return [...third, ...(outside ? [w.outside] : [])]
}

/** As the file will carry them: three decimals. */
function withError(value: number, error: number): string {
  return `${value.toFixed(3).replace("-", "−")} ± ${error.toFixed(3)}`
}

/** A point beyond an axis is drawn where it is, up to a tenth of the drawing. */
function drawnPoint({ topic, number, pillar, position }: ResultRow): DrawnPoint[] {
  if (position === null) return []
  const at = (share: number) => Math.min(Math.max(share * 100, -10), 110)
  return [{ topic, number, pillar, x: at(position.x), y: at(1 - position.y), halfWidth: position.error.x * 100, halfHeight: position.error.y * 100 }]
}
