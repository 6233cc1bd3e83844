// Change between two printed figures of one series, and where a series must not be joined.
import type { Observation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { type CatalogueIndex, isOfADay, isReported, observationKey, partCodes, type ReportIndex } from "./dataset"
import { isSameLength } from "./period"
import { continues } from "./series"

/**
 * Why the figure of a later year does not continue that of an earlier one. `stated` = the words the file gives for it; `restated`: a
 * later report gives the later year another value than the report that prints the earlier one · `superseded`: it gives what the earlier
 * figure is made of another value · `scope`: other things are counted, such as more categories of scope 3.
 */
export type SeriesBreak =
  | { kind: "method" }
  | { kind: "length" }
  | { kind: "stated"; note: Note }
  | { kind: "restated" }
  | { kind: "superseded" }
  | { kind: "scope" }

/**
 * The break between two successive figures, or null when nothing speaks against joining them.
 * Periods of another length break what is counted over them, and a different calculation method always does; a note may state a break
 * before its figure.
 */
export function seriesBreak(catalogue: CatalogueIndex, index: ReportIndex, earlier: Observation, later: Observation): SeriesBreak | null {
  if (!isOfADay(catalogue, later.metric) && !isSameLength(earlier.period, later.period)) return { kind: "length" }
  if (earlier.method !== later.method) return { kind: "method" }
  const note = index.report.notes.find((candidate) => candidate.id === later.note)
  if (note?.seriesBreak !== undefined) return { kind: "stated", note }
  if (!continues(index, earlier, later)) return { kind: "restated" }
  if (isSuperseded(catalogue, index, earlier)) return { kind: "superseded" }
  return isOfOneScope(catalogue, index, earlier, later) ? null : { kind: "scope" }
}

/**
 * Whether a figure that only an earlier report prints stands on what the newest has changed since: a sum of which it gives a part another
 * value, or a group of which it gives the whole another.
 */
export function isSuperseded({ metrics }: CatalogueIndex, index: ReportIndex, { metric, period, breakdown }: Observation): boolean {
  const origin = index.origins?.get(observationKey(metric, period, breakdown))
  if (origin === undefined) return false
  const related = [...(metrics.get(metric)?.sumOf ?? []), ...(breakdown === undefined ? [] : [metric])]
  return related
    .flatMap((id) => [observationKey(id, period, breakdown), observationKey(id, period)])
    .some((key) => {
      const [before, now] = [origin.byKey.get(key), index.byKey.get(key)]
      return isReported(before) && isReported(now) && before.unit === now.unit && before.value !== now.value
    })
}

/** What a total is counted over, as far as the report says it by printing the parts; "" where it does not. */
function scopeOf(catalogue: CatalogueIndex, { report }: Pick<ReportIndex, "report">, metric: string, period: string): string {
  const { dimensions = [], sumOf = [] } = catalogue.metrics.get(metric) ?? {}
  const counted = dimensions
    .filter((dimension) => catalogue.dimensions.get(dimension)?.scope === true)
    .flatMap((dimension) => partCodes(catalogue, report, metric, period, dimension))
  return [...counted, ...sumOf.map((part) => scopeOf(catalogue, { report }, part, period))].filter((part) => part !== "").join()
}

function isOfOneScope(catalogue: CatalogueIndex, index: ReportIndex, earlier: Observation, later: Observation): boolean {
  if (Object.keys(later.breakdown ?? {}).some((dimension) => dimension !== "basis")) return true
  const [before, now] = [earlier, later].map(({ metric, period }) => scopeOf(catalogue, index, metric, period))
  return before === "" || now === "" || before === now
}

/**
 * Change on the prior year. `percent` is relative; for metrics in percent `points` (percentage points) is the change.
 * Across a break there is no change to state, only the break: the two figures do not belong to one series.
 */
export type Change =
  | { kind: "change"; from: string; percent: number; points: number }
  | { kind: "none"; reason: "single-year" | "zero-base" }
  | { kind: "broken"; from: string; by: SeriesBreak }

export function directionOf(change: number): "up" | "down" | "same" {
  if (change === 0) return "same"
  return change > 0 ? "up" : "down"
}

/** Change of a metric in `period` on the year before; `single-year` when either year is not printed as a figure. */
export function changeOnPriorYear(catalogue: CatalogueIndex, index: ReportIndex, current: Observation | undefined, prior: Observation | undefined): Change {
  if (!isReported(current) || !isReported(prior)) return { kind: "none", reason: "single-year" }
  const by = seriesBreak(catalogue, index, prior, current)
  if (by !== null) return { kind: "broken", from: prior.period, by }
  // Amounts in two currencies: there is a change, and nobody has printed how large.
  if (prior.unit !== current.unit) return { kind: "none", reason: "single-year" }
  if (prior.value === 0) return { kind: "none", reason: "zero-base" }
  return {
    kind: "change",
    from: prior.period,
    percent: (current.value / prior.value - 1) * 100,
    points: current.value - prior.value,
  }
}
