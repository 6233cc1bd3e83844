// Comparable or not, in the browser: the switch, the grades, the formula of a computed figure, the ledger and its questions.
import { atEachSize, expect, query, SIZES, softly, test } from "./site"
import { WORDS } from "./words"

test("as printed or harmonised is in the link, goes along to the next view, and Back undoes it", async ({ page, open }) => {
  await open(query("workforce", "en"))
  const harmonised = page.getByRole("button", { name: "Harmonised", exact: true })
  await harmonised.click()
  await expect(page).toHaveURL(/figures=harmonised/)
  await expect(page.locator("#card-turnover h2")).toContainText("Leavers ÷ year-end headcount")
  await page.getByRole("navigation").getByRole("link", { name: "Training", exact: true }).click()
  await expect(page.locator("#card-hours-gender h2")).toContainText("Hours over year-end headcount")
  await expect(page).toHaveURL(/figures=harmonised/)
  await page.goBack()
  await page.goBack()
  await expect(page.locator("#card-turnover h2")).not.toContainText("Leavers ÷ year-end headcount")
})

test("the head of a card gives the first reasons of its grade, and its notes all others", async ({ page, open }) => {
  await open(query("training", "en", { figures: "harmonised" }))
  const card = page.locator("#card-hours-gender")
  const head = (await card.locator(".grade-reason").innerText()).replace(/^\W+/, "").split("; ")
  expect(head).toHaveLength(2)
  await card.locator("summary").click()
  for (const reason of ["different years (2024 / 2023)", "computed from printed figures: GL-Carlink and Weimob"]) {
    expect(head).not.toContain(reason)
    await expect(card.locator("ul.caveats")).toContainText(reason)
  }
})

test("one turnover under both formulas, with the arithmetic in figures", async ({ page, open }) => {
  await open(query("workforce", "zh-Hant", { figures: "harmonised", turnover: "gender" }))
  const row = page.locator("#card-two-formulas tr").filter({ hasText: "46.50%" })
  await expect(row).toContainText("86.9%")
  await expect(row).toContainText("46.50% ÷ (1 − 46.50%)")
})

test("a computed figure opens its formula, and from there every printed figure that went into it", async ({ page, open }) => {
  await open(query("workforce", "en", { figures: "harmonised", turnover: "age" }))
  await page.locator("#card-two-formulas").getByRole("button", { name: "58.8%, see the source" }).click()
  const drawer = page.getByRole("dialog")
  await expect(drawer).toContainText("(1,307 + 68) ÷ (2,133 + 207) = 58.8%")
  await drawer.getByRole("button", { name: /^2,133/ }).click()
  await expect(drawer.locator(".evidence-printed-value")).toHaveText("2,133")
  await page.goBack()
  await expect(drawer).toContainText("(1,307 + 68)")
})

test("closing the last of a chain of drawers returns the focus to where it began", async ({ page, open }) => {
  await open(query("workforce", "en", { figures: "harmonised", turnover: "age" }))
  const opener = page.locator("#card-two-formulas").getByRole("button", { name: "58.8%, see the source" })
  await opener.click()
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^2,133/ })
    .click()
  await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("2,133")
  await page.keyboard.press("Escape")
  await expect(opener).toBeFocused()
})

test("going over to common bases keeps the metric that the link names", async ({ page, open }) => {
  await open(query("comparison", "en", { metric: "water-intensity" }))
  await page.getByRole("button", { name: "Harmonised", exact: true }).click()
  await expect(page.locator("#card-peer h2")).toContainText("Water")
})

test("a computed figure's constants say where they come from", async ({ page, open }) => {
  await open(query("resources", "en", { figures: "harmonised" }))
  await page.locator("#card-energy-mwh").getByRole("button", { name: "345.2, see the source" }).click()
  const drawer = page.getByRole("dialog")
  await expect(drawer).toContainText("0.73 kg/L")
  await expect(drawer).toContainText("proven by the report’s own total")
  await expect(drawer).toContainText("GB/T 2589-2020")
})

test("every compared row says how comparable it is; what is not graded A or B is never ranked", async ({ page, open }) => {
  for (const figures of ["printed", "harmonised"]) {
    await open(query("comparison", "en", { figures, show: "all" }))
    // A row without any figure compares nothing: it says so in words.
    const rows = page.locator("#card-comparison tbody tr:not(.group-row)").filter({ has: page.locator("td .figure:not(.missing)") })
    await page.locator("#card-comparison .show-all").click()
    await expect(rows.first()).toBeVisible()
    const count = await rows.count()
    expect(count).toBeGreaterThan(20)
    await expect(rows.locator(".grade")).toHaveCount(count)
    const ranked = await rows.filter({ hasText: "is highest" }).all()
    for (const row of ranked) expect(await row.locator(".grade-A, .grade-B").count()).toBe(1)
  }
})

test("the comparison narrows to what may be compared, and sorts it by gap", async ({ page, open }) => {
  await open(query("comparison", "en", { figures: "harmonised" }))
  await page.getByRole("button", { name: "A and B only" }).click()
  await expect(page.locator("#card-comparison .grade-C, #card-comparison .grade-D")).toHaveCount(0)
  await page.getByRole("button", { name: "By gap" }).click()
  const words = await page.locator('#card-comparison [data-part="remark"] strong').allTextContents()
  // What may be ranked comes first, then shares that only differ; each from the widest gap on.
  for (const unit of ["times", "percentage points"]) {
    const sizes = words.flatMap((text) => Number(new RegExp(`([\\d.,]+) ${unit}`).exec(text)?.[1]?.replace(",", "")) || [])
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  }
  expect(words.length).toBeGreaterThan(2)
})

test("where an issuer's intensities prove another denominator the card refuses the figure per employee, and names no winner", async ({ page, open }) => {
  await open(query("emissions", "en", { figures: "harmonised" }))
  const card = page.locator("#card-denominators-scope-1-2-intensity-per-employee")
  await expect(card).toContainText("Weimob: its own intensities prove another denominator than the printed headcount")
  await expect(card.locator("h2")).toHaveText(/^Scope 1 and 2 intensity per employee: GL-Carlink .* per year-end employee, Weimob 0\.68 as printed$/)
})

for (const language of ["zh-Hant", "en"] as const)
  test(`every step of the split has its whole name under it, in ${language}, at two widths`, async ({ page, open }) => {
    await open(query("emissions", language))
    const card = page.locator("#card-decomposition")
    await atEachSize(page, SIZES.slice(0, 2), async ({ width }) => {
      await expect(card.locator(".tick").first()).toBeVisible()
      const words = (await card.locator(".tick").allTextContents()).join(language === "en" ? " " : "")
      const { activity, factor } = WORDS[language].harmonised.decomposition
      for (const name of [activity, factor]) softly(words.split(name).length - 1, `${name} at ${width} px`).toBe(2)
    })
  })

test("a fall of emissions is split into activity and factor that add up to it", async ({ page, open }) => {
  await open(query("emissions", "en", { tables: "decomposition" }))
  const row = page.locator("#card-decomposition tbody tr:not(.group-row) td")
  await expect(row.first()).toBeVisible()
  const cells = await row.allTextContents()
  const figures = cells.map((text) => Number(text.replaceAll(",", "").replace("−", "-").replace("+", "").replace("*", "").trim()))
  const [first = 0, activity1 = 0, factor1 = 0, second = 0, activity2 = 0, factor2 = 0, third = 0] = figures
  expect(first + activity1 + factor1).toBeCloseTo(second, 0)
  expect(second + activity2 + factor2).toBeCloseTo(third, 0)
  await expect(page.locator("#card-decomposition")).toContainText("A change of factor is not abatement")
})

test.describe("the ledger", () => {
  test("opens a check with its arithmetic, its explanation and its sources, by its link", async ({ page, open }) => {
    await open(query("checks", "en", { check: "weimob-2023~implied-factor:scope-2-emissions:2023" }))
    const row = page.locator("#card-ledger [data-open]")
    await expect(row).toContainText("0.709")
    await expect(row).toContainText("A director could ask")
    await row.getByRole("button", { name: /^1,772\.64/ }).click()
    await expect(page.getByRole("dialog").locator(".evidence-printed-value")).toHaveText("1,772.64")
  })

  test("narrows by verdict, rule, report and pillar, and says when nothing is left", async ({ page, open }) => {
    await open(query("checks", "en"))
    const rows = page.locator('[data-part="ledger-row"]')
    await expect(rows.first()).toBeVisible()
    const first = await rows.count()
    const showAll = page.locator("#card-ledger .show-all")
    await expect(showAll).toHaveText("Show all 44")
    await showAll.click()
    await expect(rows).toHaveCount(44)
    await page.getByRole("button", { name: "All", exact: true }).first().click()
    await expect.poll(() => rows.count()).toBeGreaterThan(44 * 4)
    await page.getByRole("combobox", { name: "Rule" }).selectOption({ label: "Stated changes agree with the figures" })
    await expect(rows).toHaveCount(1)
    await page.getByRole("combobox", { name: "Report" }).selectOption({ label: "Weimob 2023" })
    await expect(rows).toHaveCount(0)
    await page.getByRole("button", { name: "Clear filters" }).click()
    await expect(rows).toHaveCount(44)
    expect(first).toBeLessThan(20)
  })

  test("is reached from a number in the table of rules", async ({ page, open }) => {
    await open(query("checks", "zh-Hant"))
    await page.getByRole("button", { name: "印兩次的數字和單位相同: 不一致 7" }).click()
    await expect(page.locator('[data-part="ledger-row"]')).toHaveCount(7)
    await expect(page).toHaveURL(/rule=printed-twice/)
  })
})

test("questions for the board stand on paper without the frame", async ({ page, open }) => {
  await open(query("checks", "zh-Hant"))
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".rail")).toBeHidden()
  await expect(page.locator("#card-questions li").first()).toBeVisible()
})

test("the first page says what to ask first, and leads to its arithmetic", async ({ page, open }) => {
  await open(query("overview", "en"))
  const concern = page.locator('[data-part="attention"] ol a').first()
  const question = (await concern.textContent()) ?? ""
  await concern.click()
  await expect(page.locator("#card-ledger [data-open]")).toContainText(question)
})

test("the button of the questions prints them alone, and leaves the page as it was", async ({ page, open }) => {
  await open(query("checks", "en"))
  await page.locator('#card-ledger [data-part="ledger-row"]').first().waitFor()
  // What the printer would see while the dialog is open.
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset["printed"] = document.documentElement.dataset["printOnly"] ?? ""
    }
  })
  await page.locator("#card-questions").getByRole("button", { name: "Print" }).click()
  await expect(page.locator("body")).toHaveAttribute("data-printed", "questions")
  await expect(page.locator("html")).not.toHaveAttribute("data-print-only", /./)
  await page.evaluate(() => (document.documentElement.dataset["printOnly"] = "questions"))
  await page.emulateMedia({ media: "print" })
  await expect(page.locator("#card-questions")).toBeVisible()
  await expect(page.locator("#card-ledger")).toBeHidden()
})

test("the citation of a computed figure says that it is computed, and how", async ({ page, open }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await open(query("workforce", "en", { figures: "harmonised", turnover: "gender" }))
  await page.locator("#card-two-formulas").getByRole("button", { name: "86.9%, see the source" }).first().click()
  await page.getByRole("dialog").getByRole("button", { name: "Copy citation" }).click()
  await expect(page.getByRole("dialog").getByRole("button", { name: "Copied" })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Computed from Weimob · .*leavers ÷ year-end headcount: 46\.50% ÷ \(1 − 46\.50%\) = 86\.9%$/)
})
