// Every metric as printed, its total and each of its groups; a concept that issuers print in different units is one row.
import type { Metric } from "@/schema/catalogue"
import { figureOf } from "../figure"
import { asPrinted, type HarmoniseContext, refusalOf } from "./context"
import type { HarmonisedValue, Refusal, UngradedRow } from "./types"

export function printedRows(context: HarmoniseContext): UngradedRow[] {
  return [...families(context).values()].flatMap((metrics) => {
    const [first] = metrics
    if (first === undefined) return []
    return breakdownsOf(context, metrics).flatMap((breakdown): UngradedRow[] => {
      const key = JSON.stringify(breakdown ?? {})
      const values: HarmonisedValue[] = []
      const refusals: Refusal[] = []
      for (const index of context.reports) {
        const own = index.report.observations.filter((o) => metrics.some(({ id }) => id === o.metric) && JSON.stringify(o.breakdown ?? {}) === key)
        for (const observation of own) {
          const figure = figureOf(context.catalogue, index, observation)
          if (figure !== null) values.push(asPrinted(index, figure))
          else if (observation.status === "reported")
            values.push(asPrinted(index, { observation, interval: { low: observation.value, high: observation.value }, decimals: 0 }))
          else refusals.push({ report: index.report.id, period: observation.period, reason: observation.status, atLeast: null })
        }
        if (own.length === 0) refusals.push(refusalOf(index, first.id, null))
      }
      return [{ metric: first.id, breakdown, basis: "as-printed", unit: first.unit, values, refusals }]
    })
  })
}

/** Metrics by the concept they measure; alone where they belong to no family. */
function families({ catalogue }: HarmoniseContext): Map<string, Metric[]> {
  const groups = new Map<string, Metric[]>()
  for (const metric of catalogue.metrics.values()) groups.set(metric.family ?? metric.id, [...(groups.get(metric.family ?? metric.id) ?? []), metric])
  return groups
}

function breakdownsOf({ reports }: HarmoniseContext, metrics: readonly Metric[]): (Record<string, string> | null)[] {
  const found = new Map<string, Record<string, string> | null>()
  for (const { report } of reports)
    for (const o of report.observations) if (metrics.some(({ id }) => id === o.metric)) found.set(JSON.stringify(o.breakdown ?? {}), o.breakdown ?? null)
  return [...found.values()]
}
