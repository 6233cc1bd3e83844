// The evidence matrix: true counts, shared points, the same numbers in drawing, list and table, and titles that answer.
import { describe, expect, it } from "vitest"
import { topicEvidence } from "@/domain/topicEvidence"
import { evidenceMatrixCard } from "@/views/materiality/cards/evidenceMatrix"
import { ALL_TOPICS } from "@/views/materiality/cards/topics"
import type { Words } from "@/views/materiality/words/zh-Hant"
import { realDataset, realReport, the } from "../../support/dataset"
import { withLongTopics } from "../../support/longTopics"
import { minimalReport } from "../../support/minimalReport"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("materiality")

const { topics } = realDataset
const view = realView("en")
const m = view.words.matrix

describe("evidenceMatrixCard", () => {
  const { card, model } = evidenceMatrixCard(view, topics, ALL_TOPICS)

  it("puts every topic at its two counts, and several topics with the same counts at one point", () => {
    for (const { issuer, points } of model.matrices) {
      expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length)
      for (const entry of topicEvidence(issuer.report, topics)) {
        const point = the(points.find((candidate) => candidate.topics.some(({ id }) => id === entry.id)))
        expect([point.x, point.y], entry.id).toEqual([entry.metrics.length, entry.groups.length])
      }
    }
  })

  it("marks as pressing exactly what is asked for and not measured", () => {
    for (const { points } of model.matrices) for (const point of points) expect(point.pressing).toBe(point.x === 0 && point.y > 0)
  })

  it("names every number of the drawing in the list and in the table", () => {
    for (const { issuer, points, quadrants } of model.matrices) {
      const drawn = points.flatMap((point) => point.topics.map(({ number }) => number)).toSorted((a, b) => a - b)
      expect(drawn).toEqual(drawn.map((_, i) => i + 1))
      expect(quadrants.flatMap((quadrant) => quadrant.topics.map(({ number }) => number))).toEqual(drawn)
      expect(card.table.rows.filter(({ id }) => id.startsWith(`${issuer.id}:`))).toHaveLength(drawn.length)
    }
  })

  it("answers in its title how many topics are asked for and not measured", () => {
    expect(card.title).toBe(m.titleGap({ issuer: "GL-Carlink", year: "2024", count: 2 }))
  })

  it("shares its axes between the issuers, also when a filter leaves out the largest counts", () => {
    const filtered = evidenceMatrixCard(view, topics, { ...ALL_TOPICS, pillar: "E" }).model
    expect(filtered.xTicks).toEqual(model.xTicks)
    expect(filtered.yTicks).toEqual(model.yTicks)
    const most = Math.max(...model.matrices.flatMap(({ points }) => points.map(({ x }) => x)))
    expect(the(model.xTicks.at(-1))).toBeGreaterThanOrEqual(most)
  })

  it("keeps a topic's number whatever the filter", () => {
    const high = evidenceMatrixCard(view, topics, { ...ALL_TOPICS, high: true }).model.matrices
    for (const matrix of high)
      for (const topic of matrix.quadrants.flatMap((quadrant) => quadrant.topics)) {
        const all = the(model.matrices.find(({ issuer }) => issuer.id === matrix.issuer.id)).quadrants.flatMap((quadrant) => quadrant.topics)
        expect(all.find(({ id }) => id === topic.id)?.number).toBe(topic.number)
      }
    expect(high.map(({ issuer }) => issuer.id)).toEqual(["weimob-2023"])
  })

  it("keeps to the topics that one stakeholder group names", () => {
    const { model: asked } = evidenceMatrixCard(view, topics, { ...ALL_TOPICS, group: "environment" })
    expect(asked.matrices.flatMap(({ points }) => points.flatMap((point) => point.topics.map(({ topic }) => topic)))).toEqual(["climate-change"])
  })

  it("says so where nothing can be counted, and where no topic meets the conditions", () => {
    expect(evidenceMatrixCard(viewOf([minimalReport]), topics, ALL_TOPICS).card.title).toBe(m.titleNothing)
    const gl = viewOf([realReport("gl-carlink-2024")])
    expect(evidenceMatrixCard(gl, topics, { ...ALL_TOPICS, high: true }).card.title).toBe(m.titleFiltered)
  })

  it("says why a report in view has no drawing", () => {
    const three = viewOf([...realDataset.reports.map(({ report }) => report), minimalReport])
    const { card: withThird } = evidenceMatrixCard(three, topics, { ...ALL_TOPICS, high: true })
    expect(withThird.caveats).toEqual(expect.arrayContaining([m.filteredOut("GL-Carlink"), m.silent("Third")]))
  })

  it("counts topics that share a common topic each on its own", () => {
    const long = withLongTopics(realReport("weimob-2023"), topics)
    const { model: crowded } = evidenceMatrixCard(viewOf([long]), topics, ALL_TOPICS)
    expect(the(crowded.matrices[0]).points.flatMap((point) => point.topics)).toHaveLength(30)
  })
})
