// What a sentence says of targets, of slips and of scope 2, and what it must not say.
import { describe, expect, it } from "vitest"
import { headlineOf } from "@/figures/findings/findingWords"
import { rankedFindings } from "@/figures/findings/ranked"
import type { Target } from "@/schema/report"
import { decompositionCard } from "@/views/emissions/cards/scope2"
import type { Words as EmissionsWords } from "@/views/emissions/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { viewOf, viewsIn } from "../../support/view"

describe("targets", () => {
  const target = (id: string, status: Target["status"], targetYear: string): Target => ({
    id,
    label: { en: id },
    pillar: "E",
    metric: "water-consumption",
    baseYear: null,
    targetYear,
    changePercent: null,
    kind: "unspecified",
    status,
    printed: { value: id, label: id },
    source: { section: "x", line: 1 },
  })
  const said = (...targets: Target[]) => {
    const view = viewOf([{ ...reportOf([]), targets }], "en")
    return headlineOf(view, the(rankedFindings(view).find(({ kind }) => kind === "target")))?.title
  }

  it.each([
    ["are not due yet", [target("a", "on-track", "2030"), target("b", "set", "2026")], "Third sets 2 targets on water consumption, not due yet"],
    ["were missed", [target("a", "missed", "2023"), target("b", "on-track", "2030")], "Third says that 1 of 2 targets on water consumption was missed"],
    ["are due and not said to be met", [target("a", "set", "2023")], "Third says of no target on water consumption that it is met"],
  ] as const)("that %s", (_, targets, words) => {
    expect(said(...targets)).toBe(words)
  })
})

describe("a figure in what looks like another unit", () => {
  const petrol = (period: string, value: number) => reported({ metric: "petrol-consumption", unit: "L", period, value })
  const moves = (value: number) => rankedFindings(viewOf([reportOf([petrol("2022", 1_310_000), petrol("2023", value)])])).filter(({ kind }) => kind === "move")

  it("is not told as a move", () => {
    expect(moves(1_240_000)).toHaveLength(1)
    expect(moves(1_240_000_000)).toEqual([])
  })
})

describe("why scope 2 changed", () => {
  const title = (before: readonly [string, string], after: readonly [string, string]) => {
    const year = (period: string, [emissions, energy]: readonly [string, string]) => [
      reported({ metric: "scope-2-emissions", unit: "tCO2e", period, value: Number(emissions), printed: { value: emissions, label: "x" } }),
      reported({ metric: "electricity-consumption", unit: "MWh", period, value: Number(energy), printed: { value: energy, label: "x" } }),
    ]
    return the(decompositionCard(viewsIn<EmissionsWords>("emissions").viewOf([reportOf([...year("2022", before), ...year("2023", after)])]))).card.title
  }

  it("is not the factor where that moved by no more than rounding, or the other way", () => {
    expect(title(["50", "100"], ["45", "90"])).toContain("moved by no more than rounding")
    expect(title(["500.00", "1000.00"], ["480.00", "900.00"])).toContain("the factor moved the other way")
    expect(title(["500.00", "1000.00"], ["400.00", "900.00"])).toMatch(/% of the change .* is the factor$/)
  })
})
