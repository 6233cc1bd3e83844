// What protects customers' data and the issuer's own work: security figures, drills, intellectual property (HKEX B6.3, B6.5; GRI 418-1).

import { findObservation, isReported } from "@/domain/dataset"
import { type CardModel, clauseTitle, sourceLines, type TableRow } from "@/figures/card"
import { type Cell, cellAt } from "@/figures/cell"
import type { BarPanel } from "@/figures/drawings"
import { type BarRow, type BarRowsModel, largest } from "@/figures/series/barRows"
import { type FactGroup, factsOf, meaningNotes, nameWithUnit, printsAny, silentCaveats, withUnit } from "@/figures/series/facts"
import { othersOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { partsPrinted, printedCodes } from "@/figures/series/printedCodes"
import { codeName, type Issuer, metricName, unitName, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

/** By level of the drill, their number apart from their effort; everything else stands as single figures. */
const DRILLS = ["security-drills", "security-drill-effort"] as const

export const IP_MEASURES = ["ip-rights", "new-ip-rights", "ip-applications"] as const
export type IpMeasure = (typeof IP_MEASURES)[number]

/** `facts` are the figures that stand alone; `panels` draw the drills by level, their number apart from their effort. */
export type SecurityCard = { card: CardModel; groups: FactGroup[]; panels: BarPanel[] }

export function securityCard(view: View<Words>): SecurityCard | null {
  const facts = othersOn(view, "security", DRILLS)
  const metrics = [...facts, ...DRILLS]
  if (!view.issuers.some((issuer) => printsAny(issuer, metrics))) return null
  const m = view.words
  const groups = view.issuers
    .map((issuer): FactGroup => ({ id: issuer.id, title: issuer.name, tone: issuer.tone, facts: factsOf(view, issuer, facts) }))
    .filter((group) => group.facts.length > 0)
  const panels = view.issuers.flatMap((issuer) => DRILLS.flatMap((metric) => drillPanel(view, issuer, metric) ?? []))
  const title =
    clauseTitle(view, (issuer) => {
      const drills = cellAt(view, issuer, DRILLS[0], issuer.year)
      if (drills.kind !== "figure") return null
      const most = byCode(view, issuer, DRILLS[1], "drill-level")[0]
      if (most === undefined) return m.drillsClause({ issuer: issuer.name, year: issuer.year, drills: drills.text })
      return m.drillsMostClause({
        issuer: issuer.name,
        year: issuer.year,
        drills: drills.text,
        level: codeName(view, "drill-level", most.code),
        days: most.cell.text,
      })
    }) || plainTitle(view, metrics)
  const rows = groups.flatMap((group) =>
    group.facts.map(
      ({ id, label, unit, cell, period }): TableRow => ({
        id,
        group: group.title,
        header: unit === "" ? label : view.messages.metricWithUnit({ metric: label, unit }),
        entries: [{ kind: "list", items: [{ label: view.messages.period(period), cell }] }],
      }),
    ),
  )
  const drills = view.issuers.flatMap((issuer) => DRILLS.flatMap((metric) => drillRows(view, issuer, metric)))
  return {
    card: {
      id: "security",
      title,
      subtitle: m.securitySubtitle,
      caveats: [...silentCaveats(view, metrics), ...meaningNotes(view, metrics)],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: [{ id: "figure", label: view.messages.rest.figure, numeric: true }],
        rows: [...rows, ...drills],
      },
    },
    groups,
    panels,
  }
}

/** Total first and faint, then each level in the catalogue's order. Null where the metric is not printed by level. */
function drillPanel(view: View<Words>, issuer: Issuer, metric: (typeof DRILLS)[number]): BarPanel | null {
  const rows = codeBars(view, issuer, metric, "drill-level")
  if (rows.length === 0) return null
  const title = `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${nameWithUnit(view, metric)}`
  return { id: `${issuer.id}:${metric}`, title, tone: issuer.tone, model: { rows, unit: unitName(view, metric), max: largest(rows) } }
}

function drillRows(view: View<Words>, issuer: Issuer, metric: string): TableRow[] {
  return codeBars(view, issuer, metric, "drill-level").flatMap((row) =>
    row.kind === "bar"
      ? [
          {
            id: row.id,
            group: `${issuer.name} · ${nameWithUnit(view, metric)}`,
            header: row.label,
            entries: [{ kind: "list" as const, items: [{ label: view.messages.year(issuer.year), cell: row.cell }] }],
          },
        ]
      : [],
  )
}

/** A faint bar for the printed total, a solid one for every printed code; absences keep their row and their word. */
function codeBars(view: View<Words>, issuer: Issuer, metric: string, dimension: string): BarRow[] {
  const total = cellAt(view, issuer, metric, issuer.year)
  const bar = (code: string, label: string, cell: Cell, prior: boolean): BarRow => ({
    kind: "bar",
    id: `${issuer.id}:${metric}:${code}`,
    label,
    cell,
    tone: issuer.tone,
    prior,
  })
  const codes = partsPrinted(view, issuer, metric, dimension)
  return [
    ...(total.kind === "missing" && total.reason === "absent" ? [] : [bar("total", view.messages.total, total, codes.length > 0)]),
    ...codes.map((code) => bar(code, codeName(view, dimension, code), cellAt(view, issuer, metric, issuer.year, { [dimension]: code }), false)),
  ]
}

/** The figures of a dimension's codes, largest first. */
function byCode(view: View<Words>, issuer: Issuer, metric: string, dimension: string) {
  return printedCodes(view, issuer, metric, dimension)
    .map((code) => ({ code, cell: cellAt(view, issuer, metric, issuer.year, { [dimension]: code }) }))
    .flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
    .toSorted((a, b) => b.cell.value - a.cell.value)
}

/** Rights by type on one axis: the same count of the same thing. The table holds every measure beside the one that is drawn. */
export function ipCard(view: View<Words>, measure: IpMeasure): { card: CardModel; model: BarRowsModel } | null {
  const others = othersOn(view, "ip", IP_MEASURES).filter((metric) => view.issuers.some((issuer) => printsAny(issuer, [metric])))
  const metrics = [...IP_MEASURES, ...others]
  if (!view.issuers.some((issuer) => printsAny(issuer, metrics))) return null
  const m = view.words
  const rows = view.issuers.flatMap((issuer): BarRow[] => {
    const bars = codeBars(view, issuer, measure, "ip-type").toSorted((a, b) => rank(b) - rank(a))
    return bars.length === 0 ? [] : [{ kind: "group", id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }) }, ...bars]
  })
  const title =
    clauseTitle(view, (issuer) => {
      const total = cellAt(view, issuer, measure, issuer.year)
      if (total.kind === "figure") return m.ipClause({ issuer: issuer.name, year: issuer.year, measure: m.ipMeasures[measure], total: total.text })
      const most = byCode(view, issuer, measure, "ip-type")[0]
      return most === undefined
        ? null
        : m.ipMostClause({
            issuer: issuer.name,
            year: issuer.year,
            measure: m.ipMeasures[measure],
            type: codeName(view, "ip-type", most.code),
            count: most.cell.text,
          })
    }) || plainTitle(view, [measure, ...metrics])
  const lacking = view.issuers.filter((issuer) => printsAny(issuer, metrics) && !printsAny(issuer, [measure]))
  return {
    card: {
      id: "ip",
      title,
      subtitle: m.ipSubtitle,
      caveats: [
        ...silentCaveats(view, metrics),
        ...lacking.map((issuer) => view.messages.facts.lacks({ issuer: issuer.name, metrics: metricName(view, measure) })),
        ...otherCaveats(view, others),
        ...scaleCue(view, measure),
        ...meaningNotes(view, metrics),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: metrics.map((metric) => ({ id: metric, label: metricName(view, metric), numeric: true })),
        rows: view.issuers.flatMap((issuer) => ipRows(view, issuer, metrics)),
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
function scaleCue(view: View<Words>, measure: IpMeasure): string[] {
  const sizes = view.issuers.flatMap((issuer) => {
    const headcount = cellAt(view, issuer, "headcount", issuer.year)
    if (!printsAny(issuer, [measure]) || headcount.kind !== "figure") return []
    return [
      view.messages.labelled({
        label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
        words: withUnit(view, "headcount", headcount.text),
      }),
    ]
  })
  return sizes.length < 2 ? [] : [view.words.scale(sizes.join(view.messages.listSeparator))]
}

/** What has no type to be drawn by, such as lawsuits: its figure is said where the drawing is. */
function otherCaveats(view: View<Words>, others: readonly string[]): string[] {
  return view.issuers.flatMap((issuer) =>
    others.flatMap((metric) => {
      if (!isReported(findObservation(issuer, metric, issuer.year))) return []
      return [
        view.messages.labelled({
          label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
          words: view.messages.labelled({ label: metricName(view, metric), words: cellAt(view, issuer, metric, issuer.year).text }),
        }),
      ]
    }),
  )
}

function ipRows(view: View<Words>, issuer: Issuer, metrics: readonly string[]): TableRow[] {
  const used = new Set(metrics.flatMap((metric) => printedCodes(view, issuer, metric, "ip-type")))
  const codes = (view.catalogue.dimensions.get("ip-type")?.codes ?? []).map(({ id }) => id).filter((code) => used.has(code))
  const row = (code: string | null): TableRow => ({
    id: `${issuer.id}:${code ?? "total"}`,
    group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    header: code === null ? view.messages.total : codeName(view, "ip-type", code),
    entries: metrics.map((metric) => cellAt(view, issuer, metric, issuer.year, code === null ? undefined : { "ip-type": code })),
  })
  return printsAny(issuer, metrics) ? [row(null), ...codes.map(row)] : []
}
