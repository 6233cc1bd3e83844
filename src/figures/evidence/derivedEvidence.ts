// The evidence of a computed figure: its formula, the figures that went into it, each open to its own source, and the constants.

import type { EvidenceAddress } from "@/domain/address"
import { printedLanguage } from "@/domain/dataset"
import type { HarmonisedRow, HarmonisedValue } from "@/domain/harmonise/types"
import { isConstant } from "@/domain/harmonise/types"
import { parseEvidenceRef } from "@/domain/reference"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { PrintedLanguage } from "@/schema/source"
import { reportLine } from "../card"

import { derivedRef, gradeMark, reconciled, valueText } from "../grades/harmonised"
import { breakdownName, metricName, type View } from "../view"

export type DerivedEvidence = {
  heading: string
  /** In which the report prints its strings. */
  language: PrintedLanguage
  basis: string
  result: string
  unit: string
  precision: string | null
  formula: string
  arithmetic: string
  inputs: { label: string; printed: string; ref: EvidenceAddress }[]
  constants: { label: string; value: string; basis: string }[]
  grade: { grade: string; words: string; reason: string } | null
  /** Whose report, what, on which basis, and the arithmetic: a computed figure is not quoted as if it were printed. */
  citation: string
}

/** The evidence of a computed figure; null when no row of the reports in view has such a value. */
export function derivedEvidence(view: View, ref: EvidenceAddress): DerivedEvidence | null {
  for (const row of reconciled(view).rows)
    for (const value of row.values) if (value.formula !== null && derivedRef(row, value) === ref) return describe(view, row, value)
  return null
}

export function isDerived(ref: EvidenceAddress): boolean {
  return parseEvidenceRef(ref)?.kind === "derived"
}

function describe(view: View, row: HarmonisedRow, value: HarmonisedValue): DerivedEvidence {
  const m = view.messages.harmonised
  const issuer = view.issuers.find(({ id }) => id === value.report)
  const name = issuer?.name ?? value.report
  const group = row.breakdown === null ? [] : [breakdownName(view, row.breakdown)]
  const exact = value.high - value.low < 1e-9 * Math.max(1, Math.abs(value.value))
  const arithmetic = `${value.arithmetic} = ${valueText(view, value)}`
  const heading = [metricName(view, row.metric), ...group, view.messages.issuerYear({ issuer: name, year: value.period })].join(" · ")
  return {
    heading,
    language: issuer === undefined ? "zh-Hant" : printedLanguage(issuer.report),
    basis: m.bases[row.basis],
    result: valueText(view, value),
    unit: unitOf(view, value.unit),
    precision: exact || !Number.isFinite(value.high) ? null : m.precision(boundsText(view, value)),
    formula: value.formula === null ? "" : m.formulas[value.formula],
    arithmetic,
    inputs: value.inputs.flatMap((input) =>
      isConstant(input)
        ? []
        : [
            {
              label: [
                metricName(view, input.metric),
                ...(input.breakdown === null ? [] : [breakdownName(view, input.breakdown)]),
                view.messages.year(input.period),
              ].join(" · "),
              printed: input.printed,
              ref: input.ref,
            },
          ],
    ),
    constants: value.inputs.flatMap((input) => {
      if (!isConstant(input)) return []
      const factor = view.catalogue.factors.get(input.constant)
      if (factor === undefined) return []
      const source = readText(factor.source, view.language)
      return [
        {
          label: readText(factor.name, view.language),
          value: `${input.value} ${input.unit}`,
          basis: factor.basis === "published" ? m.constantBasis.published(source) : source,
        },
      ]
    }),
    grade: view.issuers.length > 1 ? gradeMark(view, row) : null,
    citation: view.messages.evidence.computedCitation({
      report: issuer === undefined ? name : reportLine(view, issuer),
      what: `${heading}, ${m.bases[row.basis]}`,
      arithmetic: [arithmetic, unitOf(view, value.unit)].join(" ").trim(),
    }),
  }
}

/** As many decimals as the value is given with, the ends rounded outwards: what is said to lie between them does. */
function boundsText(view: View, value: HarmonisedValue): { low: string; high: string } {
  const decimals = /\.(\d+)/.exec(valueText({ language: "en" }, value))?.[1]?.length ?? 0
  const scale = 10 ** decimals
  const end = (round: (size: number) => number, size: number) => formatNumber(round(Number((size * scale).toPrecision(12))) / scale, view.language, decimals)
  return { low: end(Math.floor, value.low), high: end(Math.ceil, value.high) }
}

function unitOf(view: View, unit: string): string {
  if (unit === "percent") return ""
  const found = view.catalogue.units.get(unit)
  return found === undefined ? unit : readText(found.name, view.language)
}
