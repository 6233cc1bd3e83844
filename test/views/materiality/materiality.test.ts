// Material topics: printed tiers only, every stakeholder's words, and no position that the texts do not hold.
import { describe, expect, it } from "vitest"
import { crosswalkCard } from "@/views/materiality/cards/crosswalk"
import { gridCard, stakeholdersCard, tierCard } from "@/views/materiality/cards/materiality"
import { ALL_TOPICS, PILLARS } from "@/views/materiality/cards/topics"
import type { Words } from "@/views/materiality/words/zh-Hant"
import { realDataset, realReport, the } from "../../support/dataset"
import { issuer, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("materiality")

const view = realView("en")
const { topics } = realDataset

describe("tierCard", () => {
  it("shows every topic of every report, once, under its pillar", () => {
    for (const board of tierCard(view, topics, ALL_TOPICS).model) {
      const shown = board.pillars.flatMap((pillar) => pillar.topics.map(({ id }) => id))
      expect(shown.toSorted()).toEqual(board.issuer.report.topics.map(({ id }) => id).toSorted())
      for (const { pillar, topics: own } of board.pillars) for (const topic of own) expect(topic.pillar).toBe(pillar)
    }
  })

  it("calls no topic high that the report does not, and none medium or low", () => {
    const [gl, weimob] = tierCard(view, topics, ALL_TOPICS).model
    expect([gl?.hasTiers, weimob?.hasTiers]).toEqual([false, true])
    const high = weimob?.pillars.flatMap((pillar) => pillar.topics.filter((topic) => topic.tier === "high")) ?? []
    expect(high).toHaveLength(5)
    const words = tierCard(view, topics, ALL_TOPICS).card.table.rows.flatMap((row) => (row.entries[1]?.kind === "text" ? [row.entries[1].text] : []))
    expect(words.join(" ")).not.toMatch(/medium|low/i)
  })

  it("says that the figure's positions are lost, and that one topic more is stated than listed", () => {
    const { caveats } = tierCard(view, topics, ALL_TOPICS).card
    expect(caveats[0]).toBe(view.words.figureLost)
    expect(caveats.some((caveat) => caveat.includes("19") && caveat.includes("18"))).toBe(true)
  })

  it("keeps to the pillar that is asked for, and loses nothing over all pillars", () => {
    const count = (pillar: (typeof PILLARS)[number] | null) => tierCard(view, topics, { ...ALL_TOPICS, pillar }).card.table.rows.length
    expect(PILLARS.reduce((sum, pillar) => sum + count(pillar), 0)).toBe(count(null))
  })
})

describe("gridCard", () => {
  const { model } = gridCard(view, topics, ALL_TOPICS)

  it("counts for each topic the groups whose words name it", () => {
    for (const row of model.rows) {
      const named = realDataset.reports.flatMap(({ report }) =>
        report.stakeholders.filter(({ expectations }) => expectations.some((expectation) => expectation.topics.some(({ topic }) => topic === row.topic))),
      )
      expect(row.count, row.topic).toBe(new Set(named.map(({ group }) => group)).size)
      expect(row.count, row.topic).toBe(row.cells.filter((cell) => cell.length > 0).length)
    }
  })

  it("counts a group once although the groups of both issuers name the topic", () => {
    const row = the(model.rows.find(({ topic }) => topic === "compliance"))
    expect([row.count, row.cells.flat().length]).toEqual([4, 5])
  })

  it("calls a mention printed only where an expectation's words are the topic", () => {
    const printed = model.rows.flatMap(({ topic, cells }) =>
      cells.flatMap((cell, i) => cell.filter((m) => m.issuer.id === "weimob-2023" && m.basis === "printed").map(() => `${model.groups[i]?.id} ${topic}`)),
    )
    expect(printed.toSorted()).toEqual(["environment climate-change", "shareholders corporate-governance"])
  })

  it("holds every link between an expectation and a topic", () => {
    for (const { report } of realDataset.reports)
      for (const group of report.stakeholders)
        for (const expectation of group.expectations)
          for (const link of expectation.topics) {
            const row = the(model.rows.find(({ topic }) => topic === link.topic))
            const column = model.groups.findIndex(({ id }) => id === group.group)
            const mention = the(row.cells[column]?.find((candidate) => candidate.issuer.id === report.id))
            expect(mention.words).toContain(expectation.label.en)
          }
  })

  it("puts the topic that most groups name first, and its name in the title", () => {
    const counts = model.rows.map((row) => row.count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(gridCard(view, topics, ALL_TOPICS).card.title).toContain(the(model.rows[0]).label)
  })
})

describe("crosswalkCard", () => {
  const { card, model } = crosswalkCard(view, topics, ALL_TOPICS)
  const side = (topic: string, report: string) =>
    the(
      model.sections
        .flatMap(({ rows }) => rows)
        .find((row) => row.topic === topic)
        ?.sides.find((candidate) => candidate.issuer.id === report),
    )

  it("says not listed where an issuer does not name a common topic, and still counts its figures", () => {
    const employment = side("employment", "gl-carlink-2024")
    expect([employment.kind, employment.label]).toEqual(["none", ""])
    expect(employment.counts).toBe(view.words.matrix.counts({ groups: 0, metrics: 2 }))
    expect(JSON.stringify(card.table.rows.find(({ id }) => id === "employment")?.entries[0])).toContain(view.words.notListed)
  })

  it("counts the topics that both issuers list", () => {
    const shared = topics.topics.filter(({ id }) => realDataset.reports.every(({ report }) => report.topics.some(({ topic }) => topic === id)))
    expect(
      the(model.sections[0])
        .rows.map(({ topic }) => topic)
        .toSorted(),
    ).toEqual(shared.map(({ id }) => id).toSorted())
    const listed = topics.topics.filter(({ id }) => realDataset.reports.some(({ report }) => report.topics.some(({ topic }) => topic === id)))
    expect(card.title).toBe(view.words.crosswalkTitle({ shared: shared.length, total: listed.length }))
  })

  it("tells a topic that only stakeholders name from one that nobody names", () => {
    expect(side("customer-service", "weimob-2023").kind).toBe("named")
    expect(side("clean-technology", "weimob-2023").kind).toBe("none")
  })

  it("says when a common topic is only broader or narrower than the issuer's own", () => {
    const inexact = the(realReport("weimob-2023").topics.find((topic) => topic.match !== "exact"))
    expect(side(inexact.topic, "weimob-2023").match).toBe(view.words.match[inexact.match])
    expect(JSON.stringify(card.table.rows.find(({ id }) => id === inexact.topic)?.entries)).toContain(`(${view.words.match[inexact.match]}`)
  })

  it("draws bars from zero to the largest count in view", () => {
    const percents = model.sections.flatMap(({ rows }) => rows.flatMap(({ sides }) => sides.map(({ percent }) => percent)))
    expect([Math.min(...percents), Math.max(...percents)]).toEqual([0, 100])
  })
})

describe("stakeholdersCard", () => {
  it("lists every group with its expectations and channels", () => {
    const { table } = stakeholdersCard(view)
    expect(table.rows).toHaveLength(view.issuers.reduce((sum, issuer) => sum + issuer.report.stakeholders.length, 0))
    const group = the(issuer(view, "weimob-2023").report.stakeholders[0])
    const row = the(table.rows.find(({ id }) => id === `weimob-2023:${group.id}`))
    for (const expectation of group.expectations) expect(JSON.stringify(row.entries[0])).toContain(expectation.label.en)
  })

  it("has a title even where no report names a group", () => {
    const silent = viewOf([{ ...realReport("weimob-2023"), stakeholders: [] }])
    expect(stakeholdersCard(silent).title).toBe(view.words.matrix.titleNothing)
  })
})
