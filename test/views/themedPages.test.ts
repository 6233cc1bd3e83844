// The themed pages leave nothing out: every row that a report prints on a theme stands in some card of its page.

import { describe, expect, it } from "vitest"
import { observationAddress } from "@/domain/address"
import { restCard, shownRefs } from "@/figures/rest"
import type { View } from "@/figures/view"
import { LANGUAGES } from "@/i18n/language"
import { cardsOf, type NamedCard } from "../support/cards"
import { the } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"
import { realReports, realView, viewOf } from "../support/view"

function refsOf(view: View, theme: string): string[] {
  return view.issuers.flatMap((issuer) =>
    issuer.report.observations
      .filter((observation) => view.catalogue.metrics.get(observation.metric)?.theme === theme)
      .map((observation) => observationAddress(issuer, observation)),
  )
}
const shown = (cards: readonly NamedCard[]) => shownRefs(cards.map(({ card }) => card))

describe.each([
  ["workforce", "workforce"],
  ["training", "training"],
  ["emissions", "emissions"],
  ["resources", "resources"],
  ["operations", "operations"],
  ["profile", "operations"],
  ["governance", "governance"],
] as const)("the page of %s", (theme, page) => {
  it.each(LANGUAGES)("shows every printed row of its theme in %s", (language) => {
    const view = realView(language)
    const refs = shown(cardsOf(page, view))
    expect(refsOf(view, theme).length).toBeGreaterThan(10)
    expect(refsOf(view, theme).filter((ref) => !refs.has(ref))).toEqual([])
  })

  it("shows every printed row of each report alone", () => {
    for (const report of realReports()) {
      const view = viewOf([report])
      const refs = shown(cardsOf(page, view))
      expect(refsOf(view, theme).filter((ref) => !refs.has(ref))).toEqual([])
    }
  })

  it("shows every printed row when a third report joins", () => {
    const view = viewOf([...realReports(), minimalReport])
    const refs = shown(cardsOf(page, view))
    expect(refsOf(view, theme).filter((ref) => !refs.has(ref))).toEqual([])
  })

  it("repeats in its last card nothing that another card shows", () => {
    const cards = cardsOf(page, realView("en"))
    const last = cards.filter(({ name }) => name === "rest")
    const others = shown(cards.filter(({ name }) => name !== "rest"))
    expect([...shown(last)].filter((ref) => others.has(ref))).toEqual([])
  })
})

describe("restCard", () => {
  const words = { restTitle: (count: number) => `${count} more`, restSubtitle: "the rest" }

  it("holds the whole theme when no other card shows anything, and counts its figures in its title", () => {
    const view = realView("en")
    const card = the(restCard(view, ["training"], [], words))
    expect(shownRefs([card]).size).toBe(refsOf(view, "training").length)
    const theme = view.issuers.flatMap(({ report }) => report.observations.filter((o) => view.catalogue.metrics.get(o.metric)?.theme === "training"))
    const figures = theme.filter((o) => o.status === "reported").length
    expect(figures).toBeLessThan(theme.length)
    expect(card.title).toBe(`${figures} more`)
  })

  it("is not there when everything is shown elsewhere", () => {
    const view = realView("en")
    const all = restCard(view, ["training"], [], words)
    expect(restCard(view, ["training"], [all], words)).toBeNull()
  })

  it("gives a series one row, and each of its years a label", () => {
    const card = the(restCard(realView("en"), ["emissions"], [], words))
    const row = the(card.table.rows.find(({ id }) => id === "weimob-2023:scope-2-emissions|undated"))
    const entry = the(row.entries[0])
    expect(entry.kind === "list" ? entry.items.map(({ label, cell }) => `${label} ${cell.text}`) : []).toEqual([
      "2021 2,829.59",
      "2022 2,930.04",
      "2023 1,772.64",
    ])
  })
})
