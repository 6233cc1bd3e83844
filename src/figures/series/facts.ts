// Single figures as an annual report sets them: the figure large, its unit, what it is, of which year. For what has no series to draw.
import { isReported, observationsOf, periodsOf } from "@/domain/dataset"
import { comparePeriods, inOrder } from "@/domain/period"
import { readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import { type CardModel, noteCaveats, sourceLines, type TableModel } from "../card"
import { type Cell, cellAt, cellOf } from "../cell"
import { breakdownName, type Issuer, metricName, unitName, unitOfFigure, type View } from "../view"
import { withUnplaced } from "./placed"

/** One figure. `unit` is "" where the figure says it itself (85%, 2019); `period` is "" for a year that is the figure; `reason` is why something does not apply. */
export type Fact = { id: string; label: string; cell: Cell; unit: string; period: string; reason: string | null }

/** Facts that belong together: an issuer's, or one subject of an issuer. `tone` draws the issuer's mark before the title; null = none. */
export type FactGroup = { id: string; title: string; tone: number | null; facts: Fact[] }

/** Every printed row of some metrics, in the order of the metrics, of each the latest first and totals before groups; a metric that the report does not print is left out. */
export function factsOf(view: View, issuer: Issuer, metrics: readonly string[]): Fact[] {
  const wanted = new Set(metrics)
  const grouped = new Set(issuer.report.observations.flatMap(({ metric, breakdown }) => (wanted.has(metric) && breakdown !== undefined ? metric : [])))
  return metrics.flatMap((metric) =>
    observationsOf(issuer.report, metric)
      .toSorted((a, b) => comparePeriods(b.period, a.period) || Number(a.breakdown !== undefined) - Number(b.breakdown !== undefined))
      .map((observation) => factOf(view, issuer, observation, grouped.size > 1)),
  )
}

/** `named`: a group is named with its metric, where several of them stand in one list. */
export function factOf(view: View, issuer: Issuer, observation: Observation, named = false): Fact {
  const { metric, period, breakdown } = observation
  const cell = cellOf(view, issuer, observation)
  const standing = period === "undated" && view.catalogue.metrics.get(metric)?.unit === "calendar-year"
  return {
    id: `${issuer.id}:${metric}:${Object.values(breakdown ?? {}).join()}:${period}`,
    label:
      breakdown === undefined
        ? bareName(view, metric)
        : named
          ? `${bareName(view, metric)} · ${breakdownName(view, breakdown)}`
          : breakdownName(view, breakdown),
    cell,
    unit: observation.status === "reported" && unitAfter(view, metric) !== "" ? unitOfFigure(view, observation) : "",
    period: standing ? "" : view.messages.year(period),
    reason: notApplicableReason(view, issuer, observation),
  }
}

/** The unit that stands after a figure; "" where the figure carries it or needs none. */
export function unitAfter(view: View, metric: string): string {
  const unit = view.catalogue.metrics.get(metric)?.unit
  return unit === "percent" || unit === "calendar-year" ? "" : unitName(view, metric)
}

/** The name of a metric without its unit, which some names carry: the unit stands beside the figure. */
export function bareName(view: View, metric: string): string {
  const name = metricName(view, metric)
  const suffix = view.messages.metricWithUnit({ metric: "", unit: unitName(view, metric) })
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}

/** "Water consumption (m³)"; a percentage carries its unit in the figure. */
export function nameWithUnit(view: View, metric: string): string {
  const unit = unitAfter(view, metric)
  return unit === "" ? metricName(view, metric) : view.messages.metricWithUnit({ metric: bareName(view, metric), unit })
}

/** "42.44 tonnes of coal equivalent"; of a figure at hand in its own unit, which may be of another currency than a peer's. */
export function withUnit(view: View, metric: string, text: string, figure?: Observation): string {
  const unit = unitAfter(view, metric) === "" ? "" : isReported(figure) ? unitOfFigure(view, figure) : unitName(view, metric)
  return unit === "" ? text : view.messages.facts.figure({ text, unit })
}

/** Why a figure does not apply, in the words of its note; null for anything else. */
export function notApplicableReason(view: View, issuer: Issuer, observation: Observation | undefined): string | null {
  if (observation?.status !== "not-applicable") return null
  const note = issuer.report.notes.find(({ id }) => id === observation.note)
  return note === undefined ? null : readText(note.text, view.language)
}

/** The table behind facts: a row per fact, its year — and the reason where it does not apply — beside the figure. */
export function factTable(view: View, caption: string, groups: readonly FactGroup[]): TableModel {
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: [{ id: "figure", label: view.messages.rest.figure, numeric: true }],
    rows: groups.flatMap((group) =>
      group.facts.map(({ id, label, unit, cell, period, reason }) => ({
        id,
        group: group.title,
        header: unit === "" ? label : view.messages.metricWithUnit({ metric: label, unit }),
        entries: [{ kind: "list" as const, items: [{ label: [period, reason].filter((text) => text !== null && text !== "").join(" · "), cell }] }],
      })),
    ),
  }
}

/** A card of facts alone; null when no report in view prints any of them. Issuers that print none are named in a caveat. */
export function factCard(
  view: View,
  words: { id: string; title: string; subtitle: string },
  metrics: readonly string[],
  groups: readonly FactGroup[],
): CardModel | null {
  if (groups.every((group) => group.facts.length === 0)) return null
  return {
    ...words,
    caveats: [...silentCaveats(view, metrics), ...meaningNotes(view, metrics)],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics })),
    ),
    table: factTable(view, words.title, groups),
  }
}

/** A group per issuer that prints any of the metrics. */
export function issuerFacts(view: View, metrics: readonly string[]): FactGroup[] {
  return view.issuers
    .map((issuer) => ({ id: issuer.id, title: issuer.name, tone: issuer.tone, facts: factsOf(view, issuer, metrics) }))
    .filter((group) => group.facts.length > 0)
}

/** The same under the name of a subject: "Weimob · Blood donation". */
export function subjectFacts(view: View, subject: string, metrics: readonly string[]): FactGroup[] {
  return issuerFacts(view, metrics).map((group) => ({ ...group, id: `${group.id}:${subject}`, title: `${group.title} · ${subject}` }))
}

/** Notes that change what a figure means; a reason why something does not apply stands beside its word instead. */
export function meaningNotes(view: View, metrics: readonly string[]): string[] {
  return view.issuers.flatMap((issuer) => {
    const said = new Set(
      issuer.report.observations.flatMap((o) => {
        const reason = notApplicableReason(view, issuer, o)
        return reason === null ? [] : [view.messages.labelled({ label: issuer.name, words: reason })]
      }),
    )
    return noteCaveats(view, issuer, metrics).filter((caveat) => !said.has(caveat))
  })
}

/** Names the issuers that print none of these metrics, so that their absence is not taken for zero. */
export function silentCaveats(view: View, metrics: readonly string[]): string[] {
  const near = withUnplaced(view, metrics)
  const silent = view.issuers.filter((issuer) => !printsAny(issuer, near))
  return silent.length === 0 ? [] : [view.messages.facts.silent(silent.map((issuer) => issuer.name).join(view.messages.listSeparator))]
}

/**
 * Who gives no figure of what a card draws, under its name: a line for those that do not print it at all, one for each other word of absence.
 * `metrics`: what the card draws of it; an issuer with one figure of any of them is not named.
 */
export function absentCaveats(view: View, metrics: readonly string[], name: string): string[] {
  const silent = new Map<string, string[]>()
  for (const issuer of view.issuers) {
    const printed = issuer.report.observations.filter(({ metric }) => metrics.includes(metric))
    if (printed.some(isReported)) continue
    const words = printed[0] === undefined ? view.messages.cell.absent : cellOf(view, issuer, printed[0]).text
    silent.set(words, [...(silent.get(words) ?? []), issuer.name])
  }
  return [...silent].map(([words, names]) => view.messages.labelled({ label: `${names.join(view.messages.listSeparator)} · ${name}`, words }))
}

/**
 * What an issuer does not print beside others that do, metric by metric. A metric of the same family counts: energy in
 * tonnes of coal equivalent is energy.
 */
export function gapCaveats(view: View, metrics: readonly string[]): string[] {
  const wanted = metrics.filter((metric) => view.issuers.some((issuer) => printsAny(issuer, [metric])))
  return view.issuers.flatMap((issuer) => {
    if (!printsAny(issuer, metrics)) return []
    const lacking = wanted.filter((metric) => !printsAny(issuer, relatives(view, metric, wanted)))
    return lacking.length === 0
      ? []
      : [view.messages.facts.lacks({ issuer: issuer.name, metrics: lacking.map((metric) => metricName(view, metric)).join(view.messages.listSeparator) })]
  })
}

function relatives(view: View, metric: string, among: readonly string[]): string[] {
  const family = view.catalogue.metrics.get(metric)?.family
  return among.filter((other) => other === metric || (family !== undefined && view.catalogue.metrics.get(other)?.family === family))
}

export function printsAny(issuer: Issuer, metrics: readonly string[]): boolean {
  const wanted = new Set(metrics)
  return issuer.report.observations.some((observation) => wanted.has(observation.metric))
}

/** A row per metric that any report prints, a column per issuer and year: small tables that are read, not drawn. */
export function yearMatrix(view: View, caption: string, metrics: readonly string[]): TableModel {
  const printed = metrics.filter((metric) => view.issuers.some((issuer) => periodsOf(issuer.report, metric).length > 0))
  const columns = view.issuers.flatMap((issuer) => {
    const periods = inOrder(printed.flatMap((metric) => periodsOf(issuer.report, metric)))
    return (periods.length === 0 ? [issuer.year] : periods).map((period) => ({ issuer, period }))
  })
  return {
    caption,
    rowHeader: view.messages.rest.metric,
    columns: columns.map(({ issuer, period }) => ({
      id: `${issuer.id}:${period}`,
      label: view.messages.issuerYear({ issuer: issuer.name, year: period }),
      numeric: true,
    })),
    rows: printed.map((metric) => ({
      id: metric,
      header: nameWithUnit(view, metric),
      entries: columns.map(({ issuer, period }) => cellAt(view, issuer, metric, period)),
    })),
  }
}
