// The rows of the table as files: CSV for spreadsheets, JSON for programs; every column of their provenance, shown or not.

import { originOf } from "@/domain/dataset"
import { reportLine } from "@/figures/card"
import type { DataRow } from "@/figures/dataRows"
import type { View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Observation } from "@/schema/observation"
import { spanOf } from "@/schema/period"

/** One row of a file. null = the report gives nothing there; `status` says whether a figure is missing and why. */
export type FileRow = Record<string, string | number | null>

export function fileRow(view: View, row: DataRow): FileRow {
  const { observation, issuer } = row
  const { report } = originOf(issuer, observation)
  const { printed, source } = observation
  const figure = observation.status === "reported" ? observation : null
  return {
    report: report.id,
    issuer: issuer.name,
    stock_code: report.issuer.stockCode,
    report_title: readText(report.document.title, view.language),
    report_year: report.document.periodEnd.slice(0, 4),
    metric: observation.metric,
    metric_name: row.metric,
    breakdown: breakdownCode(observation),
    breakdown_name: row.breakdown,
    period: observation.period,
    ...daysOf(observation.period),
    status: observation.status,
    printed_value: printed.value,
    printed_unit: printed.unit ?? null,
    printed_label: printed.label,
    value: figure?.value ?? null,
    value_to: figure?.valueTo ?? null,
    unit: figure?.unit ?? null,
    unit_name: row.unit === "" ? null : row.unit,
    qualifier: figure?.qualifier ?? null,
    method: observation.method ?? null,
    pillar: row.pillar,
    theme: row.theme,
    hkex: row.hkex.join("; "),
    gri: row.gri.join("; "),
    section: source.section,
    table: source.table ?? null,
    line: source.line,
    also_printed: alsoPrinted(observation),
    note: row.note === "" ? null : row.note,
    grade: row.grade,
    grade_reason: row.gradeReason,
    evidence: row.id,
  }
}

/** First and last day of a period; null for a standing fact, which has none. */
export function daysOf(period: string | null): { period_start: string | null; period_end: string | null } {
  const span = period === null ? null : spanOf(period)
  return { period_start: span?.start ?? null, period_end: span?.end ?? null }
}

/** "gender=female; age=30-50"; null for a total. */
function breakdownCode({ breakdown }: Observation): string | null {
  const parts = Object.entries(breakdown ?? {}).map(([dimension, code]) => `${dimension}=${code}`)
  return parts.length === 0 ? null : parts.join("; ")
}

/** Every other place where the figure stands: "0 (section › table, line 438)". */
function alsoPrinted({ alsoPrinted }: Observation): string | null {
  if (alsoPrinted === undefined) return null
  return alsoPrinted
    .map(({ printed, source }) => {
      const place = [source.section, source.table].filter(Boolean).join(" › ")
      return `${[printed.value, printed.unit].filter(Boolean).join(" ")} (${place}, line ${source.line})`
    })
    .join("; ")
}

export type DataFile = { name: string; type: string; text: string }
/** `version` is the dataset's, such as "2026.1.0"; `total` the number of rows without filters. */
export type DataFileRequest = { view: View; rows: readonly DataRow[]; total: number; version: string }

/**
 * UTF-8 with a byte order mark and CRLF (RFC 4180), which spreadsheets read without asking. A printed string that a
 * spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
export async function toCsv(rows: readonly FileRow[]): Promise<string> {
  const { unparse } = (await import("papaparse")).default
  return `\uFEFF${unparse([...rows], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`
}

export async function csvFile(request: DataFileRequest): Promise<DataFile> {
  const rows = request.rows.map((row) => fileRow(request.view, row))
  return { name: fileName(request, "csv"), type: "text/csv;charset=utf-8", text: await toCsv(rows) }
}

/**
 * What a spreadsheet may run, or turn into something else: the four signs, also full-width, behind any white space (papaparse's own rule stops
 * at a line break); and codes that it would take for a day, such as GRI 2-7 or a printed "3-5".
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]|^0?(?:(?:[1-9]|[12]\d|3[01])[-/]0?(?:[1-9]|1[0-2])|(?:[1-9]|1[0-2])[-/]0?(?:[1-9]|[12]\d|3[01]))$/

export function jsonFile(request: DataFileRequest): DataFile {
  const { view, rows, total, version } = request
  const content = {
    datasetVersion: version,
    language: view.language,
    reports: view.issuers.map((issuer) => ({ id: issuer.id, name: reportLine(view, issuer) })),
    observations: { inFile: rows.length, inView: total },
    rows: rows.map((row) => fileRow(view, row)),
  }
  return { name: fileName(request, "json"), type: "application/json", text: `${JSON.stringify(content, null, 2)}\n` }
}

/** "esg-data_2026.1.0_gl-carlink-2024_weimob-2023.csv"; a narrowed table says "38-of-508". */
function fileName({ view, rows, total, version }: DataFileRequest, extension: string): string {
  const scope = rows.length === total ? [] : [`${rows.length}-of-${total}`]
  return `${["esg-data", version, ...view.issuers.map(({ id }) => id), ...scope].join("_")}.${extension}`
}
