// What is no chart of a shared kind: topics on two axes, small trends, tables and notices.
import type { MatrixPoint } from "@/drawing/geometry/matrix"
import type { TableEntry, TableModel } from "@/figures/card"
import { type Make, upTo } from "../made"
import type { GalleryCase, ModelOf } from "./shown"

type Spot = { x: number; y: number; topics?: number; high?: boolean; listed?: boolean; error?: number }

/** Points with one topic each, or with several; numbers run on over the points. */
function matrixOf(make: Make, spots: readonly Spot[], long = false, lacks = ""): ModelOf<"matrix">["points"] {
  let number = 0
  return spots.map(
    ({ x, y, topics = 1, high = false, listed = true, error }, i): MatrixPoint => ({
      id: String(i),
      x,
      y,
      pressing: false,
      error: error === undefined ? null : { x: error, y: error },
      topics: upTo(topics).map((_, k) => {
        number += 1
        return { topic: `${i} ${k}`, number, label: make.metric(number, long), pillar: (["E", "S", "G"] as const)[number % 3] ?? "E", high, listed, lacks }
      }),
    }),
  )
}

function free(points: ModelOf<"matrix">["points"]): ModelOf<"matrix"> {
  return { points, xTicks: [], yTicks: [], corners: null }
}

const spread = (count: number): Spot[] =>
  upTo(count).map((n) => ({ x: ((n * 37) % 100) / 100, y: ((n * 61) % 100) / 100, high: n % 5 === 0, listed: n % 4 !== 0 }))

export const matrixCases: readonly GalleryCase<"matrix">[] = [
  { id: "one", words: "One topic", make: (make) => free(matrixOf(make, [{ x: 0.5, y: 0.5 }])) },
  {
    id: "corners",
    words: "Topics in the four corners, with errors of reading",
    make: (make) =>
      free(
        matrixOf(
          make,
          [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y, error: 0.05 }))),
        ),
      ),
  },
  { id: "twelve", words: "Twelve topics, some high, some not listed", make: (make) => free(matrixOf(make, spread(12))) },
  {
    id: "crowd",
    words: "Several topics at one place, and places a hair apart",
    make: (make) =>
      free(
        matrixOf(make, [
          { x: 0.6, y: 0.6, topics: 5 },
          { x: 0.62, y: 0.6 },
          { x: 0.6, y: 0.63, topics: 2 },
          { x: 0.64, y: 0.62 },
        ]),
      ),
  },
  { id: "long-names", words: "Long names", make: (make) => free(matrixOf(make, spread(6), true)) },
  { id: "thirty", words: "Thirty topics", make: (make) => free(matrixOf(make, spread(30))) },
  {
    id: "counts",
    words: "Counts on both axes, from zero",
    make: (make) => ({
      points: matrixOf(
        make,
        [
          { x: 0, y: 0 },
          { x: 0, y: 4 },
          { x: 3, y: 0 },
          { x: 5, y: 4, topics: 2 },
        ],
        false,
        make.messages.cell.absent,
      ),
      xTicks: [0, 1, 2, 3, 4, 5],
      yTicks: [0, 2, 4],
      corners: null,
    }),
  },
]

const trend = (values: readonly number[]) => values.map((value, i) => ({ period: String(2009 - values.length + 1 + i), value }))

/** A trend has three years at least: fewer are told in words. */
export const sparklineCases: readonly GalleryCase<"sparkline">[] = [
  { id: "three", words: "Three years", make: () => ({ points: trend([3, 1, 2]), tone: 0 }) },
  { id: "zeros", words: "Zeros alone", make: () => ({ points: trend([0, 0, 0]), tone: 1 }) },
  { id: "huge-and-tiny", words: "Huge and tiny", make: () => ({ points: trend([1.2e9, 0.0003, 1.2e9]), tone: 2 }) },
  { id: "thirty", words: "Thirty years", make: () => ({ points: trend(upTo(30).map((n) => (n * 37) % 90)), tone: 3 }) },
]

function table(make: Make, rows: readonly (readonly TableEntry[])[], long = false): TableModel {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return {
    caption: make.metric(1, long),
    rowHeader: make.messages.rest.metric,
    columns: upTo(columns).map((n) => ({ id: String(n), label: make.issuer(n, long), numeric: true })),
    rows: rows.map((entries, i) => ({
      id: String(i),
      group: make.group(1 + Math.floor(i / 2), long),
      header: make.metric(i + 1, long),
      entries: [...entries],
    })),
  }
}

export const tableCases: readonly GalleryCase<"table">[] = [
  { id: "one", words: "One figure", make: (make) => table(make, [[make.figure(7)]]) },
  {
    id: "reasons",
    words: "Missing for three reasons, zero, negative, noted",
    make: (make) =>
      table(make, [
        [make.missing("not-disclosed"), make.missing("not-applicable"), make.missing("absent")],
        [make.figure(0), make.figure(-12), make.figure(5, { noted: true })],
      ]),
  },
  {
    id: "long-names",
    words: "Long names, huge and tiny figures",
    make: (make) =>
      table(
        make,
        [
          [make.figure(1.2e9), make.figure(0.0003)],
          [make.figure(1.2e9), make.missing("not-disclosed")],
        ],
        true,
      ),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers",
    make: (make) =>
      table(
        make,
        upTo(3).map((row) => upTo(12).map((n) => make.figure(n * 1000 + row))),
      ),
  },
  {
    id: "lists",
    words: "Several figures in one place",
    make: (make) =>
      table(make, [
        [
          {
            kind: "list",
            items: [
              { label: "2008", cell: make.figure(1) },
              { label: "2009", cell: make.missing("absent") },
            ],
          },
        ],
      ]),
  },
]

export const noticeCases: readonly GalleryCase<"notice">[] = [
  { id: "empty", words: "Nothing to show", make: (make) => ({ tone: "empty", title: make.messages.error.emptyTitle, action: null }) },
  {
    id: "error",
    words: "A failure with a way on",
    make: (make) => ({ tone: "error", title: make.messages.error.reportTitle(make.issuer(1)), action: make.messages.error.retry }),
  },
  {
    id: "long-names",
    words: "A failure with a long name",
    make: (make) => ({ tone: "error", title: make.messages.error.reportTitle(make.issuer(1, true)), action: make.messages.error.retry }),
  },
]
