// What holds of every card of every page, in every language: an answer for a title, no slip, rows that fit, figures that can be traced.
import { describe, expect, it } from "vitest"
import type { TableEntry } from "@/figures/card"
import type { Cell } from "@/figures/cell"
import { derivedEvidence, isDerived } from "@/figures/evidence/derivedEvidence"
import { evidence } from "@/figures/evidence/evidence"
import { LANGUAGES, readText } from "@/i18n/language"
import { allCards, CARDS_OF_PAGES } from "../support/cards"
import { slipsIn } from "../support/texts"
import { realReports, realView, viewOf } from "../support/view"

const [gl, weimob] = realReports()
const selections = [
  { name: "both reports", reports: realReports() },
  { name: "GL-Carlink alone", reports: gl === undefined ? [] : [gl] },
  { name: "Weimob alone", reports: weimob === undefined ? [] : [weimob] },
]

function cellsOf(entry: TableEntry): Cell[] {
  if (entry.kind === "text") return []
  return entry.kind === "list" ? entry.items.map((item) => item.cell) : [entry]
}

describe.each(LANGUAGES.flatMap((language) => selections.map((selection) => ({ language, ...selection }))))(
  "with $name in $language",
  ({ language, reports }) => {
    const view = viewOf(reports, language)

    describe.each(Object.entries(CARDS_OF_PAGES))("the cards of %s", (_, cardsOf) => {
      const cards = cardsOf(view)

      it("are there, each with a title that is no longer than a glance", () => {
        expect(cards.length).toBeGreaterThan(0)
        for (const { name, card } of cards) {
          expect(card.title.trim(), name).not.toBe("")
          expect(card.title.length, `${name}: ${card.title}`).toBeLessThanOrEqual(160)
          expect(card.subtitle.trim(), name).not.toBe("")
          expect(card.table.caption.trim(), name).not.toBe("")
        }
      })

      it("show no slip of the program", () => {
        for (const { name, card } of cards) expect(slipsIn(card), name).toEqual([])
      })

      it("leave no figure and no absence without words", () => {
        const stated = reports.flatMap(({ notes }) => notes.flatMap((note) => (note.seriesBreak === undefined ? [] : [readText(note.seriesBreak, language)])))
        const breaks = [view.messages.formulas.changed, ...stated]
        for (const { name, card } of cards)
          for (const row of card.table.rows) {
            expect(row.header.trim(), name).not.toBe("")
            if (row.id.endsWith(":break")) {
              // The words of a break stand in its header; a break has no figure.
              expect(breaks, name).toContain(row.header)
              expect(row.entries, `${name}, ${row.header}`).toEqual([{ kind: "text", text: "" }])
              continue
            }
            const words = row.entries.flatMap((entry) => (entry.kind === "text" ? [entry.text] : cellsOf(entry).map(({ text }) => text)))
            expect(
              words.map((text) => text.trim()),
              `${name}, ${row.header}`,
            ).not.toContain("")
          }
      })

      it("give every row as many entries as there are columns", () => {
        for (const { name, card } of cards.filter(({ card }) => card.id !== "comparison"))
          expect(
            card.table.rows.flatMap(({ header, entries }) => (entries.length === card.table.columns.length ? [] : [header])),
            name,
          ).toEqual([])
      })

      it("tell rows and columns apart", () => {
        for (const { name, card } of cards) {
          const ids = card.table.rows.map((row) => row.id)
          expect(new Set(ids).size, name).toBe(ids.length)
          const columns = card.table.columns.map((column) => column.id)
          expect(new Set(columns).size, name).toBe(columns.length)
        }
      })

      it("lead from every figure to its evidence, which prints the same figure", () => {
        const printedBehind: { name: string; ref: string; printed: string | null; kind: Cell["kind"] }[] = []
        for (const { name, card } of cards)
          for (const cell of card.table.rows.flatMap((row) => row.entries.flatMap(cellsOf))) {
            // What a card works out by itself, such as a step of a decomposition, says how under its drawing.
            if (cell.kind === "figure" && cell.computed === true && cell.ref === "") continue
            if (cell.ref === undefined) expect(cell.kind === "figure" || cell.reason !== "absent", `${name}: “${cell.text}” without evidence`).toBe(false)
            else if (isDerived(cell.ref)) expect(derivedEvidence(view, cell.ref)?.arithmetic ?? "", `${name}: ${cell.ref}`).not.toBe("")
            else printedBehind.push({ name, ref: cell.ref, printed: evidence(view, view.issuers, cell.ref)?.printed ?? null, kind: cell.kind })
          }
        const faults = printedBehind.filter(({ kind, printed }) => printed === null || !(kind === "figure" ? /\S/ : /^(\/|不適用)$/).test(printed))
        expect(faults).toEqual([])
      })

      it("lead from every text that can be pressed to its evidence", () => {
        for (const { name, card } of cards)
          for (const entry of card.table.rows.flatMap((row) => row.entries))
            if (entry.kind === "text" && entry.ref !== undefined) expect(evidence(view, view.issuers, entry.ref), `${name}: ${entry.ref}`).not.toBeNull()
      })

      it("say whose report they draw on", () => {
        for (const { name, card } of cards) {
          const drawn = card.table.rows.some((row) => row.entries.some((entry) => cellsOf(entry).some((cell) => cell.kind === "figure")))
          if (drawn) expect(card.sources.length, name).toBeGreaterThan(0)
          for (const source of card.sources)
            expect(
              view.issuers.some((issuer) => source.text.startsWith(issuer.name)),
              name,
            ).toBe(true)
        }
      })
    })
  },
)

it("shows the same rows and the same figures in every language", () => {
  const figures = (language: (typeof LANGUAGES)[number]) =>
    allCards(realView(language)).map(({ name, card }) => [
      name,
      card.table.rows.map((row) => row.entries.flatMap(cellsOf).map((cell) => (cell.kind === "figure" ? cell.value : cell.reason))),
    ])
  const [first, ...others] = LANGUAGES.map(figures)
  for (const other of others) expect(other).toEqual(first)
})
