// Every drawing with its edge cases, as the gallery shows them: words clear and inside, nothing unsaid, no absence drawn as a bar.
import { readdirSync, readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { Cell } from "../../src/figures/cell"
import { casesOf, cellsOf, KINDS } from "../../src/gallery/cases"
import type { Shown } from "../../src/gallery/cases/shown"
import { test } from "./gallery"
import { drawnOf } from "./galleryDrawn"
import { labelFaults } from "./labels"
import { excessWidth, expect, SLIP, settled, softly } from "./site"
import { WORDS } from "./words"

// One worker, so that the gallery is built once.
test.describe.configure({ mode: "default" })

const WIDTHS = [1100, 360] as const
/** Tall, so that every drawing is near the reader and none waits for an idle moment. */
const HEIGHT = 12_000

for (const kind of KINDS)
  for (const language of ["zh-Hant", "en"] as const)
    test(`${kind} in ${language}: every case is told in words that stand out and keeps its shape, wide and narrow`, async ({ page, open }) => {
      await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
      await open(`?lang=${language}&kind=${kind}`)
      const cases = casesOf(kind, language, WORDS[language])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT })
        await settled(page)
        softly(await labelFaults(page), `at ${width}`).toEqual([])
        softly(await excessWidth(page), `at ${width}`).toBeLessThanOrEqual(0)
        const looked = await page.locator("section.card").evaluateAll(look)
        expect(looked.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
        for (const [i, { id, shown }] of cases.entries()) {
          const { words, names, bars, zeros, marks, stops, outside } = looked[i] ?? NOTHING
          const said = [...words, ...names].join(" ")
          const written = unsaidIn(shown, said)
          const unsaid = written.length === 0 || marks === 0 ? written : unsaidIn(shown, `${said} ${await readings(page, id)}`)
          softly(
            unsaid.map(({ text }) => text),
            `${id} at ${width}: unsaid`,
          ).toEqual([])
          softly(said, id).not.toMatch(SLIP)
          const drawn = drawnOf(shown)
          if (drawn !== null) softly({ bars, zeros, marks }, `${id} at ${width}`).toEqual({ ...drawn, marks: drawn.marks ?? marks })
          softly(
            stops.filter((count) => count > 1),
            `${id} at ${width}: more than one tab stop in a chart`,
          ).toEqual([])
          softly(stops.filter((count) => count === 1).length > 0, `${id}: marks without a tab stop`).toBe(marks > 0)
          softly(outside, `${id} at ${width}: leaves its card`).toEqual([])
        }
      }
      // The same drawings in the other light: colours follow without a new load.
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme })
        const faint = await page.locator("section.card").evaluateAll(contrasts)
        softly(
          faint.filter(({ ratio }) => ratio < 4.5),
          `${colorScheme}: words that do not stand out`,
        ).toEqual([])
      }
    })

test("a case has an address of its own, with language, appearance and width", async ({ page, open }) => {
  await open("?lang=zh-Hans&theme=dark&case=bars.zero&width=360")
  await settled(page)
  await expect(page.locator("section.card")).toHaveCount(1)
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
  await expect(page.locator("section.card")).toContainText("组别一")
  expect((await page.locator("section.card").boundingBox())?.width).toBe(360)
})

test("the built site knows nothing of the gallery", () => {
  const files = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(10)
  expect(files.map(({ name }) => name).filter((name) => /gallery/i.test(name))).toEqual([])
  const texts = files.filter(({ name }) => /\.(html|js|css|json)$/.test(name) && !name.startsWith("chart-library"))
  for (const { parentPath, name } of texts)
    expect(readFileSync(`${parentPath}/${name}`, "utf8"), name).not.toMatch(/gallery\.html|gallery~|Gallery of drawings/)
})

type Looked = { id: string; words: string[]; names: string[]; bars: number; zeros: number; marks: number; stops: number[]; outside: string[] }
const NOTHING: Looked = { id: "", words: [], names: [], bars: 0, zeros: 0, marks: 0, stops: [], outside: [] }

/** The figures and absences of a case that a text does not say. */
function unsaidIn(shown: Shown, said: string): Cell[] {
  const tokens = new Set(said.split(/[\s·:：，]+|, /))
  return cellsOf(shown).filter(({ kind, text }) => (kind === "figure" ? !tokens.has(text) : !compact(said).includes(compact(text))))
}

/** What is read when the keyboard goes through the marks of a case. */
async function readings(page: Page, id: string): Promise<string> {
  const card = page.locator(`[id="card-${id}"]`)
  const count = await card.locator("[data-mark]").count()
  const read: string[] = []
  await card.locator('[data-mark="0"]').first().focus()
  await page.keyboard.press("Home")
  for (let i = 0; i < count; i++) {
    read.push(...(await card.locator(".reading").evaluateAll((boxes) => boxes.flatMap((box) => [...box.children].map((line) => line.textContent ?? "")))))
    await page.keyboard.press("ArrowRight")
  }
  return read.join(" ")
}

/** Words broken into lines at a space or between two characters are the same words. */
function compact(text: string): string {
  return text.replaceAll(/\s/g, "")
}

/** Runs in the page: what each card says and draws. `bars`: those that can be seen; `stops`: the tab stops of each chart. */
function look(cards: readonly Element[]): Looked[] {
  return cards.map((card) => {
    const body = card.querySelector(".card-body")
    const all = (selector: string) => [...(body?.querySelectorAll(selector) ?? [])]
    const right = (body?.getBoundingClientRect().right ?? 0) + 1
    return {
      id: card.id.replace("card-", ""),
      words: all("text, button, li, dt, dd, td, th, p, .missing").map((node) => node.textContent ?? ""),
      names: all("[data-mark]").map((mark) => mark.getAttribute("aria-label") ?? ""),
      bars: all("rect.bar").filter((bar) => Number(bar.getAttribute("width")) >= 0.5 && Number(bar.getAttribute("height")) >= 0.5).length,
      zeros: all(".zero-mark").length,
      marks: all("[data-mark]").length,
      stops: all(".readable").map((chart) => chart.querySelectorAll('[tabindex="0"]').length),
      outside: all("svg, .fact, .part, .panel, .notice, .table-scroll").flatMap((part) =>
        part.getBoundingClientRect().right > right ? [part.outerHTML.slice(0, 80)] : [],
      ),
    }
  })
}

/** Runs in the page: the contrast of each colour of words with the card; words on bars are left out. */
function contrasts(cards: readonly Element[]): { text: string; ratio: number }[] {
  const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true })
  const light = (colour: string) => {
    if (brush === null) return 0
    brush.fillStyle = colour
    brush.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...brush.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [first] = cards
  const card = light(first === undefined ? "" : getComputedStyle(first).backgroundColor)
  const found = new Map<string, string>()
  for (const node of cards.flatMap((each) => [...each.querySelectorAll(".labels text, .axes text, .fact *, td *, th, .legend li")]))
    if (!/label-on-step|over-label/.test(node.getAttribute("class") ?? "")) {
      const { fill, color } = getComputedStyle(node)
      found.set(node instanceof SVGElement ? fill : color, node.textContent ?? "")
    }
  return [...found].map(([colour, text]) => {
    const words = light(colour)
    return { text, ratio: (Math.max(words, card) + 0.05) / (Math.min(words, card) + 0.05) }
  })
}
