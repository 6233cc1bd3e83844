// The page of a topic: all that each report holds about it, and nothing for a topic that does not exist.
import { describe, expect, it } from "vitest"
import type { TableEntry } from "@/figures/card"
import { topicPageCard } from "@/views/materiality/cards/topicPage"
import type { Words } from "@/views/materiality/words/zh-Hant"
import { realDataset, the } from "../../support/dataset"
import { viewsIn } from "../../support/view"

const { realView } = viewsIn<Words>("materiality")

const { topics, standards } = realDataset
const view = realView("en")
const m = view.words.matrix

function entries(topic: string, row: string): TableEntry[] {
  return the(the(topicPageCard(view, topics, standards, topic)).table.rows.find(({ id }) => id === row)).entries
}
const wordsOf = (entry: TableEntry | undefined) => JSON.stringify(entry)

describe("topicPageCard", () => {
  it("is not there for a topic that the vocabulary does not know", () => {
    expect(topicPageCard(view, topics, standards, "no-such-topic")).toBeNull()
  })

  it("says what the two reports disclose, side by side, as figures that open their evidence", () => {
    const [gl, weimob] = entries("data-privacy-security", "metrics")
    expect(gl).toEqual({ kind: "text", text: m.topicPage.nothing })
    if (weimob?.kind !== "list") throw new RangeError("no figures")
    expect(weimob.items).toHaveLength(9)
    for (const { cell } of weimob.items) expect(cell).toMatchObject({ kind: "figure", ref: expect.stringMatching(/^weimob-2023~/) })
  })

  it("shows targets as printed, and opens their evidence", () => {
    const [gl, weimob] = entries("ghg-emissions", "targets")
    expect(wordsOf(gl)).toContain("gl-carlink-2024~target:office-carbon-2025")
    expect(wordsOf(weimob)).toContain("weimob-2023~target:ghg-halve-2035")
  })

  it("quotes whose expectation names the topic, and whether the words are the topic's own", () => {
    const [gl] = entries("compliance", "groups")
    expect(wordsOf(gl).match(/own words/g)).toHaveLength(4)
  })

  it("labels the guide's codes and points to the chapter, or says that there is none", () => {
    const [gl] = entries("waste", "index")
    expect(wordsOf(gl)).toContain("A1.3")
    const [none] = entries("digitalisation", "index")
    expect(none).toEqual({ kind: "text", text: m.gaps.code })
  })

  it("prints the index's not-applicable as such, never as missing", () => {
    expect(wordsOf(entries("waste", "index")[1])).toContain(m.topicPage.notApplicable)
  })

  it("tells an unlisted topic from one that nobody names", () => {
    expect(wordsOf(entries("customer-service", "label")[1])).toContain(m.unlisted)
    expect(entries("clean-technology", "label")[1]).toMatchObject({ kind: "missing", text: view.words.notListed })
  })

  it("still shows the figures of a topic that the issuer does not list", () => {
    expect(wordsOf(entries("employment", "metrics")[0])).toContain("gl-carlink-2024~headcount")
  })
})
