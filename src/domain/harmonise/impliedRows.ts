// What printed figures imply besides: emissions per unit of energy, why scope 2 changed, the leavers behind a rate and what intensities
// divide by. These explain figures; nobody is compared by them (see EXPLAINING).
import { FACTOR_PAIRS } from "../checks/factors"
import { DENOMINATOR_METRICS, DENOMINATORS, denominatorsOf } from "../denominators"
import { decompose, type ImpliedFactor, impliedFactors } from "../emissions"
import { exactly, type Interval, middle } from "../interval"
import { type GroupOfLeavers, groupsOfLeavers } from "../leavers"
import { isSameLength } from "../period"
import { leaversOf } from "../turnover"
import { type HarmoniseContext, madeOf, wordsOf, wordsOfPeople, yearsOf } from "./context"
import type { BasisId, HarmonisedValue, UngradedRow } from "./types"

type Head = { metric: string; breakdown?: Record<string, string> | null; basis: BasisId; unit: string }

/** A row of what follows; where nothing does, there is nothing to say, and no refusal. */
function impliedRow({ metric, breakdown = null, basis, unit }: Head, values: HarmonisedValue[]): UngradedRow[] {
  return values.length === 0 ? [] : [{ metric, breakdown, basis, unit, values, refusals: [] }]
}

export function impliedRows(context: HarmoniseContext): UngradedRow[] {
  return [...factorRows(context), ...changeRows(context), ...leaversRows(context), ...denominatorRows(context)]
}

const PER_MWH = "tCO2e-per-MWh"

/** Emissions ÷ energy, of scope 1 and of scope 2. */
function factorRows({ catalogue, reports }: HarmoniseContext): UngradedRow[] {
  return FACTOR_PAIRS.flatMap((pair) =>
    impliedRow(
      { metric: pair.emissions, basis: "implied-factor", unit: PER_MWH },
      reports.flatMap((index) =>
        impliedFactors(catalogue, index, pair).map(({ period, emissions, activity, value, interval }) =>
          madeOf({
            index,
            period,
            interval,
            value,
            unit: PER_MWH,
            kind: "derived",
            formula: "emissions-over-energy",
            arithmetic: `${wordsOf(emissions)} ÷ ${wordsOf(activity)}`,
            figures: [emissions, activity],
          }),
        ),
      ),
    ),
  )
}

/** The change of scope 2 on the year before it that is printed, split by LMDI-I (Ang 2005). */
function changeRows({ catalogue, reports }: HarmoniseContext): UngradedRow[] {
  const [, pair] = FACTOR_PAIRS
  return (["activity", "factor"] as const).flatMap((cause) =>
    impliedRow(
      { metric: pair.emissions, basis: cause === "activity" ? "change-by-energy" : "change-by-factor", unit: "tCO2e" },
      reports.flatMap((index) => {
        const years = impliedFactors(catalogue, index, pair)
        return years.flatMap((to, i) => {
          const from = years[i - 1]
          return from === undefined || !isSameLength(from.period, to.period) ? [] : [changeBy(index, from, to, cause)]
        })
      }),
    ),
  )
}

function changeBy(index: Parameters<typeof madeOf>[0]["index"], from: ImpliedFactor, to: ImpliedFactor, cause: "activity" | "factor"): HarmonisedValue {
  const at = ({ emissions, activity }: Ends) => ({ activity, factor: emissions / activity })
  const value = decompose(at(printed(from)), at(printed(to)))[cause]
  // Each effect rises or falls steadily with each of the four figures as far as they are rounded: its ends lie at corners.
  const corners = endsOf(from).flatMap((before) => endsOf(to).map((after) => decompose(at(before), at(after))[cause]))
  return madeOf({
    index,
    period: to.period,
    interval: { low: Math.min(value, ...corners), high: Math.max(value, ...corners) },
    value,
    unit: "tCO2e",
    kind: "derived",
    formula: cause === "activity" ? "lmdi-energy" : "lmdi-factor",
    arithmetic:
      cause === "activity"
        ? `L(${wordsOf(to.emissions)}, ${wordsOf(from.emissions)}) × ln(${wordsOf(to.activity)} ÷ ${wordsOf(from.activity)})`
        : `L(${wordsOf(to.emissions)}, ${wordsOf(from.emissions)}) × ln((${wordsOf(to.emissions)} ÷ ${wordsOf(to.activity)}) ÷ (${wordsOf(from.emissions)} ÷ ${wordsOf(from.activity)}))`,
    figures: [to.emissions, from.emissions, to.activity, from.activity],
  })
}

type Ends = { emissions: number; activity: number }

function printed({ emissions, activity }: ImpliedFactor): Ends {
  return { emissions: emissions.observation.value, activity: activity.observation.value }
}

function endsOf({ emissions, activity }: ImpliedFactor): Ends[] {
  const ends = ({ low, high }: Interval) => [Math.max(0, low), high]
  return ends(emissions.interval).flatMap((e) => ends(activity.interval).map((a) => ({ emissions: e, activity: a })))
}

/** Leavers of a group, from its printed rate, the formula of the rate and the people it divides by. Printed leavers stand for themselves. */
function leaversRows({ catalogue, reports }: HarmoniseContext): UngradedRow[] {
  const dimensions = [null, ...(catalogue.metrics.get("turnover-rate")?.dimensions ?? [])]
  const rows = new Map<string, { breakdown: Record<string, string> | null; values: HarmonisedValue[] }>()
  for (const index of reports)
    for (const period of yearsOf(index))
      for (const dimension of dimensions)
        for (const group of groupsOfLeavers({ catalogue, index }, period, dimension)) {
          const value = leaversBehind(index, period, group)
          if (value === null) continue
          const breakdown = dimension === null || group.code === null ? null : { [dimension]: group.code }
          const key = JSON.stringify(breakdown)
          rows.set(key, { breakdown, values: [...(rows.get(key)?.values ?? []), value] })
        }
  return [...rows.values()].flatMap(({ breakdown, values }) => impliedRow({ metric: "leavers", breakdown, basis: "implied-leavers", unit: "persons" }, values))
}

const LEAVERS_FROM = {
  "leavers-over-closing": "leavers-from-a",
  "leavers-over-closing-plus-leavers": "leavers-from-b",
  "leavers-over-average": "leavers-from-average",
} as const

/** null where the interval has no upper end, as under the formula with joiners that are not printed. */
function leaversBehind(index: Parameters<typeof madeOf>[0]["index"], period: string, { rate, basis, people, leavers, relabelled }: GroupOfLeavers) {
  if (leavers === null || people === null || !Number.isFinite(leavers.high) || basis === "leavers-over-closing-plus-leavers-plus-joiners") return null
  const percent = rate.observation.printed.value.endsWith("%") ? rate.observation.printed.value : `${rate.observation.printed.value}%`
  const isBesideLeavers = basis === "leavers-over-closing-plus-leavers"
  const exact =
    rate.observation.value >= 100 && isBesideLeavers
      ? middle(leavers)
      : leaversOf(exactly(rate.observation.value / 100), basis, exactly(people.value), null).low
  return madeOf({
    index,
    period,
    interval: leavers,
    value: exact,
    unit: "persons",
    kind: "derived",
    formula: LEAVERS_FROM[basis],
    arithmetic: isBesideLeavers ? `${percent} ÷ (1 − ${percent}) × ${wordsOfPeople(people)}` : `${percent} × ${wordsOfPeople(people)}`,
    figures: [rate, ...people.figures],
    people: people.value,
    approximate: relabelled,
  })
}

/** What the intensities of a year divide by, all of them alike; nothing where they contradict one another. Of the whole report alone. */
function denominatorRows({ catalogue, reports }: HarmoniseContext): UngradedRow[] {
  return DENOMINATORS.flatMap((denominator) => {
    const metric = DENOMINATOR_METRICS[denominator]
    const values = reports.flatMap((index) =>
      denominatorsOf(catalogue, index, denominator).flatMap(({ period, boundary, unit, sources, common }) => {
        if (common === null || boundary !== null) return []
        return [
          madeOf({
            index,
            period,
            interval: common,
            unit,
            kind: "derived",
            formula: "total-over-intensity",
            arithmetic: sources.map(({ intensity, total }) => `${wordsOf(total)} ÷ ${wordsOf(intensity)}`).join(" ∩ "),
            figures: sources.flatMap(({ intensity, total }) => [total, intensity]),
          }),
        ]
      }),
    )
    return impliedRow({ metric, basis: "implied-denominator", unit: catalogue.metrics.get(metric)?.unit ?? "" }, values)
  })
}
