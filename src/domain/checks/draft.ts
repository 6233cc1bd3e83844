// What a rule makes: drafts of checks, which get their id from the rule and the report they were made of.
import type { ReportedObservation } from "@/schema/observation"
import type { Standards } from "@/schema/standards"
import { type EvidenceAddress, observationAddress } from "../address"
import type { CatalogueIndex, ReportIndex } from "../dataset"
import { keyOf } from "../dataset"
import type { Figure } from "../figure"
import { roundedAs } from "../figure"
import { type Interval, middle, overlap } from "../interval"
import { printedFactor } from "../printedUnit"
import { formatNodePath } from "../reference"
import { nodeAddress } from "../reportNodes"
import type { Facts } from "./facts"
import type { Verdict } from "./verdict"

/** An observation a check rests on, or a fact elsewhere in the file (`metric` is then the path inside it). */
export type CheckInput = { metric: string; breakdown: Record<string, string> | null; period: string; printed: string; ref: EvidenceAddress }

/** `computed` and `difference` (computed − printed) are in `unit`; null where the check is not about a number. */
export type Result = { printed: string | null; computed: number | null; difference: number | null; unit: string | null }

/** What is computed where it is no one number, not even but for rounding: from a part that is only bounded, or by formulas that differ. */
export type Spread = { span?: Interval }

/** `name` tells the check from the others of its rule and report, in parts; an empty part does not count. */
export type Draft<F extends Facts = Facts> = Result & Spread & { name: readonly string[]; period: string; verdict: Verdict; inputs: CheckInput[]; facts: F }

/**
 * What rules look at: one report. `earlier`: earlier reports of its issuer, newest first. `standards` null: the list of KPIs could
 * not be read, so the rule on index rows says nothing.
 */
export type CheckContext = { catalogue: CatalogueIndex; index: ReportIndex; earlier?: readonly ReportIndex[]; standards: Standards | null }

/** Run over any report: a new company is checked without new code. */
/** `judged`: what it finds rests on a limit of this project's, such as a tenth a year, and not on arithmetic alone. */
export type Rule<Id extends string = string, D extends Draft = Draft> = { id: Id; judged: boolean; run: (context: CheckContext) => D[] }

export function rule<const Id extends string, D extends Draft>(id: Id, run: (context: CheckContext) => D[], { judged = false } = {}): Rule<Id, D> {
  return { id, judged, run }
}

/** What is found of each thing, in one list. Unlike flatMap it lets one thing give another kind of fact than the next. */
export function gather<Thing, Found extends readonly unknown[]>(things: readonly Thing[], find: (thing: Thing, place: number) => Found): Found[number][] {
  return things.flatMap<Found[number]>(find)
}

/** Points at an observation as the evidence does. */
export function inputOf(index: ReportIndex, { observation }: Figure): CheckInput {
  return {
    metric: observation.metric,
    breakdown: observation.breakdown ?? null,
    period: observation.period,
    printed: [observation.printed.value, observation.printed.unit].filter(Boolean).join(" "),
    ref: observationAddress(index, observation),
  }
}

/**
 * A figure as printed, for sentences and beside what is computed: with its unit where that is not the metric's own, since 1.2 that are
 * 萬元 are no 1.2 beside 12,000.
 */
export function printedIn({ catalogue }: Pick<CheckContext, "catalogue">, { metric, printed }: ReportedObservation): string {
  const unit = catalogue.units.get(catalogue.metrics.get(metric)?.unit ?? "")
  const factor = unit === undefined || printed.unit === undefined ? 1 : printedFactor(catalogue.units, unit, printed.unit)
  return factor === 1 || factor === undefined ? printed.value : `${printed.value} ${printed.unit}`
}

/** Points at any other node of the report's file, given the way to it by fields and places. */
export function nodeInput({ report }: ReportIndex, path: readonly (string | number)[], printed: string, period: string): CheckInput {
  return { metric: formatNodePath(path), breakdown: null, period, printed, ref: nodeAddress(report, ...path) }
}

/** The verdict on a printed figure, given what its value must lie in. */
export function judge(printed: Figure, computed: Interval): Verdict {
  if (!overlap(printed.interval, computed)) return "inconsistent"
  return roundedAs(printed, middle(computed)) === roundedAs(printed, printed.observation.value) ? "consistent" : "rounding"
}

/** A check of one printed figure against an interval that other figures give. `isSpread`: whether that is more than rounding. */
export function checkFigure<F extends Facts>(
  context: Pick<CheckContext, "catalogue" | "index">,
  printed: Figure,
  computed: Interval,
  others: readonly Figure[],
  facts: F,
  name = "",
  { isSpread = others.some((figure) => figure.observation.qualifier !== undefined) }: { isSpread?: boolean } = {},
): Draft<F> {
  const { observation } = printed
  const spread = isSpread && Number.isFinite(computed.high) && computed.high > computed.low
  // Of a range its nearer end: by how much the figure is off at least.
  const value = !spread ? middle(computed) : Math.min(computed.high, Math.max(computed.low, observation.value))
  const finite = Number.isFinite(value)
  return {
    name: [name, keyOf(observation)],
    period: observation.period,
    verdict: judge(printed, computed),
    printed: printedIn(context, observation),
    computed: finite ? tidy(value) : null,
    difference: finite ? tidy(value - observation.value) : null,
    unit: observation.unit,
    inputs: [printed, ...others].map((figure) => inputOf(context.index, figure)),
    facts,
    ...(spread ? { span: computed } : {}),
  }
}

/** A check that is not about one printed figure's value. */
export function checkFact<F extends Facts>(
  name: readonly string[],
  period: string,
  verdict: Verdict,
  inputs: CheckInput[],
  facts: F,
  result: Partial<Result> = {},
): Draft<F> {
  return { name, period, verdict, printed: null, computed: null, difference: null, unit: null, ...result, inputs, facts }
}

/** Takes the binary noise out of a computed number: ten significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(10))
}
