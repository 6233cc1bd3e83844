// An enlarged card: keys that turn from card to card and touch nothing else, nothing lost between the two sizes, and paper that knows none of it.
import { expect, query, test } from "./site"

const title = (card: string) => `[data-card="${card}"] dialog[open] h2`

test("arrows turn from card to card, begin again at the end, and are one step for Back", async ({ page, open }) => {
  await open(query("emissions", "zh-Hant"))
  await page.locator("#card-air").getByRole("button", { name: "放大" }).click()
  await expect(page.locator(title("air"))).toBeFocused()
  for (const card of ["targets", "risks"]) {
    await page.keyboard.press("ArrowRight")
    await expect(page.locator(title(card))).toBeFocused()
  }
  // The language, which has a list of its own in the card's toolbar, is what it was.
  await expect(page).toHaveURL(/lang=zh-Hant/)
  for (const held of ["Alt", "Shift", "Control"]) await page.keyboard.press(`${held}+ArrowRight`)
  await expect(page.locator(title("risks"))).toBeVisible()
  await page.goBack()
  await expect(page.locator("dialog[open]")).toHaveCount(0)
})

test("whoever turns with a button goes on with it, past the last card to the first", async ({ page, open }) => {
  await open(query("emissions", "en", { full: "scopes" }))
  await page.locator("dialog[open]").getByRole("button", { name: "Previous card" }).click()
  await expect(page.locator("[data-card=scopes] dialog[open]")).toHaveCount(0)
  const back = page.locator("dialog[open]").getByRole("button", { name: "Previous card" })
  await expect(back).toBeFocused()
  await page.locator("dialog[open]").getByRole("button", { name: "Next card" }).press("Enter")
  await expect(page.locator(title("scopes"))).toBeVisible()
  await expect(page.locator("dialog[open]").getByRole("button", { name: "Next card" })).toBeFocused()
})

test("a dialog that was opened from the card has its keys to itself, and so have boards and tables", async ({ page, open }) => {
  await open(query("governance", "en", { full: "structure" }))
  const card = page.locator("[data-card=structure] dialog[open]")
  await card.locator(".card-body [data-roving] button").first().focus()
  await page.keyboard.press("End")
  await page.keyboard.press("ArrowRight")
  await expect(card).toBeVisible()
  await page.keyboard.press("Enter")
  const drawer = page.locator("dialog.drawer")
  await expect(drawer).toBeVisible()
  await page.keyboard.press("ArrowRight")
  await expect(card).toBeVisible()
  await page.goBack()
  await expect(drawer).toHaveCount(0)
  // Back closes the drawer as Escape does: the figure has the focus again.
  await expect(card.locator(".card-body [data-roving] button:focus")).toHaveCount(1)
  await card.getByRole("button", { name: "Take along" }).click()
  await expect(page.getByRole("dialog", { name: "Take along" }).locator("img")).toBeVisible()
  await page.keyboard.press("ArrowRight")
  await expect(page.getByRole("dialog", { name: "Take along" })).toBeVisible()
  await expect(page).toHaveURL(/full=structure/)
})

test("what is chosen in a card stays chosen in both sizes; an enlarged ledger is whole", async ({ page, open }) => {
  await open(query("checks", "en"))
  const questions = page.locator("[data-card=questions]")
  await questions.getByRole("checkbox").nth(1).check()
  await questions.getByRole("button", { name: "Enlarge" }).click()
  await expect(questions.getByRole("checkbox").nth(1)).toBeChecked()
  await page.keyboard.press("Escape")
  await expect(page.locator("dialog[open]")).toHaveCount(0)
  await expect(questions.getByRole("checkbox").nth(1)).toBeChecked()
  await expect(questions).toBeFocused()
  // What leads to another card leaves the enlarged one.
  await questions.getByRole("button", { name: "Enlarge" }).click()
  await questions.getByRole("button", { name: "Arithmetic and sources" }).first().click()
  await expect(page.locator("dialog[open]")).toHaveCount(0)
  await expect(page.locator('[data-part="ledger-row"][data-open]')).toBeInViewport()
  await open(query("checks", "en", { full: "ledger" }))
  await expect(page.locator("[data-card=ledger]").getByRole("button", { name: /^Show all/ })).toHaveCount(0)
})

test("paper has the page as if nothing were enlarged", async ({ page, open }) => {
  await open(query("emissions", "en", { full: "targets" }))
  const card = page.locator("[data-card=targets]")
  await expect(card.locator("dialog[open]")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator("dialog[open]")).toHaveCount(0)
  await expect(card.getByText("−50%").first()).toBeVisible()
  await expect(page.locator("[data-card=scopes] h2")).toBeVisible()
  await expect(page.locator(".present-button")).toBeHidden()
  await page.emulateMedia({ media: null })
  await expect(card.locator("dialog[open]")).toBeVisible()
})

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test("every button of an enlarged card is inside the window, and a card that was large stays open", async ({ page, open }) => {
    for (const language of ["zh-Hant", "en"] as const) {
      await open(query("emissions", language, { full: "scopes" }))
      const dialog = page.locator("dialog[open]")
      await expect(dialog).toBeVisible()
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    }
    const last = page.locator("[data-card=targets]")
    await open(query("emissions", "en", { full: "targets" }))
    await expect(last.locator("dialog[open]")).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(last.locator(".card-body")).toBeVisible()
    // A link into the page that is open already unfolds its card, too.
    await page.evaluate(() => {
      window.location.hash = "#card-risks"
    })
    await expect(page.locator("[data-card=risks] .card-body")).toBeVisible()
  })
})
