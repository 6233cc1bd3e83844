// Rules 4 and 10 (denominators): one denominator fits all intensities of a year; it is the printed headcount or revenue; and it
// stays the same kind of number from year to year.
import { DENOMINATOR_METRICS, type DenominatorOfYear, denominatorsOf } from "../denominators"
import { figureAt } from "../figure"
import { middle, over, overlap, times } from "../interval"
import { type Check, type CheckContext, checkFact, inputOf, tidy } from "./check"
import { STEADY } from "./factors"

export function checkDenominators(context: CheckContext): Check[] {
  return (["persons", "revenue"] as const).flatMap((denominator) => {
    const years = denominatorsOf(context.catalogue, context.index, denominator)
    return [...years.flatMap((year) => [...oneForAll(context, year), ...theStatedOne(context, year)]), ...jumps(context, years)]
  })
}

function oneForAll(context: CheckContext, { denominator, period, sources, common }: DenominatorOfYear): Check[] {
  if (sources.length < 2) return []
  return [
    checkFact(
      context,
      "intensity-and-denominator",
      `${denominator}:${period}:one-for-all`,
      period,
      common === null ? "inconsistent" : "consistent",
      sources.flatMap(({ intensity, total }) => [inputOf(context.index, intensity), inputOf(context.index, total)]),
      { kind: "one-denominator", denominator, implied: common, figures: sources.length },
      common === null ? {} : { computed: tidy(middle(common)), unit: unitOf(denominator) },
    ),
  ]
}

function theStatedOne(context: CheckContext, { denominator, period, sources, common }: DenominatorOfYear): Check[] {
  if (common === null) return []
  const stated = figureAt(context.catalogue, context.index, DENOMINATOR_METRICS[denominator], period)
  const inputs = sources.flatMap(({ intensity, total }) => [inputOf(context.index, intensity), inputOf(context.index, total)])
  const name = `${denominator}:${period}:stated`
  if (stated === null)
    return [
      checkFact(
        context,
        "intensity-and-denominator",
        name,
        period,
        "not-checkable",
        inputs,
        { kind: "denominator-not-printed", denominator, implied: common },
        {
          computed: tidy(middle(common)),
          unit: unitOf(denominator),
        },
      ),
    ]
  const fits = overlap(common, stated.interval)
  const value = stated.observation.value
  return [
    checkFact(
      context,
      "intensity-and-denominator",
      name,
      period,
      fits ? "consistent" : "inconsistent",
      [inputOf(context.index, stated), ...inputs],
      { kind: "stated-denominator", denominator, implied: common, stated: value },
      {
        printed: stated.observation.printed.value,
        computed: tidy(fits ? value : middle(common)),
        difference: tidy(fits ? 0 : middle(common) - value),
        unit: unitOf(denominator),
      },
    ),
  ]
}

/** The implied denominator as a share of the printed one: a jump means that the report divides by something else than before. */
function jumps(context: CheckContext, years: readonly DenominatorOfYear[]): Check[] {
  return years.flatMap((year, i): Check[] => {
    const earlier = years[i - 1]
    if (earlier === undefined || earlier.common === null || year.common === null) return []
    const metric = DENOMINATOR_METRICS[year.denominator]
    const [before, now] = [earlier, year].map(({ period }) => figureAt(context.catalogue, context.index, metric, period))
    if (before == null || now == null || before.interval.low <= 0 || now.interval.low <= 0) return []
    const [shareFrom, shareTo] = [middle(earlier.common) / before.observation.value, middle(year.common) / now.observation.value]
    const steady = overlap(over(year.common, now.interval), times(over(earlier.common, before.interval), STEADY))
    return [
      checkFact(
        context,
        "implied-factor",
        `${year.denominator}:${year.period}:denominator`,
        year.period,
        steady ? "consistent" : "inconsistent",
        [before, now, ...[earlier, year].flatMap(({ sources }) => sources.flatMap(({ intensity, total }) => [intensity, total]))].map((figure) =>
          inputOf(context.index, figure),
        ),
        { kind: "denominator-jump", from: earlier.period, shareFrom: tidy(shareFrom * 100), shareTo: tidy(shareTo * 100) },
        { computed: tidy(shareTo * 100), difference: tidy((shareTo - shareFrom) * 100), unit: "percent" },
      ),
    ]
  })
}

function unitOf(denominator: "persons" | "revenue"): string {
  return denominator === "persons" ? "persons" : "rmb-million"
}
