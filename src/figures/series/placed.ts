// What stands on a card: the metrics that the catalogue places there, in their order, as series, by denominator, under headings.
import type { CatalogueIndex } from "@/domain/dataset"
import type { Metric, MetricCard } from "@/schema/catalogue"
import type { CoreView, View } from "../view"
import type { Series } from "./issuerSeries"

/** What a figure is measured against: nothing, the employees, or the revenue. */
export const MEASURES = ["total", "employee", "revenue"] as const
export type Measure = (typeof MEASURES)[number]

const known = new WeakMap<CatalogueIndex, Map<MetricCard, readonly Metric[]>>()

/** The metrics placed on a card: those with a place first, the others as they stand in the file. */
function placedOn({ catalogue }: Pick<CoreView, "catalogue">, card: MetricCard): readonly Metric[] {
  const cards = known.get(catalogue) ?? new Map<MetricCard, readonly Metric[]>()
  known.set(catalogue, cards)
  const remembered = cards.get(card)
  if (remembered !== undefined) return remembered
  const place = (metric: Metric) => metric.card?.order ?? Number.MAX_SAFE_INTEGER
  const found = [...catalogue.metrics.values()].filter((metric) => metric.card?.id === card).toSorted((a, b) => place(a) - place(b))
  cards.set(card, found)
  return found
}

export function metricsOn(view: Pick<CoreView, "catalogue">, card: MetricCard): string[] {
  return placedOn(view, card).map(({ id }) => id)
}

/** What is placed on the card of a subject of that name; empty where no card has it. */
export function metricsOfSubject({ catalogue }: Pick<CoreView, "catalogue">, subject: string): string[] {
  return [...catalogue.metrics.values()].flatMap(({ id, card }) => (card?.id === subject ? id : []))
}

/** Some metrics, and what answers the same provisions of the HKEX Code and has no card: who prints that alone is not silent on the subject. */
export function withUnplaced({ catalogue }: Pick<CoreView, "catalogue">, metrics: readonly string[]): string[] {
  const asked = new Set(metrics.flatMap((id) => catalogue.metrics.get(id)?.hkex ?? []).filter((code) => code.includes(".")))
  const others = [...catalogue.metrics.values()].filter(
    ({ id, card, hkex }) => card === undefined && !metrics.includes(id) && hkex.some((code) => asked.has(code)),
  )
  return [...metrics, ...others.map(({ id }) => id)]
}

/** Those that are measured against one thing; a share of something else is no intensity, and stands with the totals. */
export function metricsUnder(view: Pick<CoreView, "catalogue">, card: MetricCard, measure: Measure): string[] {
  return placedOn(view, card).flatMap((metric) => (measureOf(metric) === measure ? metric.id : []))
}

function measureOf({ denominator }: Metric): Measure {
  return denominator === "headcount" ? "employee" : denominator === "revenue" ? "revenue" : "total"
}

/** The metrics of a card that are not among those that its own code draws. */
export function othersOn(view: Pick<CoreView, "catalogue">, card: MetricCard, own: readonly string[]): string[] {
  return metricsOn(view, card).filter((metric) => !own.includes(metric))
}

/** Metrics as series: what adds up to another of them is its part, unless it is a sum itself. */
export function seriesOf({ catalogue }: Pick<CoreView, "catalogue">, metrics: readonly string[]): Series[] {
  const partsOf = (total: string) => {
    const sum = catalogue.metrics.get(total)?.sumOf ?? []
    return metrics.filter((metric) => sum.includes(metric) && catalogue.metrics.get(metric)?.sumOf === undefined)
  }
  const parts = new Set(metrics.flatMap(partsOf))
  return metrics.flatMap((total) => {
    if (parts.has(total)) return []
    const own = partsOf(total)
    return own.length === 0 ? { total } : { total, parts: own }
  })
}

/** The metrics of a card under its headings, in the order in which the headings first stand. `label` undefined: under none, or one without words. */
export function groupsOn<Words>(
  view: View<Words>,
  card: MetricCard,
  labels: Readonly<Record<string, string>>,
): { id: string | undefined; label: string | undefined; metrics: string[] }[] {
  const groups = new Map<string | undefined, string[]>()
  for (const metric of placedOn(view, card)) groups.set(metric.card?.group, [...(groups.get(metric.card?.group) ?? []), metric.id])
  return [...groups].map(([id, metrics]) => ({ id, label: id === undefined ? undefined : labels[id], metrics }))
}
