// Rule 1: parts add up to their total — every breakdown of every additive metric, and metrics that are sums of others.
import type { ReportedObservation } from "@/schema/observation"
import { isReported, observationsOf, partCodes, type ReportIndex } from "../dataset"
import { topmost } from "../dimensions"
import { carriersOf } from "../energy"
import { type Figure, figureAt, figureOf } from "../figure"
import { overlap, sumOf } from "../interval"
import { inOrder } from "../period"
import { type CheckContext, checkFact, checkFigure, gather, inputOf, printedIn, rule } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"

const partsAndTotal = rule("parts-and-total", (context) => [...breakdownSums(context), ...metricSums(context), ...energyFromCarriers(context)])

export const sumRules = [partsAndTotal] as const

function breakdownSums(context: CheckContext) {
  const { catalogue, index } = context
  return [...catalogue.metrics.values()]
    .filter((metric) => metric.aggregation === "sum" && observationsOf(index.report, metric.id).length > 0)
    .flatMap((metric) =>
      metric.dimensions.flatMap((dimension) =>
        // Other measures of one total are no parts of it.
        catalogue.dimensions.get(dimension)?.alternatives === true
          ? []
          : gather(periodsWithParts(index, metric.id, dimension), (period) => {
              const total = figureAt(catalogue, index, metric.id, period)
              const parts = partsOf(context, metric.id, period, dimension)
              if (total === null || parts === null) return []
              if (parts.some((part) => overlaps(index, part)))
                return [
                  checkFact(
                    [metric.id, period, dimension],
                    period,
                    "not-checkable",
                    [total, ...parts].map((figure) => inputOf(index, figure)),
                    fact("parts-overlap", "nothing", { metric: say.metric(metric.id), dimension: say.dimension(dimension) }),
                    { printed: printedIn(context, total.observation) },
                  ),
                ]
              const sum = sumOf(parts.map((part) => part.interval))
              // Some of the parts may be less than the whole, and no more.
              if (isPartial(context, dimension, parts) && sum.low < total.interval.low) return []
              return [
                checkFigure(
                  context,
                  total,
                  sum,
                  parts,
                  fact("parts-sum", FLOWS, { metric: say.metric(metric.id), dimension: say.dimension(dimension), parts: parts.length }),
                  dimension,
                ),
              ]
            }),
      ),
    )
}

/** The parts of a breakdown by one dimension alone; null when fewer than two are printed or one is printed as absent. */
export function partsOf({ catalogue, index }: CheckContext, metric: string, period: string, dimension: string): Figure[] | null {
  const declared = catalogue.dimensions.get(dimension)
  const printed = partCodes(catalogue, index.report, metric, period, dimension)
  const parts: Figure[] = []
  for (const id of topmost(declared, printed)) {
    const figure = figureAt(catalogue, index, metric, period, { [dimension]: id })
    if (figure === null) return null
    parts.push(figure)
  }
  return parts.length < 2 ? null : parts
}

/** False where the headcounts of the groups are all printed and do not add up to everybody: then a group is left out. */
export function coverEverybody({ catalogue, index }: CheckContext, parts: readonly Figure[], period: string): boolean {
  const all = figureAt(catalogue, index, "headcount", period)
  const people = parts.map(({ observation }) => figureAt(catalogue, index, "headcount", period, observation.breakdown))
  if (all === null || people.some((figure) => figure === null)) return true
  return overlap(all.interval, sumOf(people.flatMap((figure) => figure?.interval ?? [])))
}

function periodsWithParts(index: ReportIndex, metric: string, dimension: string): string[] {
  const parts = observationsOf(index.report, metric).filter(({ breakdown = {} }) => breakdown[dimension] !== undefined && Object.keys(breakdown).length === 1)
  return inOrder(parts.map(({ period }) => period))
}

/** Whether the parts need not be all: by what they are, or by a note of the report. */
function isPartial({ catalogue, index }: CheckContext, dimension: string, parts: readonly Figure[]): boolean {
  if (catalogue.dimensions.get(dimension)?.partial === true) return true
  const listed = new Set(index.report.notes.flatMap(({ id, listIncomplete }) => (listIncomplete === true ? id : [])))
  return parts.some(({ observation }) => observation.note !== undefined && listed.has(observation.note))
}

/** A note of the report may say that its parts overlap: then they need not add up. */
function overlaps({ report }: ReportIndex, { observation }: Figure): boolean {
  return report.notes.some((note) => note.id === observation.note && note.partsOverlap === true)
}

function metricSums(context: CheckContext) {
  const { catalogue, index } = context
  // Metrics whose total is printed beside their parts: scopes of the GHG Protocol, direct and indirect energy.
  const sums = [...catalogue.metrics.values()].flatMap(({ id, sumOf: parts }) => (parts === undefined ? [] : [{ total: id, parts }]))
  return sums.flatMap(({ total, parts }) =>
    observationsOf(index.report, total)
      .filter(isReported)
      .flatMap((observation) => {
        const whole = figureOf(catalogue, index, observation)
        const figures = partsOfSum(context, parts, observation)
        if (whole === null || figures === null) return []
        return [
          checkFigure(
            context,
            whole,
            sumOf(figures.map((figure) => figure.interval)),
            figures,
            fact("metrics-sum", FLOWS, { metric: say.metric(total), parts: say.list(parts.map(say.metric)) }),
          ),
        ]
      }),
  )
}

/**
 * The metrics that add up to a figure, of the same period and group; null where one is not printed. A total that does not say on which
 * basis its scope 2 is may hold either: the one that fits, if one does.
 */
function partsOfSum({ catalogue, index }: CheckContext, parts: readonly string[], { period, breakdown, value }: ReportedObservation): Figure[] | null {
  const { basis, ...group } = breakdown ?? {}
  const ways = (basis === undefined ? [undefined, "market"] : [basis]).flatMap((way): Figure[][] => {
    const figures = parts.flatMap(
      (part) =>
        (way === undefined ? null : figureAt(catalogue, index, part, period, { ...group, basis: way })) ??
        figureAt(catalogue, index, part, period, group) ??
        [],
    )
    return figures.length < parts.length ? [] : [figures]
  })
  const fits = (figures: readonly Figure[]) => overlap(sumOf(figures.map(({ interval }) => interval)), { low: value, high: value })
  return ways.find(fits) ?? ways[0] ?? null
}

/** Total energy in tonnes of coal equivalent, recomputed from its carriers with published factors. */
function energyFromCarriers(context: CheckContext) {
  const { catalogue, index } = context
  return periodsOfTotal(index, "energy-consumption-tce").flatMap((period) => {
    const total = figureAt(catalogue, index, "energy-consumption-tce", period)
    const carriers = carriersOf(catalogue, index, period)
    if (total === null || carriers.length === 0) return []
    const sum = sumOf(carriers.map((carrier) => carrier.tce))
    const figures = carriers.map((carrier) => carrier.figure)
    return [checkFigure(context, total, sum, figures, fact("energy-carriers", FLOWS, { metric: say.metric("energy-consumption-tce") }), "carriers")]
  })
}

function periodsOfTotal({ report }: ReportIndex, metric: string): string[] {
  return observationsOf(report, metric)
    .filter((o) => o.breakdown === undefined && isReported(o))
    .map((o) => o.period)
}
