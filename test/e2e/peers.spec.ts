// Reports unlike ours — a financial year to August in English, shares and a short first year, three years of one issuer — beside one another:
// every view in one language at three widths and in the others at the one that is hardest on it, with labels clear of one another and nothing cut.
import { LANGUAGES, type Language } from "../../src/i18n/language"
import { VIEWS as VALUES } from "../../src/views/registry"
import { harbourReport } from "../support/peers/harbourReport"
import { sharesReport } from "../support/peers/sharesReport"
import { threeReports } from "../support/peers/threeReports"
import { labelFaults } from "./labels"
import { addReports, atEachSize, excessWidth, expect, query, SIZES, type Size, SLIP, settled, softly, test, VIEWS } from "./site"

const chosen = [harbourReport, sharesReport, ...threeReports].map(({ id }) => id).join()

/** English has the longest words, on a phone and on a desk; Simplified Chinese those of Traditional, made over. */
const AT: Record<Language, readonly Size[]> = { en: SIZES, "zh-Hant": SIZES.slice(-1), "zh-Hans": SIZES.slice(1, 2) }

const DRAWN = VALUES.flatMap(({ id, charts }) => (charts ? [id] : []))

for (const language of LANGUAGES)
  test(`three issuers unlike ours in ${language}: every view can be read`, async ({ page, open }) => {
    test.slow()
    await addReports(page, [harbourReport, sharesReport, ...threeReports])
    // What the other languages share with the first needs no second look: only the views with drawings are opened again.
    for (const view of language === "en" ? VIEWS : DRAWN)
      await test.step(view, async () => {
        await page.setViewportSize(AT[language][0] ?? SIZES[0])
        await open(query(view, language, { reports: chosen }))
        await expect(page.locator("main h1")).toHaveCount(1)
        await settled(page)
        await atEachSize(page, AT[language], async ({ width }) => {
          softly(await excessWidth(page), `${view}: pixels to scroll sideways at ${width} px`).toBeLessThanOrEqual(0)
          softly(await labelFaults(page), `${view}: labels at ${width} px`).toEqual([])
        })
        await softly(page.locator("body"), view).not.toContainText(SLIP)
      })
  })
