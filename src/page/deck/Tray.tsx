// The open deck, as long as there is something in it: how many slides, one press away from everywhere.

import type { Messages } from "@/i18n/words/types"
import { useDeckSize, useDecks } from "@/state/decks"
import { goToDeck, useDeckHref, useDeckParam } from "@/state/urlState"
import { isForBrowser } from "../ViewLink"

export function Tray({ messages }: { messages: Messages }) {
  const size = useDeckSize()
  const open = useDecks((decks) => decks.open)
  const [shown] = useDeckParam()
  const href = useDeckHref()
  if (open === null || size === 0 || shown !== null) return null
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
