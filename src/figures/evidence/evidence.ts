// The evidence of one figure: everything a reader needs to find it again in the issuer's own report.
import { type EvidenceAddress, formatInReport } from "@/domain/address"
import { suspects } from "@/domain/checks/suspects"
import { overlap, printedInterval } from "@/domain/interval"
import { parsePrintedNumber } from "@/domain/printedNumber"
import { type EvidenceRef, formatEvidenceRef, parseEvidenceRef } from "@/domain/reference"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import type { Target } from "@/schema/report"
import type { Qualifier } from "@/schema/source"

import { reconciled } from "../grades/harmonised"
import { breakdownName, type Issuer, metricName, unitName, type View } from "../view"
import { checkSentence } from "./checkWords"
import { type EvidenceField, type EvidenceModel, field, placeFields } from "./evidenceModel"
import { pathEvidence } from "./pathEvidence"

/** What a printed figure has in common, be it an observation or a target. */
type Figure = Pick<Observation, "printed" | "source" | "alsoPrinted" | "note"> & { qualifier?: Qualifier | undefined }

/** The evidence behind an address; null when no loaded report has such a figure (an old or damaged link). */
export function evidence(view: View, all: readonly Issuer[], address: EvidenceAddress): EvidenceModel | null {
  const ref = parseEvidenceRef(address)
  const issuer = all.find((candidate) => candidate.id === ref?.report)
  if (ref === null || issuer === undefined) return null
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
      return observationEvidence(view, issuer, ref)
  }
}

function observationEvidence(view: View, issuer: Issuer, ref: Extract<EvidenceRef, { kind: "observation" }>): EvidenceModel | null {
  const observation = issuer.byKey.get(ref.key)
  if (observation === undefined) return null
  const heading = [metricName(view, observation.metric), breakdownName(view, observation.breakdown), view.messages.year(observation.period)].join(" · ")
  return { ...describe(view, issuer, observation, heading, meaning(view, observation)), doubts: doubtsOf(view, issuer, formatEvidenceRef(ref)) }
}

/** What the checks find against a figure: whoever quotes it should know. */
function doubtsOf(view: View, issuer: Issuer, figure: EvidenceAddress): EvidenceModel["doubts"] {
  const { checks } = reconciled(view.issuers.includes(issuer) ? view : { ...view, issuers: [issuer] })
  return checks
    .filter((check) => check.report === issuer.id && suspects(check).includes(figure))
    .map((check) => ({ check: formatInReport(check), text: checkSentence(view, issuer.report, check) }))
}

function describe(view: View, issuer: Issuer, figure: Figure, heading: string, more: EvidenceField[]): EvidenceModel {
  const { printed, source } = figure
  const m = view.messages.evidence
  const title = readText(issuer.report.document.title, view.language)
  return {
    heading,
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
    ...(observation.status === "reported" ? [field("canonical", m.canonical, `${canonical(view, observation)} ${unitName(view, observation.metric)}`)] : []),
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
