// The operations & community view: zeros that are zeros, drills and rights by type, company facts whole, nothing left over.

import { describe, expect, it } from "vitest"
import { observationAddress } from "@/domain/address"
import { leftOver } from "@/figures/leftOver"
import { shownRefs } from "@/figures/rest"
import { made, subjectsOf } from "@/figures/silence"
import type { View } from "@/figures/view"
import { LANGUAGES } from "@/i18n/language"
import { cards } from "@/views/operations/body"
import { certificationsCard } from "@/views/operations/cards/certifications"
import { communityCard, productsCard, profileCard, safetyCard, supplyCard } from "@/views/operations/cards/operations"
import { IP_MEASURES, ipCard, securityCard } from "@/views/operations/cards/protection"
import { operations as value } from "@/views/operations/view"
import type { Words } from "@/views/operations/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { cardsOf } from "../../support/cards"
import { the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"
import { realReports, viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("operations")

const view = realView("en")
const restOf = (of: View<Words>) => leftOver(of, value.themes, cards, made(subjectsOf(of, cards)))

describe("products", () => {
  it("puts complaints and their resolution into the title", () => {
    expect(the(productsCard(view)).title).toBe("GL-Carlink 2024: 11 complaints, 100% dealt with")
  })

  it("says why recalls do not apply, and what the claim of zero complaints is about", () => {
    const { caveats } = the(productsCard(view))
    expect(caveats).toContain("Weimob: By the nature of the business no product is recalled for health and safety reasons.")
    expect(caveats.filter((caveat) => caveat.includes("zero customer complaints"))).toHaveLength(1)
  })
})

describe("suppliers", () => {
  it("says that all are in one region, only when they are", () => {
    expect(the(supplyCard(view)).card.title).toBe("GL-Carlink 2024: all 344 suppliers are in Mainland China")
    const figure = (value: number, region?: string) =>
      reported({ metric: "suppliers", value, unit: "suppliers", ...(region === undefined ? {} : { breakdown: { region } }) })
    const mixed = viewOf([reportOf([figure(10), figure(6, "mainland-china"), figure(4, "overseas")])])
    expect(the(supplyCard(mixed)).card.title).toBe("Third 2023: 6 of 10 suppliers are in Mainland China")
    expect(the(supplyCard(viewOf([reportOf([figure(10)])]))).card.title).toBe("Third 2023: 10 suppliers")
  })
})

describe("safety", () => {
  it("draws lost days where several years are printed, and keeps zeros as zeros", () => {
    const { panels, card } = the(safetyCard(view))
    expect(panels.map(({ title, columns }) => [title, columns.map(({ total }) => total.text)])).toEqual([
      ["Weimob · Lost days due to work injury (days)", ["137", "231", "296"]],
    ])
    const fatalities = card.table.rows.find(({ id }) => id === "work-fatalities")
    expect(fatalities?.entries).toMatchObject([0, 0, 0, 0].map((value) => ({ kind: "figure", value, text: "0" })))
    expect(card.title).toBe("Weimob 2023: 296 lost days (up 28.1%), 0 fatalities")
  })
})

describe("security", () => {
  it("draws the number of drills apart from their effort", () => {
    const { panels, card } = the(securityCard(view))
    expect(panels.map(({ title, model }) => [title, model.rows.map((row) => (row.kind === "bar" ? `${row.label} ${row.cell.text}` : row.kind))])).toEqual([
      ["Weimob 2023 · Security drills (sessions)", ["Total 7", "National 2", "Provincial 2", "Industry 2", "District 1"]],
      ["Weimob 2023 · Security drill effort (person-days)", ["National 32", "Provincial 11", "Industry 30", "District 5"]],
    ])
    expect(card.title).toBe("Weimob 2023: 7 security drills, most effort at national level, 32 person-days")
  })

  it("calls a maturity level a level, not a number of classes", () => {
    const facts = the(securityCard(view)).groups.flatMap((group) => group.facts)
    expect(facts.filter(({ id }) => id.includes("-level:")).map(({ unit }) => unit)).toEqual(["level", "level"])
  })
})

describe("certifications", () => {
  it("lists every one with its standard and area, counted in the title", () => {
    const card = the(certificationsCard(view))
    expect(card.title).toBe("Weimob 2023 lists 7 certifications")
    expect(card.table.rows).toHaveLength(realReports().flatMap(({ governance }) => governance.certifications).length)
  })

  it("speaks of the issuer that lists most", () => {
    expect(the(certificationsCard(viewOf([...realReports(), minimalReport]))).title).toBe("Weimob 2023 lists 7 certifications")
  })
})

describe("intellectual property", () => {
  it("draws one measure on one axis for all issuers, the printed total first, then the largest", () => {
    const { rows, max } = the(ipCard(view, "ip-rights")).model
    expect(max).toBe(440)
    const texts = rows.map((row) => (row.kind === "bar" ? row.cell.text : row.kind === "group" ? row.label : ""))
    expect(texts).toEqual(["GL-Carlink 2024", "176", "94", "48", "28", "6", "Weimob 2023", "440", "218", "186", "18", "15", "3"])
  })

  it("keeps an application that is not disclosed as a word, and zero applications as 0", () => {
    const rows = the(ipCard(view, "ip-applications")).model.rows
    const texts = new Map(rows.flatMap((row) => (row.kind === "bar" ? [[row.label, row.cell.text]] : [])))
    expect(texts.get("Software copyrights")).toBe("not disclosed")
    expect(texts.get("Utility models")).toBe("0")
  })

  it("has every measure in its table, whichever is drawn", () => {
    const tables = IP_MEASURES.map((measure) => shownRefs([the(ipCard(view, measure)).card]))
    for (const refs of tables) expect(refs).toEqual(tables[0])
  })

  it("says how large the issuers are where their counts share the axis, and only there", () => {
    const cue = (measure: (typeof IP_MEASURES)[number]) => the(ipCard(view, measure)).card.caveats.filter((caveat) => caveat.startsWith("For scale"))
    expect(cue("ip-rights")).toEqual(["For scale, headcount at year end: GL-Carlink 2024: 247 people, Weimob 2023: 4,584 people."])
    expect(cue("ip-applications")).toEqual([])
  })

  it("says lawsuits in words: they have no type to be drawn by", () => {
    expect(the(ipCard(view, "ip-rights")).card.caveats).toContain("GL-Carlink 2024: IP infringement lawsuits: 0")
  })
})

describe("community and company facts", () => {
  it("names who prints none", () => {
    expect(the(communityCard(view)).card.title).toBe("Weimob 2023: 48 people gave 11,800 mL of blood, a charity sale raised about RMB 15,000")
    expect(the(communityCard(view)).card.caveats).toContain("No figures of this kind from GL-Carlink.")
  })

  it("shows every fact of the profile in one card, a year as a year", () => {
    const refs = shownRefs([the(profileCard(view)).card])
    const printed = view.issuers.flatMap((issuer) =>
      issuer.report.observations.filter((o) => view.catalogue.metrics.get(o.metric)?.theme === "profile").map((o) => observationAddress(issuer, o)),
    )
    expect(printed.length).toBeGreaterThan(10)
    expect(printed.filter((ref) => !refs.has(ref))).toEqual([])
    expect(the(profileCard(view)).card.title).toBe("Weimob 2023: revenue of RMB 2,228 million")
  })
})

describe("thin data", () => {
  it.each(LANGUAGES)("a report with nothing on operations makes no card in %s", (language) => {
    expect(cardsOf("operations", viewOf([minimalReport], language))).toEqual([])
  })

  it("leaves nothing over from the two reports, and nothing unseen of a year that the cards do not draw", () => {
    expect(restOf(view)).toBeNull()
    const old = reported({ metric: "security-drills", period: "2019", value: 3, unit: "sessions", breakdown: { "drill-level": "national" } })
    expect(restOf(viewOf([reportOf([old])]))?.table.rows).toHaveLength(1)
  })
})
