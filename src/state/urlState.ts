// What is shareable lives in the URL and nowhere else: a link opens exactly the same view on another machine. Which views there
// are, and which choices they keep here, is theirs to know; leaving a view drops whatever does not go along.
import { startTransition, useMemo, useSyncExternalStore } from "react"
import { isLanguage, type Language } from "@/i18n/language"
import { addressOf, goTo, readParam, readPrerenderedParam, setParams, subscribeToAddress } from "./address"

/** A parameter of the address as it stands there; null when there is none. */
function useParam(key: string): string | null {
  return useSyncExternalStore(
    subscribeToAddress,
    () => readParam(key),
    () => readPrerenderedParam(key),
  )
}

/** A parameter that is a list; the same list as long as the address says the same. */
function useList(key: string): readonly string[] {
  const text = useParam(key)
  return useMemo(() => (text === null || text === "" ? [] : text.split(",")), [text])
}

function setList(key: string, list: readonly string[] | null): void {
  setParams({ [key]: list === null || list.length === 0 ? null : list.join(",") })
}

/** The view that the address names; null when it names none. */
export function useViewParam(): string | null {
  return useParam("view")
}

/** What is shown alone in another site's frame: a view or a card, by its id; null: the whole site. */
export function useEmbedded(): string | null {
  return useParam("embed")
}

/** Whether cards stand on the stage: a view's all ("all"), or one of them by its id; null: the page itself. Opening it is a step for Back. */
export function usePresented(): [string | null, (presented: string | null) => void] {
  return [useParam("present"), (presented) => setParams({ present: presented, slide: null })]
}

/** Which slide is on the stage, from 0; every slide has its address, and going on is no step for Back. */
export function useSlide(): [number, (slide: number) => void] {
  const slide = Number.parseInt(useParam("slide") ?? "1", 10) - 1
  return [Number.isNaN(slide) ? 0 : slide, (to) => setParams({ slide: String(to + 1) }, false)]
}

/** The deck that is open as a page, by its id; "shared": the one that the address carries; null: none. */
export function useDeckParam(): [string | null, (deck: string | null) => void] {
  return [useParam("deck"), (deck) => setParams({ deck, present: null, slide: null })]
}

/** In place of a deck's id: whichever deck of this device is the open one. */
export const MY_DECKS = "mine"

/** The address of a deck: with the language, without the view that it was opened from. */
export function useDeckHref(): (deck: string) => string {
  const language = useParam("lang")
  return (deck) => addressOf([...(language === null ? [] : [["lang", language] as const]), ["deck", deck]])
}

/** Goes to a deck; what the address carries of it is left behind. `step` false: the deck takes the place of the address that led to it. */
export function goToDeck(deck: string, step = true): void {
  const language = readParam("lang")
  goTo(addressOf([...(language === null ? [] : [["lang", language] as const]), ["deck", deck]]), step)
  window.scrollTo(0, 0)
}

/** What the address says under some names, as far as it says anything: what a card was made with. */
export function addressSays(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = readParam(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

/** The appearance that the address asks for, whatever this device remembers; null where it asks for none. */
export function useThemeParam(): string | null {
  return useParam("theme")
}

/** Names the view of an address that did not, without a step for Back. */
export function nameView(view: string): void {
  setParams({ view }, false)
}

/** The address of what is embedded, on the site itself. */
export function fullAddress(): string {
  const address = new URL(window.location.href)
  for (const name of ["embed", "theme"]) address.searchParams.delete(name)
  return address.href
}

/** What a view is opened with: its choices by their names in the address, and `ev`, a figure whose evidence is shown at once. */
export type Arrival = Readonly<Record<string, string>>

/** What goes along from view to view, in the order in which addresses have it. */
const KEPT = ["lang", "reports", "figures"] as const

/** The address of a view: language, issuers and basis stay, everything else of the old view is dropped. `""` is the first view. */
function viewAddress(kept: readonly (string | null)[], view: string, arrival: Arrival): string {
  const goingAlong = KEPT.flatMap((key, i) => (kept[i] == null ? [] : [[key, kept[i]] as const]))
  return addressOf([...goingAlong, ...(view === "" ? [] : [["view", view] as const]), ...Object.entries(arrival)])
}

/** Goes to a view, at its top. The address is the one that a link to it has. */
export function goToView(view: string, arrival: Arrival = {}): void {
  // A transition: the press is answered with the next picture, and the new view takes the time it needs.
  startTransition(() => goTo(viewAddress(KEPT.map(readParam), view, arrival)))
  // Back and Forward return to where the reader was, as the browser does.
  window.scrollTo(0, 0)
}

/** The addresses of views with the same language and issuers, for links that can be opened in a new tab. */
export function useViewHref(): (view: string, arrival?: Arrival) => string {
  const kept = [useParam(KEPT[0]), useParam(KEPT[1]), useParam(KEPT[2])]
  return (view, arrival = {}) => viewAddress(kept, view, arrival)
}

/** Figures as the reports print them, or brought onto one basis; the choice goes along from view to view. */
export const FIGURES = ["printed", "harmonised"] as const

export function useFigures() {
  return useChoice("figures", FIGURES)
}

/** The language that the address names; null where it names none that there is. */
export function useLanguageParam(): [Language | null, (language: Language) => void] {
  const named = useParam("lang")
  return [isLanguage(named) ? named : null, (language) => setParams({ lang: language })]
}

/** Reports in view; an empty list means all. Ids that no report has are ignored by the reader of the list. */
export function useReportsParam(): [readonly string[], (reports: readonly string[] | null) => void] {
  return [useList("reports"), (reports) => setList("reports", reports)]
}

/** The figure whose evidence is open. */
export function useEvidenceParam() {
  return useOpenChoice("ev")
}

/** Opens the evidence of a figure, for whoever has no need to know which one is open. */
export function openEvidence(ref: string): void {
  setParams({ ev: ref })
}

/** The card shown as large as the window. From one to the next is no step for Back, which leads to the page. */
export function useEnlargedCard(): [string | null, (card: string | null) => void] {
  const full = useParam("full")
  return [full, (card) => setParams({ full: card }, card === null || full === null)]
}

/** Takes a reader from an enlarged card to the page behind it. */
export function leaveEnlarged(): void {
  if (readParam("full") !== null) setParams({ full: null })
}

/** Whether a card shows its table instead of its chart. */
export function useTableShown(card: string): [boolean, (shown: boolean) => void] {
  const tables = useList("tables")
  const set = (shown: boolean) => {
    const others = tables.filter((id) => id !== card)
    setList("tables", shown ? [...others, card] : others)
  }
  return [tables.includes(card), set]
}

/** One choice among known values; a damaged value in a link falls back to the first. */
export function useChoice<Value extends string>(key: string, values: readonly [Value, ...Value[]]): [Value, (value: Value) => void] {
  const raw = useParam(key)
  const current = values.find((value) => value === raw) ?? values[0]
  return [current, (value) => setParams({ [key]: value === values[0] ? null : value })]
}

/** A free choice, such as a metric id; null when none is made. */
export function useOpenChoice(key: string): [string | null, (value: string | null) => void] {
  return [useParam(key), (value) => setParams({ [key]: value })]
}

/** Several free choices that change in one step; null = not made. `typing` changes are no steps of their own for Back. */
export function useOpenChoices<Key extends string>(
  keys: readonly Key[],
): [Record<Key, string | null>, (changes: Partial<Record<Key, string | null>>, typing?: boolean) => void] {
  // One text for all of them, so that the values are the same object as long as none has changed.
  const read = (of: (key: string) => string | null) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, of(key)])))
  const text = useSyncExternalStore(
    subscribeToAddress,
    () => read(readParam),
    () => read(readPrerenderedParam),
  )
  const values = useMemo(() => JSON.parse(text) as Record<Key, string | null>, [text])
  return [values, (changes, typing = false) => setParams(changes as Record<string, string | null>, !typing)]
}
