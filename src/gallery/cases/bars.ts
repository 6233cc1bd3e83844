// Horizontal bars: alone, and side by side on scales of their own.
import type { Cell } from "@/figures/cell"
import type { TitledBars } from "@/figures/drawings"
import type { BarRow, BarRowsModel } from "@/figures/series/barRows"
import { type Make, upTo } from "../made"
import { largestOf } from "./columns"
import type { GalleryCase } from "./shown"

type Bar = { label: string; cell: Cell; tone?: number; prior?: boolean; muted?: string }

export function barsOf(make: Make, bars: readonly Bar[]): BarRowsModel {
  return { rows: bars.map((bar, i) => barRow(bar, String(i))), unit: make.unit, max: largestOf(bars.map(({ cell }) => cell)) }
}

function barRow({ tone = 0, prior = false, ...bar }: Bar, id: string): BarRow {
  return { kind: "bar", id, tone, prior, ...bar }
}

/** A bar a group, in the order of the cells. */
function grouped(make: Make, cells: readonly Cell[], long = false): BarRowsModel {
  return barsOf(
    make,
    cells.map((cell, i) => ({ label: make.group(i + 1, long), cell })),
  )
}

function inside(rows: readonly BarRow[], unit: string): BarRowsModel {
  return { rows: [...rows], unit, max: largestOf(rows.map((row) => (row.kind === "bar" ? row.cell : null))) }
}

export const barCases: readonly GalleryCase<"bars">[] = [
  { id: "one-bar", words: "One bar", make: (make) => grouped(make, [make.figure(1111)]) },
  {
    id: "one-year",
    words: "One year of three groups",
    make: (make) =>
      grouped(
        make,
        [12.5, 40, 33.25].map((value) => make.figure(value, { percent: true })),
      ),
  },
  { id: "missing-year", words: "A missing row among others", make: (make) => grouped(make, [make.figure(400), make.missing("absent"), make.figure(300)]) },
  {
    id: "reasons",
    words: "Not disclosed, not applicable, not in the report",
    make: (make) => grouped(make, [make.missing("not-disclosed"), make.missing("not-applicable"), make.missing("absent"), make.figure(300)]),
  },
  { id: "zero", words: "A printed zero beside a missing row", make: (make) => grouped(make, [make.figure(0), make.missing("not-disclosed"), make.figure(50)]) },
  { id: "only-zero", words: "Zeros alone", make: (make) => grouped(make, [make.figure(0), make.figure(0)]) },
  { id: "nothing", words: "No figure at all", make: (make) => grouped(make, [make.missing("not-disclosed"), make.missing("absent")]) },
  {
    id: "negative",
    words: "Below zero: the axis starts at zero, so the figure stands on it in words and has no bar",
    make: (make) => grouped(make, [make.figure(40), make.figure(-12), make.figure(30)]),
  },
  {
    id: "long-names",
    words: "Long names",
    make: (make) => grouped(make, [make.figure(70), make.missing("not-disclosed"), make.figure(90, { noted: true })], true),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers",
    make: (make) =>
      barsOf(
        make,
        upTo(12).map((n) => ({ label: make.issuer(n), cell: make.figure(130 - n * 7, { noted: n % 3 === 0 }), tone: n - 1 })),
      ),
  },
  {
    id: "huge",
    words: "Huge figures",
    make: (make) =>
      grouped(
        make,
        [1.2e9, 1_234_567_890, 987_654_321].map((value) => make.figure(value, { noted: true })),
      ),
  },
  {
    id: "tiny",
    words: "Tiny figures",
    make: (make) =>
      grouped(
        make,
        [0.0003, 0.0001, 0.00025].map((value) => make.figure(value)),
      ),
  },
  { id: "huge-and-tiny", words: "A tiny figure beside a huge one", make: (make) => grouped(make, [make.figure(0.0003), make.figure(1.2e9)]) },
  {
    id: "break",
    words: "Groups of years, earlier years lighter, with a break in the series",
    make: (make) => {
      const years = (n: number): BarRow[] => [
        { kind: "group", id: `group ${n}`, label: make.group(n, n === 2) },
        barRow({ label: "2008", cell: make.figure(60 + n), prior: true, tone: n }, `${n} 2008`),
        { kind: "break", id: `break ${n}`, text: make.messages.formulas.changed },
        barRow({ label: "2009", cell: make.figure(20 + n), tone: n }, `${n} 2009`),
      ]
      return inside([...years(1), ...years(2)], make.unit)
    },
  },
  {
    id: "computed",
    words: "Computed figures are hatched beside printed ones",
    make: (make) => grouped(make, [make.figure(50), make.figure(45.5, { computed: true }), make.figure(0, { computed: true })]),
  },
  {
    id: "small-groups",
    words: "Small groups are faint and say why",
    make: (make) =>
      barsOf(make, [
        { label: make.group(1), cell: make.figure(100, { percent: true }), muted: make.messages.common.smallGroup("1") },
        { label: make.group(2), cell: make.figure(30, { percent: true, noted: true }), muted: make.messages.common.smallGroup("4") },
        { label: make.group(3, true), cell: make.figure(25, { percent: true }) },
      ]),
  },
  {
    id: "thirty",
    words: "Thirty bars",
    make: (make) =>
      grouped(
        make,
        upTo(30).map((n) => make.figure(1000 + ((n * 37) % 90))),
      ),
  },
]

function titled(make: Make, title: string, cells: readonly Cell[], long = false): TitledBars {
  return { id: title, title, model: grouped(make, cells, long) }
}

export const splitCases: readonly GalleryCase<"split">[] = [
  {
    id: "two",
    words: "Two scales that do not compare, one with missing rows",
    make: (make) => [
      titled(make, make.issuer(1), [make.figure(90), make.figure(45)]),
      titled(make, make.issuer(2), [make.figure(0.0003), make.missing("not-disclosed")]),
    ],
  },
  {
    id: "long-names",
    words: "Long names of panels and rows",
    make: (make) => upTo(2).map((n) => titled(make, make.issuer(n, true), [make.figure(1.2e9), make.figure(987_654_321)], true)),
  },
  { id: "one", words: "One panel alone", make: (make) => [titled(make, make.issuer(1), [make.figure(90), make.figure(0)])] },
  { id: "twelve-issuers", words: "Twelve issuers", make: (make) => upTo(12).map((n) => titled(make, make.issuer(n), [make.figure(n), make.figure(n * n)])) },
  {
    id: "nothing",
    words: "A panel without any figure",
    make: (make) => [titled(make, make.issuer(1), [make.missing("absent")]), titled(make, make.issuer(2), [make.figure(5)])],
  },
]
