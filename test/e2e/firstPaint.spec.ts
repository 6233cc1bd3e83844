// The first view stands in the HTML: without JavaScript, in two languages, without the chart library; and on paper.
import { expect, gate, query, settled, test } from "./site"

// What a first visit fetches is looked at here.
test.use({ ownPage: true })

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the overview is there, in Traditional Chinese, with both issuers' figures", async ({ page, site }) => {
    await page.goto(site)
    await expect(page.locator("h1")).toContainText("微盟")
    await expect(page.locator('[data-part="summary"]')).toHaveCount(2)
    await expect(page.locator('[data-part="headline"]').filter({ hasText: "4,584" })).toBeVisible()
  })
})

test("the English overview waits in the same HTML", async ({ request, site }) => {
  const html = await (await request.get(site)).text()
  expect(html).toContain('<template id="prerendered-en">')
  expect(html).toContain("Weimob’s lost days due to work injury more than doubled")
})

test("React takes the prerendered overview over instead of drawing it again", async ({ page, site }) => {
  const application = gate()
  await page.route("**/assets/index-*.js", async (route) => {
    await application.opened
    await route.continue()
  })
  await page.goto(site, { waitUntil: "commit" })
  await page.locator('[data-part="summary"]').first().waitFor()
  await page.evaluate(() => document.querySelector('[data-part="summary"]')?.setAttribute("data-first", "yes"))
  application.open()
  await page.locator('html[data-app="ready"]').waitFor()
  await page.getByRole("button", { name: "微盟 2023" }).click()
  await expect(page.locator('[data-part="summary"]')).toHaveCount(1)
  await page.getByRole("button", { name: "微盟 2023" }).click()
  await expect(page.locator('[data-part="summary"][data-first="yes"]')).toHaveCount(1)
})

test("the first page asks for no chart library before it is idle", async ({ request, site }) => {
  const html = await (await request.get(site)).text()
  expect([...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1])).toEqual(["./boot.js"])
  const application = /<meta name="app" content="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? []
  expect(application.length).toBeGreaterThan(0)
  for (const file of application) expect(await (await request.get(site + file)).text(), file).not.toContain("recharts-surface")
})

test("no inline script, no handler attribute: a strict content security policy refuses nothing", async ({ request, site }) => {
  const html = await (await request.get(site)).text()
  expect(html).toContain("script-src 'self'")
  expect([...html.matchAll(/<script\b([^>]*)>/g)].filter((match) => !match[1]?.includes("src="))).toEqual([])
  expect(html).not.toMatch(/\son[a-z]+="/)
})

test("on paper there is no frame, and no chart is cut off at the side", async ({ page, open }) => {
  await page.setViewportSize({ width: 720, height: 1000 })
  await open(query("emissions", "en"))
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".topbar")).toBeHidden()
  await expect(page.locator(".rail")).toBeHidden()
  await expect(page.locator(".toolbar").first()).toBeHidden()
  await expect(page.locator("#card-scopes .source")).toBeVisible()
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(excess).toBeLessThanOrEqual(0)
})

test("a boot script that arrives late leaves the running application alone", async ({ page, site }) => {
  const boot = gate()
  await page.route("**/boot.js", async (route) => {
    await boot.opened
    await route.continue()
  })
  await page.goto(site + query("workforce", "en"), { waitUntil: "domcontentloaded" })
  boot.open()
  await page.locator('html[data-app="ready"]').waitFor()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Workforce")
  // Nothing more comes that could put another page in its place.
  await page.waitForLoadState("networkidle")
  await settled(page)
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Workforce")
  await expect(page.locator("main [data-part=page-name]")).toBeVisible()
})

test("a link of the English page leads on in English even before the application has started", async ({ page, site }) => {
  await page.route("**/assets/index-*.js", () => undefined)
  // The page is never wholly loaded here.
  await page.goto(`${site}?lang=en`, { waitUntil: "domcontentloaded" })
  await expect(page.getByRole("link", { name: "Workforce" }).first()).toHaveAttribute("href", "./?lang=en&view=workforce")
})

test("a link to a view shows its words from a file of its own, and React takes them over", async ({ page, site }) => {
  const application = gate()
  await page.route("**/assets/index-*.js", async (route) => {
    await application.opened
    await route.continue()
  })
  await page.goto(`${site}?view=emissions&lang=en`, { waitUntil: "commit" })
  await page.locator("#card-scopes h2").waitFor()
  await expect(page.locator("html")).not.toHaveAttribute("data-app", "ready")
  await page.evaluate(() => document.querySelector("#card-scopes")?.setAttribute("data-first", "yes"))
  application.open()
  await page.locator("#card-scopes .labels").first().waitFor()
  await expect(page.locator('#card-scopes[data-first="yes"]')).toHaveCount(1)
})

test("where a host sends something else for that file, a link opens all the same", async ({ page, site }) => {
  await page.route("**/first/*.html", (route) => route.fulfill({ contentType: "text/html", body: "<p>home page</p>" }))
  await page.goto(`${site}?view=training&lang=en`)
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Training")
  await expect(page.locator(".card h2").first()).toBeVisible()
})

for (const view of ["overview", "workforce"] as const)
  test(`paper is white under the ${view} in light and dark, whichever stylesheet came last`, async ({ page, open }) => {
    await open(query(view, "en"))
    await page.waitForFunction(() => [...document.styleSheets].some((sheet) => sheet.href?.includes("laterStyles-")))
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: "print", colorScheme })
      await expect(page.locator("body"), colorScheme).toHaveCSS("background-color", "rgb(255, 255, 255)")
    }
  })
