// Every metric as printed, its total and each of its groups; a concept that issuers print in different units is one row.
import type { Metric } from "@/schema/catalogue"
import type { Observation, ReportedObservation } from "@/schema/observation"
import { isTotal, observationsOf, type ReportIndex } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { sumOf } from "../interval"
import { asPrinted, type HarmoniseContext, madeOf, refusalOf, yearsOf } from "./context"
import type { HarmonisedValue, Refusal, UngradedRow } from "./types"

export function printedRows(context: HarmoniseContext): UngradedRow[] {
  return [...families(context).values()].flatMap((metrics) => {
    const [first] = metrics
    if (first === undefined) return []
    const own = context.reports.map((index) => ({
      index,
      groups: byBreakdown(
        index,
        metrics.flatMap(({ id }) => observationsOf(index.report, id)),
      ),
    }))
    const breakdowns = new Map(
      own.flatMap(({ groups }) => [...groups].map(([key, found]) => [key, key === "{}" ? null : (found[0]?.breakdown ?? null)] as const)),
    )
    return [...breakdowns].map(([key, breakdown]): UngradedRow => {
      const values: HarmonisedValue[] = []
      const refusals: Refusal[] = []
      for (const { index, groups } of own) {
        const found = groups.get(key) ?? []
        for (const observation of found) {
          if (observation.status === "reported") values.push(asPrinted(index, figureOf(context.catalogue, index, observation) ?? unbounded(observation)))
          else refusals.push({ report: index.report.id, period: observation.period, reason: observation.status, atLeast: null })
        }
        const added = found.length === 0 && breakdown === null ? addedIntensities(context, index, first.id) : []
        values.push(...added)
        if (found.length + added.length === 0) refusals.push(refusalOf(index, first.id, null))
      }
      return { metric: first.id, breakdown, basis: "as-printed", unit: first.unit, values, refusals }
    })
  })
}

/** By their groups as they stand; the basis that stands for a total that is not printed is among the totals, too. */
function byBreakdown(index: ReportIndex, observations: readonly Observation[]): Map<string, Observation[]> {
  const map = new Map<string, Observation[]>()
  for (const observation of observations)
    for (const key of new Set([JSON.stringify(observation.breakdown ?? {}), ...(isTotal(index, observation) ? ["{}"] : [])]))
      map.set(key, [...(map.get(key) ?? []), observation])
  return map
}

/** A figure printed as "about": it stands as it is, and nothing is held against it. */
function unbounded(observation: ReportedObservation): Figure {
  return { observation, interval: { low: observation.value, high: observation.value }, decimals: 0 }
}

/** An intensity of several scopes, where a report prints one for each scope: they share a denominator, so they add up. */
const ADDED: Record<string, readonly string[]> = {
  "scope-1-2-intensity-per-employee": ["scope-1-intensity-per-employee", "scope-2-intensity-per-employee"],
}

function addedIntensities({ catalogue }: HarmoniseContext, index: ReportIndex, metric: string): HarmonisedValue[] {
  const parts = ADDED[metric]
  if (parts === undefined) return []
  return yearsOf(index).flatMap((period): HarmonisedValue[] => {
    const figures = parts.flatMap((part) => figureAt(catalogue, index, part, period) ?? [])
    const [first] = figures
    if (first === undefined || figures.length < parts.length) return []
    const value = figures.reduce((sum, figure) => sum + figure.observation.value, 0)
    const interval = sumOf(figures.map((figure) => figure.interval))
    const arithmetic = figures.map((figure) => figure.observation.printed.value).join(" + ")
    return [madeOf({ index, period, interval, value, unit: first.observation.unit, kind: "derived", formula: "sum-of-intensities", arithmetic, figures })]
  })
}

/** Metrics by the concept they measure; alone where they belong to no family. */
function families({ catalogue }: HarmoniseContext): Map<string, Metric[]> {
  const groups = new Map<string, Metric[]>()
  for (const metric of catalogue.metrics.values()) groups.set(metric.family ?? metric.id, [...(groups.get(metric.family ?? metric.id) ?? []), metric])
  return groups
}
