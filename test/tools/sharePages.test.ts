// The small pages that messengers unfurl.
import { describe, expect, it } from "vitest"
import { sharePage, siteAddress } from "@/tools/sharePages"

const PAGE = {
  view: "emissions",
  language: "zh-Hant" as const,
  product: "A & B",
  html: '<h1 class="x">Up <b>&amp; away</b>\n now</h1><p class="lead">28.04 → 161.06</p>',
}

describe("a page to share", () => {
  it("says what the view says first, and leads there", () => {
    const html = sharePage(PAGE, "")
    expect(html).toContain("<title>Up &amp; away now · A &amp; B</title>")
    expect(html).toContain('<meta property="og:description" content="28.04 → 161.06" />')
    expect(html).toContain('content="0; url=../?view=emissions&amp;lang=zh-Hant"')
    expect(html).not.toContain("og:url")
  })

  it("has absolute addresses where the site's is known", () => {
    expect(sharePage(PAGE, siteAddress("https://example.org/esg"))).toContain(
      '<meta property="og:url" content="https://example.org/esg/share/emissions.zh-Hant.html" />',
    )
    expect(() => siteAddress("example")).toThrow()
    expect(siteAddress(undefined)).toBe("")
  })
})
