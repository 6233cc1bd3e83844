// The files a reader takes along: every row, every source, safe to open in a spreadsheet.
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { csvFile, type FileRow, jsonFile } from "@/export/dataFiles"
import { dataRows } from "@/figures/dataRows"
import { notDisclosed, note, reported, reportOf } from "../support/builders"
import { realReports, realView, viewOf } from "../support/view"

const view = realView("zh-Hant")
const { rows } = dataRows(view)
const TOTAL = realReports().reduce((sum, { observations }) => sum + observations.length, 0)
const request = { view, rows, total: rows.length, version: "2026.1.0" }
const readCsv = (text: string) => Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data
const readJson = (text: string) => JSON.parse(text) as { datasetVersion: string; rows: FileRow[] }

describe("the CSV file", () => {
  it("holds every row with its source, readable by a spreadsheet as UTF-8", async () => {
    const { text } = await csvFile(request)
    expect(text.startsWith("\uFEFFreport,issuer,")).toBe(true)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    const read = readCsv(text)
    expect(read).toHaveLength(TOTAL)
    for (const [i, row] of read.entries()) {
      expect(row["printed_value"], `row ${i}`).toBe(rows[i]?.observation.printed.value)
      expect(row["section"]).not.toBe("")
      expect(Number(row["line"])).toBeGreaterThan(0)
    }
  })

  it("gives the reason for a missing figure a column of its own and leaves its value empty", async () => {
    const own = viewOf([reportOf([reported({ value: 0 }), notDisclosed({ period: "2022" })])])
    const read = readCsv((await csvFile({ ...request, view: own, rows: dataRows(own).rows })).text)
    expect(read.map((row) => [row["status"], row["value"]])).toEqual([
      ["reported", "0"],
      ["not-disclosed", ""],
    ])
  })

  it.each(["=1+1", "+1", "-50%", "@SUM(A1)", "\t=1", " =1", "=1\n+2", "＝1"])("takes the power from a printed %j", async (printed) => {
    const own = viewOf([reportOf([reported({ value: -50, printed: { value: printed, label: "僱員總數" } })])])
    const [row] = readCsv((await csvFile({ ...request, view: own, rows: dataRows(own).rows })).text)
    expect(row?.["printed_value"]).toBe(`'${printed}`)
    expect(row?.["value"]).toBe("-50")
  })

  it("quotes separators, quotation marks and line breaks (RFC 4180)", async () => {
    const own = viewOf([reportOf([reported({ value: 1, printed: { value: "1", label: 'a "b", c\nd' } })], [note("n")])])
    const { text } = await csvFile({ ...request, view: own, rows: dataRows(own).rows })
    expect(text).toContain('"a ""b"", c\nd"')
    expect(readCsv(text)[0]?.["printed_label"]).toBe('a "b", c\nd')
  })
})

describe("the JSON file", () => {
  it("holds every row, null where nothing is printed, and the edition of the data", () => {
    const read = readJson(jsonFile(request).text)
    expect(read.datasetVersion).toBe("2026.1.0")
    expect(read.rows).toHaveLength(TOTAL)
    for (const row of read.rows) expect(row["value"] === null, String(row["evidence"])).toBe(row["status"] !== "reported")
  })
})

it("names a file by its reports, its edition and how much of them it holds", async () => {
  expect((await csvFile(request)).name).toBe("esg-data_2026.1.0_gl-carlink-2024_weimob-2023.csv")
  expect(jsonFile({ ...request, rows: rows.slice(0, 8) }).name).toBe(`esg-data_2026.1.0_gl-carlink-2024_weimob-2023_8-of-${TOTAL}.json`)
})

it("holds no code that a spreadsheet would take for a day", async () => {
  const { text } = await csvFile(request)
  const read = readCsv(text)
  expect(read.some((row) => row["gri"] === "'2-7")).toBe(true)
  for (const row of read) for (const [column, cell] of Object.entries(row)) expect(cell, column).not.toMatch(/^([1-9]|1[0-2])[-/]([1-9]|[12]\d|3[01])$/)
})
