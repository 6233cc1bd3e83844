// The emissions view: scope 1, 2 and 3, intensities as printed, air pollutants, targets, climate risks (HKEX A1, A4; GRI 305; TCFD).

import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, reportLine, type TableEntry } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { changeWords } from "@/figures/series/changeWords"
import { columnPanel, hasFigure } from "@/figures/series/columnPanels"
import { type PanelCard, panelCard, seriesCard } from "@/figures/series/seriesCard"
import { targetsCard } from "@/figures/series/targets"
import { metricName, unitName, type View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

const SCOPES = ["scope-1-emissions", "scope-2-emissions"] as const
const POLLUTANTS = ["nox-emissions", "sox-emissions", "particulate-matter"] as const

/** Intensities by denominator: which printed metrics belong to each choice. */
export const INTENSITIES = {
  employee: ["scope-1-2-intensity-per-employee", "scope-1-intensity-per-employee", "scope-2-intensity-per-employee", "scope-1-2-3-intensity-per-employee"],
  revenue: ["scope-1-2-intensity-per-revenue", "scope-1-2-3-intensity-per-revenue"],
} as const
export type Denominator = keyof typeof INTENSITIES
export const DENOMINATORS = ["employee", "revenue"] as const satisfies readonly Denominator[]

/** The denominators of which a report in view prints an intensity. */
export function printedDenominators(view: View<Words>): Denominator[] {
  return DENOMINATORS.filter((denominator) => view.issuers.some((issuer) => INTENSITIES[denominator].some((metric) => hasFigure(issuer, metric))))
}

export function scopesCard(view: View<Words>): PanelCard {
  const panels = view.issuers.flatMap((issuer) => columnPanel(view, issuer, issuer.name, SCOPES, "scope-1-2-emissions") ?? [])
  const title =
    clauseTitle(view, (issuer) => {
      const words = changeWords(view, issuer, "scope-1-2-emissions")
      if (words !== null) return view.words.trendClause({ issuer: issuer.name, year: issuer.year, words, scope: metricName(view, "scope-1-2-emissions") })
      const cell = cellAt(view, issuer, "scope-1-2-emissions", issuer.year)
      if (cell.kind === "figure") return view.words.trendSingle({ issuer: issuer.name, year: issuer.year, value: cell.text })
      const parts = SCOPES.flatMap((metric) => {
        const part = cellAt(view, issuer, metric, issuer.year)
        return part.kind === "figure" ? [view.words.intensityLevel({ metric: metricName(view, metric), value: part.text })] : []
      })
      return parts.length === 0
        ? null
        : view.messages.labelled({
            label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
            words: parts.join(view.messages.listSeparator),
          })
    }) || metricName(view, "scope-1-2-emissions")
  const metrics = [...SCOPES, "scope-1-2-emissions"]
  return panelCard(
    view,
    "scopes",
    title,
    view.words.trendSubtitle,
    metrics,
    panels,
    metricName(view, "scope-1-2-emissions"),
    panels.length > 1 ? [view.messages.common.ownScale] : [],
    metrics,
  )
}

export function scope3Card(view: View<Words>): PanelCard {
  const metric = "scope-3-emissions"
  const panels = view.issuers.flatMap((issuer) => columnPanel(view, issuer, issuer.name, [metric], metric) ?? [])
  const title =
    clauseTitle(view, (issuer) => {
      const years = periodsOf(issuer.report, metric)
      const first = years.find((year) => isReported(findObservation(issuer, metric, year)))
      if (first === undefined) return null
      const cell = cellAt(view, issuer, metric, first)
      return years[0] !== first
        ? view.words.scope3Title({ issuer: issuer.name, year: first, value: cell.text })
        : view.messages.common.level({ issuer: issuer.name, year: first, value: cell.text })
    }) || view.words.scope3None
  const absent = view.issuers.filter((issuer) => !hasFigure(issuer, metric))
  return panelCard(
    view,
    "scope-3",
    title,
    view.words.scope3Subtitle,
    [metric],
    panels,
    metricName(view, metric),
    absent.map((issuer) => view.messages.labelled({ label: `${issuer.name} · ${metricName(view, metric)}`, words: view.messages.cell.absent })),
  )
}

export function intensityCard(view: View<Words>, denominator: Denominator): PanelCard {
  const panels = view.issuers.flatMap((issuer) =>
    INTENSITIES[denominator].flatMap((metric) => {
      if (!hasFigure(issuer, metric)) return []
      return columnPanel(view, issuer, `${issuer.name} · ${metricName(view, metric)}`, [metric], metric) ?? []
    }),
  )
  const main = INTENSITIES[denominator][0]
  const title =
    clauseTitle(view, (issuer) => {
      const words = changeWords(view, issuer, main)
      const name = metricName(view, main)
      if (words !== null) return view.words.intensityClause({ issuer: issuer.name, year: issuer.year, metric: name, words })
      // Where the intensity of both scopes is not printed, those that are.
      const printed = INTENSITIES[denominator].flatMap((metric) => {
        const cell = cellAt(view, issuer, metric, issuer.year)
        return cell.kind === "figure" ? [{ metric, text: cell.text }] : []
      })
      const shown = printed.some(({ metric }) => metric === main) ? printed.filter(({ metric }) => metric === main) : printed
      if (shown.length === 0) return null
      const levels = shown.map(({ metric, text }) => view.words.intensityLevel({ metric: metricName(view, metric), value: text }))
      return view.messages.labelled({
        label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
        words: levels.join(view.messages.listSeparator),
      })
    }) || metricName(view, main)
  const unit = unitName(view, main)
  const absent = view.issuers.filter((issuer) => INTENSITIES[denominator].every((metric) => !hasFigure(issuer, metric)))
  const name = denominator === "employee" ? view.words.perEmployee : view.words.perRevenue
  return panelCard(
    view,
    "intensity",
    title,
    view.words.intensitySubtitle({ unit, perHead: denominator === "employee" }),
    INTENSITIES[denominator],
    panels,
    name,
    absent.map((issuer) => view.messages.labelled({ label: `${issuer.name} · ${name}`, words: view.messages.cell.absent })),
  )
}

export function airCard(view: View<Words>): PanelCard | null {
  const silent = view.issuers.filter((issuer) => POLLUTANTS.every((metric) => !hasFigure(issuer, metric)))
  return seriesCard(view, "air", POLLUTANTS, {
    title: (issuer) => {
      const words = changeWords(view, issuer, POLLUTANTS[0])
      return words === null ? null : view.words.airTitle({ issuer: issuer.name, year: issuer.year, words })
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
  const title = clauseTitle(view, (issuer) => {
    const risks = issuer.report.climateRisks
    if (risks.length === 0) return null
    const opportunities = risks.filter((risk) => risk.kind === "opportunity").length
    return m.risksTitle({ issuer: issuer.name, risks: risks.length - opportunities, opportunities })
  })
  return {
    id: "risks",
    title,
    subtitle: m.risksSubtitle,
    caveats: view.issuers.flatMap((issuer) =>
      issuer.report.notes
        .filter((note) => note.id.startsWith("climate-"))
        .map((note) => view.messages.labelled({ label: issuer.name, words: readText(note.text, view.language) })),
    ),
    sources: listed.map((issuer) => ({ text: reportLine(view, issuer), places: issuer.report.climateRisks[0]?.source.section.split(" / ").at(-1) ?? "" })),
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
