// A deck: cards and questions taken along, ordered, worded, and taken out as PowerPoint, link and file.
import { readFileSync } from "node:fs"
import type { Download, Page } from "@playwright/test"
import { strFromU8, unzipSync } from "fflate"
import type { Report } from "../../src/schema/report"
import { accessibilityFaults, expect, query, softly, test } from "./site"

/** The total of a metric in a committed report. */
function figure(report: string, metric: string, period: string): number | undefined {
  const { observations } = JSON.parse(readFileSync(`public/data/reports/${report}.json`, "utf8")) as Report
  const found = observations.find((each) => each.metric === metric && each.period === period && each.breakdown === undefined)
  return found?.status === "reported" ? found.value : undefined
}

/** Text of every slide of a PowerPoint file, the notes apart, and the figures in the workbooks of its charts' caches. */
async function opened(download: Download) {
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())))
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const wordsOf = (name: string) =>
    [...text(name).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words = ""]) => words.replaceAll("&amp;", "&").replaceAll("&quot;", '"')).join(" ")
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  return {
    slides: Array.from({ length: slides }, (_, i) => wordsOf(`ppt/slides/slide${i + 1}.xml`)),
    notes: Array.from({ length: slides }, (_, i) => wordsOf(`ppt/notesSlides/notesSlide${i + 1}.xml`)),
    charts: Object.keys(parts)
      .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map((name) =>
        [...text(name).matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([values]) => [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))),
      ),
    pictures: Object.keys(parts).filter((name) => name.startsWith("ppt/media/image")).length,
  }
}

async function add(page: Page, card: string) {
  await page.locator(`#card-${card}`).getByRole("button", { name: "Add to deck" }).click()
}

test("from the overview to two PowerPoint files: six cards, two questions, in no more than 25 actions", async ({ page, open }) => {
  await open(query("overview", "en"))
  let actions = 0
  const act = async (action: Promise<unknown>) => {
    actions += 1
    await action
  }
  const since = Date.now()
  const goTo = async (name: string) => act(page.getByRole("navigation").getByRole("link", { name, exact: true }).click())
  await goTo("Emissions & climate")
  await act(add(page, "scopes"))
  await act(add(page, "decomposition"))
  await goTo("Workforce")
  await act(add(page, "headcount"))
  await act(add(page, "composition"))
  await goTo("Governance")
  await act(add(page, "board"))
  await goTo("Peer comparison")
  await act(add(page, "peer"))
  await goTo("Checks & questions")
  const questions = page.locator("[data-card=questions]")
  await act(questions.getByRole("checkbox").nth(0).check())
  await act(questions.getByRole("checkbox").nth(1).check())
  await act(questions.getByRole("button", { name: "Add 2 chosen to deck" }).click())
  await act(page.getByRole("link", { name: "Deck: 8 slides" }).click())
  const rows = page.locator('[data-part="deck"] ol > li')
  await expect(rows).toHaveCount(8)
  await act(rows.nth(0).getByLabel("Headline").fill("Emissions: one break, no trend"))
  await act(rows.nth(6).getByLabel("Speaker notes").fill("Ask the chair & the secretary"))
  await act(page.getByRole("checkbox", { name: "繁體中文" }).check())
  const downloads: Download[] = []
  page.on("download", (download) => downloads.push(download))
  await act(page.getByRole("button", { name: "PowerPoint" }).click())
  await expect.poll(() => downloads.length, { timeout: 60_000 }).toBe(2)
  const seconds = (Date.now() - since) / 1000
  test.info().annotations.push({ type: "measured", description: `${actions} actions, ${seconds.toFixed(1)} s` })
  expect(actions).toBeLessThanOrEqual(25)
  for (const download of downloads) {
    const chinese = download.suggestedFilename().includes("zh-Hant")
    const file = await opened(download)
    // A cover, eight slides, the sources.
    expect(file.slides).toHaveLength(10)
    expect(file.pictures).toBe(0)
    expect(file.slides[1]).toContain(chinese ? "微盟" : "Emissions: one break, no trend")
    expect(file.notes[7]).toContain(chinese ? "" : "Ask the chair & the secretary")
    expect(file.slides[9]).toContain(chinese ? "來源" : "Sources, definitions and limits")
    const values = file.charts.flat()
    for (const [metric, period] of [
      ["scope-1-emissions", "2023"],
      ["scope-2-emissions", "2022"],
      ["headcount", "2021"],
    ] as const)
      expect(values, `${metric} ${period}`).toContain(figure("weimob-2023", metric, period))
    expect(values).toContain(figure("gl-carlink-2024", "headcount", "2024"))
  }
})

test("slides are moved by keyboard and by mouse, taken out and brought back; words belong to their language", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 1600 })
  await open(query("emissions", "en"))
  for (const card of ["scopes", "air", "targets"]) await add(page, card)
  await page.getByRole("link", { name: "Deck: 3 slides" }).click()
  const rows = page.locator('[data-part="deck"] ol > li')
  const heads = () => rows.getByLabel("Headline").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).placeholder.slice(0, 20)))
  await expect(rows).toHaveCount(3)
  const [first = "", second = "", third = ""] = await heads()
  await rows
    .nth(0)
    .getByRole("button", { name: /^Move down/ })
    .press("Enter")
  await expect.poll(heads).toEqual([second, first, third])
  await expect(rows.nth(1).getByRole("button", { name: /^Move down/ })).toBeFocused()
  await expect(rows.locator("img")).toHaveCount(3)
  const [from, to] = [await rows.nth(2).locator("[draggable]").boundingBox(), await rows.nth(0).boundingBox()]
  await page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 10)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) - 60, { steps: 5 })
  await page.mouse.move((to?.x ?? 0) + 100, (to?.y ?? 0) + 60, { steps: 8 })
  await page.mouse.up()
  await expect.poll(heads).toEqual([third, second, first])
  await rows
    .nth(0)
    .getByRole("button", { name: /^Take out/ })
    .click()
  await expect(rows).toHaveCount(2)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect.poll(heads).toEqual([third, second, first])
  await rows.nth(0).getByLabel("Headline").fill("Ours")
  await expect(rows.nth(0).locator("img")).toHaveAttribute("alt", "Ours")
  softly(await accessibilityFaults(page), "axe").toEqual([])
  await page.getByLabel("Language").selectOption("zh-Hant")
  await expect(rows.nth(0).getByLabel("標題")).toHaveValue("")
  await expect(rows.nth(0).locator("img")).toHaveAttribute("alt", /廣聯科技|微盟/)
  // What the device keeps is there after a reload, on the stage too.
  await page.reload()
  await expect(rows).toHaveCount(3)
  await page.getByRole("button", { name: "放映", exact: true }).click()
  await expect(page.locator("[data-slide]")).toBeVisible()
  await page.keyboard.press("End")
  await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", /scopes$/)
  await page.keyboard.press("Escape")
  await expect(rows).toHaveCount(3)
})

test("a link and a file carry a deck to another device; what is damaged is told where", async ({ page, open }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await open(query("workforce", "en", { figures: "harmonised" }))
  await add(page, "turnover")
  await page.getByRole("link", { name: "Deck: 1 slide" }).click()
  await page.getByLabel("Name of the deck").fill("For the audit committee")
  await page.getByRole("button", { name: "Copy link" }).click()
  await expect(page.getByText("Link copied")).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()])
  const saved = readFileSync(await file.path(), "utf8")
  await page.evaluate(() => localStorage.clear())
  await page.goto("about:blank")
  await page.goto(link)
  await expect(page.getByLabel("Name of the deck")).toHaveValue("For the audit committee")
  await expect(page.locator('[data-part="deck"] ol img')).toHaveAttribute("alt", /48\.6%/)
  const choose = async (text: string) =>
    page.locator("input[type=file][hidden]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) })
  await choose("{")
  await expect(page.getByRole("status").filter({ hasText: "no JSON file" })).toBeVisible()
  await choose(saved.replace('"kind": "card"', '"kind": "map"'))
  await expect(page.getByRole("status").filter({ hasText: "slides.0" })).toBeVisible()
  // Figures that are not those it was taken with are told, and stay told until they are accepted.
  await choose(saved.replace(/"seen": "\w+"/, '"seen": "other"').replace("For the audit committee", "Changed"))
  await expect(page.getByLabel("Name of the deck")).toHaveValue("Changed")
  await expect(page.getByText("The figures have changed since it was added")).toBeVisible()
  await page.getByRole("button", { name: "Use the new figures" }).click()
  await expect(page.getByText("The figures have changed since it was added")).toHaveCount(0)
  await page.goto(link.slice(0, -20))
  await expect(page.getByText("This link is incomplete")).toBeVisible()
})

test("on paper a slide fills a page across, without what edits it", async ({ page, open }) => {
  await open(query("emissions", "en"))
  await add(page, "scopes")
  await page.getByRole("link", { name: "Deck: 1 slide" }).click()
  await expect(page.locator('[data-part="deck"] ol img')).toBeVisible()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
  expect(pages.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
  for (const [, width, height] of pages.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) expect(Number(width)).toBeGreaterThan(Number(height))
})

test("nothing of a deck is lost: a deleted one comes back, two tabs write into one another’s, Back is not caught in a link", async ({ page, open }) => {
  await open(query("training", "en"))
  await add(page, "composition")
  await add(page, "hours-gender")
  await open(query("comparison", "en"))
  await add(page, "peer")
  await page.getByRole("link", { name: "Deck: 3 slides" }).click()
  const rows = page.locator('[data-part="deck"] ol > li')
  await expect(rows.locator("img")).toHaveCount(3)
  await page.getByLabel("Language").selectOption("zh-Hans")
  await expect(rows.locator("img").nth(2)).toHaveAttribute("alt", /微盟/)
  // Another language is no other figure.
  await expect(rows.getByText("≠")).toHaveCount(0)
  await page.getByLabel("语言").selectOption("en")
  await expect(rows.locator("img")).toHaveCount(3)
  await rows
    .nth(0)
    .getByRole("button", { name: /^Take out/ })
    .click()
  await expect(rows.nth(0).getByRole("button", { name: /^Take out/ })).toBeFocused()
  await rows.nth(0).getByLabel("Headline").fill("Kept")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1).getByLabel("Headline")).toHaveValue("Kept")
  // Another tab.
  const other = await page.context().newPage()
  await other.goto(page.url())
  const theirs = other.locator('[data-part="deck"] ol > li')
  await expect(theirs).toHaveCount(3)
  await theirs
    .nth(2)
    .getByRole("button", { name: /^Take out/ })
    .click()
  await expect(rows).toHaveCount(2)
  await rows.nth(0).getByLabel("Headline").fill("Ours")
  await expect(theirs.nth(0).getByLabel("Headline")).toHaveValue("Ours")
  await other.close()
  await page.getByRole("button", { name: "Delete deck" }).click()
  await expect(rows).toHaveCount(0)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(rows).toHaveCount(2)
  // The front page leads back to it, and so does its foot.
  await open(query("overview", "en"))
  await expect(page.getByRole("link", { name: "Deck: 2 slides" })).toBeVisible()
  await page.getByRole("link", { name: "Decks of slides on this device" }).click()
  await expect(rows).toHaveCount(2)
  await page.goBack()
  await expect(page).not.toHaveURL(/deck=/)
})

test("a slide whose code cannot be fetched keeps its place and its words, and touches no other", async ({ page, open, watch }) => {
  await open(query("emissions", "en"))
  await add(page, "scopes")
  await open(query("workforce", "en"))
  await add(page, "headcount")
  const deck = await page.evaluate(() => (JSON.parse(localStorage.getItem("esg-decks") ?? "{}") as { open: string }).open)
  await page.route(/assets\/view-emissions-[^/]*\.js/, (route) => route.abort())
  await open(`?lang=en&deck=${deck}`)
  const rows = page.locator('[data-part="deck"] ol > li')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1).locator("img")).toBeVisible()
  await rows.nth(1).getByLabel("Headline").fill("Headcount")
  await expect(rows.nth(0).getByLabel("Headline")).toHaveValue("")
  await expect(rows.nth(1).locator("img")).toHaveAttribute("alt", "Headcount")
  watch.errors.length = 0 // the browser itself reports a failed request on the console
})
