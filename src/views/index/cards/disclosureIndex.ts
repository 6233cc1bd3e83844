// The disclosure index: every HKEX code × report in one of four states, and what stands behind a cell.

import { type EvidenceAddress, formatInReport, parseInReport } from "@/domain/address"
import { type Disclosure, type DisclosureState, disclosures } from "@/domain/disclosure"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, type SourceLine, sourceNames, type TableEntry, type TableModel } from "@/figures/card"
import { peerFiguresTable } from "@/figures/series/peerFigures"
import { dimensionName, type Issuer, type View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { HkexCode, Standards } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"

export const INDEX_SHOWN = ["all", "quantitative", "marks"] as const
/** Which codes the reader wants to see: all, those that ask for a number, or those with a mark. */
export type IndexShown = (typeof INDEX_SHOWN)[number]

export type ReportDisclosures = { issuer: Issuer; byCode: ReadonlyMap<string, Disclosure> }

/** One report under one code. `id` stands in links: "weimob-2023~A1.2". `mark` says in a sentence how index and figures differ. */
export type IndexCell = { id: string; issuer: Issuer; state: DisclosureState; word: string; detail: string; mark: string | null }
/** GRI codes as printed beside a report's row, or of our catalogue's metrics. */
export type GriList = { id: string; label: string; codes: string }
/** `short` is the code as reports print it, "" for a mandatory disclosure; `name` is code and label. */
export type IndexLine = {
  code: string
  short: string
  name: string
  label: string
  kind: HkexCode["kind"]
  kindWord: string
  cells: IndexCell[]
  gri: GriList[]
}
export type IndexAspect = { code: string; label: string; pillar: Pillar | null; lines: IndexLine[] }

export function indexCard(view: View<Words>, standards: Standards, shown: IndexShown): { card: CardModel; model: IndexAspect[] } {
  const m = view.words
  const all = disclosuresOf(view, standards)
  const marked = (code: string) => all.some(({ byCode }) => (byCode.get(code)?.contradiction ?? null) !== null)
  const wanted = (code: HkexCode) => shown === "all" || (shown === "quantitative" ? code.quantitative === true : marked(code.code))
  const model = standards.aspects
    .map((aspect) => ({
      code: aspect.code,
      label: readText(aspect.label, view.language),
      pillar: aspect.pillar,
      lines: standards.hkex.filter((code) => code.aspect === aspect.code && wanted(code)).map((code) => indexLine(view, standards, all, code)),
    }))
    .filter(({ lines }) => lines.length > 0)
  const title =
    clauseTitle(view, (issuer) => {
      if (issuer.report.index.length === 0) return m.noIndex(issuer.name)
      const found = all.find((each) => each.issuer.id === issuer.id)
      return m.marksClause({ issuer: issuer.name, count: [...(found?.byCode.values() ?? [])].filter(({ contradiction }) => contradiction !== null).length })
    }) || m.title
  return {
    card: {
      id: "index",
      title,
      subtitle: m.indexSubtitle,
      how: m.indexHow,
      caveats: [m.marksNeutral],
      sources: indexSources(view),
      table: indexTable(view, title, all, model),
    },
    model,
  }
}

function indexLine(view: View<Words>, standards: Standards, all: readonly ReportDisclosures[], code: HkexCode): IndexLine {
  return {
    code: code.code,
    short: shortCode(code.code),
    name: codeWords(view, code),
    label: readText(code.label, view.language),
    kind: code.kind,
    kindWord: code.quantitative === true ? view.messages.requirements.kinds.quantitative : view.messages.requirements.kinds[code.kind],
    cells: all.flatMap(({ issuer, byCode }) => {
      const found = byCode.get(code.code)
      return found === undefined ? [] : [indexCell(view, standards, issuer, found)]
    }),
    gri: griLists(view, all, code.code),
  }
}

function indexCell(view: View<Words>, standards: Standards, issuer: Issuer, found: Disclosure): IndexCell {
  const m = view.words
  return {
    id: formatInReport({ report: issuer.id, id: found.code }),
    issuer,
    state: found.state,
    word: m.states[found.state],
    detail: cellWords(view, standards, found),
    mark: found.contradiction === null ? null : m.contradictions[found.contradiction],
  }
}

/** What stands under the word of a state: how many figures and targets, why it does not apply, or which row covers it. */
function cellWords(view: View<Words>, standards: Standards, found: Disclosure): string {
  const m = view.words
  const targets = found.targets === 0 ? "" : m.targets(found.targets)
  const join = (...parts: string[]) => parts.filter((words) => words !== "").join(view.messages.clauseSeparator)
  if (found.state === "figure") return join(m.figures(found.figures.length), targets, lacksWords(view, found))
  // Figures on the subject that do not give the number asked for: said, so that nobody takes them for it or misses them.
  if (found.figures.length > 0 && found.reason === null) return join(m.related(found.figures.length), targets)
  return join(targets, found.reason === null ? coveredWords(view, standards, found) : readText(found.reason, view.language))
}

/** "no figures by region; 1 of 3 years": what the KPI asks for beside what there is; "" where nothing is lacking. */
export function lacksWords(view: View<Words>, { lacks }: Disclosure): string {
  const m = view.words
  const dimensions = lacks.flatMap((lack) => (lack.kind === "dimension" ? [dimensionName(view, lack.dimension)] : []))
  const years = lacks.flatMap((lack) => (lack.kind === "years" ? [m.yearsOf({ printed: lack.printed, asked: lack.asked })] : []))
  return [...(dimensions.length === 0 ? [] : [m.lacks(dimensions.join(view.messages.listSeparator))]), ...years].join(view.messages.clauseSeparator)
}

/** Codes of mandatory disclosures are this site's own and are not shown. */
function shortCode(code: string): string {
  return code.startsWith("MD") ? "" : code
}

/** "A1.2 Scope 1 and 2 GHG emissions", or the bare label of a mandatory disclosure. */
export function codeWords(view: View<Words>, { code, label }: HkexCode): string {
  return [shortCode(code), readText(label, view.language)].filter((words) => words !== "").join(" ")
}

/** Which row of the index covers a code without one: the heading above it, or its parts below. "" when it has its own, or none. */
function coveredWords(view: View<Words>, standards: Standards, { code, coveredBy }: Disclosure): string {
  const m = view.words
  const [first] = coveredBy
  if (first === undefined) return ""
  if (first.startsWith(code)) return m.coveredByParts(coveredBy.length)
  const heading = standards.hkex.find((each) => each.code === first)
  return m.coveredBy(heading === undefined ? first : codeWords(view, heading))
}

function griLists(view: View<Words>, all: readonly ReportDisclosures[], code: string): GriList[] {
  const m = view.words
  const printed = all.flatMap(({ issuer, byCode }) => {
    const codes = byCode.get(code)?.row?.row.gri ?? []
    return codes.length === 0 ? [] : [{ id: issuer.id, label: m.griPrinted(issuer.name), codes: [...new Set(codes)].join(view.messages.listSeparator) }]
  })
  // The catalogue fits any report: its counterparts are given for the figures that these reports are asked for and name.
  const named = new Set(all.flatMap(({ issuer }) => issuer.report.observations.map(({ metric }) => metric)))
  const ours = new Set([...named].flatMap((id) => view.catalogue.metrics.get(id) ?? []).flatMap(({ hkex, gri }) => (hkex.includes(code) ? gri : [])))
  return ours.size === 0
    ? printed
    : [
        ...printed,
        {
          id: "catalogue",
          label: m.griOurs,
          codes: [...ours].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })).join(view.messages.listSeparator),
        },
      ]
}

function indexTable(view: View<Words>, caption: string, all: readonly ReportDisclosures[], model: readonly IndexAspect[]): TableModel {
  const entry = (found: Disclosure | undefined, cell: IndexCell): TableEntry => ({
    kind: "text",
    text: [cell.word, cell.detail, cell.mark ?? ""].filter((words) => words !== "").join("\n"),
    ...(found?.row == null ? {} : { ref: nodeAddress(cell.issuer.report, "index", found.row.at) }),
  })
  return {
    caption,
    rowHeader: view.words.code,
    columns: all.map(({ issuer }) => ({ id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), numeric: false })),
    rows: model.flatMap((aspect) =>
      aspect.lines.map((line) => ({
        id: line.code,
        group: aspectName(aspect),
        header: line.name,
        entries: line.cells.map((cell) => entry(all.find(({ issuer }) => issuer.id === cell.issuer.id)?.byCode.get(line.code), cell)),
      })),
    ),
  }
}

export function aspectName({ code, label }: { code: string; label: string }): string {
  return /^[A-Z]\d/.test(code) ? `${code} ${label}` : label
}

/** What stands behind a cell: the index row as printed, the reason, and every figure with its evidence. */
export type CellDetail = {
  heading: string
  fields: { id: string; label: string; text: string; printed: boolean; ref: EvidenceAddress | null }[]
  mark: string | null
  /** null when the code has no figure and no printed absence. */
  figures: TableModel | null
}

/** null when the link names no report in view or no code of the standards. */
export function cellDetail(view: View<Words>, standards: Standards, id: string): CellDetail | null {
  const asked = parseInReport(id)
  if (asked === null) return null
  const code = asked.id
  const [found] = disclosuresOf({ ...view, issuers: view.issuers.filter((issuer) => issuer.id === asked.report) }, standards)
  const disclosure = found?.byCode.get(code)
  const known = standards.hkex.find((each) => each.code === code)
  if (found === undefined || disclosure === undefined || known === undefined) return null
  const { issuer } = found
  const m = view.words
  const heading = m.detailHeading({ issuer: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), code: codeWords(view, known) })
  const metrics = [...view.catalogue.metrics.values()].filter((metric) => metric.hkex.includes(code)).map(({ id }) => id)
  const table = peerFiguresTable({ ...view, issuers: [issuer] }, heading, [{ metrics }])
  return {
    heading,
    fields: detailFields(view, standards, issuer, disclosure),
    mark: disclosure.contradiction === null ? null : m.contradictions[disclosure.contradiction],
    figures: table.rows.length === 0 ? null : table,
  }
}

function detailFields(view: View<Words>, standards: Standards, issuer: Issuer, disclosure: Disclosure): CellDetail["fields"] {
  const m = view.words
  const { row, reason, state } = disclosure
  const ref = row === null ? null : nodeAddress(issuer.report, "index", row.at)
  const griName = (code: string) => {
    const name = standards.gri.find((known) => known.code === code)
    return name === undefined ? code : `${code} ${readText(name.label, view.language)}`
  }
  const gri = [...new Set(row?.row.gri)]
  const rowWords = row === null ? coveredWords(view, standards, disclosure) || m.noRow : null
  return [
    { id: "state", label: m.state, text: m.states[state], printed: false, ref: null },
    ...(rowWords === null ? [] : [{ id: "row", label: m.row, text: rowWords, printed: false, ref: null }]),
    ...(row?.row.chapter == null ? [] : [{ id: "chapter", label: m.chapter, text: row.row.chapter, printed: true, ref }]),
    ...(reason === null ? [] : [{ id: "reason", label: m.reason, text: readText(reason, view.language), printed: false, ref }]),
    ...(gri.length === 0 ? [] : [{ id: "gri", label: m.griOf, text: gri.map(griName).join(view.messages.listSeparator), printed: false, ref }]),
  ]
}

export function disclosuresOf(view: View<Words>, standards: Standards): ReportDisclosures[] {
  return view.issuers.map((issuer) => ({
    issuer,
    byCode: new Map(disclosures(issuer.report, standards, view.catalogue.metrics).map((found) => [found.code, found])),
  }))
}

export function indexSources(view: View<Words>): SourceLine[] {
  return view.issuers
    .filter(({ report }) => report.index.length > 0)
    .map((issuer) => ({ ...sourceNames(view, issuer), places: issuer.report.index[0]?.source.section.split(" / ").at(-1) ?? "" }))
}
