// The built site served under a sub-path, and a page that fails its test on any console error or request to another origin.
import { readFileSync } from "node:fs"
import { type BrowserContext, type BrowserContextOptions, test as base, type ConsoleMessage, expect, type Page, type Request } from "@playwright/test"
import axe from "axe-core"
import type { Report } from "../../src/schema/report"
import type { Manifest } from "../../src/schema/standards"
import { serveStatic } from "../../src/tools/staticServer"
import { VIEWS as VALUES } from "../../src/views/registry"

/** The page that the tests of one worker use in turn. */
class Kept {
  private readonly make: (options: BrowserContextOptions) => Promise<BrowserContext>
  private context: BrowserContext | null = null
  private current: Page | null = null

  constructor(make: (options: BrowserContextOptions) => Promise<BrowserContext>) {
    this.make = make
  }

  async page(options: BrowserContextOptions): Promise<Page> {
    this.context ??= await this.make(options)
    this.current ??= await this.context.newPage()
    return this.current
  }

  /** As on a reader's first visit: at no address, nothing kept or allowed, nothing held back, the mouse and the media as they were. */
  async cleanUp(page: Page, { viewport, reducedMotion }: BrowserContextOptions): Promise<void> {
    const origin = new URL(page.url()).origin
    await page.unrouteAll({ behavior: "ignoreErrors" })
    // A page that asks before it is left, and a test that has answered for it: nobody does any more.
    page.removeAllListeners("dialog")
    try {
      await page.goto("about:blank", { timeout: 10_000 })
    } catch {
      // It will not be left: the next test gets another, and nothing that this one kept.
      await this.context?.close()
      this.context = null
      this.current = null
      return
    }
    await page.mouse.move(0, 0)
    await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none", contrast: "no-preference", reducedMotion: reducedMotion ?? null })
    if (viewport) await page.setViewportSize(viewport)
    await page.context().clearPermissions()
    const session = await page.context().newCDPSession(page)
    if (origin.startsWith("http")) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "cookies,local_storage,indexeddb" })
    await session.detach()
    for (const other of page.context().pages()) if (other !== page) await other.close()
  }

  async close(): Promise<void> {
    await this.context?.close()
  }
}

type Watch = { errors: string[]; foreign: string[] }

type Fixtures = { ownPage: boolean; watch: Watch; open: (query?: string) => Promise<void> }
type WorkerFixtures = { site: string; kept: Kept }

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Starting a page costs more than loading the site: tests one after the other use the same, made as new in between.
  // `ownPage` asks for one that no other test has used: for a cold cache, or for scripts that cannot be taken back.
  ownPage: [false, { option: true }],
  kept: [
    async ({ browser }, use) => {
      const kept = new Kept((options) => browser.newContext(options))
      await use(kept)
      await kept.close()
    },
    { scope: "worker" },
  ],
  page: async ({ browser, kept, ownPage, viewport, locale, reducedMotion, hasTouch, isMobile, javaScriptEnabled }, use) => {
    const options = { viewport, locale: locale ?? "zh-HK", reducedMotion, hasTouch, isMobile, javaScriptEnabled }
    if (ownPage || hasTouch || isMobile || !javaScriptEnabled) {
      const context = await browser.newContext(options)
      await use(await context.newPage())
      await context.close()
      return
    }
    const page = await kept.page(options)
    await use(page)
    await kept.cleanUp(page, options)
  },
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
      const onConsole = (message: ConsoleMessage) => void (message.type() === "error" && watch.errors.push(message.text()))
      const onError = (error: Error) => void watch.errors.push(error.message)
      const onRequest = (request: Request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith("http") && origin !== new URL(site).origin) watch.foreign.push(request.url())
      }
      page.on("console", onConsole).on("pageerror", onError).on("request", onRequest)
      await use(watch)
      page.off("console", onConsole).off("pageerror", onError).off("request", onRequest)
      expect(watch.foreign, "requests to another origin").toEqual([])
      expect(watch.errors, "console errors").toEqual([])
    },
    { auto: true },
  ],
  open: async ({ page, site }, use) => {
    await use(async (query = "") => {
      await page.goto(site + ofOurs(query))
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
  await arrived(page)
  // What a phone folds away is looked at, too.
  const folded = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>("[data-unfold]")]
    for (const button of buttons) button.click()
    return buttons.length
  })
  if (folded > 0) await arrived(page)
}

async function arrived(page: Page): Promise<void> {
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

/** Files without which no page of a reader in English answers, and what they are. */
export const CRUCIAL = [
  ["the application", "**/assets/index-*.js"],
  ["the words of the language", "**/assets/words-core-en-*.js"],
] as const

/** The two issuers that these tests speak of. */
const OURS = ["gl-carlink", "weimob"]
const { reports: filed } = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as Manifest
const hasOthers = filed.some(({ issuer }) => !OURS.includes(issuer))

/** Where others are filed besides, a link that names no issuer names ours. */
function ofOurs(address: string): string {
  const parameters = new URLSearchParams(address)
  if (!hasOthers || parameters.has("reports") || parameters.has("deck")) return address
  parameters.set("reports", OURS.join(","))
  return `?${parameters}`
}

/** The address of a view in a language. */
export function query(view: (typeof VIEWS)[number], language: string, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({ lang: language, ...more })
  if (view !== "overview") parameters.set("view", view)
  return ofOurs(`?${parameters}`)
}

/** A promise, and what keeps it. For requests that a test holds back until it has seen what it wants to see. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
