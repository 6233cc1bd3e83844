// A check: one printed thing held against what the report's other figures give for it, with a verdict and all it rests on.
import type { Standards } from "@/schema/standards"
import type { CatalogueIndex, ReportIndex } from "../dataset"
import { keyOf } from "../dataset"
import type { Figure } from "../figure"
import { roundedAs } from "../figure"
import { type Interval, middle, overlap } from "../interval"
import type { CheckFacts } from "./facts"

/** The rules in the order of the method; each is declared once and run over any report. */
export const RULES = [
  "parts-and-total",
  "shares-of-a-composition",
  "printed-twice",
  "intensity-and-denominator",
  "average-and-total",
  "whole-people",
  "leavers-by-breakdown",
  "overall-between-parts",
  "headcount-roll-forward",
  "implied-factor",
  "stated-change",
  "lists-and-flags",
  "index-row",
  "band-labels",
] as const
export type RuleId = (typeof RULES)[number]

/**
 * consistent: the computed value, rounded as printed, is the printed one · rounding: both can be true of the same unrounded
 * figures · inconsistent: they cannot · not-checkable: an input is not printed.
 */
export const VERDICTS = ["inconsistent", "rounding", "consistent", "not-checkable"] as const
export type Verdict = (typeof VERDICTS)[number]

/** An observation a check rests on, or a fact elsewhere in the file (`metric` is then the path inside it). */
export type CheckInput = { metric: string; breakdown: Record<string, string> | null; period: string; printed: string; ref: string }

/** `computed` and `difference` (computed − printed) are in `unit`; null where the check is not about a number. */
export type Check = {
  id: string
  rule: RuleId
  report: string
  period: string
  verdict: Verdict
  printed: string | null
  computed: number | null
  difference: number | null
  unit: string | null
  inputs: CheckInput[]
  facts: CheckFacts
}

/** What rules look at. `standards` null: the list of KPIs could not be read, so rule 13 says nothing. */
export type CheckContext = { catalogue: CatalogueIndex; index: ReportIndex; standards: Standards | null }

export type Rule = (context: CheckContext) => Check[]

/** Points at an observation as the evidence does. */
export function inputOf({ report }: ReportIndex, { observation }: Figure): CheckInput {
  return {
    metric: observation.metric,
    breakdown: observation.breakdown ?? null,
    period: observation.period,
    printed: [observation.printed.value, observation.printed.unit].filter(Boolean).join(" "),
    ref: `${report.id}~${keyOf(observation)}`,
  }
}

/** Points at any other node of the report's file. */
export function pathInput({ report }: ReportIndex, path: string, printed: string, period: string): CheckInput {
  return { metric: path, breakdown: null, period, printed, ref: `${report.id}~path:${path}` }
}

/** The verdict on a printed figure, given what its value must lie in. */
export function judge(printed: Figure, computed: Interval): Verdict {
  if (!overlap(printed.interval, computed)) return "inconsistent"
  return roundedAs(printed, middle(computed)) === roundedAs(printed, printed.observation.value) ? "consistent" : "rounding"
}

/** A check of one printed figure against an interval that other figures give. */
export function checkFigure(
  { index }: CheckContext,
  rule: RuleId,
  printed: Figure,
  computed: Interval,
  others: readonly Figure[],
  facts: CheckFacts,
  name = "",
): Check {
  const { observation } = printed
  const value = middle(computed)
  const finite = Number.isFinite(value)
  return {
    id: checkId(rule, name, keyOf(observation)),
    rule,
    report: index.report.id,
    period: observation.period,
    verdict: judge(printed, computed),
    printed: observation.printed.value,
    computed: finite ? tidy(value) : null,
    difference: finite ? tidy(value - observation.value) : null,
    unit: observation.unit,
    inputs: [printed, ...others].map((figure) => inputOf(index, figure)),
    facts,
  }
}

/** A check that is not about one printed figure's value. */
export function checkFact(
  { index }: CheckContext,
  rule: RuleId,
  name: string,
  period: string,
  verdict: Verdict,
  inputs: CheckInput[],
  facts: CheckFacts,
  rest: Partial<Pick<Check, "printed" | "computed" | "difference" | "unit">> = {},
): Check {
  return {
    id: checkId(rule, name),
    rule,
    report: index.report.id,
    period,
    verdict,
    printed: null,
    computed: null,
    difference: null,
    unit: null,
    ...rest,
    inputs,
    facts,
  }
}

/** Stable across runs and edits elsewhere in the file, since findings refer to it. */
export function checkId(rule: RuleId, ...parts: readonly string[]): string {
  return [rule, ...parts.filter((part) => part !== "")].join(":").replaceAll("|", ":")
}

/** Takes the binary noise out of a computed number: ten significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(10))
}
