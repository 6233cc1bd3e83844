// The evidence of one figure: everything a reader needs to find it again in the issuer's own report.

import { parsePrintedNumber } from "@/domain/printedNumber"
import { overlap, printedInterval } from "@/domain/printedTwice"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import type { EvidenceRef } from "./cell"
import { breakdownName, type IssuerReport, metricName, unitName, type View } from "./view"

export type EvidenceField = { id: string; label: string; text: string; printed: boolean }
export type EvidencePlace = { text: string; section: string; differs: boolean; note: string | null }
export type EvidenceModel = {
  ref: EvidenceRef
  heading: string
  printed: string
  printedUnit: string | null
  fields: EvidenceField[]
  places: EvidencePlace[]
  notes: { text: string; basis: string }[]
  citation: string
}

/** The evidence behind a reference; null when no loaded report has such a figure (an old or damaged link). */
export function evidence(view: View, all: readonly IssuerReport[], ref: EvidenceRef): EvidenceModel | null {
  const [reportId, key] = splitRef(ref)
  const report = all.find((candidate) => candidate.id === reportId)
  const observation = report?.byKey.get(key)
  if (report === undefined || observation === undefined) return null
  const { printed, source } = observation
  const m = view.messages.evidence
  const title = readText(report.report.document.title, view.language)
  return {
    ref,
    heading: `${metricName(view, observation.metric)} · ${breakdownName(view, observation.breakdown)} · ${view.messages.year(observation.period)}`,
    printed: printed.value,
    printedUnit: printed.unit ?? null,
    fields: fields(view, report, observation, title),
    places: (observation.alsoPrinted ?? []).map((place) => ({
      text: `${place.printed.value}${place.printed.unit === undefined ? "" : ` ${place.printed.unit}`}`,
      section: `${place.source.section}${place.source.table === undefined ? "" : ` › ${place.source.table}`} · ${m.line} ${place.source.line}`,
      differs: place.qualifier === undefined && differs(observation, place.printed.value),
      note: noteText(view, report, place.note),
    })),
    notes: report.report.notes
      .filter((note) => note.id === observation.note)
      .map((note) => ({ text: readText(note.text, view.language), basis: m.noteBasis[note.basis] })),
    citation: m.citation(
      readText(report.report.issuer.name, view.language),
      title,
      source.table === undefined ? source.section : `${source.section} › ${source.table}`,
      printed.label,
      [printed.value, printed.unit].filter(Boolean).join(" "),
    ),
  }
}

export function splitRef(ref: EvidenceRef): [reportId: string, key: string] {
  const at = ref.indexOf("~")
  return at < 0 ? ["", ref] : [ref.slice(0, at), ref.slice(at + 1)]
}

function fields(view: View, report: IssuerReport, observation: Observation, title: string): EvidenceField[] {
  const m = view.messages.evidence
  const { printed, source } = observation
  const metric = view.catalogue.metrics.get(observation.metric)
  const field = (id: string, label: string, text: string, isPrinted = false): EvidenceField => ({ id, label, text, printed: isPrinted })
  const list = [
    field("issuer", m.issuer, `${readText(report.report.issuer.name, view.language)} (${report.report.issuer.stockCode})`),
    field("report", m.report, title),
    field("section", m.section, source.section, true),
    field("table", m.table, source.table ?? m.running, source.table !== undefined),
    field("label", m.label, printed.label, true),
    field("unit", m.unit, printed.unit ?? m.noUnit, printed.unit !== undefined),
    field("line", m.line, String(source.line)),
  ]
  if (observation.status === "reported") {
    const value = observation.unit === "calendar-year" ? String(observation.value) : formatNumber(observation.value, view.language)
    list.push(field("canonical", m.canonical, `${value} ${unitName(view, observation.metric)}`))
  }
  if (observation.method !== undefined) {
    const method = view.catalogue.methods.get(observation.method)
    if (method !== undefined) list.push(field("method", m.method, readText(method.name, view.language)))
  }
  const codes = [...(metric?.hkex ?? []).map((code) => `HKEX ${code}`), ...(metric?.gri ?? []).map((code) => `GRI ${code}`)]
  if (codes.length > 0) list.push(field("codes", m.codes, codes.join(view.messages.listSeparator)))
  return list
}

function differs(observation: Observation, other: string): boolean {
  const [a, b] = [parsePrintedNumber(observation.printed.value), parsePrintedNumber(other)]
  return a !== null && b !== null && !overlap(printedInterval(a), printedInterval(b))
}

function noteText(view: View, report: IssuerReport, id: string | undefined): string | null {
  const note = report.report.notes.find((candidate) => candidate.id === id)
  return note === undefined ? null : readText(note.text, view.language)
}
