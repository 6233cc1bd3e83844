// Workbooks: typed cells, so that no code becomes a date and no text a formula; heads that stay, filters, widths.
import type { Sheet, SheetData } from "write-excel-file/universal"
import { originOf } from "@/domain/dataset"
import type { CardModel, TableEntry } from "@/figures/card"
import type { DataRow } from "@/figures/dataRows"
import { ledger } from "@/figures/evidence/ledger"
import { metricName, unitName, type View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Standards } from "@/schema/standards"
import { type FileRow, fileRow } from "./dataFiles"
import { harmonisedFileRows } from "./harmonisedFile"

/** A sheet as rows of named values; the names are its first row. */
export type NamedSheet = { name: string; rows: readonly FileRow[] }

/** What a workbook says of itself. `version` is the dataset's; `total` the number of observations without filters. */
export type WorkbookRequest = {
  view: View
  rows: readonly DataRow[]
  total: number
  version: string
  standards: Standards | null
  address: string
  date: string
}

/** All sheets of the data in view: read-me, data, harmonised figures, checks and questions, definitions, sources. */
export function dataSheets({ view, rows, total, version, standards, address, date }: WorkbookRequest): NamedSheet[] {
  const m = view.messages.workbook
  const used = new Set(rows.map(({ observation }) => observation.metric))
  return [
    {
      name: m.readMe,
      rows: [
        { [m.item]: m.site, [m.content]: view.messages.productLong },
        { [m.item]: m.address, [m.content]: address },
        { [m.item]: m.date, [m.content]: date },
        { [m.item]: m.version, [m.content]: version },
        { [m.item]: m.inFile, [m.content]: rows.length },
        { [m.item]: m.inView, [m.content]: total },
        { [m.item]: m.zero, [m.content]: m.zeroWords },
        { [m.item]: m.prevails, [m.content]: view.messages.footer.line },
      ],
    },
    { name: m.data, rows: rows.map((row) => fileRow(view, row)) },
    { name: m.harmonised, rows: harmonisedFileRows(view) },
    { name: m.checks, rows: checkRows(view, standards) },
    { name: m.definitions, rows: [...used].toSorted().flatMap((id) => definition(view, id)) },
    { name: m.sources, rows: sourceRows(view) },
  ]
}

export function checkRows(view: View, standards: Standards | null): FileRow[] {
  return ledger(view, standards).map((row) => ({
    check: row.id,
    issuer: row.issuer.name,
    period: row.period,
    rule: row.ruleName,
    verdict: row.verdictName,
    severity: row.score > 0 ? row.mark.word : null,
    sentence: row.sentence,
    printed: row.printed,
    computed: row.computed,
    difference: row.difference,
    explanation: row.finding?.explanation ?? null,
    question: row.finding?.question ?? null,
    inputs: row.inputs.map(({ label, printed }) => `${label}: ${printed}`).join("; "),
  }))
}

function definition(view: View, id: string): FileRow[] {
  const metric = view.catalogue.metrics.get(id)
  if (metric === undefined) return []
  return [
    {
      metric: id,
      name: metricName(view, id),
      unit: unitName(view, id),
      pillar: metric.pillar,
      theme: metric.theme,
      kind: metric.kind,
      sum_of: metric.sumOf?.join(" + ") ?? null,
      part_of: metric.partOf ?? null,
      average_of: metric.averageOf ?? null,
      numerator: metric.numerator ?? null,
      denominator: metric.denominator ?? null,
      hkex: metric.hkex.join("; "),
      gri: metric.gri.join("; "),
    },
  ]
}

function sourceRows(view: View): FileRow[] {
  return view.issuers.flatMap((issuer) =>
    issuer.reports.map(({ report }) => ({
      report: report.id,
      issuer: readText(report.issuer.name, view.language),
      stock_code: report.issuer.stockCode,
      title: readText(report.document.title, view.language),
      period_start: report.document.periodStart,
      period_end: report.document.periodEnd,
      framework: `${report.document.framework.code} ${report.document.framework.edition}`,
      observations: report.observations.filter((observation) => originOf(issuer, observation).report.id === report.id).length,
    })),
  )
}

/** A card: its table with every figure as a number beside its printed string, then its cautions and sources. */
export function cardSheets(view: View, model: CardModel, about: { address: string; date: string; version: string }): NamedSheet[] {
  const m = view.messages.workbook
  const { table } = model
  const rows = table.rows.map((row): FileRow => {
    const cells = row.entries.flatMap((entry, i) => {
      const label = table.columns[i]?.label ?? `${i + 1}`
      return [[label, numberOf(entry)] as const, [m.asPrinted(label), wordsOf(entry)] as const]
    })
    return { [m.group]: row.group ?? null, [table.rowHeader]: row.header, ...Object.fromEntries(cells) }
  })
  return [
    { name: m.data, rows },
    {
      name: m.readMe,
      rows: [
        { [m.item]: m.title, [m.content]: model.title },
        { [m.item]: m.subtitle, [m.content]: model.subtitle },
        ...(model.grade === undefined
          ? []
          : [{ [m.item]: view.messages.harmonised.grade, [m.content]: `${model.grade.grade}: ${model.grade.words} ${model.grade.reason}` }]),
        ...model.caveats.map((caveat) => ({ [m.item]: view.messages.card.notes, [m.content]: caveat })),
        ...model.sources.map(({ text, places }) => ({ [m.item]: view.messages.card.source, [m.content]: [text, places].filter(Boolean).join(" · ") })),
        { [m.item]: m.site, [m.content]: view.messages.productLong },
        { [m.item]: m.address, [m.content]: about.address },
        { [m.item]: m.date, [m.content]: about.date },
        { [m.item]: m.version, [m.content]: about.version },
      ],
    },
  ]
}

/** null for words, for an absence, and for several figures in one place. */
function numberOf(entry: TableEntry): number | null {
  return entry.kind === "figure" ? entry.value : null
}

function wordsOf(entry: TableEntry): string {
  return entry.kind === "list" ? entry.items.map(({ label, cell }) => `${label}: ${cell.text}`).join("; ") : entry.text
}

const NARROWEST = 8
const WIDEST = 60
/** Rows that tell how wide a column is: more would take longer than they tell. */
const SAMPLE = 200

/** The sheets as the library takes them. */
export function typedSheets(sheets: readonly NamedSheet[]): Sheet<Blob>[] {
  return sheets.map(({ name, rows }) => {
    const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const data: SheetData = [
      heads.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) =>
        heads.map((head) => {
          const value = row[head] ?? null
          return value === null || value === "" ? null : typeof value === "number" ? { value, type: Number } : { value, type: String }
        }),
      ),
    ]
    const columns = heads.map((head) => ({
      width: Math.min(WIDEST, Math.max(NARROWEST, ...[head, ...rows.slice(0, SAMPLE).map((row) => String(row[head] ?? ""))].map(widthOf)) + 2),
    }))
    return { data, sheet: name, columns, stickyRowsCount: 1 }
  })
}

/** In characters of the Latin alphabet; an ideograph takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0)
}

/** The filter over the head of every sheet, which the library leaves to its users. */
function filters(sheets: readonly NamedSheet[]) {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const rows = sheets[sheetIndex]?.rows ?? []
            const columns = new Set(rows.flatMap((row) => Object.keys(row))).size
            if (columns === 0) return content
            return content.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${columnName(columns)}${rows.length + 1}"/>`)
          },
        },
      },
    },
  }
}

/** 1 is A, 27 is AA. */
function columnName(place: number): string {
  const rest = (place - 1) % 26
  const letter = String.fromCharCode("A".charCodeAt(0) + rest)
  return place <= 26 ? letter : `${columnName((place - 1 - rest) / 26)}${letter}`
}

/** The file. Rejects when the library cannot be fetched. */
export async function workbook(sheets: readonly NamedSheet[]): Promise<Blob> {
  const write = (await import("write-excel-file/universal")).default
  return write(typedSheets(sheets), { features: [filters(sheets)] }).toBlob()
}
