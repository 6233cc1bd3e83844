// Columns of one drawing: as tall as they are large, whoever's they are; and nothing leads across a break without saying so.
import { describe, expect, it } from "vitest"
import type { ColumnPanel } from "@/figures/series/columnPanels"
import { constantFactorCard, decompositionCard } from "@/views/emissions/cards/scope2"
import type { Words } from "@/views/emissions/words/zh-Hant"
import { allCards } from "../support/cards"
import { the } from "../support/dataset"
import { harbourReport } from "../support/peers/harbourReport"
import { sharesReport } from "../support/peers/sharesReport"
import { threeReports } from "../support/peers/threeReports"
import { realReports, realView, viewOf, worded } from "../support/view"

/** All panels of columns that a card draws, whatever its kind of drawing. */
function panelsOf(node: unknown): ColumnPanel[] {
  if (Array.isArray(node)) return node.flatMap(panelsOf)
  if (typeof node !== "object" || node === null) return []
  if ("columns" in node && "max" in node && "tone" in node) return [node as ColumnPanel]
  return Object.values(node).flatMap(panelsOf)
}

describe.each([
  ["the two of this site", realReports()],
  ["three unlike one another", [harbourReport, sharesReport, ...threeReports]],
])("%s", (_, reports) => {
  it("panels of one unit have one scale, unless they stand on a ground of their own", () => {
    let compared = 0
    for (const { name, card } of allCards(viewOf(reports))) {
      const scales = new Map<string, Set<number>>()
      for (const { unit, apart = "", max } of panelsOf("drawing" in card ? card.drawing : null)) {
        const key = `${unit}|${apart}`
        scales.set(key, (scales.get(key) ?? new Set()).add(max))
        compared += 1
      }
      for (const [key, maxima] of scales) expect(maxima.size, `${name}: ${key}`).toBe(1)
    }
    expect(compared).toBeGreaterThan(8)
    // Every card under every choice: on a slow machine that takes its time.
  }, 90_000)
})

describe.each(["zh-Hant", "en"] as const)("across a break, in %s", (language) => {
  const view = worded<Words>(realView(language), "emissions")
  const words = language === "en" ? "First third-party inventory" : "首次第三方清冊"

  it("the steps from one year to the next carry its words, and so does the title", () => {
    const { card, model } = the(decompositionCard(view))
    const steps = the(model.panels[0]).steps
    expect(steps.filter(({ breakBefore }) => breakBefore !== undefined).map(({ id }) => id)).toEqual(["2023:activity"])
    expect(card.title).toContain(words)
    expect(the(constantFactorCard(view)).card.title).toContain(words)
  })
})
