// The harmonised figures as a file: every value and every refusal, each with what it takes to compute it again.
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { harmonisedCsvFile, harmonisedFileRows } from "@/export/harmonisedFile"
import { evidence } from "@/figures/evidence/evidence"
import { reconciled } from "@/figures/grades/harmonised"
import { LANGUAGES } from "@/i18n/language"
import { soundReport } from "../support/soundReport"
import { SLIP } from "../support/texts"
import { realView, viewOf } from "../support/view"

const view = realView("en")
const read = async (of = view) =>
  Papa.parse<Record<string, string>>((await harmonisedCsvFile(of, "2026.1.0")).text.slice(1), { header: true, skipEmptyLines: true })

describe("the harmonised file", () => {
  it("has a row for every value, and for every refusal of what has none, and the same columns on each", async () => {
    const rows = reconciled(view).rows.filter(({ basis }) => basis !== "as-printed")
    const { data, errors } = await read()
    expect(errors).toEqual([])
    const values = data.filter((row) => row["value"] !== "")
    expect(values).toHaveLength(rows.reduce((sum, row) => sum + row.values.length, 0))
    const key = (row: Record<string, string>) => ["report", "metric", "breakdown", "basis", "period"].map((name) => row[name]).join("|")
    expect(new Set(data.map(key)).size).toBe(data.length)
    const refused = (row: (typeof rows)[number]) => new Set(row.refusals.map(({ report }) => report))
    for (const row of rows)
      for (const report of refused(row)) {
        const own = data.filter((each) => each["report"] === report && each["metric"] === row.metric && each["basis"] === row.basis)
        expect(own.length, `${report} ${row.metric} ${row.basis}`).toBeGreaterThan(0)
      }
    expect(data.filter((row) => row["period"] === "")).toEqual([])
    expect(new Set(data.map((row) => Object.keys(row).join())).size).toBe(1)
    for (const row of data) expect((row["value"] === "") === (row["refusal"] !== ""), row["metric"]).toBe(true)
  })

  it("gives each value its interval, its formula and inputs that can be looked up", () => {
    for (const row of harmonisedFileRows(view).filter((each) => each["value"] !== null)) {
      const { low, value, high, inputs } = row
      expect(Number(low), String(row["metric"])).toBeLessThanOrEqual(Number(value) + 1e-9)
      expect(Number(high)).toBeGreaterThanOrEqual(Number(value) - 1e-9)
      const refs = String(inputs)
        .split("; ")
        .filter((input) => input.includes("~"))
      expect(refs.length).toBeGreaterThan(0)
      for (const ref of refs) expect(evidence(view, view.issuers, ref), ref).not.toBeNull()
    }
  })

  it("carries the one turnover of both formulas with its arithmetic", async () => {
    const { data } = await read()
    const row = data.find(
      (each) =>
        each["report"] === "weimob-2023" && each["basis"] === "leavers-over-closing" && each["breakdown"] === "gender=male" && each["period"] === "2023",
    )
    expect(row?.["formula"]).toContain("46.50% ÷ (1 − 46.50%)")
    expect(Number(row?.["value"])).toBeCloseTo(86.9, 1)
    expect(row?.["grade"]).toBe("C")
    expect(row?.["grade_reason"]).not.toBe("")
  })

  it("grades nothing where there is one report", () => {
    expect(new Set(harmonisedFileRows(viewOf([soundReport()])).map(({ grade }) => grade))).toEqual(new Set([null]))
  })

  it.each(LANGUAGES)("has no slip in %s", async (language) => {
    expect((await harmonisedCsvFile(realView(language), "2026.1.0")).text).not.toMatch(SLIP)
  })
})
