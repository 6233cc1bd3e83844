// The governance view: every printed fact stands in a card, shares are counted, differences are shown, thin reports are said to be thin.
import { describe, expect, it } from "vitest"
import { nodeAddress } from "@/domain/reportNodes"
import { shownRefs } from "@/figures/rest"
import { LANGUAGES } from "@/i18n/language"
import { attendanceCard } from "@/views/governance/cards/attendance"
import { boardCard } from "@/views/governance/cards/board"
import { bodiesCard, conductCard, engagementLine, riskCard, whistleCard } from "@/views/governance/cards/conduct"
import { committeesCard, structureCard } from "@/views/governance/cards/governanceBodies"
import type { Words } from "@/views/governance/words/zh-Hant"
import { cardsOf } from "../../support/cards"
import { the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("governance")

const view = realView("en")
const only = (id: string) => viewOf([the(realReports().find((report) => report.id === id))])

type Path = readonly (string | number)[]

/** Paths of the printed figures and of the named facts of a report's governance; certifications belong to another view. */
function facts(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, i) => facts(item, [...path, i]))
  const below = Object.entries(value).flatMap(([key, child]) => (key === "certifications" ? [] : facts(child, [...path, key])))
  const isFact = "source" in value && ("printed" in value || ("name" in value && !("members" in value)))
  return isFact ? [path, ...below] : below
}

describe("the cards of governance", () => {
  it.each(LANGUAGES)("hold every printed figure and every named fact of report.governance, in %s", (language) => {
    const translated = realView(language)
    const shown = shownRefs(cardsOf("governance", translated).map(({ card }) => card))
    for (const { id, report } of translated.issuers) {
      const missing = facts(report.governance, ["governance"])
        .map((path) => nodeAddress(report, ...path))
        .filter((address) => !shown.has(address))
      expect(missing, id).toEqual([])
    }
  })

  it("name every committee", () => {
    const groups = the(committeesCard(view)).table.rows.map((row) => row.group)
    expect(new Set(groups)).toEqual(new Set(["Weimob 2023 · Audit Committee", "Weimob 2023 · Remuneration Committee", "Weimob 2023 · Nomination Committee"]))
  })
})

describe("boardCard", () => {
  const { card, model } = boardCard(view)
  const board = the(model.find(({ issuer }) => issuer.id === "weimob-2023"))

  it("says how many directors are independent and how many are women", () => {
    expect(card.title).toBe("Weimob 2023: 3–5 of 7 directors independent (its tables disagree), 1 of 7 a woman")
  })

  it("shows every director in office once under every attribute", () => {
    expect(board.rows.length).toBeGreaterThan(4)
    for (const row of board.rows) {
      const ids = row.groups.flatMap((group) => group.chips.map(({ id }) => id))
      expect(ids, row.id).toHaveLength(7)
      expect(new Set(ids).size, row.id).toBe(7)
      expect(ids).not.toContain("huang-junwei")
    }
  })

  it("counts shares of the directors in office", () => {
    const independence = the(board.rows.find(({ id }) => id === "independent"))
    expect(independence.groups.map(({ label, share }) => [label, share])).toEqual([
      ["Independent", "4 of 7, 57.1%"],
      ["Not independent", "3 of 7, 42.9%"],
    ])
  })

  it("keeps “<1 year” apart from one year and before it", () => {
    const tenure = the(board.rows.find(({ id }) => id === "tenureYears"))
    expect(tenure.groups.map(({ label }) => label)).toEqual(["<1 year", "5 years", "10 years"])
  })

  it("lists who came and who went", () => {
    expect(board.changes.map(({ name, value }) => `${name}: ${value}`)).toEqual(["Xu Xiao'ou: Appointed on 8 May 2023", "Huang Junwei: Resigned on 8 May 2023"])
  })

  it("says in a sentence which tables a report does not print, and draws no frame for them", () => {
    const bare = the(model.find(({ issuer }) => issuer.id === "gl-carlink-2024"))
    expect(bare.rows).toEqual([])
    expect(bare.missing).toContain("no board or committee or attendance table")
    expect(board.missing).toBeNull()
  })
})

describe("structureCard", () => {
  it("draws a line only where the report says who reports to whom", () => {
    const { model } = the(structureCard(view))
    const tops = (id: string) => the(model.find(({ issuer }) => issuer.id === id)).tops
    expect(tops("gl-carlink-2024").map(({ id, below }) => [id, below.map((node) => node.id)])).toEqual([
      ["board", []],
      ["esg-committee", ["functional-departments", "esg-liaisons"]],
    ])
    expect(tops("weimob-2023")).toHaveLength(1)
    expect(tops("weimob-2023")[0]?.below[0]?.below).toHaveLength(5)
  })

  it("puts a body whose superior is not listed at the top instead of losing it", () => {
    const report = the(realReports()[1])
    const layers = report.governance.layers.map((layer) => (layer.id === "compliance-committee" ? { ...layer, reportsTo: "someone-else" } : layer))
    const { model } = the(structureCard(viewOf([{ ...report, governance: { ...report.governance, layers } }])))
    expect(model[0]?.tops.map(({ id }) => id)).toEqual(["board", "compliance-committee"])
  })
})

describe("committees and attendance", () => {
  it("show both tables where they differ", () => {
    const card = the(committeesCard(view))
    const texts = card.table.rows.flatMap((row) =>
      row.entries.flatMap((entry) => (entry.kind === "text" && entry.text.includes("≠") ? [`${row.header}: ${entry.text}`] : [])),
    )
    expect(texts).toEqual(["Xu Xiao'ou: Not independent\n≠ board table: Independent", "Sun Taoyong: Independent\n≠ board table: Not independent"])
    expect(card.title).toBe("In Weimob’s 3 committees, 2 members differ from the board table")
  })

  it("add up the printed meetings and mark who is in one table only", () => {
    const { card, model } = the(attendanceCard(view))
    expect(card.title).toMatch(/^Weimob 2023: 61 of 61 meetings attended, and none printed for \d committee seats?$/)
    const cells = the(model[0]).rows.flatMap((row) => row.cells)
    expect(cells.filter((cell) => cell !== null && "listed" in cell)).toHaveLength(3)
    expect(cells.filter((cell) => cell !== null && "unlisted" in cell && cell.unlisted)).toHaveLength(3)
    expect(card.caveats).toHaveLength(3)
  })
})

describe("conduct, whistle-blowing and risk", () => {
  it("show a printed zero as zero, and what is not printed as a word", () => {
    const rows = conductCard(view).table.rows
    const row = the(rows.find(({ id }) => id.startsWith("anti-corruption-hours-directors")))
    expect(row.entries).toMatchObject([
      { kind: "figure", value: 0, text: "0" },
      { kind: "missing", reason: "absent" },
    ])
  })

  it("count the reports in their printed parts", () => {
    const { card, model, missing } = the(whistleCard(view))
    expect(card.title).toBe("Weimob received 42 whistle-blowing reports in 2023, 19 anonymous")
    expect(the(model[0]).parts.map(({ count }) => count)).toEqual([19, 23])
    expect(missing).toBe("No number of whistle-blowing reports from GL-Carlink.")
  })

  it("keep risk categories and steps in printed order, and name who lists none", () => {
    const { model, missing } = the(riskCard(view))
    expect(model.map(({ issuer, categories, steps }) => [issuer.id, categories.length, steps.length])).toEqual([["gl-carlink-2024", 6, 7]])
    expect(missing).toContain("Weimob")
  })

  it("leave out the sentence about others when there are none", () => {
    expect(the(whistleCard(only("weimob-2023"))).missing).toBeNull()
    expect(the(riskCard(only("gl-carlink-2024"))).missing).toBeNull()
  })
})

describe("a report that prints nothing on governance", () => {
  const thin = viewOf([minimalReport])

  it("has a board card that says so, and no empty cards", () => {
    const { card, model } = boardCard(thin)
    expect(card.title).toBe("Third prints no list of directors")
    expect(model[0]?.missing).not.toBeNull()
    for (const other of [structureCard, committeesCard, attendanceCard, whistleCard, riskCard, bodiesCard]) expect(other(thin)).toBeNull()
    expect(engagementLine(thin)).toBe("")
    expect(conductCard(thin).title).toBe("The reports in view print no corruption cases")
  })
})
