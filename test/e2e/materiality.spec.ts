// Material topics as a browser draws them: labels apart and inside in every language and size, marks at their true places,
// topic pages by link, pointer and keyboard, and the issuer's own matrix as soon as a file carries positions.
import { readFileSync } from "node:fs"
import type { Locator, Page } from "@playwright/test"
import type { Report } from "../../src/schema/report"
import type { TopicVocabulary } from "../../src/schema/standards"
import { withLongTopics } from "../support/longTopics"
import { atEachSize, expect, query, SIZES, softly, test } from "./site"

const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const
/** On a phone the topics are a list with dots. */
const WIDE = SIZES.slice(0, 2)
const WEIMOB = "reports/weimob-2023.json"
const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"))

type Box = { x: number; y: number; right: number; bottom: number; text: string }
type Drawing = { frame: Box; labels: Box[]; marks: (Box & { point: string })[]; ticks: Box[] }

async function serveLongTopics(page: Page, digitised: boolean) {
  const report = withLongTopics(read(WEIMOB) as Report, read("topics.json") as TopicVocabulary, digitised)
  // The words of the first picture were made from the committed data at build time: they would not fit these.
  await page.route("**/first/*.html", (route) => route.fulfill({ contentType: "text/html", body: "" }))
  await page.route(`**/data/${WEIMOB}`, (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(report) }))
}

/** All boxes of a matrix drawing in one go, in pixels of the window. */
function measure(drawing: Locator): Promise<Drawing> {
  return drawing.evaluate((element) => {
    const box = (node: Element) => {
      const { x, y, right, bottom } = node.getBoundingClientRect()
      return { x, y, right, bottom, text: node.textContent ?? "" }
    }
    const all = (selector: string) => [...element.querySelectorAll(selector)]
    const frame = element.querySelector(".plot-frame")
    if (frame === null) throw new Error("no plot")
    return {
      frame: box(frame),
      labels: all(".topic-label, .zone-text").map(box),
      marks: all(".topic-point").flatMap((point) =>
        [...point.querySelectorAll(".mark-pillar, .mark-several")].map((mark) => ({ ...box(mark), point: point.getAttribute("data-point") ?? "" })),
      ),
      ticks: all("text.tick").map(box),
    }
  })
}

function overlaps(a: Box, b: Box, slack: number): boolean {
  return a.x + slack < b.right && b.x + slack < a.right && a.y + slack < b.bottom && b.y + slack < a.bottom
}

function faults({ frame, labels, marks }: Drawing): string[] {
  // Line boxes of two neighbouring lines may touch: a font's box is higher than its letters.
  const slack = 2
  const each = labels.flatMap((label, i) => [
    ...labels.slice(i + 1).flatMap((other) => (overlaps(label, other, slack) ? [`"${label.text}" over "${other.text}"`] : [])),
    ...marks.flatMap((mark) => (overlaps(label, mark, slack) ? [`"${label.text}" over the mark of ${mark.point}`] : [])),
  ])
  const outside = labels.filter((label) => label.x < frame.x - 1 || label.right > frame.right + 1 || label.y < frame.y - 1 || label.bottom > frame.bottom + 1)
  return [...each, ...outside.map(({ text }) => `"${text}" leaves the plot`)]
}

async function matrices(page: Page, card: string, count: number): Promise<Locator[]> {
  const drawings = page.locator(`#card-${card} [data-chart="matrix"]`)
  await expect(drawings.locator(".plot-frame")).toHaveCount(count)
  return drawings.all()
}

for (const language of LANGUAGES)
  for (const [made, sizes] of [
    ["real", WIDE],
    ["long", WIDE.toReversed()],
  ] as const)
    test(`the evidence matrix in ${language}, ${made} topics: no label overlaps, touches a mark or leaves its plot, at two widths`, async ({ page, open }) => {
      if (made === "long") await serveLongTopics(page, false)
      await page.setViewportSize(sizes[0] ?? SIZES[0])
      await open(query("materiality", language))
      await atEachSize(page, sizes, async ({ width }) => {
        for (const drawing of await matrices(page, "matrix", 2)) {
          const drawn = await measure(drawing)
          softly(drawn.labels.length, `${width} px`).toBeGreaterThan(8)
          softly(faults(drawn), `${width} px`).toEqual([])
        }
      })
    })

test("every number of a topic stands in the drawing once, and in the list with its name", async ({ page, open }) => {
  await serveLongTopics(page, false)
  await page.setViewportSize({ width: 760, height: 844 })
  await open(query("materiality", "en", { reports: "weimob-2023" }))
  await matrices(page, "matrix", 1)
  const drawn = await page.locator("#card-matrix .run-number").allTextContents()
  const numbers = drawn.map((text) => Number(text.replace("·", "").trim())).toSorted((a, b) => a - b)
  const listed = await page.locator('#card-matrix [data-part="topic-number"]').allTextContents()
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  expect(listed.map(Number)).toEqual(numbers)
})

test("on a phone every topic has a line of its own with a dot for each of its counts, all on one scale", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(query("materiality", "en", { reports: "gl-carlink-2024" }))
  const lines = page.locator('#card-matrix [data-part="topic-line"]')
  await expect(lines).toHaveCount(19)
  await expect(page.locator("#card-matrix .plot-frame")).toHaveCount(0)
  const drawn = await lines.evaluateAll((nodes) =>
    nodes.map((node) => {
      const track = node.querySelector("[data-part=dots]")
      const [asked, measured] = ["asked", "measured"].map((part) => track?.querySelector(`[data-part=${part}]`)?.getBoundingClientRect())
      const frame = track?.getBoundingClientRect()
      const at = (box?: DOMRect) => ((box?.x ?? 0) + (box?.width ?? 0) / 2 - (frame?.x ?? 0)) / (frame?.width ?? 1)
      const [groups = 0, metrics = 0] = (node.textContent?.match(/(\d+) groups? · (\d+) KPI/) ?? []).slice(1).map(Number)
      return { groups, metrics, asked: at(asked), measured: at(measured) }
    }),
  )
  const most = Math.max(...drawn.map(({ metrics, measured }) => (measured > 0 ? metrics / measured : 0)))
  for (const { groups, metrics, asked, measured } of drawn) {
    expect(asked).toBeCloseTo(groups / most, 1)
    expect(measured).toBeCloseTo(metrics / most, 1)
  }
})

test("marks stand at their true counts: each exactly on the ticks of its axes", async ({ page, open }) => {
  await open(query("materiality", "en", { reports: "gl-carlink-2024" }))
  const [drawing] = await matrices(page, "matrix", 1)
  if (drawing === undefined) throw new RangeError("no drawing")
  const { marks, ticks, frame } = await measure(drawing)
  const middle = ({ x, right }: Box) => (x + right) / 2
  const below = ticks.filter((tick) => tick.y > frame.bottom - 1)
  const beside = ticks.filter((tick) => tick.right < frame.x)
  expect(marks.length).toBeGreaterThan(10)
  for (const mark of marks) {
    const [x, y] = mark.point.split("-")
    const under = below.find(({ text }) => text === x)
    const left = beside.find(({ text }) => text === y)
    if (under !== undefined) expect(Math.abs(middle(mark) - middle(under)), `x of ${mark.point}`).toBeLessThanOrEqual(1.5)
    if (left !== undefined) expect(Math.abs((mark.y + mark.bottom) / 2 - (left.y + left.bottom) / 2), `y of ${mark.point}`).toBeLessThanOrEqual(2.5)
  }
})

test("what is asked for and not measured is said in the title, stands in zone A, and leads the list", async ({ page, open }) => {
  await open(query("materiality", "en"))
  await expect(page.locator("#title-matrix")).toContainText("GL-Carlink 2024: 2 topics are asked for but not measured")
  const first = page.locator('#card-matrix [data-part="topic-line"]').first()
  await expect(first).toContainText("Privacy and data security")
  await expect(first).toContainText("no KPI, no target")
})

test("a topic opens from the list by keyboard, shows both issuers, and closing gives the focus back", async ({ page, open }) => {
  await open(query("materiality", "en"))
  const line = page.locator('#card-matrix [data-part="topic-line"] button').first()
  await line.focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/topic=data-privacy-security/)
  const topic = page.locator("#card-topic")
  await expect(topic.locator("h2")).toHaveText("Data privacy and cybersecurity: GL-Carlink 2 groups, 0 KPIs, Weimob 0 groups, 9 KPIs")
  await expect(page.locator('[data-part="topic-page"]')).toBeFocused()
  await expect(topic).toBeInViewport()
  await topic.getByRole("button", { name: "Close topic page" }).click()
  await expect(topic).toHaveCount(0)
  await expect(line).toBeFocused()
})

test("a link to a topic opens its page, its figures open their evidence, and all drawings mark it", async ({ page, open }) => {
  await open(query("materiality", "en", { topic: "data-privacy-security" }))
  const topic = page.locator("#card-topic")
  await topic.getByRole("button", { name: /2,000/ }).click()
  await expect(page.getByRole("dialog")).toContainText("Weimob")
  await page.keyboard.press("Escape")
  await expect(page.locator('#card-matrix [data-topic="chosen"]')).toHaveCount(2)
  await expect(page.locator('#card-tiers [data-topic="chosen"]')).toHaveCount(2)
  await expect(page.locator('#card-grid tr[data-topic="chosen"]')).toHaveCount(1)
  await expect(page.locator('#card-crosswalk tr[data-topic="chosen"]')).toHaveCount(1)
})

test("a link to a topic that does not exist leaves the view whole", async ({ page, open }) => {
  await open(query("materiality", "en", { topic: "weather" }))
  await expect(page.locator("#card-topic")).toHaveCount(0)
  await matrices(page, "matrix", 2)
})

test("pressing a mark opens its topic, pointing at it marks the topic everywhere", async ({ page, open }) => {
  await open(query("materiality", "en"))
  const [drawing] = await matrices(page, "matrix", 2)
  const point = drawing?.locator('[data-point="0-2"] .mark')
  await point?.hover()
  await expect(page.locator('#card-tiers [data-topic="pointed"]')).toHaveCount(2)
  await point?.click()
  await expect(page).toHaveURL(/topic=data-privacy-security/)
})

test("filters are kept in the link and narrow every drawing", async ({ page, open }) => {
  await open(query("materiality", "en", { stakeholder: "environment" }))
  await expect(page.locator('#card-matrix [data-part="topic-line"]')).toHaveCount(1)
  await expect(page.locator("#card-grid tbody tr")).toHaveCount(1)
  await page.locator(".page-controls select").selectOption("all")
  await expect(page.locator('#card-matrix [data-part="topic-line"]')).toHaveCount(40)
})

test.describe("the issuer's own matrix", () => {
  test("without positions: not one point, the printed axis titles, and the words why", async ({ page, open }) => {
    await open(query("materiality", "zh-Hant"))
    const card = page.locator("#card-positions")
    await expect(card.locator("svg .mark")).toHaveCount(0)
    await expect(card).toContainText("對廣聯科技利益相關方的重要性")
    await expect(card).toContainText("報告文本沒有廣聯科技的矩陣座標")
    await expect(card.getByRole("link").first()).toHaveAttribute("href", /view=materiality&digitise=gl-carlink-2024/)
  })

  test("with positions, at three widths: thirty marks with ellipses, basis and date, labels apart and inside", async ({ page, open }) => {
    await serveLongTopics(page, true)
    await open(query("materiality", "en"))
    await expect(page.locator("#card-positions")).toContainText("2026-03-01")
    await atEachSize(page, SIZES, async ({ width }) => {
      const [drawing] = await matrices(page, "positions", 1)
      if (drawing === undefined) throw new RangeError("no drawing")
      const drawn = await measure(drawing)
      softly(drawn.marks, `${width} px`).toHaveLength(30)
      await softly(drawing.locator(".error-ellipse"), `${width} px`).toHaveCount(30)
      softly(faults(drawn), `${width} px`).toEqual([])
    })
  })
})
