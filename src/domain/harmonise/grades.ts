// How comparable the latest figures of a row are, by rules on the data: definition, unit, boundary, reconciliation, group size.
// A: same definition, unit and boundary · B: exact restatement · C: a bounded gap, or an input that does not reconcile by more
// than 1 % · D: no two reports have a figure, the gap has no bound, or a group has fewer than ten people. This project's judgement.
// Of three or more reports the grade is that of the figures there are: whoever has none is named, and spoils no comparison of the others.

import type { Check } from "../checks/check"
import { sizeInPercent, suspects } from "../checks/suspects"
import type { Verdict } from "../checks/verdict"
import { isOfADay, isReported, observationsOf, type ReportIndex, reportingYear } from "../dataset"
import { comparePeriods, inOrder, isSameLength, isSameYear, sharedMonths } from "../period"
import { observationAt } from "../reference"
import type { HarmoniseContext } from "./context"
import { FORBIDDING, type Grade, type GradeReason, type HarmonisedRow, type HarmonisedValue, isConstant, type UngradedRow } from "./types"

/** Fewer people than this and one person more or less moves a rate by ten points. */
export const SMALL_GROUP = 10

/** A check that is off by less than this share of the printed figure, in percent, lowers no grade. */
export const NEGLIGIBLE_PERCENT = 1

/** Metrics that are rates over people: their groups must not be small. */
const RATES_OVER_PEOPLE = new Set(["turnover-rate"])

export function graded(context: HarmoniseContext, row: UngradedRow): HarmonisedRow {
  const reasons = reasonsOf(context, row)
  const grade = gradeOf(reasons, latestValues(context, row).length)
  // Only what the grade rests on, and the years, which stand on every label; "same" where nothing else was found.
  const lowering = reasons.filter((reason) => reason.kind !== "years" && (grade === "D" || (reason.kind !== "missing" && reason.kind !== "refused")))
  const telling = lowering.length === 0 ? [{ kind: "same" } as const, ...reasons] : reasons
  return { ...row, grade, reasons: telling }
}

/** The latest value of each report; none for a report that has no value, or must not have one for its own period. */
export function latestValues({ reports }: Pick<HarmoniseContext, "reports">, row: UngradedRow): HarmonisedValue[] {
  return reports.flatMap(({ report }) =>
    row.refusals.some((refusal) => refusal.report === report.id && refusal.period === reportingYear(report) && FORBIDDING.has(refusal.reason))
      ? []
      : (row.values
          .filter((value) => value.report === report.id)
          .toSorted((a, b) => comparePeriods(a.period, b.period))
          .at(-1) ?? []),
  )
}

function gradeOf(reasons: readonly GradeReason[], figures: number): Grade {
  const has = (...kinds: GradeReason["kind"][]) => reasons.some((reason) => kinds.includes(reason.kind))
  if (figures < 2 && has("missing", "parts-only", "refused")) return "D"
  if (has("small-group", "units")) return "D"
  if (has("formulas", "formula-unstated", "bases", "lengths", "boundary-unstated", "gap", "unreconciled", "approximate-band", "qualified")) return "C"
  return has("restated") ? "B" : "A"
}

function reasonsOf(context: HarmoniseContext, row: UngradedRow): GradeReason[] {
  const latest = latestValues(context, row)
  const without = context.reports.filter(({ report }) => !latest.some((value) => value.report === report.id))
  const reasons: GradeReason[] = []
  const unvalued = without.filter((index) => bound(row, index) === null)
  const parted = unvalued.filter(({ report }) => row.basis === "as-printed" && row.breakdown === null && observationsOf(report, row.metric).some(isReported))
  const ids = (some: readonly ReportIndex[]) => some.map(({ report }) => report.id)
  if (unvalued.length > parted.length) reasons.push({ kind: "missing", reports: ids(unvalued.filter((index) => !parted.includes(index))) })
  if (parted.length > 0) reasons.push({ kind: "parts-only", reports: ids(parted) })
  for (const index of without) {
    const reason = bound(row, index)
    if (reason !== null) reasons.push({ kind: "refused", report: index.report.id, reason })
  }
  if (new Set(latest.map((value) => value.unit)).size > 1) reasons.push({ kind: "units" })
  if (row.basis === "as-printed") reasons.push(...formulaReasons(context, row, latest))
  if (new Set(latest.map((value) => basisOf(context, value))).size > 1) reasons.push({ kind: "bases" })
  // Without a word on what a report covers nobody can say that it covers the same as another.
  const unbounded = latest.filter(({ report }) => context.reports.find((index) => index.report.id === report)?.report.boundary.length === 0)
  if (latest.length > 1 && unbounded.length > 0) reasons.push({ kind: "boundary-unstated", reports: unbounded.map(({ report }) => report) })
  for (const value of latest) reasons.push(...reasonsOfValue(context, row, value, latest.length > 1))
  const computed = latest.filter((value) => value.kind !== "as-printed").map((value) => value.report)
  if (computed.length > 0) reasons.push({ kind: "restated", reports: [...new Set(computed)] })
  const isCounted = !isOfADay(context.catalogue, row.metric)
  return [
    ...reasons,
    ...timeReasons(
      latest.map((value) => value.period),
      isCounted,
    ),
  ]
}

/** Periods of other lengths, where it is counted over them, and of other years: those that share nine months of twelve are of one. */
function timeReasons(periods: readonly string[], isCounted: boolean): GradeReason[] {
  const [first = "", ...others] = inOrder(periods)
  const last = others.at(-1)
  if (last === undefined) return []
  const shared = Math.min(...others.map((period) => sharedMonths(first, period)))
  const plain = periods.every((period) => /^\d{4}$/.test(period))
  return [
    ...(isCounted && others.some((period) => !isSameLength(first, period)) ? [{ kind: "lengths" as const, periods }] : []),
    ...(isSameYear(first, last) ? [] : [{ kind: "years" as const, periods, shared: plain || shared === 0 ? null : shared }]),
  ]
}

/** Scope 2 by location, by market, or not said which: other measures of one thing. */
function basisOf({ reports }: HarmoniseContext, { report, inputs }: HarmonisedValue): string {
  const index = reports.find((candidate) => candidate.report.id === report)
  return inputs.flatMap((input) => (isConstant(input) || index === undefined ? [] : (observationAt(index, input.ref)?.breakdown?.["basis"] ?? [])))[0] ?? ""
}

/** Formulas that differ, or that a report does not give: beside one that does, or of a rate that reports compute in several ways. */
function formulaReasons(context: HarmoniseContext, row: UngradedRow, latest: readonly HarmonisedValue[]): GradeReason[] {
  const methods = latest.map((value) => ({ report: value.report, method: methodOf(context, value) }))
  const known = new Set(methods.flatMap(({ method }) => (method === "" ? [] : [method])))
  if (known.size > 1) return [{ kind: "formulas" }]
  const unstated = methods.filter(({ method }) => method === "").map(({ report }) => report)
  const matters = known.size === 1 || (latest.length > 1 && RATES_OVER_PEOPLE.has(row.metric))
  return matters && unstated.length > 0 ? [{ kind: "formula-unstated", reports: unstated }] : []
}

/** A refusal that is more than silence: the report prints something that cannot be brought onto the basis. */
function bound(row: UngradedRow, { report }: ReportIndex) {
  const refusals = row.refusals.filter(
    (refusal) => refusal.report === report.id && refusal.reason !== "absent" && refusal.reason !== "not-disclosed" && refusal.reason !== "not-applicable",
  )
  return (refusals.find((refusal) => refusal.period === reportingYear(report)) ?? refusals.at(-1))?.reason ?? null
}

/**
 * Whether the environmental totals of a report are those of the places that it names, and not of all that it reports on: what it says of
 * its sites or operations then has places or people of its own.
 */
function ofSomeSites({ catalogue }: HarmoniseContext, { metric }: UngradedRow, { report }: ReportIndex): boolean {
  const { kind, pillar } = catalogue.metrics.get(metric) ?? {}
  if (kind !== "flow" || pillar !== "E") return false
  // What some figures alone cover is not what the others do.
  const named = new Set(report.observations.flatMap(({ boundary }) => boundary ?? []))
  return report.boundary.some(
    (entry) =>
      !named.has(entry.id) &&
      (entry.kind === "sites" || entry.kind === "operations") &&
      [entry.regions, entry.people, entry.entities].some((part) => part !== undefined),
  )
}

/** `compared`: beside the figure of another report; alone a boundary differs from nobody's. */
function reasonsOfValue(context: HarmoniseContext, row: UngradedRow, value: HarmonisedValue, compared: boolean): GradeReason[] {
  const index = context.reports.find(({ report }) => report.id === value.report)
  if (index === undefined) return []
  const reasons: GradeReason[] = []
  const { report } = value
  if (RATES_OVER_PEOPLE.has(row.metric) && value.people !== null && value.people < SMALL_GROUP)
    reasons.push({ kind: "small-group", report, people: value.people })
  const observations = value.inputs.flatMap((input) => (isConstant(input) ? [] : (observationAt(index, input.ref) ?? [])))
  const gaps = new Set(observations.flatMap((o) => index.report.notes.find((note) => note.id === o.note)?.gap ?? []))
  if (observations.some(({ boundary }) => boundary !== undefined) || (compared && ofSomeSites(context, row, index))) gaps.add("boundary")
  for (const gap of gaps) reasons.push({ kind: "gap", report, gap })
  const qualifiers = observations.flatMap((o) => (o.status === "reported" ? (o.qualifier ?? []) : []))
  if (qualifiers.length > 0) reasons.push({ kind: "qualified", report, bound: qualifiers.every((each) => each === "less-than" || each === "more-than") })
  if (value.approximate) reasons.push({ kind: "approximate-band", report })
  const worst = failures(context, value)[0]
  if (worst !== undefined) reasons.push({ kind: "unreconciled", report, ...worst })
  return reasons
}

/** Failed checks that doubt an input by more than a negligible share, gravest first. */
function failures({ checks }: HarmoniseContext, value: HarmonisedValue): Failure[] {
  const doubted = doubts(checks)
  const found = value.inputs.flatMap((input) => (isConstant(input) ? [] : (doubted.get(input.ref) ?? [])))
  return found.toSorted((a, b) => (b.percent ?? Number.POSITIVE_INFINITY) - (a.percent ?? Number.POSITIVE_INFINITY))
}

type Failure = { check: string; percent: number | null }

const known = new WeakMap<readonly Check[], Map<string, Failure[]>>()

/** Kinds of checks whose figures confirm one another where they hold: sums of metrics, and ratios of two. */
const CONFIRMING: ReadonlySet<string> = new Set(["metrics-sum", "ratio-of-two"])
const HOLDS: ReadonlySet<Verdict> = new Set<Verdict>(["consistent", "rounding"])

/**
 * Figure → the failed checks that doubt it by more than a negligible share; worked out once for a set of checks. Of several figures that
 * one check doubts, those that agree with others elsewhere are not what is wrong.
 */
function doubts(checks: readonly Check[]): Map<string, Failure[]> {
  const before = known.get(checks)
  if (before !== undefined) return before
  const map = new Map<string, Failure[]>()
  const confirmed = new Set(
    checks.filter(({ facts, verdict }) => CONFIRMING.has(facts.kind) && HOLDS.has(verdict)).flatMap(({ inputs }) => inputs.map(({ ref }) => ref)),
  )
  for (const check of checks) {
    const percent = sizeInPercent(check)
    if (percent !== null && percent <= NEGLIGIBLE_PERCENT) continue
    const refs = suspects(check)
    const open = refs.filter((ref) => !confirmed.has(ref))
    for (const ref of open.length > 0 ? open : refs) map.set(ref, [...(map.get(ref) ?? []), { check: check.id, percent }])
  }
  known.set(checks, map)
  return map
}

function methodOf({ reports }: HarmoniseContext, value: HarmonisedValue): string {
  const [input] = value.inputs
  const index = reports.find(({ report }) => report.id === value.report)
  if (index === undefined || input === undefined || isConstant(input)) return ""
  return observationAt(index, input.ref)?.method ?? ""
}
