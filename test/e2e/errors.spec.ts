// A broken data file: the page names the file, the place and what was wrong, and the other issuer stays usable.
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { CRUCIAL, expect, query, test } from "./site"

const REPORT = "reports/weimob-2023.json"

/** Answers a data file with something else. */
async function serveInstead(page: Page, file: string, answer: { status?: number; contentType?: string; body: string }) {
  await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 200, contentType: "application/json", ...answer }))
}

async function expectOtherIssuerUsable(page: Page) {
  await expect(page.getByRole("alert")).toContainText("weimob-2023")
  await expect(page.getByRole("alert")).toContainText(`data/${REPORT}`)
  await expect(page.getByRole("alert")).toContainText("other issuers are not affected")
  await expect(page.locator("#card-headcount")).toContainText("247")
}

test("a schema-breaking file: path and expectation are named", async ({ page, open }) => {
  const report = JSON.parse(readFileSync(`public/data/${REPORT}`, "utf8")) as { observations: { value?: unknown }[] }
  const first = report.observations.findIndex((observation) => "value" in observation)
  const broken = { ...report, observations: report.observations.map((observation, i) => (i === first ? { ...observation, value: "many" } : observation)) }
  await serveInstead(page, REPORT, { body: JSON.stringify(broken) })
  await open(query("workforce", "en"))
  await expectOtherIssuerUsable(page)
  await expect(page.getByRole("alert")).toContainText(`observations[${first}].value`)
  await expect(page.getByRole("alert")).toContainText("expected number")
})

for (const [language, words] of [
  ["zh-Hant", /無效的輸入值/],
  ["zh-Hans", /无效输入/],
] as const)
  test(`the reason is said in the language of the page: ${language}`, async ({ page, open }) => {
    const report = JSON.parse(readFileSync(`public/data/${REPORT}`, "utf8")) as object
    await serveInstead(page, REPORT, { body: JSON.stringify({ ...report, observations: "many" }) })
    await open(query("workforce", language))
    await expect(page.getByRole("alert")).toContainText(words)
  })

test("a malformed file says that it is not JSON", async ({ page, open }) => {
  await serveInstead(page, REPORT, { body: '{"id": "weimob-2023", ' })
  await open(query("workforce", "en"))
  await expectOtherIssuerUsable(page)
  await expect(page.getByRole("alert")).toContainText("not valid JSON")
})

test("a web page sent with status 200 is recognised as such", async ({ page, open }) => {
  await serveInstead(page, REPORT, { contentType: "text/html", body: "<!doctype html><title>Home</title>" })
  await open(query("workforce", "en"))
  await expectOtherIssuerUsable(page)
  await expect(page.getByRole("alert")).toContainText("web page instead of JSON")
})

test.describe("files that are not there", () => {
  test("a missing report leaves the other one usable", async ({ page, open, watch }) => {
    await serveInstead(page, REPORT, { status: 404, body: "Not found" })
    await open(query("workforce", "en"))
    await expectOtherIssuerUsable(page)
    await expect(page.getByRole("alert")).toContainText("404")
    watch.errors.length = 0 // the browser itself reports a 404 on the console
  })

  test("without the catalogue nothing can be read, and the page says which file is missing", async ({ page, site, watch }) => {
    for (const file of ["catalogue.json", "metrics.json"]) await serveInstead(page, file, { status: 404, body: "Not found" })
    await page.goto(`${site}${query("workforce", "en")}`)
    await expect(page.getByRole("alert")).toContainText("data/metrics.json")
    watch.errors.length = 0
  })
})

test("where the part of the catalogue that the reports use did not come along, the whole one is read", async ({ page, open, watch }) => {
  await serveInstead(page, "catalogue.json", { status: 404, body: "Not found" })
  await open(query("workforce", "en"))
  await expect(page.locator("#card-headcount")).toContainText("4,584")
  watch.errors.length = 0
})

test("a report put on the host later may use what no report used before", async ({ page, open }) => {
  const report = JSON.parse(readFileSync(`public/data/${REPORT}`, "utf8")) as { observations: object[] }
  const figure = {
    metric: "absentee-rate",
    period: "2023",
    status: "reported",
    value: 1.7,
    unit: "percent",
    printed: { label: "缺勤率", value: "1.7", unit: "%" },
    source: { section: "1", line: 1 },
  }
  await serveInstead(page, REPORT, { body: JSON.stringify({ ...report, observations: [...report.observations, figure] }) })
  await open(query("operations", "en"))
  await expect(page.getByRole("main")).toContainText("Absentee rate")
})

test("trying again after the file is mended brings the issuer back", async ({ page, open }) => {
  await serveInstead(page, REPORT, { body: "not json" })
  await open(query("workforce", "en"))
  await expectOtherIssuerUsable(page)
  await page.unroute(`**/data/${REPORT}`)
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click()
  await expect(page.getByRole("alert")).toHaveCount(0)
  await expect(page.locator("#card-headcount")).toContainText("4,584")
})

test("files as the site was built with need no schema in the page; one that differs is held against its schema", async ({ page, open }) => {
  const schemas: string[] = []
  page.on("request", (request) => /schemas-/.test(request.url()) && schemas.push(request.url()))
  await open(query("index", "en"))
  await expect(page.locator("#card-index")).toBeVisible()
  expect(schemas).toEqual([])
  // Sound all the same: nothing but a line break more.
  await page.route(`**/data/${REPORT}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n` })
  })
  await open(query("workforce", "en"))
  await expect(page.locator("#card-headcount")).toContainText("4,584")
  expect(schemas).not.toEqual([])
})

test("a broken file under the prerendered first page is named there too", async ({ page, open }) => {
  await serveInstead(page, REPORT, { body: "not json" })
  await open("?lang=en")
  await expect(page.getByRole("alert")).toContainText(`data/${REPORT}`)
  await expect(page.locator('[data-part="summary"]')).toHaveCount(1)
})

test.describe("code that cannot be fetched, as after an update of the site", () => {
  const gone = async (page: Page, files: string) => page.route(files, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" }))
  // The browser itself reports a 404 on the console.
  test.afterEach(({ watch }) => {
    watch.errors.length = 0
  })

  for (const [what, files] of CRUCIAL)
    test(`without ${what} the page stands as it is, and says so`, async ({ page, site }) => {
      await gone(page, files)
      await page.goto(`${site}?lang=en`)
      await expect(page.locator("#incomplete")).toContainText("Please reload this page")
      await expect(page.locator("#incomplete")).toBeVisible()
      await expect(page.locator('[data-part="summary"]').first()).toBeVisible()
    })

  for (const [what, files] of [
    ["the code of a view", "**/assets/view-workforce-*.js"],
    ["the words of the views", "**/assets/words-views-en-*.js"],
    ["the styles of the views", "**/assets/laterStyles-*.css"],
  ] as const)
    test(`without ${what} the view says what happened, and the navigation stays`, async ({ page, site }) => {
      await gone(page, files)
      await page.goto(site + query("workforce", "en"))
      await expect(page.getByRole("alert")).toContainText("a file of this view could not be fetched")
      await expect(page.getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible()
      await expect(page.getByRole("navigation").getByRole("link", { name: "Overview", exact: true })).toBeVisible()
    })

  test("without the chart library every card still has its words and its table", async ({ page, site }) => {
    await gone(page, "**/assets/chart-library-*.js")
    await page.goto(site + query("workforce", "en"))
    const card = page.locator("#card-headcount")
    await expect(card.getByRole("alert")).toContainText("This chart could not be loaded")
    await card.getByRole("button", { name: "Table", exact: true }).click()
    await expect(card.locator("table")).toContainText("4,584")
  })

  test("without the search its button says so, and the next press tries again", async ({ page, open }) => {
    await open("?lang=en")
    await gone(page, "**/assets/SearchPalette-*.js")
    await page.getByRole("button", { name: "Search" }).click()
    await expect(page.getByRole("alert")).toContainText("Search: the file could not be fetched")
  })
})
