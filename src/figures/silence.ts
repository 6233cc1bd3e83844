// Where the reports print nothing. A card without a word is not drawn; what it would have shown is named once, issuer by issuer.
import { parseInReport } from "@/domain/address"
import { formatList } from "@/i18n/format"
import type { CoreMessages } from "@/i18n/words/types"
import type { CardModel, TableEntry } from "./card"
import { metricsOfSubject, withUnplaced } from "./series/placed"
import { type Issuer, metricName, type View } from "./view"
import { type AnyCard, modelsOf, NO_FILES, type OwnFiles, UNASKED } from "./viewCard"

type Named = { subjectNames?: Record<string, string> }
type ViewId = keyof CoreMessages["nav"]["views"]

/** What a page speaks of: the models of its cards as printed, under every choice of a reader; null where a card is not made for want of figures. */
export type Subject = { id: string; cards: () => readonly (CardModel | null)[] }

/** The same with its cards worked out. */
export type MadeSubject = { id: string; cards: readonly (CardModel | null)[] }

/** The subjects of some cards, in the order in which the cards stand. */
export function subjectsOf<Words extends object, Own extends object>(
  view: View<Words>,
  cards: readonly AnyCard<Words, Own>[],
  files: OwnFiles = NO_FILES,
): Subject[] {
  const ids = [...new Set(cards.flatMap(({ subject }) => subject ?? []))]
  return ids.map((id) => ({ id, cards: () => cards.filter(({ subject }) => subject === id).flatMap((card) => underEveryChoice(view, card, files)) }))
}

/** The models of one card as printed, one for each value that it could be asked for. */
export function underEveryChoice<Words extends object, Own extends object>(
  view: View<Words>,
  card: AnyCard<Words, Own>,
  files: OwnFiles = NO_FILES,
): (CardModel | null)[] {
  return (card.choice?.values ?? [""]).flatMap((by): readonly (CardModel | null)[] => {
    const models = modelsOf(card, view, { ...UNASKED, by }, files)
    return models.length === 0 ? [null] : models
  })
}

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

/** Whether no card of a page, as printed, has anything to show; stops at the first that has. */
export function isSilentPage<Words extends object, Own extends object>(
  view: View<Words>,
  cards: readonly AnyCard<Words, Own>[],
  files: OwnFiles = NO_FILES,
): boolean {
  return cards.every((card) => card.only !== undefined || underEveryChoice(view, card, files).every((model) => model === null || isSilent(model)))
}

/**
 * The subjects of which a card shows nothing that stands in the report, and on which the report has nothing else either, such as figures of
 * groups without a total, or of a metric that no card draws.
 */
function silentSubjects(view: View<Named>, { id: report, report: { observations } }: Issuer, subjects: readonly MadeSubject[]): string[] {
  return subjects
    .filter(({ id, cards }) => {
      const entries = cards.flatMap((card) => card?.table.rows.flatMap((row) => row.entries) ?? [])
      if (entries.some((entry) => isFrom(report, entry))) return false
      const shown = entries.flatMap(figuresIn)
      const metrics = new Set([...shown.map(({ metric }) => metric), ...(id.startsWith(METRIC) ? [id.slice(METRIC.length)] : [])])
      const near = new Set(withUnplaced(view, [...metrics, ...metricsOfSubject(view, id)]))
      // Where the cards show totals, groups without a total are something; where they show groups, nothing else is.
      return shown.some(({ grouped }) => grouped) || !observations.some(({ metric, status }) => near.has(metric) && status === "reported")
    })
    .map(({ id }) => id)
}

const METRIC = "metric:"

/** The metrics of an entry's figures, and whether they are of a group: "turnover-rate|2023|gender=male". */
function figuresIn(entry: TableEntry): { metric: string; grouped: boolean }[] {
  if (entry.kind === "list") return entry.items.flatMap(({ cell }) => figuresIn(cell))
  const id = entry.ref === undefined ? undefined : parseInReport(entry.ref)?.id
  if (id === undefined) return []
  const [metric = "", , breakdown = ""] = id.split("|")
  return [{ metric, grouped: breakdown !== "" }]
}

function isFrom(report: string, entry: TableEntry): boolean {
  if (entry.kind === "list") return entry.items.some(({ cell }) => isFrom(report, cell))
  return entry.ref !== undefined && parseInReport(entry.ref)?.report === report
}

/** What each issuer in view does not print of a page's subjects, a line each; one that prints something of all has none. */
export function silences(view: View<Named>, page: ViewId, subjects: readonly MadeSubject[]): string[] {
  const m = view.messages.silence
  return view.issuers.flatMap((issuer) => {
    const silent = silentSubjects(view, issuer, subjects)
    if (silent.length === 0) return []
    if (silent.length === subjects.length) return [m.wholly({ issuer: issuer.name, view: view.messages.nav.views[page] })]
    return [m.lacks({ issuer: issuer.name, list: silent.map((id) => subjectName(view, id)).join(view.messages.listSeparator) })]
  })
}

function subjectName(view: View<Named>, id: string): string {
  return id.startsWith(METRIC) ? metricName(view, id.slice(METRIC.length)) : (view.words.subjectNames?.[id] ?? id)
}

/** What a page says when no report in view prints anything for it. */
export function silentPageTitle(view: View, page: ViewId): string {
  const names = formatList(
    view.issuers.map((issuer) => issuer.name),
    view.messages,
  )
  return view.messages.silence.page({ issuers: names, view: view.messages.nav.views[page] })
}
