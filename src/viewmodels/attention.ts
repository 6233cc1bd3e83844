// What a board member should not trust before asking: the gravest checks that fail, what must not be compared, what is not disclosed.
import { countStates, disclosures } from "@/domain/disclosure"
import { familiesInDifferentUnits } from "@/domain/families"
import { formatNumber } from "@/i18n/format"
import type { Standards } from "@/schema/standards"
import { type LedgerRow, ledger, questions } from "./checksView"
import type { OverviewTarget } from "./overview"
import { formulaCaveats } from "./turnoverFormulas"
import { type IssuerReport, metricName, type View } from "./view"

export type Caution = { id: string; text: string; target: OverviewTarget }

/** One failed check that a director should know of: what it says, and the question to ask; `check` is its row in the ledger. */
export type Concern = { id: string; question: string; sentence: string; check: string }

export type IssuerAttention = { report: IssuerReport; verdict: string; concerns: Concern[]; more: number; coverage: string | null }

export type AttentionModel = { title: string; issuers: IssuerAttention[]; cautions: Caution[] }

/** How many concerns of an issuer stand on the first page; the rest is one press away. */
const SHOWN = 3

/** `standards` null: the list of KPIs could not be read; coverage is then left out. */
export function attention(view: View, standards: Standards | null): AttentionModel {
  const m = view.messages.attention
  const rows = ledger(view, standards)
  const issuers = view.reports.map((report) =>
    issuerAttention(
      view,
      report,
      rows.filter((row) => row.report === report),
      standards,
    ),
  )
  const asked = questions(rows).length
  return { title: rows.every(isUncheckable) ? m.silent : asked === 0 ? m.titleNone : m.title({ questions: asked }), issuers, cautions: cautions(view) }
}

/** A check that lacks a figure proves nothing, neither a fault nor its absence. */
function isUncheckable(row: LedgerRow): boolean {
  return row.verdict === "not-checkable"
}

function issuerAttention(view: View, report: IssuerReport, rows: readonly LedgerRow[], standards: Standards | null): IssuerAttention {
  const m = view.messages.attention
  const asked = questions(rows)
  const faults = rows.filter((row) => row.verdict === "inconsistent").length
  return {
    report,
    verdict: rows.every(isUncheckable)
      ? m.silent
      : faults === 0
        ? m.sound({ total: formatNumber(rows.length, view.language) })
        : m.faults({
            faults: formatNumber(faults, view.language),
            total: formatNumber(rows.length, view.language),
            percent: formatNumber((faults / rows.length) * 100, view.language, 0),
          }),
    concerns: asked.slice(0, SHOWN).map(({ id, question, sentences }) => ({ id, question, sentence: sentences[0] ?? "", check: id })),
    more: Math.max(0, asked.length - SHOWN),
    coverage: standards === null ? null : coverage(view, report, standards),
  }
}

/** How many of the KPIs that ask for a number have one, and how many the report declares not applicable. */
function coverage(view: View, { report }: IssuerReport, standards: Standards): string {
  const quantitative = new Set(standards.hkex.filter((entry) => entry.quantitative === true).map((entry) => entry.code))
  const found = disclosures(report, standards, view.catalogue.metrics).filter(({ code }) => quantitative.has(code))
  const counts = countStates(found)
  return view.messages.attention.coverage({ figures: counts.figure, total: found.length, notApplicable: counts["not-applicable"] })
}

function cautions(view: View): Caution[] {
  const m = view.messages.attention.cautions
  const list: Caution[] = []
  if (new Set(view.reports.map((report) => report.year)).size > 1)
    list.push({
      id: "years",
      text: m.years({ list: view.reports.map((report) => view.messages.issuerYear(report.name, report.year)).join(view.messages.listSeparator) }),
      target: "comparison",
    })
  const lastMethods = view.reports.map((report) => lastMethod(report))
  if (new Set(lastMethods.filter((method) => method !== undefined)).size > 1)
    list.push({ id: "peer-methods", text: m.peerMethods({ list: latestFormulas(view).join(view.messages.clauseSeparator) }), target: "workforce" })
  for (const report of view.reports) list.push(...methodBreaks(view, report))
  const differing = familiesInDifferentUnits(view.catalogue, view.reports).map(({ metric }) => metricName(view, metric))
  if (differing.length > 0) list.push({ id: "units", text: m.units({ metrics: differing.join(view.messages.listSeparator) }), target: "comparison" })
  return list
}

function lastMethod(report: IssuerReport): string | undefined {
  return report.report.observations.find((o) => o.metric === "turnover-rate" && o.period === report.year)?.method
}

function latestFormulas(view: View): string[] {
  return view.reports.flatMap((report) => formulaCaveats({ ...view, reports: [report] }).find((text) => text.includes(report.year)) ?? [])
}

function methodBreaks(view: View, report: IssuerReport): Caution[] {
  const byPeriod = new Map(report.report.observations.filter((o) => o.metric === "turnover-rate").map((o) => [o.period, o.method]))
  const periods = [...byPeriod.keys()].sort()
  return periods.flatMap((period, i) => {
    const earlier = periods[i - 1]
    if (earlier === undefined || byPeriod.get(earlier) === byPeriod.get(period)) return []
    return [
      {
        id: `break:${report.id}:${period}`,
        text: view.messages.attention.cautions.methods({ issuer: report.name, years: `${earlier}–${period}` }),
        target: "workforce" as const,
      },
    ]
  })
}
