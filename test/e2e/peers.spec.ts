// Reports unlike ours — a financial year to August in English, shares and a short first year, three years of one issuer — beside one another:
// every view in every language at three widths, with labels clear of one another and nothing cut.
import { LANGUAGES } from "../../src/i18n/language"
import { harbourReport } from "../support/peers/harbourReport"
import { sharesReport } from "../support/peers/sharesReport"
import { threeReports } from "../support/peers/threeReports"
import { labelFaults } from "./labels"
import { addReports, atEachSize, excessWidth, expect, query, SIZES, SLIP, settled, softly, test, VIEWS } from "./site"

const chosen = [harbourReport, sharesReport, ...threeReports].map(({ id }) => id).join()

for (const language of LANGUAGES)
  test(`three issuers unlike ours in ${language}: every view can be read at every width`, async ({ page, open }) => {
    test.slow()
    await addReports(page, [harbourReport, sharesReport, ...threeReports])
    for (const view of VIEWS)
      await test.step(view, async () => {
        await page.setViewportSize(SIZES[0])
        await open(query(view, language, { reports: chosen }))
        await expect(page.locator("main h1")).toHaveCount(1)
        await settled(page)
        await atEachSize(page, SIZES, async ({ width }) => {
          softly(await excessWidth(page), `${view}: pixels to scroll sideways at ${width} px`).toBeLessThanOrEqual(0)
          softly(await labelFaults(page), `${view}: labels at ${width} px`).toEqual([])
        })
        await softly(page.locator("body"), view).not.toContainText(SLIP)
      })
  })
