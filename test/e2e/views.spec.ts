// Every view in both main languages: it opens by its link, speaks its language, fits its window, is accessible, and its drawings can be
// read at any width: labels clear of one another, a name and one tab stop each.
// Each view is loaded twice, so that it meets both languages, both themes and loading at both ends of the widths.
import type { Page } from "@playwright/test"
import { VIEWS as VALUES } from "../../src/views/registry"
import { keyboardFaults, labelFaults } from "./labels"
import { accessibilityFaults, atEachSize, excessWidth, expect, query, SIZES, SLIP, settled, softly, test, VIEWS } from "./site"
import { WORDS } from "./words"

const RUNS = [
  { language: "zh-Hant", sizes: SIZES },
  { language: "en", sizes: SIZES.toReversed() },
] as const

VALUES.forEach(({ id: view, charts }, i) => {
  RUNS.forEach(({ language, sizes }, run) => {
    // Turn and turn about, so that the frame of the page is seen in each language in each theme.
    const colorScheme = (i + run) % 2 === 0 ? "light" : "dark"
    test(`${view} in ${language}, ${colorScheme}, loaded at ${sizes[0]?.width} px: own words, no accessibility violation, no sideways scroll and no label over another at any width`, async ({
      page,
      open,
    }) => {
      const words = WORDS[language]
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(sizes[0] ?? SIZES[0])
      await open(query(view, language))
      await test.step("its own heading and language", async () => {
        const heading = page.locator("main h1")
        await softly(heading).toHaveCount(1)
        if (view !== "overview") await softly(page.locator("main [data-part=page-name]")).toHaveText(words.titles[view] ?? "a title")
        await softly(page.locator("html")).toHaveAttribute("lang", language)
      })
      if (charts) await softly(page.locator("[data-chart], [data-part=dots]").first()).toBeAttached()
      await atEachSize(page, sizes, async ({ width }) => {
        softly(await excessWidth(page), `pixels to scroll sideways at ${width} px`).toBeLessThanOrEqual(0)
        softly(await labelFaults(page), `labels at ${width} px`).toEqual([])
        softly(await keyboardFaults(page), `drawings by keyboard at ${width} px`).toEqual([])
        if (width === sizes[0]?.width) softly(await accessibilityFaults(page), `axe at ${width} px`).toEqual([])
        if (width < 1440) return
        softly(await tabStops(page), "stops of the Tab key").toBeLessThanOrEqual(70)
        const link = page.getByRole("navigation").getByRole("link", { name: words.nav.views[view], exact: true })
        await softly(link).toHaveAttribute("aria-current", "page")
      })
      await softly(page.locator("body")).not.toContainText(SLIP)
    })
  })
})

/** How often Tab must be pressed to pass through the page's content. */
function tabStops(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("main a[href], main button, main select, main input, main summary, main [tabindex]")].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility(),
      ).length,
  )
}

test("Simplified Chinese is complete in every view: its catalogue is used, the reports' own words stay Traditional", async ({ page, open }) => {
  test.slow()
  /** Characters that Simplified Chinese writes otherwise, of those in the headings of the views. */
  const traditional = /[議題員訓練環營運業對資問檢視報據總覽與]/
  await open(query("overview", "zh-Hans"))
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans")
  for (const view of VIEWS)
    await test.step(view, async () => {
      const link = page.getByRole("navigation").locator(view === "overview" ? "a:not([href*='view='])" : `a[href$='view=${view}']`)
      await link.click()
      await softly(link).toHaveAttribute("aria-current", "page")
      if (view !== "overview") await softly(page.locator("main [data-part=page-name]")).not.toHaveText(traditional)
      await settled(page)
      await softly(page.locator("body"), view).not.toContainText(SLIP)
      if (view !== "materiality") return
      await softly(page.locator("#card-tiers").getByText("數據隱私與網絡安全")).toBeVisible()
      softly(await accessibilityFaults(page), "axe").toEqual([])
    })
})
test("the overview is laid out before the styles of the other views arrive, and stays as it is", async ({ page, open }) => {
  const places = () =>
    page
      .locator("[data-part=headline], [data-part=headline] .figure, .topbar button, .topbar select")
      .evaluateAll((nodes) => nodes.map((node) => Object.values(node.getBoundingClientRect().toJSON()).map((n) => Math.round(Number(n)))))
  await page.setViewportSize({ width: 412, height: 823 })
  await page.route(/laterStyles-/, (route) => route.fulfill({ contentType: "text/css", body: "" }))
  await open(query("overview", "zh-Hant"))
  const before = await places()
  await page.unroute(/laterStyles-/)
  await open(query("overview", "zh-Hant"))
  await page.waitForFunction(() => [...document.styleSheets].some((sheet) => sheet.href?.includes("laterStyles-")))
  expect(before.length).toBeGreaterThan(10)
  expect(await places()).toEqual(before)
})

test("a link to a view that does not exist shows the overview, without a request that fails", async ({ page, open }) => {
  await open("?view=nope&lang=en")
  await expect(page.locator("main .notice")).toContainText("There is no view “nope”")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Weimob’s lost days")
})

test("a link to a report that is not here says so, beside those that are", async ({ page, open }) => {
  await open(query("workforce", "zh-Hant", { reports: "withdrawn-2022,weimob-2023" }))
  await expect(page.locator("main .notice")).toContainText("沒有這份報告：withdrawn-2022")
  await expect(page.locator("#card-headcount")).toContainText("4,584")
})

for (const language of ["zh-Hant", "en"] as const)
  test(`the overview on a phone, in ${language}: everything that can be pressed is large enough (WCAG 2.5.8)`, async ({ page, open }) => {
    await page.setViewportSize({ width: 412, height: 823 })
    await open(query("overview", language))
    await expect(page.locator('[data-part="changes"] li').first()).toBeVisible()
    expect(await accessibilityFaults(page, { more: ["target-size"] })).toEqual([])
  })
