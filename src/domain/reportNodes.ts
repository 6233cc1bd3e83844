// Nodes of a report's file by the ids of its lists, so that a link outlives an edit of a list. Where an item has no ids of its
// own, or shares them with another, its place must do.
import type { Report } from "@/schema/report"
import type { EvidenceAddress } from "./address"
import { formatEvidenceRef, type ItemKey, type NodePath } from "./reference"

/** By which fields the items of a list are known; a list that is not here has none. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  boundary: ["id"],
  observations: ["metric", "period", "breakdown"],
  topics: ["id"],
  stakeholders: ["id"],
  targets: ["id"],
  "governance.layers": ["id"],
  "governance.board": ["id"],
  "governance.committees": ["id"],
  "governance.committees.members": ["director"],
  "governance.attendance": ["body", "director"],
  "governance.riskCategories": ["id"],
  "governance.riskProcess": ["id"],
  "governance.certifications": ["id"],
  climateRisks: ["id"],
  index: ["code"],
  notes: ["id"],
}

/** One node along a path. `field` is null for an item of a list; `step` is what the node is called in an address. */
export type NodeOnPath = { field: string | null; step: NodePath[number]; value: unknown }

/** The nodes along a path, the last one being its end; null for a path that leads nowhere. */
export function nodesAlong(report: Report, path: NodePath): NodeOnPath[] | null {
  const nodes: NodeOnPath[] = []
  let value: unknown = report
  for (const asked of path) {
    const fields = nodes.flatMap(({ field }) => field ?? [])
    const found = typeof asked === "string" ? fieldOf(value, asked) : itemOf(value, asked, KNOWN_BY[fields.join(".")] ?? [])
    if (found === null) return null
    nodes.push({ field: typeof asked === "string" ? asked : null, ...found })
    value = found.value
  }
  return nodes
}

/** The address of a node, given the way to it by fields and places: `nodeAddress(report, "governance", "board", 0, "age")`. */
export function nodeAddress(report: Report, ...path: readonly (string | number)[]): EvidenceAddress {
  return formatEvidenceRef({ kind: "node", report: report.id, path: nodesAlong(report, path)?.map(({ step }) => step) ?? path })
}

type Found = Pick<NodeOnPath, "step" | "value">

function fieldOf(node: unknown, name: string): Found | null {
  if (!isNode(node)) return null
  const entry = Object.entries(node).find(([key]) => key === name)
  return entry === undefined ? null : { step: name, value: entry[1] }
}

/** An item by its ids or its place; it goes by its ids wherever no other has the same. */
function itemOf(list: unknown, asked: number | ItemKey, fields: readonly string[]): Found | null {
  if (!Array.isArray(list)) return null
  const items: readonly unknown[] = list
  const places = placesIn(items, fields)
  const place = typeof asked === "number" ? asked : (places.get(textOf(asked)) ?? -1)
  if (place < 0 || place >= items.length) return null
  const key = keyIn(items[place], fields)
  return { step: key !== null && places.get(textOf(key)) === place ? key : place, value: items[place] }
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>()

/** Places of the items by their ids, those that share theirs left out. Worked out once for a list: reports are not changed in place. */
function placesIn(items: readonly unknown[], fields: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(items)
  if (before !== undefined) return before
  const texts = items.map((item) => keyIn(item, fields)).map((key) => (key === null ? null : textOf(key)))
  const twice = new Set(texts.filter((text, place) => texts.indexOf(text) !== place))
  const places = new Map(texts.flatMap((text, place) => (text === null || twice.has(text) ? [] : [[text, place] as const])))
  known.set(items, places)
  return places
}

function textOf({ key }: ItemKey): string {
  return JSON.stringify(key)
}

/** Null where a field is missing or says nothing: a total has no breakdown, and goes by the others. */
function keyIn(item: unknown, fields: readonly string[]): ItemKey | null {
  if (!isNode(item) || fields.length === 0) return null
  const key = fields.flatMap((field): (string | null)[] => {
    const value = item[field]
    if (isNode(value))
      return Object.entries(value)
        .map(([name, code]) => `${name}=${String(code)}`)
        .sort()
    return field === "breakdown" && value === undefined ? [] : [typeof value === "string" && value !== "" ? value : null]
  })
  const ids = key.filter((id) => id !== null)
  return ids.length === key.length ? { key: ids } : null
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
