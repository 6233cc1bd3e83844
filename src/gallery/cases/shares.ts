// Compositions as bars of one length. A share is never below zero: there is no such case.
import type { Cell } from "@/figures/cell"
import type { ShareBar, ShareBarsModel } from "@/figures/series/shareBars"
import { type Make, upTo } from "../made"
import type { GalleryCase } from "./shown"

type Composition = { label: string; cells: readonly Cell[]; missing?: string }

/** Shares of the sum of the figures; a part without a figure has none. `long`: the names of the parts. */
function shares(make: Make, compositions: readonly Composition[], long = false): ShareBarsModel {
  const parts = Math.max(0, ...compositions.map(({ cells }) => cells.length))
  const legend = upTo(parts).map((n) => ({ code: String(n), label: make.group(n, long) }))
  const bars = compositions.map(({ label, cells, missing = null }, i): ShareBar => {
    const sum = cells.reduce((sum, cell) => sum + (cell.kind === "figure" ? cell.value : 0), 0)
    const parts = cells.map((cell, k) => ({
      code: String(k + 1),
      label: make.group(k + 1, long),
      cell,
      share: cell.kind === "figure" && sum > 0 ? cell.value / sum : null,
    }))
    return { id: String(i), label, tone: 0, missing, parts }
  })
  return { bars, legend }
}

function figures(make: Make, values: readonly number[]): Cell[] {
  return values.map((value) => make.figure(value))
}

export const shareCases: readonly GalleryCase<"shares">[] = [
  { id: "one-bar", words: "One bar of two parts", make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [60, 40]) }]) },
  { id: "one-part", words: "One part is the whole", make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [60]) }]) },
  {
    id: "missing-year",
    words: "A year that is missing, in words of its own",
    make: (make) =>
      shares(make, [
        { label: "2008", cells: figures(make, [60, 40]) },
        { label: "2009", cells: [], missing: make.messages.cell.notDisclosed },
      ]),
  },
  {
    id: "zero",
    words: "A part of zero beside a part that is missing",
    make: (make) =>
      shares(make, [
        { label: make.issuer(1), cells: figures(make, [60, 0, 40]) },
        { label: make.issuer(2), cells: [make.figure(60), make.missing("not-disclosed"), make.figure(40)] },
      ]),
  },
  {
    id: "eight-parts",
    words: "More parts than there are colours",
    make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [8, 7, 6, 5, 4, 3, 2, 1]) }]),
  },
  {
    id: "sliver",
    words: "A part too small for any word on it",
    make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [9_999, 1, 0.0003]) }]),
  },
  {
    id: "long-names",
    words: "Long names",
    make: (make) =>
      shares(
        make,
        upTo(2).map((n) => ({ label: make.issuer(n, true), cells: figures(make, [50, 30, 20]) })),
        true,
      ),
  },
  {
    id: "twelve-issuers",
    words: "Twelve issuers",
    make: (make) =>
      shares(
        make,
        upTo(12).map((n) => ({ label: make.issuer(n), cells: figures(make, [n, 12 - n / 2, 5]) })),
      ),
  },
  { id: "huge", words: "Huge figures", make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [1.2e9, 1_234_567_890, 987_654_321]) }]) },
  { id: "tiny", words: "Tiny figures", make: (make) => shares(make, [{ label: make.issuer(1), cells: figures(make, [0.0003, 0.0001]) }]) },
  {
    id: "thirty",
    words: "Thirty bars",
    make: (make) =>
      shares(
        make,
        upTo(30).map((n) => ({ label: make.group(n), cells: figures(make, [n, 30]) })),
      ),
  },
]
