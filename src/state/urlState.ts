// What is shareable lives in the URL and nowhere else: a link opens exactly the same view on another machine. Which views there
// are, and which choices they keep here, is theirs to know; leaving a view drops whatever does not go along.
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs"
import { startTransition } from "react"
import { LANGUAGES } from "@/i18n/language"

/** Every choice a reader makes is a step that Back undoes. */
const options = { history: "push" } as const

const list = parseAsArrayOf(parseAsString).withDefault([]).withOptions(options)
const text = parseAsString.withOptions(options)

/** The view that the address names; null when it names none. */
export function useViewParam(): string | null {
  return useQueryState("view", text)[0]
}

/** What a view is opened with: its choices by their names in the address, and `ev`, a figure whose evidence is shown at once. */
export type Arrival = Readonly<Record<string, string>>

/** What goes along from view to view, in the order in which addresses have it. */
const KEPT = ["lang", "reports", "figures"] as const

/** The address of a view: language, issuers and basis stay, everything else of the old view is dropped. `""` is the first view. */
function addressOf(search: string, view: string, arrival: Arrival): string {
  const old = new URLSearchParams(search)
  const next = new URLSearchParams()
  for (const key of KEPT) {
    const value = old.get(key)
    if (value !== null) next.set(key, value)
  }
  if (view !== "") next.set("view", view)
  for (const [key, value] of Object.entries(arrival)) next.set(key, value)
  // Commas part the issuers of a list, as the parser of that list writes them.
  const query = next.toString().replaceAll("%2C", ",")
  return query === "" ? "./" : `./?${query}`
}

/** Goes to a view, at its top. The address is the one that a link to it has. */
export function goToView(view: string, arrival: Arrival = {}): void {
  // A transition: the press is answered with the next picture, and the new view takes the time it needs.
  startTransition(() => window.history.pushState(window.history.state, "", addressOf(window.location.search, view, arrival)))
  // Back and Forward return to where the reader was, as the browser does.
  window.scrollTo(0, 0)
}

/** The addresses of views with the same language and issuers, for links that can be opened in a new tab. */
export function useViewHref(): (view: string, arrival?: Arrival) => string {
  const [kept] = useQueryStates({ lang: text, reports: text, figures: text })
  const search = new URLSearchParams(Object.entries(kept).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))).toString()
  return (view, arrival = {}) => addressOf(search, view, arrival)
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
export function useChoice<Value extends string>(key: string, values: readonly [Value, ...Value[]]): [Value, (value: Value) => void] {
  const [raw, setRaw] = useQueryState(key, text)
  const current = values.find((value) => value === raw) ?? values[0]
  return [current, (value) => void setRaw(value === values[0] ? null : value)]
}

/** A free choice, such as a metric id; null when none is made. */
export function useOpenChoice(key: string) {
  return useQueryState(key, text)
}

/** Several free choices that change in one step; null = not made. `typing` changes are no steps of their own for Back. */
export function useOpenChoices<Key extends string>(
  keys: readonly Key[],
): [Record<Key, string | null>, (changes: Partial<Record<Key, string | null>>, typing?: boolean) => void] {
  const [values, setValues] = useQueryStates(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>, options)
  const set = (changes: Partial<Record<Key, string | null>>, typing = false) => void setValues(changes as never, typing ? { history: "replace" } : options)
  return [values, set]
}
