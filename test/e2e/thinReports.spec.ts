// Reports that disclose one figure, or none: every view stays a page with words on it, alone and beside the others, in both languages.
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { Report } from "../../src/schema/report"
import { minimalReport } from "../support/minimalReport"
import { earlierReport } from "../support/soundReport"
import { accessibilityFaults, addReports, excessWidth, expect, query, settled, softly, test, VIEWS } from "./site"
import { WORDS } from "./words"

const names = (en: string, zh: string) => ({ "zh-Hant": zh, en })
const thin = minimalReport
const silent = {
  ...minimalReport,
  id: "silent-2022",
  issuer: { ...minimalReport.issuer, id: "silent", name: names("Silent Holdings Limited", "無言控股有限公司"), shortName: names("Silent", "無言控股") },
  observations: [],
}

/** What Weimob might have filed a year before: one figure more than the later report prints, one with another value. */
const weimob = JSON.parse(readFileSync("public/data/reports/weimob-2023.json", "utf8")) as Report
const before: Report = {
  ...earlierReport(weimob),
  observations: earlierReport(weimob).observations.flatMap((o) => {
    if (o.metric !== "headcount" || o.breakdown !== undefined || o.status !== "reported") return [o]
    const of = (period: string, value: number) => ({ ...o, period, value, printed: { ...o.printed, value: String(value) } })
    return o.period === "2022" ? [of("2022", 6300)] : [o, of("2020", 8000)]
  }),
}

/** Each tour goes through all views; on a phone, where little room shows most, they are looked at for accessibility too. */
const TOURS = [
  { name: "one figure alone", reports: thin.id, language: "zh-Hant", colorScheme: "light", phone: true },
  { name: "nothing alone", reports: silent.id, language: "en", colorScheme: "dark", phone: true },
  { name: "all together, two reports of one issuer among them", reports: "", language: "en", colorScheme: "light", phone: false },
] as const

/** Cards, sections and tables in view that have no word below their heading. */
async function emptyParts(page: Page): Promise<string[]> {
  return page
    .locator("main .card, main [data-part=summary], main [data-part=attention], main [data-part=changes], main .notice, main .silences")
    .evaluateAll((parts) =>
      parts.flatMap((part) => {
        const title = part.querySelector("h2, .notice-title")?.textContent?.trim() ?? ""
        const body = part.querySelector(".card-body")
        const rows = [...part.querySelectorAll("table")].filter((table) => table.querySelectorAll("tbody tr").length === 0).length
        const wordless = body !== null && (body.textContent ?? "").trim() === ""
        return title === "" || wordless || rows > 0
          ? [`${part.id || part.className}: “${title}”${wordless ? ", no words" : ""}${rows > 0 ? ", empty table" : ""}`]
          : []
      }),
    )
}

type Tour = (typeof TOURS)[number]

/** Looks at a view when all of it is there. */
async function expectWords(page: Page, view: (typeof VIEWS)[number], { language, phone }: Tour, what: string) {
  const words = WORDS[language]
  if (view !== "overview") await softly(page.locator("main [data-part=page-name]"), what).toHaveText(words.titles[view] ?? "a title")
  await settled(page)
  await softly(page.locator("main .card, main .notice, main [data-part=summary]").first(), what).toBeVisible()
  softly(await emptyParts(page), what).toEqual([])
  await softly(page.locator("main"), what).not.toContainText(/undefined|NaN|\[object|\b1 (checks|figures|metrics|observations|people)\b/)
  softly(await excessWidth(page), `${what}: pixels to scroll sideways`).toBeLessThanOrEqual(0)
  if (phone) softly(await accessibilityFaults(page), `${what}: axe`).toEqual([])
}

for (const tour of TOURS)
  test(`with ${tour.name}, in ${tour.language}, ${tour.colorScheme}${tour.phone ? ", on a phone" : ""}: the views have a heading, words, and no empty card`, async ({
    page,
    open,
  }) => {
    test.slow()
    const { language, reports, colorScheme } = tour
    await addReports(page, [thin, silent, before])
    await page.emulateMedia({ colorScheme })
    if (tour.phone) await page.setViewportSize({ width: 390, height: 844 })
    const chosen = reports === "" ? {} : { reports }
    const look = async (view: (typeof VIEWS)[number], what: string, more: Record<string, string> = {}) =>
      test.step(what, async () => {
        await open(query(view, language, { ...chosen, ...more }))
        await expectWords(page, view, tour, what)
      })
    // Every view is opened on a phone with one figure or with nothing; the words of all of them under all reports are held in node.
    for (const view of VIEWS.filter((_, i) => !tour.phone || i % 2 === TOURS.indexOf(tour) % 2)) await look(view, `${view}, printed`)
    if (!tour.phone) for (const view of ["comparison", "training", "workforce"] as const) await look(view, `${view}, harmonised`, { figures: "harmonised" })
  })

test("a view of which the report prints nothing says so, and leads to what there is", async ({ page, open }) => {
  await addReports(page, [thin, silent])
  await open(query("emissions", "en", { reports: silent.id }))
  const notice = page.locator("main .notice")
  await expect(notice).toContainText("Silent: nothing printed under “Emissions & climate”")
  await notice.getByRole("link", { name: "Disclosure index" }).click()
  await expect(page).toHaveURL(/view=index/)
  await expect(page.locator("main h2").first()).toContainText("Silent: figures for 0 of 19")
})

test("beside others a silent report is named once, and takes no grade from them", async ({ page, open }) => {
  await addReports(page, [silent])
  await open(query("workforce", "en"))
  await expect(page.locator(".silences li")).toContainText([
    "GL-Carlink prints no figures or lists on: joiners and leavers, vacancies.",
    "Silent prints nothing under “Workforce”.",
  ])
  await expect(page.locator("#card-headcount .grade-line")).toContainText("no figure from Silent")
  await expect(page.locator("#card-headcount .grade")).not.toHaveText("D")
  await open(query("comparison", "en"))
  // As many rows as without it: every metric that both others print.
  const shown = page.locator("#card-comparison tbody tr:not(.group-row)")
  await expect(shown.first()).toBeVisible()
  const beside = await shown.count()
  await open(query("comparison", "en", { reports: "gl-carlink-2024,weimob-2023" }))
  await expect(page.locator("#card-comparison h2")).toContainText("Every issuer in view")
  expect(beside).toBe(await shown.count())
})

test("the choice of a breakdown that nobody in view prints gives way to one that is printed", async ({ page, open }) => {
  await open(query("workforce", "en", { reports: "gl-carlink-2024", by: "education" }))
  await expect(page.locator("#card-composition .label-row, #card-composition text").first()).toBeVisible()
  await expect(page.locator("#card-composition")).toContainText("132")
})

test("two reports of one issuer are one column; what the later one changed is told with both values", async ({ page, open }) => {
  await addReports(page, [before])
  await open(query("workforce", "en"))
  const card = page.locator("#card-headcount")
  await expect(card.locator(".label-value")).toHaveText(["247", "8,000", "8,562", "6,278", "4,584"])
  await expect(page.locator(".topbar").getByRole("button", { name: /Weimob/ })).toHaveText(["Weimob 2023"])
  await card.getByRole("button", { name: "Weimob 2020 8,000" }).first().click()
  const drawer = page.getByRole("dialog")
  await expect(drawer).toContainText("8000")
  await page.goto(page.url().replace(/&ev=[^&]*/, "&ev=weimob-2023~headcount%7C2022"))
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("6,278")
  await expect(drawer).toContainText("Printed in an earlier report")
  await expect(drawer).toContainText("6300")
  await open(query("checks", "en", { verdict: "restated" }))
  await expect(page.locator('[data-part="ledger-row"]')).toHaveText([/the report of 2022 prints 6300, that of 2023 6,278/])
})
