// The title of a card that has no sentence of its own for what is printed: the first metric that a report prints, by its name, and its figure.
import { findObservation, isReported, isTotal, latestFigures, periodsOf } from "@/domain/dataset"
import { clauseTitle } from "../card"
import { cellOf } from "../cell"
import { type Issuer, metricName, type View } from "../view"
import { bareName, withUnit } from "./facts"

/** A clause for each report that prints one of the metrics; names alone where none has a total; "" where nothing is printed. */
export function plainTitle(view: View, metrics: readonly string[]): string {
  return clauseTitle(view, (issuer) => levelClause(view, issuer, metrics), metrics) || printedNames(view, metrics)
}

/** "Weimob 2023: hazardous waste 1.2 tonnes": the first of the metrics with a figure in the report's own year, else in its latest. */
export function levelClause(view: View, issuer: Issuer, metrics: readonly string[]): string | null {
  const total = (metric: string) => {
    const own = findObservation(issuer, metric, issuer.year)
    return isReported(own) ? own : latestFigures(issuer, metric).find((figure) => isTotal(issuer, figure))
  }
  const figures = metrics.flatMap((metric) => total(metric) ?? [])
  const figure = figures.find(({ period }) => period === issuer.year) ?? figures[0]
  if (figure === undefined) return null
  const words = view.messages.common.measured({
    metric: bareName(view, figure.metric),
    figure: withUnit(view, figure.metric, cellOf(view, issuer, figure).text, figure),
  })
  return view.messages.labelled({ label: view.messages.issuerYear({ issuer: issuer.name, year: figure.period }), words })
}

/** How many names a title holds. */
const NAMES = 3

function printedNames(view: View, metrics: readonly string[]): string {
  const stands = (metric: string) => view.issuers.some(({ report }) => report.observations.some((observation) => observation.metric === metric))
  const names = metrics.filter(stands).map((metric) => metricName(view, metric))
  return names.slice(0, NAMES).join(view.messages.listSeparator)
}

/** The metric that a title speaks of: the first of them that any report in view prints as a figure, else at all, else the first. */
export function leadingOf(view: View, metrics: readonly string[]): string | undefined {
  const figure = (metric: string) => view.issuers.some((issuer) => latestFigures(issuer, metric).length > 0)
  return metrics.find(figure) ?? metrics.find((metric) => view.issuers.some(({ report }) => periodsOf(report, metric).length > 0)) ?? metrics[0]
}
