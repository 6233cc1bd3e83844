// All rules over one report, and what the report's findings say of the checks that fail.
import type { Finding } from "@/schema/report"
import { checkAverages } from "./averages"
import { checkBandLabels } from "./bandLabels"
import type { Check, CheckContext, Rule } from "./check"
import { checkDenominators } from "./denominatorChecks"
import { checkFactors } from "./factors"
import { checkIndexRows } from "./indexRows"
import { checkLists } from "./lists"
import { checkLeavers, checkRollForward, checkWholePeople } from "./people"
import { checkOverallRates, checkShares } from "./shares"
import { checkStatedChanges } from "./statedChange"
import { checkSums } from "./sums"
import { checkPrintedTwice } from "./twice"

/** In the order of the method's rules. A new company is checked without new code. */
const ALL: readonly Rule[] = [
  checkSums,
  checkShares,
  checkPrintedTwice,
  checkDenominators,
  checkAverages,
  checkWholePeople,
  checkLeavers,
  checkOverallRates,
  checkRollForward,
  checkFactors,
  checkStatedChanges,
  checkLists,
  checkIndexRows,
  checkBandLabels,
]

export function runChecks(context: CheckContext): Check[] {
  return [...checksInTurn(context)].flat()
}

/** The checks of one rule after another, for callers that must not block: between two rules they may do something else. */
export function* checksInTurn(context: CheckContext): Generator<Check[]> {
  for (const rule of ALL) yield rule(context)
}

/** What does not fit between checks and findings: faults without a word, and words about faults that are gone. */
export function auditFindings(checks: readonly Check[], findings: readonly Finding[]): { unexplained: Check[]; stale: { finding: number; check: string }[] } {
  const faults = new Map(checks.filter((check) => check.verdict === "inconsistent").map((check) => [check.id, check]))
  const explained = new Set(findings.flatMap((finding) => finding.checks))
  return {
    unexplained: [...faults.values()].filter((check) => !explained.has(check.id)),
    stale: findings.flatMap((finding, i) => finding.checks.filter((id) => !faults.has(id)).map((check) => ({ finding: i, check }))),
  }
}

/** The finding that explains a check, if there is one. */
export function findingFor(check: Check, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => finding.checks.includes(check.id))
}
