// Reading a matrix figure in the browser: positions come out within their stated error, by mouse, finger and keys; nothing is sent.
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { AXIS_ENDS, type DigitisedMatrix, type Point } from "../../src/domain/digitise"
import { type Drawn, drawnMatrix, pdfMatrix } from "../support/matrixFigures"
import { accessibilityFaults, excessWidth, expect, query, SIZES, softly, test } from "./site"
import { WORDS as ALL_WORDS, DIGITISER } from "./words"

const REPORTS = ["gl-carlink-2024", "weimob-2023"] as const
const REPORT = REPORTS[1]
const WORDS = { en: DIGITISER.en, "zh-Hant": DIGITISER["zh-Hant"] }
const m = WORDS.en
type Language = keyof typeof WORDS
/** The PDF reader is more than a megabyte of code: a busy machine takes its time, in milliseconds. */
const PDF_READER = 20_000

const link = (language: Language = "en", report: string = REPORT) => query("materiality", language, { digitise: report })
const button = (page: Page, name: string) => page.locator("[data-digitiser]").getByRole("button", { name, exact: true })
const stage = (page: Page) => page.getByRole("application")

/** Where a pixel of the figure is on the screen while the whole figure is shown. */
async function onScreen(page: Page, { width, height }: Drawn, { x, y }: Point): Promise<Point> {
  return stage(page).evaluate(
    (element, { width, height, x, y }) => {
      const { left, top } = element.getBoundingClientRect()
      const scale = Math.min(element.clientWidth / width, element.clientHeight / height, 4)
      return {
        x: left + element.clientLeft + (element.clientWidth - width * scale) / 2 + x * scale,
        y: top + element.clientTop + (element.clientHeight - height * scale) / 2 + y * scale,
      }
    },
    { width, height, x, y },
  )
}

async function click(page: Page, drawn: Drawn, pixel: Point, off: Point = { x: 0, y: 0 }) {
  const { x, y } = await onScreen(page, drawn, pixel)
  await page.mouse.click(x + off.x, y + off.y)
}

async function choose(page: Page, drawn: Drawn) {
  await page.locator("[data-digitiser] input[type=file]").setInputFiles(drawn.file)
}

async function calibrate(page: Page, drawn: Drawn, words: (typeof WORDS)[Language] = m) {
  await expect(stage(page)).toBeVisible()
  // Once in sight the figure no longer moves, so that every press hits.
  await stage(page).scrollIntoViewIfNeeded()
  for (const end of AXIS_ENDS) {
    await expect(page.locator('[data-part="prompt"]').getByText(words.ends[end], { exact: true })).toBeVisible()
    await click(page, drawn, drawn.ends[end])
  }
}

/** From an open figure to the result: the first topics are the dots, all others are not in the figure. */
async function readAll(page: Page, drawn: Drawn, words: (typeof WORDS)[Language] = m, slip: Point = { x: 0, y: 0 }) {
  await calibrate(page, drawn, words)
  await button(page, words.goOn.calibrate).click()
  for (const pixel of drawn.pixels) await click(page, drawn, pixel)
  await button(page, words.skipRest).click()
  await button(page, words.goOn.first).click()
  await expect(page.locator('[data-part="mark"]')).toHaveCount(0)
  for (const [index, pixel] of drawn.pixels.entries()) await click(page, drawn, pixel, index === 0 ? slip : { x: 1, y: -1 })
  await button(page, words.goOn.second).click()
}

async function exported(page: Page): Promise<DigitisedMatrix> {
  return JSON.parse(await page.locator('[data-part="export"] textarea').inputValue()) as DigitisedMatrix
}

/** Every position lies within its stated error of the truth, rounding to a thousandth included. */
function expectTrue({ positions }: DigitisedMatrix, truth: readonly Point[], largest: number) {
  const read = Object.values(positions)
  expect(read.length).toBe(truth.length)
  for (const [index, { x, y, error }] of read.entries()) {
    expect(Math.abs(x - (truth[index]?.x ?? 0)), `x of ${index}`).toBeLessThanOrEqual(error.x + 0.0005)
    expect(Math.abs(y - (truth[index]?.y ?? 0)), `y of ${index}`).toBeLessThanOrEqual(error.y + 0.0005)
    expect(Math.max(error.x, error.y), `error of ${index}`).toBeLessThanOrEqual(largest)
  }
}

test("a crooked picture is read by clicks within the stated error, and nothing but the code of the site is fetched meanwhile", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  // What the site fetches ahead when idle is over before the figure is opened.
  await page.waitForLoadState("networkidle")
  const requests: string[] = []
  page.on("request", (request) => requests.push(request.url()))
  await choose(page, drawn)
  await readAll(page, drawn)
  const result = await exported(page)
  expectTrue(result, drawn.truth, 0.006)
  // The site may still fetch its own code ahead, where a machine is slow; nothing else is asked of anybody.
  expect(requests.filter((url) => !/\/assets\/[\w.-]+\.(js|css)$/.test(url))).toEqual([])

  expect(Object.keys(result)).toEqual(["report", "matrix", "positions"])
  expect(result.report).toBe(REPORT)
  expect(result.matrix).toEqual({ xTitle: null, yTitle: null })
  expect(Object.values(result.positions)[0]).toMatchObject({ basis: "digitised", date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
  await expect(page.locator('[data-part="result"]').getByText(m.result.outside, { exact: true })).toBeVisible()
  await expect(page.locator('[data-part="result"] h3').first()).toHaveText(m.result.title({ placed: "4", total: "19" }))
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== "esg-preferences"))).toEqual([])
})

test("the export is downloaded as it is shown, with the axis titles typed in", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  await choose(page, drawn)
  await readAll(page, drawn)
  await page.getByLabel(`${m.titles.x} · ${m.titles.chinese}`).fill("對公司的重要性")
  expect((await exported(page)).matrix.xTitle).toBeNull()
  await page.getByLabel(`${m.titles.x} · ${m.titles.english}`).fill("Importance to the company")
  expect((await exported(page)).matrix).toEqual({ xTitle: { "zh-Hant": "對公司的重要性", en: "Importance to the company" }, yTitle: null })
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, m.export.download).click()])
  expect(file.suggestedFilename()).toBe(`${REPORT}-matrix.json`)
  expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toEqual(await exported(page))
})

test("the whole reading is done with keys alone", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page, 600, 450)
  await choose(page, drawn)
  await expect(stage(page)).toBeFocused()
  const keyTo = async ({ x, y }: Point) => {
    // The first arrow brings the cross; from there on the readout says how far it is.
    await page.keyboard.press("ArrowLeft")
    const [atX = 0, atY = 0] = ((await page.locator('[data-part="cursor"]').textContent()) ?? "").match(/\d+/g)?.map(Number) ?? []
    const along = async (distance: number, less: string, more: string) => {
      const key = distance < 0 ? less : more
      for (let left = Math.abs(distance); left > 0; left -= left >= 10 ? 10 : 1) await page.keyboard.press(left >= 10 ? `Shift+${key}` : key)
    }
    await along(Math.round(x) - atX, "ArrowLeft", "ArrowRight")
    await along(Math.round(y) - atY, "ArrowUp", "ArrowDown")
    await page.keyboard.press("Enter")
  }
  for (const end of AXIS_ENDS) await keyTo(drawn.ends[end])
  await expect(button(page, m.goOn.calibrate)).toBeFocused()
  await page.keyboard.press("Enter")
  for (const pixel of drawn.pixels.slice(0, 2)) await keyTo(pixel)
  await button(page, m.skipRest).press("Enter")
  await button(page, m.goOn.first).press("Enter")
  await expect(stage(page)).toBeFocused()
  for (const pixel of drawn.pixels.slice(0, 2)) await keyTo(pixel)
  await expect(button(page, m.goOn.second)).toBeFocused()
  await page.keyboard.press("Enter")
  expectTrue(await exported(page), drawn.truth.slice(0, 2), 0.005)
})

test("a page of a PDF is chosen, drawn in the browser and read; only this site's own files are fetched", async ({ page, open, site }) => {
  await open(link())
  const drawn = pdfMatrix()
  const requests: string[] = []
  page.on("request", (request) => requests.push(request.url()))
  await choose(page, drawn)
  await expect(page.getByRole("img", { name: m.open.preview("1") }).locator("canvas")).toBeVisible({ timeout: PDF_READER })
  await button(page, m.open.next).click()
  await button(page, m.open.takePage("2")).click()
  await readAll(page, drawn)
  expectTrue(await exported(page), drawn.truth, 0.006)
  expect(requests.filter((url) => !url.startsWith(`${site}assets/`))).toEqual([])
  expect(requests.some((url) => url.includes("UniCNS-UCS2-H"))).toBe(true)
})

test("a dropped picture is read enlarged: the wheel keeps what is under the pointer, and the error is that of one pixel", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], "matrix.png", { type: "image/png" }))
      return transfer
    },
    [...drawn.file.buffer],
  )
  await page.locator('[data-part="drop"]').dispatchEvent("drop", { dataTransfer: data })
  await expect(stage(page)).toBeFocused()
  const enlarged = async (pixel: Point) => {
    const { x, y } = await onScreen(page, drawn, pixel)
    await page.mouse.move(x, y)
    for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, -100)
    await page.mouse.click(x, y)
    await button(page, m.fit).click()
  }
  for (const end of AXIS_ENDS) await enlarged(drawn.ends[end])
  await button(page, m.goOn.calibrate).click()
  await enlarged(drawn.pixels[1] ?? { x: 0, y: 0 })
  await button(page, m.skipRest).click()
  await button(page, m.goOn.first).click()
  await enlarged(drawn.pixels[1] ?? { x: 0, y: 0 })
  await button(page, m.goOn.second).click()
  expectTrue(await exported(page), drawn.truth.slice(1, 2), 0.002)
})

test("another figure asks before it removes the marks", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  await choose(page, drawn)
  await calibrate(page, drawn)
  await page.locator('[data-part="steps"] button').first().click()
  await choose(page, drawn)
  await page.getByRole("dialog").getByRole("button", { name: m.leave.stay }).click()
  await button(page, m.open.goOn).click()
  await expect(page.locator('[data-part="mark"]')).toHaveCount(4)
  await page.locator('[data-part="steps"] button').first().click()
  await choose(page, drawn)
  await page.getByRole("dialog").getByRole("button", { name: m.open.replace }).click()
  await expect(stage(page)).toBeVisible()
  await expect(page.locator('[data-part="mark"]')).toHaveCount(0)
})

test("a file that is no picture and a damaged PDF are refused in a plain sentence", async ({ page, open }) => {
  await open(link())
  const input = page.locator("[data-digitiser] input[type=file]")
  await input.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("no picture") })
  await expect(page.getByRole("alert")).toHaveText(m.open.badPicture)
  await input.setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("no pdf") })
  await expect(page.getByRole("alert")).toHaveText(m.open.badPdf, { timeout: PDF_READER })
})

test("degenerate axes are refused, and marking the ends again mends it", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  await choose(page, drawn)
  const { xLow, xHigh } = drawn.ends
  await expect(stage(page)).toBeVisible()
  await stage(page).scrollIntoViewIfNeeded()
  for (const pixel of [xLow, xHigh, xLow, xHigh]) await click(page, drawn, pixel)
  await expect(page.getByRole("alert")).toHaveText(m.refusals.parallel)
  await expect(button(page, m.goOn.calibrate)).toHaveCount(0)
  await button(page, m.undo).click()
  await click(page, drawn, drawn.ends.yHigh)
  await expect(page.getByRole("alert")).toHaveCount(0)
  await expect(button(page, m.goOn.calibrate)).toBeVisible()
})

test("readings that differ much are read a third time", async ({ page, open }) => {
  await open(link())
  const drawn = await drawnMatrix(page)
  await choose(page, drawn)
  await readAll(page, drawn, m, { x: 40, y: 0 })
  await expect(page.getByText(m.result.largeCount("1"))).toBeVisible()
  await button(page, m.result.readThird).click()
  await click(page, drawn, drawn.pixels[0] ?? { x: 0, y: 0 })
  await button(page, m.goOn.third).click()
  await expect(page.getByText(m.result.largeCount("1"))).toHaveCount(0)
  expectTrue(await exported(page), drawn.truth, 0.006)
})

test.describe("a page that asks before it is left", () => {
  test.use({ ownPage: true })

  test("going back keeps marks; leaving asks; coming back finds everything", async ({ page, open }) => {
    await open(link())
    const drawn = await drawnMatrix(page)
    await choose(page, drawn)
    await calibrate(page, drawn)
    await button(page, m.goOn.calibrate).click()
    await click(page, drawn, drawn.pixels[0] ?? { x: 0, y: 0 })
    await page.locator('[data-part="steps"] button').nth(1).click()
    await expect(page.locator('[data-part="mark"]')).toHaveCount(4)

    const elsewhere = page.getByRole("navigation").getByRole("link", { name: "Workforce" })
    await elsewhere.click()
    await expect(page.getByRole("dialog")).toContainText(m.leave.title)
    await page.getByRole("dialog").getByRole("button", { name: m.leave.stay }).click()
    await expect(page.locator('[data-part="mark"]')).toHaveCount(4)
    await elsewhere.click()
    await page.getByRole("dialog").getByRole("button", { name: m.leave.leave, exact: true }).click()
    await expect(page.locator("main [data-part=page-name]")).toHaveText(ALL_WORDS.en.titles["workforce"] ?? "a title")
    await page.goBack()
    await expect(page.locator('[data-part="mark"]')).toHaveCount(4)
    await page.locator('[data-part="steps"] button').nth(2).click()
    await expect(page.locator('[data-part="mark"]')).toHaveCount(1)

    await page.locator(".topbar select").first().selectOption("zh-Hant")
    await expect(page.locator("#digitiser-title")).toContainText("讀取")
    await expect(page.locator('[data-part="mark"]')).toHaveCount(1)

    const asked = page.waitForEvent("dialog")
    const closing = page.close({ runBeforeUnload: true })
    expect((await asked).type()).toBe("beforeunload")
    await (await asked).dismiss()
    await closing
  })
})

test("a report that is not there offers those that are", async ({ page, open }) => {
  await open(link("en", "nobody-1999"))
  await expect(page.getByText(m.unknown)).toBeVisible()
  await page.locator(".notice").getByRole("button").first().click()
  await expect(page.locator("#digitiser-title")).toBeVisible()
})

for (const [language, colorScheme] of [
  ["zh-Hant", "light"],
  ["en", "dark"],
] as const)
  test(`every step is accessible and fits every window in ${language}, ${colorScheme}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme })
    await open(link(language, REPORTS[0]))
    const words = WORDS[language]
    const check = async (step: string) => {
      softly(await accessibilityFaults(page), `axe: ${step}`).toEqual([])
      for (const size of SIZES) {
        await page.setViewportSize(size)
        softly(await excessWidth(page), `${step}, ${size.width} px`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize(SIZES[0])
    }
    await check("open")
    const drawn = await drawnMatrix(page)
    await choose(page, drawn)
    await calibrate(page, drawn, words)
    await check("calibrate")
    await button(page, words.goOn.calibrate).click()
    await click(page, drawn, drawn.pixels[0] ?? { x: 0, y: 0 })
    await check("first reading")
    await button(page, words.skipRest).click()
    await button(page, words.goOn.first).click()
    await click(page, drawn, drawn.pixels[0] ?? { x: 0, y: 0 })
    await button(page, words.goOn.second).click()
    await check("result")
  })

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test("a finger brings the cross and the button sets the mark", async ({ page, open }) => {
    await open(link())
    const drawn = await drawnMatrix(page, 800, 600)
    await choose(page, drawn)
    await stage(page).scrollIntoViewIfNeeded()
    for (const [index, end] of AXIS_ENDS.entries()) {
      const { x, y } = await onScreen(page, drawn, drawn.ends[end])
      await page.touchscreen.tap(x, y)
      await expect(page.locator('[data-part="mark"]')).toHaveCount(index)
      await button(page, m.place).tap()
      await expect(page.locator('[data-part="mark"]')).toHaveCount(index + 1)
    }
    await expect(button(page, m.goOn.calibrate)).toBeVisible()

    const [from, to] = [page.locator('[data-part="mark"]').nth(0), page.locator('[data-part="mark"]').nth(1)]
    const apart = async () => ((await to.boundingBox())?.x ?? 0) - ((await from.boundingBox())?.x ?? 0)
    const before = await apart()
    const { x, y } = await onScreen(page, drawn, { x: 400, y: 300 })
    const touches = await page.context().newCDPSession(page)
    const fingers = (half: number) => [x - half, x + half].map((at, id) => ({ x: at, y, id }))
    await touches.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(30) })
    for (const half of [40, 50, 60]) await touches.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(half) })
    await touches.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
    await expect.poll(async () => (await apart()) / before).toBeCloseTo(2, 1)
    await expect(page.locator('[data-part="mark"]')).toHaveCount(4)
  })

  test("a finger that slides moves the cross by as much, from wherever it is", async ({ page, open }) => {
    await open(link())
    const drawn = await drawnMatrix(page, 800, 600)
    await choose(page, drawn)
    await stage(page).scrollIntoViewIfNeeded()
    const { x, y } = await onScreen(page, drawn, { x: 400, y: 300 })
    await page.touchscreen.tap(x, y)
    await expect(page.locator('[data-part="cursor"]')).toHaveText(m.cursor({ x: "400", y: "300" }))
    const scale = ((await onScreen(page, drawn, { x: 800, y: 300 })).x - x) / 400
    const touches = await page.context().newCDPSession(page)
    const finger = (along: number) => [{ x: x + 60 + along, y: y + 60 }]
    await touches.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: finger(0) })
    for (const along of [10, 20, 30, 40]) await touches.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: finger(along) })
    await touches.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
    await expect(page.locator('[data-part="cursor"]')).toHaveText(m.cursor({ x: String(Math.round(400 + 40 / scale)), y: "300" }))
  })
})
