// Colours and shapes of issuers: the tokens' own for the first, different ones for as many as there are.
import { describe, expect, it } from "vitest"
import { barFill, partFill } from "@/drawing/lighterFills"
import { issuerFill, issuerShape, issuerStyle } from "@/figures/issuerColours"

const tones = Array.from({ length: 40 }, (_, tone) => tone)

describe("issuerFill", () => {
  it("takes the colours of the tokens for the first six issuers", () => {
    expect(tones.slice(0, 7).map((tone) => issuerFill(tone).startsWith(`var(--issuer-${tone})`))).toEqual([true, true, true, true, true, true, false])
  })

  it("gives each of forty issuers a colour of its own", () => {
    expect(new Set(tones.map((tone) => issuerFill(tone))).size).toBe(40)
  })

  it("sets the hues of the next twelve issuers at least twenty degrees apart", () => {
    const hues = tones.slice(6, 18).map((tone) => Number(/oklch\([\d.]+ [\d.]+ (\d+)\)/.exec(issuerFill(tone))?.[1]))
    hues.forEach((a, i) => {
      for (const b of hues.slice(i + 1)) expect(Math.min(Math.abs(a - b), 360 - Math.abs(a - b))).toBeGreaterThanOrEqual(20)
    })
  })

  it("is lighter for an earlier year, and for further parts", () => {
    expect(barFill(1, false)).toBe(issuerFill(1))
    expect(barFill(1, true)).toBe("color-mix(in srgb, var(--issuer-1) 45%, var(--card))")
    expect(partFill(0, 0)).toBe("var(--issuer-0)")
    expect(new Set([0, 1, 2].map((part) => partFill(7, part))).size).toBe(3)
  })
})

describe("issuerStyle", () => {
  it("sets one colour for marks and one for words, and names no class", () => {
    expect(issuerStyle(3)).toEqual({ "--issuer": "var(--issuer-3)", "--issuer-text": "var(--issuer-text-3)" })
    expect(issuerStyle(11)["--issuer"]).toBe(issuerFill(11))
  })
})

describe("issuerShape", () => {
  it("pairs no colour with the same shape twice among forty issuers", () => {
    expect(new Set(tones.map((tone) => `${issuerFill(tone)} ${issuerShape(tone)}`)).size).toBe(40)
    expect(new Set(tones.slice(0, 7).map(issuerShape)).size).toBe(7)
  })
})
