// What there is to say, ranked: moves, breaks, contradictions, what is missing; each with its size, what it touches and how certain it is.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { SEVERITIES, sizeOfChange, TOUCHES, type Touch, weigh } from "@/domain/findings/finding"
import { findings } from "@/domain/findings/findings"
import { longMove, weightOfChange, yearOnYear } from "@/domain/findings/moves"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { Report } from "@/schema/report"
import { reported, reportOf } from "../../support/builders"
import { realDataset, the } from "../../support/dataset"
import { realReports } from "../../support/view"

const catalogue = indexCatalogue(realDataset.catalogue)

function found(reports: readonly Report[]) {
  const indexes = reports.map((report) => indexReport(report))
  return findings({ catalogue, reports: indexes, reconciled: reconcile(catalogue, indexes, realDataset.standards) })
}

const people = (value: number, period: string) => reported({ metric: "headcount", unit: "persons", value, period })
const days = (value: number, period: string) => reported({ metric: "lost-days", unit: "days", value, period })

describe("the two reports", () => {
  const all = found(realReports())

  it("are told from the gravest on", () => {
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["driver", "break", "contradiction", "move", "target", "claim"]))
  })

  it("say lost days per head, where they rose by three quarters", () => {
    const move = the(all.find((finding) => finding.kind === "move" && finding.metrics[0] === "lost-days"))
    expect(move).toMatchObject({ severity: "high", touch: "safety", from: "2022", to: "2023" })
    if (move.kind === "move") expect([move.percent, move.perHead?.percent].map((percent) => Number(percent?.toFixed(1)))).toEqual([28.1, 75.5])
  })

  it("say that emissions moved because the factor did, across the break that is printed", () => {
    const driver = the(all.find((finding) => finding.kind === "driver" && finding.metrics[0] === "scope-2-emissions"))
    if (driver.kind !== "driver") throw new Error("no driver")
    expect([driver.percent, driver.activityPercent, driver.factorShare].map((value) => Number(value.toFixed(1)))).toEqual([-39.5, -0.7, 98.7])
    expect(driver.broken?.kind).toBe("stated")
  })

  it("have a finding for every check that fails, about the right report", () => {
    const failing = reconcile(
      catalogue,
      realReports().map((report) => indexReport(report)),
      realDataset.standards,
    ).checks.filter(({ verdict }) => verdict === "inconsistent")
    const told = all.flatMap((finding) => (finding.kind === "contradiction" ? [`${finding.report} ${finding.check.id}`] : []))
    expect(told.toSorted()).toEqual(failing.map(({ report, id }) => `${report} ${id}`).toSorted())
  })
})

describe("moves", () => {
  it("never join across a break, from zero, or over a year that is not printed", () => {
    const broken = indexReport(reportOf([people(100, "2022"), { ...people(50, "2023"), method: "leavers-over-closing" }]))
    expect(yearOnYear(catalogue, broken, "headcount")).toBeNull()
    expect(yearOnYear(catalogue, indexReport(reportOf([people(0, "2022"), people(50, "2023")])), "headcount")).toBeNull()
    expect(yearOnYear(catalogue, indexReport(reportOf([people(90, "2021"), people(50, "2023")])), "headcount")).toBeNull()
  })

  it("go back to where an unbroken move in one direction began", () => {
    const falling = indexReport(reportOf([people(80, "2020"), people(100, "2021"), people(70, "2022"), people(50, "2023")]))
    expect(longMove(catalogue, falling, "headcount")).toMatchObject({ from: "2021", to: "2023", years: 2, percent: -50 })
    expect(longMove(catalogue, indexReport(reportOf([people(60, "2021"), people(70, "2022"), people(50, "2023")])), "headcount")).toBeNull()
  })

  it("of a few counted things weigh less: a few more or less are chance", () => {
    const weight = (before: number, after: number) => {
      const index = indexReport(reportOf([people(before, "2022"), people(after, "2023")]))
      return weightOfChange(catalogue, the(catalogue.metrics.get("headcount")), the(yearOnYear(catalogue, index, "headcount"))).certainty
    }
    expect(weight(2, 4)).toBeLessThan(0.5)
    expect(weight(200, 400)).toBe(1)
  })

  it("are not told per head by people that the report does not print", () => {
    const move = the(found([reportOf([days(10, "2022"), days(20, "2023")])]).find(({ kind }) => kind === "move"))
    expect(move.kind === "move" && move.perHead).toBeNull()
  })
})

describe("what is missing", () => {
  it("is a figure of the year before that the year does not have", () => {
    const gone = found([reportOf([people(100, "2022"), people(90, "2023"), days(10, "2022")])]).filter(({ kind }) => kind === "missing")
    expect(gone).toMatchObject([{ metrics: ["lost-days"], period: "2023", peer: null }])
  })

  it("is not a figure that the year gives by groups, nor one that it says is not disclosed", () => {
    const groups = { ...days(10, "2023"), breakdown: { gender: "male" } }
    const silent = { metric: "lost-days", period: "2023", status: "not-disclosed" as const, printed: days(1, "2023").printed, source: days(1, "2023").source }
    for (const said of [groups, silent]) expect(found([reportOf([days(10, "2022"), said])]).filter(({ kind }) => kind === "missing")).toEqual([])
  })
})

describe("the weight of a finding", () => {
  it("grows with size, with certainty and with what it touches", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const touch = fc.constantFrom(...(Object.keys(TOUCHES) as Touch[]))
    fc.assert(
      fc.property(touch, part, part, part, (of, size, smaller, certainty) => {
        const [more, less] = [weigh(of, size, certainty), weigh(of, size * smaller, certainty)]
        expect(more.score).toBeGreaterThanOrEqual(less.score)
        expect(SEVERITIES.indexOf(more.severity)).toBeLessThanOrEqual(SEVERITIES.indexOf(less.severity))
        expect(more.score).toBeLessThanOrEqual(1)
      }),
    )
  })

  it("counts halving and doubling alike", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 300, noNaN: true }), (percent) => {
        const back = (1 / (1 + percent / 100) - 1) * 100
        expect(sizeOfChange(back)).toBeCloseTo(sizeOfChange(percent), 9)
      }),
    )
    expect([sizeOfChange(0), sizeOfChange(100), sizeOfChange(-50), sizeOfChange(-100)]).toEqual([0, 1, 1, 1])
  })
})
