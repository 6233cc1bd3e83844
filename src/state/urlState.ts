// What is shareable lives in the URL and nowhere else: a link opens exactly the same view on another machine.

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs"
import { startTransition } from "react"
import { LANGUAGES } from "@/i18n/language"

export const VIEWS = [
  "overview",
  "materiality",
  "workforce",
  "training",
  "emissions",
  "resources",
  "governance",
  "operations",
  "comparison",
  "index",
  "checks",
  "data",
] as const
export type ViewId = (typeof VIEWS)[number]

/** Every choice a reader makes is a step that Back undoes. */
const options = { history: "push" } as const

const viewParser = parseAsStringLiteral(VIEWS).withDefault("overview").withOptions(options)
const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions(options)

/** What is looked for in the table of all data, and how it is shown. */
const DATA_CHOICES = ["q", "kpi", "report", "year", "status", "grade", "sort", "columns", "row"] as const

/** Choices that belong to one view; leaving the view drops them. */
const CHOICES = [
  "by",
  "turnover",
  "vacancies",
  "trained",
  "programme",
  "denominator",
  "energy",
  "water",
  "waste",
  "ip",
  "pillar",
  "show",
  "metric",
  "topic",
  "verdict",
  "report",
  "rule",
  "check",
  "grades",
  "sort",
  "digitise",
  "code",
  "tier",
  "stakeholder",
  ...DATA_CHOICES,
] as const
export type ChoiceKey = (typeof CHOICES)[number]

const text = parseAsString.withOptions(options)

/** The view that a link names and that does not exist; null when it names one that does, or none. */
export function useUnknownView(): string | null {
  const [raw] = useQueryState("view", text)
  return raw === null || VIEWS.some((view) => view === raw) ? null : raw
}

export function useCurrentView(): ViewId {
  return useQueryState("view", viewParser)[0]
}

/** What a view is opened with: its choices, and a figure whose evidence is shown at once. */
export type Arrival = Partial<Record<ChoiceKey | "ev", string>>

/** Goes to a view: language and issuers stay, everything else of the old view is dropped, and the reader starts at its top. */
export function useGoToView(): (view: ViewId, arrival?: Arrival) => void {
  const [, setAll] = useQueryStates({ view: viewParser, tables: list, full: text, ev: text, ...Object.fromEntries(CHOICES.map((key) => [key, text])) }, options)
  return (next, arrival = {}) => {
    // A transition: the press is answered with the next picture, and the new view takes the time it needs.
    startTransition(() => void setAll({ view: next, tables: null, full: null, ev: null, ...Object.fromEntries(CHOICES.map((key) => [key, null])), ...arrival }))
    // Back and Forward return to where the reader was, as the browser does.
    window.scrollTo(0, 0)
  }
}

/** The addresses of views with the same language and issuers, for links that can be opened in a new tab. */
export function useViewHref(): (view: ViewId) => string {
  const [language] = useLanguageParam()
  const [reports] = useReportsParam()
  const [figures] = useFigures()
  return (view) => {
    const next = new URLSearchParams()
    if (language !== null) next.set("lang", language)
    if (reports.length > 0) next.set("reports", reports.join(","))
    if (figures !== "printed") next.set("figures", figures)
    if (view !== "overview") next.set("view", view)
    const query = next.toString()
    return query === "" ? "./" : `./?${query}`
  }
}

/** Figures as the reports print them, or brought onto one basis; the choice goes along from view to view. */
export const FIGURES = ["printed", "harmonised"] as const
const figuresParser = parseAsStringLiteral(FIGURES).withDefault("printed").withOptions(options)

export function useFigures() {
  return useQueryState("figures", figuresParser)
}

export function useLanguageParam() {
  return useQueryState("lang", parseAsStringLiteral(LANGUAGES).withOptions(options))
}

/** Reports in view; an empty list means all. Ids that no report has are ignored by the reader of the list. */
export function useReportsParam() {
  return useQueryState("reports", list)
}

/** The figure whose evidence is open. */
export function useEvidenceParam() {
  return useQueryState("ev", text)
}

/** The card shown as large as the window. */
export function useEnlargedCard() {
  return useQueryState("full", text)
}

/** Whether a card shows its table instead of its chart. */
export function useTableShown(card: string): [boolean, (shown: boolean) => void] {
  const [tables, setTables] = useQueryState("tables", list)
  const set = (shown: boolean) => {
    const others = tables.filter((id) => id !== card)
    void setTables(shown ? [...others, card] : others.length === 0 ? null : others)
  }
  return [tables.includes(card), set]
}

/** One choice among known values; a damaged value in a link falls back to the first. */
export function useChoice<Value extends string>(key: ChoiceKey, values: readonly [Value, ...Value[]]): [Value, (value: Value) => void] {
  const [raw, setRaw] = useQueryState(key, text)
  const current = values.find((value) => value === raw) ?? values[0]
  return [current, (value) => void setRaw(value === values[0] ? null : value)]
}

/** A free choice, such as a metric id; null when none is made. */
export function useOpenChoice(key: ChoiceKey) {
  return useQueryState(key, text)
}

/** Several free choices that change in one step; null = not made. `typing` changes are no steps of their own for Back. */
export function useOpenChoices<Key extends ChoiceKey>(
  keys: readonly Key[],
): [Record<Key, string | null>, (changes: Partial<Record<Key, string | null>>, typing?: boolean) => void] {
  const [values, setValues] = useQueryStates(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>, options)
  const set = (changes: Partial<Record<Key, string | null>>, typing = false) => void setValues(changes as never, typing ? { history: "replace" } : options)
  return [values, set]
}
