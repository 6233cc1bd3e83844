// What needs attention on the first page: gravest checks, cautions and coverage, all from the data.
import { describe, expect, it } from "vitest"
import { ledger, questions } from "@/figures/evidence/ledger"
import { attention } from "@/views/overview/cards/attention"
import type { Words } from "@/views/overview/words/zh-Hant"
import { realDataset, realReport } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { soundReport } from "../../support/soundReport"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("overview")

const view = realView("en")
const model = attention(view, realDataset.standards)

describe("the cautions", () => {
  it("name the differing years, formulas and units, and the changed formula", () => {
    expect(model.cautions.map(({ id }) => id)).toEqual(["years", "peer-methods", "break:weimob-2023:2022", "units"])
  })

  it("keep to the issuer in view", () => {
    const alone = attention(viewOf([realReport("weimob-2023")]), realDataset.standards)
    expect(alone.cautions.map(({ id }) => id)).toEqual(["break:weimob-2023:2022"])
  })

  it("say each in a few words, and call nobody higher", () => {
    expect(model.cautions.map(({ subject, words }) => `${subject}: ${words}`)).toEqual([
      "Reporting years: GL-Carlink 2024, Weimob 2023",
      "Turnover between issuers: formulas differ, none ranks higher",
      "Weimob’s turnover 2021–2022: formula changed, must not be joined",
      "Energy consumption and 4 more: units or definitions differ, no shared axis",
    ])
  })
})

describe("the concerns", () => {
  it("are the first questions of the ledger, with the rest one press away", () => {
    const asked = questions(ledger(view, realDataset.standards))
    expect(model.concerns.map(({ question }) => question)).toEqual(asked.slice(0, 5).map(({ question }) => question))
    expect(model.concerns.length + model.more).toBe(asked.length)
  })

  it("lead to a check that the ledger holds", () => {
    const ids = new Set(ledger(view, realDataset.standards).map(({ id }) => id))
    for (const { check } of model.concerns) expect(ids).toContain(check)
  })

  it("are none for a report whose figures reconcile, which says so", () => {
    const sound = attention(viewOf([soundReport()]), realDataset.standards)
    expect(sound.concerns).toEqual([])
    expect(sound.title).toBe("The figures reconcile")
  })

  it("do not praise a report of which no two figures can be held against one another", () => {
    const thin = attention(viewOf([minimalReport]), realDataset.standards)
    expect([thin.title, thin.issuers[0]?.verdict]).toEqual([view.words.silent, view.words.silent])
  })

  it("leave coverage out where the list of KPIs could not be read", () => {
    expect(attention(view, null).issuers.map(({ coverage }) => coverage)).toEqual([null, null])
  })
})
