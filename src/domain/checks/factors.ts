// Rule 10 (emissions): emissions per unit of energy do not jump from one year to the next without a change that the report states.
import { type ImpliedFactor, impliedFactors } from "../emissions"
import type { Figure } from "../figure"
import { overlap, times } from "../interval"
import { isSameLength } from "../period"
import { type CheckContext, checkFact, inputOf, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** A tenth: fuel mixes and published factors move less than this from year to year. This project's judgement. */
const CHANGE_LIMIT = 0.1

/** What a steady number is multiplied by from one year to the next. */
export const STEADY = { low: 1 - CHANGE_LIMIT, high: 1 + CHANGE_LIMIT }

/** Pairs of emissions and the energy they come from (GHG Protocol scope 1 and direct energy, scope 2 and purchased energy). */
export const FACTOR_PAIRS = [
  { emissions: "scope-1-emissions", activities: ["direct-energy-consumption"] },
  { emissions: "scope-2-emissions", activities: ["indirect-energy-consumption", "electricity-consumption"] },
] as const

export function factorJumps(context: CheckContext) {
  return FACTOR_PAIRS.flatMap((pair) => {
    const years = impliedFactors(context.catalogue, context.index, pair)
    return years.flatMap((year, i) => compare(context, years[i - 1], year))
  })
}

function compare(context: CheckContext, earlier: ImpliedFactor | undefined, later: ImpliedFactor) {
  // From nothing no change can be measured in percent.
  if (earlier === undefined || earlier.value === 0 || !isSameLength(earlier.period, later.period)) return []
  const changePercent = (later.value / earlier.value - 1) * 100
  const steady = overlap(later.interval, times(earlier.interval, STEADY))
  const stated = !steady && statesChange(context, later)
  const figures = [earlier.emissions, earlier.activity, later.emissions, later.activity]
  return [
    checkFact(
      [later.emissions.observation.metric, later.period],
      later.period,
      steady ? "consistent" : stated ? "explained" : "inconsistent",
      figures.map((figure) => inputOf(context.index, figure)),
      // In doubt are the later year's emissions: those that left the earlier ratio.
      fact(
        "factor-jump",
        { place: 2 },
        {
          metric: say.metric(later.emissions.observation.metric),
          activity: say.metric(later.activity.observation.metric),
          from: say.text(earlier.period),
          before: say.number(tidy(earlier.value), 3),
          after: say.number(tidy(later.value), 3),
          change: say.change(tidy(changePercent)),
          steady,
          stated,
        },
      ),
      { computed: tidy(later.value), difference: tidy(later.value - earlier.value), unit: "t/MWh" },
    ),
  ]
}

function statesChange(context: CheckContext, { emissions, activity }: ImpliedFactor): boolean {
  return [emissions, activity].some((figure) => explainsChange(context, figure))
}

/** The report's own words, not this project's: that a figure follows another method than the year before, or why it moved. */
export function explainsChange({ index }: CheckContext, { observation }: Figure): boolean {
  return index.report.notes.some(
    ({ id, basis, seriesBreak, explainsChange }) => id === observation.note && (explainsChange === true || (basis === "printed" && seriesBreak !== undefined)),
  )
}
