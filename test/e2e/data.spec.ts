// The table of all data in a browser: links, filters, order, columns, the row a link points at, files, keyboard, paper, phone.
import { readdirSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { readSheet } from "read-excel-file/node"
import { atEachSize, expect, query, SIZES, softly, test } from "./site"

/** How many observations the committed reports hold. */
const TOTAL = readdirSync("public/data/reports").reduce((sum, file) => {
  const { observations } = JSON.parse(readFileSync(`public/data/reports/${file}`, "utf8")) as { observations: unknown[] }
  return sum + observations.length
}, 0)
const ROW = "weimob-2023~scope-3-emissions|2023"
const rows = (page: Page) => page.locator(".long-table tbody tr[data-index]")
const title = (page: Page) => page.locator("#card-data h2")

test("only the rows near the reader are in the page, and a screen reader knows of all", async ({ page, open }) => {
  await open(query("data", "en"))
  await rows(page).first().waitFor()
  expect(await rows(page).count()).toBeLessThan(80)
  await expect(page.locator(".long-table")).toHaveAttribute("aria-rowcount", "509")
  await expect(rows(page).first()).toHaveAttribute("aria-rowindex", "2")
  await page.locator(".long-table-frame").evaluate((frame) => frame.scrollTo(0, frame.scrollHeight))
  await expect(page.locator('.long-table tr[aria-rowindex="509"]')).toBeVisible()
})

test("the head stays in sight and the columns keep their width while the rows scroll", async ({ page, open }) => {
  await open(query("data", "en"))
  await rows(page).first().waitFor()
  const heads = () =>
    page
      .locator(".long-table thead th")
      .evaluateAll((cells) => cells.map((cell) => [Math.round(cell.getBoundingClientRect().x), Math.round(cell.getBoundingClientRect().y)]))
  const before = await heads()
  await page.locator(".long-table-frame").evaluate((frame) => frame.scrollTo(0, 9000))
  await expect(page.locator('.long-table tr[aria-rowindex="2"]')).toHaveCount(0)
  await expect(rows(page).first()).toBeAttached()
  expect(await heads()).toEqual(before)
})

test("a link brings back filters, order, columns and the row it points at", async ({ page, open }) => {
  await open(query("data", "en", { q: "ghg", year: "2023", sort: "-value", columns: "metric,printed,line", row: ROW }))
  await expect(page.locator(".long-table thead th")).toHaveText([/Metric/, /As printed/, /Line/])
  const marked = page.locator('.long-table tr[aria-current="true"]')
  await expect(marked).toContainText("2,364.85")
  await expect(marked).toBeInViewport()
  const printed = await rows(page).locator('[data-column="printed"]').allInnerTexts()
  const figures = printed.map((text) => Number(text.replace(/[^\d.]/g, ""))).filter((figure) => figure > 0)
  expect(figures).toEqual(figures.toSorted((a, b) => b - a))
})

test("a row far down is scrolled to from a link", async ({ page, open }) => {
  await open(query("data", "zh-Hant", { row: ROW }))
  const marked = page.locator('.long-table tr[aria-current="true"]')
  await expect(marked).toBeInViewport()
  await expect(marked).toContainText("2,364.85")
})

test("filters narrow, the title counts, and one button resets them all", async ({ page, open }) => {
  await open(query("data", "en"))
  await expect(title(page)).toHaveText(/^(\d+) observations in the reports: \d+ figures, \d+ not disclosed, \d+ not applicable$/)
  await page.getByRole("searchbox", { name: "Find" }).fill("僱員流失率")
  const filters = page.locator('[data-part="filters"]')
  await filters.getByRole("combobox", { name: "Report" }).selectOption("weimob-2023")
  await filters.getByRole("combobox", { name: "Year" }).selectOption("2023")
  await expect(title(page)).toHaveText(/^6 of \d+ observations/)
  await expect(page).toHaveURL(/report=weimob-2023/)
  await filters.getByRole("combobox", { name: "HKEX KPI" }).selectOption("A2.2")
  await expect(page.getByText("No observation meets every condition.")).toBeVisible()
  await page.locator(".notice").getByRole("button", { name: "Reset filters" }).click()
  await expect(title(page)).toHaveText(/^\d+ observations in the reports/)
  expect([...new URL(page.url()).searchParams.keys()].toSorted()).toEqual(["lang", "view"])
})

test("typing is one step for Back, not one per letter", async ({ page, open }) => {
  await open(query("training", "en"))
  await page.getByRole("navigation").getByRole("link", { name: "Data", exact: true }).click()
  await page.getByRole("searchbox", { name: "Find" }).pressSequentially("water")
  await expect(page).toHaveURL(/q=water/)
  await page.goBack()
  await expect(page.locator("main [data-part=page-name]")).toHaveText("Training")
})

test("a column sorts up, down and back, and says so", async ({ page, open }) => {
  await open(query("data", "en"))
  const head = page.getByRole("columnheader", { name: "Value" })
  for (const [sort, aria] of [
    ["value", "ascending"],
    ["-value", "descending"],
  ] as const) {
    await head.getByRole("button").click()
    await expect(head).toHaveAttribute("aria-sort", aria)
    expect(new URL(page.url()).searchParams.get("sort")).toBe(sort)
  }
  await head.getByRole("button").click()
  await expect(head).not.toHaveAttribute("aria-sort")
  await expect(page).not.toHaveURL(/sort=/)
})

test("columns are chosen from a menu that Escape closes", async ({ page, open }) => {
  await open(query("data", "en"))
  await page.getByText("Columns", { exact: true }).click()
  await page.getByLabel("Section", { exact: true }).check()
  await page.getByRole("checkbox", { name: "Breakdown" }).uncheck()
  await expect(page.getByRole("columnheader", { name: "Section" })).toBeAttached()
  await expect(page.getByRole("columnheader", { name: "Breakdown" })).toHaveCount(0)
  await page.keyboard.press("Escape")
  await expect(page.getByRole("checkbox", { name: "Breakdown" })).toBeHidden()
  await page.reload()
  await expect(page.getByRole("columnheader", { name: "Section" })).toBeAttached()
})

test("a printed figure opens its evidence; arrow keys lead from row to row", async ({ page, open }) => {
  await open(query("data", "en", { kpi: "B1.2", report: "weimob-2023" }))
  const figures = page.locator(".long-table .figure")
  await figures.first().focus()
  await page.keyboard.press("ArrowDown")
  await expect(figures.nth(1)).toBeFocused()
  await page.keyboard.press("ArrowUp")
  await expect(figures.first()).toBeFocused()
  const printed = await figures.first().innerText()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText(printed.replace(" *", ""))
  await page.keyboard.press("Escape")
  await expect(figures.first()).toBeFocused()
})

test("what is shown can be taken along, with its sources", async ({ page, open }) => {
  await open(query("data", "zh-Hant", { kpi: "B1.2", year: "2023" }))
  await rows(page).first().waitFor()
  const count = await rows(page).count()
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()])
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") }
  }
  const csv = await save("下載 CSV")
  expect(csv.name).toMatch(new RegExp(String.raw`^esg-data_\d{4}\.\d+\.\d+_.*_${count}-of-${TOTAL}\.csv$`))
  expect(csv.text.split("\r\n").filter((line) => line !== "")).toHaveLength(count + 1)
  expect(csv.text.charCodeAt(0)).toBe(0xfeff)
  const json = JSON.parse((await save("下載 JSON")).text) as { rows: unknown[] }
  expect(json.rows).toHaveLength(count)
  const [book] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下載 XLSX" }).click()])
  expect(book.suggestedFilename()).toMatch(/^esg-data_.*\.xlsx$/)
  expect(await readSheet(await readFile(await book.path()), "數據")).toHaveLength(count + 1)
})

test("the data stand at fixed addresses, as programs fetch them", async ({ request, site }) => {
  for (const language of ["zh-Hant", "en"]) {
    const csv = await (await request.get(`${site}data/csv/observations.${language}.csv`)).text()
    expect(csv.split("\r\n").filter((line) => line !== "").length).toBeGreaterThan(TOTAL)
    for (const name of ["harmonised", "checks"]) expect((await request.get(`${site}data/csv/${name}.${language}.csv`)).ok(), name).toBe(true)
    const book = await (await request.get(`${site}data/xlsx/esg.${language}.xlsx`)).body()
    expect(await readSheet(book, language === "en" ? "Data" : "數據")).toHaveLength(TOTAL + 1)
  }
})

test("on paper every row stands, in the width of the paper", async ({ page, open }) => {
  await page.setViewportSize({ width: 690, height: 1000 })
  await open(query("data", "en"))
  await rows(page).first().waitFor()
  await page.emulateMedia({ media: "print" })
  await expect(rows(page)).toHaveCount(TOTAL)
  await expect(page.locator('[data-part="filters"]')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

for (const [language, sizes] of [
  ["zh-Hant", SIZES],
  ["en", SIZES.toReversed()],
] as const)
  test(`in ${language} no cell of the first columns is cut off, loaded at ${sizes[0]?.width} px and at the other widths`, async ({ page, open }) => {
    await page.setViewportSize(sizes[0] ?? SIZES[0])
    await open(query("data", language))
    await atEachSize(page, sizes, async ({ width }) => {
      await rows(page).first().waitFor()
      const cut = await page
        .locator(".long-table th, .long-table td")
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent))
      softly(cut, `${width} px`).toEqual([])
    })
  })

test("on a phone a row is a card whose figure stands beside its name", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(query("data", "en", { q: "turnover" }))
  const row = rows(page).first()
  await expect(page.locator(".long-table thead")).toBeHidden()
  const [name, figure, issuer] = await Promise.all([
    row.locator(".row-mark").boundingBox(),
    row.locator(".figure").boundingBox(),
    row.locator('[data-column="issuer"]').boundingBox(),
  ])
  if (name === null || figure === null || issuer === null) throw new RangeError("a part of the card is missing")
  expect(Math.abs(name.y - figure.y)).toBeLessThan(12)
  expect(issuer.y).toBeGreaterThan(name.y + name.height - 4)
  await page.getByLabel("Sort").selectOption("-value")
  await expect(page).toHaveURL(/sort=-value/)
})

test("keys reach every row of a long table, and the figure with the focus keeps it however far one scrolls", async ({ page, open }) => {
  await open(query("data", "en"))
  const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? document.activeElement?.tagName)
  await page.locator(".long-table .figure").first().focus()
  await page.keyboard.press("End")
  const count = await page.locator(".long-table").getAttribute("aria-rowcount")
  await expect.poll(focused).toBe(count)
  for (let row = Number(count) - 1; row > Number(count) - 60; row--) {
    await page.keyboard.press("ArrowUp")
    await expect.poll(focused).toBe(String(row))
  }
  await page.keyboard.press("Home")
  await expect.poll(focused).toBe("2")
  await page.locator(".long-table-frame").evaluate((frame) => frame.scrollTo(0, 6000))
  await expect(page.locator('.long-table tr[aria-rowindex="150"]')).toBeAttached()
  expect(await focused()).toBe("2")
  await page.keyboard.press("ArrowDown")
  await expect.poll(focused).toBe("3")
})

test("on a phone the Tab key leads into the table; a menu hangs inside the window", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(query("data", "en"))
  await page.locator(".long-table-frame").focus()
  await page.keyboard.press("Tab")
  await expect(page.locator("tbody button:focus")).toHaveCount(1)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByText("Columns", { exact: true }).click()
  expect(await page.locator(".menu-panel").evaluate((panel) => panel.getBoundingClientRect().right)).toBeLessThanOrEqual(1280)
})

test("the licences of what is built in come along", async ({ request, site }) => {
  const text = await (await request.get(`${site}third-party-licences.md`)).text()
  for (const library of ["react", "recharts", "zustand", "@tanstack/react-query", "zod", "pptxgenjs"]) expect(text).toContain(library)
})
