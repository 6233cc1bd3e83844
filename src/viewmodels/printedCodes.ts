// Which codes of a dimension a report prints: the breakdowns that a reader can be offered.
import type { IssuerReport, View } from "./view"

/** The codes of a dimension that a report prints for a metric, in catalogue order. */
export function printedCodes(view: View, report: IssuerReport, metric: string, dimension: string): string[] {
  const used = new Set(report.report.observations.filter((o) => o.metric === metric).map((o) => o.breakdown?.[dimension]))
  return (view.catalogue.dimensions.get(dimension)?.codes ?? []).map((code) => code.id).filter((code) => used.has(code))
}
