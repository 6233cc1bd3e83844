// Counted evidence on material topics: nothing estimated, nothing counted twice, nothing left out.
import { describe, expect, it } from "vitest"
import { QUADRANTS, topicEvidence } from "@/domain/topicEvidence"
import { realDataset, realReport, the } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"

const vocabulary = realDataset.topics

describe.each(realDataset.reports.map(({ report }) => [report.id, report] as const))("topicEvidence of %s", (_, report) => {
  const entries = topicEvidence(report, vocabulary)

  it("holds every listed topic once, and unlisted ones only where a stakeholder names them", () => {
    expect(entries.flatMap(({ own }) => own?.id ?? []).toSorted()).toEqual(report.topics.map(({ id }) => id).toSorted())
    for (const entry of entries) if (entry.own === null) expect(entry.groups.length, entry.id).toBeGreaterThan(0)
  })

  it("counts a metric only where the report prints a figure of it", () => {
    for (const entry of entries) {
      const figures = (metric: string) => report.observations.filter((o) => o.metric === metric && o.status === "reported").length
      for (const { metric } of entry.topic.metrics) expect(entry.metrics.includes(metric), `${entry.id} ${metric}`).toBe(figures(metric) > 0)
    }
  })

  it("counts each stakeholder group once for a topic", () => {
    for (const entry of entries) expect(new Set(entry.groups.map(({ group }) => group)).size).toBe(entry.groups.length)
  })

  it("puts what is asked for but not measured first", () => {
    const places = entries.map(({ quadrant }) => QUADRANTS.indexOf(quadrant))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it("finds gaps of important topics only", () => {
    for (const entry of entries) if (!entry.important) expect(entry.gaps).toEqual([])
  })
})

describe("topicEvidence", () => {
  const gl = () => structuredClone(realReport("gl-carlink-2024"))
  const of = (report: ReturnType<typeof gl>, topic: string) => the(topicEvidence(report, vocabulary).find((entry) => entry.topic.id === topic))

  it("finds that privacy is asked for by two groups and that no figure measures it", () => {
    const privacy = of(gl(), "data-privacy-security")
    expect([privacy.groups.length, privacy.metrics.length, privacy.quadrant]).toEqual([2, 0, "askedUnmeasured"])
    expect(privacy.gaps).toEqual(["metric", "target"])
  })

  it("does not take a printed absence for a disclosed figure", () => {
    const report = gl()
    for (const observation of report.observations)
      if (observation.metric === "water-consumption" || observation.metric === "water-intensity") Object.assign(observation, { status: "not-disclosed" })
    expect(of(report, "water").metrics).toEqual([])
  })

  it("links a target by its metric and by its own topics", () => {
    expect(of(gl(), "energy").targets.map(({ id }) => id)).toEqual(["energy-saving-2024"])
    expect(of(gl(), "waste").targets.map(({ id }) => id)).toEqual(["waste-reduction-2024"])
  })

  it("says of a topic that the guide does not ask about that it has no code, not that its row is missing", () => {
    expect(of(gl(), "innovation-rd").gaps).toEqual(expect.arrayContaining(["code"]))
    const report = { ...gl(), index: [] }
    expect(of(report, "business-ethics").gaps).toContain("index")
  })

  it("shows a topic that only stakeholders name, as not on the issuer's list", () => {
    const governance = of(gl(), "corporate-governance")
    expect(governance.own).toBeNull()
  })

  it("is empty for a report without topics and stakeholders", () => {
    expect(topicEvidence(minimalReport, vocabulary)).toEqual([])
  })
})
