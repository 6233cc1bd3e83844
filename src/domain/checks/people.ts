// Rules 6, 7 and 9: a rate needs a whole number of people; every breakdown gives the same leavers; headcounts roll forward.
import { findObservation, isReported } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { minus, plus, scaled } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers, impliedLeavers } from "../leavers"
import { gapBetween, isPossible, wholeLeavers } from "../turnover"
import { type Check, type CheckContext, checkFact, checkFigure, inputOf, tidy } from "./check"

export function checkWholePeople(context: CheckContext): Check[] {
  return [...turnoverOfWholePeople(context), ...sharesOfWholeThings(context)]
}

function turnoverOfWholePeople(context: CheckContext): Check[] {
  const dimensions = context.catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) =>
    [null, ...dimensions].flatMap((dimension) => groupsOfLeavers(context, period, dimension).flatMap((group) => wholePeople(context, group))),
  )
}

function wholePeople(context: CheckContext, { rate, basis, closing, relabelled }: GroupOfLeavers): Check[] {
  const base = closing?.observation.value
  // Formula c needs joiners, which are not printed by group: it has no whole number to look for. Nobody has no rate.
  if (base === undefined || relabelled || basis === "leavers-over-closing-plus-leavers-plus-joiners")
    return base === undefined || relabelled ? [noBase(context, rate, "headcount")] : []
  if (base === 0) return []
  const interval = scaled(rate.interval, 0.01)
  if (!isPossible(interval, basis)) {
    const facts = { kind: "share-above-100", metric: rate.observation.metric } as const
    const check = checkFigure(context, "whole-people", rate, { low: 0, high: 100 }, closing === null ? [] : [closing], facts)
    return [{ ...check, computed: 100, difference: tidy(100 - rate.observation.value) }]
  }
  const { feasible, below, above } = wholeLeavers(interval, basis, base)
  const percent = (people: number) => tidy((people / (basis === "leavers-over-closing" ? base : base + people)) * 100)
  const nearest = Math.abs(percent(below) - rate.observation.value) <= Math.abs(percent(above) - rate.observation.value) ? below : above
  return [verdictOnWhole(context, rate, closing === null ? [] : [closing], feasible, nearest, percent, { below, above, base })]
}

/** Shares of a counted whole: reports, employees. Each rate with the metric it is a share of. */
const SHARES = [
  { rate: "whistleblowing-investigation-rate", base: "whistleblowing-reports" },
  { rate: "whistleblowing-not-opened-rate", base: "whistleblowing-reports" },
  { rate: "training-coverage", base: "headcount" },
  { rate: "complaint-resolution-rate", base: "complaints" },
  { rate: "work-fatality-rate", base: "headcount" },
] as const

function sharesOfWholeThings(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return SHARES.flatMap(({ rate, base }) =>
    index.report.observations
      .filter((o) => o.metric === rate && o.breakdown === undefined && isReported(o))
      .flatMap((o): Check[] => {
        const [share, whole] = [figureOf(catalogue, index, o), figureAt(catalogue, index, base, o.period)]
        if (share === null) return []
        if (whole === null) return [noBase(context, share, base)]
        const count = whole.observation.value
        if (count === 0) return []
        const below = Math.floor((share.interval.high / 100) * count + 1e-9)
        const feasible = below >= (share.interval.low / 100) * count - 1e-9
        const above = feasible ? below : below + 1
        const percent = (things: number) => tidy((things / count) * 100)
        const nearest = Math.abs(percent(below) - share.observation.value) <= Math.abs(percent(above) - share.observation.value) ? below : above
        return [verdictOnWhole(context, share, [whole], feasible, nearest, percent, { below, above, base: count })]
      }),
  )
}

type Whole = { below: number; above: number; base: number }

function verdictOnWhole(
  context: CheckContext,
  rate: Figure,
  others: readonly Figure[],
  feasible: boolean,
  nearest: number,
  percent: (people: number) => number,
  { below, above, base }: Whole,
): Check {
  const { metric } = rate.observation
  const computed = percent(nearest)
  const facts = {
    kind: "whole-people",
    metric,
    base,
    below: { people: below, percent: percent(below) },
    above: { people: above, percent: percent(above) },
  } as const
  const check = checkFigure(context, "whole-people", rate, { low: computed, high: computed }, others, facts)
  // A whole number inside the printed interval is all that is asked; how it was rounded is not.
  return { ...check, verdict: feasible ? "consistent" : "inconsistent" }
}

function noBase(context: CheckContext, rate: Figure, base: string): Check {
  const { observation } = rate
  const name = [observation.metric, observation.period, ...Object.values(observation.breakdown ?? {})].join(":")
  return checkFact(
    context,
    "whole-people",
    name,
    observation.period,
    "not-checkable",
    [inputOf(context.index, rate)],
    { kind: "no-base", metric: observation.metric, base },
    {
      printed: observation.printed.value,
      unit: observation.unit,
    },
  )
}

/** Leavers as each breakdown implies them, against one another and against the printed number. */
export function checkLeavers(context: CheckContext): Check[] {
  const { catalogue, index } = context
  const dimensions = catalogue.metrics.get("turnover-rate")?.dimensions ?? []
  return yearsOf(context, "turnover-rate").flatMap((period) => {
    const printed = figureAt(catalogue, index, "leavers", period)
    const overall = groupsOfLeavers(context, period, null)[0]
    const counts: Count[] = [
      ...(printed === null ? [] : [{ dimension: null, low: printed.interval.low, high: printed.interval.high, figures: [printed] }]),
      ...(printed === null && overall?.leavers != null && Number.isFinite(overall.leavers.high)
        ? [{ dimension: "total", low: overall.leavers.low, high: overall.leavers.high, figures: [overall.rate] }]
        : []),
      ...dimensions.flatMap((dimension): Count[] => {
        const implied = impliedLeavers(context, period, dimension)
        if (implied === null) return []
        const figures = implied.groups.flatMap(({ rate, closing }) => (closing === null ? [rate] : [rate, closing]))
        return [{ dimension, low: implied.leavers.low, high: implied.leavers.high, figures }]
      }),
    ]
    const [reference, ...others] = counts
    if (reference === undefined) return []
    const confirmed = others.some((other) => gapBetween(reference, other) === 0)
    const against = others.map((other) => ({ other, check: sameLeavers(context, period, reference, other, confirmed) }))
    // Whether two of the others agree follows from the first comparison, unless both of them depart from it.
    const departing = against.filter(({ check }) => check.verdict === "inconsistent").map(({ other }) => other)
    const among = departing.flatMap((first, i) => departing.slice(i + 1).map((second) => sameLeavers(context, period, first, second, false)))
    return [...against.map(({ check }) => check), ...among]
  })
}

type Count = { dimension: string | null; low: number; high: number; figures: Figure[] }

function sameLeavers(context: CheckContext, period: string, first: Count, second: Count, firstConfirmed: boolean): Check {
  const apart = gapBetween(first, second)
  const size = (count: Count) => (count.low + count.high) / 2
  const bare = ({ dimension, low, high }: Count) => ({ dimension, low: tidy(low), high: tidy(high) })
  return checkFact(
    context,
    "leavers-by-breakdown",
    `${period}:${first.dimension ?? "printed"}:${second.dimension ?? "printed"}`,
    period,
    apart === 0 ? "consistent" : "inconsistent",
    [...first.figures, ...second.figures].map((figure) => inputOf(context.index, figure)),
    { kind: "leavers-differ", first: bare(first), second: bare(second), firstConfirmed, firstInputs: first.figures.length },
    {
      printed: first.dimension === null ? (first.figures[0]?.observation.printed.value ?? null) : null,
      computed: tidy(size(second)),
      difference: tidy(apart === 0 ? 0 : size(second) - size(first)),
      unit: "persons",
    },
  )
}

/** Opening headcount + joiners − leavers = closing headcount. */
export function checkRollForward(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return yearsOf(context, "headcount").flatMap((period): Check[] => {
    const closing = figureAt(catalogue, index, "headcount", period)
    if (closing === null) return []
    const needed = [
      { name: "opening-headcount", figure: figureAt(catalogue, index, "headcount", String(Number(period) - 1)) },
      { name: "new-hires", figure: figureAt(catalogue, index, "new-hires", period) },
      { name: "leavers", figure: figureAt(catalogue, index, "leavers", period) },
    ]
    const [opening, joiners, leavers] = needed.map(({ figure }) => figure)
    if (opening == null || joiners == null || leavers == null) {
      const missing = needed.filter(({ figure }) => figure === null).map(({ name }) => name)
      return [
        checkFact(
          context,
          "headcount-roll-forward",
          period,
          period,
          "not-checkable",
          [inputOf(index, closing)],
          { kind: "roll-forward-missing", missing },
          {
            printed: closing.observation.printed.value,
            unit: "persons",
          },
        ),
      ]
    }
    const computed = minus(plus(opening.interval, joiners.interval), leavers.interval)
    const values = { opening: opening.observation.value, joiners: joiners.observation.value, leavers: leavers.observation.value }
    return [checkFigure(context, "headcount-roll-forward", closing, computed, [opening, joiners, leavers], { kind: "roll-forward", ...values })]
  })
}

function yearsOf({ index }: CheckContext, metric: string): string[] {
  const periods = index.report.observations
    .filter((o) => o.metric === metric && isReported(findObservation(index, metric, o.period, o.breakdown)))
    .map((o) => o.period)
  return [...new Set(periods)].sort()
}
