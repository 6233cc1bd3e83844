// What evidence can be of, and its address in links and cells: nothing else writes or reads one.

import type { Observation } from "@/schema/observation"
import { type EvidenceAddress, formatInReport, parseInReport } from "./address"
import { type ReportIndex, vintagesOf } from "./dataset"

/**
 * What evidence can be of · observation: by its key, "turnover-rate|2023|gender=male" · target: by its id · derived: a computed
 * figure, by its row of a basis, "leavers-over-closing|turnover-rate|2023" · node: anything else in the report's file.
 */
export type EvidenceRef =
  | { kind: "observation"; report: string; key: string }
  | { kind: "target"; report: string; target: string }
  | { kind: "derived"; report: string; row: string }
  | { kind: "node"; report: string; path: NodePath }

/** From the top of the file: a field by its name, an item of a list by the ids it is known by, or by its place where it has none. */
export type NodePath = readonly (string | number | ItemKey)[]
export type ItemKey = { key: readonly string[] }

const MARKS = { target: "target:", derived: "derived:", node: "path:" } as const

export function formatEvidenceRef(ref: EvidenceRef): EvidenceAddress {
  return formatInReport({ report: ref.report, id: idOf(ref) })
}

function idOf(ref: EvidenceRef): string {
  switch (ref.kind) {
    case "observation":
      return ref.key
    case "target":
      return MARKS.target + ref.target
    case "derived":
      return MARKS.derived + ref.row
    case "node":
      return MARKS.node + formatNodePath(ref.path)
  }
}

/** Null for a damaged address. That its report has such a thing is not known yet. */
export function parseEvidenceRef(text: string): EvidenceRef | null {
  const found = parseInReport(text)
  if (found === null) return null
  const { report, id } = found
  const after = (mark: string) => (id.startsWith(mark) ? id.slice(mark.length) : null)
  const [target, row, node] = [after(MARKS.target), after(MARKS.derived), after(MARKS.node)]
  if (target !== null) return target === "" ? null : { kind: "target", report, target }
  if (row !== null) return row === "" ? null : { kind: "derived", report, row }
  if (node === null) return { kind: "observation", report, key: id }
  const path = parseNodePath(node)
  return path === null ? null : { kind: "node", report, path }
}

/** The observation that an address points at; undefined for an address of anything else. */
export function observationAt(index: ReportIndex, address: EvidenceAddress): Observation | undefined {
  const ref = parseEvidenceRef(address)
  if (ref?.kind !== "observation") return undefined
  // What the series took from an earlier report stands there with that report's notes under their names of the series.
  if (index.origins?.get(ref.key)?.report.id === ref.report || index.report.id === ref.report) return index.byKey.get(ref.key)
  return vintagesOf(index)
    .find(({ report }) => report.id === ref.report)
    ?.byKey.get(ref.key)
}

export function targetAddress(report: string, target: string): EvidenceAddress {
  return formatEvidenceRef({ kind: "target", report, target })
}

/** "governance.board[sun-taoyong].age", "governance.attendance[board,sun-taoyong]", "document.otherFrameworks[0]". */
export function formatNodePath(path: NodePath): string {
  return path.map((step, i) => (typeof step === "string" ? `${i === 0 ? "" : "."}${step}` : `[${typeof step === "number" ? step : formatKey(step)}]`)).join("")
}

const STEP = /\.?([A-Za-z]\w*)|\[([^[\]]+)\]/y

function parseNodePath(text: string): NodePath | null {
  if (!/^[A-Za-z]/.test(text)) return null
  const path: (string | number | ItemKey)[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < text.length) {
    const start = STEP.lastIndex
    const [whole, field, item] = STEP.exec(text) ?? []
    // A field stands after a dot, but for the first.
    if (whole === undefined || (field !== undefined && whole.startsWith(".") === (start === 0))) return null
    const step = field ?? parseItem(item ?? "")
    if (step === null) return null
    path.push(step)
  }
  return path
}

/** Signs that part ids and paths stand as %XX within an id, and so does the first digit of an id that would read as a place. */
function formatKey({ key }: ItemKey): string {
  const text = key.map((id) => id.replaceAll(/[%,[\]]/g, escaped)).join(",")
  return /^\d+$/.test(text) ? text.replace(/^\d/, escaped) : text
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function parseItem(text: string): number | ItemKey | null {
  if (/^\d+$/.test(text)) return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : null
  const ids = text.split(",")
  if (ids.some((id) => id === "" || /%(?![0-9A-F]{2})/.test(id))) return null
  return { key: ids.map((id) => id.replaceAll(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))) }
}
