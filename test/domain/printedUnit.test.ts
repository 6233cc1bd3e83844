// Units as reports print them: their spellings, quotients of two, and units that stand for one another.
import { describe, expect, it } from "vitest"
import { foldUnit, inCurrencyOf, printedFactor, standsFor } from "@/domain/printedUnit"
import { catalogue } from "../support/checks"
import { the } from "../support/dataset"

const { units } = catalogue
const factor = (unit: string, printed: string) => printedFactor(units, the(units.get(unit)), printed)

describe("a printed unit", () => {
  it.each([
    ["tCO2e", "t CO₂e", 1],
    ["tCO2e", "tonnes of CO2 equivalent", 1],
    ["tCO2e", "Tonnes CO2-e", 1],
    ["tCO2e", "tonnes of carbon dioxide equivalent", 1],
    ["tCO2e", "kg CO2e", 0.001],
    ["MWh", "kWh'000", 1],
    ["MWh", "kWh’000", 1],
    ["MWh", "MWh in'000s", 1000],
    ["MWh", "megajoules", 1 / 3600],
    ["m3", "cu.m.", 1],
    ["m3", "㎥", 1],
    ["m3", "立方米", 1],
    ["m2", "sq. ft.", 0.09290304],
    ["hkd", "HK$'000", 1000],
    ["hkd", "港幣千元", 1000],
    ["hkd-million", "HK$ million", 1],
    ["hkd-million", "百萬港元", 1],
    ["usd-million", "US$’000", 0.001],
    ["topics", "topics", 1],
    ["topics", "項議題", 1],
    ["hours", "million hours", 1e6],
    ["hours", "thousand hours", 1000],
    ["persons", "萬人", 10_000],
    ["tCO2e", "’000 tonnes of CO2e", 1000],
    ["kg", "千噸", 1e6],
  ])("of %s is read in any spelling: %s", (unit, printed, expected) => {
    expect(factor(unit, printed)).toBeCloseTo(expected, 12)
  })

  it.each([
    ["tCO2e-per-hkd-million", "tCO2e/HK$'000", 1000],
    ["tCO2e-per-hkd-million", "tonnes CO2e per HK$ million revenue", 1],
    ["t-per-hkd-million", "kg/HK$ million", 0.001],
    ["t-per-hkd-million", "噸／每百萬港元收入", 1],
    ["kWh-per-m2", "MWh/m²", 1000],
    ["kWh-per-m2", "kWh per square foot of floor area", 1 / 0.09290304],
    ["t-per-person", "(kg/employee)", 0.001],
    ["t-per-person", "公斤╱僱員", 0.001],
    ["m3-per-product-unit", "m3/'000 units", 0.001],
  ])("of %s may be any form of the one over any form of the other: %s", (unit, printed, expected) => {
    expect(the(factor(unit, printed)) / expected).toBeCloseTo(1, 12)
  })

  it("is a megatonne or a metric ton only as it is written", () => {
    expect([factor("t", "Mt"), factor("t", "MT"), factor("t", "mT")]).toEqual([1e6, 1, undefined])
    expect([factor("m3", "ML"), factor("m3", "mL"), factor("m3", "ml")]).toEqual([1000, 1e-6, undefined])
  })

  it.each([
    ["kg", "貫"],
    ["t-per-person", "t/"],
    ["t-per-person", "t/box"],
    ["t-per-person", "boxes/employee"],
    ["kg", "kg/employee"],
    ["kg", "million"],
    ["kg", "million boxes"],
    ["kg", "千"],
  ])("of %s is none that nobody declared: %s", (unit, printed) => {
    expect(factor(unit, printed)).toBeUndefined()
  })

  it("is the same for every reader of the catalogue: no form differs from another of its unit in spelling alone and means another size", () => {
    const split = [...units.values()].flatMap(({ id, printedForms }) => {
      const sizes = new Map<string, Set<number>>()
      for (const [form, size] of Object.entries(printedForms)) sizes.set(foldUnit(form), (sizes.get(foldUnit(form)) ?? new Set()).add(size))
      return [...sizes].flatMap(([form, { size }]) => (size > 1 ? [`${id}: ${form}`] : []))
    })
    // Megatonnes and metric tons, megalitres and millilitres: told apart by capitals alone, and read only as they are written.
    expect(split.filter((each) => !/: (?:mt|mtco2e|ml)$/.test(each))).toEqual([])
  })
})

describe("units that stand for one another", () => {
  it("are those of one quantity, and each for itself", () => {
    expect(standsFor(units, "hkd-million", "rmb-million")).toBe(true)
    expect(standsFor(units, "hkd", "rmb-million")).toBe(false)
    expect(standsFor(units, "kg", "kg")).toBe(true)
    expect(standsFor(units, "kg", "t")).toBe(false)
  })

  it("are found by their currency", () => {
    expect(inCurrencyOf(units, "tCO2e-per-rmb-million", "hkd-million")).toBe("tCO2e-per-hkd-million")
    expect(inCurrencyOf(units, "tCO2e-per-person", "hkd-million")).toBe("tCO2e-per-person")
    expect(inCurrencyOf(units, "rmb-million", "rmb-million")).toBe("rmb-million")
    expect(inCurrencyOf(units, "tce-per-rmb-million", "usd-million")).toBeNull()
  })
})
