// Change between two printed figures of one series, and where a series must not be joined.
import type { Observation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { type CatalogueIndex, isOfADay, isReported, type ReportIndex } from "./dataset"
import { isSameLength } from "./period"
import { continues } from "./series"

/**
 * Why the figure of a later year does not continue that of an earlier one. `stated` = the words the file gives for it; `restated`: a
 * later report gives the later year another value than the report that prints the earlier one.
 */
export type SeriesBreak = { kind: "method" } | { kind: "length" } | { kind: "stated"; note: Note } | { kind: "restated" }

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
  return continues(index, earlier, later) ? null : { kind: "restated" }
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
