// The evidence of a figure: where it stands, as printed, and what else the report prints for it.

import { describe, expect, it } from "vitest"
import { observationAddress } from "@/domain/address"
import { keyOf } from "@/domain/dataset"

import { evidence } from "@/figures/evidence/evidence"
import { reconciled } from "@/figures/grades/harmonised"
import { LANGUAGES } from "@/i18n/language"
import { reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { slipsIn } from "../../support/texts"
import { realView, viewOf } from "../../support/view"

const view = realView("en")
const of = (ref: string) => the(evidence(view, view.issuers, ref))
const field = (ref: string, id: string) => of(ref).fields.find((candidate) => candidate.id === id)?.text

describe("evidence", () => {
  it.each(LANGUAGES)("exists for every row of both reports in %s, without a slip", (language) => {
    const translated = realView(language)
    for (const issuer of translated.issuers)
      for (const observation of issuer.report.observations) {
        const model = the(evidence(translated, translated.issuers, observationAddress(issuer, observation)))
        expect(model.printed).toBe(observation.printed.value)
        expect(model.fields.find(({ id }) => id === "line")?.text).toBe(String(observation.source.line))
        expect(model.citation).toContain(observation.printed.value)
        expect(slipsIn(model)).toEqual([])
      }
  })

  it("keeps the printed string and its unit, and says the common one beside them", () => {
    const model = of("gl-carlink-2024~electricity-consumption|2024")
    expect([model.printed, model.printedUnit]).toEqual(["265,923", "千瓦時"])
    expect(field("gl-carlink-2024~electricity-consumption|2024", "canonical")).toBe("265.923 MWh")
  })

  it("shows the other total of scope 3 as one that differs", () => {
    expect(of("weimob-2023~scope-3-emissions|2023").places).toMatchObject([
      { text: expect.stringContaining("2,265.46"), section: expect.stringContaining("717"), differs: true },
    ])
  })

  it("does not call the same figure printed elsewhere, or an approximation of it, different", () => {
    expect(of("weimob-2023~headcount|2023").places.map((place) => [place.text.split(" ")[0], place.differs])).toEqual([
      ["4,584", false],
      ["4,500", false],
    ])
  })

  it("calls exactly those places different that contradict the figure", () => {
    for (const issuer of view.issuers)
      for (const observation of issuer.report.observations) {
        const different = of(observationAddress(issuer, observation)).places.filter((place) => place.differs)
        const failed = reconciled(view).checks.filter(
          ({ verdict, facts, inputs }) =>
            verdict === "inconsistent" && facts.kind === "printed-twice" && inputs[0]?.ref === observationAddress(issuer, observation),
        )
        expect(different.length, keyOf(observation)).toBe(failed.length)
      }
  })

  it("does not hold an exact figure elsewhere against an approximation", () => {
    const place = { printed: { value: "4,584", label: "x" }, source: { section: "s", line: 2 } }
    const figure = reported({ value: 4500, printed: { value: "4,500", label: "x" }, qualifier: "more-than", alsoPrinted: [place] })
    const alone = viewOf([reportOf([figure])])
    expect(the(evidence(alone, alone.issuers, "some-2023~headcount|2023")).places[0]?.differs).toBe(false)
  })

  it("leads from a target to the place where it is printed", () => {
    for (const issuer of view.issuers)
      for (const target of issuer.report.targets) {
        const model = of(`${issuer.id}~target:${target.id}`)
        expect(model.printed).toBe(target.printed.value)
        expect(model.fields.find(({ id }) => id === "line")?.text).toBe(String(target.source.line))
      }
    expect(evidence(view, view.issuers, "weimob-2023~target:none")).toBeNull()
  })

  it("gives the notes of the figure with their basis", () => {
    expect(of("weimob-2023~scope-2-emissions|2023").notes).toHaveLength(1)
    expect(of("weimob-2023~headcount|2021").notes).toEqual([])
  })

  it("names the method of a rate and the standards it answers", () => {
    expect(field("weimob-2023~turnover-rate|2021|gender=male", "method")).toContain("joiners")
    expect(field("weimob-2023~turnover-rate|2021|gender=male", "codes")).toBe("HKEX B1.2, GRI 401-1")
  })

  it("gives no common unit to a row that is not disclosed", () => {
    const model = of("weimob-2023~leavers|2022")
    expect(model.printed).toBe("/")
    expect(model.fields.map(({ id }) => id)).not.toContain("canonical")
  })

  it.each(["", "~", "weimob-2023~", "weimob-2023~headcount|1999", "nobody-2023~headcount|2023", "headcount|2023"])(
    "is nothing for the damaged link %j",
    (ref) => {
      expect(evidence(view, view.issuers, ref)).toBeNull()
    },
  )

  it("is found in a loaded report that is not in view", () => {
    const alone = viewOf(view.issuers.filter(({ id }) => id === "gl-carlink-2024").map(({ report }) => report))
    expect(evidence(alone, view.issuers, "weimob-2023~headcount|2023")).not.toBeNull()
  })

  it("keeps both ends of a printed range in the common unit", () => {
    expect(field("weimob-2023~advertising-risk-staff|2023", "canonical")).toMatch(/20.*30/)
  })
})
