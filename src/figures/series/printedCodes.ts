// Which codes of a dimension a report prints: the breakdowns that a reader can be offered.
import { topmost } from "@/domain/dimensions"
import { dimensionName, type Issuer, type View } from "../view"

/** The codes of a dimension that a report prints for a metric, in catalogue order. */
export function printedCodes(view: View, issuer: Issuer, metric: string, dimension: string): string[] {
  const used = new Set(issuer.report.observations.filter((o) => o.metric === metric).map((o) => o.breakdown?.[dimension]))
  return (view.catalogue.dimensions.get(dimension)?.codes ?? []).map((code) => code.id).filter((code) => used.has(code))
}

/** Those of them that stand side by side and none of which holds another: parts of one whole, such as may be stacked. */
export function partsPrinted(view: View, issuer: Issuer, metric: string, dimension: string): string[] {
  return topmost(view.catalogue.dimensions.get(dimension), printedCodes(view, issuer, metric, dimension))
}

/** The issuers that print nothing of a metric along a dimension, in one line. */
export function missingCaveats(view: View, metric: string, dimension: string): string[] {
  const without = view.issuers.filter((issuer) => printedCodes(view, issuer, metric, dimension).length === 0)
  // A total says nothing of the groups.
  return without.length === 0
    ? []
    : [
        view.messages.labelled({
          label: `${without.map(({ name }) => name).join(view.messages.listSeparator)} · ${dimensionName(view, dimension)}`,
          words: view.messages.cell.absent,
        }),
      ]
}

/** The dimensions along which at least one report in view prints a metric. */
export function printedDimensions<Dimension extends string>(view: View, metric: string, dimensions: readonly Dimension[]): Dimension[] {
  return dimensions.filter((dimension) => view.issuers.some((issuer) => printedCodes(view, issuer, metric, dimension).length > 0))
}
