// Energy of every report in MWh: totals as printed or added up from carriers, and the carriers themselves.

import { carriersOf } from "@/domain/energy"
import { middle } from "@/domain/interval"
import { type CardModel, peersTitle, sourceLines, type TableRow } from "@/figures/card"
import { gradeOf, latestCell, rowOn, valueCell } from "@/figures/grades/harmonised"
import { type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import { isChinese } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

const METRIC = "energy-consumption"

/** null when no report gives energy in a unit that can be brought to MWh. */
export function harmonisedEnergyCard(view: View<Words>): CardModel | null {
  const m = view.messages.harmonised
  const row = rowOn(view, METRIC, "energy-in-mwh")
  if (row === undefined || row.values.length === 0) return null
  const unit = unitName(view, METRIC)
  const clauses = peersTitle(view, (issuer) => {
    const { cell, period } = latestCell(view, row, issuer)
    return cell.kind === "figure" ? `${view.messages.issuerYear({ issuer: issuer.name, year: period ?? issuer.year })} ${cell.text}` : null
  })
  const title = m.energyTitle(clauses)
  return {
    id: "energy-mwh",
    title,
    subtitle: m.energySubtitle,
    ...gradeOf(view, [row]),
    caveats: view.issuers.flatMap((issuer) => carrierWords(view, issuer)),
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics: [METRIC, "electricity-consumption", "petrol-consumption"] })),
    ),
    table: {
      caption: title,
      rowHeader: view.messages.checks.period,
      columns: [{ id: "total", label: view.messages.metricWithUnit({ metric: metricName(view, METRIC), unit }), numeric: true }],
      rows: view.issuers.flatMap((issuer) =>
        row.values
          .filter((value) => value.report === issuer.id)
          .map(
            (value): TableRow => ({
              id: `${issuer.id}:${value.period}`,
              group: issuer.name,
              header: view.messages.year(value.period),
              entries: [valueCell(view, row, value)],
            }),
          ),
      ),
    },
  }
}

/** "GL-Carlink 2024: purchased electricity 265.9 MWh (77.0%), petrol 79.3 MWh (23.0%)", for a report that prints carriers only. */
function carrierWords(view: View<Words>, issuer: Issuer): string[] {
  const carriers = carriersOf(view.catalogue, issuer, issuer.year)
  const total = carriers.reduce((sum, carrier) => sum + middle(carrier.mwh), 0)
  if (carriers.length < 2 || total <= 0) return []
  const words = carriers.map((carrier) => {
    const mwh = middle(carrier.mwh)
    return `${metricName(view, carrier.metric)} ${formatNumber(mwh, view.language, 1)} MWh（${formatNumber((mwh / total) * 100, view.language, 1)}%）`
  })
  const text = words.join(view.messages.listSeparator)
  return [
    view.messages.labelled({
      label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
      words: isChinese(view.language) ? text : text.replaceAll("（", " (").replaceAll("）", ")"),
    }),
  ]
}
