// The emissions view: scope 1, 2 and 3, intensities as printed, air pollutants, targets, climate risks (HKEX A1, A4; GRI 305; TCFD).

import { changeOnPriorYear, directionOf } from "@/domain/change"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { targetAddress } from "@/domain/reference"
import { nodeAddress } from "@/domain/reportNodes"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Target } from "@/schema/report"
import { type CardModel, clauseTitle, noteCaveats, reportLine, sourceLines, type TableEntry } from "./card"
import { cellAt } from "./cell"
import { type ColumnPanelsModel, columnPanel, hasFigure, panelTable } from "./columnPanels"
import { gradeOf, printedRowsOf } from "./harmonised"
import { type Issuer, metricName, unitName, type View } from "./view"

type PanelCard = { card: CardModel; model: ColumnPanelsModel }

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
export function printedDenominators(view: View): Denominator[] {
  return DENOMINATORS.filter((denominator) => view.issuers.some((issuer) => INTENSITIES[denominator].some((metric) => hasFigure(issuer, metric))))
}

export function scopesCard(view: View): PanelCard {
  const panels = view.issuers.flatMap((issuer) => columnPanel(view, issuer, issuer.name, SCOPES, "scope-1-2-emissions") ?? [])
  const title =
    clauseTitle(view, (issuer) => {
      const words = changeWords(view, issuer, "scope-1-2-emissions")
      if (words !== null) return view.messages.emissions.trendClause(issuer.name, issuer.year, words, metricName(view, "scope-1-2-emissions"))
      const cell = cellAt(view, issuer, "scope-1-2-emissions", issuer.year)
      if (cell.kind === "figure") return view.messages.emissions.trendSingle(issuer.name, issuer.year, cell.text)
      const parts = SCOPES.flatMap((metric) => {
        const part = cellAt(view, issuer, metric, issuer.year)
        return part.kind === "figure" ? [view.messages.emissions.intensityLevel(metricName(view, metric), part.text)] : []
      })
      return parts.length === 0 ? null : view.messages.labelled(view.messages.issuerYear(issuer.name, issuer.year), parts.join(view.messages.listSeparator))
    }) || metricName(view, "scope-1-2-emissions")
  const metrics = [...SCOPES, "scope-1-2-emissions"]
  return panelCard(
    view,
    "scopes",
    title,
    view.messages.emissions.trendSubtitle,
    metrics,
    panels,
    metricName(view, "scope-1-2-emissions"),
    panels.length > 1 ? [view.messages.workforce.ownScale] : [],
  )
}

export function scope3Card(view: View): PanelCard {
  const metric = "scope-3-emissions"
  const panels = view.issuers.flatMap((issuer) => columnPanel(view, issuer, issuer.name, [metric], metric) ?? [])
  const title =
    clauseTitle(view, (issuer) => {
      const years = periodsOf(issuer.report, metric)
      const first = years.find((year) => isReported(findObservation(issuer, metric, year)))
      if (first === undefined) return null
      const cell = cellAt(view, issuer, metric, first)
      return years[0] !== first
        ? view.messages.emissions.scope3Title(issuer.name, first, cell.text)
        : view.messages.comparison.dumbbellClause(issuer.name, first, cell.text)
    }) || view.messages.emissions.scope3None
  const absent = view.issuers.filter((issuer) => !hasFigure(issuer, metric))
  return panelCard(
    view,
    "scope-3",
    title,
    view.messages.emissions.scope3Subtitle,
    [metric],
    panels,
    metricName(view, metric),
    absent.map((issuer) => view.messages.labelled(`${issuer.name} · ${metricName(view, metric)}`, view.messages.cell.absent)),
  )
}

export function intensityCard(view: View, denominator: Denominator): PanelCard {
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
      if (words !== null) return view.messages.emissions.intensityClause(issuer.name, issuer.year, name, words)
      // Where the intensity of both scopes is not printed, those that are.
      const printed = INTENSITIES[denominator].flatMap((metric) => {
        const cell = cellAt(view, issuer, metric, issuer.year)
        return cell.kind === "figure" ? [{ metric, text: cell.text }] : []
      })
      const shown = printed.some(({ metric }) => metric === main) ? printed.filter(({ metric }) => metric === main) : printed
      if (shown.length === 0) return null
      const levels = shown.map(({ metric, text }) => view.messages.emissions.intensityLevel(metricName(view, metric), text))
      return view.messages.labelled(view.messages.issuerYear(issuer.name, issuer.year), levels.join(view.messages.listSeparator))
    }) || metricName(view, main)
  const unit = unitName(view, main)
  const absent = view.issuers.filter((issuer) => INTENSITIES[denominator].every((metric) => !hasFigure(issuer, metric)))
  const name = denominator === "employee" ? view.messages.emissions.perEmployee : view.messages.emissions.perRevenue
  return panelCard(
    view,
    "intensity",
    title,
    view.messages.emissions.intensitySubtitle(unit, denominator === "employee"),
    INTENSITIES[denominator],
    panels,
    name,
    absent.map((issuer) => view.messages.labelled(`${issuer.name} · ${name}`, view.messages.cell.absent)),
  )
}

export function airCard(view: View): PanelCard | null {
  const panels = view.issuers.flatMap((issuer) =>
    POLLUTANTS.flatMap((metric) => columnPanel(view, issuer, `${issuer.name} · ${metricName(view, metric)}`, [metric], metric) ?? []),
  )
  if (panels.length === 0) return null
  const title =
    clauseTitle(view, (issuer) => {
      const words = changeWords(view, issuer, POLLUTANTS[0])
      return words === null ? null : view.messages.emissions.airTitle(issuer.name, issuer.year, words)
    }) || metricName(view, POLLUTANTS[0])
  const silent = view.issuers.filter((issuer) => POLLUTANTS.every((metric) => !hasFigure(issuer, metric)))
  const caveats = silent.length === 0 ? [] : [view.messages.emissions.airNone(silent.map((issuer) => issuer.name).join(view.messages.listSeparator))]
  return panelCard(view, "air", title, view.messages.emissions.airSubtitle, POLLUTANTS, panels, metricName(view, POLLUTANTS[0]), caveats)
}

/** Which targets a card of targets lists, and how its title counts them. */
type TargetChoice = { concerns: (issuer: Issuer) => Target[]; clause: (issuer: string, count: number, met: number) => string }

/** Targets as printed; all environmental ones unless a view asks for those that concern it. */
export function targetsCard(view: View, choice?: TargetChoice): CardModel {
  const m = view.messages.emissions
  const { concerns, clause } = choice ?? {
    concerns: (issuer: Issuer) => issuer.report.targets.filter((target) => target.pillar === "E"),
    clause: m.targetsClause,
  }
  const words = (text: string): TableEntry => ({ kind: "text", text })
  const printed = (issuer: Issuer, target: Target, text: string | null): TableEntry =>
    text === null
      ? words(m.notPrinted)
      : { kind: "figure", value: Number.parseFloat(text.replace("−", "-")), text, ref: targetAddress(issuer.id, target.id), noted: false }
  const title =
    clauseTitle(view, (issuer) => {
      const targets = concerns(issuer)
      return targets.length === 0 ? null : clause(issuer.name, targets.length, targets.filter((target) => target.status === "met").length)
    }) || view.messages.error.emptyTitle
  return {
    id: "targets",
    title,
    subtitle: m.targetsSubtitle,
    caveats: [],
    sources: view.issuers
      .filter((issuer) => concerns(issuer).length > 0)
      .map((issuer) => ({
        text: reportLine(view, issuer),
        places: [...new Set(concerns(issuer).map((target) => target.source.section.split(" / ").at(-1)))].join("、"),
      })),
    table: {
      caption: title,
      rowHeader: m.target,
      columns: [
        { id: "size", label: m.changeSize, numeric: true },
        { id: "base", label: m.baseYear, numeric: true },
        { id: "year", label: m.targetYear, numeric: true },
        { id: "kind", label: m.kind, numeric: false },
        { id: "status", label: m.status, numeric: false },
      ],
      rows: view.issuers.flatMap((issuer) =>
        concerns(issuer).map((target) => ({
          id: `${issuer.id}:${target.id}`,
          group: issuer.name,
          header: readText(target.label, view.language),
          entries: [
            printed(issuer, target, target.changePercent === null ? null : `${formatNumber(target.changePercent, view.language)}%`),
            printed(issuer, target, target.baseYear),
            printed(issuer, target, target.targetYear),
            words(m.kinds[target.kind]),
            words(m.statuses[target.status]),
          ],
        })),
      ),
    },
  }
}

export function risksCard(view: View): CardModel | null {
  const m = view.messages.emissions
  const listed = view.issuers.filter((issuer) => issuer.report.climateRisks.length > 0)
  if (listed.length === 0) return null
  const text = (value: string): TableEntry => ({ kind: "text", text: value })
  const title = clauseTitle(view, (issuer) => {
    const risks = issuer.report.climateRisks
    if (risks.length === 0) return null
    const opportunities = risks.filter((risk) => risk.kind === "opportunity").length
    return m.risksTitle(issuer.name, risks.length - opportunities, opportunities)
  })
  return {
    id: "risks",
    title,
    subtitle: m.risksSubtitle,
    caveats: view.issuers.flatMap((issuer) =>
      issuer.report.notes
        .filter((note) => note.id.startsWith("climate-"))
        .map((note) => view.messages.labelled(issuer.name, readText(note.text, view.language))),
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

/** "down 34.6%" on the year before; null where no comparable prior year is printed. */
export function changeWords(view: View, issuer: Issuer, metric: string): string | null {
  const prior = findObservation(issuer, metric, String(Number(issuer.year) - 1))
  const change = changeOnPriorYear(issuer, findObservation(issuer, metric, issuer.year), prior)
  if (change.kind !== "change") return null
  return view.messages.change.words(directionOf(change.percent), formatNumber(Math.abs(change.percent), view.language, 1))
}

function panelCard(
  view: View,
  id: string,
  title: string,
  subtitle: string,
  metrics: readonly string[],
  panels: ColumnPanelsModel["panels"],
  totalLabel: string,
  caveats: string[],
): PanelCard {
  const notes = view.issuers.flatMap((issuer) => noteCaveats(view, issuer, metrics))
  return {
    card: {
      id,
      title,
      subtitle,
      ...gradeOf(
        view,
        (id === "scopes" ? metrics : metrics.slice(0, 1)).flatMap((metric) => printedRowsOf(view, metric)),
      ),
      caveats: [...caveats, ...notes],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: panelTable(view, title, panels, totalLabel),
    },
    model: { panels, unit: unitName(view, metrics[0] ?? ""), sharedScale: false },
  }
}
