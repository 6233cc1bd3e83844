// Rule 4: one denominator fits all intensities of a year, and it is the printed headcount or revenue.
import { DENOMINATORS, type DenominatorOfYear, denominatorsOf, statedDivisor } from "../denominators"
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

function oneForAll(context: CheckContext, { denominator, period, boundary, unit, sources, common }: DenominatorOfYear) {
  if (sources.length < 2) return []
  return [
    checkFact(
      [denominator, period, boundary ?? "", "one-for-all"],
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

function theStatedOne(context: CheckContext, { denominator, period, boundary, unit, sources, common }: DenominatorOfYear) {
  if (common === null) return []
  const stated = statedDivisor(context.catalogue, context.index, denominator, period, boundary)
  const inputs = sources.flatMap(({ intensity, total }) => [inputOf(context.index, intensity), inputOf(context.index, total)])
  const name = [denominator, period, boundary ?? "", "stated"]
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
  if (stated.unit !== unit) return []
  const fits = overlap(common, stated.interval)
  const { value } = stated
  return [
    checkFact(
      name,
      period,
      fits ? "consistent" : "inconsistent",
      [stated.input, ...inputs],
      fact("stated-denominator", "intensities", { denominator: say.term(denominator), range: say.whole(common), stated: say.number(value) }),
      {
        printed: stated.printed,
        computed: tidy(fits ? value : middle(common)),
        difference: tidy(fits ? 0 : middle(common) - value),
        unit,
      },
    ),
  ]
}
