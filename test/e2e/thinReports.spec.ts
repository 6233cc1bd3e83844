// Reports that disclose one figure, or none: every view stays a page with words on it, alone and beside the others, in both languages.
import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { minimalReport } from "../support/minimalReport"
import { addReports, expect, query, test, VIEWS } from "./site"

const names = (en: string, zh: string) => ({ "zh-Hant": zh, en })
const thin = minimalReport
const silent = {
  ...minimalReport,
  id: "silent-2022",
  issuer: { ...minimalReport.issuer, id: "silent", name: names("Silent Holdings Limited", "無言控股有限公司"), shortName: names("Silent", "無言控股") },
  observations: [],
}

const CHOICES = [
  { name: "one figure alone", reports: thin.id },
  { name: "nothing alone", reports: silent.id },
  { name: "all four together", reports: "" },
] as const

/** Cards, sections and tables in view that have no word below their heading. */
async function emptyParts(page: Page): Promise<string[]> {
  // Charts are drawn when they come near the window.
  for (const chart of await page.locator("[data-chart]").all()) {
    await chart.scrollIntoViewIfNeeded()
    await expect(chart.locator("text, li").first()).toBeAttached()
  }
  return page.locator("main .card, main .summary, main .attention, main .notice, main .silences").evaluateAll((parts) =>
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

for (const { name, reports } of CHOICES)
  for (const view of VIEWS)
    for (const figures of view === "comparison" || view === "training" || view === "workforce" ? ["printed", "harmonised"] : ["printed"])
      test(`${view}, ${figures}, with ${name}: a heading, words, and no empty card`, async ({ page, open }) => {
        await addReports(page, [thin, silent])
        for (const language of ["zh-Hant", "en"]) {
          await open(query(view, language, { ...(reports === "" ? {} : { reports }), ...(figures === "printed" ? {} : { figures }) }))
          await expect(page.locator("main .card, main .notice, main .summary").first()).toBeVisible()
          await expect(page.locator(".skeleton")).toHaveCount(0)
          await expect(page.locator("main [aria-busy]")).toHaveCount(0)
          await expect.poll(() => emptyParts(page)).toEqual([])
          await expect(page.locator("main")).not.toContainText(/undefined|NaN|\[object|\b1 (checks|figures|metrics|observations|people)\b/)
        }
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

for (const reports of [thin.id, silent.id])
  test(`no accessibility violation, and no sideways scroll on a phone, with ${reports}`, async ({ page, open }) => {
    await addReports(page, [thin, silent])
    await page.setViewportSize({ width: 390, height: 844 })
    for (const view of VIEWS) {
      await open(query(view, "zh-Hant", { reports }))
      await expect(page.locator(".skeleton")).toHaveCount(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), view).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([])
    }
  })
