// Rule 4: one denominator fits all intensities of a year, and it is the printed headcount or revenue.
import { DENOMINATOR_METRICS, DENOMINATORS, type DenominatorOfYear, denominatorsOf } from "../denominators"
import { figureAt } from "../figure"
import { middle, overlap } from "../interval"
import { type CheckContext, checkFact, inputOf, rule, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

const intensityAndDenominator = rule("intensity-and-denominator", (context) =>
  DENOMINATORS.flatMap((denominator) =>
    denominatorsOf(context.catalogue, context.index, denominator).flatMap((year) => [...oneForAll(context, year), ...theStatedOne(context, year)]),
  ),
)

export const denominatorRules = [intensityAndDenominator] as const

function oneForAll(context: CheckContext, { denominator, period, unit, sources, common }: DenominatorOfYear) {
  if (sources.length < 2) return []
  return [
    checkFact(
      [denominator, period, "one-for-all"],
      period,
      common === null ? "inconsistent" : "consistent",
      sources.flatMap(({ intensity, total }) => [inputOf(context.index, intensity), inputOf(context.index, total)]),
      common === null
        ? fact("no-one-denominator", "intensities", { denominator: say.term(denominator), figures: sources.length })
        : fact("one-denominator", "intensities", { denominator: say.term(denominator), figures: sources.length, range: say.whole(common) }),
      common === null ? {} : { computed: tidy(middle(common)), unit },
    ),
  ]
}

function theStatedOne(context: CheckContext, { denominator, period, unit, sources, common }: DenominatorOfYear) {
  if (common === null) return []
  const stated = figureAt(context.catalogue, context.index, DENOMINATOR_METRICS[denominator], period)
  const inputs = sources.flatMap(({ intensity, total }) => [inputOf(context.index, intensity), inputOf(context.index, total)])
  const name = [denominator, period, "stated"]
  if (stated === null)
    return [
      checkFact(
        name,
        period,
        "not-checkable",
        inputs,
        fact("denominator-not-printed", "nothing", { denominator: say.term(denominator), range: say.whole(common) }),
        {
          computed: tidy(middle(common)),
          unit,
        },
      ),
    ]
  // Revenue in one currency is not what is divided by in another.
  if (stated.observation.unit !== unit) return []
  const fits = overlap(common, stated.interval)
  const value = stated.observation.value
  return [
    checkFact(
      name,
      period,
      fits ? "consistent" : "inconsistent",
      [inputOf(context.index, stated), ...inputs],
      fact("stated-denominator", "intensities", { denominator: say.term(denominator), range: say.whole(common), stated: say.number(value) }),
      {
        printed: stated.observation.printed.value,
        computed: tidy(fits ? value : middle(common)),
        difference: tidy(fits ? 0 : middle(common) - value),
        unit,
      },
    ),
  ]
}
