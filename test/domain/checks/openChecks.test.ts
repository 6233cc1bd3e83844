// What a report leaves open is not called a fault: overlaps, changes and gaps that it states itself, and figures it does not print.
import { describe, expect, it } from "vitest"
import type { Report } from "@/schema/report"
import { reported, reportOf } from "../../support/builders"
import { checksOf, faultsOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { attending } from "../../support/plant"
import { soundReport, withFigure, withObservation } from "../../support/soundReport"

const sound = soundReport()

/** The verdict on one check of a report; throws where there is no such check. */
function verdictOn(report: Report, id: string): string {
  return the(checksOf(report).find((check) => check.id === id)).verdict
}

describe("what is open is not called a fault", () => {
  it("parts that the report says overlap", () => {
    const overlapping = withObservation(sound, { metric: "vacancies", breakdown: { age: "<=30" } }, (o) => ({ ...o, note: "posts-overlap" }))
    const id = "parts-and-total:vacancies:2024:age"
    expect(faultsOf(overlapping)).toEqual([])
    expect(verdictOn(overlapping, id)).toBe("not-checkable")
    expect(faultsOf(withFigure(sound, { metric: "vacancies" }, 30))).toEqual(["parts-and-total:age:vacancies:2024"])
  })

  it("a change of factor that the report states itself, but not one that only this project explains", () => {
    const jump = soundReport({ gridFactor: { "2022": 0.57, "2023": 0.58, "2024": 0.39 } })
    const noted = (basis: "printed" | "editorial"): Report => {
      const words = { "zh-Hant": "換了因子", "zh-Hans": "换了因子", en: "another factor" }
      const changed = withObservation(jump, { metric: "scope-2-emissions" }, (o) => ({ ...o, note: "new-factor" }))
      return { ...changed, notes: [...changed.notes, { id: "new-factor", basis, text: words, seriesBreak: words }] }
    }
    expect(faultsOf(noted("printed"))).toEqual([])
    expect(verdictOn(noted("printed"), "implied-factor:scope-2-emissions:2024")).toBe("explained")
    expect(faultsOf(noted("editorial"))).toEqual(["implied-factor:scope-2-emissions:2024"])
  })

  it("a stated fall on a year whose figure is not printed: it implies that figure, as an interval that holds it", () => {
    const before = the(sound.observations.find((o) => o.metric === "scope-1-2-emissions" && o.period === "2023"))
    const report = withObservation(sound, { metric: "scope-1-2-emissions", period: "2023" }, () => null)
    const check = the(checksOf(report).find(({ rule }) => rule === "stated-change"))
    expect(check.verdict).toBe("not-checkable")
    if (check.facts.kind !== "implied-base" || before.status !== "reported") throw new RangeError("no implied base")
    expect(check.facts.says.range.low).toBeLessThanOrEqual(before.value)
    expect(check.facts.says.range.high).toBeGreaterThanOrEqual(before.value)
  })

  it("a meeting on the very day of a succession", () => {
    const report = attending("board", "leung", { due: 2, attended: 2 })
    expect(faultsOf(report)).toEqual([])
    expect(verdictOn(report, "lists-and-flags:board:leung:ng")).toBe("not-checkable")
  })

  it("a list that was read from a figure whose text may not be whole", () => {
    const stated = withObservation(withFigure(sound, { metric: "material-topics" }, 7), { metric: "material-topics" }, (o) => ({ ...o, note: "figure" }))
    const words = { "zh-Hant": "圖", "zh-Hans": "图", en: "figure" }
    const report: Report = { ...stated, notes: [...stated.notes, { id: "figure", basis: "editorial", text: words, listIncomplete: true }] }
    expect(faultsOf(report)).toEqual([])
    expect(verdictOn(report, "lists-and-flags:material-topics:2024")).toBe("not-checkable")
  })

  it("an approximation, which nothing can be held against", () => {
    const about = withObservation(withFigure(sound, { metric: "suppliers" }, 200), { metric: "suppliers" }, (o) => ({ ...o, qualifier: "about" }))
    expect(faultsOf(about)).toEqual([])
  })

  it("a closing headcount whose joiners are not printed", () => {
    const report = withObservation(sound, { metric: "new-hires" }, () => null)
    expect(verdictOn(report, "headcount-roll-forward:2024")).toBe("not-checkable")
  })

  it("a KPI without figures where the list of KPIs cannot be read", () => {
    const unlisted: Report = { ...sound, index: [...sound.index, { ...the(sound.index[1]), code: "B6.1" }] }
    const rows = checksOf(unlisted, null).filter(({ rule }) => rule === "index-row")
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([["index-row:A2.5", "consistent"]])
  })
})

describe("shares of the whole workforce by rank and gender", () => {
  const cell = (rank: string, gender: string, value: number, shareOf?: "whole") =>
    reported({
      metric: "trainee-composition",
      unit: "percent",
      period: "2023",
      breakdown: { "employee-category": rank, gender },
      value,
      printed: { value: `${value}%`, label: "佔比" },
      ...(shareOf === undefined ? {} : { shareOf }),
    })
  const table = (shareOf?: "whole", last = 40) =>
    reportOf([
      cell("senior-management", "male", 10, shareOf),
      cell("senior-management", "female", 5, shareOf),
      cell("general-employees", "male", 45, shareOf),
      cell("general-employees", "female", last, shareOf),
    ])

  it("add up to 100 once where the report says so, and row by row where it does not", () => {
    expect(faultsOf(table("whole"))).toEqual([])
    expect(faultsOf(table())).toHaveLength(2)
    expect(faultsOf(table("whole", 50))).toEqual(["shares-of-a-composition:trainee-composition:2023:whole:employee-category:gender"])
  })
})
