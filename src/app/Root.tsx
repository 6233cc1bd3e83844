// Providers, and the language: the link names it, else this device remembers it, else Traditional Chinese.
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { startTransition, useEffect, useState } from "react"
import { loadCoreMessages, loadMessages, messagesAtHand } from "@/i18n/catalogues"
import { DEFAULT_LANGUAGE, type Language } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import type { ViewValue } from "@/page/viewValue"
import { usePreferences } from "@/state/preferences"
import { useDeckParam, useEmbedded, useEvidenceParam, useLanguageParam, useViewParam } from "@/state/urlState"
import { FIRST_VIEW, viewAt } from "@/views/registry"
import { loadViewWords, viewWordsAtHand } from "@/views/words"
import { App } from "./App"
import { inTime } from "./patience"

/** The query string that the prerendered page of a view and language stands for: its links lead on in that language. */
export function prerenderedSearch(view: ViewValue, language: Language): string {
  const parameters = new URLSearchParams()
  if (view !== FIRST_VIEW) parameters.set("view", view.id)
  if (language !== DEFAULT_LANGUAGE) parameters.set("lang", language)
  return parameters.size === 0 ? "" : `?${parameters}`
}

/** `all` null: only the words of the first view have been fetched. */
export type Words = { language: Language; core: CoreMessages; all: Messages | null }

/** The words a view needs: the first one does without those that the others share, unless evidence or a deck is open (`more`). */
export async function loadWords(language: Language, view: ViewValue, more: boolean): Promise<Words> {
  if (view.inFirstChunk && !more) return { language, core: await loadCoreMessages(language), all: messagesAtHand(language) ?? null }
  // A view whose own words cannot be fetched says so in its place.
  const [messages] = await Promise.all([loadMessages(language), loadViewWords(view.id, language).catch(() => null)])
  return { language, core: messages, all: messages }
}

export function Root({ client, start }: { client: QueryClient; start: Words }) {
  return (
    <QueryClientProvider client={client}>
      <Localised start={start} />
    </QueryClientProvider>
  )
}

function Localised({ start }: { start: Words }) {
  const [param] = useLanguageParam()
  const [evidence] = useEvidenceParam()
  const view = viewAt(useViewParam(), useEmbedded())
  const [deck] = useDeckParam()
  const more = evidence !== null || deck !== null
  const needsAll = !view.inFirstChunk || more
  const remembered = usePreferences((preferences) => preferences.language)
  const [words, setWords] = useState(start)
  const [failed, setFailed] = useState<Language | null>(null)
  const wanted = param ?? remembered ?? DEFAULT_LANGUAGE
  const all = words.all ?? messagesAtHand(words.language) ?? null
  const complete = wanted === words.language && (all !== null || !needsAll) && (view.inFirstChunk || viewWordsAtHand(view.id, words.language) !== undefined)
  useEffect(() => {
    if (complete || failed === wanted) return
    let current = true
    const load = async () => {
      try {
        const next = await inTime(loadWords(wanted, view, more))
        if (!current) return
        setFailed(null)
        startTransition(() => setWords(next))
      } catch {
        // What was shown stays shown, in the language that it is in.
        if (current) setFailed(wanted)
      }
    }
    void load()
    return () => {
      current = false
    }
  }, [complete, more, view, wanted, failed])
  return <App language={words.language} core={words.core} all={all} lacking={complete ? null : failed} />
}
