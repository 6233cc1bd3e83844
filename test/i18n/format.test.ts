// Numbers and lists as a reader writes them: printed decimals kept, a true minus, nothing rounded unasked.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatList, formatNumber, formatShort } from "@/i18n/format"
import { LANGUAGES } from "@/i18n/language"
import { printedDigits, valueOf, withSeparators } from "../support/arbitraries"
import { MESSAGES } from "../support/view"

const MINUS = "\u2212"

describe.each(LANGUAGES)("in %s", (language) => {
  it("writes a figure with the decimals it is printed with", () => {
    expect(formatNumber(1933.7, language, 2)).toBe("1,933.70")
    expect(formatNumber(37674, language, 2)).toBe("37,674.00")
    expect(formatNumber(4584, language)).toBe("4,584")
    expect(formatNumber(0, language)).toBe("0")
  })

  it("keeps every digit of a converted figure", () => {
    expect(formatNumber(265.923, language)).toBe("265.923")
    expect(formatNumber(0.8975, language)).toBe("0.8975")
    expect(formatNumber(0.000001, language)).toBe("0.000001")
  })

  it("writes a negative figure with the minus sign U+2212", () => {
    expect(formatNumber(-50, language)).toBe(`${MINUS}50`)
    expect(formatNumber(-1234.5, language, 1)).toBe(`${MINUS}1,234.5`)
  })

  it("never writes a hyphen for a minus", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), (value, decimals) => {
        expect(formatNumber(value, language, decimals)).not.toContain("-")
      }),
    )
  })

  it("writes any printed figure exactly as it is printed", () => {
    fc.assert(
      fc.property(printedDigits(), (printed) => {
        expect(formatNumber(valueOf(printed), language, printed.decimals)).toBe(withSeparators(printed))
      }),
    )
  })

  it.each([
    [4584, "4,584"],
    [2928.08, "2,928"],
    [100.4, "100"],
    [12.39, "12.4"],
    [12, "12"],
    [0.68, "0.68"],
    [0.075, "0.075"],
    [0.05, "0.05"],
    [0, "0"],
    [-2928.08, `${MINUS}2,928`],
  ])("shortens %d to %s for a chart", (value, text) => {
    expect(formatShort(value, language)).toBe(text)
  })

  it("names every item of a list", () => {
    const items = ["甲", "乙", "丙"]
    const list = formatList(items, MESSAGES[language])
    expect(items.every((item) => list.includes(item))).toBe(true)
    expect(formatList(["甲"], MESSAGES[language])).toBe("甲")
  })
})

it("joins a list as English does", () => {
  expect(formatList(["Weimob", "GL-Carlink"], MESSAGES.en)).toBe("Weimob and GL-Carlink")
})

it("writes what rounds to zero without a sign", () => {
  expect(formatNumber(-0.04, "en", 1)).toBe("0.0")
})
