// Peers on one axis: crowds, gaps, and what is computed or faint.
import type { Cell } from "@/figures/cell"
import type { GradedModel, GradedRow } from "@/figures/grades/gradedRows"
import { type Make, upTo } from "../made"
import { largestOf } from "./columns"
import type { GalleryCase } from "./shown"

type Row = { label: string; grade?: string; cells: readonly Cell[]; muted?: Readonly<Record<number, string>> }

/** A row of points in the order of the issuers; `muted` by the number of the issuer, from 0. */
function peers(make: Make, rows: readonly Row[], long = false): GradedModel {
  const issuers = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const name = (i: number) => make.messages.issuerYear({ issuer: make.issuer(i + 1, long), year: "2009" })
  const made = rows.map(({ label, grade, cells, muted = {} }, i): GradedRow => {
    const points = cells.map((cell, k) => ({ tone: k, label: name(k), cell, ...(muted[k] === undefined ? {} : { muted: muted[k] }) }))
    return { id: String(i), label, ...(grade === undefined ? {} : { grade }), points }
  })
  return {
    rows: made,
    legend: upTo(issuers).map((n) => ({ tone: n - 1, label: name(n - 1) })),
    max: largestOf(rows.flatMap(({ cells }) => cells)),
    hollow: make.messages.harmonised.hollow,
  }
}

function figures(make: Make, values: readonly number[]): Cell[] {
  return values.map((value) => make.figure(value))
}

function one(make: Make, cells: readonly Cell[]): GradedModel {
  return peers(make, [{ label: make.group(1), cells }])
}

export const peerCases: readonly GalleryCase<"dumbbell">[] = [
  { id: "one-issuer", words: "One issuer", make: (make) => one(make, [make.figure(40)]) },
  {
    id: "two-issuers",
    words: "Two issuers, graded",
    make: (make) =>
      peers(
        make,
        upTo(3).map((n) => ({ label: make.group(n), grade: "ABC"[n - 1] ?? "A", cells: figures(make, [n * 10, 45 - n]) })),
      ),
  },
  {
    id: "close",
    words: "Three issuers a hair apart, and at one place",
    make: (make) =>
      peers(make, [
        { label: make.group(1), cells: figures(make, [40, 40.1, 40.2]) },
        { label: make.group(2), cells: figures(make, [40, 40, 40]) },
      ]),
  },
  {
    id: "missing",
    words: "Missing for three reasons",
    make: (make) => one(make, [make.missing("not-disclosed"), make.figure(30), make.missing("not-applicable"), make.missing("absent")]),
  },
  { id: "nothing", words: "No figure at all", make: (make) => one(make, [make.missing("not-disclosed"), make.missing("absent")]) },
  { id: "zero", words: "A printed zero beside a missing issuer", make: (make) => one(make, [make.figure(0), make.missing("not-disclosed"), make.figure(50)]) },
  { id: "only-zero", words: "Zeros alone", make: (make) => one(make, figures(make, [0, 0])) },
  {
    id: "negative",
    words: "Below zero: the axis starts at zero, so the figure is told in words and has no mark",
    make: (make) => one(make, figures(make, [40, -12, 30])),
  },
  {
    id: "long-names",
    words: "Long names of rows and issuers, one missing",
    make: (make) =>
      peers(
        make,
        [
          { label: make.group(1, true), grade: "B", cells: figures(make, [40, 80]) },
          { label: make.group(2, true), grade: "C", cells: [make.figure(40), make.missing("not-disclosed")] },
        ],
        true,
      ),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers: spread, crowded, all but one missing",
    make: (make) =>
      peers(make, [
        {
          label: make.group(1),
          grade: "A",
          cells: figures(
            make,
            upTo(12).map((n) => n * 8),
          ),
        },
        {
          label: make.group(2),
          grade: "B",
          cells: figures(
            make,
            upTo(12).map((n) => 50 + n / 10),
          ),
        },
        { label: make.group(3), grade: "D", cells: upTo(12).map((n) => (n === 4 ? make.figure(33) : make.missing(n % 2 === 0 ? "not-disclosed" : "absent"))) },
      ]),
  },
  { id: "huge", words: "Huge figures", make: (make) => one(make, figures(make, [1.2e9, 1_234_567_890, 987_654_321])) },
  { id: "tiny", words: "Tiny figures", make: (make) => one(make, figures(make, [0.0003, 0.0001, 0.00025])) },
  { id: "huge-and-tiny", words: "A tiny figure beside a huge one", make: (make) => one(make, figures(make, [0.0003, 1.2e9])) },
  {
    id: "computed",
    words: "Computed figures are hollow",
    make: (make) => one(make, [make.figure(50, { noted: true }), make.figure(45.5, { computed: true }), make.figure(70.25, { computed: true })]),
  },
  {
    id: "small-groups",
    words: "Small groups are faint and say why",
    make: (make) =>
      peers(make, [
        { label: make.group(1), cells: figures(make, [100, 20]), muted: { 0: make.messages.common.smallGroup("1"), 1: make.messages.common.smallGroup("2") } },
        { label: make.group(2), cells: [make.figure(30), make.missing("not-disclosed"), make.figure(35)], muted: { 0: make.messages.common.smallGroup("3") } },
      ]),
  },
  {
    id: "thirty",
    words: "Thirty rows",
    make: (make) =>
      peers(
        make,
        upTo(30).map((n) => ({ label: make.group(n), cells: figures(make, [n, (n * 37) % 90]) })),
      ),
  },
]
