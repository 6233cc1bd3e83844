// One figure, or one absence, ready to be read: in a table, on a bar, in an export. An absence is a word, never a zero.
import { type EvidenceAddress, observationAddress } from "@/domain/address"
import { findObservation } from "@/domain/dataset"
import { formatNumber } from "@/i18n/format"
import type { Observation } from "@/schema/observation"
import type { CoreView, Issuer } from "./view"

export type MissingReason = "not-disclosed" | "not-applicable" | "absent" | "refused"

/** `computed`: not printed but worked out from printed figures; it is drawn so that nobody takes it for the issuer's own. */
export type Cell =
  | { kind: "figure"; value: number; text: string; ref: EvidenceAddress; noted: boolean; computed?: true }
  | { kind: "missing"; reason: MissingReason; text: string; ref?: EvidenceAddress }

/** The cell of a metric, period and breakdown in a report; "absent" when the report prints nothing there. */
export function cellAt(view: CoreView, issuer: Issuer, metric: string, period: string, breakdown?: Record<string, string>): Cell {
  const observation = findObservation(issuer, metric, period, breakdown)
  return observation === undefined ? { kind: "missing", reason: "absent", text: view.messages.cell.absent } : cellOf(view, issuer, observation)
}

export function cellOf(view: CoreView, issuer: Issuer, observation: Observation): Cell {
  const ref = observationAddress(issuer, observation)
  switch (observation.status) {
    case "reported":
      return {
        kind: "figure",
        value: observation.value,
        text: figureText(view, observation),
        ref,
        noted: observation.note !== undefined || (observation.alsoPrinted?.some((place) => place.note !== undefined) ?? false),
      }
    case "not-disclosed":
      return { kind: "missing", reason: "not-disclosed", text: view.messages.cell.notDisclosed, ref }
    case "not-applicable":
      return { kind: "missing", reason: "not-applicable", text: view.messages.cell.notApplicable, ref }
  }
}

/** "2,539", "≥85%", "20–30": the canonical figure with its printed decimals and qualifier. */
export function figureText(view: CoreView, observation: Extract<Observation, { status: "reported" }>): string {
  const { value, valueTo, unit, qualifier, printed } = observation
  const decimals = printedDecimals(value, printed.value)
  const number = unit === "calendar-year" ? String(value) : formatNumber(value, view.language, decimals)
  const range = valueTo === undefined ? number : `${number}–${formatNumber(valueTo, view.language, decimals)}`
  const figure = unit === "percent" ? `${range}%` : range
  return qualifier === undefined || valueTo !== undefined ? figure : view.messages.qualifiers[qualifier](figure)
}

/** A computed figure with as many decimals as tell anything. */
export function computedText({ language }: Pick<CoreView, "language">, value: number): string {
  const size = Math.abs(value)
  return formatNumber(Number(value.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : 3)), language)
}

/** Decimals as printed ("27,329.60" keeps two) unless a unit conversion moved the point ("22.28" hundred million is 2,228 million). */
function printedDecimals(value: number, printed: string): number | undefined {
  const shown = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
  // Brackets and bounds stand before the digits; the sign is the value's.
  const moved = shown > 0 && Number.parseFloat(printed.replaceAll(",", "").replace(/^\D+/, "")) !== Math.abs(value)
  return !moved && Number(value.toFixed(shown)) === value ? shown : undefined
}

/** What stands where a report gives no figure at all, or figures of its groups only. */
export function absentCell(view: CoreView, breakdownOnly: boolean): Cell {
  return { kind: "missing", reason: "absent", text: breakdownOnly ? view.messages.cell.breakdownOnly : view.messages.cell.absent }
}
