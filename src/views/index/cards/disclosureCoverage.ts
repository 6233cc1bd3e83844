// How much of the HKEX Guide each report covers with figures, aspect by aspect, and which edition of it the report cites.

import { reportingYear } from "@/domain/dataset"
import { countStates, DISCLOSURE_STATES, type DisclosureState } from "@/domain/disclosure"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames, type TableEntry } from "@/figures/card"
import type { Headline } from "@/figures/findings/findingWords"
import type { Issuer, View } from "@/figures/view"
import type { OwnFiles } from "@/figures/viewCard"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { HkexCode, Standards } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import { aspectName, codeWords, disclosuresOf, indexSources, lacksWords, type ReportDisclosures } from "./disclosureIndex"

/** One aspect of the coverage drawing: per report a tile per KPI, or per mandatory disclosure, in the order of the Guide. */
export type CoverageRow = {
  code: string
  label: string
  pillar: Pillar | null
  cells: { issuer: Issuer; tiles: { id: string; state: DisclosureState; words: string }[]; count: string }[]
}

/** Who leaves the largest share of the KPIs that ask for a number, and that apply to it, without one. */
export function coverageHeadline(view: View<Words>, { standards }: OwnFiles): Headline | null {
  if (standards === null) return null
  const quantitative = standards.hkex.filter((code) => code.quantitative === true)
  const without = disclosuresOf(view, standards)
    .map(({ issuer, byCode }) => {
      const asked = quantitative.filter(({ code }) => byCode.get(code)?.state !== "not-applicable")
      return { issuer, asked: asked.length, without: asked.filter(({ code }) => byCode.get(code)?.state !== "figure").length }
    })
    .toSorted((a, b) => b.without / Math.max(1, b.asked) - a.without / Math.max(1, a.asked))[0]
  if (without === undefined) return null
  const title = view.words.headline({ issuer: without.issuer.name, without: without.without, total: without.asked })
  return { title, figures: [], mark: null, check: null }
}

export function coverageCard(
  view: View<Words>,
  standards: Standards,
): { card: CardModel; model: CoverageRow[]; states: { state: DisclosureState; word: string }[] } {
  const m = view.words
  const all = disclosuresOf(view, standards)
  const quantitative = standards.hkex.filter((code) => code.quantitative === true)
  const pick = (byCode: ReportDisclosures["byCode"], codes: readonly HkexCode[]) => codes.flatMap(({ code }) => byCode.get(code) ?? [])
  const countsOf = (issuer: Issuer) => {
    const found = pick(all.find((each) => each.issuer === issuer)?.byCode ?? new Map(), quantitative)
    return { ...countStates(found), partial: found.filter(({ lacks }) => lacks.length > 0).length }
  }
  // Of the one with fewest there is most to say.
  const title = clauseTitle(
    view,
    (issuer) => {
      const { figure, partial, "not-applicable": notApplicable } = countsOf(issuer)
      return m.coverageClause({ issuer: issuer.name, count: figure, total: quantitative.length, notApplicable, partial })
    },
    (issuer) => -countsOf(issuer).figure,
  )
  const rowOf = (row: Pick<CoverageRow, "code" | "label" | "pillar">, codes: readonly HkexCode[]): CoverageRow => ({
    ...row,
    cells: all.map(({ issuer, byCode }) => {
      const tiles = codes.flatMap((code) => {
        const disclosure = byCode.get(code.code)
        if (disclosure === undefined) return []
        const words = [m.states[disclosure.state], lacksWords(view, disclosure)].filter((text) => text !== "").join(view.messages.clauseSeparator)
        return [{ id: code.code, state: disclosure.state, words: view.messages.labelled({ label: codeWords(view, code), words }) }]
      })
      return { issuer, tiles, count: m.ofCodes({ count: tiles.filter(({ state }) => state === "figure").length, total: tiles.length }) }
    }),
  })
  // The general disclosure of an aspect asks for words only; its KPIs are what can be counted.
  const aspects = standards.aspects.map((aspect) =>
    rowOf(
      { code: aspect.code, label: readText(aspect.label, view.language), pillar: aspect.pillar },
      standards.hkex.filter((code) => code.aspect === aspect.code && code.kind !== "general"),
    ),
  )
  // First what the title counts: the KPIs that ask for a number, whatever their aspect.
  const model = [rowOf({ code: QUANTITATIVE, label: m.shown.quantitative, pillar: null }, quantitative), ...aspects]
  const states = DISCLOSURE_STATES.map((state) => ({ state, word: m.states[state] }))
  return {
    card: {
      id: "coverage",
      title,
      subtitle: m.coverageSubtitle,
      caveats: [m.quantitativeOurs],
      sources: indexSources(view),
      table: {
        caption: title,
        rowHeader: m.aspect,
        columns: all.flatMap(({ issuer }) =>
          states.map(({ state, word }) => ({
            id: `${issuer.id}-${state}`,
            label: `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${word}`,
            numeric: true,
          })),
        ),
        rows: model.map((row) => ({
          id: row.code,
          header: aspectName(row),
          entries: row.cells.flatMap(({ tiles }) =>
            states.map(({ state }): TableEntry => ({ kind: "text", text: String(tiles.filter((tile) => tile.state === state).length) })),
          ),
        })),
      },
    },
    model,
    states,
  }
}

/** The row of all KPIs that ask for a number; no aspect has this code. */
export const QUANTITATIVE = "quantitative"

/** The edition of the Guide that each report cites, and its other frameworks. */
export function editionsCard(view: View<Words>): CardModel {
  const m = view.words
  const reports = view.issuers.flatMap((issuer) => issuer.reports)
  const editions = [...new Set(reports.map(({ report }) => m.edition(report.document.framework.edition)))]
  const title =
    editions.length === 1 ? m.oneEdition({ edition: editions[0] ?? "", many: reports.length > 1 }) : m.editionsDiffer(formatList(editions, view.messages))
  return {
    id: "editions",
    title,
    subtitle: m.editionsSubtitle,
    caveats: editions.length === 1 ? [] : [m.editionsCaveat],
    sources: view.issuers.map((issuer) => ({
      ...sourceNames(view, issuer),
      places: issuer.report.document.framework.source.section.split(" / ").at(-1) ?? "",
    })),
    table: {
      caption: title,
      rowHeader: m.framework,
      columns: [{ id: "named", label: m.named, numeric: false }],
      rows: view.issuers
        .flatMap((issuer) => issuer.reports.map(({ report }) => ({ issuer, report })))
        .flatMap(({ issuer, report }) => {
          const { framework, otherFrameworks } = report.document
          const row = (id: string, header: string, text: string, path: readonly (string | number)[]) => ({
            id: `${report.id}:${id}`,
            group: view.messages.issuerYear({ issuer: issuer.name, year: reportingYear(report) }),
            header,
            entries: [{ kind: "text" as const, text, ref: nodeAddress(report, ...path) }],
          })
          return [
            row("hkex", m.guide, m.edition(framework.edition), ["document", "framework"]),
            ...otherFrameworks.map(({ name }, i) => row(`other-${i}`, m.other, readText(name, view.language), ["document", "otherFrameworks", i])),
          ]
        }),
    },
  }
}
