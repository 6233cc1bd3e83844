// The committed catalogue: what any report of a Hong Kong-listed issuer prints has its place, and nothing stands there for nothing.
import { describe, expect, it } from "vitest"
import { realDataset, the } from "../support/dataset"

const { catalogue, standards } = realDataset
const dimension = (id: string) => the(catalogue.dimensions.find((each) => each.id === id))

/** Units of rows that are computed, not printed. */
const COMPUTED: ReadonlySet<string> = new Set(["days-per-1000", "tCO2e-per-MWh"])

/** KPIs whose words ask for targets or steps, which no figure answers. */
const IN_WORDS: ReadonlySet<string> = new Set(["B4.2"])

describe("the catalogue", () => {
  it.each(standards.hkex.filter(({ kind, code }) => kind === "kpi" && !IN_WORDS.has(code)).map(({ code }) => code))("has a metric for %s", (code) => {
    expect(catalogue.metrics.filter(({ hkex }) => hkex.includes(code)).map(({ id }) => id)).not.toEqual([])
  })

  it("asks the dimensions of its metrics that the KPIs ask to be told apart", () => {
    for (const { code, asks } of standards.hkex)
      for (const asked of asks?.dimensions ?? [])
        expect(
          catalogue.metrics.some(({ hkex, dimensions }) => hkex.includes(code) && dimensions.includes(asked)),
          `${code} by ${asked}`,
        ).toBe(true)
  })

  it("names only codes that the standards have", () => {
    const codes = new Set(standards.hkex.map(({ code }) => code))
    expect(catalogue.metrics.flatMap(({ id, hkex }) => hkex.filter((code) => !codes.has(code)).map((code) => `${id}: ${code}`))).toEqual([])
  })

  it("uses every unit: for a metric, for one of the same quantity, or within a quotient", () => {
    const used = new Set(catalogue.metrics.map(({ unit }) => unit))
    const quantities = new Set(catalogue.units.flatMap(({ id, quantity }) => (quantity !== undefined && used.has(id) ? [quantity] : [])))
    const parts = new Set(catalogue.units.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio.numerator, ratio.denominator])))
    const idle = catalogue.units.filter(({ id, quantity = "" }) => !used.has(id) && !quantities.has(quantity) && !parts.has(id) && !COMPUTED.has(id))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it("uses every dimension", () => {
    const used = new Set(catalogue.metrics.flatMap(({ dimensions }) => dimensions))
    // Those that reports fill with codes of their own are any metric's.
    expect(catalogue.dimensions.filter(({ id, open }) => open !== true && !used.has(id)).map(({ id }) => id)).toEqual([])
  })

  it("gives units of one quantity one currency each", () => {
    const kinds = catalogue.units.flatMap(({ quantity, currency }) => (currency === undefined ? [] : [`${quantity} ${currency}`]))
    expect(kinds).toHaveLength(new Set(kinds).size)
  })

  it("divides what its metrics say in the units that they say", () => {
    const units = new Map(catalogue.units.map((unit) => [unit.id, unit]))
    const metrics = new Map(catalogue.metrics.map((metric) => [metric.id, metric]))
    for (const { id, unit, numerator, numeratorFactor = 1, denominator } of catalogue.metrics) {
      const ratio = units.get(unit)?.ratio
      if (ratio === undefined || numerator === undefined || denominator === undefined) continue
      const [over, under] = [the(metrics.get(numerator)).unit, the(metrics.get(denominator)).unit]
      expect(under, id).toBe(ratio.denominator)
      const size = over === ratio.numerator ? 1 : 1 / the(the(units.get(over)).printedForms[ratio.numerator])
      expect(size / numeratorFactor, id).toBeCloseTo(1, 9)
    }
  })

  it("names the fifteen categories of scope 3", () => {
    expect(dimension("scope3Category").codes.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, i) => String(i + 1)))
  })

  it.each([
    ["region", "shenzhen", ["guangdong", "south-china", "mainland-china", "greater-china"]],
    ["region", "hong-kong", ["hk-macao-taiwan", "greater-china"]],
    ["region", "singapore", ["southeast-asia", "asia-pacific", "overseas"]],
    ["region", "united-states", ["north-america", "americas", "overseas"]],
    ["waste-type", "inert-construction", ["construction"]],
  ])("places in %s the code %s within %j", (id, code, expected) => {
    const parents = new Map(dimension(id).codes.map((each) => [each.id, each.parent]))
    const above: string[] = []
    for (let at = parents.get(code); at !== undefined; at = parents.get(at)) above.push(at)
    expect(above).toEqual(expected)
  })
})
