// What a board member should not trust before asking: the gravest checks that fail, what must not be compared, what is not disclosed.
import { countStates, disclosures } from "@/domain/disclosure"
import { familiesInDifferentUnits } from "@/domain/families"
import { inOrder } from "@/domain/period"
import { type LedgerRow, ledger, questions } from "@/figures/evidence/ledger"
import type { SeverityMark } from "@/figures/findings/severity"
import { spanWords } from "@/figures/series/spanWords"
import { type Issuer, metricName, type View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import type { Standards } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"

/** What must not be compared, in a few words: the thing, and why; `target`: the view that shows what it is about. */
export type Caution = { id: string; subject: string; words: string; target: "workforce" | "comparison" }

/** One failed check that a director should know of: what it says, and the question to ask; `check` is its row in the ledger. */
export type Concern = { id: string; issuer: Issuer; mark: SeverityMark; question: string; sentence: string; check: string }

export type IssuerAttention = { issuer: Issuer; verdict: string; coverage: string | null }

/** `more`: questions that are not among the `concerns`. */
export type AttentionModel = { title: string; concerns: Concern[]; more: number; issuers: IssuerAttention[]; cautionsTitle: string; cautions: Caution[] }

/** How many questions stand on the first page, the gravest of all issuers; the rest is one press away. */
const SHOWN = 5

/** `standards` null: the list of KPIs could not be read; coverage is then left out. */
export function attention(view: View<Words>, standards: Standards | null): AttentionModel {
  const m = view.words
  const rows = ledger(view, standards)
  const asked = questions(rows)
  const listed = cautions(view)
  return {
    title: rows.every(isUncheckable) ? m.silent : asked.length === 0 ? m.titleNone : m.title({ questions: asked.length }),
    concerns: asked
      .slice(0, SHOWN)
      .map(({ id, issuer, mark, question, sentences }) => ({ id, issuer, mark, question, sentence: sentences[0] ?? "", check: id })),
    more: Math.max(0, asked.length - SHOWN),
    issuers: view.issuers.map((issuer) =>
      issuerAttention(
        view,
        issuer,
        rows.filter((row) => row.issuer === issuer),
        standards,
      ),
    ),
    cautionsTitle: m.cautionsTitle(listed.length),
    cautions: listed,
  }
}

/** A check that lacks a figure proves nothing, neither a fault nor its absence. */
function isUncheckable(row: LedgerRow): boolean {
  return row.verdict === "not-checkable"
}

function issuerAttention(view: View<Words>, issuer: Issuer, rows: readonly LedgerRow[], standards: Standards | null): IssuerAttention {
  const m = view.words
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
  const peers = { target: "comparison" as const }
  if (new Set(view.issuers.map((issuer) => issuer.year)).size > 1)
    list.push({
      id: "years",
      subject: m.years,
      words: view.issuers.map((issuer) => view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })).join(view.messages.listSeparator),
      ...peers,
    })
  const lastMethods = view.issuers.map((issuer) => lastMethod(issuer))
  if (new Set(lastMethods.filter((method) => method !== undefined)).size > 1) list.push({ id: "peer-methods", ...m.peerMethods, ...peers, target: "workforce" })
  for (const issuer of view.issuers) list.push(...methodBreaks(view, issuer))
  const differing = familiesInDifferentUnits(view.catalogue, view.issuers).map(({ metric }) => metricName(view, metric))
  const [first, ...others] = differing
  if (first !== undefined)
    list.push({ id: "units", subject: others.length === 0 ? first : m.andMore({ metric: first, count: others.length }), words: m.units, ...peers })
  return list
}

function lastMethod(issuer: Issuer): string | undefined {
  return issuer.report.observations.find((o) => o.metric === "turnover-rate" && o.period === issuer.year)?.method
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
        subject: view.words.cautions.methods({ issuer: issuer.name, years: spanWords(view, [earlier, period]) }),
        words: view.words.cautions.changed,
        target: "workforce" as const,
      },
    ]
  })
}
