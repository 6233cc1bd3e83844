// Figures brought onto one basis: each knows its formula and its inputs, down to the observations; a refusal is a value with a reason.
import type { CheckInput } from "../checks/draft"

/** What the values of a row have in common. */
export const BASES = [
  "as-printed",
  "leavers-over-closing",
  "leavers-over-closing-plus-leavers",
  "energy-in-mwh",
  "per-year-end-employee",
  "per-revenue",
  "per-1000-employees",
  "share-of-total",
  "common-grid-factor",
  "sum-of-parts",
  "implied-factor",
  "change-by-energy",
  "change-by-factor",
  "implied-leavers",
  "implied-denominator",
] as const
export type BasisId = (typeof BASES)[number]

/** Bases whose rows say what figures imply, and are no common ground on which issuers could be compared. */
export const EXPLAINING: ReadonlySet<BasisId> = new Set(["implied-factor", "change-by-energy", "change-by-factor", "implied-leavers", "implied-denominator"])

/** How a value came about; the words and signs of each stand in the catalogues of words. */
export const FORMULAS = [
  "turnover-a-from-b",
  "turnover-b-from-a",
  "turnover-from-average",
  "turnover-a-from-counts",
  "turnover-b-from-counts",
  "turnover-merged-bands",
  "energy-from-carriers",
  "total-over-headcount",
  "total-over-revenue",
  "days-per-1000",
  "part-over-total",
  "sum-of-intensities",
  "activity-times-factor",
  "parts-added",
  "emissions-over-energy",
  "lmdi-energy",
  "lmdi-factor",
  "leavers-from-a",
  "leavers-from-b",
  "leavers-from-average",
  "total-over-intensity",
] as const
export type FormulaId = (typeof FORMULAS)[number]

export type ConstantInput = { constant: string; value: number; unit: string }
export type HarmonisedInput = CheckInput | ConstantInput

export function isConstant(input: HarmonisedInput): input is ConstantInput {
  return "constant" in input
}

/**
 * `low`/`high`: what the printed precision of the inputs allows. `arithmetic`: the formula with its figures, in signs only.
 * `people`: how many people the group has, where it is a group of people. `approximate`: a band that is not quite the common one.
 */
export type HarmonisedValue = {
  report: string
  period: string
  value: number
  low: number
  high: number
  unit: string
  kind: "as-printed" | "restated" | "derived"
  formula: FormulaId | null
  arithmetic: string
  inputs: HarmonisedInput[]
  people: number | null
  approximate: boolean
}

export const REFUSALS = [
  "absent",
  "not-disclosed",
  "not-applicable",
  "joiners-not-printed",
  "denominator-not-printed",
  "denominator-of-part",
  "other-denominator",
  "other-grid",
  "grid-unknown",
  "nobody",
] as const
export type RefusalReason = (typeof REFUSALS)[number]

/** Refusals that say why a figure that could be divided or multiplied must not be: an older year does not stand in for it. */
export const FORBIDDING: ReadonlySet<RefusalReason> = new Set(["other-denominator", "other-grid", "grid-unknown"])

/** Why a report has no value on a basis. `atLeast`: the bound that holds all the same, in the row's unit. */
export type Refusal = { report: string; period: string | null; reason: RefusalReason; atLeast: number | null }

export const GRADES = ["A", "B", "C", "D"] as const
export type Grade = (typeof GRADES)[number]

/**
 * One thing a grade rests on. `years` lowers no grade: it stands on every label; `shared`: the months that the periods have in common
 * where one of them is no calendar year. `parts-only`: figures of groups are printed, and no total. `bases`: scope 2 by location beside scope 2 by market. `lengths`: twelve months beside three.
 */
export type GradeReason =
  | { kind: "missing"; reports: readonly string[] }
  | { kind: "parts-only"; reports: readonly string[] }
  | { kind: "refused"; report: string; reason: RefusalReason }
  | { kind: "small-group"; report: string; people: number }
  | { kind: "units" }
  | { kind: "formulas" }
  | { kind: "formula-unstated"; reports: readonly string[] }
  | { kind: "boundary-unstated"; reports: readonly string[] }
  | { kind: "gap"; report: string; gap: "definition" | "boundary" | "estimate" }
  | { kind: "qualified"; report: string; bound: boolean }
  | { kind: "unreconciled"; report: string; check: string; percent: number | null }
  | { kind: "approximate-band"; report: string }
  | { kind: "restated"; reports: readonly string[] }
  | { kind: "same" }
  | { kind: "bases" }
  | { kind: "lengths"; periods: readonly string[] }
  | { kind: "years"; periods: readonly string[]; shared: number | null }

/** A metric and breakdown on one basis: all years of all reports, and how comparable the latest ones are. */
export type HarmonisedRow = {
  metric: string
  breakdown: Record<string, string> | null
  basis: BasisId
  unit: string
  values: HarmonisedValue[]
  refusals: Refusal[]
  grade: Grade
  reasons: GradeReason[]
}

/** A row before its grade. */
export type UngradedRow = Omit<HarmonisedRow, "grade" | "reasons">
