// Reports of one issuer as one series: the newest prevails for every period that it prints, older values stay as vintages.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { observationAddress } from "@/domain/address"
import { changeOnPriorYear } from "@/domain/change"
import { findObservation, indexReport, originOf, type ReportIndex } from "@/domain/dataset"
import { observationAt } from "@/domain/reference"
import { continues, earlierVintages, seriesByIssuer, seriesOf } from "@/domain/series"
import type { Observation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { note, reported, reportOf } from "../support/builders"
import { catalogue } from "../support/checks"
import { the } from "../support/dataset"
import { realReports } from "../support/view"

function filed(year: string, observations: Observation[], notes: Note[] = []): ReportIndex {
  const report = reportOf(observations, notes, `some-${year}`)
  return indexReport({ ...report, document: { ...report.document, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` } })
}

const people = (period: string, value: number, more: Partial<Observation> = {}) => reported({ value, period, ...more } as Parameters<typeof reported>[0])

const of2021 = filed("2021", [people("2020", 90), people("2021", 100, { note: "scope" }), people("undated", 3)], [note("scope")])
const of2022 = filed("2022", [people("2021", 101), people("2022", 120)])
const of2023 = filed("2023", [people("2022", 120), people("2023", 130)], [{ ...note("scope"), text: { "zh-Hant": "別的", "zh-Hans": "别的", en: "another" } }])
const series = the(seriesOf([of2022, of2021, of2023]))

const at = (index: ReportIndex, period: string) => the(findObservation(index, "headcount", period))

describe("a series of reports", () => {
  it("has the newest value of every period, and says which report prints it", () => {
    const found = ["2020", "2021", "2022", "2023"].map((period) => {
      const observation = at(series, period)
      return [period, observation.status === "reported" && observation.value, originOf(series, observation).report.id]
    })
    expect(found).toEqual([
      ["2020", 90, "some-2021"],
      ["2021", 101, "some-2022"],
      ["2022", 120, "some-2023"],
      ["2023", 130, "some-2023"],
    ])
    expect(series.report.id).toBe("some-2023")
    expect(series.report.observations).toHaveLength(4)
  })

  it("takes no standing fact from an earlier report, which may have ceased to be true", () => {
    expect(findObservation(series, "headcount", "undated")).toBeUndefined()
  })

  it("keeps what earlier reports print for a period, each with its report", () => {
    const older = (period: string) => earlierVintages(series, at(series, period)).map(({ index, observation }) => [index.report.id, observation.printed.value])
    expect([older("2020"), older("2021"), older("2022"), older("2023")]).toEqual([[], [["some-2021", "100"]], [["some-2022", "120"]], []])
  })

  it("leads to the evidence in the report that prints a figure, and finds older values by their own address", () => {
    expect(["2020", "2021", "2023"].map((period) => observationAddress(series, at(series, period)))).toEqual([
      "some-2021~headcount|2020",
      "some-2022~headcount|2021",
      "some-2023~headcount|2023",
    ])
    expect(observationAt(series, "some-2021~headcount|2020")).toBe(at(series, "2020"))
    expect(observationAt(series, "some-2021~headcount|2021")).toMatchObject({ value: 100 })
    expect(observationAt(series, "some-2020~headcount|2021")).toBeUndefined()
  })

  it("does not mistake an earlier report's note for another of the same name", () => {
    const alone = the(seriesOf([filed("2020", [people("2019", 5, { note: "scope" })], [note("scope")]), of2023]))
    const taken = alone.report.notes.find(({ id }) => id === at(alone, "2019").note)
    expect(taken?.text.en).toBe("about scope")
    expect(alone.report.notes.map(({ text }) => text.en)).toEqual(["another", "about scope"])
    const same = the(seriesOf([filed("2020", [people("2019", 5, { note: "scope" })], [note("scope")]), filed("2023", [], [note("scope")])]))
    expect(same.report.notes).toHaveLength(1)
  })

  it("is not joined where a later report changed the figure that an earlier one leads up to", () => {
    // 2020 stands in the report that printed 100 for 2021, which is now 101.
    expect(continues(series, at(series, "2020"), at(series, "2021"))).toBe(false)
    expect(continues(series, at(series, "2021"), at(series, "2022"))).toBe(true)
    expect(changeOnPriorYear(catalogue, series, at(series, "2021"), at(series, "2020"))).toMatchObject({ kind: "broken", by: { kind: "restated" } })
    expect(changeOnPriorYear(catalogue, series, at(series, "2022"), at(series, "2021"))).toMatchObject({ kind: "change" })
  })

  it("is the report itself where there is one only, and the same index for the same reports", () => {
    expect(seriesOf([of2021])).toBe(of2021)
    const newest = filed("2024", [people("2024", 140)])
    expect(seriesOf([of2022, newest, of2023])).toBe(seriesOf([newest, of2023, of2022]))
    expect(seriesOf([of2022, newest])?.vintages).toHaveLength(2)
    expect(seriesOf([])).toBeUndefined()
  })

  it("is made for each issuer, in the order in which they first stand there", () => {
    const real = realReports().map(indexReport)
    expect(seriesByIssuer(real)).toEqual(real)
    expect(seriesByIssuer([of2021, ...real, of2023]).map(({ report }) => report.id)).toEqual(["some-2023", ...real.map(({ report }) => report.id)])
  })

  it("has every period of every report once, whatever the order of the reports", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 3 }), (filedIn, back) => {
        const reports = filedIn.map((year) =>
          filed(
            String(year),
            Array.from({ length: back + 1 }, (_, i) => people(String(year - i), year * 100 + i)),
          ),
        )
        const made = the(seriesOf(reports))
        const wanted = new Set(filedIn.flatMap((year) => Array.from({ length: back + 1 }, (_, i) => String(year - i))))
        expect(new Set(made.report.observations.map(({ period }) => period))).toEqual(wanted)
        expect(made.report.observations).toHaveLength(wanted.size)
        for (const observation of made.report.observations) {
          const newest = Math.max(...filedIn.filter((year) => Number(observation.period) <= year && Number(observation.period) >= year - back))
          expect(originOf(made, observation).report.id).toBe(`some-${newest}`)
        }
      }),
    )
  })
})
