// A card as a picture: in a frame of its own, with all its words as words, in the languages and shapes that were chosen.
import { readFileSync } from "node:fs"
import type { Download, Locator, Page } from "@playwright/test"
import { expect, query, settled, softly, test } from "./site"

async function dialogOf(page: Page, card: string): Promise<Locator> {
  await page.locator(`#card-${card}`).getByRole("button", { name: "Take along" }).click()
  const dialog = page.getByRole("dialog", { name: "Take along" })
  await expect(dialog.locator("img")).toBeVisible()
  return dialog
}

async function saved(page: Page, dialog: Locator, kind: "PNG" | "SVG", files = 1): Promise<{ name: string; bytes: Buffer }[]> {
  const downloads: Download[] = []
  page.on("download", (download) => downloads.push(download))
  await dialog.getByRole("button", { name: kind, exact: true }).click()
  await expect.poll(() => downloads.length).toBe(files)
  page.removeAllListeners("download")
  return Promise.all(downloads.map(async (download) => ({ name: download.suggestedFilename(), bytes: readFileSync(await download.path()) })))
}

/** The words of an SVG, one text after the other. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) => inner.replaceAll(/<[^>]+>/g, "").replaceAll("&amp;", "&"))

for (const [view, card] of [
  ["emissions", "scopes"],
  ["emissions", "decomposition"],
  ["workforce", "turnover"],
  ["comparison", "peer"],
  ["materiality", "matrix"],
  ["governance", "board"],
  ["operations", "products"],
  ["index", "coverage"],
] as const)
  test(`${card}: the SVG holds its words as text, its cautions, source and date, and nothing from outside`, async ({ page, open }) => {
    await open(query(view, "en"))
    await settled(page)
    const element = page.locator(`#card-${card}`)
    const title = await element.locator("h2").innerText()
    const drawn = await element.locator(".card-body svg text").allTextContents()
    const dialog = await dialogOf(page, card)
    const [file] = await saved(page, dialog, "SVG")
    const svg = file?.bytes.toString("utf8") ?? ""
    expect(file?.name).toBe(`${card}-en.svg`)
    const words = wordsOf(svg)
    const all = words.join(" ").replaceAll(/\s+/g, " ")
    softly(all).toContain(title.replaceAll(/\s+/g, " ").split(" ").slice(0, 4).join(" "))
    // Where there is more room than on the page, names stand in place of numbers.
    for (const text of drawn.map((each) => each.trim()).filter((each) => /\d/.test(each) && !each.includes(" · ")))
      softly(all.replaceAll(" ", ""), text).toContain(text.replaceAll(/\s/g, ""))
    softly(all).toContain("ESG Compared")
    softly(all).toMatch(/Source .*20\d\d/)
    softly(svg).not.toMatch(/<(script|style|foreignObject|image)\b|href=|class=/)
    softly(svg).not.toMatch(/undefined|NaN/)
    // What a shape is filled with is defined in the file.
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) softly(svg, `${id}`).toContain(`id="${id}"`)
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
      softly(Number(x), `${x} of ${width}`).toBeLessThanOrEqual(Number(width))
      softly(Number(y), `${y} of ${height}`).toBeLessThanOrEqual(Number(height))
    }
  })

test("a PNG has the shape that was chosen, at twice its size; two languages are two files; the page is as it was", async ({ page, open }) => {
  await open(query("workforce", "en"))
  await settled(page)
  const before = page.url()
  const dialog = await dialogOf(page, "headcount")
  await dialog.getByRole("checkbox", { name: "繁體中文" }).check()
  await expect(dialog.locator("img")).toHaveAttribute("alt", /微盟/)
  const files = await saved(page, dialog, "PNG", 2)
  expect(files.map(({ name }) => name)).toEqual(["headcount-zh-Hant.png", "headcount-en.png"])
  for (const { bytes } of files) expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(["PNG", 3200, 1800])
  await dialog.getByRole("button", { name: "4:5" }).click()
  await expect(dialog.locator("[aria-busy=false] img")).toBeVisible()
  const [tall] = await saved(page, dialog, "PNG", 2)
  expect([tall?.bytes.readUInt32BE(16), tall?.bytes.readUInt32BE(20)]).toEqual([2160, 2700])
  await page.keyboard.press("Escape")
  await expect(dialog).toHaveCount(0)
  expect(page.url()).toBe(before)
  await expect(page.locator(".picture-host")).toHaveCount(0)
})

test("the ground of a picture is white, none or dark, and its letters stand out on it", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const dialog = await dialogOf(page, "headcount")
  const colour = async () => {
    const [file] = await saved(page, dialog, "SVG")
    return /fill="(rgb[^"]+)"[^>]*>(?:Weimob’s|<)/.exec(file?.bytes.toString("utf8") ?? "")?.[1] ?? ""
  }
  const light = await colour()
  await dialog.getByRole("button", { name: "Dark" }).click()
  await expect(dialog.locator('[data-ground="dark"][aria-busy="false"] img')).toBeVisible()
  const dark = await colour()
  const lightness = (rgb: string) => (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
  expect(lightness(light)).toBeLessThan(200)
  expect(lightness(dark)).toBeGreaterThan(500)
})
