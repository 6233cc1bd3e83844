// Why scope 2 changed: energy used or emission factor (LMDI-I), what it would be at one factor, and the factor implied.

import type { EvidenceAddress } from "@/domain/address"
import { FACTOR_PAIRS } from "@/domain/checks/factors"
import { decompose, type ImpliedFactor, impliedFactors } from "@/domain/emissions"
import { factorOf } from "@/domain/energy"
import type { BasisId, HarmonisedRow, HarmonisedValue } from "@/domain/harmonise/types"
import { isSameLength } from "@/domain/period"
import { type CardModel, clauseTitle, noteCaveats, sourceLines } from "@/figures/card"
import { type Cell, cellOf } from "@/figures/cell"
import { derivedRef, rowOn, valueCell, worstMark } from "@/figures/grades/harmonised"
import { breakText } from "@/figures/series/barRows"
import { type ColumnPanelsModel, columnPanel, onOneScale, panelTable } from "@/figures/series/columnPanels"
import type { WaterfallModel, WaterfallStep } from "@/figures/series/waterfall"
import { type Issuer, metricName, unitName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

const METRIC = "scope-2-emissions"
const [, PAIR] = FACTOR_PAIRS

/** One step of a waterfall: a year's total, or what one cause adds to it; `from`/`to` are heights on the axis. */
export function decompositionCard(view: View<Words>): { card: CardModel; model: WaterfallModel } | null {
  const m = view.messages.harmonised.decomposition
  const panels = view.issuers.flatMap((issuer) => {
    const years = impliedFactors(view.catalogue, issuer, PAIR)
    const steps = years.length < 2 ? [] : waterfall(view, issuer, years)
    return steps.length === 0
      ? []
      : [{ id: issuer.id, title: issuer.name, tone: issuer.tone, steps, max: Math.max(...steps.flatMap((step) => [step.from, step.to])) }]
  })
  if (panels.length === 0) return null
  const used = view.issuers.filter((issuer) => panels.some((panel) => panel.id === issuer.id))
  const title = clauseTitle({ ...view, issuers: used }, (issuer) => {
    const years = impliedFactors(view.catalogue, issuer, PAIR)
    const [before, after] = years.slice(-2)
    if (before === undefined || after === undefined) return null
    if (!isSameLength(before.period, after.period)) return null
    const parts = decompose(yearOf(before), yearOf(after))
    const percent = (parts.total / before.emissions.observation.value) * 100
    const broken = breakText(view, issuer, METRIC, before.period, after.period)
    const effect = changeOf(view, issuer, "change-by-factor", after.period)?.value
    // Within the rounding of what is printed the factor may not have moved at all.
    if (broken === null && effect !== undefined && effect.low <= 0 && effect.high >= 0)
      return m.titleOfEnergy({ issuer: issuer.name, from: before.period, to: after.period, percent: signed(view, percent) })
    const share = parts.total === 0 ? 0 : (parts.factor / parts.total) * 100
    if (broken === null && share < 0) return m.titleAgainst({ issuer: issuer.name, from: before.period, to: after.period, percent: signed(view, percent) })
    return m.title({
      issuer: issuer.name,
      from: before.period,
      to: after.period,
      percent: signed(view, percent),
      share: formatNumber(share, view.language, 0),
      broken,
    })
  })
  const metrics = [METRIC, ...PAIR.activities]
  return {
    card: {
      id: "decomposition",
      title,
      subtitle: m.subtitle,
      caveats: [used.some(recordsFactor) ? m.caveatOnly : m.caveat, ...used.flatMap((issuer) => noteCaveats(view, issuer, [METRIC]))],
      sources: sourceLines(
        view,
        used.map((issuer) => ({ issuer, metrics })),
      ),
      table: {
        caption: title,
        rowHeader: view.messages.rest.metric,
        columns: [{ id: "value", label: unitName(view, METRIC), numeric: true }],
        rows: panels.flatMap((panel) =>
          panel.steps.map((step) => ({ id: `${panel.id}:${step.id}`, group: panel.title, header: step.label, entries: [step.cell] })),
        ),
      },
    },
    model: { panels },
  }
}

function yearOf({ activity, value }: ImpliedFactor) {
  return { activity: activity.observation.value, factor: value }
}

function waterfall(view: View<Words>, issuer: Issuer, years: readonly ImpliedFactor[]): WaterfallStep[] {
  const m = view.messages.harmonised.decomposition
  return years.flatMap((year, i): WaterfallStep[] => {
    const { value } = year.emissions.observation
    const total: WaterfallStep = {
      id: year.period,
      label: m.start(year.period),
      kind: "total",
      from: 0,
      to: value,
      cell: cellOf(view, issuer, year.emissions.observation),
    }
    const before = years[i - 1]
    const breakBefore = breakText(view, issuer, METRIC, before?.period, year.period) ?? undefined
    if (before === undefined || !isSameLength(before.period, year.period)) return [{ ...total, breakBefore }]
    const parts = decompose(yearOf(before), yearOf(year))
    const refs = { activity: changeRef(view, issuer, "change-by-energy", year.period), factor: changeRef(view, issuer, "change-by-factor", year.period) }
    const start = before.emissions.observation.value
    const part = (kind: "activity" | "factor", from: number, size: number): WaterfallStep => ({
      id: `${year.period}:${kind}`,
      label: m[kind],
      kind,
      from,
      to: from + size,
      cell: {
        kind: "figure",
        value: size,
        text: signed(view, size),
        ref: refs[kind],
        noted: false,
        computed: true,
      },
    })
    return [{ ...part("activity", start, parts.activity), breakBefore }, part("factor", start + parts.activity, parts.factor), total]
  })
}

/** Where the arithmetic of one cause stands; nowhere across a break in the length of periods. */
function changeRef(view: View<Words>, issuer: Issuer, basis: BasisId, period: string): EvidenceAddress {
  const change = changeOf(view, issuer, basis, period)
  return change === null ? "" : derivedRef(change.row, change.value)
}

function changeOf(view: View<Words>, issuer: Issuer, basis: BasisId, period: string): { row: HarmonisedRow; value: HarmonisedValue } | null {
  const row = rowOn(view, METRIC, basis)
  const value = row?.values.find((candidate) => candidate.report === issuer.id && candidate.period === period)
  return row === undefined || value === undefined ? null : { row, value }
}

/** Whether a note beside scope 2 says what changed its factor or its basis. */
function recordsFactor({ report }: Issuer): boolean {
  const noted = new Set(report.observations.flatMap(({ metric, note }) => (metric === METRIC && note !== undefined ? [note] : [])))
  return report.notes.some(({ id, basis, explainsChange }) => noted.has(id) && basis === "printed" && explainsChange === true)
}

/** Scope 2 as printed in columns, and the same energy at one published factor as a line over them; null where no report prints both. */
export function constantFactorCard(view: View<Words>): { card: CardModel; model: ColumnPanelsModel } | null {
  const m = view.messages.harmonised.constantFactor
  const row = rowOn(view, METRIC, "common-grid-factor")
  const panels = view.issuers.flatMap((issuer) => {
    const panel = columnPanel(view, issuer, issuer.name, [METRIC], METRIC)
    // One year at the factor is no series: of it there is nothing to see beside the figure as printed.
    if (panel === null || (row?.values.filter(({ report }) => report === issuer.id).length ?? 0) < 2) return []
    const cells = panel.columns.map(({ period }): Cell | null => {
      const value = row?.values.find((candidate) => candidate.report === issuer.id && candidate.period === period)
      return row === undefined || value === undefined ? null : valueCell(view, row, value)
    })
    const max = Math.max(panel.max, ...cells.map((cell) => (cell?.kind === "figure" ? cell.value : 0)))
    return [{ ...panel, max, line: { label: m.constant, cells } }]
  })
  if (panels.length === 0) return null
  const drawn = { ...view, issuers: view.issuers.filter(({ id }) => panels.some((panel) => panel.id.startsWith(`${id}:`))) }
  const title =
    clauseTitle(drawn, (issuer) => {
      const values = (row?.values ?? []).filter((value) => value.report === issuer.id)
      const [first, last] = [values[0], values.at(-1)]
      if (first === undefined || last === undefined) return null
      const printed = [first, last].map(({ period }) => issuer.byKey.get(`${METRIC}|${period}`))
      const [from, to] = printed.map((o) => (o?.status === "reported" ? o.value : null))
      if (from == null || to == null) return m.single({ issuer: issuer.name, year: last.period, value: formatNumber(last.value, view.language, 1) })
      return m.title({
        issuer: issuer.name,
        percentPrinted: signed(view, (to / from - 1) * 100),
        percentConstant: signed(view, (last.value / first.value - 1) * 100),
        from: first.period,
        to: last.period,
        broken: breaksBetween(
          view,
          issuer,
          values.map(({ period }) => period),
        ),
      })
    }) || metricName(view, METRIC)
  const mark = worstMark(view, [row])
  const metrics = [METRIC, ...PAIR.activities]
  const grid = factorOf(view.catalogue, "grid-factor")
  const table = panelTable(view, title, panels, m.printed)
  const periods = table.columns.map((column) => column.id)
  return {
    card: {
      id: "constant-factor",
      title,
      subtitle: m.subtitle(`${grid.value}`),
      ...(mark === undefined ? {} : { grade: mark }),
      caveats: [
        ...impliedFactorLine(view),
        view.messages.harmonised.constantBasis.published(readText(grid.source, view.language)),
        ...view.issuers.flatMap((issuer) => noteCaveats(view, issuer, metrics)),
      ],
      sources: sourceLines(
        view,
        view.issuers.map((issuer) => ({ issuer, metrics })),
      ),
      table: {
        ...table,
        rows: panels.flatMap((panel) => [
          ...table.rows.filter((candidate) => candidate.group === panel.title).map((candidate) => ({ ...candidate, header: m.printed })),
          {
            id: `${panel.id}:constant`,
            group: panel.title,
            header: m.constant,
            entries: periods.map((period): Cell => {
              const at = panel.columns.findIndex((column) => column.period === period)
              return panel.line.cells[at] ?? { kind: "missing", reason: "absent", text: view.messages.cell.absent }
            }),
          },
          {
            id: `${panel.id}:factor`,
            group: panel.title,
            header: view.messages.harmonised.factor.name,
            entries: periods.map((period) => ({ kind: "text" as const, text: impliedAt(view, panel.title, period) })),
          },
        ]),
      },
    },
    model: { panels: onOneScale(panels), unit: unitName(view, METRIC) },
  }
}

/** The words of the latest break in scope 2 among these years; null where there is none. */
function breaksBetween(view: View<Words>, issuer: Issuer, periods: readonly string[]): string | null {
  return periods.flatMap((period, i) => breakText(view, issuer, METRIC, periods[i - 1], period) ?? []).at(-1) ?? null
}

/** Tonnes per MWh that printed emissions and energy imply: "Weimob 2021 0.7091, 2022 0.7090". */
function impliedFactorLine(view: View<Words>): string[] {
  const m = view.messages.harmonised.factor
  const entries = view.issuers.flatMap((issuer) => {
    const years = impliedFactors(view.catalogue, issuer, PAIR)
    return years.length === 0
      ? []
      : [m.entry({ issuer: issuer.name, values: years.map(({ period, value }) => `${period} ${four(view, value)}`).join(view.messages.listSeparator) })]
  })
  return entries.length === 0 ? [] : [m.line(entries.join(view.messages.clauseSeparator))]
}

function impliedAt(view: View<Words>, named: string, period: string): string {
  const issuer = view.issuers.find(({ name }) => name === named)
  const found = issuer === undefined ? undefined : impliedFactors(view.catalogue, issuer, PAIR).find((year) => year.period === period)
  return found === undefined ? "–" : four(view, found.value)
}

function four(view: View<Words>, value: number): string {
  return formatNumber(value, view.language, 4)
}

/** With one decimal and its sign; what rounds to nothing has none. */
function signed(view: View<Words>, percent: number): string {
  const rounded = Number(percent.toFixed(1))
  return `${rounded > 0 ? "+" : ""}${formatNumber(rounded === 0 ? 0 : rounded, view.language, 1)}`
}
