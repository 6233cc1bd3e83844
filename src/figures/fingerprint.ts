// What a card's figures are, in one short word: the same in every language, another as soon as a figure is.
import type { CardModel, TableEntry } from "./card"
import type { Cell } from "./cell"

/** Values, absences and where they stand; words are left out, which differ from language to language. */
export function fingerprint({ table }: Pick<CardModel, "table">): string {
  return hash(table.rows.map(({ id, entries }) => `${id}:${entries.map(entryKey).join(",")}`).join("\n"))
}

function entryKey(entry: TableEntry): string {
  if (entry.kind === "list") return entry.items.map(({ cell }) => cellKey(cell)).join("+")
  return entry.kind === "text" ? (entry.ref ?? "") : cellKey(entry)
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
