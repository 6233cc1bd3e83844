// Rule 19: two rows that cannot be equal are not printed alike: one is suspected to be a copy of the other. Only faults are checks.
import type { Metric } from "@/schema/catalogue"
import { isReported, observationsOf } from "../dataset"
import { type Figure, figureAt } from "../figure"
import { type Interval, over, overlap, scaled, sumOf, times } from "../interval"
import { comparePeriods } from "../period"
import { type CheckContext, checkFact, inputOf, printedIn, rule } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"

/** Digits that two ratios, or two flows, must share before that is no accident; and years in which flows must. */
const DIGITS = { ratio: 3, flow: 4 }
const YEARS = 2

const copiedRow = rule("copied-row", (context) => [...copiedRatios(context), ...copiedFlows(context)])

export const copyRules = [copiedRow] as const

/** The catalogue holds far more than one report prints; two of those are looked at as a pair. */
function printedMetrics({ catalogue, index }: CheckContext): Metric[] {
  return [...catalogue.metrics.values()].filter(({ id }) => observationsOf(index.report, id).length > 0)
}

/** Two ratios with one part in common and the other not: alike only where the parts that differ are as alike. */
function copiedRatios(context: CheckContext) {
  const ratios = printedMetrics(context).filter(({ kind, numerator, denominator }) => kind === "ratio" && numerator !== undefined && denominator !== undefined)
  return pairsOf(ratios).flatMap(([first, second]) =>
    alike(context, first.id, second.id, DIGITS.ratio).flatMap(([one, other]) => {
      const { period } = one.observation
      const [a, b] = differingParts(context, [first, one], [second, other], period)
      if (a === undefined || b === undefined || overlap(a.implied, b.implied)) return []
      return [
        checkFact(
          [first.id, second.id, period],
          period,
          "inconsistent",
          [one, other, ...a.figures, ...b.figures].map((figure) => inputOf(context.index, figure)),
          fact("copied-ratio", "intensities", {
            metric: say.metric(first.id),
            other: say.metric(second.id),
            part: say.metric(a.id),
            otherPart: say.metric(b.id),
          }),
          { printed: printedIn(context, one.observation), unit: one.observation.unit },
        ),
      ]
    }),
  )
}

type Part = { id: string; implied: Interval; figures: Figure[] }

/** Of each ratio the part that the other does not share, with what the two give for the common one; none where both or none are shared. */
function differingParts(context: CheckContext, first: [Metric, Figure], second: [Metric, Figure], period: string): Part[] {
  const [sameTop, sameBottom] = [first[0].numerator === second[0].numerator, first[0].denominator === second[0].denominator]
  if (sameTop === sameBottom) return []
  return [first, second].flatMap(([{ numerator = "", denominator = "", numeratorFactor = 1 }, { interval }]): Part[] => {
    const id = sameTop ? denominator : numerator
    const amount = amountOf(context, id, period)
    if (amount === null || interval.low <= 0) return []
    const implied = sameTop ? scaled(times(interval, amount.interval), 1 / numeratorFactor) : over(scaled(amount.interval, numeratorFactor), interval)
    return [{ id, implied, figures: amount.figures }]
  })
}

/** A printed total, or the sum of its parts where they are all printed. */
function amountOf(context: CheckContext, id: string, period: string): { interval: Interval; figures: Figure[] } | null {
  const { catalogue, index } = context
  const printed = figureAt(catalogue, index, id, period)
  if (printed !== null) return { interval: printed.interval, figures: [printed] }
  const { sumOf: ids = [] } = catalogue.metrics.get(id) ?? {}
  const parts = ids.flatMap((part) => amountOf(context, part, period) ?? [])
  return ids.length === 0 || parts.length < ids.length
    ? null
    : { interval: sumOf(parts.map(({ interval }) => interval)), figures: parts.flatMap(({ figures }) => figures) }
}

/** Two flows that are nothing of one another, alike in several years. Counts are left out: of things that go one to one, they are alike. */
function copiedFlows(context: CheckContext) {
  const { catalogue } = context
  const flows = printedMetrics(context).filter(({ kind, unit }) => kind === "flow" && catalogue.units.get(unit)?.counted !== true)
  return pairsOf(flows).flatMap(([first, second]) => {
    const years = alike(context, first.id, second.id, DIGITS.flow)
    const [latest] = years.at(-1) ?? []
    if (latest === undefined || years.length < YEARS || belongTogether(context, first, second)) return []
    const { period, unit } = latest.observation
    return [
      checkFact(
        [first.id, second.id],
        period,
        "inconsistent",
        years.flat().map((figure) => inputOf(context.index, figure)),
        fact("copied-flow", FLOWS, {
          metric: say.metric(first.id),
          other: say.metric(second.id),
          years: say.list(years.map(([{ observation }]) => say.text(`${observation.period}: ${printedIn(context, observation)}`))),
        }),
        { printed: printedIn(context, latest.observation), unit },
      ),
    ]
  })
}

/** Whether one is a part of the other, or of what measures the same: equal where the rest is nothing. */
function belongTogether(context: CheckContext, first: Metric, second: Metric): boolean {
  return wholesOf(context, first).has(second.id) || wholesOf(context, second).has(first.id)
}

/** A metric with all that it is a part of, at any remove, and what measures the same by another definition. */
function wholesOf({ catalogue }: CheckContext, metric: Metric): ReadonlySet<string> {
  const found = new Set([metric.id])
  for (const id of found) {
    const { family, partOf, averageOf } = catalogue.metrics.get(id) ?? {}
    for (const other of catalogue.metrics.values())
      if (other.id === partOf || other.id === averageOf || (family !== undefined && other.family === family) || other.sumOf?.includes(id)) found.add(other.id)
  }
  return found
}

/** The years in which both totals are printed as one string of so many digits, ascending. */
function alike({ catalogue, index }: CheckContext, first: string, second: string, digits: number): [Figure, Figure][] {
  return observationsOf(index.report, first)
    .filter((o) => o.breakdown === undefined && o.period !== "undated" && isReported(o))
    .flatMap(({ period }): [Figure, Figure][] => {
      const [one, other] = [first, second].map((metric) => figureAt(catalogue, index, metric, period))
      if (one == null || other == null) return []
      const [text, same] = [one, other].map(({ observation }) => plain(observation.printed.value))
      return text === same && significant(text ?? "") >= digits ? [[one, other]] : []
    })
    .toSorted(([a], [b]) => comparePeriods(a.observation.period, b.observation.period))
}

/** Without separators and percent signs, which two columns may set differently. */
function plain(printed: string): string {
  return printed.replaceAll(/[,\s%]/g, "")
}

/** Digits that say something: zeros before the first and after the last may be a column's padding, or a round number. */
function significant(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) return 0
  return text.replaceAll(".", "").replace(/^0+/, "").replace(/0+$/, "").length
}

function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((first, i) => things.slice(i + 1).map((second): [Thing, Thing] => [first, second]))
}
