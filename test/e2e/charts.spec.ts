// The drawings themselves: lengths proportional to figures from zero, labels that never overlap or leave the drawing, words for absences.
import { readdirSync, readFileSync } from "node:fs"
import { charts, expectClear, measure } from "./labels"
import { atEachSize, expect, query, SIZES, settled, test } from "./site"

for (const view of ["workforce", "training", "emissions", "resources", "comparison"] as const)
  test(`${view} on common bases: labels are clear and no axis runs backwards, at three widths`, async ({ page, open }) => {
    await open(query(view, "en", { figures: "harmonised" }))
    await atEachSize(page, SIZES, async (size) => {
      await expectClear(page, size.width)
      for (const chart of await page.locator("[data-chart=dumbbell] svg.own-drawing").all()) {
        const { boxes } = await measure(chart)
        const lowest = Math.max(...boxes.map((box) => box.y))
        const ticks = boxes.filter((box) => box.y > lowest - 4 && /^[\d.,]+$/.test(box.text)).toSorted((a, b) => a.x - b.x)
        const values = ticks.map((tick) => Number(tick.text.replaceAll(",", "")))
        expect(values.length, `${view} at ${size.width}`).toBeGreaterThan(1)
        expect(values, `${view} at ${size.width}`).toEqual(values.toSorted((a, b) => a - b))
      }
    })
  })

test("bars start at one line and their lengths are proportional to their figures", async ({ page, open }) => {
  await open(query("workforce", "en", { reports: "weimob-2023" }))
  const chart = page.locator("#card-turnover [data-chart]")
  await chart.locator("rect.bar").first().waitFor()
  const bars = await chart
    .locator("rect.bar")
    .evaluateAll((nodes) => nodes.map((node) => ({ x: Number(node.getAttribute("x")), width: Number(node.getAttribute("width")) })))
  const values = (await chart.locator(".label-value").allTextContents()).map((text) => Number.parseFloat(text))
  expect(bars.length).toBe(values.length)
  expect(new Set(bars.map((bar) => bar.x)).size).toBe(1)
  const scale = bars.map((bar, i) => bar.width / (values[i] ?? Number.NaN))
  for (const each of scale) expect(each).toBeCloseTo(scale[0] ?? Number.NaN, 1)
})

test("turnover by different formulas stands on an axis of its own for each issuer", async ({ page, open }) => {
  await open(query("workforce", "en"))
  await expect(page.locator("#card-turnover [data-chart]")).toHaveCount(2)
  await expect(page.locator("#card-turnover p.caveats")).toContainText("lengths do not compare across issuers")
})

test("columns of one issuer are proportional to their figures", async ({ page, open }) => {
  await open(query("workforce", "en", { reports: "weimob-2023" }))
  const panel = page.locator("#card-headcount [data-plot]")
  await panel.locator("rect.bar").first().waitFor()
  const heights = await panel.locator("rect.bar").evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height))
  const values = (await panel.locator(".label-value").allTextContents()).map((text) => Number(text.replace(",", "")))
  expect(values).toEqual([8562, 6278, 4584])
  for (const [i, height] of heights.entries()) expect(height / (heights[0] ?? 0)).toBeCloseTo((values[i] ?? 0) / 8562, 1)
})

test("an undisclosed year is a word and no bar; a printed zero is a figure", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const card = page.locator("#card-scope-3")
  await expect(card.getByText("not").first()).toBeVisible()
  await expect(card.locator(".label-value")).toHaveText(["2,364.85 *"])
  await page.goto(page.url().replace("emissions", "workforce") + "&turnover=region&tables=turnover")
  await expect(page.locator("#card-turnover").getByRole("button", { name: "0%, see the source" })).toHaveCount(2)
})

test("a change of formula is a rule between the years it separates", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const chart = page.locator("#card-turnover [data-chart]")
  await expect(chart.locator(".break")).toHaveCount(2)
  const rule = await chart.locator(".break line").first().boundingBox()
  const years = await chart.locator(".label-row").evaluateAll((nodes) => nodes.map((node) => ({ text: node.textContent, y: node.getBoundingClientRect().y })))
  const [before, after] = [years.find(({ text }) => text === "2021"), years.find(({ text }) => text === "2022")]
  expect(before?.y).toBeLessThan(rule?.y ?? 0)
  expect(after?.y).toBeGreaterThan(rule?.y ?? 0)
})

test("a share above 100 % is drawn beyond 100, not clamped", async ({ page, open }) => {
  await open(query("training", "en", { trained: "employee-category" }))
  const chart = page.locator("#card-composition [data-chart]")
  await expect(chart.locator(".label-value", { hasText: "120%" })).toBeVisible()
  const ticks = await chart.locator(".tick").allTextContents()
  expect(Math.max(...ticks.map(Number))).toBeGreaterThanOrEqual(120)
})

test("peers with the same definition share one axis; peers with different formulas do not", async ({ page, open }) => {
  await open(query("comparison", "en", { metric: "training-hours-per-employee" }))
  await expect(page.locator("#card-peer [data-chart='dumbbell']")).toHaveCount(1)
  await page.getByLabel("Metric to chart").selectOption("turnover-rate")
  await expect(page.locator("#card-peer [data-chart='dumbbell']")).toHaveCount(0)
  await expect(page.locator("#card-peer [data-chart='bar-rows']")).toHaveCount(2)
})

test("every chart has a table with the same figures", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const card = page.locator("#card-scopes")
  const drawn = (await card.locator(".label-value").allTextContents()).map((text) => text.replace(" *", ""))
  await card.getByRole("button", { name: "Table" }).click()
  for (const figure of drawn) await expect(card.getByRole("button", { name: `${figure}, see the source` }).first()).toBeVisible()
})

test.describe("while they are drawn", () => {
  // A script that watches the layout cannot be taken back.
  test.use({ ownPage: true })

  for (const { width, height } of SIZES)
    test(`at ${width} px panels are one drawing a row, apart and within it, and nothing moves when they are drawn`, async ({ page, open }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(() => {
        // The page's own words may still wrap anew; what a drawing moves lies in the body of a card.
        const inBody = (entry: PerformanceEntry) =>
          "sources" in entry &&
          Array.isArray(entry.sources) &&
          entry.sources.some(({ node }: { node?: Node }) => node instanceof Element && node.closest(".card-body") !== null)
        new PerformanceObserver((list) => {
          const moved = list.getEntries().filter(inBody).length
          document.documentElement.dataset["moved"] = String(Number(document.documentElement.dataset["moved"] ?? 0) + moved)
        }).observe({ type: "layout-shift", buffered: true })
      })
      await open(query("emissions", "en"))
      await settled(page)
      await charts(page)
      const rows = await page.locator("#card-intensity .panel-row").evaluateAll((nodes) =>
        nodes.map((node) => {
          const frame = node.querySelector("svg")?.getBoundingClientRect()
          const box = node.getBoundingClientRect()
          const axes = [...node.querySelectorAll(".axis-line")].map((line) => line.getBoundingClientRect())
          return {
            drawings: node.querySelectorAll("svg").length,
            left: frame?.left ?? 0,
            right: frame?.right ?? 0,
            within: (frame?.right ?? 0) <= box.right + 1,
            axes: axes.map(({ left, right, bottom }) => ({ left, right, bottom })),
          }
        }),
      )
      expect(rows.reduce((sum, row) => sum + row.axes.length, 0)).toBe(4)
      expect(rows.length).toBe(width === 1440 ? 1 : rows.length)
      for (const row of rows) {
        expect(row.drawings).toBe(1)
        expect(row.within).toBe(true)
        expect(new Set(row.axes.map(({ bottom }) => Math.round(bottom))).size).toBe(1)
        for (const [i, axis] of row.axes.entries()) {
          expect(axis.left).toBeGreaterThanOrEqual(i === 0 ? row.left : (row.axes[i - 1]?.right ?? 0) + 28)
          expect(axis.right).toBeLessThanOrEqual(row.right + 1)
        }
      }
      expect(Number((await page.locator("html").getAttribute("data-moved")) ?? 0)).toBe(0)
    })
})

test("the code of peers and topics does not ask for the chart library, that of bars does", () => {
  const code = (name: string) => {
    const file = readdirSync("dist/assets").find((candidate) => candidate.startsWith(`${name}-`) && candidate.endsWith(".js"))
    return readFileSync(`dist/assets/${file}`, "utf8")
  }
  for (const name of ["DumbbellChart", "MatrixChart", "Readable", "WhenNear", "lazyCharts"]) expect(code(name), name).not.toContain('from"./chart-library')
  expect(code("BarRowsChart")).toContain("chart-library")
})

test("a printed nought is a line on the axis, what is missing is words alone", async ({ page, open }) => {
  await open(query("workforce", "en", { turnover: "region" }))
  const chart = page.locator("#card-turnover [data-plot]").filter({ has: page.locator(".zero-mark") })
  await chart.first().waitFor()
  const zero = chart.locator("[data-mark]").filter({ has: page.locator(".zero-mark") })
  expect(await zero.count()).toBeGreaterThan(0)
  for (const text of await zero.locator(".label-value").allTextContents()) expect(Number.parseFloat(text)).toBe(0)
  await page.goto(page.url().replace("workforce", "emissions"))
  await page.locator("#card-scope-3 [data-mark]").first().waitFor()
  await expect(page.locator("#card-scope-3 .label-missing").first()).toBeVisible()
  await expect(page.locator("#card-scope-3 .zero-mark")).toHaveCount(0)
})

test("one caution stands under a drawing; the others and the places unfold by keyboard, and are open on paper", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const fold = page.locator("#card-scopes details.source")
  const note = fold.getByText("a third party set the boundary")
  const place = fold.getByText("環境 › 直接溫室氣體")
  await expect(page.locator("#card-scopes p.caveats")).toHaveCount(1)
  await expect(fold.locator("summary")).toContainText("2 more notes")
  await expect(note).toBeHidden()
  await fold.locator("summary").focus()
  await page.keyboard.press("Enter")
  await expect(note).toBeVisible()
  await expect(place).toBeVisible()
  await page.keyboard.press("Enter")
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")))
  await expect(note).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")))
  await expect(note).toBeHidden()
})
