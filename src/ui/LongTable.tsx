// A table of any length: past a few hundred rows only those near the reader are in the page. For a screen reader it is one
// table that knows how many rows it has; on paper every row is there. On a phone a row reads as a card of two lines.
import { useVirtualizer } from "@tanstack/react-virtual"
import { type RefObject, useEffect, useRef } from "react"
import type { TableEntry } from "@/figures/card"
import { Entry } from "./Entry"
import { useOnPaper } from "./useOnPaper"
import { useRoving } from "./useRoving"

export type LongTableColumn = {
  id: string
  label: string
  numeric: boolean
  /** Pixels at full width; the columns share more or less room in this proportion. */
  width: number
  sorted: "ascending" | "descending" | null
}

export type LongTableRow = { id: string; header: string; entries: TableEntry[] }

export type LongTableWords = { caption: string; sortBy: (column: string) => string; markRow: (row: string) => string; openEvidence: (text: string) => string }

type Props = {
  /** The first column is the header of its row. */
  columns: readonly LongTableColumn[]
  count: number
  /** Asked only for rows that are drawn. */
  rowAt: (index: number) => LongTableRow
  /** The row that the link points at: highlighted and brought into view; null = none, or not among the rows. */
  marked: number | null
  words: LongTableWords
  onSort: (column: string) => void
  onMark: (row: string) => void
  onSelect: (ref: string) => void
}

/** Said outright because Safari forgets what a table is once its rows are laid out as cards. */
const ROLES = {
  table: { role: "table" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const

/** Up to this many rows are all in the page. */
const ALL_IN_PAGE = 200
/** The share of its full width below which the table scrolls sideways instead of narrowing. */
const NARROWEST = 0.82
const FIRST_WINDOW = { width: 1100, height: 640 }

export function LongTable({ columns, count, rowAt, marked, words, onSort, onMark, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const onPaper = useOnPaper()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => 40,
    overscan: onPaper || count <= ALL_IN_PAGE ? count : 12,
    scrollPaddingStart: HEAD_HEIGHT,
    initialRect: FIRST_WINDOW,
  })
  useRoving(frame)
  useBringIntoView(frame, virtualizer.scrollToIndex, marked)
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <div ref={frame} className="table-scroll long-table-frame" data-scroll-hint="" data-roving="" tabIndex={0} role="group" aria-label={words.caption}>
      <table className="data-table long-table" {...ROLES.table} aria-rowcount={count + 1} style={{ minWidth: width * NARROWEST }}>
        <caption className="visually-hidden">{words.caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${(100 * column.width) / width}%` }} />
          ))}
        </colgroup>
        <Head columns={columns} words={words} onSort={onSort} />
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {items.map(({ index }) => {
            const row = rowAt(index)
            return (
              <tr
                key={row.id}
                ref={virtualizer.measureElement}
                {...ROLES.row}
                data-index={index}
                aria-rowindex={index + 2}
                className={index === marked ? "chosen" : undefined}
                aria-current={index === marked ? "true" : undefined}
              >
                <th scope="row" {...ROLES.rowHeader} data-column={columns[0]?.id}>
                  <button type="button" className="row-mark" title={words.markRow(row.header)} aria-pressed={index === marked} onClick={() => onMark(row.id)}>
                    {row.header}
                  </button>
                </th>
                {row.entries.map((entry, i) => (
                  <td key={columns[i + 1]?.id} {...ROLES.cell} data-column={columns[i + 1]?.id} className={columns[i + 1]?.numeric ? "numeric" : undefined}>
                    <Entry entry={entry} label={words.openEvidence} onSelect={onSelect} />
                  </td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </div>
  )
}

function Head({ columns, words, onSort }: Pick<Props, "columns" | "words" | "onSort">) {
  return (
    <thead>
      <tr {...ROLES.row} aria-rowindex={1}>
        {columns.map((column) => (
          <th key={column.id} scope="col" {...ROLES.columnHeader} className={column.numeric ? "numeric" : undefined} aria-sort={column.sorted ?? undefined}>
            <button type="button" className="sort-button" title={words.sortBy(column.label)} onClick={() => onSort(column.id)}>
              {column.label}
              {column.sorted !== null && <span aria-hidden="true">{column.sorted === "ascending" ? "\u00a0↑" : "\u00a0↓"}</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Stands for the rows that are not in the page, so that the scroll bar tells the truth. */
function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" className="long-table-spacer" style={{ height }} />
}

const HEAD_HEIGHT = 40

/** At first the marked row stands in the middle; a row that the reader marks is in view already and does not move. */
function useBringIntoView(
  frame: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: "center" | "auto" }) => void,
  marked: number | null,
) {
  const first = useRef(true)
  useEffect(() => {
    if (marked === null) return
    scrollToIndex(marked, { align: first.current ? "center" : "auto" })
    if (first.current) frame.current?.scrollIntoView({ block: "nearest" })
    first.current = false
  }, [frame, marked, scrollToIndex])
}
