// All there is to say of the reports in view, the gravest first: pure, from the figures, the checks and the harmonised rows.
import type { Metric } from "@/schema/catalogue"
import { observationAddress } from "../address"
import { seriesBreak } from "../change"
import type { Check } from "../checks/check"
import { FACTOR_PAIRS } from "../checks/factors"
import { JUDGED_RULES } from "../checks/rules"
import { sizeInPercent, suspects } from "../checks/suspects"
import { isOpen } from "../checks/verdict"
import { type CatalogueIndex, findObservation, isReported, observationsOf, type ReportIndex, reportingYear } from "../dataset"
import { decompose, impliedFactors } from "../emissions"
import type { Reconciled } from "../harmonise/harmonise"
import { type BasisId, type HarmonisedRow, type HarmonisedValue, isConstant } from "../harmonise/types"
import { isSameLength, yearBefore } from "../period"
import { type Change, type Claim, type Driver, FINDING_KINDS, type Finding, gravest, type Move, type PerHead, sizeOfChange, touchOf, weigh } from "./finding"
import { isAmount, longMove, statedChanges, weightOfChange, yearOnYear } from "./moves"

type Context = { catalogue: CatalogueIndex; reports: readonly ReportIndex[]; reconciled: Reconciled }

/** Ranked by score; what weighs the same stands in the order of kinds, then of reports and metrics. */
export function findings(context: Context): Finding[] {
  const found = context.reports.flatMap((index): Finding[] => [
    ...drivers(context, index),
    ...breaks(context, index),
    ...contradictions(context, index),
    ...moves(context, index),
    ...missing(context, index),
    ...targets(context, index),
    ...claims(context, index),
  ])
  return found.toSorted((a, b) => b.score - a.score || FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind))
}

/** What every finding on one metric says of itself. */
function on(index: ReportIndex, ...metrics: Metric[]) {
  return { report: index.report.id, metrics: metrics.map(({ id }) => id), themes: [...new Set(metrics.map(({ theme }) => theme))] }
}

/** How an amount moved in its year; where it may be divided by the people of both years, what it moved by per head weighs. */
export function moves(context: Context, index: ReportIndex): Move[] {
  const { checks } = context.reconciled
  const doubted = new Set(checks.flatMap(suspects))
  // What looks like another unit has not moved.
  const slipped = new Set(checks.filter(({ rule }) => rule === "unit-slip").flatMap(suspects))
  return [...context.catalogue.metrics.values()].filter(isAmount).flatMap((metric): Move[] => {
    const change = yearOnYear(context.catalogue, index, metric.id)
    if (change === null || change.percent === 0) return []
    const perHead = perHeadChange(context.reconciled.rows, index, metric.id, change)
    const of = (refs: ReadonlySet<string>) => [change.before, change.after].some((observation) => refs.has(observationAddress(index, observation)))
    const inDoubt = of(doubted)
    if (of(slipped)) return []
    const weight = weightOfChange(context.catalogue, metric, change, inDoubt)
    const long = longMove(context.catalogue, index, metric.id)
    const size = Math.max(...[change, perHead, long].map((each) => (each === null ? 0 : sizeOfChange(each.percent))))
    return [{ kind: "move", ...on(index, metric), ...change, perHead, long, ...weigh(weight.touch, size, weight.certainty) }]
  })
}

const PER_HEAD: ReadonlySet<BasisId> = new Set(["per-year-end-employee", "per-1000-employees"])

/** How a total moved per year-end employee; null where it is not worked out of both years' totals, or the report divides by other people. */
export function perHeadChange(rows: readonly HarmonisedRow[], index: ReportIndex, metric: string, { from, to }: Pick<Change, "from" | "to">): PerHead | null {
  for (const row of rows) {
    if (!PER_HEAD.has(row.basis) || row.breakdown !== null) continue
    const [before, after] = [from, to].map((period) => row.values.find((value) => value.report === index.report.id && value.period === period))
    if (before === undefined || after === undefined || before.value <= 0 || ![before, after].every((value) => dividesTotal(value, metric))) continue
    return { percent: (after.value / before.value - 1) * 100, basis: row.basis, row, value: after }
  }
  return null
}

function dividesTotal({ kind, inputs: [first] }: HarmonisedValue, metric: string): boolean {
  return kind === "derived" && first !== undefined && !isConstant(first) && first.metric === metric && first.breakdown === null
}

/** From which share of a change on, in percent, the emission factor is what it comes from. */
const MOSTLY = 75
const WORTH_SAYING = 10

/** Emissions that moved by a tenth and more, most of it because the factor did. */
function drivers({ catalogue }: Context, index: ReportIndex): Driver[] {
  return FACTOR_PAIRS.flatMap((pair): Driver[] => {
    const [before, after] = impliedFactors(catalogue, index, pair).slice(-2)
    if (before === undefined || after === undefined || after.period !== reportingYear(index.report) || !isSameLength(before.period, after.period)) return []
    const [first, last] = [before.emissions.observation, after.emissions.observation]
    const parts = decompose(
      { activity: before.activity.observation.value, factor: before.value },
      { activity: after.activity.observation.value, factor: after.value },
    )
    const percent = first.value === 0 ? 0 : (last.value / first.value - 1) * 100
    const factorShare = parts.total === 0 ? 0 : (parts.factor / parts.total) * 100
    if (Math.abs(percent) < WORTH_SAYING || factorShare < MOSTLY) return []
    const [metric, activity] = [first.metric, after.activity.observation.metric].map((id) => catalogue.metrics.get(id))
    if (metric === undefined || activity === undefined) return []
    return [
      {
        kind: "driver",
        ...on(index, metric, activity),
        from: before.period,
        to: after.period,
        before: first,
        after: last,
        percent,
        activity: activity.id,
        activityPercent: (after.activity.observation.value / before.activity.observation.value - 1) * 100,
        factorShare,
        broken: seriesBreak(catalogue, index, first, last),
        ...weigh(touchOf(catalogue, metric), sizeOfChange(percent), 1),
      },
    ]
  })
}

/** A break is as large as what it keeps from being said: this project's judgement. */
const BREAK = 0.5

/** Where the figure of the report's year does not continue that of the year before. */
function breaks({ catalogue }: Context, index: ReportIndex): Finding[] {
  const to = reportingYear(index.report)
  const from = yearBefore(to)
  return [...catalogue.metrics.values()].flatMap((metric): Finding[] => {
    // Where no total is printed, its groups are what breaks: all of them alike, so that the first is enough.
    const printed = observationsOf(index.report, metric.id)
    const after = findObservation(index, metric.id, to) ?? printed.find(({ period }) => period === to)
    const before = after === undefined ? undefined : findObservation(index, metric.id, from, after.breakdown)
    const by = isReported(before) && isReported(after) ? seriesBreak(catalogue, index, before, after) : null
    return by === null ? [] : [{ kind: "break", ...on(index, metric), from, to, by, ...weigh(touchOf(catalogue, metric), BREAK, 1) }]
  })
}

/** A difference of half of what is printed, or a contradiction that has no size, is as large as can be. */
const LARGE = 50
const NO_SIZE = 0.8
/** What is wrong in form, such as a misprinted unit, and leaves every value as it is. */
const OF_FORM = 0.4
/** What is not arithmetic but this project's judgement, and what concerns an earlier year, is less certain to matter. */
const JUDGED = 0.6
const EARLIER = 0.6
/** Places in a report's file that say who oversees and who is independent. */
const OVERSIGHT = /^governance\.(board|committees|attendance)/

function contradictions(context: Context, index: ReportIndex): Finding[] {
  const { catalogue, reconciled } = context
  return reconciled.checks
    .filter((check) => check.report === index.report.id && isOpen(check.verdict))
    .map((check): Finding => {
      const metrics = metricsOf(catalogue, check)
      return { kind: "contradiction", ...on(index, ...metrics), check, ...weightOfCheck(catalogue, index, check) }
    })
}

/** How grave a check is that leaves a question; any other has no weight. */
export function weightOfCheck(catalogue: CatalogueIndex, index: ReportIndex, check: Check) {
  const touches = metricsOf(catalogue, check).map((metric) => touchOf(catalogue, metric))
  // Of the board's table, its committees and who is independent there is no metric.
  const touch = check.inputs.some(({ metric }) => OVERSIGHT.test(metric)) ? "oversight" : gravest(touches)
  const percent = sizeInPercent(check)
  const noSize = touch !== "oversight" && suspects(check).length === 0 ? OF_FORM : NO_SIZE
  const size = !isOpen(check.verdict) ? 0 : percent === null ? noSize : Math.min(1, percent / LARGE)
  const judged = JUDGED_RULES.has(check.rule) ? JUDGED : 1
  return weigh(touch, size, judged * (check.period === reportingYear(index.report) || check.period === "undated" ? 1 : EARLIER))
}

/** The metrics in doubt before the others that a check holds against them. */
export function metricsOf({ metrics }: CatalogueIndex, check: Check): Metric[] {
  const doubted = new Set(suspects(check))
  const ids = check.inputs.toSorted((a, b) => Number(doubted.has(b.ref)) - Number(doubted.has(a.ref))).map(({ metric }) => metric)
  return [...new Set(ids)].flatMap((id) => metrics.get(id) ?? [])
}

const GONE = 0.8
const PEER_HAS = 0.4

/** What the year before has and the year does not; and what the Code asks for by number, which a peer in view prints and this report does not. */
function missing(context: Context, index: ReportIndex): Finding[] {
  const { catalogue, reports } = context
  const period = reportingYear(index.report)
  const prior = yearBefore(period)
  const prints = (of: ReportIndex, metric: Metric) => observationsOf(of.report, metric.id).some(isReported)
  const covered = new Set([...catalogue.metrics.values()].filter((metric) => prints(index, metric)).flatMap(({ hkex }) => hkex))
  return [...catalogue.metrics.values()].flatMap((metric): Finding[] => {
    const gone =
      isReported(findObservation(index, metric.id, prior)) && findObservation(index, metric.id, period) === undefined && !printsAt(index, metric, period)
    if (gone) return [{ kind: "missing", ...on(index, metric), period, peer: null, ...weigh(touchOf(catalogue, metric), GONE, 1) }]
    const asked = metric.hkex.filter((code) => code.includes("."))
    const silent =
      metric.headline?.rank !== undefined &&
      asked.length > 0 &&
      !asked.some((code) => covered.has(code)) &&
      observationsOf(index.report, metric.id).length === 0
    const peer = silent ? reports.find((other) => other !== index && isReported(findObservation(other, metric.id, reportingYear(other.report)))) : undefined
    return peer === undefined
      ? []
      : [{ kind: "missing", ...on(index, metric), period, peer: peer.report.id, ...weigh(touchOf(catalogue, metric), PEER_HAS, 1) }]
  })
}

/** Whether any group of a metric is printed for a period. */
function printsAt(index: ReportIndex, metric: Metric, period: string): boolean {
  return observationsOf(index.report, metric.id).some((observation) => observation.period === period)
}

const TARGETS = 0.5

/** Targets of one pillar; which themes they belong to is said by their metrics, and by the pillar where they have none. */
function targets({ catalogue }: Context, index: ReportIndex): Finding[] {
  const metrics = [...new Set(index.report.targets.flatMap(({ metric }) => catalogue.metrics.get(metric ?? "") ?? []))]
  const themes = [...new Set(metrics.map(({ theme }) => theme))]
  return themes.map((theme): Finding => {
    const own = metrics.filter((metric) => metric.theme === theme)
    const listed = index.report.targets.filter(({ metric }) => own.some(({ id }) => id === metric))
    const met = listed.filter(({ status }) => status === "met").length
    const missed = listed.filter(({ status }) => status === "missed").length
    const touch = gravest(own.map((metric) => touchOf(catalogue, metric)))
    const end = index.report.document.periodEnd.slice(0, 4)
    const isAhead = listed.every(({ status, targetYear }) => (status === "set" || status === "on-track") && targetYear !== null && targetYear > end)
    const size = isAhead ? 0 : TARGETS * (1 - met / listed.length)
    return { kind: "target", ...on(index, ...own), themes: [theme], count: listed.length, met, missed, isAhead, ...weigh(touch, size, 1) }
  })
}

/** What nobody can recompute is little certain to matter. */
const CLAIMED = 0.2

function claims({ catalogue }: Context, index: ReportIndex): Claim[] {
  return statedChanges(catalogue, index).flatMap(({ metric, stated }): Claim[] => [
    { kind: "claim", ...on(index, metric), stated, ...weigh(touchOf(catalogue, metric), sizeOfChange(-Math.min(99, Math.abs(stated.value))), CLAIMED) },
  ])
}
