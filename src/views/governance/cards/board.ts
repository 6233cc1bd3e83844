// The board as its table prints it: every director under every attribute, with shares that are counted here and say so.

import type { EvidenceAddress } from "@/domain/address"
import { boardAtYearEnd, isDisputed } from "@/domain/boards"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames, type TableEntry } from "@/figures/card"
import type { Issuer, View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Director, GovernanceFigure } from "@/schema/report"
import type { Words } from "../words/zh-Hant"

/** One director under one attribute; `value` is the printed figure where the attribute is one; `disputed`: a committee table prints it otherwise. */
export type BoardChip = { id: string; name: string; value: string | null; ref: EvidenceAddress; disputed: boolean }
export type BoardGroup = { id: string; label: string; share: string; chips: BoardChip[] }
export type BoardAttribute = "independent" | "gender" | "expertise" | "age" | "tenureYears" | "directorships"
/** A row of the drawing: an attribute, its groups in order. */
export type BoardRow = { id: BoardAttribute; label: string; groups: BoardGroup[] }
/** `missing` says in a sentence which tables the report does not print; null when all are there. */
export type BoardModel = { issuer: Issuer; rows: BoardRow[]; changes: BoardChip[]; missing: string | null }

const ATTRIBUTES: readonly BoardAttribute[] = ["independent", "gender", "expertise", "age", "tenureYears", "directorships"]

export function boardCard(view: View<Words>): { card: CardModel; model: BoardModel[] } {
  const m = view.words
  const title = clauseTitle(
    view,
    (issuer) => {
      const board = boardAtYearEnd(issuer.report)
      if (board.length === 0) return m.noBoard(issuer.name)
      // What the table does not print of anybody is not said to be nobody.
      const independent = board.every((director) => director.independent === null) ? null : independentOf(issuer, board)
      const women = board.every((director) => director.gender === null) ? null : board.filter((director) => director.gender === "female").length
      return m.boardClause({
        issuer: issuer.name,
        year: issuer.year,
        size: board.length,
        independent: independent?.from ?? null,
        atMost: independent?.to ?? 0,
        women,
      })
    },
    ({ report }) => report.governance.board.length,
  )
  const printed = view.issuers.filter((issuer) => issuer.report.governance.board.length > 0)
  return {
    card: {
      id: "board",
      title,
      subtitle: printed.length === 0 ? m.boardNoneSubtitle : m.boardSubtitle,
      ...(printed.length === 0 ? {} : { how: m.boardHow }),
      caveats: [
        ...(printed.some(({ report }) => report.governance.board.some(({ id }) => ATTRIBUTES.some((attribute) => isDisputed(report, id, attribute))))
          ? [m.boardDiffers]
          : []),
        ...(printed.length === 0 ? [] : [m.sharesComputed]),
      ],
      sources: printed.map((issuer) => ({ ...sourceNames(view, issuer), places: issuer.report.governance.board[0]?.source.table ?? "" })),
      table: {
        caption: title,
        rowHeader: m.director,
        columns: [
          { id: "roles", label: m.roles, numeric: false },
          ...ATTRIBUTES.map((id) => ({ id, label: view.messages.people.attributes[id], numeric: FIGURES.has(id) })),
          { id: "tie", label: m.tie, numeric: false },
          { id: "change", label: m.change, numeric: false },
        ],
        rows: printed.flatMap((issuer) => issuer.report.governance.board.map((director, i) => rosterRow(view, issuer, director, i))),
      },
    },
    model: view.issuers.map((issuer) => boardModel(view, issuer)),
  }
}

/** How many are independent: at least those of whom no table says otherwise, at most those of whom one says so. */
function independentOf({ report }: Issuer, board: readonly Director[]): { from: number; to: number } {
  const disputed = (director: Director) => isDisputed(report, director.id, "independent")
  const by = (independent: boolean) => board.filter((director) => director.independent === independent)
  const yes = by(true)
  return { from: yes.filter((director) => !disputed(director)).length, to: yes.length + by(false).filter(disputed).length }
}

const FIGURES: ReadonlySet<BoardAttribute> = new Set(["age", "tenureYears", "directorships"])

function boardModel(view: View<Words>, issuer: Issuer): BoardModel {
  const m = view.words
  const { board, committees, attendance } = issuer.report.governance
  const lacking = [
    ...(board.length === 0 ? [m.tables.board] : []),
    ...(committees.length === 0 ? [m.tables.committees] : []),
    ...(attendance.length === 0 ? [m.tables.attendance] : []),
  ]
  return {
    issuer,
    rows: board.length === 0 ? [] : ATTRIBUTES.map((id) => ({ id, label: view.messages.people.attributes[id], groups: groupsOf(view, issuer, id) })),
    changes: board.flatMap((director, i) =>
      director.change === null ? [] : [{ ...chip(view, issuer, director, i), value: readText(director.change.label, view.language) }],
    ),
    missing: lacking.length === 0 ? null : m.missingTables({ issuer: issuer.name, year: issuer.year, list: lacking.join(m.or) }),
  }
}

function groupsOf(view: View<Words>, issuer: Issuer, attribute: BoardAttribute): BoardGroup[] {
  const { board } = issuer.report.governance
  const size = boardAtYearEnd(issuer.report).length
  const groups = new Map<string, { order: number; label: string; chips: BoardChip[] }>()
  board.forEach((director, i) => {
    if (!director.onBoardAtYearEnd) return
    const { id, order, label, figure } = membership(view, director, attribute)
    const group = groups.get(id) ?? { order, label, chips: [] }
    const ref = nodeAddress(issuer.report, "governance", "board", i, ...(figure === null ? [] : [attribute]))
    group.chips.push({
      ...chip(view, issuer, director, i),
      value: attribute === "age" && figure !== null ? governanceText(view, figure) : null,
      ref,
      disputed: isDisputed(issuer.report, director.id, attribute),
    })
    groups.set(id, group)
  })
  return [...groups]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { label, chips }]) => ({
      id,
      label,
      share: view.words.share({ count: chips.length, size, percent: formatNumber((100 * chips.length) / size, view.language, 1) }),
      chips: attribute === "age" ? chips.toSorted((a, b) => Number(a.value) - Number(b.value)) : chips,
    }))
}

/** The group of a director under an attribute. Ages fall into our bands of ten years; years served and seats group by their printed figure. */
function membership(
  view: View<Words>,
  director: Director,
  attribute: BoardAttribute,
): { id: string; order: number; label: string; figure: GovernanceFigure | null } {
  const m = view.words
  const unknown = { id: "not-printed", order: Number.POSITIVE_INFINITY, label: m.notPrinted, figure: null }
  switch (attribute) {
    case "independent":
      if (director.independent === null) return unknown
      return { id: String(director.independent), order: director.independent ? 0 : 1, label: independenceText(view, director.independent), figure: null }
    case "gender":
      return director.gender === null
        ? unknown
        : { id: director.gender, order: director.gender === "female" ? 0 : 1, label: view.messages.people.genders[director.gender], figure: null }
    case "expertise":
      return director.expertise === null
        ? unknown
        : { id: director.expertise, order: director.expertise === "finance" ? 0 : 1, label: view.messages.people.expertises[director.expertise], figure: null }
    case "age": {
      if (director.age === null) return unknown
      const from = Math.floor(director.age.value / 10) * 10
      return { id: String(from), order: from, label: m.ageBand({ from, to: from + 9 }), figure: director.age }
    }
    case "tenureYears":
    case "directorships": {
      const figure = director[attribute]
      if (figure === null) return unknown
      const text = governanceText(view, figure)
      return { id: text, order: figure.value - (figure.qualifier === "less-than" ? 0.5 : 0), label: m.counted[attribute](text), figure }
    }
  }
}

function chip(view: View<Words>, issuer: Issuer, director: Director, i: number): BoardChip {
  return {
    id: director.id,
    name: readText(director.name, view.language),
    value: null,
    ref: nodeAddress(issuer.report, "governance", "board", i),
    disputed: false,
  }
}

function rosterRow(view: View<Words>, issuer: Issuer, director: Director, i: number): CardModel["table"]["rows"][number] {
  const m = view.words
  const address = (...fields: readonly string[]) => nodeAddress(issuer.report, "governance", "board", i, ...fields)
  const text = (words: string | null): TableEntry => textEntry(view, words, address())
  const figure = (id: "age" | "tenureYears" | "directorships") => figureEntry(view, director[id], address(id))
  const marked = (attribute: BoardAttribute, words: string) => (isDisputed(issuer.report, director.id, attribute) ? `${words} ≠` : words)
  const list = (items: readonly string[]) => (items.length === 0 ? null : items.join(view.messages.listSeparator))
  return {
    id: `${issuer.id}:${director.id}`,
    group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    header: readText(director.name, view.language),
    entries: [
      text(list(director.roles.map((role) => m.roleNames[role]))),
      text(director.independent === null ? null : marked("independent", independenceText(view, director.independent))),
      text(director.gender === null ? null : marked("gender", view.messages.people.genders[director.gender])),
      text(director.expertise === null ? null : marked("expertise", view.messages.people.expertises[director.expertise])),
      figure("age"),
      figure("tenureYears"),
      figure("directorships"),
      text(director.tie === null ? null : readText(director.tie, view.language)),
      text(director.change === null ? null : readText(director.change.label, view.language)),
    ],
  }
}

export function independenceText(view: View<Words>, independent: boolean): string {
  return independent ? view.messages.people.independent : view.messages.people.notIndependent
}

/** "36", "<1": a governance figure with its printed decimals left to its value, and its qualifier. */
export function governanceText(view: View<Words>, { value, qualifier, unit }: GovernanceFigure): string {
  const number = formatNumber(value, view.language)
  const figure = unit === "percent" ? `${number}%` : number
  return qualifier === undefined ? figure : view.messages.qualifiers[qualifier](figure)
}

export function figureEntry(view: View<Words>, figure: GovernanceFigure | null, ref: EvidenceAddress): TableEntry {
  if (figure === null) return { kind: "missing", reason: "absent", text: view.messages.cell.absent }
  return { kind: "figure", value: figure.value, text: governanceText(view, figure), ref, noted: false }
}

/** A printed text that opens its evidence; what is not printed is a word without one. */
export function textEntry(view: View<Words>, words: string | null, ref: EvidenceAddress): TableEntry {
  return words === null ? { kind: "missing", reason: "absent", text: view.messages.cell.absent } : { kind: "text", text: words, ref }
}
