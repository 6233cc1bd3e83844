// What a table needs to be drawn, without any knowledge of what it means.
export type TableCell = { kind: "figure"; text: string; ref: string; noted: boolean } | { kind: "missing"; text: string; ref?: string }
export type TableEntry = TableCell | { kind: "text"; text: string; lang?: string; ref?: string } | { kind: "list"; items: { label: string; cell: TableCell }[] }

export type TableModel = {
  caption: string
  rowHeader: string
  columns: { id: string; label: string; numeric: boolean }[]
  rows: { id: string; group?: string; header: string; entries: TableEntry[] }[]
}
