// The search by keyboard and by pointer: opens anywhere, finds in every language, leads by URL, gives the focus back.
import { accessibilityFaults, expect, query, test } from "./site"

for (const { language, typed, place, heading } of [
  { language: "zh-Hant", typed: "員工", place: "員工", heading: "員工" },
  { language: "zh-Hant", typed: "workforce", place: "員工", heading: "員工" },
  { language: "zh-Hant", typed: "员工", place: "員工", heading: "員工" },
  { language: "en", typed: "員工", place: "Workforce", heading: "Workforce" },
])
  test(`in ${language} "${typed}" leads to ${heading} by keyboard alone`, async ({ page, open }) => {
    await open(query("overview", language))
    await page.keyboard.press("Control+k")
    const field = page.getByRole("combobox", { name: /搜尋|Search/ })
    await expect(field).toBeFocused()
    await page.keyboard.type(typed)
    await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveText(place)
    await page.keyboard.press("Enter")
    await expect(page.locator("main [data-part=page-name]")).toHaveText(heading)
    await expect(page.getByRole("dialog")).toHaveCount(0)
    await expect(page.locator("main")).toBeFocused()
    await page.goBack()
    await expect(page.locator("main [data-part=page-name]")).toHaveCount(0)
  })

test("a metric leads to its comparison and shows the latest figures", async ({ page, open }) => {
  await open(query("training", "en", { tables: "hours" }))
  await page.keyboard.press("Meta+k")
  await page.getByRole("combobox", { name: "Search" }).waitFor()
  await page.keyboard.type("headcount")
  const first = page.getByRole("listbox").getByRole("option", { selected: true })
  await expect(first).toContainText("GL-Carlink 2024 247 people")
  await expect(first).toContainText("Weimob 2023 4,584 people")
  await first.click()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Peer comparison")
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ lang: "en", view: "comparison", metric: "headcount" })
  await expect(page.locator("#card-peer")).toContainText("Headcount")
})

test("arrow keys go through all answers and round, and the field names the chosen one", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.getByRole("button", { name: "Search" }).click()
  const options = page.getByRole("listbox", { name: "Search" }).getByRole("option")
  await expect(options).toHaveCount(12)
  const field = page.getByRole("combobox", { name: "Search" })
  await page.keyboard.press("ArrowUp")
  await expect(options.last()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true")
  expect(await field.getAttribute("aria-activedescendant")).toBe(await options.nth(1).getAttribute("id"))
})

test("Escape leaves, and the focus returns to the button", async ({ page, open }) => {
  await open(query("overview", "zh-Hant"))
  const button = page.getByRole("button", { name: "搜尋" })
  await button.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("combobox", { name: "搜尋" })).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
  await expect(button).toBeFocused()
})

test("a target opens its evidence", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.keyboard.press("Control+k")
  await page.getByRole("combobox", { name: "Search" }).waitFor()
  await page.keyboard.type("emissions peak")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("2024")
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Emissions & climate")
})

test("nothing found is said, with a way on", async ({ page, open }) => {
  await open(query("overview", "en"))
  await page.keyboard.press("Control+k")
  await page.getByRole("combobox", { name: "Search" }).waitFor()
  await page.keyboard.type("zzzz")
  await expect(page.getByText("Nothing found for “zzzz”.")).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("dialog")).toBeVisible()
})

test("the top bar holds the button on a phone, and the search fits", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const language of ["zh-Hant", "en"] as const) {
    await open(query("overview", language))
    const button = page.getByRole("button", { name: /^(搜尋|Search)$/ })
    const outside = await page.locator(".topbar").evaluate((bar) => {
      const frame = bar.getBoundingClientRect()
      return [...bar.querySelectorAll(":scope > :not(dialog), .topbar-tools > *")].filter((node) => {
        const { top, bottom, right } = node.getBoundingClientRect()
        return top < frame.top || bottom > frame.bottom || right > frame.right
      }).length
    })
    expect(outside).toBe(0)
    await expect(button).toBeInViewport({ ratio: 1 })
    await button.click()
    const box = await page.getByRole("dialog").boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  }
})

test("its code and words are fetched only when a reader reaches for it", async ({ page, open }) => {
  const fetched: string[] = []
  page.on("request", (request) => fetched.push(request.url()))
  await open(query("overview", "zh-Hant"))
  await page.waitForLoadState("networkidle")
  expect(fetched.filter((url) => url.includes("SearchPalette"))).toEqual([])
  await page.getByRole("button", { name: "搜尋" }).hover()
  await expect.poll(() => fetched.some((url) => url.includes("SearchPalette"))).toBe(true)
})

for (const [language, colorScheme, name, typed] of [
  ["zh-Hant", "light", "搜尋", "員工"],
  ["en", "dark", "Search", "employee"],
] as const)
  test(`the open search has no accessibility violation, in ${language}, ${colorScheme}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme })
    await open(query("overview", language))
    await page.getByRole("button", { name }).click()
    await page.getByRole("combobox", { name }).waitFor()
    await page.keyboard.type(typed)
    await expect(page.getByRole("listbox", { name }).getByRole("option").nth(1)).toBeVisible()
    expect(await accessibilityFaults(page, { within: ".palette" })).toEqual([])
  })
