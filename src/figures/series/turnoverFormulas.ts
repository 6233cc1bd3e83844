// The turnover formulas that the reports in view use, and the years they use them in.
import { inOrder } from "@/domain/period"
import { readText } from "@/i18n/language"
import type { CoreView, Issuer } from "../view"
import { spanWords } from "./spanWords"

/** "Weimob 2022–2023: Leavers ÷ …" for every formula a report uses. */
export function formulaCaveats(view: CoreView): string[] {
  return view.issuers.flatMap((issuer) => {
    const years = new Map<string, Set<string>>()
    for (const observation of issuer.report.observations)
      if (observation.metric === "turnover-rate" && observation.method !== undefined)
        years.set(observation.method, (years.get(observation.method) ?? new Set()).add(observation.period))
    return [...years].map(([method, periods]) => {
      return view.messages.formulas.formulaOf({ issuer: issuer.name, years: spanWords(view, inOrder(periods)), formula: formulaWords(view, issuer, method) })
    })
  })
}

/** The formula's words; where only an editorial note vouches for it, it says that it is inferred and not printed. */
function formulaWords(view: CoreView, issuer: Issuer, method: string): string {
  const formula = view.catalogue.methods.get(method)
  const words = formula === undefined ? method : readText(formula.name, view.language)
  const notes = issuer.report.observations.filter((o) => o.method === method).map((o) => issuer.report.notes.find((note) => note.id === o.note))
  const inferred = !notes.some((note) => note?.basis === "printed") && notes.some((note) => note?.basis === "editorial")
  return inferred ? view.messages.formulas.inferred(words) : words
}
