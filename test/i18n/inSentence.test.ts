// English names after other words: the capital goes, unless it belongs to the name.
import { describe, expect, it } from "vitest"
import { inSentence } from "@/i18n/inSentence"
import { realDataset } from "../support/dataset"

describe("a name in a sentence", () => {
  it.each([
    ["Gender", "gender"],
    ["Training programme", "training programme"],
    ["Direct energy consumption", "direct energy consumption"],
    ["Bachelor’s degree", "bachelor’s degree"],
    ["Reduction of GHG emissions on prior year", "reduction of GHG emissions on prior year"],
  ])("%s loses its capital", (name, inside) => {
    expect(inSentence(name)).toBe(inside)
  })

  it.each([
    "IP type",
    "GHG emissions",
    "R&D spending",
    "Scope 2 GHG emissions",
    "Scope 1 and 2 intensity per revenue",
    "Hong Kong, Macao and Taiwan",
    "Southeast Asia",
    "Audit Committee",
  ])("%s keeps it", (name) => {
    expect(inSentence(name)).toBe(name)
  })

  it("changes nothing but the first letter of any name in the catalogue", () => {
    const { metrics, dimensions } = realDataset.catalogue
    for (const { name } of [...metrics, ...dimensions, ...dimensions.flatMap(({ codes }) => codes)]) expect(inSentence(name.en).slice(1)).toBe(name.en.slice(1))
  })
})
