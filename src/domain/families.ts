// Concepts that issuers print in different units or by different definitions: one family, several metrics.
import { type CatalogueIndex, isReported, isTotal, observationsOf, type ReportIndex } from "./dataset"

/** Families for which two reports give totals under different metrics, each with its first metric as the name-giver. */
export function familiesInDifferentUnits(catalogue: CatalogueIndex, reports: readonly ReportIndex[]): { family: string; metric: string }[] {
  const families = new Map<string, string[]>()
  for (const { id, family } of catalogue.metrics.values()) if (family !== undefined) families.set(family, [...(families.get(family) ?? []), id])
  return [...families].flatMap(([family, metrics]) => {
    const used = reports.flatMap(
      (index) => metrics.find((metric) => observationsOf(index.report, metric).some((o) => isTotal(index, o) && isReported(o))) ?? [],
    )
    const [metric] = metrics
    return metric !== undefined && new Set(used).size > 1 ? [{ family, metric }] : []
  })
}
