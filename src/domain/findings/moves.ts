// What moved: totals of the report's year beside those of the year before, or of the year in which an unbroken move in one direction began.
import type { Metric } from "@/schema/catalogue"
import type { ReportedObservation } from "@/schema/observation"
import { changeOnPriorYear, seriesBreak } from "../change"
import { type CatalogueIndex, findObservation, isReported, type ReportIndex, reportingYear } from "../dataset"
import { headlineChains } from "../headlines"
import { yearBefore } from "../period"
import { type Change, type LongChange, sizeOfChange, touchOf, type Weight, weigh } from "./finding"

/** Amounts of what the company does; what it says of itself, and rates, which move with what they are divided by, are left out. */
export function isAmount({ kind, theme, unit }: Metric): boolean {
  return (kind === "stock" || kind === "flow") && theme !== "profile" && unit !== "percent"
}

/** Change on the year before; null where a year is not printed, a break lies between them, or the earlier one is zero. */
export function yearOnYear(catalogue: CatalogueIndex, index: ReportIndex, metric: string): Change | null {
  const [from, to] = [yearBefore(reportingYear(index.report)), reportingYear(index.report)]
  const [before, after] = [from, to].map((period) => findObservation(index, metric, period))
  const change = changeOnPriorYear(catalogue, index, after, before)
  // What is taken away has no percentage that reads the right way round.
  const hasSign = isReported(before) && isReported(after) && (before.value < 0 || after.value < 0)
  return change.kind === "change" && isReported(before) && isReported(after) && !hasSign ? { from, to, before, after, percent: change.percent } : null
}

/** The change since an unbroken move in one direction began, two years or more ago; null where there is none. */
export function longMove(catalogue: CatalogueIndex, index: ReportIndex, metric: string): LongChange | null {
  const last = yearOnYear(catalogue, index, metric)
  if (last === null || last.percent === 0) return null
  let [first, years] = [last.before, 1]
  for (;;) {
    const earlier = findObservation(index, metric, yearBefore(first.period))
    const joined = isReported(earlier) && earlier.unit === first.unit && seriesBreak(catalogue, index, earlier, first) === null
    if (!joined || earlier.value === 0 || Math.sign(first.value - earlier.value) !== Math.sign(last.percent)) break
    first = earlier
    years += 1
  }
  return years === 1 ? null : { from: first.period, to: last.to, before: first, after: last.after, percent: (last.after.value / first.value - 1) * 100, years }
}

/**
 * What a change weighs. Of counted things a few more or less are chance: a difference within twice the root of both years' sum is
 * certain in proportion to it.
 */
export function weightOfChange(catalogue: CatalogueIndex, metric: Metric, { before, after, percent }: Change, doubted = false): Weight {
  const counted = catalogue.units.get(metric.unit)?.counted === true
  const sum = before.value + after.value
  const chance = counted && sum > 0 ? Math.min(1, Math.abs(after.value - before.value) / (2 * Math.sqrt(sum))) : 1
  return weigh(touchOf(catalogue, metric), sizeOfChange(percent), chance * (doubted ? 0.5 : 1))
}

/** The headline figures of which the report states the change itself, and does not print the year before. */
export function statedChanges(catalogue: CatalogueIndex, index: ReportIndex): { metric: Metric; stated: ReportedObservation }[] {
  const year = reportingYear(index.report)
  return headlineChains(catalogue).flatMap(([main]) => {
    const name = main?.headline?.stated
    const stated = name === undefined ? undefined : findObservation(index, name, year)
    return main === undefined || !isReported(stated) || isReported(findObservation(index, main.id, yearBefore(year))) ? [] : [{ metric: main, stated }]
  })
}
