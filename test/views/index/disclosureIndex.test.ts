// The disclosure index as a reader sees it: titles that count, cells that open, marks that are neutral, thin reports.
import { describe, expect, it } from "vitest"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { coverageCard, editionsCard, QUANTITATIVE } from "@/views/index/cards/disclosureCoverage"
import { cellDetail, indexCard } from "@/views/index/cards/disclosureIndex"
import type { Words } from "@/views/index/words/zh-Hant"
import { realDataset, the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { slipsIn, textsOf } from "../../support/texts"
import { realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("index")

const { standards } = realDataset
const view = realView("en")

describe("coverageCard", () => {
  const { card, model } = coverageCard(view, standards)

  it("counts quantitative KPIs with a figure in its title", () => {
    expect(card.title).toBe("Weimob: figures for 13 of 19 quantitative KPIs (1 in part), 3 not applicable")
  })

  it("has a tile for every code but the general disclosures, per report", () => {
    const codes = standards.hkex.filter(({ kind }) => kind !== "general").map(({ code }) => code)
    const [total, ...aspects] = model
    for (const [i] of view.issuers.entries()) expect(aspects.flatMap((row) => row.cells[i]?.tiles.map(({ id }) => id) ?? [])).toEqual(codes)
    expect(the(total)).toMatchObject({ code: QUANTITATIVE, cells: [{ count: "16 of 19" }, { count: "13 of 19" }] })
  })

  it("gives the same numbers in its table as in its tiles", () => {
    for (const row of card.table.rows) {
      const drawn = the(model.find(({ code }) => code === row.id))
      const sum = row.entries.reduce((total, entry) => total + (entry.kind === "text" ? Number(entry.text) : 0), 0)
      expect(sum).toBe(drawn.cells.reduce((total, cell) => total + cell.tiles.length, 0))
    }
  })
})

describe("indexCard", () => {
  it("shows every code once, each with a cell per report", () => {
    const { model } = indexCard(view, standards, "all")
    const lines = model.flatMap((aspect) => aspect.lines)
    expect(lines.map(({ code }) => code)).toEqual(standards.hkex.map(({ code }) => code))
    for (const line of lines) expect(line.cells).toHaveLength(2)
  })

  it("shows only the codes that ask for a number, or only those with a mark, when asked", () => {
    const codes = (shown: "quantitative" | "marks") => indexCard(view, standards, shown).model.flatMap((aspect) => aspect.lines.map(({ code }) => code))
    expect(codes("quantitative")).toHaveLength(19)
    expect(codes("marks")).toEqual(["A1.1", "A1.3", "B5.1", "B6.2", "B7.1", "B8.2"])
  })

  it("shows the GRI codes printed beside a row apart from those of the catalogue", () => {
    const line = the(
      indexCard(view, standards, "all")
        .model.flatMap((aspect) => aspect.lines)
        .find(({ code }) => code === "B1.2"),
    )
    expect(line.gri).toMatchObject([
      { label: "Printed by Weimob", codes: "401-1" },
      { label: "Our catalogue", codes: expect.stringContaining("401-1") },
    ])
  })

  it("never shows this site's own codes of mandatory disclosures", () => {
    for (const language of LANGUAGES) {
      const translated = realView(language)
      const { rows } = indexCard(translated, standards, "all").card.table
      const details = standards.hkex.map(({ code }) => cellDetail(translated, standards, `weimob-2023~${code}`))
      const texts = [
        ...textsOf(rows.map(({ header, entries }) => [header, entries.map((entry) => (entry.kind === "text" ? entry.text : ""))])),
        ...textsOf(details.map((each) => each?.heading)),
      ]
      expect(texts.filter((text) => text.includes("MD-"))).toEqual([])
    }
  })

  it("gives the reason of what does not apply in its cell", () => {
    const cells = indexCard(view, standards, "all").model.flatMap((aspect) => aspect.lines.flatMap((line) => line.cells))
    const refused = cells.filter(({ state }) => state === "not-applicable")
    expect(refused.map(({ id }) => id)).toEqual(["weimob-2023~A1.3", "weimob-2023~A2.5", "weimob-2023~B6.1", "weimob-2023~B6.4"])
    expect(refused[3]?.detail).toBe("Quality inspection and recall procedures do not apply to its products and services.")
  })

  it("says which row covers a code without one", () => {
    const cells = indexCard(view, standards, "all").model.flatMap((aspect) => aspect.lines.flatMap((line) => line.cells))
    const detail = (id: string) => the(cells.find((cell) => cell.id === id)).detail
    expect(detail("weimob-2023~MD-governance-1")).toBe("see the row “Governance structure”")
    expect(detail("gl-carlink-2024~MD-principles")).toBe("see the 3 rows below")
    expect(detail("weimob-2023~B4.2")).toBe("")
  })
})

describe("cellDetail", () => {
  it.each(LANGUAGES)("exists for every cell in %s, without a slip, and every reference in it has evidence", (language) => {
    const translated = realView(language)
    for (const { cells } of indexCard(translated, standards, "all").model.flatMap((aspect) => aspect.lines))
      for (const cell of cells) {
        const detail = the(cellDetail(translated, standards, cell.id))
        expect(slipsIn(detail), cell.id).toEqual([])
        expect(detail.mark).toBe(cell.mark)
        for (const { ref } of detail.fields) if (ref !== null) expect(evidence(translated, translated.issuers, ref), ref).not.toBeNull()
      }
  })

  it("holds as many figures as its cell counts", () => {
    for (const { cells } of indexCard(view, standards, "all").model.flatMap((aspect) => aspect.lines))
      for (const cell of cells) {
        const entries = cellDetail(view, standards, cell.id)?.figures?.rows.flatMap((row) => row.entries) ?? []
        const figures = entries
          .flatMap((entry) => (entry.kind === "list" ? entry.items.map((item) => item.cell) : [entry]))
          .filter(({ kind }) => kind === "figure")
        // A code may have related figures without the number it asks for.
        const counted = cell.state === "figure" ? `${figures.length} figure` : `${figures.length} related figure`
        expect(cell.detail.startsWith(counted) || figures.length === 0, cell.id).toBe(true)
        if (cell.state === "figure") expect(figures.length, cell.id).toBeGreaterThan(0)
      }
  })

  it("is none for a damaged link", () => {
    for (const id of ["", "~", "weimob-2023", "weimob-2023~A9.9", "nobody-2020~A1.1"]) expect(cellDetail(view, standards, id), id).toBeNull()
  })

  it("gives the reason and the printed chapter with their evidence", () => {
    expect(cellDetail(view, standards, "weimob-2023~B6.4")?.fields.map(({ id }) => id)).toEqual(["state", "reason"])
    expect(cellDetail(view, standards, "gl-carlink-2024~B4.1")?.fields).toMatchObject([
      { id: "state" },
      { id: "chapter", text: "多元化與平等僱傭", printed: true },
    ])
  })
})

describe("editionsCard", () => {
  it("says that the editions differ, and shows every framework", () => {
    const card = editionsCard(view)
    expect(card.title).toBe("The reports cite different editions: Appendix C2 and Appendix 27")
    expect(card.table.rows).toHaveLength(2 + 1 + 4)
    expect(card.caveats).toHaveLength(1)
  })

  it("says one edition once", () => {
    const first = the(realReports()[0])
    const two = editionsCard(viewOf([first, { ...first, id: "other-2024", issuer: { ...first.issuer, id: "other" } }]))
    expect([two.title, two.caveats]).toEqual(["All reports cite the same edition: Appendix C2", []])
    expect(editionsCard(viewOf([first])).title).toBe("Edition cited: Appendix C2")
  })
})

describe("a figure that answers in part", () => {
  const cellOf = (code: string, report: string) =>
    the(
      indexCard(view, standards, "all")
        .model.flatMap(({ lines }) => lines)
        .find((line) => line.code === code)
        ?.cells.find((cell) => cell.issuer.id === report),
    )

  it("says which breakdown or which years are not there", () => {
    expect(cellOf("B1.2", "weimob-2023").detail).toMatch(/^\d+ figures; none by region$/)
    expect(cellOf("B2.1", "gl-carlink-2024").detail).toMatch(/; 1 of 3 years printed$/)
    expect(cellOf("B1.2", "gl-carlink-2024").detail).toMatch(/^\d+ figures$/)
  })
})

describe("a report without an index", () => {
  const thin = viewOf([minimalReport])

  it("is said to print none; its figures still count, and nothing is called a contradiction", () => {
    const { card, model } = indexCard(thin, standards, "all")
    expect(card.title).toBe("Third prints no index")
    const cells = model.flatMap((aspect) => aspect.lines.flatMap((line) => line.cells))
    expect(cells.filter(({ state }) => state === "figure").map(({ id }) => id)).toEqual(["third-2022~B1.1"])
    expect(cells.filter(({ mark }) => mark !== null)).toEqual([])
    expect(indexCard(thin, standards, "marks").model).toEqual([])
  })
})
