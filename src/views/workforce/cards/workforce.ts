// The workforce view: headcount, composition, joiners and leavers, recruitment (HKEX B1.1; GRI 2-7, 401-1, 405-1).

import { directionOf } from "@/domain/change"
import { composition } from "@/domain/composition"
import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { type CardModel, clauseTitle, sourceLines } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { gradeOf, printedRowsOf, reconciled } from "@/figures/grades/harmonised"
import { besides } from "@/figures/rest"
import { type BarRow, type BarRowsModel, barTable, largest, seriesRows } from "@/figures/series/barRows"
import { type ColumnPanelsModel, columnPanel, onOneScale, panelTable, scaleCaveats } from "@/figures/series/columnPanels"
import { absentCaveats, nameWithUnit, printsAny } from "@/figures/series/facts"
import { metricsOn, othersOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { missingCaveats, partsPrinted, printedCodes } from "@/figures/series/printedCodes"
import type { ShareBarsModel } from "@/figures/series/shareBars"
import { codeName, dimensionName, type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatList, formatNumber } from "@/i18n/format"
import { endOf } from "@/i18n/periodEnd"
import type { Words } from "../words/zh-Hant"

export const COMPOSITION_DIMENSIONS = ["gender", "age", "employee-category", "employment-type", "education", "region"] as const
export const VACANCY_DIMENSIONS = ["employee-category", "recruitment-channel", "age"] as const

export function headcountCard(view: View<Words>): { card: CardModel; model: ColumnPanelsModel } {
  const others = othersOn(view, "headcount", ["headcount"])
  const panels = view.issuers.flatMap((issuer) => [
    ...["headcount"].flatMap((metric) => columnPanel(view, issuer, issuer.name, [metric], metric) ?? []),
    ...others.flatMap((metric) => columnPanel(view, issuer, `${issuer.name} · ${nameWithUnit(view, metric)}`, [metric], metric) ?? []),
  ])
  const clauses = clauseTitle(
    view,
    (issuer) => {
      const periods = periodsOf(issuer.report, "headcount")
      const [first, last] = [periods[0], periods.at(-1)]
      if (first === undefined || last === undefined) return null
      const [from, to] = [first, last].map((period) => findObservation(issuer, "headcount", period))
      if (first === last || !isReported(from) || !isReported(to) || from.value === 0) {
        const cell = cellAt(view, issuer, "headcount", last)
        return cell.kind === "figure" ? view.words.headcountSingle({ issuer: issuer.name, year: last, value: cell.text }) : null
      }
      const percent = (to.value / from.value - 1) * 100
      return view.words.headcountFell({
        issuer: issuer.name,
        from: endOf(view.language, first),
        to: endOf(view.language, last),
        percent: formatNumber(Math.abs(percent), view.language, 1),
        direction: directionOf(percent),
      })
    },
    ["headcount"],
  )
  const { headcountSubtitle } = view.words
  const title = clauses || plainTitle(view, metricsOn(view, "headcount")) || metricName(view, "headcount")
  return {
    card: {
      id: "headcount",
      title,
      subtitle: headcountSubtitle,
      ...gradeOf(view, printedRowsOf(view, "headcount")),
      caveats: scaleCaveats(view, panels),
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: ["headcount", ...others] })),
      ),
      table: panelTable(view, title, panels, metricName(view, "headcount")),
    },
    model: { panels: onOneScale(panels), unit: unitName(view, "headcount") },
  }
}

export function compositionCard(view: View<Words>, dimension: string): { card: CardModel; model: ShareBarsModel } {
  const bars = view.issuers.flatMap((issuer) => {
    const codes = partsPrinted(view, issuer, "headcount", dimension)
    if (codes.length === 0) return printedShares(view, issuer, dimension)
    return periodsOf(issuer.report, "headcount").flatMap((period) => {
      const parts = composition(issuer, "headcount", period, dimension, codes)
      const silent = codes
        .map((code) => cellAt(view, issuer, "headcount", period, { [dimension]: code }))
        .filter((cell) => cell.kind === "missing" && cell.reason !== "absent")
      const counted = codes.flatMap((code) => {
        const cell = cellAt(view, issuer, "headcount", period, { [dimension]: code })
        return cell.kind === "figure" ? [`${codeName(view, dimension, code)} ${cell.text}`] : []
      })
      if (parts.length + silent.length + counted.length === 0) return []
      // Groups without a total are no shares: their figures are said.
      const unshared = counted.length > 0 && parts.every(({ share }) => share === null)
      return [
        {
          missing: unshared ? view.words.noTotal(formatList(counted, view.messages)) : parts.length === 0 ? (silent[0]?.text ?? null) : null,
          id: `${issuer.id}:${period}`,
          label: view.messages.issuerYear({ issuer: issuer.name, year: period }),
          tone: issuer.tone,
          parts: codes.map((code) => ({
            code,
            label: codeName(view, dimension, code),
            cell: cellAt(view, issuer, "headcount", period, { [dimension]: code }),
            share: parts.find((part) => part.code === code)?.share ?? null,
          })),
        },
      ]
    })
  })
  const sides = sidesOf(view, dimension)
  const legend = [...new Map(bars.flatMap((bar) => bar.parts.map((part) => [part.code, part.label] as const)))].map(([code, label]) => ({ code, label }))
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const bar = bars.findLast((candidate) => candidate.id.startsWith(`${issuer.id}:`))
        const top = bar?.parts.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]
        if (bar === undefined || top === undefined || top.share === null) return null
        return view.words.compositionClause({ issuer: issuer.name, year: bar.id.split(":")[1] ?? "", group: top.label, percent: shareText(view, top.share) })
      },
      ["headcount"],
    ) || view.messages.error.emptyTitle
  return {
    card: {
      id: "composition",
      title,
      subtitle: (sides.shares.length === view.issuers.length ? view.words.compositionShares : view.words.compositionSubtitle)(dimensionName(view, dimension)),
      ...gradeOf(
        view,
        reconciled(view).rows.filter((row) => row.metric === "headcount" && row.basis === "share-of-total" && row.breakdown?.[dimension] !== undefined),
      ),
      caveats: [
        ...missingCaveats({ ...view, issuers: sides.rest }, "headcount", dimension),
        ...sides.crossed.map((issuer) =>
          view.messages.labelled({ label: `${issuer.name} · ${dimensionName(view, dimension)}`, words: view.words.sharesCrossed }),
        ),
        ...bandCaveats(view, "headcount", dimension),
        ...(sides.shares.length === 0
          ? []
          : [
              view.words.sharesPrinted(
                formatList(
                  sides.shares.map(({ name }) => name),
                  view.messages,
                ),
              ),
            ]),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics: [sides.shares.includes(issuer) ? "headcount-share" : "headcount"] })),
      ),
      table: {
        caption: title,
        rowHeader: dimensionName(view, dimension),
        columns: [
          { id: "count", label: metricName(view, sides.shares.length === view.issuers.length ? "headcount-share" : "headcount"), numeric: true },
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

/** Who prints no counts by a dimension: shares of it, shares of it and another one together, or nothing to draw. */
function sidesOf(view: View<Words>, dimension: string): Record<"shares" | "crossed" | "rest", Issuer[]> {
  const uncounted = view.issuers.filter((issuer) => printedCodes(view, issuer, "headcount", dimension).length === 0)
  const shares = uncounted.filter((issuer) => printedShares(view, issuer, dimension).length > 0)
  const crossed = uncounted.filter((issuer) => !shares.includes(issuer) && printedCodes(view, issuer, "headcount-share", dimension).length > 0)
  return { shares, crossed, rest: view.issuers.filter((issuer) => !shares.includes(issuer) && !crossed.includes(issuer)) }
}

/** Shares of the workforce, of an issuer that prints no counts to work them out from. */
function printedShares(view: View<Words>, issuer: Issuer, dimension: string): ShareBarsModel["bars"] {
  const codes = partsPrinted(view, issuer, "headcount-share", dimension)
  return periodsOf(issuer.report, "headcount-share").flatMap((period) => {
    const parts = codes.map((code) => {
      const cell = cellAt(view, issuer, "headcount-share", period, { [dimension]: code })
      return { code, label: codeName(view, dimension, code), cell, share: cell.kind === "figure" ? cell.value / 100 : null }
    })
    if (!parts.some(({ cell }) => cell.kind === "figure")) return []
    const label = view.messages.issuerYear({ issuer: issuer.name, year: period })
    return [{ missing: null, id: `${issuer.id}:${period}`, label, tone: issuer.tone, parts }]
  })
}

export function flowCard(view: View<Words>): { card: CardModel; model: BarRowsModel } {
  const metrics = metricsOn(view, "flow")
  // People on one axis; what is measured in something else stands in the table.
  const people = metrics.filter((metric) => unitName(view, metric) === unitName(view, "leavers"))
  const rows = view.issuers.flatMap((issuer): BarRow[] =>
    people.flatMap((metric) => {
      const bars = seriesRows(view, issuer, metric, undefined, view.messages.period)
      return bars.length === 0 ? [] : [{ kind: "group" as const, id: `${issuer.id}:${metric}`, label: `${issuer.name} · ${metricName(view, metric)}` }, ...bars]
    }),
  )
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const [joined, left] = ["new-hires", "leavers"].map((metric) => cellAt(view, issuer, metric, issuer.year))
        return joined?.kind === "figure" && left?.kind === "figure"
          ? view.words.flowClause({ issuer: issuer.name, year: issuer.year, joiners: joined.text, leavers: left.text })
          : null
      },
      metrics,
    ) ||
    plainTitle(view, metrics) ||
    view.words.flowSubtitle
  return {
    card: {
      id: "flow",
      title,
      subtitle: view.words.flowSubtitle,
      caveats: absentCaveats(view, ["leavers"], metricName(view, "leavers")),
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: besides(view, barTable(title, view.messages.rest.metric, unitName(view, "leavers"), rows), othersOn(view, "flow", people)),
    },
    model: { rows, unit: unitName(view, "leavers"), max: largest(rows) },
  }
}

export function vacanciesCard(view: View<Words>, dimension: string): { card: CardModel; model: BarRowsModel } | null {
  const m = view.words
  const others = othersOn(view, "vacancies", ["vacancies"])
  const printing = view.issuers.filter((candidate) => isReported(findObservation(candidate, "vacancies", candidate.year)))
  if (printing.length === 0 && !view.issuers.some((issuer) => printsAny(issuer, others))) return null
  const groups = printing.map((issuer) => {
    const codes = partsPrinted(view, issuer, "vacancies", dimension)
    const cells = codes.map((code) => ({ code, cell: cellAt(view, issuer, "vacancies", issuer.year, { [dimension]: code }) }))
    return { issuer, cells, total: cellAt(view, issuer, "vacancies", issuer.year) }
  })
  const rows = groups.flatMap(({ issuer, cells, total }): BarRow[] => [
    ...(printing.length > 1 ? [{ kind: "group" as const, id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }) }] : []),
    { kind: "bar", id: `${issuer.id}:total`, label: view.messages.total, cell: total, tone: issuer.tone, prior: true },
    ...cells.map(
      ({ code, cell }): BarRow => ({ kind: "bar", id: `${issuer.id}:${code}`, label: codeName(view, dimension, code), cell, tone: issuer.tone, prior: false }),
    ),
  ])
  const clauses = clauseTitle({ ...view, issuers: printing }, (issuer) => {
    const group = groups.find((candidate) => candidate.issuer === issuer)
    if (group === undefined) return null
    const figures = group.cells.flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
    const top = figures.toSorted((a, b) => b.cell.value - a.cell.value)[0]
    if (top === undefined) return m.vacanciesTotal({ issuer: issuer.name, year: issuer.year, total: group.total.text })
    return m.vacanciesTitle({
      issuer: issuer.name,
      year: issuer.year,
      total: group.total.text,
      group: codeName(view, dimension, top.code),
      count: top.cell.text,
    })
  })
  const title = clauses || plainTitle(view, others)
  return {
    card: {
      id: "vacancies",
      title,
      subtitle: m.vacanciesSubtitle,
      caveats: absentCaveats(view, ["vacancies"], metricName(view, "vacancies")),
      sources: sourceLines(
        view,
        (printing.length === 0 ? view.issuers : printing).map((issuer) => ({ issuer, metrics: ["vacancies", ...others] })),
      ),
      table: besides(view, barTable(title, dimensionName(view, dimension), unitName(view, "vacancies"), rows), others),
    },
    model: { rows, unit: unitName(view, "vacancies"), max: largest(rows) },
  }
}

/** "53.4"; a part that is not the whole never reads 100.0. */
function shareText(view: View<Words>, share: number): string {
  const percent = formatNumber(share * 100, view.language, 1)
  return share < 1 && percent === "100.0" ? ">99.9" : percent
}

/** Issuers that cut a dimension at different points must not be compared group by group. */
function bandCaveats(view: View<Words>, metric: string, dimension: string): string[] {
  const cuts = view.issuers.map((issuer) => printedCodes(view, issuer, metric, dimension).join()).filter((codes) => codes !== "")
  return dimension === "age" && new Set(cuts).size > 1 ? [view.words.differentBands] : []
}
