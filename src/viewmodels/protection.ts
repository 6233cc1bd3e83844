// What protects customers' data and the issuer's own work: security figures, drills, intellectual property (HKEX B6.3, B6.5; GRI 418-1).
import { findObservation, isReported } from "@/domain/dataset"
import { type BarRow, type BarRowsModel, largest } from "./barRows"
import { type CardModel, clauseTitle, sourceLines, type TableRow } from "./card"
import { type Cell, cellAt } from "./cell"
import { type FactGroup, factsOf, meaningNotes, nameWithUnit, printsAny, silentCaveats, withUnit } from "./facts"
import { printedCodes } from "./printedCodes"
import { codeName, type IssuerReport, metricName, unitName, type View } from "./view"

const SECURITY = [
  "security-training-sessions",
  "security-training-attendees",
  "data-management-maturity-level",
  "network-protection-level",
  "privacy-data-categories",
  "privacy-data-levels",
  "security-incident-classes",
]
const DRILLS = ["security-drills", "security-drill-effort"] as const
const LAWSUITS = "ip-infringement-lawsuits"

export const IP_MEASURES = ["ip-rights", "new-ip-rights", "ip-applications"] as const
export type IpMeasure = (typeof IP_MEASURES)[number]

/** One drawing of a card: its heading and its bars on an axis of its own. */
export type BarPanel = { id: string; title: string; tone: number; model: BarRowsModel }

/** `facts` are the figures that stand alone; `panels` draw the drills by level, their number apart from their effort. */
export type SecurityCard = { card: CardModel; groups: FactGroup[]; panels: BarPanel[] }

export function securityCard(view: View): SecurityCard | null {
  const metrics = [...SECURITY, ...DRILLS]
  if (!view.reports.some((report) => printsAny(report, metrics))) return null
  const m = view.messages.operations
  const groups = view.reports
    .map((report): FactGroup => ({ id: report.id, title: report.name, tone: report.tone, facts: factsOf(view, report, SECURITY) }))
    .filter(({ facts }) => facts.length > 0)
  const panels = view.reports.flatMap((report) => DRILLS.flatMap((metric) => drillPanel(view, report, metric) ?? []))
  const title =
    clauseTitle(view, (report) => {
      const drills = cellAt(view, report, DRILLS[0], report.year)
      if (drills.kind !== "figure") return null
      const most = byCode(view, report, DRILLS[1], "drill-level")[0]
      if (most === undefined) return m.drillsClause(report.name, report.year, drills.text)
      return m.drillsMostClause(report.name, report.year, drills.text, codeName(view, "drill-level", most.code), most.cell.text)
    }) || m.securitySubtitle
  const facts = groups.flatMap((group) =>
    group.facts.map(
      ({ id, label, unit, cell, period }): TableRow => ({
        id,
        group: group.title,
        header: unit === "" ? label : view.messages.metricWithUnit(label, unit),
        entries: [{ kind: "list", items: [{ label: period, cell }] }],
      }),
    ),
  )
  const drills = view.reports.flatMap((report) => DRILLS.flatMap((metric) => drillRows(view, report, metric)))
  return {
    card: {
      id: "security",
      title,
      subtitle: m.securitySubtitle,
      caveats: [...silentCaveats(view, metrics), ...meaningNotes(view, metrics)],
      sources: sourceLines(
        view,
        view.reports.map((report) => ({ report, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: [{ id: "figure", label: view.messages.rest.figure, numeric: true }],
        rows: [...facts, ...drills],
      },
    },
    groups,
    panels,
  }
}

/** Total first and faint, then each level in the catalogue's order. Null where the metric is not printed by level. */
function drillPanel(view: View, report: IssuerReport, metric: (typeof DRILLS)[number]): BarPanel | null {
  const rows = codeBars(view, report, metric, "drill-level")
  if (rows.length === 0) return null
  const title = `${view.messages.issuerYear(report.name, report.year)} · ${nameWithUnit(view, metric)}`
  return { id: `${report.id}:${metric}`, title, tone: report.tone, model: { rows, unit: unitName(view, metric), max: largest(rows) } }
}

function drillRows(view: View, report: IssuerReport, metric: string): TableRow[] {
  return codeBars(view, report, metric, "drill-level").flatMap((row) =>
    row.kind === "bar"
      ? [
          {
            id: row.id,
            group: `${report.name} · ${nameWithUnit(view, metric)}`,
            header: row.label,
            entries: [{ kind: "list" as const, items: [{ label: view.messages.year(report.year), cell: row.cell }] }],
          },
        ]
      : [],
  )
}

/** A faint bar for the printed total, a solid one for every printed code; absences keep their row and their word. */
function codeBars(view: View, report: IssuerReport, metric: string, dimension: string): BarRow[] {
  const total = cellAt(view, report, metric, report.year)
  const bar = (code: string, label: string, cell: Cell, prior: boolean): BarRow => ({
    kind: "bar",
    id: `${report.id}:${metric}:${code}`,
    label,
    cell,
    tone: report.tone,
    prior,
  })
  const codes = printedCodes(view, report, metric, dimension)
  return [
    ...(total.kind === "missing" && total.reason === "absent" ? [] : [bar("total", view.messages.total, total, codes.length > 0)]),
    ...codes.map((code) => bar(code, codeName(view, dimension, code), cellAt(view, report, metric, report.year, { [dimension]: code }), false)),
  ]
}

/** The figures of a dimension's codes, largest first. */
function byCode(view: View, report: IssuerReport, metric: string, dimension: string) {
  return printedCodes(view, report, metric, dimension)
    .map((code) => ({ code, cell: cellAt(view, report, metric, report.year, { [dimension]: code }) }))
    .flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
    .toSorted((a, b) => b.cell.value - a.cell.value)
}

/** Rights by type on one axis: the same count of the same thing. The table holds every measure beside the one that is drawn. */
export function ipCard(view: View, measure: IpMeasure): { card: CardModel; model: BarRowsModel } | null {
  const metrics = [...IP_MEASURES, LAWSUITS]
  if (!view.reports.some((report) => printsAny(report, metrics))) return null
  const m = view.messages.operations
  const rows = view.reports.flatMap((report): BarRow[] => {
    const bars = codeBars(view, report, measure, "ip-type").toSorted((a, b) => rank(b) - rank(a))
    return bars.length === 0 ? [] : [{ kind: "group", id: report.id, label: view.messages.issuerYear(report.name, report.year) }, ...bars]
  })
  const title =
    clauseTitle(view, (report) => {
      const total = cellAt(view, report, measure, report.year)
      if (total.kind === "figure") return m.ipClause(report.name, report.year, m.ipMeasures[measure], total.text)
      const most = byCode(view, report, measure, "ip-type")[0]
      return most === undefined ? null : m.ipMostClause(report.name, report.year, m.ipMeasures[measure], codeName(view, "ip-type", most.code), most.cell.text)
    }) || m.ipSubtitle
  const lacking = view.reports.filter((report) => printsAny(report, metrics) && !printsAny(report, [measure]))
  return {
    card: {
      id: "ip",
      title,
      subtitle: m.ipSubtitle,
      caveats: [
        ...silentCaveats(view, metrics),
        ...lacking.map((report) => view.messages.facts.lacks(report.name, metricName(view, measure))),
        ...lawsuitCaveats(view),
        ...scaleCue(view, measure),
        ...meaningNotes(view, metrics),
      ],
      sources: sourceLines(
        view,
        view.reports.map((report) => ({ report, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: [...IP_MEASURES, LAWSUITS].map((metric) => ({ id: metric, label: metricName(view, metric), numeric: true })),
        rows: view.reports.flatMap((report) => ipRows(view, report)),
      },
    },
    model: { rows, unit: unitName(view, measure), max: largest(rows) },
  }
}

/** The printed total leads, then the largest; absences last. */
function rank(row: BarRow): number {
  if (row.kind !== "bar" || row.cell.kind !== "figure") return -1
  return row.id.endsWith(":total") ? Number.POSITIVE_INFINITY : row.cell.value
}

/** Counts of issuers of different size stand on one axis: their headcounts say how different. Only for those that are drawn. */
function scaleCue(view: View, measure: IpMeasure): string[] {
  const sizes = view.reports.flatMap((report) => {
    const headcount = cellAt(view, report, "headcount", report.year)
    if (!printsAny(report, [measure]) || headcount.kind !== "figure") return []
    return [view.messages.labelled(view.messages.issuerYear(report.name, report.year), withUnit(view, "headcount", headcount.text))]
  })
  return sizes.length < 2 ? [] : [view.messages.operations.scale(sizes.join(view.messages.listSeparator))]
}

/** Lawsuits have no type to be drawn by; their number is said where the drawing is. */
function lawsuitCaveats(view: View): string[] {
  return view.reports.flatMap((report) => {
    const observation = findObservation(report, LAWSUITS, report.year)
    if (!isReported(observation)) return []
    return [
      view.messages.labelled(
        view.messages.issuerYear(report.name, report.year),
        view.messages.labelled(metricName(view, LAWSUITS), cellAt(view, report, LAWSUITS, report.year).text),
      ),
    ]
  })
}

function ipRows(view: View, report: IssuerReport): TableRow[] {
  const metrics = [...IP_MEASURES, LAWSUITS]
  const used = new Set(metrics.flatMap((metric) => printedCodes(view, report, metric, "ip-type")))
  const codes = (view.catalogue.dimensions.get("ip-type")?.codes ?? []).map(({ id }) => id).filter((code) => used.has(code))
  const row = (code: string | null): TableRow => ({
    id: `${report.id}:${code ?? "total"}`,
    group: view.messages.issuerYear(report.name, report.year),
    header: code === null ? view.messages.total : codeName(view, "ip-type", code),
    entries: metrics.map((metric) => cellAt(view, report, metric, report.year, code === null ? undefined : { "ip-type": code })),
  })
  return printsAny(report, metrics) ? [row(null), ...codes.map(row)] : []
}
