// A figure that two reports of one issuer print: the same, rounded, restated without a word, or with the report's own reason.
import { describe, expect, it } from "vitest"
import { suspects } from "@/domain/checks/suspects"
import { ledger, questions } from "@/figures/evidence/ledger"
import { rankedFindings } from "@/figures/findings/ranked"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { reported } from "../../support/builders"
import { checksOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { earlierReport, soundReport, withFigure, withObservation } from "../../support/soundReport"
import { viewOf } from "../../support/view"

const sound = soundReport()
const where = { metric: "water-consumption", period: "2023" }
const restatedIn = (report: Report, earlier: readonly Report[]) =>
  the(checksOf(report, null, earlier).find(({ id }) => id === "restated:water-consumption:2023"))

describe("a figure of last year", () => {
  it("is consistent with the same figure in last year's report", () => {
    expect(restatedIn(sound, [earlierReport(sound)])).toMatchObject({ verdict: "consistent", difference: 0 })
  })

  it("is restated where the later report prints another, and puts neither in doubt", () => {
    const check = restatedIn(sound, [withFigure(earlierReport(sound), where, 9000)])
    expect(check).toMatchObject({ verdict: "restated", period: "2023" })
    expect(check.inputs.map(({ ref }) => ref.split("~")[0])).toEqual([sound.id, earlierReport(sound).id])
    expect(suspects(check)).toEqual([])
  })

  it("is not held against one in another currency", () => {
    const revenue = { metric: "revenue", period: "2023" }
    const before = withObservation(earlierReport(sound), revenue, (o) => ({ ...o, unit: "hkd-million" }))
    const restatements = (earlier: Report) => checksOf(sound, null, [earlier]).filter(({ id }) => id === "restated:revenue:2023")
    expect(restatements(earlierReport(sound))).toHaveLength(1)
    expect(restatements(before)).toEqual([])
  })

  it("is explained where the later report says why", () => {
    const words = { "zh-Hant": "口徑改變", "zh-Hans": "口径改变", en: "the boundary changed" }
    const noted = withObservation({ ...sound, notes: [...sound.notes, { id: "why", basis: "printed", text: words, explainsChange: true }] }, where, (o) => ({
      ...o,
      note: "why",
    }))
    expect(restatedIn(noted, [withFigure(earlierReport(sound), where, 9000)]).verdict).toBe("explained")
  })

  it("is held against the newest of the earlier reports that prints it", () => {
    const newer = withObservation(earlierReport(sound), where, () => null)
    const older = { ...earlierReport(sound), id: "older-2022" }
    expect(restatedIn(sound, [newer, older]).inputs.map(({ ref }) => ref.split("~")[0])).toContain("older-2022")
  })

  it("needs an earlier report that prints a figure", () => {
    expect(checksOf(sound, null).filter(({ rule }) => rule === "restated")).toEqual([])
    const silent = withObservation(earlierReport(sound), where, () => null)
    expect(checksOf(sound, null, [silent]).find(({ id }) => id === "restated:water-consumption:2023")).toBeUndefined()
  })
})

describe("a restatement without a reason", () => {
  const view = viewOf([sound, withFigure(earlierReport(sound), where, 9000)], "en")

  it("is asked about, though no finding of the report names it, and is not called reconciled", () => {
    const [asked] = questions(ledger(view, null))
    expect(asked?.question).toMatch(/\(Water consumption\), without a reason/)
    expect(asked?.sentences).toEqual([expect.stringContaining("9,000")])
    expect(rankedFindings(view).filter(({ kind }) => kind === "contradiction")).toHaveLength(1)
  })

  it("is told with the units that the reports print, where they are not the metric's own", () => {
    const invested = (printed: string, value: number) =>
      reported({ metric: "community-investment", unit: "rmb", period: "2023", value, printed: { value: printed, unit: "萬元", label: "公益投入" } })
    const of = (report: Report, figure: Observation) => ({ ...report, observations: [...report.observations, figure] })
    const check = the(
      checksOf(of(sound, invested("1.2", 12_000)), null, [of(earlierReport(sound), invested("3.4", 34_000))]).find(
        ({ id }) => id === "restated:community-investment:2023",
      ),
    )
    expect(check.printed).toBe("1.2 萬元")
    expect(check.facts.says).toMatchObject({ before: { text: "3.4 萬元" } })
  })
})
