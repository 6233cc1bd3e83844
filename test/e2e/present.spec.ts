// Cards on a stage: keys, addresses, languages, the speaker's window, and the way back to where the reader was.
import { accessibilityFaults, expect, query, softly, test } from "./site"

test("a view is presented card by card: keys lead on and back, every slide has its address, Escape returns", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const before = page.url()
  await page.getByRole("button", { name: "Present", exact: true }).click()
  const stage = page.getByRole("dialog", { name: /^Slide 1 of \d+: Weimob’s headcount/ })
  await expect(stage).toBeVisible()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("PageDown")
  await expect(page).toHaveURL(/present=all&slide=3/)
  await page.keyboard.press("ArrowLeft")
  await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "composition")
  await page.keyboard.press("g")
  await expect(page.getByRole("dialog").locator("ol button[aria-current=true]")).toHaveText("Weimob 2023: Male 55.4%")
  await page.keyboard.press("Escape")
  await page.keyboard.press("b")
  await expect(page.getByRole("status", { name: /black/ })).toBeVisible()
  await page.keyboard.press("b")
  await page.keyboard.press("l")
  await expect(page.locator("[data-slide] h2")).not.toHaveText(/Weimob/)
  await page.keyboard.press("End")
  await expect(page.locator("progress")).toHaveJSProperty("position", 1)
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get("present")).toBeNull()
  expect(new URL(page.url()).searchParams.get("view")).toBe(new URL(before).searchParams.get("view"))
})

test("an address opens its slide, with type that the back row can read and no word cut off", async ({ page, open }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  for (const slide of ["1", "2", "3"]) {
    await open(query("emissions", "zh-Hant", { present: "all", slide }))
    const stage = page.locator("[data-slide]")
    await expect(stage.locator("svg").first()).toBeVisible()
    const small = await stage.evaluate((element) =>
      [...element.querySelectorAll("h2, header p, footer span, svg text")]
        .filter((text) => (text.textContent ?? "").trim() !== "")
        .map((text) => ({
          text: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom,
        }))
        .filter(({ size }) => size < 18),
    )
    softly(small, slide).toEqual([])
    softly(await stage.evaluate((element) => element.scrollWidth - element.clientWidth), "sideways").toBeLessThanOrEqual(0)
    softly(await accessibilityFaults(page, { within: "dialog" }), slide).toEqual([])
  }
})

test("the speaker's window says what to beware of and what comes next, and follows the slides", async ({ page, open }) => {
  await open(query("workforce", "en", { present: "all" }))
  await expect(page.locator("[data-slide]")).toBeVisible()
  const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")])
  await expect(notes.locator("h1")).toHaveText("Weimob’s headcount fell 46.5% from 2021 to 2023")
  await expect(notes.locator("body")).toContainText("Next: Weimob 2023: Male 55.4%")
  await expect(notes.locator("#clock")).toHaveText(/^\d+:\d\d$/)
  await page.keyboard.press("ArrowRight")
  await expect(notes.locator("h1")).toHaveText("Weimob 2023: Male 55.4%")
  await page.keyboard.press("Escape")
  await expect.poll(() => notes.isClosed()).toBe(true)
})

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })
  test("a swipe goes on", async ({ page, open }) => {
    await open(query("workforce", "en", { present: "all" }))
    const slide = page.locator("[data-slide]")
    await expect(slide).toHaveAttribute("data-slide", "headcount")
    const swipe = (type: string, x: number) => slide.dispatchEvent(type, { pointerType: "touch", clientX: x, clientY: 300, bubbles: true })
    await swipe("pointerdown", 700)
    await swipe("pointerup", 300)
    await expect(slide).toHaveAttribute("data-slide", "composition")
  })
})
