// The open deck, as long as there is something in it: how many slides, one press away from everywhere.

import { use } from "react"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import { useDeckSize, useDecks } from "@/state/decks"
import { goToDeck, useDeckHref, useDeckParam } from "@/state/urlState"
import { isForBrowser } from "../ViewLink"

/** `all` null: the words are not here yet, and are fetched where there is a deck. */
export function Tray({ all, language }: { all: Messages | null; language: Language }) {
  const size = useDeckSize()
  return size === 0 ? null : <Shown all={all} language={language} size={size} />
}

function Shown({ all, language, size }: { all: Messages | null; language: Language; size: number }) {
  const messages = all ?? use(loadMessages(language))
  const open = useDecks((decks) => decks.open)
  const [shown] = useDeckParam()
  const href = useDeckHref()
  if (open === null || shown !== null) return null
  return (
    <a
      className="deck-tray"
      href={href(open)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        goToDeck(open)
      }}
    >
      {messages.deck.tray(size)}
    </a>
  )
}
