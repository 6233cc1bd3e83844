// A check in one sentence that a board member understands, in the reader's language; the same words in the page and the audit.
import type { Check } from "@/domain/checks/check"
import type { Facts } from "@/domain/checks/facts"
import type { FactKind, RuleFacts, RuleId } from "@/domain/checks/rules"
import { say, type TermIn } from "@/domain/checks/said"
import { formatNumber } from "@/i18n/format"
import type { Report } from "@/schema/report"
import { type Speaker, smallOrLarge, speak } from "./speak"

/** What stands in the words of a language for a value: its own words, but a count or a truth value as it is. */
type WordOf<Value> = Value extends number ? number : Value extends boolean ? boolean : string

/** The words of one kind of fact, and those that every check has; `holds` where nothing speaks against the printed figure. */
type WordsOf<F extends Facts> = { [Name in keyof F["says"]]: WordOf<F["says"][Name]> } & { printed: string; computed: string; holds: boolean }

/** Ids of the terms that facts of any kind speak of. */
type TermId = RuleFacts extends infer F ? (F extends Facts ? TermIn<F["says"][keyof F["says"]]> : never) : never

/** What the words of checks must have in every language: a rule, a kind of fact or a term without words does not compile. */
type CheckMessages = {
  rules: Record<RuleId, string>
  terms: Record<TermId, string>
  explain: { [Kind in FactKind]: (words: WordsOf<Extract<RuleFacts, { kind: Kind }>>) => string }
}

/** The sentence of a check. `report` is the one it was run on: names of directors and committees are in its file. */
export function checkSentence(view: Speaker, report: Report, { facts, verdict, printed, computed, unit, span }: Check): string {
  const { explain }: CheckMessages = view.messages.checks
  const { notPrinted } = view.messages.checks
  const said = Object.entries<Facts["says"][string]>(facts.says).map(([name, value]) => [name, typeof value === "object" ? speak(view, report, value) : value])
  const words = {
    ...Object.fromEntries(said),
    printed: printed === null ? notPrinted : unit === "percent" ? withPercent(printed) : printed,
    computed: span === undefined ? (computed === null ? notPrinted : formatNumber(smallOrLarge(computed), view.language)) : speak(view, report, say.span(span)),
    holds: verdict === "consistent" || verdict === "rounding",
  }
  // One word for each value that this kind says, so they are the words that its sentence takes.
  const sentence = explain[facts.kind] as (words: Record<string, string | number | boolean>) => string
  return sentence(words)
}

/** The sign that stands in the head of a column, where the figure itself bears none. */
function withPercent(printed: string): string {
  return /^[\d.,]+$/.test(printed) ? `${printed}%` : printed
}
