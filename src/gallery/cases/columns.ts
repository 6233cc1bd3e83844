// Columns over the years: the cases that strain their axis, the words over them and their panels.
import type { Cell } from "@/figures/cell"
import { type Column, type ColumnPanel, type ColumnPanelsModel, endsOf } from "@/figures/series/columnPanels"
import { type Make, upTo } from "../made"
import type { GalleryCase } from "./shown"

/** The years end here, whatever their number. */
const LAST = 2009

type PanelOf = { id?: string; title: string; tone?: number; cells: readonly Cell[]; breaks?: Readonly<Record<number, string>> }

/** A panel of plain columns, a year each; `breaks` by the number of the column they stand before, from 0. */
export function plainPanel({ id = "a", title, tone = 0, cells, breaks = {} }: PanelOf): ColumnPanel {
  const columns = cells.map((cell, i): Column => {
    const period = String(LAST - cells.length + 1 + i)
    return { period, label: period, parts: [{ id: "all", label: title, cell }], total: cell, breakBefore: breaks[i] ?? null }
  })
  return { id, title, tone, unit: id, columns, ...endsOf(cells.map((cell) => (cell.kind === "figure" ? cell.value : 0))) }
}

export function largestOf(cells: readonly (Cell | null)[]): number {
  return Math.max(0, ...cells.map((cell) => (cell?.kind === "figure" ? cell.value : 0)))
}

function one(make: Make, cells: readonly Cell[], breaks?: Readonly<Record<number, string>>): ColumnPanelsModel {
  return { panels: [plainPanel({ title: make.issuer(1), cells, ...(breaks === undefined ? {} : { breaks }) })], unit: make.unit }
}

function many(make: Make, panels: readonly ColumnPanel[]): ColumnPanelsModel {
  return { panels: [...panels], unit: make.unit }
}

/** Two stacked parts a year, under their total where it is printed. */
function stacked(make: Make, years: readonly (readonly [Cell, Cell, Cell])[]): ColumnPanelsModel {
  const columns = years.map(([first, second, total], i): Column => {
    const period = String(LAST - years.length + 1 + i)
    const parts = [first, second].map((cell, k) => ({ id: String(k), label: make.group(k + 1), cell }))
    return { period, label: period, parts, total, breakBefore: null }
  })
  const heights = columns.map(({ parts }) => parts.reduce((sum, { cell }) => sum + (cell.kind === "figure" ? cell.value : 0), 0))
  return many(make, [
    { id: "a", title: make.issuer(1), tone: 0, unit: "a", columns, max: Math.max(0, ...heights, largestOf(columns.map(({ total }) => total))) },
  ])
}

const BREAK = (make: Make) => make.messages.formulas.changed

export const columnCases: readonly GalleryCase<"columns">[] = [
  { id: "one-year", words: "One year", make: (make) => one(make, [make.figure(1111)]) },
  { id: "missing-year", words: "A year that is missing among others", make: (make) => one(make, [make.figure(400), make.missing("absent"), make.figure(300)]) },
  {
    id: "reasons",
    words: "Not disclosed, not applicable, not in the report",
    make: (make) => one(make, [make.missing("not-disclosed"), make.missing("not-applicable"), make.missing("absent"), make.figure(300)]),
  },
  { id: "zero", words: "A printed zero beside a missing year", make: (make) => one(make, [make.figure(0), make.missing("not-disclosed"), make.figure(50)]) },
  { id: "only-zero", words: "Zeros alone", make: (make) => one(make, [make.figure(0), make.figure(0)]) },
  { id: "nothing", words: "No figure in any year", make: (make) => one(make, [make.missing("not-disclosed"), make.missing("not-disclosed")]) },
  {
    id: "negative",
    words: "Below zero: the column hangs from the line of zero",
    make: (make) => one(make, [make.figure(40), make.figure(-12), make.figure(30)]),
  },
  {
    id: "long-names",
    words: "Long names",
    make: (make) =>
      many(
        make,
        upTo(3).map((n) => plainPanel({ id: String(n), tone: n - 1, title: make.metric(n, true), cells: [make.figure(90 - n), make.figure(70 + n)] })),
      ),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers",
    make: (make) =>
      many(
        make,
        upTo(12).map((n) => plainPanel({ id: String(n), tone: n - 1, title: make.issuer(n), cells: upTo(3).map((year) => make.figure(100 * n + year)) })),
      ),
  },
  {
    id: "huge",
    words: "Huge figures",
    make: (make) =>
      one(
        make,
        [1.2e9, 1_234_567_890, 987_654_321].map((value) => make.figure(value, { noted: true })),
      ),
  },
  {
    id: "tiny",
    words: "Tiny figures",
    make: (make) =>
      one(
        make,
        [0.0003, 0.0001, 0.00025].map((value) => make.figure(value)),
      ),
  },
  { id: "huge-and-tiny", words: "A tiny figure beside a huge one", make: (make) => one(make, [make.figure(0.0003), make.figure(1.2e9)]) },
  { id: "break", words: "A break in the series", make: (make) => one(make, [make.figure(500), make.figure(480), make.figure(90)], { 2: BREAK(make) }) },
  {
    id: "breaks",
    words: "Two breaks of different words, the highest column under them",
    make: (make) => one(make, [make.figure(100), make.figure(700), make.figure(800)], { 1: BREAK(make), 2: make.messages.change.zeroBase }),
  },
  {
    id: "computed-line",
    words: "Computed figures: a dashed line with hollow marks over the printed columns, one year without",
    make: (make) => {
      const cells = [300, 320, 315].map((value) => make.figure(value))
      const line = [make.figure(290.5, { computed: true }), null, make.figure(316.25, { computed: true })]
      const panel = plainPanel({ title: make.issuer(1), cells })
      return many(make, [{ ...panel, max: largestOf([...cells, ...line]), line: { label: make.metric(2), cells: line } }])
    },
  },
  {
    id: "parts",
    words: "Parts under their total; a part of zero; a total that is not printed",
    make: (make) =>
      stacked(make, [
        [make.figure(30), make.figure(70), make.figure(100)],
        [make.figure(0), make.figure(80), make.figure(80)],
        [make.figure(25), make.figure(65), make.missing("absent")],
      ]),
  },
  {
    id: "part-missing",
    words: "A part that is missing under a printed total",
    make: (make) => stacked(make, [[make.figure(30), make.missing("not-disclosed"), make.figure(100)]]),
  },
  {
    id: "thirty",
    words: "Thirty years",
    make: (make) =>
      one(
        make,
        upTo(30).map((n) => make.figure(1000 + ((n * 37) % 90))),
      ),
  },
]
