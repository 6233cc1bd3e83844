// Turnover on both common bases: leavers over year-end headcount, and over headcount plus leavers; bands merged by people.
import { observationsOf, type ReportIndex, reportingYear } from "../dataset"
import { type Figure, figureAt } from "../figure"
import { type Interval, scaled, sumOf } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers } from "../leavers"
import { type ClosingBasis, isPossible, leaversOf, rateOf, type TurnoverBasis } from "../turnover"
import { asPrinted, formatPlain, type HarmoniseContext, madeOf, refusalOf, rowOf, type Side, wordsOf, wordsOfPeople } from "./context"
import type { UngradedRow } from "./types"

type Basis = ClosingBasis

const METRIC = "turnover-rate"

export function turnoverRows(context: HarmoniseContext): UngradedRow[] {
  const groups: { dimension: string | null; code: string | null }[] = [
    { dimension: null, code: null },
    ...printedGroups(context, "gender"),
    ...commonBands(context).map((code) => ({ dimension: "age", code })),
    ...printedGroups(context, "region"),
  ]
  return (["leavers-over-closing", "leavers-over-closing-plus-leavers"] as const).flatMap((basis) =>
    groups.map(({ dimension, code }) => {
      const breakdown = dimension === null || code === null ? null : { [dimension]: code }
      return rowOf(context, { metric: METRIC, breakdown, basis, unit: "percent" }, (index, period) => sideOf(context, index, period, basis, dimension, code))
    }),
  )
}

/** The groups of a dimension that any report in view prints a rate of, in the order of the catalogue. */
function printedGroups({ catalogue, reports }: HarmoniseContext, dimension: string): { dimension: string; code: string }[] {
  const printed = new Set(
    reports.flatMap(({ report }) =>
      observationsOf(report, METRIC).flatMap(({ breakdown = {} }) => (Object.keys(breakdown).length === 1 ? (breakdown[dimension] ?? []) : [])),
    ),
  )
  return (catalogue.dimensions.get(dimension)?.codes ?? []).flatMap(({ id }) => (printed.has(id) ? [{ dimension, code: id }] : []))
}

/** The shared age bands of the catalogue, in its order. */
function commonBands({ catalogue }: HarmoniseContext): string[] {
  return [...new Set((catalogue.dimensions.get("age")?.codes ?? []).flatMap((code) => code.common?.band ?? []))]
}

function sideOf(context: HarmoniseContext, index: ReportIndex, period: string, basis: Basis, dimension: string | null, code: string | null): Side {
  const { catalogue } = context
  const all = groupsOfLeavers({ catalogue, index }, period, dimension)
  const band = (own: string | null) => catalogue.dimensions.get("age")?.codes.find((candidate) => candidate.id === own)?.common
  const groups = dimension === "age" ? all.filter((group) => band(group.code)?.band === code) : all.filter((group) => group.code === code)
  if (groups.length === 0) {
    const breakdown = dimension === null || code === null ? undefined : { [dimension]: code }
    return fromCounts(context, index, period, basis, breakdown)
  }
  const approximate = dimension === "age" && groups.some((group) => group.relabelled || band(group.code)?.match === "approximate")
  const [only] = groups
  return groups.length === 1 && only !== undefined && !only.relabelled
    ? restate(index, period, basis, only, approximate)
    : merge(index, period, basis, groups, approximate)
}

/** One group: exact algebra on its rate; its headcount is not needed for that. */
function restate(index: ReportIndex, period: string, basis: Basis, group: GroupOfLeavers, approximate: boolean): Side {
  const { rate, closing } = group
  const people = closing?.observation.value ?? null
  // A rate of 100 % over closing headcount plus leavers says the same: nobody is left to divide by.
  if (people === 0 || leavesNobody(group)) return { refusal: { report: index.report.id, period, reason: "nobody", atLeast: null } }
  if (group.basis === basis) return { value: { ...asPrinted(index, rate, people), approximate } }
  if (group.basis === "leavers-over-closing-plus-leavers-plus-joiners") return withoutJoiners(index, period, basis, rate)
  if (group.basis === "leavers-over-average") return fromAverage(index, period, basis, group, approximate)
  const percent = rate.observation.printed.value.endsWith("%") ? rate.observation.printed.value : `${rate.observation.printed.value}%`
  const [formula, arithmetic] =
    basis === "leavers-over-closing"
      ? (["turnover-a-from-b", `${percent} ÷ (1 − ${percent})`] as const)
      : (["turnover-b-from-a", `${percent} ÷ (1 + ${percent})`] as const)
  const interval = inPercent(rateOn(scaled(rate.interval, 0.01), group.basis, basis))
  const value = inPercent(rateOn(point(rate.observation.value / 100), group.basis, basis)).low
  return { value: madeOf({ index, period, interval, value, unit: "percent", kind: "restated", formula, arithmetic, figures: [rate], people, approximate }) }
}

/** Leavers behind a rate over people on average, over those at year end. */
function fromAverage(index: ReportIndex, period: string, basis: Basis, { rate, closing, people, leavers }: GroupOfLeavers, approximate: boolean): Side {
  if (closing === null || people === null || leavers === null || closing.interval.low <= 0)
    return { refusal: { report: index.report.id, period, reason: "denominator-not-printed", atLeast: null } }
  const percent = rate.observation.printed.value.endsWith("%") ? rate.observation.printed.value : `${rate.observation.printed.value}%`
  const count = `${percent} × ${wordsOfPeople(people)}`
  const [heads, left] = [wordsOf(closing), (rate.observation.value / 100) * people.value]
  return {
    value: madeOf({
      index,
      period,
      interval: inPercent(rateOf(leavers, basis, closing.interval)),
      value: inPercent(rateOf(point(left), basis, point(closing.observation.value))).low,
      unit: "percent",
      kind: "restated",
      formula: "turnover-from-average",
      arithmetic: basis === "leavers-over-closing" ? `${count} ÷ ${heads}` : `${count} ÷ (${heads} + ${count})`,
      figures: [rate, ...people.figures.filter((figure) => figure.observation !== closing.observation), closing],
      people: closing.observation.value,
      approximate,
    }),
  }
}

function leavesNobody({ rate, basis }: GroupOfLeavers): boolean {
  return !isPossible(point(rate.observation.value / 100), basis)
}

/** From one formula to another without a headcount: with E = 1, leavers are a multiple of it. */
function rateOn(rate: Interval, from: TurnoverBasis, to: TurnoverBasis): Interval {
  const one = point(1)
  return rateOf(leaversOf(rate, from, one, null), to, one)
}

/** Formula c: a = c (1 + J/E) / (1 − c) is at least c / (1 − c), whatever the joiners. */
function withoutJoiners(index: ReportIndex, period: string, basis: Basis, rate: Figure): Side {
  const least = inPercent(rateOn(point(rate.interval.low / 100), "leavers-over-closing-plus-leavers", basis)).low
  return { refusal: { report: index.report.id, period, reason: "joiners-not-printed", atLeast: least } }
}

/** Several bands: leavers and headcounts are added; rates are never averaged. */
function merge(index: ReportIndex, period: string, basis: Basis, groups: readonly GroupOfLeavers[], approximate: boolean): Side {
  const [first] = groups
  if (groups.some((group) => group.basis === "leavers-over-closing-plus-leavers-plus-joiners") && first !== undefined)
    return { refusal: { report: index.report.id, period, reason: "joiners-not-printed", atLeast: null } }
  if (groups.some(leavesNobody)) return { refusal: { report: index.report.id, period, reason: "nobody", atLeast: null } }
  const closings = groups.flatMap(({ closing }) => closing ?? [])
  const leavers = groups.flatMap((group) => group.leavers ?? [])
  if (closings.length < groups.length || leavers.length < groups.length) return { refusal: refusalOf(index, "headcount", null) }
  const people = closings.reduce((sum, closing) => sum + closing.observation.value, 0)
  const interval = inPercent(rateOf(sumOf(leavers), basis, sumOf(closings.map((closing) => closing.interval))))
  const exact = groups.map(({ rate, basis, people }) => leaversOf(point(rate.observation.value / 100), basis, point(people?.value ?? 0), null).low)
  const total = exact.reduce((sum, count) => sum + count, 0)
  const value = inPercent(rateOf(point(total), basis, point(people))).low
  const counts = exact.map((count) => formatPlain(Math.round(count))).join(" + ")
  const heads = closings.map((closing) => closing.observation.printed.value).join(" + ")
  const arithmetic = basis === "leavers-over-closing" ? `(${counts}) ÷ (${heads})` : `(${counts}) ÷ (${heads} + ${counts})`
  const figures = groups.flatMap(({ rate, closing, people }) => [...new Set([rate, ...(people?.figures ?? []), ...(closing === null ? [] : [closing])])])
  return {
    value: madeOf({
      index,
      period,
      interval,
      value,
      unit: "percent",
      kind: "restated",
      formula: "turnover-merged-bands",
      arithmetic,
      figures,
      people,
      approximate,
    }),
  }
}

/** No rate with a known formula printed: from the printed number of leavers and the year-end headcount, where both are there. */
function fromCounts({ catalogue }: HarmoniseContext, index: ReportIndex, period: string, basis: Basis, breakdown?: Record<string, string>): Side {
  const [leavers, closing] = ["leavers", "headcount"].map((metric) => figureAt(catalogue, index, metric, period, breakdown))
  if (leavers == null || closing == null || closing.interval.low <= 0)
    return { refusal: refusalOf(index, METRIC, breakdown === undefined && period === reportingYear(index.report) ? period : null) }
  const [l, e] = [leavers.observation.printed.value, closing.observation.printed.value]
  const [formula, arithmetic] =
    basis === "leavers-over-closing" ? (["turnover-a-from-counts", `${l} ÷ ${e}`] as const) : (["turnover-b-from-counts", `${l} ÷ (${e} + ${l})`] as const)
  const interval = inPercent(rateOf(leavers.interval, basis, closing.interval))
  const value = inPercent(rateOf(point(leavers.observation.value), basis, point(closing.observation.value))).low
  return {
    value: madeOf({
      index,
      period,
      interval,
      value,
      unit: "percent",
      kind: "derived",
      formula,
      arithmetic,
      figures: [leavers, closing],
      people: closing.observation.value,
    }),
  }
}

function point(value: number): Interval {
  return { low: value, high: value }
}

function inPercent(fraction: Interval): Interval {
  return scaled(fraction, 100)
}
