// What the evidence drawer is given, and the fields that say where in a report something stands.
import { readText } from "@/i18n/language"
import type { PrintedLanguage, Source } from "@/schema/source"
import { placeInWords } from "../card"
import type { Issuer, View } from "../view"

export type EvidenceField = { id: string; label: string; text: string; printed: boolean }
type EvidencePlace = { text: string; section: string; differs: boolean; note: string | null }
export type EvidenceModel = {
  heading: string
  /** In which the report prints its strings. */
  language: PrintedLanguage
  /** null where the words are this site's own and only their place is the report's. */
  printed: string | null
  printedUnit: string | null
  fields: EvidenceField[]
  places: EvidencePlace[]
  notes: { text: string; basis: string }[]
  /** Checks of this project that the figure fails, each by its row in the ledger. */
  doubts: { check: string; text: string }[]
  citation: string
}

export function field(id: string, label: string, text: string, printed = false): EvidenceField {
  return { id, label, text, printed }
}

/** Issuer, report, section, table, line; for a printed figure its label and unit as well. */
export function placeFields(view: View, issuer: Issuer, source: Source, figure?: { label: string; unit: string | undefined }): EvidenceField[] {
  const m = view.messages.evidence
  const words =
    figure === undefined ? [] : [field("label", m.label, figure.label, true), field("unit", m.unit, figure.unit ?? m.noUnit, figure.unit !== undefined)]
  return [
    field("issuer", m.issuer, `${readText(issuer.report.issuer.name, view.language)} (${issuer.report.issuer.stockCode})`),
    field("report", m.report, readText(issuer.report.document.title, view.language)),
    ...printedPlace(view, issuer, "section", m.section, source.section),
    ...(source.table === undefined ? [field("table", m.table, m.running)] : printedPlace(view, issuer, "table", m.table, source.table)),
    ...words,
    field("line", m.line, String(source.line)),
  ]
}

/** A place as it is printed, below its name in the reader's language where it has one. */
function printedPlace(view: View, issuer: Issuer, id: string, label: string, place: string): EvidenceField[] {
  const words = placeInWords(view, issuer, place)
  return [...(words === null ? [] : [field(`${id}-translated`, view.messages.evidence.translationOf(label), words)]), field(id, label, place, true)]
}
