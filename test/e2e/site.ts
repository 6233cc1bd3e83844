// The built site served under a sub-path, and a page that fails its test on any console error or request to another origin.
import { readFileSync } from "node:fs"
import { test as base, expect, type Page } from "@playwright/test"
import type { Report } from "../../src/schema/report"
import type { Manifest } from "../../src/schema/standards"
import { serveStatic } from "../../src/tools/staticServer"
import { VIEWS as VALUES } from "../../src/views/registry"

type Watch = { errors: string[]; foreign: string[] }

export const test = base.extend<{ watch: Watch; open: (query?: string) => Promise<void> }, { site: string }>({
  site: [
    async ({}, use) => {
      const served = await serveStatic({ folder: "dist", base: "/reports/esg/" })
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
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const

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
