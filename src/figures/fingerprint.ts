// What a card's figures are, in one short word: the same in every language, another as soon as a figure is.
import type { CardModel, TableEntry } from "./card"
import type { Cell } from "./cell"

/** Every figure with where it stands, and what is shown of the report's own words; names and order may be of the reader's language, and are left out. */
export function fingerprint({ table }: Pick<CardModel, "table">): string {
  return hash(
    table.rows
      .flatMap(({ entries }) => entries.flatMap(keysOf))
      .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .join("\n"),
  )
}

function keysOf(entry: TableEntry): string[] {
  if (entry.kind === "list") return entry.items.map(({ cell }) => cellKey(cell))
  if (entry.kind !== "text") return [cellKey(entry)]
  return entry.ref === undefined ? [] : [entry.lang === undefined ? entry.ref : `${entry.ref}=${entry.text}`]
}

function cellKey(cell: Cell): string {
  return cell.kind === "figure" ? `${cell.ref}=${cell.value}` : cell.reason
}

/** FNV-1a over two halves of 32 bits: enough to tell a few hundred cards and their changes apart. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36)
}
