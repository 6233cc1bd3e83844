// Reading drawings: one tab stop each, arrows between marks, Enter for the evidence; pointer and tap read without opening.
import type { Locator, Page } from "@playwright/test"
import { expect, query, SIZES, test } from "./site"

async function drawn(page: Page, card: string): Promise<Locator> {
  const plot = page.locator(`#card-${card} [data-plot]`).first()
  await plot.scrollIntoViewIfNeeded()
  await plot.locator(".labels [data-mark]").first().waitFor()
  return plot
}

test("arrows lead from mark to mark, Home and End to the ends, Tab out of the drawing; the figure is read", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const plot = await drawn(page, "scopes")
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")
  await page.locator("#card-scopes").getByRole("button", { name: "Enlarge" }).focus()
  await page.keyboard.press("Tab")
  expect(await focused()).toContain("GL-Carlink 2024 162.96")
  await page.keyboard.press("ArrowRight")
  expect(await focused()).toContain("Weimob 2021 2,864.11")
  await expect(plot.getByRole("status")).toContainText("Weimob 2021")
  await expect(plot.getByRole("status")).toContainText("2,864.11")
  await page.keyboard.press("End")
  expect(await focused()).toContain("Weimob · Scope 1 GHG emissions 2023 161.06")
  await page.keyboard.press("ArrowRight")
  expect(await focused()).toContain("Weimob · Scope 1 GHG emissions 2023 161.06")
  await page.keyboard.press("ArrowUp")
  expect(await focused()).toContain("GL-Carlink · Scope 1 GHG emissions 2024")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowRight")
  expect(await focused()).toMatch(/^Weimob.* 2022 /)
  await expect(plot.locator('[tabindex="0"]')).toHaveAttribute("aria-label", /^Weimob.* 2022 /)
  await page.keyboard.press("Home")
  expect(await focused()).toContain("GL-Carlink 2024")
  await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement?.closest("#card-scopes [data-plot]") === null)).toBe(true)
})

test("Escape puts the reading away and leaves the focus; Enter and Space open the evidence and get the focus back", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const plot = await drawn(page, "scopes")
  await plot.locator('[tabindex="0"]').focus()
  await page.keyboard.press("End")
  await expect(plot.locator(".reading")).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(plot.locator(".reading")).toHaveCount(0)
  for (const key of ["Enter", "Space"]) {
    await page.keyboard.press(key)
    await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("161.06")
    await page.keyboard.press("Escape")
    await expect(page.getByRole("dialog")).toBeHidden()
    await expect(plot.getByRole("button", { name: /^Weimob · Scope 1.* 2023/ })).toBeFocused()
  }
})

test("a bar lying down follows the arrows as they point", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const plot = await drawn(page, "flow")
  await plot.locator('[tabindex="0"]').focus()
  const y = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().y ?? 0)
  const first = await y()
  await page.keyboard.press("ArrowDown")
  const second = await y()
  expect(second).toBeGreaterThan(first)
  await page.keyboard.press("ArrowUp")
  expect(await y()).toBe(first)
})

test("pointing reads a figure with its parts and opens nothing; a click opens its evidence", async ({ page, open }) => {
  await open(query("emissions", "en"))
  const plot = await drawn(page, "scopes")
  const mark = plot.getByRole("button", { name: /Weimob 2023 1,933.70/ })
  await mark.hover()
  const reading = plot.locator(".reading")
  await expect(reading).toContainText("Weimob 2023")
  await expect(reading).toContainText("1,933.70")
  await expect(reading).toContainText("Scope 1 GHG emissions: 161.06")
  await expect(page.getByRole("dialog")).toBeHidden()
  await page.mouse.move(5, 5)
  await expect(reading).toHaveCount(0)
  await mark.click()
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("1,933.70")
})

for (const { width, height } of SIZES)
  test(`at ${width} px every reading stands inside the window and off its mark`, async ({ page, open }) => {
    await page.setViewportSize({ width, height })
    for (const [view, card] of [
      ["emissions", "scopes"],
      ["workforce", "turnover"],
      ["comparison", "peer"],
    ] as const) {
      // One drawing: as long as none is chosen the comparison has several.
      await open(query(view, "en", view === "comparison" ? { metric: "training-hours-per-employee" } : {}))
      const plot = await drawn(page, card)
      await plot.locator('[tabindex="0"]').focus()
      await page.keyboard.press("Home")
      const count = await plot.locator("[data-mark]").count()
      for (let i = 0; i < count; i++) {
        const found = await plot.evaluate((root) => {
          const box = root.querySelector(".reading")?.getBoundingClientRect()
          const hit = document.activeElement?.querySelector(".hit")?.getBoundingClientRect()
          if (box === undefined || hit === undefined) return null
          return {
            left: box.left,
            right: box.right - window.innerWidth,
            over: box.top < hit.bottom - 1 && hit.top < box.bottom - 1 && box.left < hit.right && hit.left < box.right,
          }
        })
        expect(found, `${card} ${i}`).not.toBeNull()
        expect(found?.left, `${card} ${i}`).toBeGreaterThanOrEqual(0)
        expect(found?.right, `${card} ${i}`).toBeLessThanOrEqual(0)
        expect(found?.over, `${card} ${i}`).toBe(false)
        await page.keyboard.press("ArrowRight")
      }
    }
  })

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test("the first tap reads, the second opens", async ({ page, open }) => {
    await open(query("emissions", "en"))
    const plot = await drawn(page, "scopes")
    const mark = plot.getByRole("button", { name: /Weimob 2023 1,933.70/ })
    await mark.tap()
    await expect(plot.locator(".reading")).toContainText("1,933.70")
    await expect(page.getByRole("dialog")).toBeHidden()
    await mark.tap()
    await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("1,933.70")
  })

  test("the reading has a button to the source, and a tap elsewhere puts it away", async ({ page, open }) => {
    await open(query("emissions", "en"))
    const plot = await drawn(page, "scopes")
    await plot.getByRole("button", { name: /Weimob 2022/ }).tap()
    const button = plot.locator(".reading").getByRole("button")
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.locator("#card-scopes h2").tap()
    await expect(plot.locator(".reading")).toHaveCount(0)
    await plot.getByRole("button", { name: /Weimob 2022/ }).tap()
    await button.tap()
    await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("2,958.08")
  })
})
