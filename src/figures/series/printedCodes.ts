// Which codes of a dimension a report prints: the breakdowns that a reader can be offered.
import { dimensionName, type Issuer, type View } from "../view"

/** The codes of a dimension that a report prints for a metric, in catalogue order. */
export function printedCodes(view: View, issuer: Issuer, metric: string, dimension: string): string[] {
  const used = new Set(issuer.report.observations.filter((o) => o.metric === metric).map((o) => o.breakdown?.[dimension]))
  return (view.catalogue.dimensions.get(dimension)?.codes ?? []).map((code) => code.id).filter((code) => used.has(code))
}

/** Issuers that print a metric, but not along a dimension: said in words, one line each. */
export function missingCaveats(view: View, metric: string, dimension: string): string[] {
  const without = view.issuers.filter((issuer) => printedCodes(view, issuer, metric, dimension).length === 0)
  return without.map((issuer) => view.messages.labelled({ label: `${issuer.name} · ${dimensionName(view, dimension)}`, words: view.messages.cell.absent }))
}

/** The dimensions along which at least one report in view prints a metric. */
export function printedDimensions<Dimension extends string>(view: View, metric: string, dimensions: readonly Dimension[]): Dimension[] {
  return dimensions.filter((dimension) => view.issuers.some((issuer) => printedCodes(view, issuer, metric, dimension).length > 0))
}
