// Single figures, and the drawings that mix them with others.
import type { Cell } from "@/figures/cell"
import type { Fact, FactGroup } from "@/figures/series/facts"
import type { IssuerPart } from "@/figures/series/issuerSeries"
import { type Make, upTo } from "../made"
import { barsOf } from "./bars"
import { plainPanel } from "./columns"
import type { GalleryCase } from "./shown"

function factsOf(make: Make, cells: readonly Cell[], long = false, reason: string | null = null): Fact[] {
  return cells.map((cell, i) => ({
    id: String(i),
    label: make.metric(i + 1, long),
    cell,
    unit: cell.kind === "figure" && !cell.text.endsWith("%") ? make.unit : "",
    period: "2009",
    reason: cell.kind === "missing" && cell.reason === "not-applicable" ? reason : null,
  }))
}

function group(make: Make, n: number, cells: readonly Cell[], long = false): FactGroup {
  return { id: String(n), title: make.issuer(n, long), tone: n - 1, facts: factsOf(make, cells, long, make.metric(1, true)) }
}

const reasons = (make: Make) => [make.missing("not-disclosed"), make.missing("not-applicable"), make.missing("absent"), make.figure(0)]

export const factCases: readonly GalleryCase<"facts">[] = [
  { id: "one", words: "One figure", make: (make) => [group(make, 1, [make.figure(1111, { noted: true })])] },
  { id: "reasons", words: "Missing for three reasons beside a printed zero", make: (make) => [group(make, 1, reasons(make))] },
  {
    id: "negative",
    words: "Negative, huge and tiny figures",
    make: (make) => [
      group(
        make,
        1,
        [-12, 1.2e9, 0.0003].map((value) => make.figure(value, { noted: true })),
      ),
    ],
  },
  { id: "long-names", words: "Long names", make: (make) => upTo(2).map((n) => group(make, n, [make.figure(85, { percent: true }), make.figure(1.2e9)], true)) },
  { id: "twelve-issuers", words: "Twelve issuers", make: (make) => upTo(12).map((n) => group(make, n, [make.figure(n * 1111), make.figure(n)])) },
]

function part(
  make: Make,
  n: number,
  { facts = [], panels = [] }: { facts?: readonly Cell[]; panels?: readonly (readonly Cell[])[] },
  long = false,
): IssuerPart {
  return {
    id: String(n),
    name: make.issuer(n, long),
    tone: n - 1,
    facts: factsOf(make, facts, long),
    panels: panels.map((cells, i) => plainPanel({ id: `${n} ${i}`, title: make.metric(i + 1, long), tone: n - 1, cells })),
  }
}

export const partCases: readonly GalleryCase<"parts">[] = [
  {
    id: "years-and-year",
    words: "One issuer with years, another with one year",
    make: (make) => [
      part(make, 1, { panels: [[make.figure(10), make.missing("not-disclosed"), make.figure(0)]] }),
      part(make, 2, { facts: [make.figure(12), make.missing("not-applicable")] }),
    ],
  },
  {
    id: "both",
    words: "Years and single figures of one issuer",
    make: (make) => [
      part(make, 1, {
        panels: [
          [make.figure(10), make.figure(11)],
          [make.figure(0.0003), make.figure(0.0002)],
        ],
        facts: reasons(make),
      }),
    ],
  },
  {
    id: "long-names",
    words: "Long names, huge figures",
    make: (make) => upTo(2).map((n) => part(make, n, { panels: [[make.figure(1.2e9), make.figure(987_654_321)]], facts: [make.figure(1.2e9)] }, true)),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers",
    make: (make) => upTo(12).map((n) => part(make, n, n % 2 === 0 ? { facts: [make.figure(n)] } : { panels: [[make.figure(n), make.figure(n + 1)]] })),
  },
]

const bars = (make: Make, n: number, cells: readonly Cell[], long = false) => ({
  id: String(n),
  title: make.issuer(n, long),
  tone: n - 1,
  model: barsOf(
    make,
    cells.map((cell, i) => ({ label: make.group(i + 1, long), cell, tone: n - 1 })),
  ),
})

export const barsAndFactsCases: readonly GalleryCase<"barsAndFacts">[] = [
  {
    id: "both",
    words: "Bars, and facts under them",
    make: (make) => ({ panels: [bars(make, 1, [make.figure(30), make.missing("not-disclosed")])], groups: [group(make, 2, reasons(make))] }),
  },
  { id: "only-bars", words: "Bars alone", make: (make) => ({ panels: upTo(2).map((n) => bars(make, n, [make.figure(30), make.figure(0)])), groups: [] }) },
  { id: "only-facts", words: "Facts alone", make: (make) => ({ panels: [], groups: [group(make, 1, [make.figure(7)])] }) },
  {
    id: "long-names",
    words: "Long names",
    make: (make) => ({
      panels: upTo(2).map((n) => bars(make, n, [make.figure(1.2e9), make.figure(9)], true)),
      groups: [group(make, 3, [make.figure(7)], true)],
    }),
  },
]

export const columnsAndTableCases: readonly GalleryCase<"columnsAndTable">[] = [
  {
    id: "two",
    words: "Columns beside the table that says the rest",
    make: (make) =>
      upTo(2).map((n) =>
        plainPanel({ id: String(n), title: make.metric(n), tone: 0, cells: [make.figure(n), make.missing("not-disclosed"), make.figure(n * 3)] }),
      ),
  },
  {
    id: "long-names",
    words: "Long names, huge figures",
    make: (make) => [plainPanel({ title: make.metric(1, true), cells: [make.figure(1.2e9), make.figure(987_654_321)] })],
  },
]
