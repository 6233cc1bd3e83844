// The resources view: energy, water, waste, materials, a new building, and the targets on them (HKEX A1.3, A1.4, A2, A3; GRI 301–303, 306).
// Energy stands as printed: coal equivalent, megawatt-hours and litres are never put on one axis here.

import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { type CardModel, clauseTitle, sourceLines } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { changeWords } from "@/figures/series/changeWords"
import { scaleCaveats } from "@/figures/series/columnPanels"
import {
  bareName,
  type FactGroup,
  factCard,
  factsOf,
  gapCaveats,
  issuerFacts,
  meaningNotes,
  silentCaveats,
  subjectFacts,
  withUnit,
} from "@/figures/series/facts"
import { type IssuerPart, issuerParts, issuerTable, type Series } from "@/figures/series/issuerSeries"
import { groupsOn, MEASURES, type Measure, metricsOn, metricsUnder, seriesOf } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { targetsCard } from "@/figures/series/targets"
import { type Issuer, metricName, unitName, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

export type Subject = "energy" | "water" | "waste"
export const SUBJECTS = ["energy", "water", "waste"] as const satisfies readonly Subject[]

/** The measures that at least one issuer in view prints for a subject. */
export function printedMeasures(view: View<Words>, subject: Subject): Measure[] {
  return MEASURES.filter((measure) =>
    view.issuers.some((issuer) => metricsUnder(view, subject, measure).some((metric) => periodsOf(issuer.report, metric).length > 0)),
  )
}

export type PartsCard = { card: CardModel; parts: IssuerPart[] }

/** One subject under one measure; null when no issuer in view prints anything of it. */
export function subjectCard(view: View<Words>, subject: Subject, measure: Measure): PartsCard | null {
  const series = seriesOf(view, metricsUnder(view, subject, measure))
  const parts = issuerParts(view, series)
  if (parts.length === 0) return null
  const metrics = series.flatMap(({ total, parts: stacked = [] }) => [total, ...stacked])
  const m = view.words
  // What is printed as a whole is said before what is printed as its part.
  const leading = [...series.map(({ total }) => total), ...metrics]
  const title = clauseTitle(view, (issuer) => subjectClause(view, issuer, leading, measure), leading) || plainTitle(view, leading)
  const drawn = parts.filter(({ panels }) => panels.length > 0)
  return {
    card: {
      id: subject,
      title,
      subtitle: m.subtitles[subject](m.measureWords[measure]),
      caveats: [
        ...(mixedUnits(view, series) ? [m.unitsDiffer] : []),
        ...scaleCaveats(
          view,
          drawn.flatMap(({ panels }) => panels),
        ),
        ...silentCaveats(view, metrics),
        ...gapCaveats(view, metrics),
        ...meaningNotes(view, metrics),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: issuerTable(view, title, series),
    },
    parts,
  }
}

/** Hazardous waste stands in the card of waste; here apart, so that a report that does not print it is named for it (HKEX A1.3). */
export function hazardousWasteCard(view: View<Words>): CardModel {
  const title = metricName(view, "hazardous-waste")
  return { id: "hazardous-waste", title, subtitle: title, caveats: [], sources: [], table: issuerTable(view, title, [{ total: "hazardous-waste" }]) }
}

/**
 * The change of an absolute figure on the year before where the years may be joined, else the latest figure itself. Ratios
 * are printed with two digits or so: a percentage between two of them would be more exact than they are.
 */
function subjectClause(view: View<Words>, issuer: Issuer, metrics: readonly string[], measure: Measure): string | null {
  const m = view.words
  const metric = metrics.find((candidate) => isReported(findObservation(issuer, candidate, issuer.year)))
  if (metric === undefined) return null
  const named = { issuer: issuer.name, year: issuer.year, metric: bareName(view, metric) }
  const words = measure === "total" ? changeWords(view, issuer, metric) : null
  if (words !== null) return m.changeClause({ ...named, words })
  return m.levelClause({
    ...named,
    figure: withUnit(view, metric, cellAt(view, issuer, metric, issuer.year).text, findObservation(issuer, metric, issuer.year)),
  })
}

/** Whether the issuers print the subject itself (the leading series of each) in different units. */
function mixedUnits(view: View<Words>, series: readonly Series[]): boolean {
  const units = view.issuers.flatMap((issuer) => {
    const lead = series.find(({ total }) => periodsOf(issuer.report, total).length > 0)
    return lead === undefined ? [] : [unitName(view, lead.total)]
  })
  return new Set(units).size > 1
}

export type FactsCard = { card: CardModel; groups: FactGroup[] }

/** Packaging, which peers print or declare inapplicable, and what came of a product made of recycled material. */
export function materialsCard(view: View<Words>): FactsCard | null {
  const m = view.words
  const metrics = metricsOn(view, "materials")
  const groups = groupsOn(view, "materials", m.materialSubjects).flatMap(({ label, metrics: own }) =>
    label === undefined ? issuerFacts(view, own) : subjectFacts(view, label, own),
  )
  const title =
    clauseTitle(view, (issuer) => {
      const observation = findObservation(issuer, PACKAGING, issuer.year)
      if (observation === undefined) return null
      const { kind, text } = cellAt(view, issuer, PACKAGING, issuer.year)
      return m.levelClause({
        issuer: issuer.name,
        year: issuer.year,
        metric: metricName(view, PACKAGING),
        figure: kind === "figure" ? withUnit(view, PACKAGING, text, observation) : text,
      })
    }) || plainTitle(view, metrics)
  const card = factCard(view, { id: "materials", title, subtitle: m.materialsSubtitle }, metrics, groups)
  return card && { card, groups }
}

/** What peers print or declare inapplicable: the title says either. */
const PACKAGING = "packaging-material"

export function buildingCard(view: View<Words>): FactsCard | null {
  const m = view.words
  const metrics = metricsOn(view, "building")
  const groups = issuerFacts(view, metrics)
  const title =
    clauseTitle(view, (issuer) => {
      const [investment, saving] = ["building-investment", "building-energy-saving-share"].map((metric) => factsOf(view, issuer, [metric])[0]?.cell)
      if (investment?.kind !== "figure" || saving?.kind !== "figure") return null
      return m.buildingClause({ issuer: issuer.name, investment: withUnit(view, "building-investment", investment.text), saving: saving.text })
    }) || plainTitle(view, metrics)
  const card = factCard(view, { id: "building", title, subtitle: m.buildingSubtitle }, metrics, groups)
  return card && { card, groups }
}

/**
 * Targets on resources, stated and met. A target that names no metric belongs to the theme when it stands in a section
 * that prints figures of the theme; null when no issuer in view states one.
 */
export function resourceTargetsCard(view: View<Words>): CardModel | null {
  const m = view.words
  const concerns = (issuer: Issuer) => {
    const resources = issuer.report.observations.filter((o) => view.catalogue.metrics.get(o.metric)?.theme === "resources")
    const sections = new Set(resources.map(({ source }) => source.section))
    return issuer.report.targets.filter(({ metric, source, pillar }) =>
      metric === null ? pillar === "E" && sections.has(source.section) : view.catalogue.metrics.get(metric)?.theme === "resources",
    )
  }
  const without = view.issuers.filter((issuer) => concerns(issuer).length === 0)
  if (without.length === view.issuers.length) return null
  const card = targetsCard(view, { concerns, clause: m.targetsClause })
  return {
    ...card,
    caveats: without.length === 0 ? card.caveats : [...card.caveats, m.targetsNone(without.map((issuer) => issuer.name).join(view.messages.listSeparator))],
  }
}
