// Rule 18: an environmental series, whichever reports of the issuer print it, does not jump by a thousand or a million, up or down, while what belongs to it does not: a unit slip
// is suspected. Only faults are checks.
import type { Metric } from "@/schema/catalogue"
import { isReported, keyOf, observationsOf, originOf } from "../dataset"
import { type Figure, figureOf } from "../figure"
import { comparePeriods, isSameLength } from "../period"
import { seriesOf as issuerSeries } from "../series"
import { type CheckContext, checkFact, inputOf, printedIn, rule, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** Powers of ten that lie between units that are easily mistaken (kg and t, kWh and MWh, g and t), and how near a jump must come. */
const SLIPS = [3, 6]
const NEAR = 0.35

/** The power of ten of a slip that a change looks like, signed; null for any other change. */
export function slipOf(before: number, after: number): number | null {
  if (before <= 0 || after <= 0) return null
  const size = Math.log10(after / before)
  const power = SLIPS.find((each) => Math.abs(Math.abs(size) - each) <= NEAR)
  return power === undefined ? null : Math.sign(size) * power
}

const unitSlip = rule(
  "unit-slip",
  ({ earlier = [], ...alone }) => {
    const context = { ...alone, index: issuerSeries([alone.index, ...earlier]) ?? alone.index }
    return [...context.catalogue.metrics.values()]
      .filter((metric) => metric.pillar === "E" && (metric.kind === "flow" || metric.kind === "ratio") && !isCounted(context, metric))
      .flatMap((metric) =>
        seriesOf(context, metric.id).flatMap((series) =>
          series.slice(1).flatMap((later, i) => {
            const earlier = series[i]
            const slip = earlier === undefined ? null : slipOf(earlier.observation.value, later.observation.value)
            if (
              earlier === undefined ||
              slip === null ||
              // What jumps within an earlier report is found there.
              originOf(context.index, later.observation).report.id !== alone.index.report.id ||
              !isSameLength(earlier.observation.period, later.observation.period) ||
              moveAlike(context, metric, earlier, later, slip)
            )
              return []
            return [
              checkFact(
                [keyOf(later.observation)],
                later.observation.period,
                "inconsistent",
                [later, earlier].map((figure) => inputOf(originOf(context.index, figure.observation), figure)),
                fact(
                  "unit-slip",
                  { place: 0 },
                  {
                    metric: say.figure(later.observation),
                    from: say.text(earlier.observation.period),
                    before: say.text(printedIn(context, earlier.observation)),
                    times: say.number(tidy(later.observation.value / earlier.observation.value), 3),
                    factor: say.number(10 ** Math.abs(slip)),
                    up: slip > 0,
                  },
                ),
                {
                  printed: printedIn(context, later.observation),
                  computed: tidy(later.observation.value / 10 ** slip),
                  difference: tidy(later.observation.value / 10 ** slip - later.observation.value),
                  unit: later.observation.unit,
                },
              ),
            ]
          }),
        ),
      )
  },
  { judged: true },
)

export const slipRules = [unitSlip] as const

function isCounted({ catalogue }: CheckContext, { unit }: Metric): boolean {
  return catalogue.units.get(unit)?.counted === true || unit === "percent"
}

/** The figures of a metric, total or group by group, in the order of their years. */
function seriesOf({ catalogue, index }: CheckContext, metric: string): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const observation of observationsOf(index.report, metric)) {
    if (!isReported(observation) || observation.period === "undated") continue
    const figure = figureOf(catalogue, index, observation)
    const key = keyOf({ ...observation, period: "undated" })
    if (figure !== null) groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].map((figures) => figures.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period)))
}

/** Whether anything that the metric is made of, or that is made of it, jumps by as much: then the company has changed, not a unit. */
function moveAlike(context: CheckContext, metric: Metric, earlier: Figure, later: Figure, slip: number): boolean {
  const own = [metric.partOf, metric.numerator, ...(metric.sumOf ?? [])]
  const others = [...context.catalogue.metrics.values()].filter(
    ({ partOf, numerator, sumOf = [] }) => partOf === metric.id || numerator === metric.id || sumOf.includes(metric.id),
  )
  return [...own.flatMap((id) => id ?? []), ...others.map(({ id }) => id)].some((id) =>
    seriesOf(context, id).some((series) => {
      const [before, after] = [earlier, later].map(({ observation }) => series.find((figure) => figure.observation.period === observation.period))
      return before !== undefined && after !== undefined && slipOf(before.observation.value, after.observation.value) === slip
    }),
  )
}
