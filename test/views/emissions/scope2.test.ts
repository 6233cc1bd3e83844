// Scope 2 at one factor: drawn where a report prints the energy behind it, and not promised where none does.
import { expect, it } from "vitest"
import { constantFactorCard } from "@/views/emissions/cards/scope2"
import type { Words } from "@/views/emissions/words/zh-Hant"
import { reported, reportOf } from "../../support/builders"
import { the } from "../../support/dataset"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("emissions")

const scope2 = reported({ metric: "scope-2-emissions", unit: "t-co2e", value: 88 })

it("has a line for every report that prints scope 2 and the energy bought in several years; one year is no line", () => {
  const { model } = the(constantFactorCard(realView("en")))
  expect(model.panels.map(({ id, line }) => [id, line?.cells.filter((cell) => cell !== null).length])).toEqual([["weimob-2023:scope-2-emissions", 3]])
})

it("is not there where nobody prints the energy: its legend would promise a line", () => {
  expect(constantFactorCard(viewOf([reportOf([scope2])]))).toBeNull()
})
