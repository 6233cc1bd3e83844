// Change between two printed figures of one series, and where a series must not be joined.
import type { Observation } from "@/schema/observation"
import type { Note, Report } from "@/schema/report"
import { isReported, type ReportIndex } from "./dataset"

/** Why the figure of a later year does not continue that of an earlier one. `stated` = the words the file gives for it. */
export type SeriesBreak = { kind: "method" } | { kind: "stated"; note: Note }

/**
 * The break between two successive figures, or null when nothing speaks against joining them.
 * A different calculation method always breaks; a note may state a break before its figure.
 */
export function seriesBreak(earlier: Observation, later: Observation, report: Report): SeriesBreak | null {
  if (earlier.method !== later.method) return { kind: "method" }
  const note = report.notes.find((candidate) => candidate.id === later.note)
  return note?.seriesBreak === undefined ? null : { kind: "stated", note }
}

/**
 * Change on the prior year. `percent` is relative; for metrics in percent `points` (percentage points) is the change.
 * `broken` says that a stated break lies between: the change is shown with its caveat. A changed method gives no change.
 */
export type Change =
  | { kind: "change"; from: string; percent: number; points: number; broken: SeriesBreak | null }
  | { kind: "none"; reason: "single-year" | "method" | "zero-base" }

export function directionOf(change: number): "up" | "down" | "same" {
  if (change === 0) return "same"
  return change > 0 ? "up" : "down"
}

/** Change of a metric in `period` on the year before; `single-year` when either year is not printed as a figure. */
export function changeOnPriorYear(index: ReportIndex, current: Observation | undefined, prior: Observation | undefined): Change {
  if (!isReported(current) || !isReported(prior)) return { kind: "none", reason: "single-year" }
  const broken = seriesBreak(prior, current, index.report)
  if (broken?.kind === "method") return { kind: "none", reason: "method" }
  if (prior.value === 0) return { kind: "none", reason: "zero-base" }
  return {
    kind: "change",
    from: prior.period,
    percent: (current.value / prior.value - 1) * 100,
    points: current.value - prior.value,
    broken,
  }
}
