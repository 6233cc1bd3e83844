// One figure printed in two places: rounding agrees, a different figure contradicts, and an approximation does neither.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { overlap, printedInterval } from "@/domain/interval"
import { contradictingPlaces } from "@/domain/printedTwice"
import type { Qualifier } from "@/schema/source"
import { printedDigits, roundedTo, valueOf, withSeparators } from "../support/arbitraries"
import { reported } from "../support/builders"
import { figureAt, realReport } from "../support/dataset"

const interval = fc
  .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map(([low, width]) => ({ low, high: low + width }))

function printed(
  main: string,
  others: readonly { value: string; unit?: string; qualifier?: Qualifier }[],
  fields: { unit?: string; qualifier?: Qualifier } = {},
) {
  const place = (value: string, unit?: string) => ({ value, label: "總量", ...(unit === undefined ? {} : { unit }) })
  return reported({
    value: 1,
    printed: place(main, fields.unit),
    ...(fields.qualifier === undefined ? {} : { qualifier: fields.qualifier }),
    alsoPrinted: others.map(({ value, unit, qualifier }, i) => ({
      printed: place(value, unit),
      source: { section: "正文", line: i + 1 },
      ...(qualifier === undefined ? {} : { qualifier }),
    })),
  })
}
const contradicting = (...args: Parameters<typeof printed>) => contradictingPlaces(printed(...args)).map((place) => place.printed.value)

describe("printedInterval", () => {
  it("spans half a unit of the last printed digit on either side", () => {
    const { low, high } = printedInterval({ value: 12.3, decimals: 1 })
    expect([low, high]).toEqual([expect.closeTo(12.25, 12), expect.closeTo(12.35, 12)])
    expect(printedInterval({ value: 4584, decimals: 0 })).toEqual({ low: 4583.5, high: 4584.5 })
  })

  it("holds its own figure and narrows with every decimal", () => {
    fc.assert(
      fc.property(printedDigits(999_999_999n), (figure) => {
        const value = valueOf(figure)
        const { low, high } = printedInterval({ value, decimals: figure.decimals })
        const finer = printedInterval({ value, decimals: figure.decimals + 1 })
        expect(low < value && value < high).toBe(true)
        expect(low < finer.low && finer.high < high).toBe(true)
      }),
    )
  })
})

describe("overlap", () => {
  it("is symmetric", () => {
    fc.assert(fc.property(interval, interval, (a, b) => overlap(a, b) === overlap(b, a)))
  })

  it("holds of every interval with itself and with any interval inside it", () => {
    fc.assert(
      fc.property(
        interval,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, at) => overlap(a, a) && overlap(a, { low: a.low, high: a.low + (a.high - a.low) * at }),
      ),
    )
  })

  it("counts a shared end and refuses a gap", () => {
    expect(overlap({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(true)
    expect(overlap({ low: 0, high: 1 }, { low: 1.001, high: 2 })).toBe(false)
    expect(overlap({ low: 3, high: 4 }, { low: 1, high: 2 })).toBe(false)
  })
})

describe("contradictingPlaces", () => {
  it("never takes rounding to fewer decimals for a contradiction", () => {
    fc.assert(
      fc.property(printedDigits(99_999_999_999n), fc.nat({ max: 4 }), (figure, fewer) => {
        const rounded = roundedTo(figure, Math.max(0, figure.decimals - fewer))
        expect(contradicting(withSeparators(figure), [{ value: withSeparators(rounded) }])).toEqual([])
        expect(contradicting(withSeparators(rounded), [{ value: withSeparators(figure) }])).toEqual([])
      }),
    )
  })

  it("names a figure that is two or more units of the last digit away", () => {
    fc.assert(
      fc.property(printedDigits(99_999_999n), fc.bigInt({ min: 2n, max: 1_000n }), ({ digits, decimals }, away) => {
        const other = withSeparators({ digits: digits + away, decimals })
        expect(contradicting(withSeparators({ digits, decimals }), [{ value: other }])).toEqual([other])
      }),
    )
  })

  it("names only the places that differ", () => {
    expect(contradicting("2,364.85", [{ value: "2,364.9" }, { value: "2,265.46" }, { value: "2,365" }])).toEqual(["2,265.46"])
  })

  it("cannot hold an approximation against a figure, nor a figure against an approximation", () => {
    expect(contradicting("4,584", [{ value: "4,500", qualifier: "more-than" }])).toEqual([])
    expect(contradicting("4,500", [{ value: "4,584" }], { qualifier: "more-than" })).toEqual([])
  })

  it("leaves out what cannot be read as a figure", () => {
    expect(contradicting("12", [{ value: "不適用" }, { value: "/" }])).toEqual([])
    expect(contradicting("/", [{ value: "12" }])).toEqual([])
  })

  it("takes an event that did not occur for a zero", () => {
    expect(contradicting("0", [{ value: "未發生" }])).toEqual([])
    expect(contradicting("3", [{ value: "未發生" }])).toEqual(["未發生"])
  })

  it("finds nothing where a figure is printed once", () => {
    expect(contradictingPlaces(reported({ value: 7 }))).toEqual([])
  })

  it("finds Weimob's two totals of scope 3, and not its two roundings of the grand total", () => {
    const weimob = realReport("weimob-2023")
    const places = (metric: string) => contradictingPlaces(figureAt(weimob, metric, "2023")).map((place) => place.printed.value)
    expect(places("scope-3-emissions")).toEqual(["2,265.46"])
    expect(places("scope-1-2-3-emissions")).toEqual([])
    expect(places("headcount")).toEqual([])
  })

  it("treats figures one unit of the last digit apart alike, whatever their digits", () => {
    expect(contradicting("988.213", [{ value: "988.214" }])).toEqual(contradicting("4,298.55", [{ value: "4,298.56" }]).map(() => "988.214"))
  })

  it("does not hold a place in another printed unit against the figure", () => {
    expect(contradicting("265,923", [{ value: "265.923", unit: "兆瓦時" }], { unit: "千瓦時" })).toEqual([])
  })
})
