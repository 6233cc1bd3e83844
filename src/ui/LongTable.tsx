// A table of any length: past a few hundred rows only those near the reader are in the page. For a screen reader it is one
// table that knows how many rows it has; on paper every row is there. On a phone a row reads as a card of two lines.
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual"
import { Fragment, type RefObject, useCallback, useEffect, useRef, useState } from "react"
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
  // The row with the focus stays in the page however far a reader scrolls away from it.
  const [focused, setFocused] = useState<number | null>(null)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range)
      return focused === null || focused >= range.count || near.includes(focused) ? near : [...near, focused].toSorted((a, b) => a - b)
    },
    [focused],
  )
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => 40,
    overscan: onPaper || count <= ALL_IN_PAGE ? count : 12,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
    initialRect: FIRST_WINDOW,
  })
  useRoving(frame)
  useRows(frame, virtualizer.scrollToIndex, count, setFocused)
  useBringIntoView(frame, virtualizer.scrollToIndex, marked)
  const items = virtualizer.getVirtualItems()
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
          {items.map(({ index, start }, place) => {
            const row = rowAt(index)
            const above = start - (items[place - 1]?.end ?? 0)
            return (
              <Fragment key={row.id}>
                {above > 0.5 && <Spacer height={above} />}
                <tr
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
              </Fragment>
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

/** The row of the data in which an element stands; null in the head. */
function rowOf(element: Element): number | null {
  const index = element.closest<HTMLElement>("tr[data-index]")?.dataset["index"]
  return index === undefined ? null : Number(index)
}

/** Keys lead from row to row of the data, whether they are in the page or not; `onFocus` hears which row has the focus. */
function useRows(
  frame: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: "auto" }) => void,
  count: number,
  onFocus: (row: number | null) => void,
): void {
  const wanted = useRef<Wanted | null>(null)
  // Where the row is not in the page yet, it comes with one of the next drawings.
  useEffect(() => reach(frame.current, wanted))
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const move = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
      const row = rowFor(event.key, rowOf(event.target), count)
      // From the first row up, and within a row, as in any other table.
      if (row === null) return
      event.preventDefault()
      event.stopPropagation()
      wanted.current = { row, column: event.target.closest<HTMLElement>("[data-column]")?.dataset["column"] }
      scrollToIndex(row, { align: "auto" })
      reach(element, wanted)
    }
    const arrive = ({ target }: FocusEvent) => onFocus(target instanceof Element ? rowOf(target) : null)
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) onFocus(null)
    }
    element.addEventListener("keydown", move, true)
    element.addEventListener("focusin", arrive)
    element.addEventListener("focusout", leave)
    return () => {
      element.removeEventListener("keydown", move, true)
      element.removeEventListener("focusin", arrive)
      element.removeEventListener("focusout", leave)
    }
  }, [frame, scrollToIndex, count, onFocus])
}

/** A figure that is to have the focus. */
type Wanted = { row: number; column: string | undefined }

/** Gives the focus to the wanted figure, where its row is in the page: then it is wanted no longer. */
function reach(frame: HTMLElement | null, wanted: RefObject<Wanted | null>): void {
  if (wanted.current === null) return
  const { row, column } = wanted.current
  const cells = frame?.querySelectorAll<HTMLElement>(`tr[data-index="${row}"] > *`) ?? []
  const stops = [...cells].flatMap((cell) => [...cell.querySelectorAll<HTMLElement>("button, a[href]")])
  const stop = stops.find((each) => each.closest<HTMLElement>("[data-column]")?.dataset["column"] === column) ?? stops[0]
  if (stop === undefined) return
  wanted.current = null
  stop.focus({ preventScroll: true })
}

/** Where a key leads from a row, null: from the head; null where it leads to no row. */
function rowFor(key: string, from: number | null, count: number): number | null {
  if (from === null) return null
  const to = { End: count - 1, Home: 0, ArrowDown: from + 1, ArrowUp: from - 1 }[key]
  return to === undefined || to < 0 || to >= count ? null : to
}

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
