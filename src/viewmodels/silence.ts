// Where the reports print nothing. A card without a word is not drawn; what it would have shown is named once, issuer by issuer.
import { parseInReport } from "@/domain/address"
import { formatList } from "@/i18n/format"
import type { ViewMessages } from "@/i18n/messages/types"
import type { CardModel, TableEntry } from "./card"
import type { View } from "./view"

export type SubjectId = keyof ViewMessages["silence"]["subjects"]

/** What a page speaks of: its cards under every choice of a reader; null where a card is not made for want of figures. */
export type Subject = { id: SubjectId; cards: () => readonly (CardModel | null)[] }

/** The same with its cards worked out. */
export type MadeSubject = { id: SubjectId; cards: readonly (CardModel | null)[] }

export function made(subjects: readonly Subject[]): MadeSubject[] {
  return subjects.map(({ id, cards }) => ({ id, cards: cards() }))
}

/** Whether a card has nothing to show: no row, or none that says more than "not in the report". What cannot be computed is said, not silent. */
export function isSilent(card: CardModel): boolean {
  return card.table.rows.every((row) => row.entries.every(saysNothing))
}

function saysNothing(entry: TableEntry): boolean {
  if (entry.kind === "text") return entry.ref === undefined && (entry.text === "" || entry.text === "–")
  if (entry.kind === "list") return entry.items.every(({ cell }) => saysNothing(cell))
  return entry.kind === "missing" && entry.reason === "absent"
}

/** Whether no card of a page has anything to show; stops at the first that has. */
export function isSilentPage(subjects: readonly Subject[]): boolean {
  return subjects.every(({ cards }) => cards().every((card) => card === null || isSilent(card)))
}

/** The subjects of which a card shows nothing that stands in the report. */
function silentSubjects(report: string, subjects: readonly MadeSubject[]): SubjectId[] {
  return subjects
    .filter(({ cards }) => !cards.some((card) => card?.table.rows.some((row) => row.entries.some((entry) => isFrom(report, entry)))))
    .map(({ id }) => id)
}

function isFrom(report: string, entry: TableEntry): boolean {
  if (entry.kind === "list") return entry.items.some(({ cell }) => isFrom(report, cell))
  return entry.ref !== undefined && parseInReport(entry.ref)?.report === report
}

/** What each report in view does not print of a page's subjects, a line each; a report that prints something of all has none. */
export function silences(view: View, page: keyof View["messages"]["nav"]["views"], subjects: readonly MadeSubject[]): string[] {
  const m = view.messages.silence
  return view.issuers.flatMap((issuer) => {
    const silent = silentSubjects(issuer.id, subjects)
    if (silent.length === 0) return []
    if (silent.length === subjects.length) return [m.wholly(issuer.name, view.messages.nav.views[page])]
    return [m.lacks(issuer.name, silent.map((id) => m.subjects[id]).join(view.messages.listSeparator))]
  })
}

/** What a page says when no report in view prints anything for it. */
export function silentPageTitle(view: View, page: keyof View["messages"]["nav"]["views"]): string {
  const names = formatList(
    view.issuers.map((issuer) => issuer.name),
    view.language,
  )
  return view.messages.silence.page(names, view.messages.nav.views[page])
}
