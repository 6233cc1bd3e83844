// All rules over one report, and what the report's findings say of the checks that fail.
import type { Finding } from "@/schema/report"
import type { Check } from "./check"
import type { CheckContext, Draft } from "./draft"
import { RULES, type RuleFacts, type RuleId } from "./rules"
import { isOpen } from "./verdict"

export function runChecks(context: CheckContext): Check[] {
  return [...checksInTurn(context)].flat()
}

/** The checks of one rule after another, for callers that must not block: between two rules they may do something else. */
export function* checksInTurn(context: CheckContext): Generator<Check[]> {
  for (const { id, run } of RULES) {
    const drafts: readonly Draft<RuleFacts>[] = run(context)
    yield drafts.map((draft) => checkOf(id, context.index.report.id, draft))
  }
}

function checkOf(rule: RuleId, report: string, { name, ...found }: Draft<RuleFacts>): Check {
  const id = [rule, ...name.filter((part) => part !== "")].join(":").replaceAll("|", ":")
  const { period, verdict, printed, computed, difference, unit, inputs, facts, span } = found
  return { id, rule, report, period, verdict, printed, computed, difference, unit, inputs, facts, ...(span === undefined ? {} : { span }) }
}

/** What does not fit between checks and findings: faults without a word, and words about what is no fault, or no longer one. */
export function auditFindings(checks: readonly Check[], findings: readonly Finding[]): { unexplained: Check[]; stale: { finding: number; check: string }[] } {
  const open = new Map(checks.filter(({ verdict }) => isOpen(verdict)).map((check) => [check.id, check]))
  const explained = new Set(findings.flatMap((finding) => finding.checks))
  return {
    // A restatement has a question of its own, which a finding may put better.
    unexplained: [...open.values()].filter((check) => check.verdict === "inconsistent" && !explained.has(check.id)),
    stale: findings.flatMap((finding, i) => finding.checks.filter((id) => !open.has(id)).map((check) => ({ finding: i, check }))),
  }
}

/** The finding that explains a check, if there is one. */
export function findingFor(check: Check, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => finding.checks.includes(check.id))
}
