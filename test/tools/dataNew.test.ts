// The skeleton of next year's report: every row of the model, none of its figures, and refused until it is filled in.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Report } from "@/schema/report"
import { checkData } from "@/tools/dataCheck"
import { dataNew } from "@/tools/dataNew"
import { sealData } from "@/tools/dataSeal"
import { later, newReport, TO_FILL, unfilled } from "@/tools/newReport"
import { copyOfData, NO_SEEDS } from "../support/dataFolder"
import { the } from "../support/dataset"
import { harbourReport } from "../support/peers/harbourReport"
import { realReports } from "../support/view"

const rowsOf = (report: Pick<Report, "observations">, shift = 0) =>
  report.observations.map(({ metric, period, breakdown = {} }) => JSON.stringify([metric, later(period, shift), breakdown]))

describe.each(realReports().map((report) => [report.id, report] as const))("the year after %s", (_, model) => {
  const year = Number(model.document.periodEnd.slice(0, 4)) + 1
  const next = newReport(model, { year })

  it("has every row, a year later, and not one figure, line or note of the model", () => {
    const { observations, notes, findings } = next as unknown as Report
    expect(rowsOf({ observations })).toEqual(rowsOf(model, 1))
    expect(new Set(observations.map((o) => JSON.stringify([o.printed.value, o.source.line, "value" in o ? o.value : null])))).toEqual(
      new Set([JSON.stringify([TO_FILL, TO_FILL, TO_FILL])]),
    )
    expect([notes, findings]).toEqual([[], []])
    expect(JSON.stringify(next)).not.toMatch(/"line": ?\d|"note":|"alsoPrinted"|"readAs"/)
  })

  it("is one fault that says how much is left, and none when all is filled in", () => {
    expect(the(unfilled("reports/x.json", next)).problem).toMatch(/^\d+ places are still to be filled in: document, .*observations \(\d+\)/)
    expect(unfilled("reports/x.json", model)).toBeNull()
  })
})

describe("the program", () => {
  it("writes a file that neither the check nor the seal takes before it is filled in, and nothing else is lost", async () => {
    const folder = copyOfData()
    expect(dataNew(folder, ["--like", "weimob-2023"])).toMatchObject({ code: 0, stdout: expect.stringContaining("weimob-2024.json") })
    const { errors } = await checkData(folder, NO_SEEDS)
    expect(errors).toMatchObject([{ file: "reports/weimob-2024.json", problem: expect.stringContaining("still to be filled in") }])
    expect(sealData(folder).errors).toEqual(errors)
  })

  it("never writes over a report, and names what there is", () => {
    const folder = copyOfData()
    const before = readFileSync(join(folder, "reports/weimob-2023.json"), "utf8")
    expect(dataNew(folder, ["--like", "gl-carlink-2024", "--issuer", "weimob", "--year", "2023"]).code).toBe(1)
    expect(readFileSync(join(folder, "reports/weimob-2023.json"), "utf8")).toBe(before)
    for (const id of ["gl-carlink-2024", "weimob-2023"]) expect(dataNew(folder, ["--like", "weimob"]).stdout).toContain(id)
    for (const [args, word] of [
      [["--like", "weimob-2023", "--year", "next"], "no year"],
      [["--like", "weimob-2023", "--issuer", "A B"], "no id"],
      [["--as", "weimob-2023"], "no option"],
    ] as const)
      expect(dataNew(folder, args), word).toMatchObject({ code: 1, stdout: expect.stringContaining(word) })
    expect(dataNew(folder, ["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("--like") })
  })

  it("leaves names and words of another issuer to be filled in", () => {
    const folder = copyOfData()
    dataNew(folder, ["--like", "weimob-2023", "--issuer", "another"])
    const text = readFileSync(join(folder, "reports/another-2023.json"), "utf8")
    const { document } = JSON.parse(text) as { document: { periodStart: string; periodEnd: string; otherFrameworks: unknown[] } }
    expect(document).toMatchObject({ periodStart: "?", periodEnd: "?", otherFrameworks: [] })
    expect(existsSync(join(folder, "reports/another-2024.json"))).toBe(false)
    expect(text).not.toMatch(/weimob|微盟/i)
  })

  it("keeps what a report says of its periods and boundaries, a year later", () => {
    const folder = copyOfData()
    writeFileSync(join(folder, "reports/harbour-2024.json"), JSON.stringify(harbourReport))
    dataNew(folder, ["--like", "harbour-2024"])
    const next = JSON.parse(readFileSync(join(folder, "reports/harbour-2025.json"), "utf8")) as Report
    expect(next.document).toMatchObject({ periodStart: "2024-09-01", periodEnd: "2025-08-31", language: "en" })
    expect(next.boundary).toMatchObject([{ id: "hong-kong-operations", people: TO_FILL, regions: ["hong-kong"] }])
  })
})

describe("a period so many years later", () => {
  it("is as long, to a day of a leap year, and comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: -9, max: 9 }), (year, shift) => {
        expect(later(later(String(year), shift), -shift)).toBe(String(year))
        expect(later(`${year}-09-01/${year + 1}-08-31`, shift)).toBe(`${year + shift}-09-01/${year + shift + 1}-08-31`)
      }),
    )
    expect(later("2023-03-01/2024-02-29", 1)).toBe("2024-03-01/2025-02-28")
    expect(later("undated", 1)).toBe("undated")
    expect(later("h1", 1)).toBe("h1")
  })
})
