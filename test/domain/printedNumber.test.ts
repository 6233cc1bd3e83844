// Reading figures as reports print them: what is read, what is refused, and that conversion adds nothing.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { convertUnit, parsePrintedNumber, readPrinted } from "@/domain/printedNumber"
import { formatNumber } from "@/i18n/format"
import { printedDigits, valueOf, withSeparators } from "../support/arbitraries"
import { realDataset } from "../support/dataset"

describe("parsePrintedNumber", () => {
  it.each([
    ["-5", -5, 0],
    ["−3.2%", -3.2, 1],
    ["－30", -30, 0],
    ["５７", 57, 0],
    ["１，２３４", 1234, 0],
  ] as const)("reads %j, its sign and its width", (printed, value, decimals) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals })
  })

  it.each([
    ["0", 0, 0],
    ["7", 7, 0],
    ["007", 7, 0],
    ["2830", 2830, 0],
    ["2,830", 2830, 0],
    ["2,830.10", 2830.1, 2],
    ["56,809.10", 56809.1, 2],
    ["1,234,567.891", 1234567.891, 3],
    ["0.8975", 0.8975, 4],
    ["43.40%", 43.4, 2],
    ["120%", 120, 0],
    ["0%", 0, 0],
    ["5 %", 5, 0],
    ["¥15,000", 15000, 0],
    [" 42.44 ", 42.44, 2],
  ])("reads %j as %d with %d printed decimals", (printed, value, decimals) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals })
  })

  it.each([
    ["140,000+", 140000, 0, "at-least"],
    ["15%+", 15, 0, "at-least"],
    ["2,020+", 2020, 0, "at-least"],
    ["≥85%", 85, 0, "at-least"],
    ["不少於20", 20, 0, "at-least"],
    ["2 or more", 2, 0, "at-least"],
    ["<0.01", 0.01, 2, "less-than"],
    ["＜0.01", 0.01, 2, "less-than"],
    ["less than 5%", 5, 0, "less-than"],
    [">300", 300, 0, "more-than"],
    [">130k", 130_000, -3, "more-than"],
    ["超過1,000", 1000, 0, "more-than"],
    ["約1.2萬", 12_000, -3, "about"],
    ["approx. 40", 40, 0, "about"],
  ] as const)("reads %j as %d that is bounded", (printed, value, decimals, bound) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals, bound })
  })

  it.each([
    ["48²", 48, 0, "²"],
    ["1.06¹⁾", 1.06, 2, "¹⁾"],
    ["1,204③", 1204, 0, "③"],
    ["1,204*", 1204, 0, "*"],
    ["20.26#", 20.26, 2, "#"],
    ["43.40%¹", 43.4, 2, "¹"],
    ["(57.6)¹", -57.6, 1, "¹"],
    ["12.5 ⁽²⁾", 12.5, 1, "⁽²⁾"],
    ["7†‡", 7, 0, "†‡"],
  ])("reads %j as %d: a footnote's sign is no digit", (printed, value, decimals, mark) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals, mark })
  })

  it.each([
    ["(20.26)", -20.26, 2],
    ["（1,200）", -1200, 0],
    ["-57.57", -57.57, 2],
    ["1.2 million", 1_200_000, -5],
    ["2.5億", 250_000_000, -7],
    ["3.05 bn", 3_050_000_000, -7],
    ["1 234.5", 1234.5, 1],
    ["1\u2009234\u2009567", 1_234_567, 0],
    ["1\u00a0234", 1234, 0],
    ["一萬五千", 15_000, 0],
    ["一萬零五", 10_005, 0],
  ])("reads %j as %d with %d decimals", (printed, value, decimals) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals })
  })

  it.each([
    "一萬五",
    "三百二",
    "兩千五",
    "一億三",
    "100–90",
    "1.234,5",
    "1,234 567",
    "(0)",
    "(1-2)",
    "((5))",
    ">-5",
    "約1-2",
    "–",
    "N/A",
    "未統計",
    "120m²",
    "²",
    "5 m",
  ])("refuses %j, which has more than one reading or none", (printed) => {
    expect(parsePrintedNumber(printed)).toBeNull()
  })

  it("passes over a unit that stands in the figure, where it is the printed one", () => {
    expect(readPrinted({ value: "1234.50千瓦時", unit: "千瓦時" })).toEqual({ value: 1234.5, decimals: 2 })
    expect(readPrinted({ value: "2.5億元*", unit: "元" })).toEqual({ value: 250_000_000, decimals: -7, mark: "*" })
    expect(readPrinted({ value: "120m²", unit: "m²" })).toEqual({ value: 120, decimals: 0 })
    expect(readPrinted({ value: "1234.50千瓦時" })).toBeNull()
    expect(readPrinted({ value: "1234.50千瓦時", unit: "兆瓦時" })).toBeNull()
  })

  it.each([
    ["20-30", 20, 30],
    ["20–30%", 20, 30],
    ["90–100", 90, 100],
    ["1,000 - 2,500", 1000, 2500],
  ])("reads the range %j with both ends", (printed, value, valueTo) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals: 0, valueTo })
  })

  it.each([
    ["零", 0],
    ["一", 1],
    ["七", 7],
    ["兩", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十三", 23],
    ["九十九", 99],
    ["一百二十三", 123],
    ["兩千", 2000],
    ["三千四百五十六", 3456],
    ["萬", 10_000],
    ["五萬", 50_000],
    ["十萬", 100_000],
    ["二十三萬", 230_000],
    ["百萬", 1_000_000],
    ["一百一十萬", 1_100_000],
    ["千萬", 10_000_000],
    ["兩億", 200_000_000],
  ])("reads the numeral %s as %d", (printed, value) => {
    expect(parsePrintedNumber(printed)).toEqual({ value, decimals: 0 })
  })

  it("reads an event that did not occur as a printed zero", () => {
    expect(parsePrintedNumber("未發生")).toEqual({ value: 0, decimals: 0 })
  })

  it.each([
    "/",
    "不適用",
    "",
    " ",
    "1,23",
    "12,34.5",
    "1234,567",
    ",123",
    "1,2345",
    "abc",
    "一一",
    "-",
    "%",
    "+",
    "12.",
    ".5",
    "1.2.3",
    "12a",
    "-",
    "−",
    "- 5",
    "-5-10",
    "1e3",
    "二a",
    "20-",
  ])("refuses %j instead of guessing zero", (printed) => {
    expect(parsePrintedNumber(printed)).toBeNull()
  })

  it("reads back any number that is written with separators", () => {
    fc.assert(
      fc.property(printedDigits(), (printed) => {
        expect(parsePrintedNumber(withSeparators(printed))).toEqual({ value: valueOf(printed), decimals: printed.decimals })
      }),
    )
  })

  it("reads back what the product itself writes in any language", () => {
    fc.assert(
      fc.property(printedDigits(), fc.constantFrom("en" as const, "zh-Hant" as const, "zh-Hans" as const), (printed, language) => {
        expect(parsePrintedNumber(formatNumber(valueOf(printed), language, printed.decimals))?.value).toBe(valueOf(printed))
      }),
    )
  })

  it("keeps the value whatever stands around the digits", () => {
    fc.assert(
      fc.property(printedDigits(), fc.constantFrom("", "¥"), fc.constantFrom("", "%", "+", "%+", " %"), (printed, before, after) => {
        expect(parsePrintedNumber(`${before}${withSeparators(printed)}${after}`)?.value).toBe(valueOf(printed))
      }),
    )
  })

  it("keeps both ends of any range in their order", () => {
    fc.assert(
      fc.property(printedDigits(), printedDigits(), fc.constantFrom("-", "–", " - "), (from, to, dash) => {
        const upsideDown = valueOf(to) < valueOf(from)
        expect(parsePrintedNumber(withSeparators(from) + dash + withSeparators(to))).toEqual(
          upsideDown ? null : { value: valueOf(from), decimals: from.decimals, valueTo: valueOf(to) },
        )
      }),
    )
  })

  it("reads the same figure whatever footnote sign stands on it, and keeps the sign", () => {
    fc.assert(
      fc.property(printedDigits(), fc.constantFrom("", "%"), fc.constantFrom("*", "#", "¹", "²³", "⁽¹⁾", "③", "†"), (printed, unit, mark) => {
        const plain = withSeparators(printed) + unit
        expect(parsePrintedNumber(plain + mark)).toEqual({ ...parsePrintedNumber(plain), mark })
      }),
    )
  })

  it("reads brackets as the negative of what stands in them, and a bound as a bound on it", () => {
    fc.assert(
      fc.property(printedDigits(), fc.constantFrom([">", "more-than"], ["<", "less-than"], ["≥", "at-least"], ["約", "about"]), (printed, [sign, bound]) => {
        const plain = withSeparators(printed)
        const read = parsePrintedNumber(plain)
        expect(parsePrintedNumber(`(${plain})`)).toEqual(read === null || read.value === 0 ? null : { ...read, value: -read.value })
        expect(parsePrintedNumber(`${sign}${plain}`)).toEqual({ ...read, bound })
      }),
    )
  })

  it("reads a power of ten in words as so many times the figure, known to as many places fewer", () => {
    fc.assert(
      fc.property(printedDigits(), fc.constantFrom(["k", 3], ["萬", 4], [" million", 6], ["百萬", 6], ["億", 8], [" billion", 9]), (printed, [word, power]) => {
        const read = parsePrintedNumber(`${withSeparators(printed)}${word}`)
        expect(read?.decimals).toBe(printed.decimals - power)
        const exact = valueOf(printed) * 10 ** power
        expect(Math.abs((read?.value ?? Number.NaN) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-14)
      }),
    )
  })

  it("never answers anything but a finite number or null, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9,.%+¥–\- 十百千萬億一二兩零]{0,14}$/)), (text) => {
        const read = parsePrintedNumber(text)
        if (read === null) return
        expect(Number.isFinite(read.value)).toBe(true)
        // Only a minus in front, or brackets, make a figure negative, and no zero is.
        if (read.value < 0) expect(text.trim()).toMatch(/^[-−－(（]/u)
        expect(Object.is(read.value, -0)).toBe(false)
      }),
    )
  })

  it("reads a numeral with a myriad below a hundred million", () => {
    expect(parsePrintedNumber("一億二千萬")?.value).toBe(120_000_000)
  })

  it("reads a numeral whose zero stands for a skipped place", () => {
    expect([parsePrintedNumber("一百零五")?.value, parsePrintedNumber("兩千零二十")?.value]).toEqual([105, 2020])
  })

  it("refuses a numeral that repeats a place", () => {
    expect(parsePrintedNumber("十十")).toBeNull()
  })
})

describe("convertUnit", () => {
  it.each([
    [265_923, 0.001, 265.923],
    [2_020, 0.001, 2.02],
    [10, 100, 1000],
    [1.1, 100, 110],
    [0.07, 100, 7],
    [160, 10_000, 1_600_000],
    [0, 0.001, 0],
  ])("turns %d by the factor %d into %d exactly", (value, factor, expected) => {
    expect(convertUnit(value, factor)).toBe(expected)
  })

  it("leaves no binary noise behind a power of ten", () => {
    fc.assert(
      fc.property(printedDigits(), fc.integer({ min: -6, max: 6 }), (printed, power) => {
        expect(convertUnit(valueOf(printed), Number(`1e${power}`))).toBe(Number(`${printed.digits}e${power - printed.decimals}`))
      }),
    )
  })

  it("leaves no binary noise behind any factor of the catalogue", () => {
    const factors = [...new Set(realDataset.catalogue.units.flatMap((unit) => Object.values(unit.printedForms)))]
    fc.assert(
      fc.property(printedDigits(999_999_999n), fc.constantFrom(...factors), (printed, factor) => {
        const converted = String(convertUnit(valueOf(printed), factor))
        expect(converted.replace(/^0\.0*|e.*$|[.]|0+$/g, "").length).toBeLessThanOrEqual(15)
        const plain = valueOf(printed) * factor
        expect(Math.abs(convertUnit(valueOf(printed), factor) - plain)).toBeLessThanOrEqual(1e-12 * plain)
      }),
    )
  })
})
