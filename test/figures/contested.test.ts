// No title quotes a computed figure that its own card disowns.
import { describe, expect, it } from "vitest"
import type { CardModel } from "@/figures/card"
import { ledger } from "@/figures/evidence/ledger"
import { contestedBy } from "@/figures/grades/contested"
import { latestCell, reconciled } from "@/figures/grades/harmonised"
import { harmonisedTurnoverCard } from "@/views/workforce/cards/harmonisedTurnover"
import type { Words } from "@/views/workforce/words/zh-Hant"
import { allCards, cardsOf } from "../support/cards"
import { realDataset, the } from "../support/dataset"
import { realView, worded } from "../support/view"

describe.each(["zh-Hant", "en"] as const)("in %s", (language) => {
  const view = realView(language)

  it("the one turnover is the span that the report leaves open", () => {
    const { card } = harmonisedTurnoverCard(worded<Words>(view, "workforce"), "gender")
    expect(card.title).toContain("82–89%")
    expect(card.title).not.toContain("89.0")
  })

  it("every computed total that is contradicted lies at an end of its span, and no card's title holds it alone", () => {
    const contested = reconciled(view).rows.flatMap((row) =>
      row.basis === "as-printed" || row.breakdown !== null
        ? []
        : view.issuers.flatMap((issuer) => {
            const { value, cell } = latestCell(view, row, issuer)
            const span = value === null || value.formula === null ? null : contestedBy(view, row, value)
            return value === null || span === null ? [] : [{ value, span, text: cell.text }]
          }),
    )
    expect(contested.length).toBeGreaterThan(0)
    for (const { value, span } of contested) expect([span.low, span.high].some((end) => Math.abs(end - value.value) < 1e-9)).toBe(true)
    const titles = allCards(view).map(({ name, card }: { name: string; card: CardModel }) => `${name}: ${card.title}`)
    for (const { text } of contested) expect(titles.filter((title) => /harmonised|turnover/.test(title) && title.includes(` ${text}`))).toEqual([])
  })

  it("attendance is not said to be whole where somebody's is not printed", () => {
    const title = the(cardsOf("governance", view).find(({ card }) => card.id === "attendance")).card.title
    expect(title).toMatch(language === "en" ? /none printed for 4 committee seats|none printed for \d committee seats?/ : /席位沒有印出席/)
    expect(title).not.toMatch(/every meeting|全部出席/)
  })
})

describe("the ledger", () => {
  const rows = ledger(realView("en"), realDataset.standards)

  it("gives differences as a person reads them: how far what is printed lies above what it can be, in its unit", () => {
    const of = (id: string) => rows.find((row) => row.id.includes(id))?.difference
    expect(of("above-100:trainee-composition:2021")).toBe("+20 pp")
    expect(of("parts-and-total:gender:training-hours:2023")).toMatch(/^−1,893\.3 hours$/)
  })

  it("prints no code of the data file for what the report prints as a sign", () => {
    expect(
      rows.filter(({ printed, inputs }) => [printed, ...inputs.map((input) => input.printed)].some((text) => /^(true|false|male|female)$/.test(text))),
    ).toEqual([])
  })
})
