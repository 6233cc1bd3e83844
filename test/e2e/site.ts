// The built site served under a sub-path, and a page that fails its test on any console error or request to another origin.
import { test as base, expect } from "@playwright/test"
import { VIEWS } from "../../src/state/urlState"
import { serveStatic } from "../../src/tools/staticServer"

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

export { expect, VIEWS }
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const

/** The address of a view in a language. */
export function query(view: (typeof VIEWS)[number], language: string, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({ lang: language, ...more })
  if (view !== "overview") parameters.set("view", view)
  return `?${parameters}`
}
