// Providers, and the language: the link names it, else this device remembers it, else Traditional Chinese.
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { NuqsAdapter } from "nuqs/adapters/react"
import { startTransition, useEffect, useState } from "react"
import { loadMessages } from "@/i18n/catalogues"
import { DEFAULT_LANGUAGE, type Language } from "@/i18n/language"
import type { Messages } from "@/i18n/messages/types"
import { usePreferences } from "@/state/preferences"
import { useLanguageParam } from "@/state/urlState"
import { App } from "./App"

/** The query string that the prerendered page of a language stands for: its links lead on in that language. */
export function prerenderedSearch(language: Language): string {
  return language === DEFAULT_LANGUAGE ? "" : `?lang=${language}`
}

export type StartWords = { language: Language; messages: Messages }

/** `serverSearch`: the query string the HTML was prerendered for, so that its links are the ones React expects. */
export function Root({ client, start, serverSearch }: { client: QueryClient; start: StartWords; serverSearch?: string }) {
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter {...(serverSearch === undefined ? {} : { serverSearch })}>
        <Localised start={start} />
      </NuqsAdapter>
    </QueryClientProvider>
  )
}

function Localised({ start }: { start: StartWords }) {
  const [param] = useLanguageParam()
  const remembered = usePreferences((preferences) => preferences.language)
  const [words, setWords] = useState(start)
  const wanted = param ?? remembered ?? DEFAULT_LANGUAGE
  useEffect(() => {
    if (wanted === words.language) return
    let current = true
    void loadMessages(wanted).then((messages) => {
      if (current) startTransition(() => setWords({ language: wanted, messages }))
    })
    return () => {
      current = false
    }
  }, [wanted, words.language])
  return <App language={words.language} messages={words.messages} />
}
