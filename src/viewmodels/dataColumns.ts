// The columns of the table of all data: what each shows, how it sorts, and which of them a reader has chosen.
import { parsePrintedNumber } from "@/domain/printedNumber"
import type { Messages } from "@/i18n/messages/types"
import { THEMES } from "@/schema/catalogue"
import type { TableEntry } from "./card"
import { type DataRow, printedCell } from "./dataTable"
import type { View } from "./view"

/** In the order in which they stand; the first names the row and cannot be taken away. */
export const DATA_COLUMNS = [
  "metric",
  "breakdown",
  "issuer",
  "reportYear",
  "year",
  "printed",
  "printedUnit",
  "value",
  "unit",
  "status",
  "pillar",
  "theme",
  "hkex",
  "gri",
  "label",
  "section",
  "table",
  "line",
  "note",
  "grade",
] as const
export type DataColumn = (typeof DATA_COLUMNS)[number]

const AT_FIRST: readonly DataColumn[] = ["metric", "breakdown", "issuer", "year", "printed", "printedUnit", "value", "unit", "hkex"]

/** Widths in pixels at full width, and the proportion in which the columns share any other. */
export const COLUMN_WIDTHS: Record<DataColumn, number> = {
  metric: 240,
  breakdown: 136,
  issuer: 104,
  reportYear: 84,
  year: 90,
  printed: 124,
  printedUnit: 108,
  value: 116,
  unit: 112,
  status: 108,
  pillar: 96,
  theme: 112,
  hkex: 100,
  gri: 92,
  label: 200,
  section: 260,
  table: 176,
  line: 76,
  note: 320,
  grade: 88,
}

export const NUMERIC_COLUMNS: ReadonlySet<DataColumn> = new Set(["printed", "value", "line"])

/** The columns that may be chosen: a grade only where figures are graded. */
export function offeredColumns(graded: boolean): DataColumn[] {
  return DATA_COLUMNS.filter((column) => graded || column !== "grade")
}

/** Reads "metric,year,printed"; null, or nothing known, gives the columns shown at first. */
export function readColumns(text: string | null, graded: boolean): DataColumn[] {
  const named = new Set(text?.split(","))
  const offered = offeredColumns(graded)
  const chosen = offered.filter((column) => named.has(column))
  return chosen.length === 0
    ? offered.filter((column) => AT_FIRST.includes(column))
    : offered.filter((column) => column === "metric" || chosen.includes(column))
}

/** The text that `readColumns` reads; null for the columns shown at first. */
export function writeColumns(columns: readonly DataColumn[]): string | null {
  const text = DATA_COLUMNS.filter((column) => columns.includes(column)).join(",")
  return text === AT_FIRST.join(",") ? null : text
}

/** What stands in a column: a text, or the printed figure that opens its evidence. Printed words say their language. */
export function entryOf(view: View, row: DataRow, column: DataColumn): TableEntry {
  if (column === "printed") return printedCell(row)
  if (column === "value" && row.value === null) return { kind: "missing", reason: "absent", text: row.valueText }
  const text = TEXTS[column](row, view.messages)
  return PRINTED_WORDS.has(column) ? { kind: "text", text, lang: "zh-Hant" } : { kind: "text", text }
}

/** Columns that show the report's own words. */
const PRINTED_WORDS: ReadonlySet<DataColumn> = new Set(["printedUnit", "label", "section", "table"])

/** The text of each column; empty where a row has nothing to say there. */
const TEXTS: Record<DataColumn, (row: DataRow, messages: Messages) => string> = {
  metric: (row) => row.metric,
  breakdown: (row) => row.breakdown,
  issuer: (row) => row.issuer.name,
  reportYear: (row) => row.issuer.year,
  year: ({ observation: { period } }, messages) => (period === "undated" ? messages.year(period) : period),
  printed: (row) => row.observation.printed.value,
  printedUnit: (row) => row.observation.printed.unit ?? "",
  value: (row) => row.valueText,
  unit: (row) => row.unit,
  status: (row) => row.status,
  pillar: ({ pillar }, messages) => (pillar === null ? "" : messages.comparison.pillars[pillar]),
  theme: ({ theme }, messages) => (theme === null ? "" : messages.data.themes[theme]),
  hkex: (row, messages) => row.hkex.join(messages.listSeparator),
  gri: (row, messages) => row.gri.join(messages.listSeparator),
  label: (row) => row.observation.printed.label,
  section: (row) => row.observation.source.section,
  table: (row) => row.observation.source.table ?? "",
  line: (row) => String(row.observation.source.line),
  note: (row) => row.note,
  grade: (row) => row.grade ?? "",
}

export type Sorting = { column: DataColumn; descending: boolean }

/** Reads "value" or "-value"; null or an unknown column keeps the order of the reports. */
export function readSorting(text: string | null): Sorting | null {
  const descending = text?.startsWith("-") ?? false
  const column = DATA_COLUMNS.find((known) => known === (descending ? text?.slice(1) : text))
  return column === undefined ? null : { column, descending }
}

export function writeSorting(sorting: Sorting | null): string | null {
  return sorting === null ? null : `${sorting.descending ? "-" : ""}${sorting.column}`
}

/** Ascending, then descending, then the order of the reports again. */
export function nextSorting(current: Sorting | null, column: DataColumn): Sorting | null {
  if (current?.column !== column) return { column, descending: false }
  return current.descending ? null : { column, descending: true }
}

/** A stable sort; rows that have nothing in the column stand last, whichever way it is sorted. */
export function sortRows(view: View, rows: readonly DataRow[], sorting: Sorting | null): readonly DataRow[] {
  if (sorting === null) return rows
  const collator = new Intl.Collator(view.language, { numeric: true })
  const keyed = rows.map((row) => ({ row, key: sortKey(view, row, sorting.column) }))
  const direction = sorting.descending ? -1 : 1
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key, direction, collator)).map(({ row }) => row)
}

type SortKey = number | string | null

function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  // Where a column holds both, numbers stand before words.
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1
  return direction * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)))
}

function sortKey(view: View, row: DataRow, column: DataColumn): SortKey {
  const order = ORDERS[column]
  if (order !== undefined) return order(row)
  const text = TEXTS[column](row, view.messages)
  return text === "" ? null : text
}

/** Columns that sort by something else than their words. */
const ORDERS: Partial<Record<DataColumn, (row: DataRow) => SortKey>> = {
  value: (row) => row.value,
  printed: ({ value, observation: { printed } }) => (value === null ? null : (parsePrintedNumber(printed.value)?.value ?? printed.value)),
  line: (row) => row.observation.source.line,
  year: ({ observation: { period } }) => (period === "undated" ? null : Number(period)),
  pillar: ({ pillar }) => (pillar === null ? null : "ESG".indexOf(pillar)),
  theme: ({ theme }) => (theme === null ? null : THEMES.indexOf(theme)),
}
