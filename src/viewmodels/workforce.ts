// The workforce view: headcount, composition, joiners and leavers, recruitment (HKEX B1.1; GRI 2-7, 401-1, 405-1).
import { directionOf } from "@/domain/change"
import { composition } from "@/domain/composition"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { formatNumber } from "@/i18n/format"
import { type BarRow, type BarRowsModel, barTable, largest, seriesRows } from "./barRows"
import { type CardModel, clauseTitle, sourceLines } from "./card"
import { type Cell, cellAt } from "./cell"
import { type ColumnPanelsModel, columnPanel, panelTable } from "./columnPanels"
import { gradeOf, printedRowsOf, reconciled } from "./harmonised"
import { missingCaveats, printedCodes } from "./printedCodes"
import { codeName, dimensionName, metricName, unitName, type View } from "./view"

export const COMPOSITION_DIMENSIONS = ["gender", "age", "employee-category", "employment-type", "education", "region"] as const
export const VACANCY_DIMENSIONS = ["employee-category", "recruitment-channel", "age"] as const

export function headcountCard(view: View): { card: CardModel; model: ColumnPanelsModel } {
  const panels = view.reports.flatMap((report) => columnPanel(view, report, report.name, ["headcount"], "headcount") ?? [])
  const title = clauseTitle(view, (report) => {
    const periods = periodsOf(report.report, "headcount")
    const [first, last] = [periods[0], periods.at(-1)]
    if (first === undefined || last === undefined) return null
    const [from, to] = [first, last].map((period) => findObservation(report, "headcount", period))
    if (first === last || !isReported(from) || !isReported(to)) {
      const cell = cellAt(view, report, "headcount", last)
      return view.messages.workforce.headcountSingle(report.name, last, cell.text)
    }
    const percent = (to.value / from.value - 1) * 100
    return view.messages.workforce.headcountFell(report.name, first, last, formatNumber(Math.abs(percent), view.language, 1), directionOf(percent))
  })
  const { headcountSubtitle, ownScale } = view.messages.workforce
  return {
    card: {
      id: "headcount",
      title,
      subtitle: headcountSubtitle,
      ...gradeOf(view, printedRowsOf(view, "headcount")),
      caveats: panels.length > 1 ? [ownScale] : [],
      sources: sourceLines(
        view,
        view.reports.map((report) => ({ report, metrics: ["headcount"] })),
      ),
      table: panelTable(view, title, panels, metricName(view, "headcount")),
    },
    model: { panels, unit: unitName(view, "headcount"), sharedScale: false },
  }
}

/** One stacked bar: the parts of one year's headcount. `share` is computed; null where a part or the total is not printed; `missing` says it for a whole year. */
export type ShareBar = {
  id: string
  label: string
  tone: number
  missing: string | null
  parts: { code: string; label: string; cell: Cell; share: number | null }[]
}
export type ShareBarsModel = { bars: ShareBar[]; legend: { code: string; label: string }[] }

export function compositionCard(view: View, dimension: string): { card: CardModel; model: ShareBarsModel } {
  const bars = view.reports.flatMap((report) => {
    const codes = printedCodes(view, report, "headcount", dimension)
    return periodsOf(report.report, "headcount").flatMap((period) => {
      const parts = composition(report, "headcount", period, dimension, codes)
      const silent = codes
        .map((code) => cellAt(view, report, "headcount", period, { [dimension]: code }))
        .filter((cell) => cell.kind === "missing" && cell.reason !== "absent")
      if (parts.length + silent.length === 0) return []
      return [
        {
          missing: parts.length === 0 ? (silent[0]?.text ?? null) : null,
          id: `${report.id}:${period}`,
          label: view.messages.issuerYear(report.name, period),
          tone: report.tone,
          parts: codes.map((code) => ({
            code,
            label: codeName(view, dimension, code),
            cell: cellAt(view, report, "headcount", period, { [dimension]: code }),
            share: parts.find((part) => part.code === code)?.share ?? null,
          })),
        },
      ]
    })
  })
  const legend = [...new Map(bars.flatMap((bar) => bar.parts.map((part) => [part.code, part.label] as const)))].map(([code, label]) => ({ code, label }))
  const title =
    clauseTitle(view, (report) => {
      const bar = bars.findLast((candidate) => candidate.id.startsWith(`${report.id}:`))
      const top = bar?.parts.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
      if (bar === undefined || top === undefined || top.share === null) return null
      return view.messages.workforce.compositionClause(report.name, bar.id.split(":")[1] ?? "", top.label, shareText(view, top.share))
    }) || view.messages.error.emptyTitle
  return {
    card: {
      id: "composition",
      title,
      subtitle: view.messages.workforce.compositionSubtitle(dimensionName(view, dimension)),
      ...gradeOf(
        view,
        reconciled(view).rows.filter((row) => row.metric === "headcount" && row.basis === "share-of-total" && row.breakdown?.[dimension] !== undefined),
      ),
      caveats: [...missingCaveats(view, "headcount", dimension), ...bandCaveats(view, "headcount", dimension)],
      sources: sourceLines(
        view,
        view.reports.map((report) => ({ report, metrics: ["headcount"] })),
      ),
      table: {
        caption: title,
        rowHeader: dimensionName(view, dimension),
        columns: [
          { id: "count", label: metricName(view, "headcount"), numeric: true },
          { id: "share", label: view.messages.units.ofTotal, numeric: true },
        ],
        rows: bars.flatMap((bar) =>
          bar.parts.map((part) => ({
            id: `${bar.id}:${part.code}`,
            group: bar.label,
            header: part.label,
            entries: [part.cell, { kind: "text" as const, text: part.share === null ? "–" : `${shareText(view, part.share)}%` }],
          })),
        ),
      },
    },
    model: { bars, legend },
  }
}

export function flowCard(view: View): { card: CardModel; model: BarRowsModel } {
  const metrics = ["new-hires", "leavers", "voluntary-leavers"]
  const rows = view.reports.flatMap((report): BarRow[] =>
    metrics.flatMap((metric) => {
      const bars = seriesRows(view, report, metric, undefined, (period) => period)
      return bars.length === 0 ? [] : [{ kind: "group" as const, id: `${report.id}:${metric}`, label: `${report.name} · ${metricName(view, metric)}` }, ...bars]
    }),
  )
  const title =
    clauseTitle(view, (report) => {
      const [joined, left] = ["new-hires", "leavers"].map((metric) => cellAt(view, report, metric, report.year))
      return joined?.kind === "figure" && left?.kind === "figure" ? view.messages.workforce.flowClause(report.name, report.year, joined.text, left.text) : null
    }) || view.messages.workforce.flowSubtitle
  return {
    card: {
      id: "flow",
      title,
      subtitle: view.messages.workforce.flowSubtitle,
      caveats: absentCaveats(view, "leavers"),
      sources: sourceLines(
        view,
        view.reports.map((report) => ({ report, metrics })),
      ),
      table: barTable(title, view.messages.rest.metric, unitName(view, "leavers"), rows),
    },
    model: { rows, unit: unitName(view, "leavers"), max: largest(rows) },
  }
}

export function vacanciesCard(view: View, dimension: string): { card: CardModel; model: BarRowsModel } | null {
  const m = view.messages.workforce
  const printing = view.reports.filter((candidate) => isReported(findObservation(candidate, "vacancies", candidate.year)))
  if (printing.length === 0) return null
  const groups = printing.map((report) => {
    const codes = printedCodes(view, report, "vacancies", dimension)
    const cells = codes.map((code) => ({ code, cell: cellAt(view, report, "vacancies", report.year, { [dimension]: code }) }))
    return { report, cells, total: cellAt(view, report, "vacancies", report.year) }
  })
  const rows = groups.flatMap(({ report, cells, total }): BarRow[] => [
    ...(printing.length > 1 ? [{ kind: "group" as const, id: report.id, label: view.messages.issuerYear(report.name, report.year) }] : []),
    { kind: "bar", id: `${report.id}:total`, label: view.messages.total, cell: total, tone: report.tone, prior: true },
    ...cells.map(
      ({ code, cell }): BarRow => ({ kind: "bar", id: `${report.id}:${code}`, label: codeName(view, dimension, code), cell, tone: report.tone, prior: false }),
    ),
  ])
  const title = clauseTitle({ ...view, reports: printing }, (report) => {
    const group = groups.find((candidate) => candidate.report === report)
    if (group === undefined) return null
    const figures = group.cells.flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
    const top = figures.toSorted((a, b) => b.cell.value - a.cell.value)[0]
    if (top === undefined) return m.vacanciesTotal(report.name, report.year, group.total.text)
    return m.vacanciesTitle(report.name, report.year, group.total.text, codeName(view, dimension, top.code), top.cell.text)
  })
  return {
    card: {
      id: "vacancies",
      title,
      subtitle: m.vacanciesSubtitle,
      caveats: absentCaveats(view, "vacancies"),
      sources: sourceLines(
        view,
        printing.map((report) => ({ report, metrics: ["vacancies"] })),
      ),
      table: barTable(title, dimensionName(view, dimension), unitName(view, "vacancies"), rows),
    },
    model: { rows, unit: unitName(view, "vacancies"), max: largest(rows) },
  }
}

/** "53.4"; a part that is not the whole never reads 100.0. */
function shareText(view: View, share: number): string {
  const percent = formatNumber(share * 100, view.language, 1)
  return share < 1 && percent === "100.0" ? ">99.9" : percent
}

/** Issuers that cut a dimension at different points must not be compared group by group. */
function bandCaveats(view: View, metric: string, dimension: string): string[] {
  const cuts = view.reports.map((report) => printedCodes(view, report, metric, dimension).join()).filter((codes) => codes !== "")
  return dimension === "age" && new Set(cuts).size > 1 ? [view.messages.workforce.differentBands] : []
}

function absentCaveats(view: View, metric: string): string[] {
  return view.reports
    .filter((report) => periodsOf(report.report, metric).length === 0)
    .map((report) => view.messages.labelled(`${report.name} · ${metricName(view, metric)}`, view.messages.cell.absent))
}
