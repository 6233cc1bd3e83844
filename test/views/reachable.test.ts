// Nothing that the reports print may be missing from the product: every observation stands in a card of a themed view, not only
// in the table of all data, where a reader would have to know it is there.

import { describe, expect, it } from "vitest"
import { observationAddress } from "@/domain/address"
import { shownRefs } from "@/figures/rest"
import { CARDS_OF_PAGES } from "../support/cards"
import { realView } from "../support/view"

/** Views that show everything by their nature, and so prove nothing. */
const CATCH_ALL = new Set(["data", "index", "comparison"])

/** Observations that stand in the table of all data only, each with the reason. None at present. */
const ONLY_IN_DATA: Record<string, string> = {}

const view = realView("en")
const views = Object.entries(CARDS_OF_PAGES)
  .filter(([page]) => !CATCH_ALL.has(page))
  .map(([page, cards]) => ({ page, refs: shownRefs(cards(view).map(({ card }) => card)) }))

describe.each(view.issuers.map((issuer) => ({ name: issuer.id, issuer })))("every observation of $name", ({ issuer }) => {
  const placed = issuer.report.observations.map((observation) => {
    const ref = observationAddress(issuer, observation)
    return { ref, pages: views.filter(({ refs }) => refs.has(ref)).map(({ page }) => page) }
  })

  it("stands in a card of at least one themed view, or is named here with its reason", () => {
    expect(placed.filter(({ ref, pages }) => pages.length === 0 && ONLY_IN_DATA[ref] === undefined).map(({ ref }) => ref)).toEqual([])
  })

  it("is listed with its view: each theme has its share", () => {
    const counts = new Map<string, number>()
    for (const { pages } of placed) for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1)
    for (const page of ["workforce", "training", "emissions", "resources", "governance", "operations"]) expect(counts.get(page) ?? 0, page).toBeGreaterThan(0)
  })
})

it("makes no exception for a figure that is shown after all, or that no report has", () => {
  const shown = new Set(views.flatMap(({ refs }) => [...refs]))
  for (const ref of Object.keys(ONLY_IN_DATA)) expect(shown.has(ref), ref).toBe(false)
})
