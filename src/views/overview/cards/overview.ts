// The overview: what a board member should know first of each issuer, and what to beware of, all computed from the data.
import { type Change, changeOnPriorYear, seriesBreak } from "@/domain/change"
import { findObservation, isReported, observationsOf, periodsOf, type ReportIndex } from "@/domain/dataset"
import { isAmount, longMove, statedChanges, weightOfChange, yearOnYear } from "@/domain/findings/moves"
import { headlineChains } from "@/domain/headlines"
import { follows, yearBefore } from "@/domain/period"
import { formatEvidenceRef } from "@/domain/reference"
import { addedUp, summedParts } from "@/domain/summed"
import { absentCell, type Cell, cellOf, computedText } from "@/figures/cell"
import { claimTitle, moveFigures, moveTitle } from "@/figures/findings/moveWords"
import { breakWords } from "@/figures/series/breakWords"
import { type CoreView, type Issuer, metricName, totalName, unitName } from "@/figures/view"
import { formatList, formatNumber } from "@/i18n/format"
import type { Metric } from "@/schema/catalogue"
import type { ReportedObservation } from "@/schema/observation"

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
}

/**
 * `silent`: what is said in place of headlines where the report prints none of them; "" where it prints any. `lacking`: the headlines that
 * have no figure beside those that have, each with the word for its absence.
 */
export type IssuerSummary = { issuer: Issuer; line: string; assurance: string; figures: string; headlines: Headline[]; silent: string; lacking: string[] }

/** `rests`: the figures that the heading rests on; none where it is no change. */
export type OverviewModel = { heading: string; rests: (Cell | string)[]; lead: string; issuers: IssuerSummary[] }

export function overview(view: CoreView): OverviewModel {
  const m = view.messages.overview
  const issuers = view.issuers.map((issuer) => summary(view, issuer))
  const reports = view.issuers.flatMap((issuer) => issuer.reports)
  return {
    ...heading(view),
    lead: m.lead({ figures: formatNumber(figuresIn(reports), view.language), reports: formatNumber(reports.length, view.language) }),
    issuers,
  }
}

/** All that reports print, those of one issuer apart. */
function figuresIn(reports: readonly ReportIndex[]): number {
  return reports.reduce((sum, { report }) => sum + report.observations.filter(isReported).length, 0)
}

/** The gravest move of a headline figure; what a report states of one itself; a question where there is neither. */
function heading(view: CoreView): Pick<OverviewModel, "heading" | "rests"> {
  const metrics = headlineChains(view.catalogue).flat().filter(isAmount)
  const moved = view.issuers.flatMap((issuer) =>
    metrics.flatMap((metric) => {
      const change = yearOnYear(view.catalogue, issuer, metric.id)
      if (change === null || change.percent === 0) return []
      const long = longMove(view.catalogue, issuer, metric.id)
      const score = Math.max(...[change, long].flatMap((each) => (each === null ? [] : [weightOfChange(view.catalogue, metric, each).score])))
      return [{ score, issuer, metric: metric.id, change, long }]
    }),
  )
  const [first] = moved.toSorted((a, b) => b.score - a.score)
  if (first !== undefined) {
    const { issuer, metric, change, long } = first
    return { heading: moveTitle(view, issuer, metric, change, long), rests: moveFigures(view, issuer, change, long) }
  }
  const [claim] = view.issuers.flatMap((issuer) => statedChanges(view.catalogue, issuer).map(({ stated }) => claimTitle(view, issuer, stated)))
  const names = view.issuers.map((issuer) => issuer.name)
  return { heading: claim ?? view.messages.overview.heading(formatList(names, view.messages)), rests: [] }
}

function summary(view: CoreView, issuer: Issuer): IssuerSummary {
  const { document } = issuer.report
  const m = view.messages.overview
  const chains = headlineChains(view.catalogue).map((chain) => ({ chain, found: headline(view, issuer, chain) }))
  const headlines = chains.flatMap(({ found }) => found ?? [])
  return {
    issuer,
    line: m.reportLine({ edition: document.framework.edition, start: document.periodStart, end: document.periodEnd }),
    assurance:
      document.assurance === null
        ? m.notAssured
        : m.assured({
            scope: document.assurance.scope === "GHG" ? m.ghgData : document.assurance.scope,
            kind: m.assuranceKinds[document.assurance.kind],
          }),
    figures: m.figures(formatNumber(figuresIn(issuer.reports), view.language)),
    headlines,
    silent: headlines.length === 0 ? m.silent : "",
    lacking: headlines.length === 0 ? [] : chains.flatMap(({ chain, found }) => (found === undefined ? [lackingWords(view, issuer, chain)] : [])),
  }
}

/** "Headcount: by breakdown only": a headline that the report gives no total of for its year. */
function lackingWords(view: CoreView, issuer: Issuer, chain: readonly Metric[]): string {
  const ofChain = chain.flatMap(({ id }) => observationsOf(issuer.report, id)).filter(({ period }) => period === issuer.year)
  const [first] = ofChain
  const absence = ofChain.some(isReported) || first === undefined ? absentCell(view, first !== undefined) : cellOf(view, issuer, first)
  return view.messages.labelled({ label: metricName(view, chain[0]?.id ?? ""), words: absence.text })
}

/** The first of a chain that the report prints for its year, or prints all parts of. */
function headline(view: CoreView, issuer: Issuer, chain: readonly Metric[]): Headline | undefined {
  for (const metric of chain) {
    const observation = findObservation(issuer, metric.id, issuer.year)
    if (isReported(observation)) return printedHeadline(view, issuer, metric, observation)
    const parts = summedParts(view.catalogue, issuer, metric.id, issuer.year)
    if (parts !== null) return summedHeadline(view, issuer, metric, parts)
  }
  return undefined
}

function printedHeadline(view: CoreView, issuer: Issuer, { id, unit, headline: marked }: Metric, observation: ReportedObservation): Headline {
  const change = changeOnPriorYear(view.catalogue, issuer, observation, findObservation(issuer, id, yearBefore(issuer.year)))
  const percent = unit === "percent"
  return {
    id,
    name: totalName(view, observation),
    year: issuer.year,
    unit: percent ? "" : unitName(view, id),
    cell: cellOf(view, issuer, observation),
    change: changeText(view, issuer, change, percent, marked?.stated),
    percent: change.kind === "change" && !percent && change.points !== 0 ? change.percent : null,
    direction: change.kind !== "change" || change.points === 0 ? "none" : change.points > 0 ? "up" : "down",
    spark: spark(view, issuer, id),
  }
}

/** A total that is not printed, added up from its printed parts: it says so where the change would stand, and opens its formula. */
function summedHeadline(view: CoreView, issuer: Issuer, { id, unit }: Metric, parts: readonly ReportedObservation[]): Headline {
  const value = addedUp(parts)
  const ref = formatEvidenceRef({ kind: "derived", report: issuer.id, row: ["sum-of-parts", id, issuer.year].join("|") })
  return {
    id,
    name: metricName(view, id),
    year: issuer.year,
    unit: unit === "percent" ? "" : unitName(view, id),
    cell: { kind: "figure", value, text: computedText(view, value), ref, noted: false, computed: true },
    change: view.messages.overview.summed(parts.map((part) => totalName(view, part)).join(" + ")),
    percent: null,
    direction: "none",
    spark: null,
  }
}

/** "▼ down 27.0% on 2022", or why there is no change to show; then what the issuer itself says of the change. */
function changeText(view: CoreView, issuer: Issuer, change: Change, inPoints: boolean, stated: string | undefined): string {
  const m = view.messages.change
  if (change.kind === "broken") return m.broken({ from: change.from, words: breakWords(view, change.by) })
  if (change.kind === "none") {
    if (change.reason === "zero-base") return m.zeroBase
    const printed = stated === undefined ? undefined : findObservation(issuer, stated, issuer.year)
    return printed !== undefined && isReported(printed) ? m.stated({ metric: metricName(view, printed.metric), printed: printed.printed.value }) : m.singleYear
  }
  const size = formatNumber(Math.abs(inPoints ? change.points : change.percent), view.language, 1)
  const words =
    change.points === 0 ? m.same : inPoints ? (change.points > 0 ? m.upPoints(size) : m.downPoints(size)) : change.points > 0 ? m.up(size) : m.down(size)
  return `${words} ${m.against(change.from)}`
}

function spark(view: CoreView, issuer: Issuer, metric: string): { period: string; value: number }[] | null {
  const observations = periodsOf(issuer.report, metric).map((period) => findObservation(issuer, metric, period))
  const unbroken = observations.slice(lastBreak(view, issuer, observations)).filter(isReported)
  return unbroken.length >= 3 ? unbroken.map(({ period, value }) => ({ period: view.messages.period(period), value })) : null
}

/** Where the last unbroken run of a series starts: a gap or a break before it ends the run. */
function lastBreak(view: CoreView, issuer: Issuer, observations: readonly ReturnType<typeof findObservation>[]): number {
  let start = 0
  observations.forEach((observation, i) => {
    const earlier = observations[i - 1]
    if (!isReported(observation)) start = i + 1
    else if (earlier !== undefined && !follows(observation.period, earlier.period)) start = i
    else if (earlier !== undefined && seriesBreak(view.catalogue, issuer, earlier, observation) !== null) start = i
  })
  return start
}
