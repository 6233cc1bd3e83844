// Every view in both main languages: it opens by its link, speaks its language, fits its window, and is accessible.
import { AxeBuilder } from "@axe-core/playwright"
import { expect, query, SIZES, test, VIEWS } from "./site"
import { MESSAGES, wordsOf } from "./words"

for (const language of ["zh-Hant", "en"] as const)
  for (const view of VIEWS) {
    test(`${view} in ${language} opens by its link, with its own heading and language`, async ({ page, open }) => {
      await open(query(view, language))
      const messages = MESSAGES[language]
      const words = await wordsOf(view, language)
      const heading = page.locator("main h1")
      await expect(heading).toHaveCount(1)
      if (words !== null) await expect(heading).toHaveText(words.title)
      await expect(page.locator("html")).toHaveAttribute("lang", language)
      await expect(page.getByRole("navigation").getByRole("link", { name: messages.nav.views[view], exact: true })).toHaveAttribute("aria-current", "page")
      await expect(page.locator("body")).not.toContainText(/undefined|NaN|\[object/)
    })

    for (const colorScheme of ["light", "dark"] as const)
      test(`${view} in ${language}, ${colorScheme}: no accessibility violation`, async ({ page, open }) => {
        await page.emulateMedia({ colorScheme })
        await open(query(view, language))
        await page.locator(".skeleton").first().waitFor({ state: "detached" })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(" "))
                .slice(0, 3)
                .join(" | ")}`,
          ),
        ).toEqual([])
      })

    test(`${view} in ${language} never scrolls sideways, from a phone to a desk`, async ({ page, open }) => {
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await open(query(view, language))
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(excess, `${size.width} px`).toBeLessThanOrEqual(0)
      }
    })
  }

test("Simplified Chinese is complete: its catalogue is used, the reports' own words stay Traditional", async ({ page, open }) => {
  await open(query("materiality", "zh-Hans"))
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans")
  await expect(page.locator("main h1")).toHaveText("重要性议题")
  await expect(page.locator(".board").getByText("數據隱私與網絡安全")).toBeVisible()
})

test("the overview is laid out before the styles of the other views arrive, and stays as it is", async ({ page, open }) => {
  const places = () =>
    page
      .locator(".headline, .headline .figure, .topbar button, .topbar select")
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
  await expect(page.getByRole("heading", { level: 1 })).toContainText("down 27.0%; GL-Carlink prints 2024 only")
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
    await expect(page.locator(".changes li").first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze()
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.target.join(" "))
            .slice(0, 3)
            .join(" | ")}`,
      ),
    ).toEqual([])
  })
