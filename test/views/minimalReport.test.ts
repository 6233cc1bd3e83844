// A report of one figure joins without a change of code: every view model takes it, alone and beside the others.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { Report } from "@/schema/report"
import { attention } from "@/views/overview/cards/attention"
import { overview } from "@/views/overview/cards/overview"
import type { Words } from "@/views/overview/words/zh-Hant"
import { allCards } from "../support/cards"
import { realDataset } from "../support/dataset"
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
