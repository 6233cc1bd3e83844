// Rule 2: shares of one composition add up to 100 % and none exceeds it.
import { isReported, observationsOf, type ReportIndex } from "../dataset"
import { figureAt, figureOf } from "../figure"
import { over, scaled, sumOf } from "../interval"
import { type CheckContext, checkFact, checkFigure, inputOf, rule, tidy } from "./draft"
import { FIRST, FLOWS, fact } from "./facts"
import { say } from "./said"

const sharesOfAComposition = rule("shares-of-a-composition", (context) => [...compositions(context), ...above100(context), ...shareOfParts(context)])

export const shareRules = [sharesOfAComposition] as const

/** Every set of shares that differ in one dimension only: by gender, by category, by gender within a programme … */
function compositions(context: CheckContext) {
  const { catalogue, index } = context
  return [...catalogue.metrics.values()]
    .filter((metric) => metric.kind === "composition" && metric.dimensions.length > 0)
    .flatMap((metric) =>
      [...groupsOf(index, metric.id)].flatMap(([name, { period, dimension, observations }]) => {
        const figures = observations.flatMap((o) => figureOf(catalogue, index, o) ?? [])
        const [first] = figures
        if (first === undefined || figures.length < 2 || figures.length < observations.length) return []
        const sum = sumOf(figures.map((figure) => figure.interval))
        const printed = figures.reduce((total, { observation }) => total + observation.value, 0)
        const verdict = sum.low > 100 + 1e-9 || sum.high < 100 - 1e-9 ? "inconsistent" : Math.abs(printed - 100) < 1e-9 ? "consistent" : "rounding"
        return [
          checkFact(
            [metric.id, name],
            period,
            verdict,
            figures.map((figure) => inputOf(index, figure)),
            fact("shares-sum", FLOWS, { metric: say.figure(first.observation, dimension), dimension: say.dimension(dimension) }),
            { printed: "100%", computed: tidy(printed), difference: tidy(printed - 100), unit: "percent" },
          ),
        ]
      }),
    )
}

function groupsOf({ report }: ReportIndex, metric: string) {
  const groups = new Map<string, { period: string; dimension: string; observations: (typeof report.observations)[number][] }>()
  for (const observation of observationsOf(report, metric)) {
    const breakdown = Object.entries(observation.breakdown ?? {})
    // The last dimension is the one whose shares add up; those before it say within which group.
    const last = breakdown.findLast(([dimension]) => dimension !== "programme")
    if (last === undefined) continue
    const others = breakdown.filter(([dimension]) => dimension !== last[0])
    // A table of the whole workforce by rank and gender adds up to 100 once, not row by row.
    const ofWhole = isReported(observation) && observation.shareOf === "whole"
    const within = others.map(([dimension, code]) => (ofWhole ? dimension : code))
    const name = [observation.period, ...(ofWhole ? ["whole"] : []), ...within, last[0]].join(":")
    const group = groups.get(name) ?? { period: observation.period, dimension: last[0], observations: [] }
    group.observations.push(observation)
    groups.set(name, group)
  }
  return groups
}

/** Metrics that are shares of a whole: a printed figure above 100 % cannot be right. Turnover is a ratio and may exceed it. */
function above100(context: CheckContext) {
  const { catalogue, index } = context
  return index.report.observations.flatMap((observation) => {
    const metric = catalogue.metrics.get(observation.metric)
    if (metric?.kind !== "composition" || metric.unit !== "percent" || !isReported(observation)) return []
    const figure = figureOf(catalogue, index, observation)
    if (figure === null || figure.interval.low <= 100) return []
    return [
      {
        ...checkFigure(context, figure, { low: 0, high: 100 }, [], fact("share-above-100", FIRST, { metric: say.figure(observation) }), "above-100"),
        computed: 100,
        difference: tidy(100 - observation.value),
      },
    ]
  })
}

/** A share of the workforce printed apart from the counts it is a share of. */
function shareOfParts(context: CheckContext) {
  const { catalogue, index } = context
  return index.report.observations.flatMap((observation) => {
    const { numerator, numeratorBreakdown, denominator } = catalogue.metrics.get(observation.metric) ?? {}
    if (numerator === undefined || numeratorBreakdown === undefined || denominator === undefined) return []
    const share = figureOf(catalogue, index, observation)
    const part = figureAt(catalogue, index, numerator, observation.period, numeratorBreakdown)
    const all = figureAt(catalogue, index, denominator, observation.period)
    if (share === null || part === null || all === null || all.interval.low <= 0) return []
    const computed = scaled(over(part.interval, all.interval), 100)
    return [checkFigure(context, share, computed, [part, all], fact("share-of-parts", FIRST, { metric: say.metric(observation.metric) }))]
  })
}
