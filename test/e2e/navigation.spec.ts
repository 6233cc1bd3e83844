// The URL holds the whole state: links, Back and Forward, the language, evidence, issuers, and values a link may damage.
import { expect, query, test } from "./site"

test("a deep link opens exactly the view it names: breakdown, table, issuers, language", async ({ page, open }) => {
  await open(query("workforce", "en", { by: "age", tables: "headcount", reports: "weimob-2023" }))
  await expect(page.locator("#card-headcount table")).toBeVisible()
  await expect(page.locator("#card-headcount")).not.toContainText("GL-Carlink")
  await expect(page.locator("#card-composition").getByRole("button", { name: "Age", exact: true })).toHaveAttribute("aria-pressed", "true")
})

test("Back and Forward walk through views and choices", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.getByRole("link", { name: "Workforce" }).first().click()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Workforce")
  await page.locator("#card-composition").getByRole("button", { name: "Education" }).click()
  await expect(page).toHaveURL(/by=education/)
  await page.goBack()
  await expect(page).not.toHaveURL(/by=education/)
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Workforce")
  await page.goBack()
  await expect(page.locator("main h1")).toContainText("Weimob’s lost days")
  await page.goForward()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Workforce")
})

test("leaving a view drops its choices and keeps language and issuers", async ({ page, open }) => {
  await open(query("workforce", "en", { by: "age", tables: "headcount", reports: "weimob-2023" }))
  await page.getByRole("link", { name: "Training" }).click()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Training")
  const parameters = new URL(page.url()).searchParams
  expect(Object.fromEntries(parameters)).toEqual({ lang: "en", view: "training", reports: "weimob-2023" })
})

test("the language changes without a reload, and this device remembers it", async ({ page, open, site }) => {
  await open(query("training", "zh-Hant"))
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await page.getByLabel("語言").selectOption("en")
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Training")
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true)
  await page.goto(site)
  await expect(page.locator("main h1")).toContainText("Weimob’s lost days")
  await expect(page).toHaveURL(/lang=en/)
})

for (const [locale, language] of [
  ["zh-TW", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
] as const)
  test.describe(`a first visit with a browser in ${locale}`, () => {
    test.use({ locale, ownPage: true })
    test(`is in ${language}, in the first picture already and in the application`, async ({ page, open }) => {
      await open("")
      await expect(page.locator("html")).toHaveAttribute("lang", language)
      await expect(page.getByRole("combobox").first()).toHaveValue(language)
    })
  })

for (const [named, language] of [
  ["zh-CN", "zh-Hans"],
  ["EN", "en"],
  ["en_US", "en"],
  ["zh-hk", "zh-Hant"],
] as const)
  test(`a link that says lang=${named} is in ${language}, and says so the way this site does`, async ({ page, open }) => {
    await open(`?view=workforce&lang=${named}`)
    await expect(page.locator("html")).toHaveAttribute("lang", language)
    await expect(page).toHaveURL(new RegExp(`lang=${language}(&|$)`))
  })

test("without a link or a memory the language is Traditional Chinese", async ({ page, open }) => {
  await open("")
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant")
  await expect(page).not.toHaveURL(/lang=/)
})

test("a figure in a table opens its evidence; Escape closes it and Back brings it again", async ({ page, open }) => {
  await open(query("workforce", "en", { tables: "headcount" }))
  await page.locator("#card-headcount").getByRole("button", { name: "4,584, see the source" }).click()
  const drawer = page.getByRole("dialog")
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("4,584")
  await expect(drawer).toContainText("附錄1 績效數據 / 社會——人力資源績效數據")
  await expect(drawer).toContainText("僱員總數")
  await expect(drawer).toContainText("1714")
  await page.keyboard.press("Escape")
  await expect(drawer).toBeHidden()
  await expect(page).not.toHaveURL(/ev=/)
  await page.goBack()
  await expect(page.getByRole("dialog")).toBeVisible()
})

test("a mark of a chart opens its evidence by pointer and by keyboard", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const mark = page.locator("#card-scopes").getByRole("button", { name: /Weimob 2023 1,933.70/ })
  await mark.click()
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("1,933.70")
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
  await mark.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("1,933.70")
})

test("the link that a card gives opens the page at that card, and says which it is", async ({ page, open }) => {
  for (const [view, card] of [
    ["training", "programmes"],
    ["checks", "ledger"],
  ] as const) {
    await page.goto("about:blank")
    await open(`${query(view, "en")}#card-${card}`)
    await expect(page.locator(`#card-${card}`)).toBeFocused()
    await expect(page.locator(`#card-${card} h2`)).toBeInViewport()
  }
})

test("a choice that changes what a card shows leaves the focus on its button", async ({ page, open }) => {
  await open(query("training", "en"))
  const choice = page.locator("main .card").first().getByRole("button", { name: "Employee category" })
  await choice.press("Enter")
  await expect(choice).toHaveAttribute("aria-pressed", "true")
  await expect(choice).toBeFocused()
})

test("evidence of a figure printed twice shows both places and says that they differ", async ({ page, open }) => {
  await open(query("emissions", "en", { ev: "weimob-2023~scope-3-emissions|2023" }))
  const drawer = page.getByRole("dialog")
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("2,364.85")
  await expect(drawer.locator(".differs")).toContainText("2,265.46")
})

test("a link to a figure that does not exist says so and leaves the view usable", async ({ page, open }) => {
  await open(query("emissions", "en", { ev: "weimob-2023~no-such-metric|2023" }))
  await expect(page.getByRole("dialog")).toContainText("cannot be found")
  await page.keyboard.press("Escape")
  await expect(page.locator("#card-scopes")).toBeVisible()
})

test("damaged values in a link fall back instead of breaking the page", async ({ page, open }) => {
  await open("?view=nonsense&lang=xx&reports=nobody&tables=%00&by=%ff")
  await expect(page.locator("main h1")).toContainText("微盟")
  await expect(page.locator('[data-part="summary"]')).toHaveCount(2)
})

test("an issuer can be taken out of view, the last one cannot", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.getByRole("button", { name: "GL-Carlink 2024" }).click()
  await expect(page.locator('[data-part="summary"]')).toHaveCount(1)
  await expect(page).toHaveURL(/reports=weimob-2023/)
  const last = page.getByRole("button", { name: "Weimob 2023" })
  await expect(last).toHaveAttribute("aria-disabled", "true")
  await last.click({ force: true })
  await expect(page.locator('[data-part="summary"]')).toHaveCount(1)
})

test("a card fills the window and comes back with Escape", async ({ page, open }) => {
  await open(query("emissions", "en"))
  await page.locator("#card-scopes").getByRole("button", { name: "Enlarge" }).click()
  await expect(page).toHaveURL(/full=scopes/)
  const box = await page.locator("#card-scopes dialog").boundingBox()
  expect(box?.width).toBe(1440)
  await page.keyboard.press("Escape")
  await expect(page).not.toHaveURL(/full=/)
})

test("on a phone the navigation opens, moves to a view and closes", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(query("overview", "en"))
  await page.getByRole("button", { name: "Open navigation" }).click()
  await page.getByRole("navigation").getByRole("link", { name: "Emissions & climate" }).click()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Emissions & climate")
  await expect(page.getByRole("button", { name: "Open navigation" })).toBeVisible()
})

test("the first Tab reaches the skip link, which leads to the content", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.keyboard.press("Tab")
  await expect(page.locator(":focus")).toHaveText("Skip to main content")
  await page.keyboard.press("Enter")
  await expect(page.locator("main")).toBeFocused()
})

test("dark and light can be chosen and are remembered", async ({ page, open }) => {
  await open(query("overview", "en"))
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByLabel("Appearance").selectOption("dark")
  expect(await background()).not.toBe(light)
  await page.reload()
  await page.locator("main h1").waitFor()
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
})

test("a target opens its evidence like any other figure", async ({ page, open }) => {
  await open(query("emissions", "en"))
  await page.locator("#card-targets").getByRole("button", { name: "−50%, see the source" }).click()
  const drawer = page.getByRole("dialog")
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("50%")
  await expect(drawer).toContainText("2023年微盟ESG工作亮點")
})

test("a page to share says what the view found, and leads to it", async ({ page, site }) => {
  const address = `${site}share/workforce.en.html`
  const html = await (await page.request.get(address)).text()
  expect(html).toMatch(/<meta property="og:title" content="Weimob’s headcount/)
  await page.goto(address)
  await expect(page).toHaveURL(/view=workforce&lang=en/)
  await expect(page.locator("h1")).toContainText("headcount")
})

test("where the browser refuses to copy, the link stands there to be marked", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined })
    document.execCommand = () => false
  })
  await open(query("workforce", "en"))
  await page.locator("#card-headcount").getByRole("button", { name: "Copy link" }).click()
  await expect(page.locator("#card-headcount").getByRole("status").locator("textarea")).toHaveValue(/#card-headcount$/)
})
