// What every view model is computed from: the reports in view, the catalogue, and the reader's language.
import { type CatalogueIndex, type ReportIndex, reportingYear, vintagesOf } from "@/domain/dataset"
import type { Reconciled } from "@/domain/harmonise/harmonise"
import { seriesOf } from "@/domain/series"
import { type Language, readText } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Standards } from "@/schema/standards"

/**
 * The unit that views compare: an issuer with its reports, newest first, as one series. The newest prevails: its year, its topics
 * and its bodies are the issuer's; its figures too, for every period that it prints (`id` is that report's). `tone` is the issuer's fixed number of colour and marker: the
 * order in which issuers stand in the manifest, not the order of the selection.
 */
export type Issuer = ReportIndex & { issuerId: string; id: string; name: string; year: string; tone: number; reports: readonly ReportIndex[] }

/** What the first view may look at: the words of the other views are not there yet. `issuers` are the ones in view, in manifest order. */
export type CoreView = {
  language: Language
  messages: CoreMessages
  catalogue: CatalogueIndex
  issuers: readonly Issuer[]
}

/** Everything a card of a view may look at; `words` are the view's own. */
export type View<Words = unknown> = CoreView & { messages: Messages; words: Words; reconcile: Reconcile }

/** Checks and harmonised rows of some reports; whoever makes the view may keep what has been worked out. */
export type Reconcile = (catalogue: CatalogueIndex, reports: readonly ReportIndex[], standards: Standards | null) => Reconciled

/** The issuers of some reports, in the order in which they first stand there; a second report of one is no second company. */
export function issuersOf(reports: readonly { index: ReportIndex; tone: number }[], language: Language): Issuer[] {
  const ids = [...new Set(reports.map(({ index }) => index.report.issuer.id))]
  return ids.flatMap((issuerId) => {
    const own = reports.filter(({ index }) => index.report.issuer.id === issuerId)
    const series = seriesOf(own.map(({ index }) => index))
    if (series === undefined) return []
    const [newest = series] = vintagesOf(series)
    return {
      ...series,
      issuerId,
      id: series.report.id,
      name: readText(series.report.issuer.shortName, language),
      year: reportingYear(series.report),
      tone: own.find(({ index }) => index === newest)?.tone ?? 0,
      reports: vintagesOf(series),
    }
  })
}

/** The issuers that a link names by any of their reports, or by themselves; all of them when it names none that exists. */
export function issuersNamed(issuers: readonly Issuer[], names: readonly string[]): readonly Issuer[] {
  const named = issuers.filter((issuer) => names.some((name) => isNamed(issuer, name)))
  return named.length > 0 ? named : issuers
}

export function isNamed({ issuerId, reports }: Issuer, name: string): boolean {
  return name === issuerId || reports.some(({ report }) => report.id === name)
}

/** The issuer whose report it is, whichever of its reports; undefined for a report that none of them has. */
export function issuerWith(issuers: readonly Issuer[], report: string): Issuer | undefined {
  return issuers.find(({ reports }) => reports.some((index) => index.report.id === report))
}

/** An issuer as one of its reports shows it, with that report's figures and notes alone. */
export function asFiled(issuer: Issuer, report: string): Issuer {
  const filed = issuer.reports.find((index) => index.report.id === report)
  if (filed === undefined || issuer.reports.length === 1) return issuer
  const { issuerId, name, tone } = issuer
  return { ...filed, issuerId, id: report, name, year: reportingYear(filed.report), tone, reports: [filed] }
}

export function metricName(view: CoreView, id: string): string {
  const metric = view.catalogue.metrics.get(id)
  return metric === undefined ? id : readText(metric.name, view.language)
}

/** The unit of a metric; where the reports in view print it in others of the same quantity (RMB million, HK$ million), those. */
export function unitName(view: CoreView, metricId: string): string {
  const { units, metrics } = view.catalogue
  const unit = units.get(metrics.get(metricId)?.unit ?? "")
  const printed =
    unit?.quantity === undefined
      ? []
      : view.issuers.flatMap(({ report }) => report.observations.flatMap((o) => (o.metric === metricId && o.status === "reported" ? [o.unit] : [])))
  const names = [...new Set(printed)].flatMap((id) => units.get(id) ?? [])
  return (names.length > 0 ? names : [unit]).map((each) => (each === undefined ? "" : readText(each.name, view.language))).join(" / ")
}

/** The unit that a figure is in: its metric's, or one that stands for it. */
export function unitOfFigure(view: CoreView, observation: ReportedObservation): string {
  const unit = view.catalogue.units.get(observation.unit)
  return unit === undefined ? unitName(view, observation.metric) : readText(unit.name, view.language)
}

export function dimensionName(view: CoreView, dimension: string): string {
  const found = view.catalogue.dimensions.get(dimension)
  return found === undefined ? dimension : readText(found.name, view.language)
}

export function codeName(view: CoreView, dimension: string, code: string): string {
  const found = view.catalogue.dimensions.get(dimension)?.codes.find((known) => known.id === code)
  return found === undefined ? code : readText(found.name, view.language)
}

/** "Location-based", of a figure that is a total by one basis (scope 2); null of any other. */
export function basisName(view: CoreView, observation: Observation | undefined): string | null {
  const basis = observation?.breakdown?.["basis"]
  return basis === undefined ? null : codeName(view, "basis", basis)
}

/** "Scope 2 GHG emissions · Location-based": the metric of a total, with the basis that it is a total by. */
export function totalName(view: CoreView, observation: Observation): string {
  return [metricName(view, observation.metric), basisName(view, observation)].filter((part) => part !== null).join(" · ")
}

/** "Male", "Leadership · Female", or the word for a total. */
export function breakdownName(view: CoreView, breakdown: Record<string, string> | undefined): string {
  const parts = Object.entries(breakdown ?? {}).map(([dimension, code]) => codeName(view, dimension, code))
  return parts.length === 0 ? view.messages.total : parts.join(" · ")
}
