// What was found, in words: a sentence for a title, the figures that it stands on, and how grave it is.

import { formatInReport } from "@/domain/address"
import type { Driver, Finding, LongChange, Move } from "@/domain/findings/finding"
import { rough } from "@/domain/rough"
import { formatList, formatNumber } from "@/i18n/format"
import type { Theme } from "@/schema/catalogue"
import { type Cell, cellOf } from "../cell"
import { checkSentence } from "../evidence/checkWords"
import { derivedRef } from "../grades/harmonised"
import { breakWords } from "../series/breakWords"
import { asFiled, type Issuer, issuerWith, metricName, type View } from "../view"
import { claimTitle, fromTo, moveTitle, signed } from "./moveWords"
import { rankedFindings } from "./ranked"
import { type SeverityMark, severityMark } from "./severity"

/** `figures`: words and figures that open their evidence, to be set one after the other; `check`: the row of the ledger, where there is one; `mark` null: no finding, but what the page holds. */
export type Headline = { title: string; figures: readonly (Cell | string)[]; mark: SeverityMark | null; check: string | null }

/** The gravest finding that is at home in one of the themes: whose first metric is of it. */
export function firstFinding(view: View, themes: readonly Theme[]): Finding | undefined {
  return rankedFindings(view).find((finding) => {
    const home = finding.kind === "contradiction" && finding.metrics.length === 0 ? GOVERNANCE : view.catalogue.metrics.get(finding.metrics[0] ?? "")?.theme
    return (
      home !== undefined &&
      themes.includes(home) &&
      (finding.score > 0 || finding.kind === "target") &&
      (finding.kind !== "contradiction" || finding.check.rule !== "index-row")
    )
  })
}

/** How many metrics a sentence names. */
const NAMED = 2

/** Of boards and committees there is no metric. */
const GOVERNANCE: Theme = "governance"

/** Null where the issuer is not in view. */
export function headlineOf(view: View, finding: Finding): Headline | null {
  const issuer = issuerWith(view.issuers, finding.report)
  if (issuer === undefined) return null
  const check = finding.kind === "contradiction" ? formatInReport({ report: finding.check.report, id: finding.check.id }) : null
  return {
    title: titleOf(view, issuer, finding),
    figures: figuresOf(view, issuer, finding),
    mark: severityMark(view, finding, finding.kind === "move" || finding.kind === "driver"),
    check,
  }
}

function titleOf(view: View, issuer: Issuer, finding: Finding): string {
  const m = view.messages.findings
  const metric = metricName(view, finding.metrics[0] ?? "")
  const told = { issuer: issuer.name, metric }
  if (finding.kind === "move") {
    if (ofHeads(finding)) return view.messages.moved.perHead({ ...told, rough: view.messages.rough(rough(finding.perHead.percent)) })
    return moveTitle(view, issuer, finding.metrics[0] ?? "", finding, finding.long)
  }
  if (finding.kind === "driver") {
    const words = {
      ...told,
      rough: view.messages.rough(rough(finding.percent)),
      activity: metricName(view, finding.activity),
      activityRough: view.messages.rough(rough(finding.activityPercent)),
    }
    return finding.broken === null ? m.driver(words) : m.driverBroken(words)
  }
  if (finding.kind === "break") return m.broken({ ...told, to: finding.to })
  if (finding.kind === "missing") {
    const peer = finding.peer === null ? undefined : issuerWith(view.issuers, finding.peer)
    return peer === undefined ? m.gone(told) : m.missing({ ...told, peer: peer.name })
  }
  if (finding.kind === "claim") return claimTitle(view, issuer, finding.stated)
  if (finding.kind === "target") {
    const names = [...new Set(finding.metrics.slice(0, NAMED).map((id) => metricName(view, id)))]
    const said = { issuer: issuer.name, count: finding.count, metrics: formatList(names.map(m.table), view.messages) }
    if (finding.missed > 0) return m.targetsMissed({ ...said, missed: finding.missed })
    return finding.isAhead ? m.targetsAhead(said) : m.targets({ ...said, met: finding.met })
  }
  if (finding.check.verdict === "restated") return m.restated(told)
  const tables = finding.metrics.length > 0 ? [] : tablesOf(view, finding.check.inputs)
  return tables.length === 0 ? m.contradiction(told) : m.tables({ issuer: issuer.name, tables: formatList(tables.map(m.table), view.messages) })
}

/** Whether a move is told per head: where that is known, and larger than the amount’s own by ten points. */
function ofHeads(finding: Move): finding is Move & { perHead: NonNullable<Move["perHead"]> } {
  return finding.perHead !== null && Math.abs(finding.perHead.percent) >= Math.abs(finding.percent) + 10
}

/** The printed tables that a check holds against one another. */
function tablesOf(view: View, inputs: readonly { metric: string }[]): string[] {
  const { paths } = view.messages.checks
  const known = Object.entries(paths) as [keyof typeof paths, string][]
  return [...new Set(inputs.flatMap(({ metric }) => known.find(([start]) => metric.startsWith(start))?.[1] ?? []))]
}

function figuresOf(view: View, issuer: Issuer, finding: Finding): (Cell | string)[] {
  const m = view.messages.findings
  if (finding.kind === "move") {
    const shown: Pick<LongChange, "before" | "after" | "percent"> = !ofHeads(finding) && finding.long !== null ? finding.long : finding
    return [
      ...fromTo(view, issuer, shown),
      ...(finding.perHead === null || (!ofHeads(finding) && finding.long !== null)
        ? []
        : [
            "·",
            m.perHead(""),
            {
              kind: "figure" as const,
              value: finding.perHead.percent,
              text: signed(view, finding.perHead.percent),
              ref: derivedRef(finding.perHead.row, finding.perHead.value),
              noted: false,
              computed: true as const,
            },
          ]),
    ]
  }
  if (finding.kind === "driver")
    return [...fromTo(view, issuer, finding), "·", m.factorShare(formatNumber(finding.factorShare, view.language, 0)), ...brokenBy(view, finding)]
  if (finding.kind === "claim") return [metricName(view, finding.stated.metric), cellOf(view, issuer, finding.stated)]
  if (finding.kind === "break") return [breakWords(view, finding.by)]
  if (finding.kind === "contradiction") return [checkSentence(view, asFiled(issuer, finding.check.report).report, finding.check)]
  return []
}

function brokenBy(view: View, { broken }: Driver): string[] {
  return broken === null ? [] : ["·", breakWords(view, broken)]
}
