// Grades of comparability, bases and formulas in words: in the page, on badges, and in the audit.
import type { GradeReason, HarmonisedValue } from "@/domain/harmonise/types"
import { formatList, formatNumber } from "@/i18n/format"
import type { Speaker } from "../evidence/speak"

/** Names of issuers by report id, as the reader is shown them. */
export type IssuerNames = (report: string) => string

/** The reasons of a grade, each once; the years last. */
export function reasonsInWords(view: Speaker, reasons: readonly GradeReason[], name: IssuerNames): string[] {
  return [...new Set(reasons.map((reason) => reasonText(view, reason, name)))]
}

/** The same in one line. */
export function reasonWords(view: Speaker, reasons: readonly GradeReason[], name: IssuerNames): string {
  return reasonsInWords(view, reasons, name).join(view.messages.clauseSeparator)
}

function reasonText(view: Speaker, reason: GradeReason, name: IssuerNames): string {
  const { reasons, refusals } = view.messages.harmonised
  const list = (reports: readonly string[]) => formatList(reports.map(name), view.messages)
  const periods = (names: readonly string[]) => [...new Set(names)].join(" / ")
  switch (reason.kind) {
    case "parts-only":
      return reasons.partsOnly(list(reason.reports))
    case "missing":
      return reasons.missing(list(reason.reports))
    case "refused":
      return reasons.refused({ issuer: name(reason.report), reason: refusals[reason.reason] })
    case "small-group":
      return reasons["small-group"]({ issuer: name(reason.report), people: formatNumber(reason.people, view.language) })
    case "units":
      return reasons.units
    case "formulas":
      return reasons.formulas
    case "formula-unstated":
      return reasons.formulaUnstated(list(reason.reports))
    case "boundary-unstated":
      return reasons.boundaryUnstated(list(reason.reports))
    case "gap":
      return reasons.gaps[reason.gap](name(reason.report))
    case "qualified":
      return reasons.qualified({ issuer: name(reason.report), bound: reason.bound })
    case "unreconciled":
      return unreconciledWords(view, reason, name)
    case "approximate-band":
      return reasons["approximate-band"](name(reason.report))
    case "restated":
      return reasons.restated(list(reason.reports))
    case "same":
      return reasons.same
    case "bases":
      return reasons.bases
    case "lengths":
      return reasons.lengths(periods(reason.periods))
    case "years":
      return reasons.years({ list: periods(reason.periods), shared: reason.shared === null ? null : formatNumber(reason.shared, view.language) })
  }
}

/** Each rule is off by something else: a jump on last year, an implied denominator, or two figures of one report. */
function unreconciledWords(view: Speaker, { report, check, percent }: Extract<GradeReason, { kind: "unreconciled" }>, name: IssuerNames): string {
  const { reasons } = view.messages.harmonised
  const words = percent === null ? null : formatNumber(percent, view.language, 1)
  if (words !== null && check.startsWith("implied-factor:") && !check.endsWith(":denominator"))
    return reasons.factorJump({ issuer: name(report), percent: words })
  if (words !== null && (check.startsWith("intensity-and-denominator:") || check.endsWith(":denominator")))
    return reasons.denominator({ issuer: name(report), percent: words })
  return reasons.unreconciled({ issuer: name(report), percent: words })
}

/** "b ÷ (1 − b), where … = 46.50% ÷ (1 − 46.50%)"; the printed string alone for a figure as printed. */
export function formulaWords(view: Speaker, value: HarmonisedValue): string {
  return value.formula === null ? value.arithmetic : `${view.messages.harmonised.formulas[value.formula]} = ${value.arithmetic}`
}
