// The overview: what a board member should know first of each issuer, and what to beware of, all computed from the data.
import { type Change, changeOnPriorYear, directionOf, seriesBreak } from "@/domain/change"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { formatList, formatNumber } from "@/i18n/format"
import { breakWords } from "./breakWords"
import { type Cell, cellOf } from "./cell"
import { type CoreView, type IssuerReport, joinClauses, metricName, unitName } from "./view"

/** Views that the overview sends the reader to. */
export type OverviewTarget = "workforce" | "training" | "emissions" | "comparison"

/** What a board asks first. Each entry names alternatives: the first one with a total in the report's year is shown. */
/** `stated`: a metric in which an issuer prints the change itself, for reports without the prior year. */
const HEADLINES: readonly { metrics: readonly string[]; target: OverviewTarget; stated?: string }[] = [
  { metrics: ["headcount"], target: "workforce" },
  { metrics: ["turnover-rate", "leavers"], target: "workforce" },
  { metrics: ["training-hours-per-employee"], target: "training" },
  { metrics: ["scope-1-2-emissions"], target: "emissions", stated: "ghg-reduction-year-on-year" },
  { metrics: ["energy-consumption", "energy-consumption-tce"], target: "comparison" },
  { metrics: ["lost-days"], target: "comparison" },
]

/** `spark` holds at least three figures of one unbroken series, or is null. */
export type Headline = {
  id: string
  name: string
  year: string
  unit: string
  cell: Cell
  change: string
  /** Change on a comparable prior year in percent; null where there is none, and for rates, which change in points. */
  percent: number | null
  direction: "up" | "down" | "none"
  spark: { period: string; value: number }[] | null
  target: OverviewTarget
}

/** `silent`: what is said in place of headlines where the report prints none of them; "" where it prints any. */
export type IssuerSummary = { report: IssuerReport; line: string; assurance: string; figures: string; headlines: Headline[]; silent: string }

export type OverviewModel = { heading: string; lead: string; issuers: IssuerSummary[] }

export function overview(view: CoreView): OverviewModel {
  const m = view.messages.overview
  const issuers = view.reports.map((report) => summary(view, report))
  const figures = view.reports.reduce((sum, report) => sum + report.report.observations.filter(isReported).length, 0)
  return {
    heading: heading(view, issuers),
    lead: m.lead(formatNumber(figures, view.language), formatNumber(view.reports.length, view.language)),
    issuers,
  }
}

/** The headline figures that changed most, and which reports print one year only; a question where there are none, or more than two reports: a title is no list. */
function heading(view: CoreView, issuers: readonly IssuerSummary[]): string {
  const m = view.messages.overview
  const moved = issuers.flatMap(({ report, headlines }) => {
    const changes = headlines
      .flatMap(({ name, percent }) => (percent === null ? [] : [{ name, percent }]))
      .toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent))
    const words = changes
      .slice(0, 2)
      .map(({ name, percent }) => m.moved(name, view.messages.change.words(directionOf(percent), formatNumber(Math.abs(percent), view.language, 1))))
    return words.length === 0 ? [] : [view.messages.labelled(view.messages.issuerYear(report.name, report.year), words.join(view.messages.listSeparator))]
  })
  const still = issuers
    .filter(({ headlines }) => headlines.every(({ percent }) => percent === null))
    .map(({ report }) => m.headingSingle(report.name, report.year))
  if (moved.length > 0 && issuers.length < 3) return joinClauses(view, [...moved, ...still])
  return m.heading(
    formatList(
      view.reports.map((report) => report.name),
      view.language,
    ),
  )
}

function summary(view: CoreView, report: IssuerReport): IssuerSummary {
  const { document, observations } = report.report
  const m = view.messages.overview
  const headlines = HEADLINES.flatMap(({ metrics, target, stated }) => headline(view, report, metrics, target, stated))
  return {
    report,
    line: m.reportLine(document.framework.edition, document.periodStart, document.periodEnd),
    assurance: document.assurance === null ? m.notAssured : m.assured,
    figures: m.figures(formatNumber(observations.filter(isReported).length, view.language)),
    headlines,
    silent: headlines.length === 0 ? m.silent : "",
  }
}

function headline(view: CoreView, report: IssuerReport, metrics: readonly string[], target: OverviewTarget, stated: string | undefined): Headline[] {
  const metric = metrics.find((candidate) => isReported(findObservation(report, candidate, report.year)))
  const observation = metric === undefined ? undefined : findObservation(report, metric, report.year)
  if (metric === undefined || observation === undefined) return []
  const change = changeOnPriorYear(report, observation, findObservation(report, metric, String(Number(report.year) - 1)))
  const percent = view.catalogue.metrics.get(metric)?.unit === "percent"
  return [
    {
      id: metric,
      name: metricName(view, metric),
      year: report.year,
      unit: percent ? "" : unitName(view, metric),
      cell: cellOf(view, report, observation),
      change: changeText(view, report, change, percent, stated),
      percent: change.kind === "change" && !percent && change.points !== 0 ? change.percent : null,
      direction: change.kind !== "change" || change.points === 0 ? "none" : change.points > 0 ? "up" : "down",
      spark: spark(report, metric),
      target,
    },
  ]
}

/** "▼ down 27.0% on 2022", or why there is no change to show; then what the issuer itself says of the change. */
function changeText(view: CoreView, report: IssuerReport, change: Change, inPoints: boolean, stated: string | undefined): string {
  const m = view.messages.change
  if (change.kind === "broken") return m.broken(change.from, breakWords(view, change.by))
  if (change.kind === "none") {
    if (change.reason === "zero-base") return m.zeroBase
    const printed = stated === undefined ? undefined : findObservation(report, stated, report.year)
    return printed !== undefined && isReported(printed) ? m.stated(metricName(view, printed.metric), printed.printed.value) : m.singleYear
  }
  const size = formatNumber(Math.abs(inPoints ? change.points : change.percent), view.language, 1)
  const words =
    change.points === 0 ? m.same : inPoints ? (change.points > 0 ? m.upPoints(size) : m.downPoints(size)) : change.points > 0 ? m.up(size) : m.down(size)
  return `${words} ${m.against(change.from)}`
}

function spark(report: IssuerReport, metric: string): { period: string; value: number }[] | null {
  const observations = periodsOf(report.report, metric).map((period) => findObservation(report, metric, period))
  const unbroken = observations.slice(lastBreak(report, observations)).filter(isReported)
  return unbroken.length >= 3 ? unbroken.map(({ period, value }) => ({ period, value })) : null
}

/** Where the last unbroken run of a series starts: a gap or a break before it ends the run. */
function lastBreak(report: IssuerReport, observations: readonly ReturnType<typeof findObservation>[]): number {
  let start = 0
  observations.forEach((observation, i) => {
    const earlier = observations[i - 1]
    if (!isReported(observation)) start = i + 1
    else if (earlier !== undefined && Number(observation.period) - Number(earlier.period) > 1) start = i
    else if (earlier !== undefined && seriesBreak(earlier, observation, report.report) !== null) start = i
  })
  return start
}
