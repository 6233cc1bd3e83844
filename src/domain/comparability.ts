// What stands between two issuers' figures before anyone may compare them. Decided by the data, not by a list of verdicts.
import type { Metric } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import { type CatalogueIndex, isOfADay, isReported, type ReportIndex } from "./dataset"
import { isSameLength, isSameYear } from "./period"

/**
 * One gap between the figures of a row. `years` and `notes` are caveats; the others forbid one axis. `oneSided`: who has no figure,
 * and how many have one; two that do may share an axis whoever else is silent.
 */
export type ComparabilityGap =
  | { kind: "oneSided"; missing: readonly string[]; printing: number }
  | { kind: "breakdownOnly"; reports: readonly string[] }
  | { kind: "methods" }
  | { kind: "units" }
  | { kind: "qualifiers" }
  | { kind: "notes" }
  | { kind: "years"; periods: readonly string[] }
  | { kind: "lengths"; periods: readonly string[] }

export type ComparedSide = { index: ReportIndex; metric: Metric; observation: Observation | undefined }

/** All gaps of a row, gravest first. An empty list: same metric, unit, method and year, no note. */
export function comparabilityGaps(catalogue: CatalogueIndex, sides: readonly ComparedSide[]): ComparabilityGap[] {
  const reported = sides.flatMap(({ observation, metric, index }) => (isReported(observation) ? [{ observation, metric, index }] : []))
  const missing = sides.filter(({ observation }) => !isReported(observation)).map(({ index }) => index.report.id)
  const gaps: ComparabilityGap[] = []
  if (missing.length > 0) gaps.push({ kind: "oneSided", missing, printing: reported.length })
  if (reported.length < 2) return gaps
  // One metric may be in several units, too: in each issuer's own currency.
  if (distinct(reported.map(({ metric }) => metric.id)) > 1 || distinct(reported.map(({ observation }) => observation.unit)) > 1) gaps.push({ kind: "units" })
  if (distinct(reported.map(({ observation }) => observation.method ?? "")) > 1) gaps.push({ kind: "methods" })
  if (reported.some(({ observation }) => observation.qualifier !== undefined)) gaps.push({ kind: "qualifiers" })
  if (reported.some(({ observation }) => observation.note !== undefined)) gaps.push({ kind: "notes" })
  const periods = reported.map(({ observation }) => observation.period)
  const [first = "", ...others] = periods
  if (others.some((period) => !isSameYear(first, period))) gaps.push({ kind: "years", periods })
  const isCounted = reported.some(({ metric }) => !isOfADay(catalogue, metric.id))
  if (isCounted && others.some((period) => !isSameLength(first, period))) gaps.push({ kind: "lengths", periods })
  return gaps
}

/** Whether the figures may share one axis: at least two, same metric and same method. */
export function mayShareAxis(gaps: readonly ComparabilityGap[]): boolean {
  return !gaps.some((gap) => gap.kind === "methods" || gap.kind === "units" || gap.kind === "lengths" || (gap.kind === "oneSided" && gap.printing < 2))
}

function distinct(values: readonly string[]): number {
  return new Set(values).size
}
