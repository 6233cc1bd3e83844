// A report of one figure joins without a change of code: every view model takes it, alone and beside the others.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { cellAt } from "@/figures/cell"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { Report } from "@/schema/report"
import { attention } from "@/views/overview/cards/attention"
import { overview } from "@/views/overview/cards/overview"
import type { Words } from "@/views/overview/words/zh-Hant"
import { allCards } from "../support/cards"
import { realDataset, the } from "../support/dataset"
import { englishReport } from "../support/englishReport"
import { minimalReport } from "../support/minimalReport"
import { slipsIn } from "../support/texts"
import { realReports, viewOf, worded } from "../support/view"

it("is a report that the schema and the audit accept", () => {
  expect(Report.safeParse(minimalReport).success).toBe(true)
  expect(auditDataset({ ...realDataset, reports: [{ file: "reports/third-2022.json", report: minimalReport }] })).toEqual([])
})

describe.each([
  { name: "alone", reports: [minimalReport] },
  { name: "beside the two others", reports: [...realReports(), minimalReport] },
  { name: "before the two others", reports: [minimalReport, ...realReports()] },
  { name: "filed in English alone", reports: [englishReport] },
  { name: "filed in English, beside the others", reports: [...realReports(), englishReport] },
  { name: "with no figure at all", reports: [{ ...minimalReport, observations: [] }] },
])("a minimal report $name", ({ reports }) => {
  it.each(LANGUAGES)("is taken by every view model in %s without a slip", (language) => {
    const view = viewOf(reports, language)
    // First what needs the standards: the checks that it works out serve the cards too.
    const concerns = attention(worded<Words>(view, "overview"), realDataset.standards)
    for (const { name, card } of allCards(view)) expect(slipsIn(card), name).toEqual([])
    const { issuers, heading, lead } = overview(view)
    const asked = concerns.issuers.map(({ issuer: _issuer, ...rest }) => rest)
    expect(slipsIn([heading, lead, asked, concerns.cautions, issuers.map(({ headlines }) => headlines)])).toEqual([])
  })
})

it("shows the one figure of the third report with its own name and tone", () => {
  const view = viewOf([...realReports(), minimalReport])
  const third = overview(view).issuers[2]
  expect(third?.issuer).toMatchObject({ id: "third-2022", name: "Third", year: "2022", tone: 2 })
  expect(third?.headlines.map(({ cell }) => cell.text)).toEqual(["57"])
  expect(evidence(view, view.issuers, "third-2022~headcount|2022")).not.toBeNull()
})

it("has a title and a caption on every card even where a report prints nothing for it", () => {
  const empty = allCards(viewOf([minimalReport])).filter(({ card }) => card.title.trim() === "" || card.table.caption.trim() === "")
  expect(empty.map(({ name }) => name)).toEqual([])
})

describe("a report that is filed in English", () => {
  const { "zh-Hant": chinese, en } = Object.fromEntries(LANGUAGES.map((language) => [language, viewOf([englishReport], language)]))

  it("passes the audit, and is named where a text lacks its own language", () => {
    expect(Report.safeParse(englishReport).success).toBe(true)
    const faults = (report: Report) => auditDataset({ ...realDataset, reports: [{ file: "reports/fifth-2022.json", report }] })
    expect(faults(englishReport)).toEqual([])
    const title = { "zh-Hant": "可持續發展報告" }
    expect(faults({ ...englishReport, document: { ...englishReport.document, title } })).toMatchObject([{ path: "document.title" }])
  })

  it("keeps its words and is marked as English, whatever the reader's language", () => {
    for (const view of [the(chinese), the(en)]) {
      const found = the(evidence(view, view.issuers, "fifth-2022~headcount|2022"))
      expect(found).toMatchObject({ language: "en", printed: "1,204①", printedUnit: "employees" })
      expect(found.fields.find(({ id }) => id === "label")?.text).toBe("Total workforce")
      expect(found.fields.find(({ id }) => id === "issuer")?.text).toBe("Fifth Harbour Limited (09997)")
    }
  })

  it("shows what is below zero and what is bounded as it is printed", () => {
    const view = the(en)
    const issuer = the(view.issuers[0])
    expect(cellAt(view, issuer, "scope-2-emissions", "2022")).toMatchObject({ text: "−57.6", value: -57.6 })
    expect(cellAt(view, issuer, "hazardous-waste", "2022")).toMatchObject({ text: "<0.01" })
  })
})
