// The issuer's own matrix: positions only where a person has read them, as they stand in the file, with basis, date and error.
import { describe, expect, it } from "vitest"
import { issuerMatrixCard } from "@/views/materiality/cards/issuerMatrix"
import { ALL_TOPICS } from "@/views/materiality/cards/topics"
import type { Words } from "@/views/materiality/words/zh-Hant"
import { realDataset, realReport, the } from "../../support/dataset"
import { withLongTopics } from "../../support/longTopics"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("materiality")

const { topics } = realDataset
const view = realView("en")
const m = view.words.matrix.own

describe("issuerMatrixCard", () => {
  it("draws no point of the two real reports, whose texts hold no coordinates", () => {
    const { card, model } = issuerMatrixCard(view, topics, ALL_TOPICS)
    for (const frame of model) expect([frame.points, frame.basis]).toEqual([[], null])
    expect(card.title).toBe(m.none("GL-Carlink"))
  })

  it("shows the printed axis titles where the text keeps them, and none where it does not", () => {
    const [gl, weimob] = issuerMatrixCard(realView("zh-Hant"), topics, ALL_TOPICS).model
    expect([gl?.xTitle, gl?.yTitle]).toEqual(["對廣聯科技的重要性", "對廣聯科技利益相關方的重要性"])
    expect([weimob?.xTitle, weimob?.yTitle]).toEqual([null, null])
  })

  it("takes digitised positions as they are, with date and error, into drawing and table", () => {
    const long = withLongTopics(realReport("gl-carlink-2024"), topics, true)
    const { card, model } = issuerMatrixCard(viewOf([long]), topics, ALL_TOPICS)
    const frame = the(model[0])
    for (const own of long.topics) {
      const point = the(frame.points.find(({ x, y }) => x === own.position?.x && y === own.position.y))
      expect(point.error).toEqual(own.position?.error)
      const row = the(card.table.rows.find(({ id }) => id === `${long.id}:${own.id}`))
      expect(JSON.stringify(row.entries)).toContain(`${Math.round(the(own.position).x * 100)}% ± 2%`)
    }
    expect(frame.basis).toBe(m.basis("2026-03-01"))
    expect(card.title).toBe(m.title({ issuer: "GL-Carlink", count: 30 }))
  })

  it("says of a topic whose position nobody has read that it is not read, beside others that are", () => {
    const long = withLongTopics(realReport("gl-carlink-2024"), topics, true)
    the(long.topics[3]).position = null
    const { card, model } = issuerMatrixCard(viewOf([long]), topics, ALL_TOPICS)
    expect(the(model[0]).points.flatMap((point) => point.topics)).toHaveLength(29)
    expect(card.table.rows.find(({ id }) => id === `${long.id}:long-4`)?.entries[0]).toEqual({ kind: "text", text: m.notRead })
  })
})
