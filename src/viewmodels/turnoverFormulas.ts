// The turnover formulas that the reports in view use, and the years they use them in.
import { readText } from "@/i18n/language"
import type { View } from "./view"

/** "Weimob 2022–2023: Leavers ÷ …" for every formula a report uses. */
export function formulaCaveats(view: View): string[] {
  return view.reports.flatMap((report) => {
    const years = new Map<string, Set<string>>()
    for (const observation of report.report.observations)
      if (observation.metric === "turnover-rate" && observation.method !== undefined)
        years.set(observation.method, (years.get(observation.method) ?? new Set()).add(observation.period))
    return [...years].map(([method, periods]) => {
      const sorted = [...periods].sort()
      const span = sorted.length === 1 ? (sorted[0] ?? "") : `${sorted[0]}–${sorted.at(-1)}`
      const formula = view.catalogue.methods.get(method)
      return view.messages.workforce.formulaOf(report.name, span, formula === undefined ? method : readText(formula.name, view.language))
    })
  })
}
