// Risk, anti-corruption, whistle-blowing, and the printed figures on bodies and meetings (HKEX B7, mandatory disclosure; GRI 205, 2-26).

import type { EvidenceAddress } from "@/domain/address"
import { findObservation, isReported } from "@/domain/dataset"
import { nodeAddress } from "@/domain/reportNodes"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import { type CardModel, clauseTitle, noteCaveats, reportLine, sourceLines } from "./card"
import { type Cell, cellAt } from "./cell"
import { type FigureGroup, peerFiguresTable } from "./peerFigures"
import { breakdownName, type IssuerReport, metricName, type View } from "./view"

const CASES = ["corruption-cases-concluded", "integrity-litigation-cases", "corruption-related-incidents"] as const
const TRAINING = [
  "anti-corruption-training-sessions",
  "anti-corruption-hours-directors",
  "anti-corruption-hours-employees",
  "integrity-course-views",
  "integrity-course-coverage",
  "integrity-day-views",
  "integrity-day-participants",
] as const
const PLEDGES = ["employee-integrity-agreements", "supplier-integrity-agreements"] as const
const INSPECTIONS = ["integrity-inspections", "integrity-questionnaires", "integrity-questionnaire-coverage"] as const
const HANDLING = [
  "whistleblowing-response-rate",
  "whistleblowing-handling-rate",
  "whistleblowing-investigation-rate",
  "whistleblowing-not-opened-rate",
] as const
const REPORTS = "whistleblowing-reports"
const BODIES = [
  "board-size",
  "esg-governance-tiers",
  "specialised-committees",
  "compliance-committee-vice-chairs",
  "compliance-committee-vice-chairs-executive",
  "management-committee-members",
] as const
const MEETINGS = ["governance-meetings", "director-attendance", "scheduled-frequency"] as const

/** Cases, training, pledges and inspections, the issuers side by side. A printed zero is a zero. */
export function conductCard(view: View): CardModel {
  const m = view.messages.governance
  const title =
    clauseTitle(view, (report) => {
      const metric = CASES.find((candidate) => isReported(findObservation(report, candidate, report.year)))
      if (metric === undefined) return null
      const cell = cellAt(view, report, metric, report.year)
      return cell.kind === "figure" ? m.casesClause(report.name, report.year, metricName(view, metric), cell.text) : null
    }) || m.noCases
  const groups: FigureGroup[] = [
    { label: m.cases, metrics: CASES },
    { label: m.training, metrics: TRAINING },
    { label: m.pledges, metrics: PLEDGES },
    { label: m.inspections, metrics: INSPECTIONS },
  ]
  return figuresCard(view, "conduct", title, m.conductSubtitle, groups, [m.printedZero])
}

/** What the reports print in figures on bodies and meetings; null when they print none. */
export function bodiesCard(view: View): CardModel | null {
  const m = view.messages.governance
  const groups: FigureGroup[] = [
    { label: m.bodies, metrics: BODIES },
    { label: m.meetings, metrics: MEETINGS },
  ]
  const printed = new Set<string>([...BODIES, ...MEETINGS])
  const count = view.reports.reduce((sum, { report }) => sum + report.observations.filter((o) => printed.has(o.metric) && isReported(o)).length, 0)
  return count === 0 ? null : figuresCard(view, "bodies", m.bodiesTitle(count), m.bodiesSubtitle, groups, [])
}

function figuresCard(view: View, id: string, title: string, subtitle: string, groups: readonly FigureGroup[], caveats: string[]): CardModel {
  const metrics = groups.flatMap((group) => group.metrics)
  return {
    id,
    title,
    subtitle,
    caveats: [...caveats, ...view.reports.flatMap((report) => noteCaveats(view, report, metrics))],
    sources: sourceLines(
      view,
      view.reports.map((report) => ({ report, metrics })),
    ),
    table: peerFiguresTable(view, title, groups),
  }
}

/** A printed count of reports, one mark each, in its printed parts; rates of handling as printed. `share` is 0–100. */
export type WhistleModel = {
  report: IssuerReport
  total: Cell
  parts: { id: string; label: string; count: number; cell: Cell }[]
  handling: { id: string; label: string; share: number; cell: Cell }[]
}

/** `missing` names the reports that print no count; null when no report does. */
export function whistleCard(view: View): { card: CardModel; model: WhistleModel[]; missing: string | null } | null {
  const m = view.messages.governance
  const printing = view.reports.filter((report) => isReported(findObservation(report, REPORTS, report.year)))
  if (printing.length === 0) return null
  const title = clauseTitle(view, (report) => {
    const total = cellAt(view, report, REPORTS, report.year)
    const anonymous = cellAt(view, report, REPORTS, report.year, { anonymity: "anonymous" })
    if (total.kind !== "figure") return null
    return m.whistleClause(report.name, report.year, total.text, anonymous.kind === "figure" ? anonymous.text : null)
  })
  const silent = view.reports.filter((report) => !printing.includes(report)).map((report) => report.name)
  return {
    card: figuresCard(view, "whistle", title, m.whistleSubtitle, [{ metrics: [REPORTS] }, { label: m.handling, metrics: HANDLING }], []),
    model: printing.map((report) => whistleModel(view, report)),
    missing: silent.length === 0 ? null : m.noWhistle(formatList(silent, view.language)),
  }
}

function whistleModel(view: View, report: IssuerReport): WhistleModel {
  const parts = report.report.observations.filter((o) => o.metric === REPORTS && o.period === report.year && o.breakdown?.anonymity !== undefined)
  return {
    report,
    total: cellAt(view, report, REPORTS, report.year),
    parts: parts.flatMap((observation) => {
      const cell = cellAt(view, report, REPORTS, report.year, observation.breakdown)
      return cell.kind === "figure" ? [{ id: cell.ref, label: breakdownName(view, observation.breakdown), count: cell.value, cell }] : []
    }),
    handling: HANDLING.flatMap((metric) => {
      const cell = cellAt(view, report, metric, report.year)
      return cell.kind === "figure" ? [{ id: metric, label: metricName(view, metric), share: cell.value, cell }] : []
    }),
  }
}

/** Risk categories, and the steps of managing risk in printed order. */
export type RiskItem = { id: string; name: string; ref: EvidenceAddress }
export type RiskModel = { report: IssuerReport; categories: RiskItem[]; steps: RiskItem[] }

/** `missing` names the reports that print neither; null when no report prints any. */
export function riskCard(view: View): { card: CardModel; model: RiskModel[]; missing: string | null } | null {
  const m = view.messages.governance
  const all = view.reports.map((report) => riskModel(view, report))
  const model = all.filter(({ categories, steps }) => categories.length + steps.length > 0)
  if (model.length === 0) return null
  const title = model.map(({ report, categories, steps }) => m.riskClause(report.name, categories.length, steps.length)).join(view.messages.clauseSeparator)
  const silent = all.filter((each) => !model.includes(each)).map(({ report }) => report.name)
  return {
    card: {
      id: "risk",
      title,
      subtitle: m.riskSubtitle,
      caveats: [],
      sources: model.map(({ report }) => {
        const { riskCategories, riskProcess } = report.report.governance
        const sections = [...riskCategories, ...riskProcess].map(({ source }) => source.section.split(" / ").at(-1) ?? "")
        return { text: reportLine(view, report), places: [...new Set(sections)].join("、") }
      }),
      table: {
        caption: title,
        rowHeader: m.riskName,
        columns: [{ id: "printed", label: view.messages.evidence.printed, numeric: false }],
        rows: model.flatMap(({ report, categories, steps }) =>
          [
            { label: m.riskCategories, items: categories, printed: report.report.governance.riskCategories },
            { label: m.riskProcess, items: steps, printed: report.report.governance.riskProcess },
          ].flatMap(({ label, items, printed }) =>
            items.map(({ id, name, ref }, i) => ({
              id: `${report.id}:${label}:${id}`,
              group: `${view.messages.issuerYear(report.name, report.year)} · ${label}`,
              header: name,
              entries: [{ kind: "text" as const, text: printed[i]?.name["zh-Hant"] ?? name, lang: "zh-Hant" as const, ref }],
            })),
          ),
        ),
      },
    },
    model,
    missing: silent.length === 0 ? null : m.noRisk(formatList(silent, view.language)),
  }
}

function riskModel(view: View, report: IssuerReport): RiskModel {
  const { riskCategories, riskProcess } = report.report.governance
  const items = (list: typeof riskCategories, name: string) =>
    list.map((each, i) => ({ id: each.id, name: readText(each.name, view.language), ref: nodeAddress(report.report, "governance", name, i) }))
  return { report, categories: items(riskCategories, "riskCategories"), steps: items(riskProcess, "riskProcess") }
}

/** "Weimob: 7 stakeholder groups, 23 channels" for each report that prints any. */
export function engagementLine(view: View): string {
  return clauseTitle(view, (report) => {
    const { stakeholders } = report.report
    const channels = stakeholders.reduce((sum, { channels }) => sum + channels.length, 0)
    return stakeholders.length === 0 ? null : view.messages.governance.engagement(report.name, stakeholders.length, channels)
  })
}
