// Risk, anti-corruption, whistle-blowing, and the printed figures on bodies and meetings (HKEX B7, mandatory disclosure; GRI 205, 2-26).

import type { EvidenceAddress } from "@/domain/address"
import { findObservation, isReported, latestFigures, printedLanguage, printedWords } from "@/domain/dataset"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, noteCaveats, peersTitle, sourceLines, sourceNames } from "@/figures/card"
import { type Cell, cellAt } from "@/figures/cell"
import { type FigureGroup, peerFiguresTable } from "@/figures/series/peerFigures"
import { groupsOn, metricsOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { breakdownName, type Issuer, metricName, type View } from "@/figures/view"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

const REPORTS = "whistleblowing-reports"

/** Cases, training, pledges and inspections, the issuers side by side. A printed zero is a zero. */
export function conductCard(view: View<Words>): CardModel {
  const m = view.words
  const groups = groupsOn(view, "conduct", m.conductGroups)
  const cases = groups.find(({ id }) => id === "cases")?.metrics ?? []
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const metric = cases.find((candidate) => isReported(findObservation(issuer, candidate, issuer.year)))
        if (metric === undefined) return null
        const cell = cellAt(view, issuer, metric, issuer.year)
        return cell.kind === "figure" ? m.casesClause({ issuer: issuer.name, year: issuer.year, metric: metricName(view, metric), figure: cell.text }) : null
      },
      (issuer) => openCases(issuer, cases),
    ) ||
    plainTitle(view, metricsOn(view, "conduct")) ||
    m.noCases
  return figuresCard(view, "conduct", title, m.conductSubtitle, groups.map(figureGroup), [m.printedZero])
}

/** How many cases a report counts for its year, of whichever kind it prints first. */
function openCases(issuer: Issuer, cases: readonly string[]): number {
  const printed = cases.map((metric) => findObservation(issuer, metric, issuer.year)).find(isReported)
  return printed === undefined || !isReported(printed) ? 0 : printed.value
}

function figureGroup({ label, metrics }: { label: string | undefined; metrics: string[] }): FigureGroup {
  return label === undefined ? { metrics } : { label, metrics }
}

/** What the reports print in figures on bodies and meetings; null when they print none. */
export function bodiesCard(view: View<Words>): CardModel | null {
  const m = view.words
  const groups = groupsOn(view, "bodies", m.bodiesGroups)
  const printed = new Set(metricsOn(view, "bodies"))
  const count = view.issuers.reduce((sum, { report }) => sum + report.observations.filter((o) => printed.has(o.metric) && isReported(o)).length, 0)
  return count === 0 ? null : figuresCard(view, "bodies", bodiesTitle(view, [...printed], count), m.bodiesSubtitle, groups.map(figureGroup), [])
}

/** Of several figures none is the answer: their number is. */
function bodiesTitle(view: View<Words>, metrics: readonly string[], count: number): string {
  return count === 1 ? plainTitle(view, metrics) : view.words.bodiesTitle(count)
}

function figuresCard(view: View<Words>, id: string, title: string, subtitle: string, groups: readonly FigureGroup[], caveats: string[]): CardModel {
  const metrics = groups.flatMap((group) => group.metrics)
  return {
    id,
    title,
    subtitle,
    caveats: [...caveats, ...view.issuers.flatMap((issuer) => noteCaveats(view, issuer, metrics))],
    sources: sourceLines(
      view,
      view.issuers.map((issuer) => ({ issuer, metrics })),
    ),
    table: peerFiguresTable(view, title, groups),
  }
}

/** A printed count of reports, one mark each, in its printed parts; rates of handling as printed. `share` is 0–100. */
export type WhistleModel = {
  issuer: Issuer
  total: Cell
  parts: { id: string; label: string; count: number; cell: Cell }[]
  handling: { id: string; label: string; share: number; cell: Cell }[]
}

/** `missing` names the reports that print no count; null when no report prints anything of the kind. */
export function whistleCard(view: View<Words>): { card: CardModel; model: WhistleModel[]; missing: string | null } | null {
  const m = view.words
  const groups = groupsOn(view, "whistle", { handling: m.handling })
  const rates = groups.flatMap(({ id, metrics }) => (id === "handling" ? metrics : []))
  const metrics = metricsOn(view, "whistle")
  const printing = new Set(view.issuers.filter((issuer) => isReported(findObservation(issuer, REPORTS, issuer.year))))
  const saying = view.issuers.filter((issuer) => metrics.some((metric) => latestFigures(issuer, metric).length > 0))
  if (saying.length === 0) return null
  const clauses = clauseTitle(view, (issuer) => {
    const total = cellAt(view, issuer, REPORTS, issuer.year)
    const anonymous = cellAt(view, issuer, REPORTS, issuer.year, { anonymity: "anonymous" })
    if (total.kind !== "figure") return null
    return m.whistleClause({
      issuer: issuer.name,
      year: issuer.year,
      total: total.text,
      anonymous: anonymous.kind === "figure" ? anonymous.text : null,
    })
  })
  const title = clauses || plainTitle(view, metrics)
  const silent = view.issuers.filter((issuer) => !printing.has(issuer)).map((issuer) => issuer.name)
  return {
    card: figuresCard(view, "whistle", title, m.whistleSubtitle, groups.map(figureGroup), []),
    model: saying.map((issuer) => whistleModel(view, issuer, rates)),
    missing: silent.length === 0 ? null : m.noWhistle(formatList(silent, view.messages)),
  }
}

function whistleModel(view: View<Words>, issuer: Issuer, rates: readonly string[]): WhistleModel {
  const printed = issuer.report.observations.filter((o) => o.metric === REPORTS && o.period === issuer.year)
  const parts = printed.filter((o) => o.breakdown?.anonymity !== undefined)
  return {
    issuer,
    total: cellAt(view, issuer, REPORTS, issuer.year),
    parts: (parts.length > 0 ? parts : printed.filter((o) => o.breakdown === undefined)).flatMap((observation) => {
      const cell = cellAt(view, issuer, REPORTS, issuer.year, observation.breakdown)
      const label = observation.breakdown === undefined ? metricName(view, REPORTS) : breakdownName(view, observation.breakdown)
      return cell.kind === "figure" ? [{ id: cell.ref, label, count: cell.value, cell }] : []
    }),
    handling: rates.flatMap((metric) => {
      const cell = cellAt(view, issuer, metric, issuer.year)
      return cell.kind === "figure" ? [{ id: metric, label: metricName(view, metric), share: cell.value, cell }] : []
    }),
  }
}

/** Risk categories, and the steps of managing risk in printed order. */
export type RiskItem = { id: string; name: string; ref: EvidenceAddress }
export type RiskModel = { issuer: Issuer; categories: RiskItem[]; steps: RiskItem[] }

/** `missing` names the reports that print neither; null when no report prints any. */
export function riskCard(view: View<Words>): { card: CardModel; model: RiskModel[]; missing: string | null } | null {
  const m = view.words
  const all = view.issuers.map((issuer) => riskModel(view, issuer))
  const model = all.filter(({ categories, steps }) => categories.length + steps.length > 0)
  if (model.length === 0) return null
  const title = clauseTitle(view, (issuer) => {
    const own = model.find((each) => each.issuer === issuer)
    return own === undefined ? null : m.riskClause({ issuer: issuer.name, categories: own.categories.length, steps: own.steps.length })
  })
  const silent = all.filter((each) => !model.includes(each)).map(({ issuer }) => issuer.name)
  return {
    card: {
      id: "risk",
      title,
      subtitle: m.riskSubtitle,
      caveats: [],
      sources: model.map(({ issuer }) => {
        const { riskCategories, riskProcess } = issuer.report.governance
        const sections = [...riskCategories, ...riskProcess].map(({ source }) => source.section.split(" / ").at(-1) ?? "")
        return { ...sourceNames(view, issuer), places: [...new Set(sections)].join("、") }
      }),
      table: {
        caption: title,
        rowHeader: m.riskName,
        columns: [{ id: "printed", label: view.messages.evidence.printed, numeric: false }],
        rows: model.flatMap(({ issuer, categories, steps }) =>
          [
            { label: m.riskCategories, items: categories, printed: issuer.report.governance.riskCategories },
            { label: m.riskProcess, items: steps, printed: issuer.report.governance.riskProcess },
          ].flatMap(({ label, items, printed }) =>
            items.map(({ id, name, ref }, i) => ({
              id: `${issuer.id}:${label}:${id}`,
              group: `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${label}`,
              header: name,
              entries: [
                {
                  kind: "text" as const,
                  text: printed[i] === undefined ? name : printedWords(issuer.report, printed[i].name),
                  lang: printedLanguage(issuer.report),
                  ref,
                },
              ],
            })),
          ),
        ),
      },
    },
    model,
    missing: silent.length === 0 ? null : m.noRisk(formatList(silent, view.messages)),
  }
}

function riskModel(view: View<Words>, issuer: Issuer): RiskModel {
  const { riskCategories, riskProcess } = issuer.report.governance
  const items = (list: typeof riskCategories, name: string) =>
    list.map((each, i) => ({ id: each.id, name: readText(each.name, view.language), ref: nodeAddress(issuer.report, "governance", name, i) }))
  return { issuer, categories: items(riskCategories, "riskCategories"), steps: items(riskProcess, "riskProcess") }
}

/** "Weimob: 7 stakeholder groups, 23 channels" for each report that prints any. */
export function engagementLine(view: View<Words>): string {
  return peersTitle(view, (issuer) => {
    const { stakeholders } = issuer.report
    const channels = stakeholders.reduce((sum, { channels }) => sum + channels.length, 0)
    return stakeholders.length === 0 ? null : view.words.engagement({ issuer: issuer.name, groups: stakeholders.length, channels })
  })
}
