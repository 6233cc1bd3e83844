// Totals over people or revenue: intensities on one denominator, lost days per thousand, shares of the headcount.
import { inputOf } from "../checks/draft"
import { observationsOf, partCodes, type ReportIndex } from "../dataset"
import { boundaryOf, intensitiesOf, isProvenOther, type StatedDivisor, statedDivisor } from "../denominators"
import { type Figure, figureAt } from "../figure"
import { type Interval, over, scaled, sumOf } from "../interval"
import { inCurrencyOf } from "../printedUnit"
import { asPrinted, asWritten, type HarmoniseContext, madeOf, refusalOf, rowOf, wordsOf, yearsOf } from "./context"
import { energyTotal } from "./energyRows"
import type { FormulaId, HarmonisedValue, RefusalReason, UngradedRow } from "./types"

/** A total that may itself be computed. */
type Total = { interval: Interval; value: number; words: string; figures: readonly Figure[]; constants: Parameters<typeof madeOf>[0]["constants"] }

export function perHeadRows(context: HarmoniseContext): UngradedRow[] {
  return [...intensityRows(context), ...trainingRows(context), ...lostDaysRows(context), ...shareRows(context)]
}

function intensityRows(context: HarmoniseContext): UngradedRow[] {
  const { catalogue, reports } = context
  const printed = new Set(reports.flatMap(({ report }) => report.observations.map((observation) => observation.metric)))
  const metrics = [...catalogue.metrics.values()]
  // The same concept in another unit would only repeat what is computed anyway.
  const repeats = (id: string) =>
    metrics.some((other) => other.computed === true && other.id !== id && other.family !== undefined && other.family === catalogue.metrics.get(id)?.family)
  return intensitiesOf(context.catalogue)
    .filter(({ intensity }) => catalogue.metrics.get(intensity)?.computed === true || (printed.has(intensity) && !repeats(intensity)))
    .map(({ intensity, total, denominator, factor }): UngradedRow => {
      const unit = catalogue.metrics.get(intensity)?.unit ?? ""
      const [basis, formula] =
        denominator === "persons" ? (["per-year-end-employee", "total-over-headcount"] as const) : (["per-revenue", "total-over-revenue"] as const)
      return rowOf(context, { metric: intensity, basis, unit }, (index, period) => {
        const whole = totalOf(context, index, total, period)
        if (whole === null) return { refusal: refusalOf(index, total, period) }
        const refused = (reason: RefusalReason) => ({ refusal: { report: index.report.id, period, reason, atLeast: null } })
        const boundary = boundaryOfAll(index, whole.figures)
        const divisor = statedDivisor(catalogue, index, denominator, period, boundary)
        if (divisor === null || divisor.interval.low <= 0) return refused(boundary === null ? "denominator-not-printed" : "denominator-of-part")
        if (denominator === "persons" && isProvenOther(catalogue, index, period)) return refused("other-denominator")
        // Per million of the currency in which the report prints its revenue.
        const own = inCurrencyOf(catalogue.units, unit, divisor.unit)
        if (own === null) return refused("denominator-not-printed")
        return { value: quotient(index, period, whole, divisor, factor, own, formula) }
      })
    })
}

/** What some figures cover where all of them cover the same part of the report; null for the whole of it. */
function boundaryOfAll(index: ReportIndex, figures: readonly Figure[]): string | null {
  const boundaries = new Set(figures.map(({ observation }) => boundaryOf(index, observation)))
  return boundaries.size === 1 ? ([...boundaries][0] ?? null) : null
}

function totalOf(context: HarmoniseContext, index: ReportIndex, metric: string, period: string): Total | null {
  if (metric === "energy-consumption") return energyTotal(context, index, period)
  const figure = figureAt(context.catalogue, index, metric, period)
  return figure && { interval: figure.interval, value: figure.observation.value, words: wordsOf(figure), figures: [figure], constants: [] }
}

/** A printed count as what another figure is divided by. */
function divisorOf(index: ReportIndex, figure: Figure): StatedDivisor {
  return {
    interval: figure.interval,
    value: figure.observation.value,
    printed: figure.observation.printed.value,
    unit: figure.observation.unit,
    input: inputOf(index, figure),
  }
}

function quotient(index: ReportIndex, period: string, total: Total, divisor: StatedDivisor, factor: number, unit: string, formula: FormulaId): HarmonisedValue {
  const times = factor === 1 ? "" : ` × ${factor.toLocaleString("en")}`
  return madeOf({
    index,
    period,
    interval: scaled(over(total.interval, divisor.interval), factor),
    value: (total.value / divisor.value) * factor,
    unit,
    kind: "derived",
    formula,
    arithmetic: `${total.words} ÷ ${asWritten(divisor.printed, divisor.value)}${times}`,
    figures: total.figures,
    inputs: [divisor.input],
    constants: total.constants ?? [],
  })
}

/**
 * Hours of everybody, and of each gender, over the people there at year end: what an average per employee ought to be. Where the
 * hours of a group are not printed its printed average stands, if the averages of all groups are proven to be over these people.
 */
function trainingRows(context: HarmoniseContext): UngradedRow[] {
  const { catalogue } = context
  const unit = "hours-per-person"
  return [null, ...gendersPrinted(context)].map((breakdown) =>
    rowOf(context, { metric: "training-hours-per-employee", breakdown, basis: "per-year-end-employee", unit }, (index, period) => {
      const [hours, people] = ["training-hours", "headcount"].map((metric) => figureAt(catalogue, index, metric, period, breakdown ?? undefined))
      if (hours == null) {
        const average = breakdown === null ? null : figureAt(catalogue, index, "training-hours-per-employee", period, breakdown)
        if (average != null && averagesAreOverHeadcount(context, index, period, "gender")) return { value: asPrinted(index, average) }
        return { refusal: refusalOf(index, "training-hours", period, breakdown ?? undefined) }
      }
      if (people == null || people.interval.low <= 0) return { refusal: { report: index.report.id, period, reason: "denominator-not-printed", atLeast: null } }
      const total = { interval: hours.interval, value: hours.observation.value, words: wordsOf(hours), figures: [hours], constants: [] }
      return { value: quotient(index, period, total, divisorOf(index, people), 1, unit, "total-over-headcount") }
    }),
  )
}

/** The genders that any report in view prints hours of, or their average, in the order of the catalogue. */
function gendersPrinted({ catalogue, reports }: HarmoniseContext): { gender: string }[] {
  const printed = new Set(
    reports.flatMap(({ report }) =>
      ["training-hours", "training-hours-per-employee"].flatMap((metric) =>
        observationsOf(report, metric).flatMap(({ breakdown }) => breakdown?.["gender"] ?? []),
      ),
    ),
  )
  return (catalogue.dimensions.get("gender")?.codes ?? []).flatMap(({ id }) => (printed.has(id) ? [{ gender: id }] : []))
}

/** Whether the printed averages times the people of each group give the printed total: then year-end people are what they are over. */
function averagesAreOverHeadcount({ checks }: HarmoniseContext, { report }: ReportIndex, period: string, dimension: string): boolean {
  return checks.some(
    ({ report: of, period: year, verdict, facts }) =>
      of === report.id &&
      year === period &&
      (verdict === "consistent" || verdict === "rounding") &&
      facts.kind === "averages-of-parts" &&
      facts.says.metric.id === "training-hours-per-employee" &&
      facts.says.dimension.id === dimension,
  )
}

function lostDaysRows(context: HarmoniseContext): UngradedRow[] {
  return [
    rowOf(context, { metric: "lost-days", basis: "per-1000-employees", unit: "days-per-1000" }, (index, period) => {
      const [days, people] = [figureAt(context.catalogue, index, "lost-days", period), figureAt(context.catalogue, index, "headcount", period)]
      if (days === null) return { refusal: refusalOf(index, "lost-days", period) }
      if (people === null || people.interval.low <= 0) return { refusal: { report: index.report.id, period, reason: "denominator-not-printed", atLeast: null } }
      const total = { interval: days.interval, value: days.observation.value, words: days.observation.printed.value, figures: [days], constants: [] }
      return { value: quotient(index, period, total, divisorOf(index, people), 1000, "days-per-1000", "days-per-1000") }
    }),
  ]
}

/** Groups of the headcount as shares of it; age by the common bands, categories by the common ones. */
function shareRows(context: HarmoniseContext): UngradedRow[] {
  const { catalogue } = context
  return ["gender", "age", "employee-category", "region"].flatMap((dimension) => {
    const codes = catalogue.dimensions.get(dimension)?.codes ?? []
    const groups = new Map<string, { codes: string[]; approximate: Set<string> }>()
    for (const { id, common } of codes) {
      const name = common?.band ?? id
      const group = groups.get(name) ?? { codes: [], approximate: new Set() }
      group.codes.push(id)
      if (common?.match === "approximate") group.approximate.add(id)
      groups.set(name, group)
    }
    const printed = new Set(
      context.reports.flatMap((index) =>
        yearsOf(index).flatMap((period) => ["headcount", "headcount-share"].flatMap((metric) => partCodes(catalogue, index.report, metric, period, dimension))),
      ),
    )
    return [...groups].flatMap(([name, { codes: own, approximate }]): UngradedRow[] => {
      if (!own.some((code) => printed.has(code))) return []
      // A common band may have no code of its own: the row is then named by the first code that stands for it.
      const named = codes.some((code) => code.id === name) ? name : (own[0] ?? name)
      const row = rowOf(context, { metric: "headcount", breakdown: { [dimension]: named }, basis: "share-of-total", unit: "percent" }, (index, period) => {
        const parts = own.flatMap((code) => {
          const figure = figureAt(catalogue, index, "headcount", period, { [dimension]: code })
          return figure === null ? [] : [{ code, figure }]
        })
        const total = figureAt(catalogue, index, "headcount", period)
        const shares = own.flatMap((code) => figureAt(catalogue, index, "headcount-share", period, { [dimension]: code }) ?? [])
        const [share] = shares
        // The share that a report prints itself; several would have to be added up to one of the common group.
        if (parts.length === 0 && share !== undefined && shares.length === 1)
          return { value: { ...asPrinted(index, share), approximate: own.some((code) => approximate.has(code)) } }
        if (parts.length === 0 || total === null || total.interval.low <= 0) return { refusal: refusalOf(index, "headcount", period, { [dimension]: named }) }
        const figures = parts.map(({ figure }) => figure)
        const people = figures.reduce((sum, figure) => sum + figure.observation.value, 0)
        return {
          value: madeOf({
            index,
            period,
            interval: scaled(over(sumOf(figures.map((figure) => figure.interval)), total.interval), 100),
            value: (people / total.observation.value) * 100,
            unit: "percent",
            kind: "derived",
            formula: "part-over-total",
            arithmetic: `${figures.length > 1 ? `(${figures.map((figure) => figure.observation.printed.value).join(" + ")})` : (figures[0]?.observation.printed.value ?? "")} ÷ ${total.observation.printed.value}`,
            figures: [...figures, total],
            approximate: parts.some(({ code }) => approximate.has(code)),
          }),
        }
      })
      return row.values.length === 0 ? [] : [row]
    })
  })
}
