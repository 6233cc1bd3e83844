// What a board member should not trust before asking: the gravest checks that fail, what must not be compared, what is not disclosed.
import { countStates, disclosures } from "@/domain/disclosure"
import { familiesInDifferentUnits } from "@/domain/families"
import { inOrder } from "@/domain/period"
import { type LedgerRow, ledger, questions } from "@/figures/evidence/ledger"
import { spanWords } from "@/figures/series/spanWords"
import { formulaCaveats } from "@/figures/series/turnoverFormulas"
import { type Issuer, metricName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import type { Standards } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"

/** `target`: the view that shows what the caution is about. */
export type Caution = { id: string; text: string; target: "workforce" | "comparison" }

/** One failed check that a director should know of: what it says, and the question to ask; `check` is its row in the ledger. */
export type Concern = { id: string; question: string; sentence: string; check: string }

export type IssuerAttention = { issuer: Issuer; verdict: string; concerns: Concern[]; more: number; coverage: string | null }

export type AttentionModel = { title: string; issuers: IssuerAttention[]; cautions: Caution[] }

/** How many concerns of an issuer stand on the first page; the rest is one press away. */
const SHOWN = 3

/** `standards` null: the list of KPIs could not be read; coverage is then left out. */
export function attention(view: View<Words>, standards: Standards | null): AttentionModel {
  const m = view.words
  const rows = ledger(view, standards)
  const issuers = view.issuers.map((issuer) =>
    issuerAttention(
      view,
      issuer,
      rows.filter((row) => row.issuer === issuer),
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

function issuerAttention(view: View<Words>, issuer: Issuer, rows: readonly LedgerRow[], standards: Standards | null): IssuerAttention {
  const m = view.words
  const asked = questions(rows)
  const faults = rows.filter((row) => row.verdict === "inconsistent").length
  return {
    issuer,
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
    coverage: standards === null ? null : coverage(view, issuer, standards),
  }
}

/** How many of the KPIs that ask for a number have one, and how many the report declares not applicable. */
function coverage(view: View<Words>, { report }: Issuer, standards: Standards): string {
  const quantitative = new Set(standards.hkex.filter((entry) => entry.quantitative === true).map((entry) => entry.code))
  const found = disclosures(report, standards, view.catalogue.metrics).filter(({ code }) => quantitative.has(code))
  const counts = countStates(found)
  return view.words.coverage({ figures: counts.figure, total: found.length, notApplicable: counts["not-applicable"] })
}

function cautions(view: View<Words>): Caution[] {
  const m = view.words.cautions
  const list: Caution[] = []
  if (new Set(view.issuers.map((issuer) => issuer.year)).size > 1)
    list.push({
      id: "years",
      text: m.years({
        list: view.issuers.map((issuer) => view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })).join(view.messages.listSeparator),
      }),
      target: "comparison",
    })
  const lastMethods = view.issuers.map((issuer) => lastMethod(issuer))
  if (new Set(lastMethods.filter((method) => method !== undefined)).size > 1)
    list.push({ id: "peer-methods", text: m.peerMethods({ list: latestFormulas(view).join(view.messages.clauseSeparator) }), target: "workforce" })
  for (const issuer of view.issuers) list.push(...methodBreaks(view, issuer))
  const differing = familiesInDifferentUnits(view.catalogue, view.issuers).map(({ metric }) => metricName(view, metric))
  if (differing.length > 0) list.push({ id: "units", text: m.units({ metrics: differing.join(view.messages.listSeparator) }), target: "comparison" })
  return list
}

function lastMethod(issuer: Issuer): string | undefined {
  return issuer.report.observations.find((o) => o.metric === "turnover-rate" && o.period === issuer.year)?.method
}

function latestFormulas(view: View<Words>): string[] {
  return view.issuers.flatMap((issuer) => formulaCaveats({ ...view, issuers: [issuer] }).find((text) => text.includes(issuer.year)) ?? [])
}

function methodBreaks(view: View<Words>, issuer: Issuer): Caution[] {
  const byPeriod = new Map(issuer.report.observations.filter((o) => o.metric === "turnover-rate").map((o) => [o.period, o.method]))
  const periods = inOrder(byPeriod.keys())
  return periods.flatMap((period, i) => {
    const earlier = periods[i - 1]
    if (earlier === undefined || byPeriod.get(earlier) === byPeriod.get(period)) return []
    return [
      {
        id: `break:${issuer.id}:${period}`,
        text: view.words.cautions.methods({ issuer: issuer.name, years: spanWords(view, [earlier, period]) }),
        target: "workforce" as const,
      },
    ]
  })
}
