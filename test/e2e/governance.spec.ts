// Governance and the disclosure index in a real browser: words, geometry, keyboard, links.
import { atEachSize, expect, query, SIZES, softly, test } from "./site"

for (const [language, sizes] of [
  ["en", SIZES],
  ["zh-Hant", SIZES.toReversed()],
] as const)
  test(`no name, dot or figure of governance in ${language} overlaps another or is clipped, loaded at ${sizes[0]?.width} px and at the other widths`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize(sizes[0] ?? SIZES[0])
    await open(query("governance", language))
    await page.locator("#card-attendance").waitFor()
    await atEachSize(page, sizes, async ({ width }) => {
      const faults = await page.evaluate(() => {
        const found: string[] = []
        const boxes = [
          ...document.querySelectorAll('#card-board [data-part="chip"], #card-structure [data-part="body"], #card-attendance td button, #card-risk button'),
        ]
        for (const element of boxes) if (element.scrollWidth > element.clientWidth + 1) found.push(`clipped: ${element.textContent}`)
        for (const group of ['#card-board [data-part="chip"]', '#card-structure [data-part="body"]', "#card-attendance td"]) {
          const rects = [...document.querySelectorAll(group)].map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          rects.forEach((a, i) => {
            for (const b of rects.slice(i + 1))
              if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1)
                found.push(`${a.text} over ${b.text}`)
          })
        }
        for (const card of document.querySelectorAll(".card")) if (card.scrollWidth > card.clientWidth + 1) found.push(`wider than its card: ${card.id}`)
        return found
      })
      softly(faults, `${width} px`).toEqual([])
    })
  })

test("a director's tile opens the printed figure behind it, by keyboard", async ({ page, open }) => {
  await open(query("governance", "en"))
  await page.locator("#card-board").getByRole("button", { name: "Tang Wei · Age · 48, see the source" }).focus()
  await page.keyboard.press("Enter")
  const drawer = page.getByRole("dialog")
  await expect(drawer.locator("h2")).toHaveText("Tang Wei · Age")
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("48")
  await expect(drawer).toContainText("1626")
  await expect(drawer.getByText("唐偉 年齡")).toHaveAttribute("lang", "zh-Hant")
  await page.keyboard.press("Escape")
  await expect(drawer).toBeHidden()
})

test("the board is one row a director, and a filled dot for each who is what the column names", async ({ page, open }) => {
  await open(query("governance", "en"))
  const board = page.locator("#card-board table")
  await expect(board.locator("tbody tr")).toHaveCount(8)
  await expect(board.locator("thead th").nth(1)).toHaveText("Independent4 of 7, 57.1%")
  await expect(board.locator("tbody td:nth-of-type(1) [data-on]")).toHaveCount(4)
})

test("a table is one stop of the Tab key, and arrows lead from figure to figure", async ({ page, open }) => {
  await open(query("governance", "en"))
  const board = page.locator("#card-board .card-body [data-roving]")
  await expect(board.locator('button[tabindex="0"]')).toHaveCount(1)
  await board.locator('button[tabindex="0"]').focus()
  const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")
  const first = await name()
  await page.keyboard.press("ArrowRight")
  expect(await name()).not.toBe(first)
  await page.keyboard.press("ArrowLeft")
  expect(await name()).toBe(first)
  await page.keyboard.press("ArrowDown")
  expect((await name()).split(" · ")[0]).not.toBe(first.split(" · ")[0])
  expect((await name()).split(" · ")[1]).toBe(first.split(" · ")[1])
  await page.keyboard.press("Tab")
  expect(await board.evaluate((frame) => frame.contains(document.activeElement))).toBe(false)
  await page.keyboard.press("Shift+Tab")
  expect((await name()).split(" · ")[1]).toBe(first.split(" · ")[1])
})

test("one dot stands for each meeting due", async ({ page, open }) => {
  await open(query("governance", "en"))
  const cell = page.locator("#card-attendance").getByRole("button", { name: "Huang Junwei, Board of Directors: 4 of 4, 100%, see the source" })
  await expect(cell.locator("[data-attended]")).toHaveCount(4)
})

test("words that are this site's own are not shown as a quotation", async ({ page, open }) => {
  await open(query("emissions", "en", { ev: "weimob-2023~path:climateRisks[0]" }))
  const drawer = page.getByRole("dialog")
  await expect(drawer.locator(".evidence-printed")).toHaveCount(0)
  await expect(drawer.locator(".evidence-ours")).toBeVisible()
  await expect(drawer).toContainText("650")
})

test("a cell of the index opens by its link, in view, and closes to a link without it", async ({ page, open }) => {
  await open(query("index", "en", { code: "weimob-2023~A1.2" }))
  const panel = page.locator('[data-part="panel"]')
  await expect(panel).toBeInViewport()
  await panel.getByRole("button", { name: "1,772.64, see the source" }).click()
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toContainText("1,772.64")
  await page.keyboard.press("Escape")
  await panel.getByRole("button", { name: "Close", exact: true }).click()
  await expect(panel).toHaveCount(0)
  await expect(page).not.toHaveURL(/code=/)
})

test("a cell of the index says in its name what it shows, and opens by keyboard", async ({ page, open }) => {
  await open(query("index", "en"))
  await page.getByRole("button", { name: /^A1 / }).click()
  const cell = page.getByRole("button", {
    name: "GL-Carlink, A1.3 Hazardous waste and intensity, Narrative, The index names a chapter, yet there is no figure for this quantitative KPI",
  })
  await cell.focus()
  await page.keyboard.press("Enter")
  await expect(cell).toHaveAttribute("aria-expanded", "true")
  await expect(page).toHaveURL(/code=gl-carlink-2024(~|%7E)A1\.3/)
  await page.goBack()
  await expect(cell).toHaveAttribute("aria-expanded", "false")
})

test("the head of the index stays under the top bar while its rows pass", async ({ page, open }) => {
  await open(query("index", "en", { code: "weimob-2023~B5.1" }))
  await expect(page.locator('[data-part="panel"]')).toBeInViewport()
  const [head, bar] = await page.evaluate(() =>
    [document.querySelector('[data-part="index"] thead th'), document.querySelector(".topbar")].map((each) => each?.getBoundingClientRect()),
  )
  expect(head?.top).toBeCloseTo(bar?.bottom ?? Number.NaN, 0)
})

test("on a phone each issuer's cell stands under the other, with its name", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(query("index", "zh-Hant", { show: "marks" }))
  const cells = page.locator('[data-part="index"] tbody tr').filter({ hasText: "B5.1" }).locator("button[aria-expanded]")
  await expect(cells).toHaveCount(2)
  const [first, second] = await cells.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()))
  expect(second?.top).toBeGreaterThan(first?.bottom ?? 0)
  expect(first?.width).toBeGreaterThan(300)
  await expect(page.locator('[data-part="index"] .cell-issuer').first()).toBeVisible()
})

for (const language of ["zh-Hant", "en"] as const)
  test(`the coverage of the index leaves room for the names of its aspects, in ${language}, at two widths`, async ({ page, open }) => {
    await open(query("index", language))
    const names = page.locator('[data-part="coverage"] tbody th')
    await expect(names.first()).toBeVisible()
    await atEachSize(page, SIZES.slice(0, 2), async ({ width }) => {
      const widths = await names.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width))
      softly(Math.min(...widths), `${width} px`).toBeGreaterThan(130)
    })
  })
