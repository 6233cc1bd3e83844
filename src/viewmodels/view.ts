// What every view model is computed from: the reports in view, the catalogue, and the reader's language.
import { type CatalogueIndex, type ReportIndex, reportingYear } from "@/domain/dataset"
import { type Language, readText } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/messages/types"

/** A report with what a reader calls it. `tone` is its fixed colour number: the order of the manifest, not of the selection. */
export type Issuer = ReportIndex & { id: string; name: string; year: string; tone: number }

/** What the first view may look at: the words of the other views are not there yet. `reports` are the ones in view, in manifest order. */
export type CoreView = {
  language: Language
  messages: CoreMessages
  catalogue: CatalogueIndex
  issuers: readonly Issuer[]
}

/** Everything a view model may look at. */
export type View = CoreView & { messages: Messages }

export function issuerOf(index: ReportIndex, tone: number, language: Language): Issuer {
  const { report } = index
  return { ...index, id: report.id, name: readText(report.issuer.shortName, language), year: reportingYear(report), tone }
}

export function metricName(view: CoreView, id: string): string {
  const metric = view.catalogue.metrics.get(id)
  return metric === undefined ? id : readText(metric.name, view.language)
}

export function unitName(view: CoreView, metricId: string): string {
  const unit = view.catalogue.units.get(view.catalogue.metrics.get(metricId)?.unit ?? "")
  return unit === undefined ? "" : readText(unit.name, view.language)
}

export function dimensionName(view: CoreView, dimension: string): string {
  const found = view.catalogue.dimensions.get(dimension)
  return found === undefined ? dimension : readText(found.name, view.language)
}

export function codeName(view: CoreView, dimension: string, code: string): string {
  const found = view.catalogue.dimensions.get(dimension)?.codes.find((known) => known.id === code)
  return found === undefined ? code : readText(found.name, view.language)
}

/** "Male", "Leadership · Female", or the word for a total. */
export function breakdownName(view: CoreView, breakdown: Record<string, string> | undefined): string {
  const parts = Object.entries(breakdown ?? {}).map(([dimension, code]) => codeName(view, dimension, code))
  return parts.length === 0 ? view.messages.total : parts.join(" · ")
}

/** Joins the clauses of a generated title as the language does. */
export function joinClauses(view: CoreView, clauses: readonly string[]): string {
  return clauses.join(view.messages.clauseSeparator)
}
