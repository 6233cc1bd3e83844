// The result of reading a figure: every topic keeps its row, and what needs another look says so.
import { describe, expect, it } from "vitest"
import type { Position } from "@/domain/digitise"
import { digitisedResult } from "@/views/materiality/digitiser/digitised"
import type { Words } from "@/views/materiality/words/zh-Hant"
import { viewsIn } from "../../../support/view"

const { realView } = viewsIn<Words>("materiality")

const view = realView("en")
const topics = (view.issuers[0]?.report.topics ?? []).slice(0, 4)
const [first, second, third] = topics.map(({ id }) => id)
const good: Position = { x: 0.5, y: 0.25, error: { x: 0.004, y: 0.01 }, large: false, outside: false, readings: 2 }
const READ: Record<string, Position> = {
  [first ?? ""]: good,
  [second ?? ""]: { ...good, x: -0.02, large: true, outside: true },
}
const result = digitisedResult(view, topics, [third ?? ""], (topic) => READ[topic] ?? null)
const w = view.words.digitiser.result

describe("the result of reading a figure", () => {
  it("shows a position with its error, as the file will carry it", () => {
    expect(result.rows[0]).toMatchObject({ number: 1, x: "0.500 ± 0.004", y: "0.250 ± 0.010", remarks: [] })
    expect(result.rows[1]?.x).toBe("−0.020 ± 0.004")
  })

  it("keeps a row for a topic without position and says why", () => {
    expect(result.rows.map(({ remarks }) => remarks)).toEqual([[], [w.large, w.outside], [w.skipped], [w.unread]])
    expect(result.rows[2]).toMatchObject({ x: null, y: null })
    expect(result.title).toBe(w.title({ placed: "2", total: "4" }))
  })

  it("asks for a third reading and for a look at the axes only where needed", () => {
    expect(result.cautions).toEqual([w.largeCount("1"), w.outsideCount("1")])
    expect(digitisedResult(view, topics, [], () => good).cautions).toEqual([])
  })

  it("draws only what has a position, the high end of the y axis on top", () => {
    expect(result.points).toHaveLength(2)
    expect(result.points[0]).toMatchObject({ x: 50, y: 75, halfWidth: 0.4, halfHeight: 1 })
  })
})
