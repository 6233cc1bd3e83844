// What there is to say of the figures in view, as values: what kind of thing it is, how large, what it touches, how certain.
import type { Metric, Theme } from "@/schema/catalogue"
import type { ReportedObservation } from "@/schema/observation"
import type { SeriesBreak } from "../change"
import type { Check } from "../checks/check"
import type { CatalogueIndex } from "../dataset"
import type { BasisId, HarmonisedRow, HarmonisedValue } from "../harmonise/types"

/** In the order in which they are told where they weigh the same. */
export const FINDING_KINDS = ["driver", "break", "contradiction", "move", "missing", "target", "claim"] as const

/**
 * What a finding touches, and what that weighs. safety: work safety · oversight: the board, its independence, its committees ·
 * mandatory: what the Exchange's Code makes mandatory · financial: amounts of money · kpi: what the Code asks for on a
 * comply-or-explain basis · other: what nobody asks for.
 */
export const TOUCHES = { safety: 1, oversight: 1, mandatory: 0.9, financial: 0.7, kpi: 0.6, other: 0.35 } as const
export type Touch = keyof typeof TOUCHES

/** high: to be asked about first · medium: to be known · low: for the record. */
export const SEVERITIES = ["high", "medium", "low"] as const
export type Severity = (typeof SEVERITIES)[number]

/** `size` and `certainty` between 0 and 1; `score` = size × what it touches × certainty. */
export type Weight = { touch: Touch; size: number; certainty: number; score: number; severity: Severity }

/** `report` whose figures it is about, by its id; `metrics` that it speaks of, the first of them before all others. */
type Said = Weight & { report: string; metrics: readonly string[]; themes: readonly Theme[] }

/** An amount in two years of one unbroken series; `percent` of the earlier one. */
export type Change = { from: string; to: string; before: ReportedObservation; after: ReportedObservation; percent: number }

/** The same over several years in a row, all in one direction. */
export type LongChange = Change & { years: number }

/**
 * `perHead`: how the same amount moved per year-end employee in the same years, where both years may be divided by them ·
 * `long`: the change since an unbroken move in one direction began.
 */
export type Move = Said & Change & { kind: "move"; perHead: PerHead | null; long: LongChange | null }

/** `value` of `row` is the later of the two years. */
export type PerHead = { percent: number; basis: BasisId; row: HarmonisedRow; value: HarmonisedValue }

/** Emissions that moved because the emission factor did: energy moved by `activityPercent`, and `factorShare` percent of the change is the factor. */
export type Driver = Said & Change & { kind: "driver"; activity: string; activityPercent: number; factorShare: number; broken: SeriesBreak | null }

/** Two successive figures that must not be joined. */
export type Break = Said & { kind: "break"; from: string; to: string; by: SeriesBreak }

export type Contradiction = Said & { kind: "contradiction"; check: Check }

/** A figure of the year before that the year does not have (`peer` null), or one that the Code asks for and a peer in view prints. */
export type Missing = Said & { kind: "missing"; period: string; peer: string | null }

/** How many targets a report states for these themes, and how many of them it says are met, or missed. `isAhead`: none is due yet, and none is said to be missed. */
export type TargetsSaid = Said & { kind: "target"; count: number; met: number; missed: number; isAhead: boolean }

/** A change that the report states itself, of an amount of which it does not print the year before: nobody can recompute it. */
export type Claim = Said & { kind: "claim"; stated: ReportedObservation }

export type Finding = Driver | Break | Contradiction | Move | Missing | TargetsSaid | Claim

/** Scores from which a finding is high, and from which it is medium. */
const HIGH = 0.5
const MEDIUM = 0.2

export function weigh(touch: Touch, size: number, certainty: number): Weight {
  const score = size * TOUCHES[touch] * certainty
  return { touch, size, certainty, score, severity: score >= HIGH ? "high" : score >= MEDIUM ? "medium" : "low" }
}

/** What a figure of a metric touches: the gravest that the catalogue says of it. */
export function touchOf({ units }: CatalogueIndex, { hkex, theme, unit, card }: Pick<Metric, "hkex" | "theme" | "unit" | "card">): Touch {
  if (card?.id === "safety" || hkex.some((code) => code.startsWith("B2"))) return "safety"
  if (theme === "governance" && hkex.some((code) => code.startsWith("MD-governance") || code.startsWith("B7"))) return "oversight"
  if (hkex.some((code) => code.startsWith("MD-"))) return "mandatory"
  if (units.get(unit)?.currency !== undefined) return "financial"
  return hkex.some((code) => code.includes(".")) ? "kpi" : "other"
}

/** The gravest of several: none is "other". */
export function gravest(touches: readonly Touch[]): Touch {
  return touches.toSorted((a, b) => TOUCHES[b] - TOUCHES[a])[0] ?? "other"
}

/** How large a change is: 0 for none, 1 from twice or half on, alike in both directions. `percent` below −100 has no ratio: it is as large as can be. */
export function sizeOfChange(percent: number): number {
  return percent <= -100 ? 1 : Math.min(1, Math.abs(Math.log2(1 + percent / 100)))
}
