// Rule 4: one denominator fits all intensities of a year, and it is the printed headcount or revenue.
import { DENOMINATORS, type DenominatorOfYear, denominatorsOf, statedDivisor } from "../denominators"
import { intersection, middle, overlap } from "../interval"
import { type CheckContext, checkFact, inputOf, rule, tidy } from "./draft"
import { FIRST, fact } from "./facts"
import { say } from "./said"

const intensityAndDenominator = rule("intensity-and-denominator", (context) =>
  DENOMINATORS.flatMap((denominator) =>
    denominatorsOf(context.catalogue, context.index, denominator).flatMap((year) => [...oneForAll(context, year), ...theStatedOne(context, year)]),
  ),
)

export const denominatorRules = [intensityAndDenominator] as const

function oneForAll(context: CheckContext, { denominator, period, boundary, unit, sources, common }: DenominatorOfYear) {
  if (sources.length < 2) return []
  const stray = common === null ? strayOf(sources) : null
  if (stray !== null)
    return [
      checkFact(
        [denominator, period, boundary ?? "", "one-for-all"],
        period,
        "inconsistent",
        [stray, ...sources.filter((source) => source !== stray)].flatMap(({ intensity, total }) => [
          inputOf(context.index, intensity),
          inputOf(context.index, total),
        ]),
        fact("stray-denominator", FIRST, {
          denominator: say.term(denominator),
          intensity: say.figure(stray.intensity.observation),
          implied: say.whole(stray.implied),
          others: say.whole(intersection(sources.filter((source) => source !== stray).map(({ implied }) => implied)) ?? stray.implied),
        }),
        { computed: tidy(middle(stray.implied)), unit },
      ),
    ]
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

/** How many intensities have to agree before one that does not is what is wrong. */
const AGREEING = 3

/** The only intensity without which all others have one denominator; null where there is none, or more than one could be it. */
function strayOf(sources: DenominatorOfYear["sources"]): DenominatorOfYear["sources"][number] | null {
  const strays = sources.filter((stray) => intersection(sources.filter((other) => other !== stray).map(({ implied }) => implied)) !== null)
  return sources.length > AGREEING && strays.length === 1 ? (strays[0] ?? null) : null
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
        fact("denominator-not-printed", "nothing", { denominator: say.term(denominator), range: say.whole(common), isOfPart: boundary !== null }),
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
