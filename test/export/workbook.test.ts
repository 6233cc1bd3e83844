// Workbooks, read again by another library: the same numbers, typed; no code that has become a date; every sheet with its head and filter.

import { readSheet } from "read-excel-file/node"
import { describe, expect, it } from "vitest"
import { cardSheets, dataSheets, workbook } from "@/export/workbook"
import { dataRows } from "@/figures/dataRows"
import { LANGUAGES } from "@/i18n/language"
import { allCards } from "../support/cards"
import { realDataset } from "../support/dataset"
import { realView } from "../support/view"

const bufferOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())
const about = { total: 508, version: "2026.3.0", standards: realDataset.standards, address: "https://example.org/", date: "26 November 2026" }

describe.each(LANGUAGES)("all data in %s", (language) => {
  const view = realView(language)
  const { rows } = dataRows(view)
  const sheets = dataSheets({ view, rows, ...about })

  it("come back as they went: numbers as numbers, words as words, nothing as a date", async () => {
    const file = await bufferOf(await workbook(sheets))
    for (const [i, { name, rows }] of sheets.entries()) {
      const read = await readSheet(file, name)
      const [heads = [], ...body] = read
      expect(body.length, name).toBe(rows.length)
      for (const [k, row] of rows.entries())
        for (const [j, head] of heads.entries()) {
          const cell = body[k]?.[j] ?? null
          expect(cell instanceof Date, `${name} ${k} ${String(head)}`).toBe(false)
          expect(cell, `${name} ${k} ${String(head)}`).toEqual(row[String(head)] === "" ? null : (row[String(head)] ?? null))
        }
      expect(i).toBeLessThan(6)
    }
  })

  it("have every printed string beside its value, and no GRI number that a spreadsheet could take for a date", () => {
    const data = sheets[1]?.rows ?? []
    expect(data).toHaveLength(508)
    for (const row of data) expect(typeof row["printed_value"]).toBe("string")
    expect(data.some((row) => /^\d+-\d+/.test(String(row["gri"])))).toBe(true)
  })
})

it("honours what is filtered, and says so", () => {
  const view = realView("en")
  const rows = dataRows(view).rows.slice(0, 7)
  const [readMe, data] = dataSheets({ view, rows, ...about })
  expect(data?.rows).toHaveLength(7)
  expect(readMe?.rows.map((row) => row[view.messages.workbook.content])).toEqual(expect.arrayContaining([7, 508, "2026.3.0"]))
})

it("a card's workbook holds its figures as numbers beside their words, and its cautions and sources", async () => {
  const view = realView("en")
  for (const { name, card } of allCards(view)
    .filter(({ card }) => ["scopes", "headcount", "turnover", "comparison"].includes(card.id))
    .slice(0, 12)) {
    const sheets = cardSheets(view, card, about)
    const read = await readSheet(await bufferOf(await workbook(sheets)), "Data")
    expect(read.length, name).toBe(card.table.rows.length + 1)
    const numbers = read.flat().filter((cell) => typeof cell === "number")
    for (const { entries } of card.table.rows) for (const entry of entries) if (entry.kind === "figure") expect(numbers, name).toContain(entry.value)
    const words = sheets[1]?.rows.map((row) => row[view.messages.workbook.content]) ?? []
    expect(words).toEqual(expect.arrayContaining([card.title, ...card.caveats]))
  }
})

it("every sheet has a head that stays and a filter over all of its rows", async () => {
  const view = realView("en")
  const sheets = dataSheets({ view, rows: dataRows(view).rows, ...about })
  const { unzipSync, strFromU8 } = await import("fflate")
  const parts = unzipSync(new Uint8Array(await (await workbook(sheets)).arrayBuffer()))
  const pages = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
  expect(pages).toHaveLength(6)
  for (const [name, bytes] of pages) {
    const xml = strFromU8(bytes)
    expect(xml, name).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
    expect(xml, name).toMatch(/state="frozen"/)
  }
})
