// The labels of drawings as the browser has drawn them: clear of one another, and inside.
import type { Locator, Page } from "@playwright/test"
import { expect } from "./site"

type Box = { x: number; y: number; width: number; height: number; text: string }
/** `where`: the card and the kind of drawing. Boxes are measured from the drawing's own corner. */
type Measured = { where: string; boxes: Box[]; width: number; height: number }

/** Runs in the page, for all drawings in one go: charts above may still arrive. */
function read(surfaces: readonly Element[]): Measured[] {
  return surfaces.map((svg) => {
    const frame = svg.getBoundingClientRect()
    const boxes = [...svg.querySelectorAll("text")].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return { x: x - frame.x, y: y - frame.y, width, height, text: node.textContent ?? "" }
    })
    const where = `${svg.closest("section")?.id ?? ""} ${svg.closest("[data-chart]")?.getAttribute("data-chart") ?? ""}`
    return { where, boxes: boxes.filter((box) => box.text.trim() !== "" && box.width > 0), width: frame.width, height: frame.height }
  })
}

export async function measure(surface: Locator): Promise<Measured> {
  const [measured] = await surface.evaluateAll(read)
  if (measured === undefined) throw new RangeError("no such drawing")
  return measured
}

function overlapping(boxes: readonly Box[]): string[] {
  const slack = 1.5
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x + a.width - slack > b.x && b.x + b.width - slack > a.x && a.y + a.height - slack * 2 > b.y && b.y + b.height - slack * 2 > a.y)
      .map((b) => `"${a.text}" over "${b.text}"`),
  )
}

function clipped({ boxes, width, height }: Measured): string[] {
  return boxes
    .filter((box) => box.x < -2 || box.x + box.width > width + 2 || box.y < -3 || box.y + box.height > height + 3)
    .map(({ text }) => `"${text}" is clipped`)
}

/** Waits until every drawing of the page is there. */
export async function charts(page: Page): Promise<Locator[]> {
  await page.locator("[data-plot] svg .labels").first().waitFor()
  await expect(page.locator("[data-waiting]")).toHaveCount(0)
  return page.locator("[data-chart]").all()
}

/** What is wrong with the labels of the page's drawings as they stand, a line each. */
export async function labelFaults(page: Page): Promise<string[]> {
  const measured = await page.locator("[data-chart] svg:not(.legend-marker)").evaluateAll(read)
  return measured.flatMap((one) => [...overlapping(one.boxes), ...clipped(one)].map((fault) => `${one.where}: ${fault}`))
}

/** Drawings without a name, without marks, or with another number of tab stops than one, a line each. A matrix is read by its list. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  return page.locator("[data-chart]:not([data-chart=matrix])").evaluateAll((roots) =>
    roots.flatMap((root) => {
      const marks = root.querySelectorAll("[data-mark]").length
      const stops = root.querySelectorAll('[tabindex="0"]').length
      const nameless = [...root.querySelectorAll("svg:not(.legend-marker)")].filter((svg) => !svg.getAttribute("aria-label")).length
      const found = `${marks} marks, ${stops} tab stops, ${nameless} without a name`
      return marks > 0 && stops === 1 && nameless === 0 ? [] : [`${root.closest("section")?.id} ${root.getAttribute("data-chart")}: ${found}`]
    }),
  )
}

/** Every drawing of the page: labels clear of one another and inside. */
export async function expectClear(page: Page, width: number): Promise<void> {
  await charts(page)
  expect(await labelFaults(page), `at ${width}`).toEqual([])
}
