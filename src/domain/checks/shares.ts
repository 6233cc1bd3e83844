// Rules 2 and 8: shares of one composition add up to 100 % and none exceeds it; an overall rate lies between its parts' rates.
import { isReported, type ReportIndex } from "../dataset"
import { type Figure, figureAt, figureOf } from "../figure"
import { exactly, over, scaled, sumOf } from "../interval"
import { type Check, type CheckContext, checkFact, checkFigure, inputOf, tidy } from "./check"
import { coverEverybody, partsOf } from "./sums"

export function checkShares(context: CheckContext): Check[] {
  return [...compositions(context), ...above100(context), ...shareOfParts(context)]
}

/** Every set of shares that differ in one dimension only: by gender, by category, by gender within a programme … */
function compositions(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return [...catalogue.metrics.values()]
    .filter((metric) => metric.kind === "composition" && metric.dimensions.length > 0)
    .flatMap((metric) =>
      [...groupsOf(index, metric.id)].flatMap(([name, { period, dimension, observations }]): Check[] => {
        const figures = observations.flatMap((o) => figureOf(catalogue, index, o) ?? [])
        if (figures.length < 2 || figures.length < observations.length) return []
        const sum = sumOf(figures.map((figure) => figure.interval))
        const printed = figures.reduce((total, { observation }) => total + observation.value, 0)
        const verdict = sum.low > 100 + 1e-9 || sum.high < 100 - 1e-9 ? "inconsistent" : Math.abs(printed - 100) < 1e-9 ? "consistent" : "rounding"
        return [
          checkFact(
            context,
            "shares-of-a-composition",
            `${metric.id}:${name}`,
            period,
            verdict,
            figures.map((figure) => inputOf(index, figure)),
            { kind: "shares-sum", metric: metric.id, dimension },
            { printed: "100%", computed: tidy(printed), difference: tidy(printed - 100), unit: "percent" },
          ),
        ]
      }),
    )
}

function groupsOf({ report }: ReportIndex, metric: string) {
  const groups = new Map<string, { period: string; dimension: string; observations: (typeof report.observations)[number][] }>()
  for (const observation of report.observations) {
    if (observation.metric !== metric) continue
    const breakdown = Object.entries(observation.breakdown ?? {})
    // The last dimension is the one whose shares add up; those before it say within which group.
    const last = breakdown.findLast(([dimension]) => dimension !== "programme")
    if (last === undefined) continue
    const within = breakdown.filter(([dimension]) => dimension !== last[0]).map(([, code]) => code)
    const name = [observation.period, ...within, last[0]].join(":")
    const group = groups.get(name) ?? { period: observation.period, dimension: last[0], observations: [] }
    group.observations.push(observation)
    groups.set(name, group)
  }
  return groups
}

/** Metrics that are shares of a whole: a printed figure above 100 % cannot be right. Turnover is a ratio and may exceed it. */
function above100(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return index.report.observations.flatMap((observation): Check[] => {
    const metric = catalogue.metrics.get(observation.metric)
    if (metric?.kind !== "composition" || metric.unit !== "percent" || !isReported(observation)) return []
    const figure = figureOf(catalogue, index, observation)
    if (figure === null || figure.interval.low <= 100) return []
    return [
      checkFigure(context, "shares-of-a-composition", figure, { low: 0, high: 100 }, [], { kind: "share-above-100", metric: metric.id }, "above-100"),
    ].map((check) => ({ ...check, computed: 100, difference: tidy(100 - observation.value) }))
  })
}

/** A share of the workforce printed apart from the counts it is a share of. */
function shareOfParts(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return index.report.observations.flatMap((observation): Check[] => {
    if (observation.metric !== "female-share") return []
    const share = figureOf(catalogue, index, observation)
    const [women, all] = [{ gender: "female" }, undefined].map((breakdown) => figureAt(catalogue, index, "headcount", observation.period, breakdown))
    if (share === null || women == null || all == null || all.interval.low <= 0) return []
    const computed = scaled(over(women.interval, all.interval), 100)
    return [checkFigure(context, "shares-of-a-composition", share, computed, [women, all], { kind: "share-of-parts", metric: "female-share", part: "female" })]
  })
}

/** Rates over people, whose overall rate is a mean of the parts weighted by people. Groups of nobody have no weight. */
const RATES = ["turnover-rate"] as const

export function checkOverallRates(context: CheckContext): Check[] {
  const { catalogue, index } = context
  return RATES.flatMap((metric) =>
    (catalogue.metrics.get(metric)?.dimensions ?? []).flatMap((dimension) =>
      index.report.observations
        .filter((o) => o.metric === metric && o.breakdown === undefined)
        .flatMap((observation): Check[] => {
          const overall = figureOf(catalogue, index, observation)
          const all = partsOf(context, metric, observation.period, dimension) ?? []
          const parts = all.filter((part) => hasPeople(context, part))
          if (overall === null || parts.length < 2 || !coverEverybody(context, all, observation.period)) return []
          const low = Math.min(...parts.map((part) => part.interval.low))
          const high = Math.max(...parts.map((part) => part.interval.high))
          const inside = overall.interval.high >= low && overall.interval.low <= high
          return [
            checkFact(
              context,
              "overall-between-parts",
              `${metric}:${observation.period}:${dimension}`,
              observation.period,
              inside ? "consistent" : "inconsistent",
              [overall, ...parts].map((figure) => inputOf(index, figure)),
              { kind: "mean-outside-parts", metric, dimension, low: tidy(low), high: tidy(high) },
              { printed: overall.observation.printed.value, unit: overall.observation.unit },
            ),
          ]
        }),
    ),
  )
}

function hasPeople({ catalogue, index }: CheckContext, { observation }: Figure): boolean {
  const people = figureAt(catalogue, index, "headcount", observation.period, observation.breakdown)
  return people === null || people.interval.low > exactly(0).low
}
