// Resources and operations on the built site: choices in the URL, figures that stand alone, reasons in their place.
import { atEachSize, expect, query, SIZES, softly, test } from "./site"

test("each subject keeps its own denominator in the URL, and Back undoes it", async ({ page, open }) => {
  await open(query("resources", "en"))
  await page.locator("#card-water").getByRole("button", { name: "Per employee" }).click()
  await page.locator("#card-waste").getByRole("button", { name: "Per revenue" }).click()
  await expect(page).toHaveURL(/water=employee/)
  await expect(page).toHaveURL(/waste=revenue/)
  await expect(page.locator("#card-waste h2")).toContainText("per RMB million")
  await expect(page.locator("#card-energy").getByRole("button", { name: "Total", exact: true })).toHaveAttribute("aria-pressed", "true")
  await page.goBack()
  await expect(page).not.toHaveURL(/waste=/)
  await expect(page.locator("#card-water h2")).toContainText("11.31 m³ per person")
})

test("a denominator that nobody prints falls back to what is printed", async ({ page, open }) => {
  await open(query("resources", "en", { energy: "revenue", waste: "nonsense" }))
  await expect(page.locator("#card-energy h2")).toContainText("energy consumption up 0.2%")
  await expect(page.locator("#card-waste h2")).toContainText("non-hazardous waste down 22.9%")
})

test("leaving the view drops its denominators", async ({ page, open }) => {
  await open(query("resources", "en", { water: "employee" }))
  await page.getByRole("navigation").getByRole("link", { name: "Operations & community", exact: true }).click()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Operations & community")
  await expect(page).not.toHaveURL(/water=/)
})

for (const [language, word, reason] of [
  ["zh-Hant", "不適用", "業務不使用包裝材料。"],
  ["en", "not applicable", "The business uses no packaging material."],
] as const)
  test(`what does not apply is said with its reason, in the drawing and in the table, in ${language}`, async ({ page, open }) => {
    await open(query("resources", language))
    const card = page.locator("#card-materials")
    await expect(card.locator(".fact-explained")).toContainText(word)
    await expect(card.locator(".fact-explained")).toContainText(reason)
    await open(query("resources", language, { tables: "materials" }))
    await expect(card.locator("tr", { hasText: reason })).toContainText(word)
  })

test("a figure that stands alone opens its evidence by keyboard, and says what it is", async ({ page, open }) => {
  await open(query("resources", "en"))
  const figure = page.getByRole("button", { name: "Energy consumption 42.44 tonnes of coal equivalent, see the source" })
  await figure.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("dialog")).toContainText("噸標煤")
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
})

test("zero is drawn as a figure, and an application that is not disclosed as a word", async ({ page, open }) => {
  await open(query("operations", "en", { ip: "ip-applications" }))
  const card = page.locator("#card-ip")
  await expect(card.getByRole("button", { name: "Utility models 0, see the source" })).toBeAttached()
  await expect(card.locator(".label-missing")).toHaveText("not disclosed")
})

for (const [view, sizes] of [
  ["resources", SIZES],
  ["operations", SIZES.toReversed()],
] as const)
  test(`no figure of ${view} that stands alone runs into its neighbour or leaves its card, loaded at ${sizes[0]?.width} px and at the other widths`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize(sizes[0] ?? SIZES[0])
    await open(query(view, "en"))
    await page.locator("#card-targets, #card-profile").first().waitFor()
    await atEachSize(page, sizes, async ({ width }) => {
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll(".facts")].flatMap((list) => {
          const right = list.getBoundingClientRect().right
          const figures = [...list.querySelectorAll(".fact-figure .figure")].map((node) => ({ box: node.getBoundingClientRect(), text: node.textContent }))
          return figures.flatMap(({ box, text }, i) => {
            const next = figures[i + 1]?.box
            const runsInto = next !== undefined && Math.abs(next.top - box.top) < 4 && next.left > box.left && next.left < box.right + 4
            return box.right > right + 1 || runsInto ? [text] : []
          })
        }),
      )
      softly(faults, `${view} at ${width}`).toEqual([])
    })
  })
