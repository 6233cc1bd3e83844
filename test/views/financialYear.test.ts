// Every card of every view with a report whose financial years end in August: no reader is shown a period's dates as the program writes
// them, and none is told that a financial year is a calendar year.
import { expect, it } from "vitest"
import type { Report } from "@/schema/report"
import { allCards } from "../support/cards"
import { realReport } from "../support/dataset"
import { viewOf } from "../support/view"

const weimob = realReport("weimob-2023")
const toAugust: Report = { ...weimob, document: { ...weimob.document, periodStart: "2022-09-01", periodEnd: "2023-08-31" } }

/** Keys under which a card holds what nobody reads: ids, addresses, what drawings tell columns apart by, and whole reports. */
const UNREAD: ReadonlySet<string> = new Set([
  "id",
  "ref",
  "period",
  "periods",
  "metric",
  "key",
  "link",
  "target",
  "issuer",
  "issuers",
  "index",
  "check",
  "report",
  "reports",
  "row",
  "value",
])

/** Calls `read` with every text of a value. */
function readWords(value: unknown, read: (words: string) => void) {
  if (typeof value === "string") read(value)
  else if (typeof value === "object" && value !== null) for (const [key, child] of Object.entries(value)) if (!UNREAD.has(key)) readWords(child, read)
}

it.each(["zh-Hant", "en"] as const)("periods are named in words, in %s", (language) => {
  const [raw, calendar] = [new Set<string>(), new Set<string>()]
  let named = 0
  for (const { name, card } of allCards(viewOf([realReport("gl-carlink-2024"), toAugust], language)))
    readWords(card, (words) => {
      if (/\d{4}-\d{2}-\d{2}\/\d{4}/.test(words)) raw.add(`${name}: ${words}`)
      // The stretched report prints nothing but its own years: none of them is a calendar year now.
      if (/(?:Weimob|微盟|微盟集團) ?(?:2021|2022|2023)(?!\d|年\d+月)/.test(words)) calendar.add(`${name}: ${words}`)
      if (words.includes(language === "en" ? "12 months to Aug 2023" : "截至2023年8月止 12 個月")) named += 1
    })
  expect([...raw]).toEqual([])
  expect([...calendar]).toEqual([])
  expect(named).toBeGreaterThan(100)
})
