// The tokens: each written once, readable in both themes, and a colour for as many issuers as there are.
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { issuerFill } from "@/figures/issuerColours"
import { colourOf, contrast, distance, tokensOf } from "../../support/colours"

const css = readFileSync("src/app/styles/tokens.css", "utf8")
const tones = Array.from({ length: 12 }, (_, tone) => tone)

describe("tokens", () => {
  it("are written once each, and no theme is a list of its own", () => {
    const names = [...css.replaceAll(/@media print[\s\S]*?\n\}/g, "").matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name).filter((name) => name !== "--font")
    expect(names.length).toBeGreaterThan(40)
    expect(names).toEqual([...new Set(names)])
    expect(css).not.toContain("prefers-color-scheme")
  })
})

describe.each(["light", "dark"] as const)("on a %s screen", (theme) => {
  const tokens = tokensOf(css, theme)
  const colour = (written: string) => colourOf(written, tokens)
  const card = colour("var(--card)")

  it.each([
    ["--ink", "--card"],
    ["--ink", "--paper"],
    ["--ink", "--note"],
    ["--ink", "--accent-soft"],
    ["--muted", "--card"],
    ["--muted", "--paper"],
    ["--link", "--card"],
    ["--link", "--note"],
    ["--on-accent", "--accent"],
    ["--pillar-text-E", "--card"],
    ["--pillar-text-S", "--card"],
    ["--pillar-text-G", "--card"],
    ...["E", "S", "G"].map((pillar) => ["--ink", `--pillar-soft-${pillar}`]),
    ...tones.slice(0, 6).map((step) => [`--on-step-${step}`, `--step-${step}`]),
  ])("%s is read on %s", (text, ground) => {
    expect(contrast(colour(`var(${text})`), colour(`var(${ground})`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(["--focus", "--pillar-E", "--pillar-S", "--pillar-G"])("%s is seen on a card", (mark) => {
    expect(contrast(colour(`var(${mark})`), card)).toBeGreaterThanOrEqual(3)
  })

  it.each(tones)("issuer %i is seen on a card, and its name is read", (tone) => {
    const mark = issuerFill(tone)
    expect(contrast(colour(mark), card)).toBeGreaterThanOrEqual(3)
    const words = tokens.get(`--issuer-text-${tone}`) ?? `color-mix(in oklab, ${mark} 60%, var(--ink))`
    expect(contrast(colour(words), card)).toBeGreaterThanOrEqual(4.5)
  })

  it("draws breaks, stars and the edges of cautions so that they are seen", () => {
    expect(contrast(colour("var(--note-line)"), card)).toBeGreaterThanOrEqual(3)
  })

  it("has an accent that is no issuer's colour, and a neutral scale for groups of people", () => {
    for (const tone of tones) {
      expect(distance(colour("var(--accent)"), colour(issuerFill(tone))), `accent and issuer ${tone}`).toBeGreaterThan(0.06)
      for (const step of [0, 1])
        expect(distance(colour(`var(--step-${step})`), colour(issuerFill(tone))), `step ${step} and issuer ${tone}`).toBeGreaterThan(0.04)
    }
  })

  it("tells twelve issuers apart", () => {
    const marks = tones.map((tone) => colour(issuerFill(tone)))
    for (const [i, a] of marks.entries()) for (const b of marks.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(0.04)
  })
})
