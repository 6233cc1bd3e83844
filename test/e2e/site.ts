// The built site served under a sub-path, and a page that fails its test on any console error or request to another origin.
import { readFileSync } from "node:fs"
import { test as base, expect, type Page } from "@playwright/test"
import axe from "axe-core"
import type { Report } from "../../src/schema/report"
import type { Manifest } from "../../src/schema/standards"
import { serveStatic } from "../../src/tools/staticServer"
import { VIEWS as VALUES } from "../../src/views/registry"

type Watch = { errors: string[]; foreign: string[] }

export const test = base.extend<{ watch: Watch; open: (query?: string) => Promise<void> }, { site: string }>({
  site: [
    async ({}, use) => {
      const served = await serveStatic({ folder: "dist", base: "/reports/esg/", compress: false })
      await use(served.url)
      await served.close()
    },
    { scope: "worker" },
  ],
  watch: [
    async ({ page, site }, use) => {
      const watch: Watch = { errors: [], foreign: [] }
      page.on("console", (message) => message.type() === "error" && watch.errors.push(message.text()))
      page.on("pageerror", (error) => watch.errors.push(error.message))
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith("http") && origin !== new URL(site).origin) watch.foreign.push(request.url())
      })
      await use(watch)
      expect(watch.foreign, "requests to another origin").toEqual([])
      expect(watch.errors, "console errors").toEqual([])
    },
    { auto: true },
  ],
  open: async ({ page, site }, use) => {
    await use(async (query = "") => {
      await page.goto(site + query)
      await page.locator("main h1").first().waitFor()
      await page.locator('html[data-app="ready"]').waitFor()
    })
  },
})

/** The names of all views. */
export const VIEWS = VALUES.map(({ id }) => id)

export { expect }
/** An expectation that lets its test go on, so that one fault does not hide the others. */
export const softly = expect.configure({ soft: true })
/** Only a slip of the program puts these on a page. */
export const SLIP = /undefined|NaN|\[object/
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const
export type Size = (typeof SIZES)[number]

/** Brings the page to each size in turn, drawn anew for it, and does something there. One load serves all sizes. */
export async function atEachSize(page: Page, sizes: readonly Size[], look: (size: Size) => Promise<void>): Promise<void> {
  for (const size of sizes)
    await test.step(`${size.width} px`, async () => {
      await page.setViewportSize(size)
      await settled(page)
      await look(size)
    })
}

/** Everything that was to come is there, drawings too, and laid out for the window as it is. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".skeleton, main [aria-busy=true], [data-waiting]")).toHaveCount(0)
  // An observer of sizes is told in the first frame after a change; what it draws stands in the next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** By how many pixels the page can be scrolled sideways; none is zero or less. */
export async function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What axe finds on the page or in a part of it, a line for each rule; the rules of `more` are asked beside its own. */
export async function accessibilityFaults(page: Page, { within, more = [] }: { within?: string; more?: readonly string[] } = {}): Promise<string[]> {
  // Once for each document. Run in the page and told in lines: passing all that axe knows out of the browser takes most of the time.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ within, more }) => {
      const { axe: tool } = window as unknown as { axe: typeof axe }
      const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]))
      const { violations } = await tool.run(within ?? document, { resultTypes: ["violations"], rules })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)
    },
    { within, more },
  )
}

/** Lets the site find further reports after its own, as if their files had been put beside them. */
export async function addReports(page: Page, reports: readonly Report[]) {
  const manifest = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as Manifest
  const entries = reports.map(({ id, issuer, document }) => ({
    id,
    issuer: issuer.id,
    file: `reports/${id}.json`,
    reportingYear: document.periodEnd.slice(0, 4),
    sha256: "0".repeat(64),
  }))
  await page.route("**/data/manifest.json", (route) => route.fulfill({ json: { ...manifest, reports: [...manifest.reports, ...entries] } }))
  for (const report of reports) await page.route(`**/data/reports/${report.id}.json`, (route) => route.fulfill({ json: report }))
}

/** The address of a view in a language. */
export function query(view: (typeof VIEWS)[number], language: string, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({ lang: language, ...more })
  if (view !== "overview") parameters.set("view", view)
  return `?${parameters}`
}

/** A promise, and what keeps it. For requests that a test holds back until it has seen what it wants to see. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
