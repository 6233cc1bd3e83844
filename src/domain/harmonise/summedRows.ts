// Totals that a report does not print although it prints all that adds up to them.
import { figureAt, figureOf } from "../figure"
import { sumOf } from "../interval"
import { addedUp, summedParts } from "../summed"
import { asPrinted, type HarmoniseContext, madeOf, refusalOf, rowOf, wordsOf, yearsOf } from "./context"
import type { UngradedRow } from "./types"

/** A row for each total that at least one report leaves to be added up; printed totals of others stand beside it. */
export function summedRows(context: HarmoniseContext): UngradedRow[] {
  const { catalogue, reports } = context
  return [...catalogue.metrics.values()].flatMap(({ id, unit, sumOf: parts }) => {
    if (parts === undefined) return []
    const needed = reports.some((index) => yearsOf(index).some((period) => summedParts(catalogue, index, id, period) !== null))
    if (!needed) return []
    return rowOf(context, { metric: id, basis: "sum-of-parts", unit }, (index, period) => {
      const printed = figureAt(catalogue, index, id, period)
      if (printed !== null) return { value: asPrinted(index, printed) }
      const summed = summedParts(catalogue, index, id, period)
      const figures = (summed ?? []).flatMap((part) => figureOf(catalogue, index, part) ?? [])
      if (summed === null || figures.length < summed.length) return { refusal: refusalOf(index, id, period) }
      return {
        value: madeOf({
          index,
          period,
          interval: sumOf(figures.map(({ interval }) => interval)),
          value: addedUp(summed),
          unit,
          kind: "derived",
          formula: "parts-added",
          arithmetic: figures.map(wordsOf).join(" + "),
          figures,
        }),
      }
    })
  })
}
