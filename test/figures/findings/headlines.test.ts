// The first sentence of every page, and the title of every card: one clause about one thing, true of the data.
import { describe, expect, it } from "vitest"
import { rough } from "@/domain/rough"
import { firstFinding, headlineOf } from "@/figures/findings/findingWords"
import { rankedFindings } from "@/figures/findings/ranked"
import { modelsOf, UNASKED } from "@/figures/viewCard"
import { LANGUAGES } from "@/i18n/language"
import { VIEWS } from "@/views/registry"
import { allCards } from "../../support/cards"
import { realDataset, the } from "../../support/dataset"
import { harbourReport } from "../../support/peers/harbourReport"
import { sharesReport } from "../../support/peers/sharesReport"
import { SLIP } from "../../support/texts"
import { realReports, realView, viewOf, worded } from "../../support/view"

const FILES = { topics: realDataset.topics, standards: realDataset.standards }

describe.each(LANGUAGES)("in %s", (language) => {
  const views = [realView(language), viewOf([...realReports(), harbourReport, sharesReport], language)]

  it("no title of a card recites with a semicolon", async () => {
    const titles = views.flatMap((view) => allCards(view).map(({ name, card }) => ({ name, title: card.title })))
    for (const value of VIEWS) {
      const { cards } = await value.load()
      for (const view of views)
        for (const card of cards)
          for (const by of card.choice?.values ?? [""])
            for (const { id, title } of modelsOf(card, worded<Record<string, unknown>>(view, value.id), { ...UNASKED, by, figures: "harmonised" }, FILES))
              titles.push({ name: `${value.id}, ${id} ${by} harmonised`, title })
    }
    expect(titles.filter(({ title }) => /[;；]/.test(title))).toEqual([])
  })

  it("every page but the overview begins with a sentence of its own, with all reports and with the two", async () => {
    for (const value of VIEWS.filter(({ inFirstChunk }) => !inFirstChunk)) {
      const body = await value.load()
      for (const view of views) {
        const own = worded(view, value.id)
        const finding = body.headline === undefined ? firstFinding(own, value.themes) : undefined
        const said = body.headline?.(own, FILES) ?? (finding && headlineOf(own, finding))
        const { title, figures } = the(said)
        for (const words of [title, ...figures.filter((part) => typeof part === "string")]) expect(words, value.id).not.toMatch(SLIP)
        expect(title, value.id).not.toMatch(/[;；]/)
        expect(title, value.id).not.toBe(view.messages.nav.views[value.id])
      }
    }
  })

  it("a finding names its issuer, and its figures lead to their evidence", () => {
    for (const view of views)
      for (const finding of rankedFindings(view)) {
        const { title, figures, mark } = the(headlineOf(view, finding))
        expect(title).toContain(the(view.issuers.find(({ id }) => id === finding.report)).name)
        expect(title).not.toMatch(SLIP)
        const isChange = finding.kind === "move" || finding.kind === "driver"
        expect(mark?.word).toBe(view.messages.findings[isChange ? "sizes" : "severity"][finding.severity])
        if (finding.kind === "move" || finding.kind === "driver")
          expect(figures.filter((part) => typeof part !== "string" && part.ref !== undefined).length).toBeGreaterThan(1)
      }
  })
})

it("says a change in the direction in which it went", () => {
  const { rough: en } = realView("en").messages
  const { rough: zh } = realView("zh-Hant").messages
  for (const percent of [-99, -75, -46.5, -39.5, -10, -0.7]) expect([en(rough(percent)), zh(rough(percent))].join(" ")).toMatch(/(fell|halved).*減/)
  for (const percent of [0.7, 10, 33, 75.5, 130, 474.4]) expect([en(rough(percent)), zh(rough(percent))].join(" ")).toMatch(/(rose|doubled|tripled).*增/)
})

it("tells the two reports as their figures stand", () => {
  const view = realView("en")
  const titles = rankedFindings(view).map((finding) => headlineOf(view, finding)?.title)
  expect(titles).toContain("Weimob’s headcount almost halved in 2 years")
  expect(titles).toContain("Weimob’s lost days due to work injury per employee rose by three quarters")
  expect(titles).toContain("On a changed basis Weimob’s Scope 2 GHG emissions fell by two fifths, its indirect energy consumption fell by 0.7%")
})
