// Files that never come, or come in part: the page says so, shows what has come, and offers a way on. No event tells of them.
import type { Page } from "@playwright/test"
import { CRUCIAL, expect, query, test } from "./site"

test.describe.configure({ timeout: 60_000 })

/** The connection stays open and nothing comes, until the line is mended. */
async function hang(page: Page, files: string) {
  const line = { mended: false }
  await page.route(files, (route) => (line.mended ? route.continue() : undefined))
  return line
}

test.afterEach(({ watch }) => {
  watch.errors.length = 0
})

for (const [what, files] of CRUCIAL)
  test(`${what} that hangs is told, and the page stays as it is`, async ({ page, site }) => {
    const line = await hang(page, files)
    await page.goto(`${site}?lang=en`, { waitUntil: "commit" })
    const late = page.locator("#late")
    await expect(late).toBeHidden()
    await expect(late).toBeVisible({ timeout: 15_000 })
    await expect(late).toContainText("have not come yet")
    await expect(page.locator('[data-part="summary"]').first()).toBeVisible()
    line.mended = true
    await late.getByRole("link", { name: "Try again" }).click()
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready")
    await expect(late).toBeHidden()
  })

test("a part of the application is told as what is missing", async ({ page, site }) => {
  await page.route("**/assets/index-*.js", async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).slice(0, 5000) })
  })
  await page.goto(`${site}?lang=en`)
  await expect(page.locator("#incomplete")).toBeVisible()
})

test("a part of a view's code is told as a file that could not be fetched, not as a fault of the program", async ({ page, site }) => {
  await page.route("**/assets/view-workforce-*.js", async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).slice(0, 2000) })
  })
  await page.goto(site + query("workforce", "en"))
  await expect(page.getByRole("alert")).toContainText("a file of this view could not be fetched")
})

test("one report that hangs does not hold up the other: it is named, then given up", async ({ page, site }) => {
  const line = await hang(page, "**/data/reports/weimob-2023.json")
  await page.goto(site + query("workforce", "en"), { waitUntil: "commit" })
  await expect(page.locator("#card-headcount")).toContainText("247", { timeout: 20_000 })
  await expect(page.getByText("Still loading: weimob-2023")).toBeVisible()
  await expect(page.getByRole("alert")).toContainText("did not come in time", { timeout: 30_000 })
  line.mended = true
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click()
  await expect(page.locator("#card-headcount")).toContainText("4,584")
})

test("under the prerendered page, too, and what it shows is not taken away for nothing", async ({ page, site }) => {
  await hang(page, "**/data/catalogue.json")
  await hang(page, "**/data/metrics.json")
  await page.goto(`${site}?lang=en`, { waitUntil: "commit" })
  await expect(page.locator("#late")).toBeVisible({ timeout: 15_000 })
  await page.waitForTimeout(5000)
  await expect(page.locator('[data-part="summary"]').first()).toBeVisible()
})

test("a language whose words do not come is told, and the page stays in its own", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const files = "**/assets/words-*zh-Hant-*.js"
  await page.route(files, (route) => route.abort())
  await page.locator("header select").first().selectOption("zh-Hant")
  const alert = page.getByRole("alert")
  await expect(alert).toContainText("繁體中文 could not be loaded")
  await expect(page.locator("#card-headcount")).toContainText("Headcount")
  await page.unroute(files)
  // A browser asks but once in a page for code that could not be fetched: trying again loads the page anew, in that language.
  await alert.getByRole("button", { name: "Try again" }).click()
  await expect(page.locator("#card-headcount h2")).toContainText("人數")
})
