// The decks of this device: kept here and nowhere else. A link or a file carries one to another device.
import { create } from "zustand"
import type { Deck, DeckSlide } from "@/schema/deck"
import { MOST_SLIDES } from "@/schema/deckLimits"
import { DECKS_KEY } from "./decksKept"

/** `open`: the deck that slides are added to; null as long as there is none. */
type Decks = {
  decks: readonly Deck[]
  open: string | null
  /** The deck that was deleted last, as long as the page stands: it can be brought back. */
  removed: Deck | null
  /** False where the browser has not kept the last change: it refuses, or has no more room. */
  kept: boolean
  /** How many decks could not be read, and were left out. */
  damaged: number
  /** Makes a deck, which is then the open one. */
  create: () => string
  /** Takes in a deck from a file or a link; one that is here already in other words stays, and the new one stands beside it. */
  takeIn: (deck: Deck) => string
  /** To the open deck, or to a new one. False where it is full. */
  add: (slides: readonly DeckSlide[]) => boolean
  change: (id: string, change: (deck: Deck) => Deck) => void
  remove: (id: string) => void
  choose: (id: string) => void
  /** Leaves out the decks that are not sound. */
  keepOnly: (isSound: (deck: Deck) => boolean) => void
}

function readKept(): Pick<Decks, "decks" | "open"> {
  try {
    const kept = JSON.parse(localStorage.getItem(DECKS_KEY) ?? "{}") as { decks?: unknown[]; open?: unknown }
    const decks = (kept.decks ?? []).filter(looksLikeDeck)
    return { decks, open: decks.find(({ id }) => id === kept.open)?.id ?? decks[0]?.id ?? null }
  } catch {
    return { decks: [], open: null }
  }
}

/** Enough for adding to it; the page of decks holds each against its schema, and leaves out what is damaged. */
function looksLikeDeck(kept: unknown): kept is Deck {
  return typeof kept === "object" && kept !== null && "id" in kept && typeof kept.id === "string" && "slides" in kept && Array.isArray(kept.slides)
}

/** Without a name of its own: it goes by the one that the page gives it, in the language of the reader. */
function newDeck(): Deck {
  return { format: "esg-deck/1", id: crypto.randomUUID?.() ?? `d${Date.now().toString(36)}`, name: "", slides: [] }
}

export const useDecks = create<Decks>()((set, get) => ({
  // As on a page that was prerendered; what is kept comes right after.
  decks: [],
  open: null,
  removed: null,
  kept: true,
  damaged: 0,
  create: () => {
    const deck = newDeck()
    set({ decks: [...get().decks, deck], open: deck.id })
    return deck.id
  },
  takeIn: (deck) => {
    const { decks } = get()
    const here = decks.find(({ id }) => id === deck.id)
    // The same under whichever id is the same deck, taken in before.
    const same = decks.find((other) => JSON.stringify({ ...other, id: "" }) === JSON.stringify({ ...deck, id: "" }))
    if (same !== undefined) {
      set({ open: same.id })
      return same.id
    }
    const taken = here === undefined ? deck : { ...deck, id: newDeck().id }
    set({ decks: [...decks, taken], open: taken.id, removed: null })
    return taken.id
  },
  add: (slides) => {
    const id = get().open ?? get().create()
    const deck = get().decks.find((each) => each.id === id)
    if (deck === undefined || deck.slides.length + slides.length > MOST_SLIDES) return false
    get().change(id, (before) => ({ ...before, slides: [...before.slides, ...slides] }))
    return true
  },
  change: (id, change) => set({ decks: get().decks.map((deck) => (deck.id === id ? change(deck) : deck)) }),
  remove: (id) => {
    const decks = get().decks.filter((deck) => deck.id !== id)
    set({ decks, open: decks.at(-1)?.id ?? null, removed: get().decks.find((deck) => deck.id === id) ?? null })
  },
  choose: (id) => set({ open: id }),
  keepOnly: (isSound) => {
    const { decks, open } = get()
    const sound = decks.filter(isSound)
    const damaged = decks.length - sound.length
    if (damaged > 0) putAside(decks.filter((deck) => !isSound(deck)))
    if (damaged > 0) set({ decks: sound, open: sound.find(({ id }) => id === open)?.id ?? sound[0]?.id ?? null, damaged })
  },
}))

if (typeof window !== "undefined") {
  useDecks.setState(readKept())
  // Another tab has written: what it has done counts here, too.
  window.addEventListener("storage", ({ key }) => {
    if (key === DECKS_KEY) useDecks.setState(readKept())
  })
}

useDecks.subscribe(({ decks, open, kept }, before) => {
  if (decks === before.decks && open === before.open) return
  const now = keep(decks, open)
  if (now !== kept) useDecks.setState({ kept: now })
})

/** Whether it is kept: a browser that refuses storage, or has no more room, forgets the decks with the page. */
function keep(decks: readonly Deck[], open: string | null): boolean {
  try {
    localStorage.setItem(DECKS_KEY, JSON.stringify({ decks, open }))
    return true
  } catch {
    return false
  }
}

/** What could not be read is kept under another name, for whoever can make sense of it. */
function putAside(damaged: readonly unknown[]): void {
  try {
    localStorage.setItem(`${DECKS_KEY}-damaged`, JSON.stringify(damaged))
  } catch {
    // Without room there is no place to put it.
  }
}

/** How many slides the open deck has; 0 without one. */
export function useDeckSize(): number {
  return useDecks(({ decks, open }) => decks.find(({ id }) => id === open)?.slides.length ?? 0)
}
