// The emissions view: scope 1, 2 and 3, intensities as printed, air pollutants, targets, climate risks (HKEX A1, A4; GRI 305; TCFD).

import { findObservation, isReported, latestFigures, observationsOf, periodsOf } from "@/domain/dataset"
import { boundaryOf, statedDivisor } from "@/domain/denominators"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames, type TableEntry } from "@/figures/card"
import { cellAt, cellOf } from "@/figures/cell"
import { changeWords } from "@/figures/series/changeWords"
import { columnPanel, groupPanel, hasFigure, partsApart } from "@/figures/series/columnPanels"
import { absentCaveats, nameWithUnit } from "@/figures/series/facts"
import { type Measure, metricsOn, metricsUnder, othersOn, seriesOf, withUnplaced } from "@/figures/series/placed"
import { levelClause, plainTitle } from "@/figures/series/plainTitle"
import { type PanelCard, panelCard, seriesCard } from "@/figures/series/seriesCard"
import { targetsCard } from "@/figures/series/targets"
import { breakdownName, type Issuer, metricName, unitName, type View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

/** What an intensity is divided by; the address says it under these names. */
export const DENOMINATORS = ["employee", "revenue"] as const satisfies readonly Measure[]
export type Denominator = (typeof DENOMINATORS)[number]

/** The denominators of which a report in view prints an intensity. */
export function printedDenominators(view: View<Words>): Denominator[] {
  return DENOMINATORS.filter((denominator) =>
    view.issuers.some((issuer) => metricsUnder(view, "intensity", denominator).some((metric) => hasFigure(issuer, metric))),
  )
}

/** The scopes stacked under their total; what else is placed here stands in panels of its own. */
export function scopesCard(view: View<Words>): PanelCard {
  const metrics = metricsOn(view, "scopes")
  const [main, ...others] = seriesOf(view, metrics)
  const total = main?.total ?? ""
  const parts = main?.parts ?? []
  const stacked = view.issuers.flatMap((issuer) => [
    // Whoever prints the total alone has a plain column: of parts that nobody printed there is nothing to stack.
    ...present(columnPanel(view, issuer, issuer.name, parts.some((part) => hasFigure(issuer, part)) ? parts : [total], total)),
    ...others.flatMap((series) => metricPanel(view, issuer, series.total, unitName(view, total)) ?? []),
  ])
  const panels = [...stacked, ...partsApart(view, parts, stacked)]
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const words = changeWords(view, issuer, total)
        if (words !== null) return view.words.trendClause({ issuer: issuer.name, year: issuer.year, words, scope: metricName(view, total) })
        const cell = cellAt(view, issuer, total, issuer.year)
        if (cell.kind === "figure") return view.words.trendSingle({ issuer: issuer.name, year: issuer.year, metric: metricName(view, total), value: cell.text })
        return levelsClause(view, issuer, parts)
      },
      [total, ...parts],
    ) ||
    plainTitle(view, metrics) ||
    metricName(view, total)
  return panelCard(view, "scopes", title, view.words.trendSubtitle, metrics, panels, metricName(view, total), basisCaveats(view, total), [...parts, total])
}

/** Scope 2 has two bases: which one is drawn is said, and what the other gives. */
function basisCaveats(view: View<Words>, total: string): string[] {
  return view.issuers.flatMap((issuer) =>
    [total, "scope-2-emissions"].flatMap((metric) => {
      const drawn = findObservation(issuer, metric, issuer.year)
      const basis = drawn?.breakdown?.["basis"]
      if (drawn === undefined || basis === undefined) return []
      const others = observationsOf(issuer.report, metric).filter((o) => o !== drawn && o.period === issuer.year && o.breakdown?.["basis"] !== undefined)
      const name = `${issuer.name} · ${metricName(view, metric)}`
      const named = others.map((o) => view.messages.common.measured({ metric: breakdownName(view, o.breakdown), figure: cellOf(view, issuer, o).text }))
      return [
        view.messages.labelled({
          label: name,
          words: view.words.drawnBasis({ basis: breakdownName(view, drawn.breakdown), others: named.join(view.messages.listSeparator) }),
        }),
      ]
    }),
  )
}

/** Every figure of the report's own year by its name; null where there is none. */
function levelsClause(view: View<Words>, issuer: Issuer, metrics: readonly string[]): string | null {
  const levels = metrics.flatMap((metric) => {
    const cell = cellAt(view, issuer, metric, issuer.year)
    return cell.kind === "figure" ? [view.messages.common.measured({ metric: metricName(view, metric), figure: cell.text })] : []
  })
  if (levels.length === 0) return null
  return view.messages.labelled({
    label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    words: levels.join(view.messages.listSeparator),
  })
}

function present<T>(found: T | null): T[] {
  return found === null ? [] : [found]
}

/** A panel of one metric; where its unit is not the one of the card, the unit stands in its title. */
function metricPanel(view: View<Words>, issuer: Issuer, metric: string, unit: string) {
  const name = unitName(view, metric) === unit ? metricName(view, metric) : nameWithUnit(view, metric)
  return columnPanel(view, issuer, `${issuer.name} · ${name}`, [metric], metric)
}

export function scope3Card(view: View<Words>): PanelCard {
  const metric = "scope-3-emissions"
  const others = othersOn(view, "scope-3", [metric])
  const panels = view.issuers.flatMap((issuer) => [
    ...present(groupPanel(view, issuer, issuer.name, metric, "scope3Category") ?? columnPanel(view, issuer, issuer.name, [metric], metric)),
    ...others.flatMap((other) => metricPanel(view, issuer, other, unitName(view, metric)) ?? []),
  ])
  const title =
    clauseTitle(view, (issuer) => {
      const years = periodsOf(issuer.report, metric)
      const first = years.find((year) => isReported(findObservation(issuer, metric, year)))
      if (first === undefined) return scope3Categories(view, issuer)
      const cell = cellAt(view, issuer, metric, first)
      return years[0] !== first ? view.words.scope3Title({ issuer: issuer.name, year: first, value: cell.text }) : levelClause(view, issuer, [metric])
    }) ||
    plainTitle(view, others) ||
    view.words.scope3None
  return panelCard(
    view,
    "scope-3",
    title,
    view.words.scope3Subtitle,
    [metric, ...others],
    panels,
    metricName(view, metric),
    absentCaveats(view, [metric], metricName(view, metric)),
  )
}

/** What is said of an issuer that prints categories and no total: what they add up to would be no scope 3. */
function scope3Categories(view: View<Words>, issuer: Issuer): string | null {
  const figures = latestFigures(issuer, "scope-3-emissions")
  const year = figures[0]?.period
  const categories = new Set(figures.flatMap(({ breakdown }) => breakdown?.["scope3Category"] ?? []))
  if (year === undefined || categories.size === 0) return null
  return view.words.scope3Categories({ issuer: issuer.name, year, count: categories.size })
}

export function intensityCard(view: View<Words>, denominator: Denominator): PanelCard {
  const metrics = metricsUnder(view, "intensity", denominator)
  const [main = ""] = metrics
  const unit = unitName(view, main)
  const panels = view.issuers.flatMap((issuer) =>
    metrics.flatMap((metric) => (hasFigure(issuer, metric) ? (metricPanel(view, issuer, metric, unit) ?? []) : [])),
  )
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const words = changeWords(view, issuer, main)
        if (words !== null) return view.words.intensityClause({ issuer: issuer.name, year: issuer.year, metric: metricName(view, main), words })
        // Where the intensity of both scopes is not printed, those that are.
        return levelsClause(view, issuer, [main]) ?? levelsClause(view, issuer, metrics)
      },
      metrics,
    ) ||
    plainTitle(view, metrics) ||
    metricName(view, main)
  const name = denominator === "employee" ? view.words.perEmployee : view.words.perRevenue
  return panelCard(
    view,
    "intensity",
    title,
    view.words.intensitySubtitle({ unit, unsaid: denominator === "employee" && !view.issuers.some((issuer) => saysDivisor(view, issuer, metrics)) }),
    metrics,
    panels,
    name,
    absentCaveats(view, metrics, name),
  )
}

/** Whether the data say by which people a report divides its intensities. */
function saysDivisor({ catalogue }: View<Words>, issuer: Issuer, metrics: readonly string[]): boolean {
  return metrics
    .flatMap((metric) => latestFigures(issuer, metric))
    .some((figure) => {
      const boundary = boundaryOf(issuer, figure)
      return (
        (boundary !== null || (issuer.report.denominators ?? []).length > 0) && statedDivisor(catalogue, issuer, "persons", figure.period, boundary) !== null
      )
    })
}

export function airCard(view: View<Words>): PanelCard | null {
  const metrics = metricsOn(view, "air")
  const near = withUnplaced(view, metrics)
  const silent = view.issuers.filter((issuer) => near.every((metric) => !hasFigure(issuer, metric)))
  return seriesCard(view, "air", metrics, {
    title: (issuer) => {
      const metric = metrics.find((candidate) => isReported(findObservation(issuer, candidate, issuer.year)))
      const words = metric === undefined ? null : changeWords(view, issuer, metric)
      return metric === undefined || words === null
        ? null
        : view.words.airTitle({ issuer: issuer.name, year: issuer.year, metric: metricName(view, metric), words })
    },
    subtitle: view.words.airSubtitle,
    caveats: silent.length === 0 ? [] : [view.words.airNone(silent.map((issuer) => issuer.name).join(view.messages.listSeparator))],
  })
}

/** All environmental targets. */
export function environmentalTargetsCard(view: View<Words>): CardModel {
  return targetsCard(view, { concerns: ({ report }) => report.targets.filter((target) => target.pillar === "E"), clause: view.words.targetsClause })
}

export function risksCard(view: View<Words>): CardModel | null {
  const m = view.words
  const listed = view.issuers.filter((issuer) => issuer.report.climateRisks.length > 0)
  if (listed.length === 0) return null
  const text = (value: string): TableEntry => ({ kind: "text", text: value })
  const title = clauseTitle(
    view,
    (issuer) => {
      const risks = issuer.report.climateRisks
      if (risks.length === 0) return null
      const opportunities = risks.filter((risk) => risk.kind === "opportunity").length
      return m.risksTitle({ issuer: issuer.name, risks: risks.length - opportunities, opportunities })
    },
    ({ report }) => report.climateRisks.length,
  )
  return {
    id: "risks",
    title,
    subtitle: m.risksSubtitle,
    caveats: view.issuers.flatMap((issuer) =>
      issuer.report.notes
        .filter((note) => note.id.startsWith("climate-"))
        .map((note) => view.messages.labelled({ label: issuer.name, words: readText(note.text, view.language) })),
    ),
    sources: listed.map((issuer) => ({ ...sourceNames(view, issuer), places: issuer.report.climateRisks[0]?.source.section.split(" / ").at(-1) ?? "" })),
    table: {
      caption: title,
      rowHeader: m.risk,
      columns: [
        { id: "impact", label: m.impact, numeric: false },
        { id: "horizon", label: m.horizon, numeric: false },
      ],
      rows: listed.flatMap((issuer) =>
        issuer.report.climateRisks.map((risk, i) => ({
          id: `${issuer.id}:${risk.id}`,
          group: `${issuer.name} · ${m.riskKinds[risk.kind]}`,
          header: readText(risk.label, view.language),
          entries: [
            { kind: "text", text: readText(risk.impact, view.language), ref: nodeAddress(issuer.report, "climateRisks", i) },
            text(risk.horizon === null ? m.notPrinted : m.horizons[risk.horizon.code]),
          ],
        })),
      ),
    },
  }
}
