// The way of a card into the open deck: pressed, it says how many slides that has now.
import { useState } from "react"
import { fingerprint } from "@/figures/fingerprint"
import { useWords } from "@/i18n/MessagesContext"
import type { Messages } from "@/i18n/words/types"
import type { DeckSlide } from "@/schema/deck"
import { MOST_SLIDES } from "@/schema/deckLimits"
import { useDecks } from "@/state/decks"
import { addressSays } from "@/state/urlState"
import { ADD } from "@/ui/cardIcons"
import { Icon } from "@/ui/Icon"
import type { Subject } from "../picture/subject"

/** How long it says so, in milliseconds. */
const SAID = 2500

/** Adds slides to the open deck, or to a new one; what the reader is then told. */
export function addToDeck(slides: readonly DeckSlide[], messages: Messages): string {
  const fits = useDecks.getState().add(slides)
  const { decks, open, kept } = useDecks.getState()
  if (fits && !kept) return messages.deck.notKept
  return fits ? messages.deck.added(decks.find(({ id }) => id === open)?.slides.length ?? 0) : messages.deck.full(MOST_SLIDES)
}

export function DeckButton({ subject, name }: { subject: Subject; name: string }) {
  const { messages } = useWords()
  const [said, setSaid] = useState("")
  const add = () => {
    const made = subject.make(subject.view)
    if (made === null) return
    const slide = {
      kind: "card" as const,
      view: subject.page,
      card: name,
      query: addressSays(subject.reads),
      seen: fingerprint(made.model),
      headline: {},
      note: {},
    }
    setSaid(addToDeck([slide], messages))
    setTimeout(() => setSaid(""), SAID)
  }
  return (
    <button type="button" className="icon-button" aria-label={messages.deck.add} title={messages.deck.add} onClick={add}>
      <Icon d={ADD} />
      {said !== "" && (
        <span className="copied" role="status">
          {said}
        </span>
      )}
    </button>
  )
}
