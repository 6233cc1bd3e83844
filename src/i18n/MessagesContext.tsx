// The catalogue in use, handed down the tree; switching the language swaps it without a reload.
import { createContext, type ReactNode, useContext, useMemo } from "react"
import type { Language } from "./language"
import type { CoreMessages, Messages } from "./words/types"

type Words = { language: Language; core: CoreMessages; all: Messages | null }

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ language, core, all, children }: Words & { children: ReactNode }) {
  const words = useMemo(() => ({ language, core, all }), [language, core, all])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** The language in use and the words of the shell and the first view. Throws outside the provider: that is our own misuse. */
export function useCoreWords(): { language: Language; messages: CoreMessages } {
  const words = useContext(WordsContext)
  if (words === null) throw new RangeError("useCoreWords outside WordsProvider")
  return { language: words.language, messages: words.core }
}

/** The language in use and all its words. Only for what is drawn after they have been fetched; throws before. */
export function useWords(): { language: Language; messages: Messages } {
  const words = useContext(WordsContext)
  if (words?.all == null) throw new RangeError("useWords before the words of the views have been fetched")
  return { language: words.language, messages: words.all }
}
