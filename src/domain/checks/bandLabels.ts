// Rule 14: the bands of one breakdown follow on one another, and a rate uses the bands of the headcount it is a rate of.
import { firstGap, parseBand } from "../bands"
import { isReported, observationsOf, reportingYear } from "../dataset"
import { figureOf } from "../figure"
import { type CheckContext, checkFact, inputOf, rule } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** A rate over people, and the count of people it is over. */
const OVER = [{ rate: "turnover-rate", people: "headcount" }] as const

const bandLabels = rule("band-labels", (context) => {
  const metrics = [...context.catalogue.metrics.values()].filter((metric) => metric.dimensions.includes("age")).map((metric) => metric.id)
  return [...metrics.flatMap((metric) => contiguous(context, metric)), ...OVER.flatMap((pair) => sameBands(context, pair))]
})

export const bandRules = [bandLabels] as const

function contiguous(context: CheckContext, metric: string) {
  const bands = bandsOf(context, metric)
  if (bands.length < 2) return []
  const gap = firstGap(bands)
  const year = reportingYear(context.index.report)
  return [
    checkFact(
      [metric, "contiguous"],
      year,
      gap === null ? "consistent" : "inconsistent",
      inputs(context, metric),
      gap === null
        ? fact("bands-contiguous", "nothing", { metric: say.metric(metric) })
        : fact("bands-with-gap", "nothing", {
            metric: say.metric(metric),
            lower: say.band(gap.lower),
            upper: say.band(gap.upper),
            missing: say.text(gap.from === gap.to ? String(gap.from) : `${gap.from}–${gap.to}`),
          }),
    ),
  ]
}

function sameBands(context: CheckContext, { rate, people }: (typeof OVER)[number]) {
  const [bands, others] = [bandsOf(context, rate), bandsOf(context, people)]
  if (bands.length === 0 || others.length === 0) return []
  const year = reportingYear(context.index.report)
  const [only, otherOnly] = [bands.filter((band) => !others.includes(band)), others.filter((band) => !bands.includes(band))]
  // A table that leaves bands out labels none otherwise: what it has is the same, and nothing is held against it.
  if ((only.length === 0) !== (otherOnly.length === 0)) return []
  const same = only.length + otherOnly.length === 0
  const names = { metric: say.metric(rate), other: say.metric(people) }
  return [
    checkFact(
      [rate, people],
      year,
      same ? "consistent" : "inconsistent",
      [...inputs(context, rate), ...inputs(context, people)],
      same
        ? fact("bands-same", "nothing", names)
        : fact("bands-differ", "nothing", { ...names, bands: say.list(only.map(say.band)), otherBands: say.list(otherOnly.map(say.band)) }),
    ),
  ]
}

function bandsOf({ index }: CheckContext, metric: string): string[] {
  const codes = observationsOf(index.report, metric).flatMap((o) => o.breakdown?.["age"] ?? [])
  return [...new Set(codes)].filter((code) => parseBand(code) !== null)
}

/** One figure of each band, of the report's own year where there is one. */
function inputs(context: CheckContext, metric: string) {
  const { catalogue, index } = context
  const year = reportingYear(index.report)
  return bandsOf(context, metric).flatMap((band) => {
    const candidates = observationsOf(index.report, metric).filter((o) => o.breakdown?.["age"] === band && isReported(o))
    const chosen = candidates.find((o) => o.period === year) ?? candidates[0]
    const figure = chosen === undefined ? null : figureOf(catalogue, index, chosen)
    return figure === null ? [] : [inputOf(index, figure)]
  })
}
