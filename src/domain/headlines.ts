// The headline figures of the overview, as the catalogue ranks them: each a chain of metrics that stand in for one another.
import type { Metric } from "@/schema/catalogue"
import type { CatalogueIndex } from "./dataset"

/** In order of rank; in each chain the metric that is asked for first, then what stands in its place, then what stands in that one's. */
export function headlineChains({ metrics }: CatalogueIndex): Metric[][] {
  const marked = [...metrics.values()].filter(({ headline }) => headline !== undefined)
  const after = (metric: Metric): Metric[] => [metric, ...marked.filter(({ headline }) => headline?.fallbackOf === metric.id).flatMap(after)]
  return marked
    .filter(({ headline }) => headline?.rank !== undefined && headline.fallbackOf === undefined)
    .toSorted((a, b) => (a.headline?.rank ?? 0) - (b.headline?.rank ?? 0))
    .map(after)
}
