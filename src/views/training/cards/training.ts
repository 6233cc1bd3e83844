// The training view: hours, composition of those trained, coverage — three different things (HKEX B3.1, B3.2; GRI 404-1).

import { findObservation, isReported, keyOf, periodsOf } from "@/domain/dataset"
import { inOrder } from "@/domain/period"
import { type CardModel, clauseTitle, noteCaveats, sourceLines, type TableRow } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { gradeOf, printedRowsOf } from "@/figures/grades/harmonised"
import { besides } from "@/figures/rest"
import { type BarRow, type BarRowsModel, barTable, largest, seriesRows } from "@/figures/series/barRows"
import { metricsOn, othersOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { printedCodes } from "@/figures/series/printedCodes"
import { breakdownName, codeName, dimensionName, type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import type { MetricCard } from "@/schema/catalogue"
import type { Words } from "../words/zh-Hant"

export const TRAINING_DIMENSIONS = ["gender", "employee-category"] as const
export const PROGRAMME_MEASURES = ["training-hours", "training-sessions", "training-attendances", "training-coverage", "training-hours-per-employee"] as const

type BarCard = { card: CardModel; model: BarRowsModel }

const PER_HEAD = "training-hours-per-employee"

export function hoursCard(view: View<Words>, dimension: string): BarCard {
  const { hoursClause, hoursSubtitle, categoryClause, categorySubtitle } = view.words
  const rows = groupedSeries(view, PER_HEAD, dimension)
  const byGender = dimension === "gender"
  const title =
    clauseTitle(
      view,
      (issuer) => {
        if (byGender) {
          const cell = cellAt(view, issuer, PER_HEAD, issuer.year)
          return cell.kind === "figure" ? hoursClause({ issuer: issuer.name, year: issuer.year, hours: cell.text }) : null
        }
        const top = printedCodes(view, issuer, PER_HEAD, dimension)
          .map((code) => ({ code, cell: cellAt(view, issuer, PER_HEAD, issuer.year, { [dimension]: code }) }))
          .flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
          .toSorted((a, b) => b.cell.value - a.cell.value)[0]
        return top === undefined
          ? null
          : categoryClause({ issuer: issuer.name, year: issuer.year, group: codeName(view, dimension, top.code), hours: top.cell.text })
      },
      [PER_HEAD],
    ) ||
    plainTitle(view, metricsOn(view, "hours")) ||
    metricName(view, PER_HEAD)
  const card = barCard(view, `hours-${dimension}`, title, byGender ? hoursSubtitle : categorySubtitle, [PER_HEAD], rows, [], dimension)
  return withOthers(view, card, "hours", [PER_HEAD])
}

export function trainedCompositionCard(view: View<Words>, dimension: string): BarCard {
  const rows = groupedSeries(view, "trainee-composition", dimension)
  const m = view.words
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const shares = printedCodes(view, issuer, "trainee-composition", dimension).flatMap((code) => {
          const cell = cellAt(view, issuer, "trainee-composition", issuer.year, { [dimension]: code })
          return cell.kind === "figure" ? [{ code, cell, percent: cell.text.replace("%", "") }] : []
        })
        const women = shares.find(({ code }) => code === "female")
        if (dimension === "gender") return women === undefined ? null : m.compositionClause({ issuer: issuer.name, year: issuer.year, percent: women.percent })
        const top = shares.toSorted((a, b) => b.cell.value - a.cell.value)[0]
        return top === undefined
          ? null
          : m.compositionCategoryClause({ issuer: issuer.name, year: issuer.year, group: codeName(view, dimension, top.code), percent: top.percent })
      },
      ["trainee-composition"],
    ) ||
    plainTitle(view, metricsOn(view, "trained")) ||
    metricName(view, "trainee-composition")
  const cuts = new Set(view.issuers.map((issuer) => printedCodes(view, issuer, "trainee-composition", dimension).join()).filter((codes) => codes !== ""))
  const unlike = dimension === "employee-category" && cuts.size > 1 ? [m.differentCategories] : []
  const caveats = view.issuers.flatMap((issuer) =>
    noteCaveats(view, issuer, ["trainee-composition"], (o) => o.breakdown?.[dimension] !== undefined && o.breakdown["programme"] === undefined),
  )
  const card = barCard(
    view,
    "composition",
    title,
    view.words.compositionSubtitle(dimensionName(view, dimension)),
    ["trainee-composition"],
    rows,
    [...unlike, ...caveats],
    dimension,
  )
  // That shares of those trained are no coverage stands in the subtitle.
  return withOthers(view, unlike.length > 0 ? card : { ...card, card: { ...card.card, settled: true } }, "trained", ["trainee-composition"])
}

/** What else the catalogue places on the card stands in its table. */
function withOthers(view: View<Words>, { card, model }: BarCard, id: MetricCard, own: readonly string[]): BarCard {
  const others = othersOn(view, id, own)
  if (others.length === 0) return { card, model }
  const sources = sourceLines(
    view,
    view.issuers.map((issuer) => ({ issuer, metrics: [...own, ...others] })),
  )
  return { card: { ...card, sources, table: besides(view, card.table, others) }, model }
}

/** The measures that a report in view prints by programme. */
export function printedMeasuresByProgramme(view: View<Words>) {
  return PROGRAMME_MEASURES.filter((measure) => view.issuers.some((issuer) => printedCodes(view, issuer, measure, "programme").length > 0))
}

export function programmeCard(view: View<Words>, measure: string): BarCard | null {
  const printing = view.issuers.filter((candidate) => printedCodes(view, candidate, measure, "programme").length > 0)
  if (printing.length === 0) return null
  const rows = printing.flatMap((issuer): BarRow[] => [
    ...(printing.length > 1 ? [{ kind: "group" as const, id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }) }] : []),
    ...printedCodes(view, issuer, measure, "programme").map(
      (code): BarRow => ({
        kind: "bar",
        id: `${issuer.id}:${code}`,
        label: codeName(view, "programme", code),
        cell: cellAt(view, issuer, measure, issuer.year, { programme: code }),
        tone: issuer.tone,
        prior: false,
      }),
    ),
  ])
  const title = clauseTitle({ ...view, issuers: printing }, (issuer) => programmeClause(view, issuer, measure)) || metricName(view, measure)
  const caveats = printing.flatMap((issuer) => noteCaveats(view, issuer, ["training-hours"]))
  const subtitle = view.words.programmeSubtitle(view.messages.metricWithUnit({ metric: metricName(view, measure), unit: unitName(view, measure) }))
  return barCard({ ...view, issuers: printing }, "programmes", title, subtitle, [measure], rows, caveats)
}

/** Which programme has most of the measure; of hours its share of the printed total. Null where no figure by programme is printed. */
function programmeClause(view: View<Words>, issuer: Issuer, measure: string): string | null {
  if (measure !== "training-hours") {
    const cells = printedCodes(view, issuer, measure, "programme").map((code) => ({
      code,
      cell: cellAt(view, issuer, measure, issuer.year, { programme: code }),
    }))
    const most = cells.flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : [])).toSorted((a, b) => b.cell.value - a.cell.value)[0]
    return most === undefined
      ? null
      : view.words.programmeMost({
          issuer: issuer.name,
          year: issuer.year,
          metric: metricName(view, measure),
          programme: codeName(view, "programme", most.code),
          value: most.cell.text,
        })
  }
  const total = findObservation(issuer, "training-hours", issuer.year)
  const top = printedCodes(view, issuer, measure, "programme")
    .map((code) => ({ code, observation: findObservation(issuer, "training-hours", issuer.year, { programme: code }) }))
    .flatMap(({ code, observation }) => (isReported(observation) ? [{ code, hours: observation.value }] : []))
    .toSorted((a, b) => b.hours - a.hours)[0]
  if (top === undefined || !isReported(total) || total.value === 0) return null
  const percent = formatNumber((top.hours / total.value) * 100, view.language, 1)
  return view.words.programmeTitle({ issuer: issuer.name, year: issuer.year, programme: codeName(view, "programme", top.code), percent })
}

/** Every figure that the reports print by programme, as a table of its own: a row per figure, a column per programme. */
export function programmeTable(view: View<Words>): CardModel | null {
  const printing = view.issuers.filter((candidate) => candidate.report.observations.some((o) => o.breakdown?.["programme"] !== undefined))
  if (printing.length === 0) return null
  const codes = (view.catalogue.dimensions.get("programme")?.codes ?? []).map((code) => code.id)
  const groups = printing.map((issuer) => ({ issuer, rows: programmeRows(view, issuer, codes) }))
  const figuresOf = (issuer: Issuer) => figuresIn(groups.find((group) => group.issuer === issuer)?.rows ?? [])
  const title = clauseTitle(
    view,
    (issuer) => (printing.includes(issuer) ? view.words.programmeTableTitle({ issuer: issuer.name, year: issuer.year, count: figuresOf(issuer) }) : null),
    figuresOf,
  )
  return {
    id: "programme-table",
    title,
    subtitle: view.words.programmeTableSubtitle,
    caveats: [],
    sources: sourceLines(
      view,
      printing.map((issuer) => ({ issuer, metrics: ["training-attendances"] })),
    ),
    table: {
      caption: title,
      rowHeader: view.messages.rest.metric,
      columns: codes.map((code) => ({ id: code, label: codeName(view, "programme", code), numeric: true })),
      rows: groups.flatMap(({ issuer, rows }) => (printing.length > 1 ? rows.map((row) => ({ ...row, group: issuer.name })) : rows)),
    },
  }
}

function figuresIn(rows: readonly TableRow[]): number {
  return rows.reduce((sum, { entries }) => sum + entries.filter((entry) => entry.kind === "figure").length, 0)
}

function programmeRows(view: View<Words>, issuer: Issuer, codes: readonly string[]): TableRow[] {
  const rows = new Map<string, TableRow>()
  for (const observation of issuer.report.observations) {
    const { programme, ...others } = observation.breakdown ?? {}
    if (programme === undefined) continue
    const breakdown = Object.keys(others).length === 0 ? undefined : others
    const id = `${issuer.id}:${keyOf({ ...observation, breakdown: others })}`
    const name = view.messages.metricWithUnit({ metric: metricName(view, observation.metric), unit: unitName(view, observation.metric) })
    rows.set(id, {
      id,
      header: breakdown === undefined ? name : `${name} · ${breakdownName(view, breakdown)}`,
      entries: codes.map((code) => cellAt(view, issuer, observation.metric, observation.period, { programme: code, ...others })),
    })
  }
  return [...rows.values()]
}

/** Totals and coverage as a table: a row per measure, a column per issuer and year. Units differ, so it is no chart. */
export function totalsCard(view: View<Words>): CardModel {
  const metrics = metricsOn(view, "totals").filter((metric) => view.issuers.some((issuer) => periodsOf(issuer.report, metric).length > 0))
  const columns = view.issuers.flatMap((issuer) => {
    const periods = inOrder(metrics.flatMap((metric) => periodsOf(issuer.report, metric)))
    return periods.map((period) => ({ issuer, period }))
  })
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const [hours, sessions] = ["training-hours", "training-sessions"].map((metric) => cellAt(view, issuer, metric, issuer.year))
        return hours?.kind === "figure" && sessions?.kind === "figure"
          ? view.words.totalsClause({ issuer: issuer.name, year: issuer.year, hours: hours.text, sessions: sessions.text })
          : null
      },
      metrics,
    ) ||
    plainTitle(view, metrics) ||
    view.words.totalsSubtitle
  return {
    id: "totals",
    title,
    subtitle: view.words.totalsSubtitle,
    caveats: [],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics })),
    ),
    table: {
      caption: title,
      rowHeader: view.messages.rest.metric,
      columns: columns.map(({ issuer, period }) => ({
        id: `${issuer.id}:${period}`,
        label: view.messages.issuerYear({ issuer: issuer.name, year: period }),
        numeric: true,
      })),
      rows: metrics.map((metric) => ({
        id: metric,
        header: view.messages.metricWithUnit({ metric: metricName(view, metric), unit: unitName(view, metric) }),
        entries: columns.map(({ issuer, period }) => cellAt(view, issuer, metric, period)),
      })),
    },
  }
}

/** Total and each code of a dimension as a group; inside it every issuer and year that prints the figure. */
function groupedSeries(view: View<Words>, metric: string, dimension: string): BarRow[] {
  const codes = view.catalogue.dimensions.get(dimension)?.codes.map((code) => code.id) ?? []
  return [undefined, ...codes.map((code) => ({ [dimension]: code }))].flatMap((breakdown): BarRow[] => {
    const bars = view.issuers.flatMap((issuer) => {
      const printed = periodsOf(issuer.report, metric).some((period) => findObservation(issuer, metric, period, breakdown) !== undefined)
      return printed ? seriesRows(view, issuer, metric, breakdown, (period) => view.messages.issuerYear({ issuer: issuer.name, year: period })) : []
    })
    const label = breakdownName(view, breakdown)
    return bars.length === 0 ? [] : [{ kind: "group", id: `group:${label}`, label }, ...bars]
  })
}

function barCard(
  view: View<Words>,
  id: string,
  title: string,
  subtitle: string,
  metrics: readonly string[],
  rows: BarRow[],
  caveats: string[],
  dimension?: string,
): BarCard {
  const metric = metrics[0] ?? ""
  return {
    card: {
      id,
      title,
      subtitle,
      ...gradeOf(view, printedRowsOf(view, metric, dimension)),
      caveats,
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: barTable(title, view.messages.rest.period, metricName(view, metric), rows),
    },
    model: { rows, unit: unitName(view, metric), max: largest(rows) },
  }
}
