// Room for labels before they are drawn: widths that grow with the text, lines that lose no word.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldText, textWidth, wrapText } from "@/drawing/geometry/text"

const latin = fc.stringMatching(/^[A-Za-z0-9,.%–]{1,12}$/)
const cjk = fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/)
const words = fc.array(fc.oneof(latin, cjk), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "))

describe("textWidth", () => {
  it("takes a Chinese character for a square and a Latin one for less", () => {
    expect(textWidth("範圍", 14)).toBe(28)
    expect(textWidth("，。", 10)).toBe(20)
    expect(textWidth("abcd", 10)).toBe(26)
    expect(textWidth("", 14)).toBe(0)
  })

  it("grows with the text and with the font", () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 8, max: 40 }), (text, more, size) => {
        expect(textWidth(text + more, size)).toBeGreaterThan(textWidth(text, size))
        expect(textWidth(text, size + 1)).toBeGreaterThanOrEqual(textWidth(text, size))
      }),
    )
  })
})

describe("wrapText", () => {
  it("leaves a text that fits in one line", () => {
    expect(wrapText("Scope 1 and 2", 12, 500)).toEqual(["Scope 1 and 2"])
  })

  it("breaks English at spaces and Chinese between characters", () => {
    expect(wrapText("Scope one emissions", 10, 65)).toEqual(["Scope one", "emissions"])
    expect(wrapText("溫室氣體排放", 10, 30)).toEqual(["溫室氣", "體排放"])
  })

  it("gives no line for a text of nothing but spaces", () => {
    expect(wrapText("   ", 12, 50)).toEqual([])
    expect(wrapText("", 12, 50)).toEqual([])
  })

  it("loses no character and changes no order", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (text, limit) => {
        expect(wrapText(text, 12, limit).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""))
      }),
    )
  })

  it("keeps every line within the limit unless a single word is wider", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (text, limit) => {
        for (const line of wrapText(text, 12, limit)) if (textWidth(line, 12) > limit) expect(line).toMatch(/^([^\s\u4e00-\u9fa5]+|[\u4e00-\u9fa5])$/)
      }),
    )
  })
})

describe("foldText", () => {
  it("keeps to the number of lines and loses no character", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), fc.integer({ min: 1, max: 3 }), (text, limit, most) => {
        const lines = foldText(text, 12, limit, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""))
      }),
    )
  })
})
