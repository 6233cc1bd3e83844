// Small observations and reports for cases that the real reports do not print.
import { indexReport, type ReportIndex } from "@/domain/dataset"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Note, Report } from "@/schema/report"
import { minimalReport } from "./minimalReport"

const source = { section: "績效數據", line: 1 }

/** A printed figure; without a printed string of its own it is printed as its value. */
export function reported(fields: Partial<ReportedObservation> & { value: number }): ReportedObservation {
  return {
    metric: "headcount",
    period: "2023",
    status: "reported",
    unit: "persons",
    printed: { value: String(fields.value), label: "僱員總數" },
    source,
    ...fields,
  }
}

export function notDisclosed(fields: { metric?: string; period?: string; breakdown?: Record<string, string> } = {}): Observation {
  return { metric: "headcount", period: "2023", status: "not-disclosed", printed: { value: "/", label: "僱員總數" }, source, ...fields }
}

export function notApplicable(fields: { metric?: string; period?: string } = {}): Observation {
  return { metric: "headcount", period: "2023", status: "not-applicable", note: "why", printed: { value: "不適用", label: "僱員總數" }, source, ...fields }
}

export function note(id: string, seriesBreak?: string): Note {
  const words = (text: string) => ({ "zh-Hant": text, "zh-Hans": text, en: text })
  return { id, basis: "editorial", text: words(`about ${id}`), ...(seriesBreak === undefined ? {} : { seriesBreak: words(seriesBreak) }) }
}

export function reportOf(observations: Observation[], notes: Note[] = [], id = "some-2023"): Report {
  const document = { ...minimalReport.document, periodStart: "2023-01-01", periodEnd: "2023-12-31" }
  const boundary: Report["boundary"] = [{ id: "group", kind: "entities", text: { "zh-Hant": "集團", "zh-Hans": "集团", en: "The group" }, source }]
  // Each report of its own company, unless two ids name the same one: "some-2022" and "some-2023".
  const issuer = { ...minimalReport.issuer, id: id.replace(/-\d+$/, "") }
  return { ...minimalReport, id, issuer, document, boundary, observations, notes }
}

export function indexOf(observations: Observation[], notes: Note[] = [], id?: string): ReportIndex {
  return indexReport(reportOf(observations, notes, id))
}
