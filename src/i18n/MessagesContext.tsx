// The catalogue in use, handed down the tree; switching the language swaps it without a reload.
import { createContext, type ReactNode, useContext, useMemo } from "react"
import type { Language } from "./language"
import type { Messages } from "./messages/types"

type Words = { language: Language; messages: Messages }

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ language, messages, children }: Words & { children: ReactNode }) {
  const words = useMemo(() => ({ language, messages }), [language, messages])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** The language in use and its words. Throws outside the provider: that is our own misuse. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new RangeError("useWords outside WordsProvider")
  return words
}
