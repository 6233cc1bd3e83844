// The reconciliation ledger and the questions it raises: every check of every report in view, in words, with its evidence.
import { type EvidenceAddress, formatInReport, parseInReport } from "@/domain/address"
import type { Check } from "@/domain/checks/check"
import { RULE_IDS, type RuleId } from "@/domain/checks/rules"
import { findingFor } from "@/domain/checks/runChecks"
import { kpiOf, say } from "@/domain/checks/said"
import { isOpen, RARE_VERDICTS, VERDICTS, type Verdict } from "@/domain/checks/verdict"
import { printedLanguage } from "@/domain/dataset"
import { weightOfCheck } from "@/domain/findings/findings"
import { formatList, formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { PrintedLanguage } from "@/schema/source"
import type { Standards } from "@/schema/standards"

import { type SeverityMark, severityMark } from "../findings/severity"
import { reconciled } from "../grades/harmonised"
import { asFiled, breakdownName, type Issuer, issuerWith, metricName, type View } from "../view"
import { checkSentence } from "./checkWords"
import { speak } from "./speak"

export type LedgerInput = { label: string; printed: string; language: PrintedLanguage; ref: EvidenceAddress }

/** One check in words. `finding` is this project's explanation and question, where the check leaves one. */
export type LedgerRow = {
  id: string
  issuer: Issuer
  rule: RuleId
  ruleName: string
  verdict: Verdict
  verdictName: string
  pillar: Pillar
  period: string
  sentence: string
  printed: string
  computed: string
  difference: string
  inputs: LedgerInput[]
  finding: { explanation: string; question: string } | null
  /** How grave a failed check is; of others the score is 0. */
  mark: SeverityMark
  score: number
}

export type LedgerFilter = { verdict: Verdict | null; report: string | null; rule: RuleId | null; pillar: Pillar | null }

/** All checks, faults first and the gravest of them on top. */
export function ledger(view: View, standards: Standards | null): LedgerRow[] {
  const { checks } = reconciled(view, standards)
  return checks
    .flatMap((check): LedgerRow[] => {
      const issuer = issuerWith(view.issuers, check.report)
      return issuer === undefined || !concerns(issuer, check) ? [] : [ledgerRow(view, issuer, asFiled(issuer, check.report), check)]
    })
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.score - a.score || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule))
}

/** Whether a check bears on what is shown: one of an earlier report does where a figure that it rests on still stands in the series. */
function concerns({ id, origins }: Issuer, check: Check): boolean {
  if (check.report === id) return true
  return check.inputs.some(({ ref }) => {
    const address = parseInReport(ref)
    return address !== null && origins?.get(address.id)?.report.id === check.report
  })
}

/** `filed`: the issuer as the report shows it that the check was made of. */
function ledgerRow(view: View, issuer: Issuer, filed: Issuer, check: Check): LedgerRow {
  const m = view.messages.checks
  const weight = weightOfCheck(view.catalogue, filed, check)
  return {
    id: formatInReport(check),
    issuer,
    rule: check.rule,
    ruleName: m.rules[check.rule],
    verdict: check.verdict,
    verdictName: m.verdicts[check.verdict],
    pillar: pillarOf(view, check),
    period: check.period,
    sentence: checkSentence(view, filed.report, check),
    printed: check.printed ?? "–",
    computed: check.span !== undefined ? speak(view, filed.report, say.span(check.span)) : check.computed === null ? "–" : number(view, check.computed),
    difference: differenceText(view, check),
    // A figure printed twice alike is one line.
    inputs: [...new Map(check.inputs.map((input) => [`${input.ref} ${input.printed}`, input])).values()].map((input) => ({
      label: view.catalogue.metrics.has(input.metric)
        ? [metricName(view, input.metric), ...(input.breakdown === null ? [] : [breakdownName(view, input.breakdown)]), view.messages.year(input.period)].join(
            " · ",
          )
        : pathName(view, input.metric),
      printed: input.printed,
      language: printedLanguage(filed.report),
      ref: input.ref,
    })),
    finding: openQuestion(view, filed, check),
    mark: severityMark(view, weight),
    score: weight.score,
  }
}

/** What the report's findings say of a check that leaves a question; of a restatement without a reason the same is asked of every report. */
function openQuestion(view: View, filed: Issuer, check: Check): LedgerRow["finding"] {
  if (!isOpen(check.verdict)) return null
  const { restatedExplanation, restatedQuestion } = view.messages.checks
  const finding = findingFor(check, filed.report.findings)
  if (finding !== undefined) return { explanation: readText(finding.explanation, view.language), question: readText(finding.question, view.language) }
  if (check.verdict !== "restated") return null
  const { checks } = reconciled(view)
  const restated = checks
    .filter(({ report, verdict }) => report === check.report && verdict === "restated")
    .flatMap(({ inputs: [first] }) => first?.metric ?? [])
  const metrics = formatList(
    [...new Set(restated)].map((id) => metricName(view, id)),
    view.messages,
  )
  return { explanation: restatedExplanation, question: restatedQuestion({ year: filed.year, metrics }) }
}

/**
 * How far what is printed lies above or below what the other figures give (120% that can be 100% at most: +20 points), with its unit; of a
 * ratio that nobody prints, how it moved.
 */
function differenceText(view: View, { difference, printed, unit }: Check): string {
  if (difference === null) return "–"
  const size = printed === null ? difference : -difference
  const text = `${size > 0 ? "+" : ""}${number(view, size)}`
  if (unit === "percent") return view.messages.checks.points(text)
  const found = unit === null ? undefined : view.catalogue.units.get(unit)
  const name = found === undefined ? unit : readText(found.name, view.language)
  return name === null || name === "" ? text : `${text} ${name}`
}

/** A node of the report's file in the reader's words: its table, not its path. */
function pathName(view: View, path: string): string {
  const { paths } = view.messages.checks
  const known = ["governance.board", "governance.committees", "governance.attendance", "governance.certifications", "topics", "index"] as const
  const part = known.find((start) => path.startsWith(start))
  return part === undefined ? path : paths[part]
}

function pillarOf(view: View, check: Check): Pillar {
  const metric = check.inputs.map((input) => view.catalogue.metrics.get(input.metric)).find((found) => found !== undefined)
  if (metric !== undefined) return metric.pillar
  const code = kpiOf(check.facts.says)
  if (code !== null) return code.startsWith("A") ? "E" : code.startsWith("B7") ? "G" : "S"
  return "G"
}

/** The verdicts that a reader is shown: all but the rare ones that no check has come to. */
export function verdictsOf(rows: readonly LedgerRow[]): Verdict[] {
  return VERDICTS.filter((verdict) => !RARE_VERDICTS.includes(verdict) || rows.some((row) => row.verdict === verdict))
}

export function filtered(rows: readonly LedgerRow[], { verdict, report, rule, pillar }: LedgerFilter): LedgerRow[] {
  return rows.filter(
    (row) =>
      (verdict === null || row.verdict === verdict) &&
      (report === null || row.issuer.id === report) &&
      (rule === null || row.rule === rule) &&
      (pillar === null || row.pillar === pillar),
  )
}

/** Checks per rule and verdict of each report: the whole ledger at a glance. */
export type RuleCount = { rule: RuleId; name: string; counts: Record<Verdict, number> }
export type RuleMatrix = { issuer: Issuer; title: string; verdicts: Verdict[]; rules: RuleCount[] }

export function ruleMatrix(view: View, rows: readonly LedgerRow[]): RuleMatrix[] {
  const m = view.messages.checks
  return view.issuers.map((issuer) => {
    const own = rows.filter((row) => row.issuer === issuer)
    const rules = RULE_IDS.map((rule) => ({
      rule,
      name: m.rules[rule],
      counts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, own.filter((row) => row.rule === rule && row.verdict === verdict).length])) as Record<
        Verdict,
        number
      >,
    }))
    const faults = own.filter((row) => row.verdict === "inconsistent").length
    const worst = rules.toSorted((a, b) => b.counts.inconsistent - a.counts.inconsistent)[0]
    const title =
      own.length === 0
        ? m.matrixTitleSilent({ issuer: issuer.name })
        : faults === 0 || worst === undefined
          ? m.matrixTitleNone({ issuer: issuer.name })
          : m.matrixTitle({
              issuer: issuer.name,
              faults,
              total: own.length,
              percent: formatNumber((faults / own.length) * 100, view.language, 0),
              rule: worst.name,
            })
    return { issuer, title, verdicts: verdictsOf(own), rules: rules.filter(({ counts }) => VERDICTS.some((verdict) => counts[verdict] > 0)) }
  })
}

/**
 * One question to the board, with what it rests on; a finding that explains several checks asks once. `id`: the gravest of its checks;
 * `differences`: by how much its checks are off, as far as they are about a size.
 */
export type Question = {
  id: string
  issuer: Issuer
  pillar: Pillar
  question: string
  explanation: string
  sentences: string[]
  differences: string[]
  mark: SeverityMark
  score: number
  /** The checks that raise it. */
  rows: LedgerRow[]
}

/** The gravest first. */
export function questions(rows: readonly LedgerRow[]): Question[] {
  const byQuestion = new Map<string, Question>()
  for (const row of rows) {
    if (row.finding === null) continue
    const id = formatInReport({ report: row.issuer.issuerId, id: row.finding.question })
    const before = byQuestion.get(id)
    const sentences = [...new Set([...(before?.sentences ?? []), row.sentence])]
    const differences = [...new Set([...(before?.differences ?? []), ...(row.difference === "–" ? [] : [row.difference])])]
    const { pillar, mark, score } = before !== undefined && before.score >= row.score ? before : row
    byQuestion.set(id, {
      id: before !== undefined && before.score >= row.score ? before.id : row.id,
      issuer: row.issuer,
      ...row.finding,
      pillar,
      sentences,
      differences,
      mark,
      score,
      rows: [...(before?.rows ?? []), row],
    })
  }
  return [...byQuestion.values()].toSorted((a, b) => b.score - a.score)
}

export function questionsTitle(view: View, list: readonly Question[]): string {
  const m = view.messages.checks
  const asked = view.issuers.filter((issuer) => list.some((question) => question.issuer === issuer)).map((issuer) => issuer.name)
  return list.length === 0 ? m.questionsNone : m.questionsTitle({ count: list.length, issuers: formatList(asked, view.messages) })
}

export function ledgerTitle(view: View, rows: readonly LedgerRow[]): string {
  const m = view.messages.checks
  const faults = rows.filter((row) => row.verdict === "inconsistent").length
  if (rows.length === 0) return m.silent
  return faults === 0 ? m.ledgerTitleNone({ total: rows.length }) : m.ledgerTitle({ faults, total: rows.length })
}

function number(view: View, value: number): string {
  return formatNumber(Number(value.toFixed(3)), view.language)
}
