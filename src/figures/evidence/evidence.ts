// The evidence of one figure: everything a reader needs to find it again in the issuer's own report.
import { type EvidenceAddress, formatInReport } from "@/domain/address"
import { suspects } from "@/domain/checks/suspects"
import { printedLanguage } from "@/domain/dataset"
import { overlap, printedInterval } from "@/domain/interval"
import { parsePrintedNumber } from "@/domain/printedNumber"
import { type EvidenceRef, formatEvidenceRef, parseEvidenceRef } from "@/domain/reference"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import type { Target } from "@/schema/report"
import type { Qualifier } from "@/schema/source"

import { reconciled } from "../grades/harmonised"
import { asFiled, breakdownName, type Issuer, issuerWith, metricName, unitOfFigure, type View } from "../view"
import { checkSentence } from "./checkWords"
import { type EvidenceField, type EvidenceModel, field, placeFields } from "./evidenceModel"
import { pathEvidence } from "./pathEvidence"

/** What a printed figure has in common, be it an observation or a target. */
type Figure = Pick<Observation, "printed" | "source" | "alsoPrinted" | "note"> & { qualifier?: Qualifier | undefined }

/** The evidence behind an address; null when no loaded report has such a figure (an old or damaged link). */
export function evidence(view: View, all: readonly Issuer[], address: EvidenceAddress): EvidenceModel | null {
  const ref = parseEvidenceRef(address)
  const series = ref === null ? undefined : issuerWith(all, ref.report)
  if (ref === null || series === undefined) return null
  // What is shown is what that report prints, whichever of the issuer's reports prevails.
  const issuer = asFiled(series, ref.report)
  switch (ref.kind) {
    case "node":
      return pathEvidence(view, issuer, ref.path)
    case "target": {
      const target = issuer.report.targets.find((candidate) => candidate.id === ref.target)
      return target === undefined ? null : describe(view, issuer, target, targetHeading(view, target), [])
    }
    // Computed figures have evidence of another kind.
    case "derived":
      return null
    case "observation":
      return observationEvidence(view, issuer, series, ref)
  }
}

function observationEvidence(view: View, issuer: Issuer, series: Issuer, ref: Extract<EvidenceRef, { kind: "observation" }>): EvidenceModel | null {
  const observation = issuer.byKey.get(ref.key)
  if (observation === undefined) return null
  const heading = [metricName(view, observation.metric), breakdownName(view, observation.breakdown), view.messages.year(observation.period)].join(" · ")
  const more = [...meaning(view, observation), ...otherVintages(view, issuer, series, ref.key)]
  return { ...describe(view, issuer, observation, heading, more), doubts: doubtsOf(view, series, ref) }
}

/** What the issuer's other reports print for the same metric, period and group, newest first. */
function otherVintages(view: View, issuer: Issuer, series: Issuer, key: string): EvidenceField[] {
  const m = view.messages.evidence
  const own = series.reports.findIndex((index) => index.report.id === issuer.id)
  return series.reports.flatMap(({ report, byKey }, i) => {
    const printed = byKey.get(key)?.printed
    if (printed === undefined || i === own) return []
    const text = [[printed.value, printed.unit].filter(Boolean).join(" "), readText(report.document.title, view.language)].join(" · ")
    return [field(`vintage-${report.id}`, i < own ? m.laterReport : m.earlierReport, text)]
  })
}

/** What the checks find against a figure: whoever quotes it should know. */
function doubtsOf(view: View, series: Issuer, ref: EvidenceRef): EvidenceModel["doubts"] {
  const { checks } = reconciled(view.issuers.includes(series) ? view : { ...view, issuers: [series] })
  const figure = formatEvidenceRef(ref)
  return checks
    .filter((check) => check.report === ref.report && suspects(check).includes(figure))
    .map((check) => ({ check: formatInReport(check), text: checkSentence(view, asFiled(series, check.report).report, check) }))
}

function describe(view: View, issuer: Issuer, figure: Figure, heading: string, more: EvidenceField[]): EvidenceModel {
  const { printed, source } = figure
  const m = view.messages.evidence
  const title = readText(issuer.report.document.title, view.language)
  return {
    heading,
    language: printedLanguage(issuer.report),
    printed: printed.value,
    printedUnit: printed.unit ?? null,
    fields: [...placeFields(view, issuer, source, { label: printed.label, unit: printed.unit }), ...more],
    places: (figure.alsoPrinted ?? []).map((place) => ({
      text: [place.printed.value, place.printed.unit].filter(Boolean).join(" "),
      section: `${[place.source.section, place.source.table].filter(Boolean).join(" › ")} · ${m.line} ${place.source.line}`,
      differs: place.qualifier === undefined && figure.qualifier === undefined && differs(printed.value, place.printed.value),
      note: noteText(view, issuer, place.note),
    })),
    notes: issuer.report.notes
      .filter((note) => note.id === figure.note)
      .map((note) => ({ text: readText(note.text, view.language), basis: m.noteBasis[note.basis] })),
    doubts: [],
    citation: m.citation({
      issuer: readText(issuer.report.issuer.name, view.language),
      report: title,
      section: [source.section, source.table].filter(Boolean).join(" › "),
      label: printed.label,
      printed: [printed.value, printed.unit].filter(Boolean).join(" "),
    }),
  }
}

/** What the figure means: canonical value, method, codes of the standards. */
function meaning(view: View, observation: Observation): EvidenceField[] {
  const m = view.messages.evidence
  const metric = view.catalogue.metrics.get(observation.metric)
  const method = view.catalogue.methods.get(observation.method ?? "")
  const codes = [...(metric?.hkex ?? []).map((code) => `HKEX ${code}`), ...(metric?.gri ?? []).map((code) => `GRI ${code}`)]
  return [
    ...(observation.status === "reported" ? [field("canonical", m.canonical, `${canonical(view, observation)} ${unitOfFigure(view, observation)}`)] : []),
    ...(method === undefined ? [] : [field("method", m.method, readText(method.name, view.language))]),
    ...(codes.length === 0 ? [] : [field("codes", m.codes, codes.join(view.messages.listSeparator))]),
  ]
}

function canonical(view: View, { value, valueTo, unit }: Extract<Observation, { status: "reported" }>): string {
  const write = (number: number) => (unit === "calendar-year" ? String(number) : formatNumber(number, view.language))
  return valueTo === undefined ? write(value) : `${write(value)}–${write(valueTo)}`
}

function targetHeading(view: View, target: Target): string {
  return [readText(target.label, view.language), target.targetYear === null ? null : view.messages.year(target.targetYear)].filter(Boolean).join(" · ")
}

function differs(printed: string, other: string): boolean {
  const [a, b] = [parsePrintedNumber(printed), parsePrintedNumber(other)]
  return a !== null && b !== null && !overlap(printedInterval(a), printedInterval(b))
}

function noteText(view: View, issuer: Issuer, id: string | undefined): string | null {
  const note = issuer.report.notes.find((candidate) => candidate.id === id)
  return note === undefined ? null : readText(note.text, view.language)
}
