// The loaded data as the rest of the product sees it: catalogue lookups and one report per issuer and year.
import type { Dimension, Factor, Method, Metric, MetricCatalogue, Unit } from "@/schema/catalogue"
import type { Observation, ReportedObservation } from "@/schema/observation"
import { periodOf } from "@/schema/period"
import type { Report } from "@/schema/report"
import type { PrintedLanguage } from "@/schema/source"
import type { ReportText } from "@/schema/text"
import { asRead } from "./asRead"
import { inOrder } from "./period"

/** Constant-time lookups over metrics.json. A missing id is undefined; only our own misuse throws. */
export type CatalogueIndex = {
  metrics: ReadonlyMap<string, Metric>
  units: ReadonlyMap<string, Unit>
  dimensions: ReadonlyMap<string, Dimension>
  methods: ReadonlyMap<string, Method>
  factors: ReadonlyMap<string, Factor>
}

export function indexCatalogue(catalogue: MetricCatalogue): CatalogueIndex {
  return {
    metrics: new Map(catalogue.metrics.map((metric) => [metric.id, metric])),
    units: new Map(catalogue.units.map((unit) => [unit.id, unit])),
    dimensions: new Map(catalogue.dimensions.map((dimension) => [dimension.id, dimension])),
    methods: new Map(catalogue.methods.map((method) => [method.id, method])),
    factors: new Map(catalogue.factors.map((factor) => [factor.id, factor])),
  }
}

/**
 * Whether a figure is what there is on the last day of its period, such as people at year end, or the share of a group among them: how long
 * the period was does not matter to it.
 */
export function isOfADay({ metrics }: CatalogueIndex, id: string): boolean {
  const metric = metrics.get(id)
  const whole = metric?.kind === "composition" ? metrics.get(metric.denominator ?? "") : metric
  return whole?.kind === "stock"
}

/** The same metric, period and breakdown are the same figure, whatever the order in which the breakdown is written. */
export function observationKey(metric: string, period: string, breakdown: Record<string, string> = {}): string {
  const parts = Object.entries(breakdown)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
  return [metric, period, ...parts].join("|")
}

export function keyOf(observation: Observation): string {
  return observationKey(observation.metric, observation.period, observation.breakdown)
}

export function isReported(observation: Observation | undefined): observation is ReportedObservation {
  return observation?.status === "reported"
}

/**
 * One report with its observations at hand by key — or several of one issuer as one (see series.ts): `vintages` are then its reports,
 * newest first, and `origins` says which of them an observation of an earlier one stands in. Both are absent for a report alone.
 */
export type ReportIndex = {
  report: Report
  byKey: ReadonlyMap<string, Observation>
  vintages?: readonly ReportIndex[]
  origins?: ReadonlyMap<string, ReportIndex>
}

export function indexReport(filed: Report): ReportIndex {
  const report = asRead(filed)
  return { report, byKey: byKeyOf(report.observations) }
}

/** Printed first where the total is printed by basis only: the one that the GHG Protocol and the Exchange ask of everybody. */
const BASES = ["location", "market"]

/** Observations by their keys; scope 2 that is printed by its basis alone stands for the total, too. */
export function byKeyOf(observations: readonly Observation[]): Map<string, Observation> {
  const byKey = new Map(observations.map((observation) => [keyOf(observation), observation]))
  for (const observation of observations) {
    const { basis, ...breakdown } = observation.breakdown ?? {}
    if (basis === undefined) continue
    const total = observationKey(observation.metric, observation.period, breakdown)
    const known = byKey.get(total)
    if (known === undefined || BASES.indexOf(known.breakdown?.["basis"] ?? "") > BASES.indexOf(basis)) byKey.set(total, observation)
  }
  return byKey
}

/** The reports that an index is made of, newest first. */
export function vintagesOf(index: ReportIndex): readonly ReportIndex[] {
  return index.vintages ?? [index]
}

/** The report that prints an observation of the index. */
export function originOf(index: ReportIndex, observation: Observation): ReportIndex {
  return index.origins?.get(keyOf(observation)) ?? index.vintages?.[0] ?? index
}

/** The observation, or undefined when the report prints nothing there ("absent", which is not "not disclosed"). */
export function findObservation(index: ReportIndex, metric: string, period: string, breakdown?: Record<string, string>): Observation | undefined {
  return index.byKey.get(observationKey(metric, period, breakdown))
}

/** Whether an observation is the total of its metric and period: without groups, or the basis that stands for a total that is not printed. */
export function isTotal(index: ReportIndex, observation: Observation): boolean {
  return observation.breakdown === undefined || findObservation(index, observation.metric, observation.period) === observation
}

const byMetric = new WeakMap<Report, ReadonlyMap<string, readonly Observation[]>>()

/**
 * What a report prints of a metric, in the order of the file; empty for most metrics of the catalogue. Whoever looks for groups looks here: a
 * dimension may have hundreds of codes, and a report prints a few of them.
 */
export function observationsOf(report: Report, metric: string): readonly Observation[] {
  const known = byMetric.get(report) ?? grouped(report.observations)
  byMetric.set(report, known)
  return known.get(metric) ?? []
}

function grouped(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const group = groups.get(observation.metric)
    if (group === undefined) groups.set(observation.metric, [observation])
    else group.push(observation)
  }
  return groups
}

/** The codes of one dimension alone that a report prints a metric for in a period, in the order of the catalogue. */
export function partCodes({ dimensions }: CatalogueIndex, report: Report, metric: string, period: string, dimension: string): string[] {
  const printed = new Set(
    observationsOf(report, metric).flatMap(({ period: of, breakdown = {} }) =>
      of === period && Object.keys(breakdown).length === 1 ? (breakdown[dimension] ?? []) : [],
    ),
  )
  return printed.size === 0 ? [] : (dimensions.get(dimension)?.codes ?? []).flatMap(({ id }) => (printed.has(id) ? [id] : []))
}

/** The years a report prints for a metric (any breakdown), ascending; standing facts are left out. */
export function periodsOf(report: Report, metric: string): string[] {
  const periods = observationsOf(report, metric).flatMap(({ period }) => (period === "undated" ? [] : [period]))
  return inOrder(periods)
}

/** The reported figures of a metric's latest period, totals and parts, in the order of the file; undated ones only where nothing else is printed. */
export function latestFigures(index: ReportIndex, metric: string): ReportedObservation[] {
  const figures = observationsOf(index.report, metric).filter(isReported)
  const dated = figures.filter((figure) => figure.period !== "undated")
  const latest = inOrder(dated.map((figure) => figure.period)).at(-1) ?? "undated"
  return figures.filter((figure) => figure.period === latest)
}

/** The language in which the report's strings are printed. */
export function printedLanguage({ document }: Report): PrintedLanguage {
  return document.language ?? "zh-Hant"
}

/** A report's own words as it prints them. */
export function printedWords(report: Report, text: ReportText): string {
  return text[printedLanguage(report)] ?? text["zh-Hant"] ?? text.en ?? ""
}

/** The period that the report covers: "2023", or its dates where that is no calendar year. */
export function reportingYear({ document }: Report): string {
  return periodOf({ start: document.periodStart, end: document.periodEnd })
}
