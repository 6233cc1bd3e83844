// The cards of the checks: what a director could ask, every rule at a glance, and the ledger with the arithmetic of each check.
import { RULE_IDS } from "@/domain/checks/rules"
import { VERDICTS, type Verdict } from "@/domain/checks/verdict"
import { type CardModel, sourceNames } from "@/figures/card"
import {
  filtered,
  type LedgerRow,
  ledger,
  ledgerTitle,
  type Question,
  questions,
  questionsTitle,
  type RuleMatrix as RuleMatrixModel,
  ruleMatrix,
  verdictsOf,
} from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import type { Asked, DrawnCard, ViewCard } from "@/figures/viewCard"
import type { Pillar } from "@/schema/catalogue"
import type { Words } from "../words/zh-Hant"

export const PILLARS = ["all", "E", "S", "G"] as const
/** Names in the address that narrow the ledger, and the check that is open. */
export const LEDGER_KEYS = ["verdict", "report", "rule", "pillar", "check"] as const

/** `verdict`: the one that the rows are narrowed to, of `verdicts`; `total`: how many checks there are, whatever the filters leave. */
export type LedgerModel = { rows: readonly LedgerRow[]; verdict: Verdict | "all"; verdicts: readonly Verdict[]; total: number }

export type Own = { questions: readonly Question[]; rules: RuleMatrixModel; ledger: LedgerModel }

const text = (words: string) => ({ kind: "text" as const, text: words })

/** Every card of this view speaks of whole reports. */
function cardOf(
  view: View,
  {
    id,
    title,
    subtitle,
    how,
    caveats = [],
    table,
  }: Pick<CardModel, "id" | "title" | "subtitle" | "how"> & { caveats?: string[]; table: Omit<CardModel["table"], "caption"> },
): CardModel {
  return {
    id,
    title,
    subtitle,
    ...(how === undefined ? {} : { how }),
    caveats,
    sources: view.issuers.map((issuer) => ({ ...sourceNames(view, issuer), places: "" })),
    table: { caption: title, ...table },
  }
}

export function questionsCard(view: View, rows: readonly LedgerRow[]): DrawnCard<Own> {
  const m = view.messages.checks
  const asked = questions(rows)
  const card = cardOf(view, {
    id: "questions",
    title: questionsTitle(view, asked),
    subtitle: m.questionsSubtitle,
    table: {
      rowHeader: m.question,
      columns: [{ id: "explanation", label: m.explanation, numeric: false }],
      rows: asked.map(({ id, issuer, question, explanation }) => ({ id, group: issuer.name, header: question, entries: [text(explanation)] })),
    },
  })
  return { ...card, drawing: { kind: "questions", model: asked } }
}

/** A card for each report; one without a figure to check is named in the overview, and has none. */
export function rulesCards(view: View, rows: readonly LedgerRow[]): DrawnCard<Own>[] {
  const m = view.messages.checks
  return ruleMatrix(view, rows)
    .filter((matrix) => matrix.rules.length > 0)
    .map((matrix) => {
      const card = cardOf(
        { ...view, issuers: [matrix.issuer] },
        {
          id: `rules-${matrix.issuer.id}`,
          title: matrix.title,
          subtitle: m.matrixSubtitle,
          how: m.matrixHow,
          table: {
            rowHeader: m.rule,
            columns: matrix.verdicts.map((verdict) => ({ id: verdict, label: m.verdicts[verdict], numeric: true })),
            rows: matrix.rules.map(({ rule, name, counts }) => ({
              id: rule,
              header: name,
              entries: matrix.verdicts.map((verdict) => text(`${counts[verdict]}`)),
            })),
          },
        },
      )
      return { ...card, drawing: { kind: "rules", model: matrix } }
    })
}

export function ledgerCard(view: View, rows: readonly LedgerRow[], asked: Asked): DrawnCard<Own> {
  const m = view.messages.checks
  const verdict = shownVerdict(rows, asked)
  const list = listedRows(rows, asked, verdict)
  const card = cardOf(view, {
    id: "ledger",
    title: ledgerTitle(view, rows),
    subtitle: m.ledgerSubtitle,
    how: m.ledgerHow,
    caveats: [m.verdictsNote],
    table: {
      rowHeader: m.check,
      columns: (["verdict", "rule", "printed", "computed", "difference"] as const).map((id) => ({
        id,
        label: m[id],
        numeric: id !== "verdict" && id !== "rule",
      })),
      rows: list.map((row) => ({
        id: row.id,
        group: view.messages.issuerYear({ issuer: row.issuer.name, year: row.issuer.year }),
        header: row.sentence,
        entries: [row.verdictName, row.ruleName, row.printed, row.computed, row.difference].map(text),
      })),
    },
  })
  return { ...card, drawing: { kind: "ledger", model: { rows: list, verdict, verdicts: verdictsOf(rows), total: rows.length } } }
}

/** The verdict that the ledger shows. Faults come first; where there are none, every check is shown instead of an empty list. */
function shownVerdict(rows: readonly LedgerRow[], { verdict }: Asked): LedgerModel["verdict"] {
  const [fault] = VERDICTS
  const named = [...VERDICTS, "all" as const].find((known) => known === verdict) ?? fault
  return named === fault && rows.every((row) => row.verdict !== fault) ? "all" : named
}

/** What the filters leave. A link to a check shows it whatever the filters say. */
function listedRows(rows: readonly LedgerRow[], asked: Asked, verdict: LedgerModel["verdict"]): readonly LedgerRow[] {
  const pillar = asked["pillar"] ?? null
  const shown = filtered(rows, {
    verdict: verdict === "all" ? null : verdict,
    report: asked["report"] ?? null,
    rule: RULE_IDS.find((known) => known === asked["rule"]) ?? null,
    pillar: PILLARS.find((known): known is Pillar => known !== "all" && known === pillar) ?? null,
  })
  const linked = rows.find((row) => row.id === asked["check"])
  return linked === undefined || shown.includes(linked) ? shown : [linked, ...shown]
}

/** Without a check there is nothing to say at all. */
function ofChecks(make: (view: View, rows: readonly LedgerRow[], asked: Asked) => DrawnCard<Own> | readonly DrawnCard<Own>[]): ViewCard<Words, Own>["make"] {
  return (view, { asked }, { standards }) => {
    const rows = ledger(view, standards)
    return rows.length === 0 ? null : make(view, rows, asked)
  }
}

export const cards: readonly ViewCard<Words, Own>[] = [
  { id: "questions", subject: null, size: "wide", first: true, switchable: false, kept: true, make: ofChecks(questionsCard) },
  { id: "rules", subject: null, size: "half", switchable: false, make: ofChecks(rulesCards) },
  { id: "ledger", subject: null, size: "wide", switchable: false, kept: true, reads: LEDGER_KEYS, make: ofChecks(ledgerCard) },
]
