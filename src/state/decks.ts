// The decks of this device: kept here and nowhere else. A link or a file carries one to another device.
import { create } from "zustand"
import type { Deck, DeckSlide } from "@/schema/deck"
import { MOST_SLIDES } from "@/schema/deckLimits"

const STORAGE_KEY = "esg-decks"

/** `open`: the deck that slides are added to; null as long as there is none. */
type Decks = {
  decks: readonly Deck[]
  open: string | null
  /** Makes a deck, which is then the open one. */
  create: (name: string) => string
  /** Takes in a deck from a file or a link; one that is here already in other words stays, and the new one stands beside it. */
  takeIn: (deck: Deck) => string
  /** To the open deck, or to a new one of that name. False where it is full. */
  add: (slides: readonly DeckSlide[], name: string) => boolean
  change: (id: string, change: (deck: Deck) => Deck) => void
  remove: (id: string) => void
  choose: (id: string) => void
  /** Leaves out the decks that are not sound. */
  keepOnly: (isSound: (deck: Deck) => boolean) => void
}

function readKept(): Pick<Decks, "decks" | "open"> {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}") as { decks?: unknown[]; open?: unknown }
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

function newDeck(name: string): Deck {
  return { format: "esg-deck/1", id: crypto.randomUUID?.() ?? `d${Date.now().toString(36)}`, name, slides: [] }
}

export const useDecks = create<Decks>()((set, get) => ({
  // As on a page that was prerendered; what is kept comes right after.
  decks: [],
  open: null,
  create: (name) => {
    const deck = newDeck(name)
    set({ decks: [...get().decks, deck], open: deck.id })
    return deck.id
  },
  takeIn: (deck) => {
    const { decks } = get()
    const here = decks.find(({ id }) => id === deck.id)
    if (here !== undefined && JSON.stringify(here) === JSON.stringify(deck)) {
      set({ open: deck.id })
      return deck.id
    }
    const taken = here === undefined ? deck : { ...deck, id: newDeck("").id }
    set({ decks: [...decks, taken], open: taken.id })
    return taken.id
  },
  add: (slides, name) => {
    const id = get().open ?? get().create(name)
    const deck = get().decks.find((each) => each.id === id)
    if (deck === undefined || deck.slides.length + slides.length > MOST_SLIDES) return false
    get().change(id, (before) => ({ ...before, slides: [...before.slides, ...slides] }))
    return true
  },
  change: (id, change) => set({ decks: get().decks.map((deck) => (deck.id === id ? change(deck) : deck)) }),
  remove: (id) => {
    const decks = get().decks.filter((deck) => deck.id !== id)
    set({ decks, open: decks.at(-1)?.id ?? null })
  },
  choose: (id) => set({ open: id }),
  keepOnly: (isSound) => {
    const { decks, open } = get()
    const sound = decks.filter(isSound)
    if (sound.length < decks.length) set({ decks: sound, open: sound.find(({ id }) => id === open)?.id ?? sound[0]?.id ?? null })
  },
}))

if (typeof window !== "undefined") useDecks.setState(readKept())

useDecks.subscribe(({ decks, open }) => {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ decks, open }))
  } catch {
    // A browser that refuses storage, or has no more room, forgets the decks with the page; a file keeps them.
  }
})

/** How many slides the open deck has; 0 without one. */
export function useDeckSize(): number {
  return useDecks(({ decks, open }) => decks.find(({ id }) => id === open)?.slides.length ?? 0)
}
