// A report whose financial year ends in August, beside those of calendar years: its periods are named by their dates in words, and by the
// file's own names where a steward reads them.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkData } from "@/tools/dataCheck"
import { sealData } from "@/tools/dataSeal"
import { copyOfData, NO_SEEDS } from "../support/dataFolder"
import { englishReport } from "../support/englishReport"

describe("a report to August", () => {
  it("is read without a fault, named by its dates, and not taken for the year of its peers", async () => {
    const folder = copyOfData()
    const report = { ...englishReport, document: { ...englishReport.document, periodStart: "2021-09-01", periodEnd: "2022-08-31" } }
    writeFileSync(join(folder, "reports", `${report.id}.json`), JSON.stringify(report))
    sealData(folder)
    const { errors, checks, harmonised } = await checkData(folder, NO_SEEDS)
    expect(errors).toEqual([])
    expect(checks.filter((check) => check.report === report.id).map(({ id, period }) => [id, period])).toContainEqual(["headcount-roll-forward:2022", "2022"])
    const rows = JSON.stringify(harmonised)
    expect(rows).toContain("12 months to Aug 2022")
    expect(rows).toContain("截至2022年8月止 12 個月")
    expect(rows).not.toContain("2021-09-01/")
  })
})
