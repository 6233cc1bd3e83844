// Everything in a report's file that has a source has evidence, by its path; a damaged path has none. These paths go by places, as
// those of older links do; newer ones go by ids and lead to the same.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { nodeAddress } from "@/domain/reportNodes"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES } from "@/i18n/language"
import { the } from "../../support/dataset"
import { slipsIn } from "../../support/texts"
import { realView } from "../../support/view"

type Sourced = { path: string; node: { source: { section: string; table?: string; line: number }; printed?: { value: string } } }

/** Every node that has a source, with its path. */
function sourced(value: unknown, path = ""): Sourced[] {
  if (typeof value !== "object" || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, i) => sourced(item, `${path}[${i}]`))
  const below = Object.entries(value).flatMap(([key, child]) => sourced(child, path === "" ? key : `${path}.${key}`))
  return path !== "" && "source" in value ? [{ path, node: value as Sourced["node"] }, ...below] : below
}

const view = realView("en")
const of = (id: string, path: string, language: (typeof LANGUAGES)[number] = "en") => {
  const translated = realView(language)
  return evidence(translated, translated.issuers, `${id}~path:${path}`)
}
const nodes = view.issuers.flatMap((issuer) => sourced(issuer.report).map((found) => ({ id: issuer.id, ...found })))

describe("evidence by path", () => {
  it.each(LANGUAGES)("exists for every node of both files that has a source, in %s, without a slip", (language) => {
    const translated = realView(language)
    expect(nodes.length).toBeGreaterThan(700)
    for (const { id, path, node } of nodes) {
      const model = the(evidence(translated, translated.issuers, `${id}~path:${path}`))
      const field = (name: string) => model.fields.find((candidate) => candidate.id === name)
      expect(model.heading, path).not.toBe("")
      expect(field("section"), path).toMatchObject({ text: node.source.section, printed: true })
      expect(field("line")?.text, path).toBe(String(node.source.line))
      if (node.source.table !== undefined) expect(field("table"), path).toMatchObject({ text: node.source.table, printed: true })
      if (node.printed !== undefined && typeof node.printed !== "string") expect(model.printed, path).toBe(node.printed.value)
      expect(model.citation, path).toContain(node.source.section)
      expect(slipsIn(model), path).toEqual([])
      expect(new Set(model.fields.map((each) => each.id)).size, path).toBe(model.fields.length)
    }
  })

  it("is the same by ids as by places, so that older links still open", () => {
    for (const { id, path } of nodes) {
      const { report } = the(view.issuers.find((each) => each.id === id))
      const way = [...path.matchAll(/\w+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step))
      expect(evidence(view, view.issuers, nodeAddress(report, ...way)), path).toEqual(of(id, path))
    }
    expect(of("weimob-2023", "governance.board[sun-taoyong].age")).toMatchObject({ heading: "Sun Taoyong · Age", printed: "36" })
    expect(of("weimob-2023", "governance.board[nobody].age")).toBeNull()
  })

  it("is none for a path that leads nowhere, to nothing with a source, or into the machinery of objects", () => {
    for (const path of [
      "",
      "governance",
      "governance.board",
      "governance.board[99]",
      "governance.board[0].id",
      "constructor",
      "__proto__",
      "topics[0].toString",
    ])
      expect(of("weimob-2023", path), path).toBeNull()
  })

  it("is none for a damaged path, whatever the damage", () => {
    fc.assert(
      fc.property(fc.constantFrom(...nodes), fc.nat(), fc.constantFrom("~", "]", "..", "[", "[-1]", "[01]", " ", "/"), ({ id, path }, at, damage) => {
        const cut = at % (path.length + 1)
        expect(of(id, `${path.slice(0, cut)}${damage}${path.slice(cut)}`)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it("names whose figure it is, and in which committee", () => {
    expect(of("weimob-2023", "governance.board[0].age")).toMatchObject({ heading: "Sun Taoyong · Age", printed: "36" })
    expect(of("weimob-2023", "governance.committees[1].members[1].tenureYears")?.heading).toBe("Remuneration Committee · Xu Xiao'ou · Years served")
    expect(of("weimob-2023", "governance.attendance[0]")?.heading).toBe("Board of Directors · Sun Taoyong")
  })

  it("says what a committee table says of a member, in words and not in codes", () => {
    const fields = the(of("weimob-2023", "governance.committees[1].members[1]")).fields.map(({ label, text }) => `${label}: ${text}`)
    expect(fields).toEqual(expect.arrayContaining(["Seat: Member", "Independence: Not independent", "Gender: Female", "Expertise: Industry", "Age: 50"]))
    expect(fields.filter((text) => /: (member|female|industry|false)$/.test(text))).toEqual([])
  })

  it("quotes printed words in their own language and calls a translation ours", () => {
    const model = the(of("gl-carlink-2024", "governance.riskCategories[2]"))
    expect(model).toMatchObject({ heading: "Market risk", printed: "市場風險" })
    expect(model.fields.find(({ id }) => id === "translation")).toMatchObject({ text: "Market risk", printed: false })
  })

  it("lists what a stakeholder expects as printed, and in the reader's language", () => {
    const { stakeholders } = the(view.issuers.find(({ id }) => id === "weimob-2023")).report
    const fields = the(of("weimob-2023", "stakeholders[0]")).fields
    for (const { label } of the(stakeholders[0]).expectations) {
      expect(fields.find(({ id }) => id === "expectations")).toMatchObject({ text: expect.stringContaining(the(label["zh-Hant"])), printed: true })
      expect(fields.find(({ id }) => id === "expectations-translation")?.text).toContain(label.en)
    }
  })

  it("quotes nothing where the words are ours", () => {
    const model = the(of("weimob-2023", "climateRisks[0]"))
    expect(model).toMatchObject({ heading: "Tighter climate regulation", printed: null })
    expect(model.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(["category", "impact", "horizon"]))
  })

  it("quotes the chapter that a row of the index names, or gives its reason in our words", () => {
    const { index } = the(view.issuers.find(({ id }) => id === "weimob-2023")).report
    const at = (code: string) => index.findIndex((row) => row.code === code)
    expect(of("weimob-2023", `index[${at("A1.1")}]`)).toMatchObject({ heading: "HKEX A1.1", printed: "附錄 1 績效數據 - 環境 - 排放數據" })
    expect(of("weimob-2023", `index[${at("MD-boundary")}]`)?.heading).toBe("HKEX Mandatory")
    expect(of("weimob-2023", "document.framework")?.heading).toBe("HKEX Appendix 27")
    expect(of("weimob-2023", `index[${at("A1.3")}]`)).toMatchObject({
      printed: null,
      fields: expect.arrayContaining([expect.objectContaining({ id: "reason" })]),
    })
  })
})
