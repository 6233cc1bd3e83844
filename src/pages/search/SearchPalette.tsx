// The search over views, issuers, metrics, topics, board members, targets, checks and figures; fetched when a reader reaches for it.
import { useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import { loadCoreMessages, loadMessages } from "@/i18n/catalogues"
import { LANGUAGES, type Language } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/messages/types"
import { catalogueQuery, topicsQuery } from "@/queries/reportQuery"
import { useGoToView, useReportsParam } from "@/state/urlState"
import { Palette } from "@/ui/Palette"
import { search } from "@/viewmodels/search"
import { buildSearchIndex } from "@/viewmodels/searchEntries"
import type { Issuer } from "@/viewmodels/view"

export type SearchWords = { language: Language; messages: Messages; viewNames: readonly CoreMessages["nav"]["views"][] }

/** All words of the reader's language, and the names of the views in every language: each is found in any of them. */
export async function loadSearchWords(language: Language): Promise<SearchWords> {
  const [messages, ...cores] = await Promise.all([loadMessages(language), ...LANGUAGES.map(loadCoreMessages)])
  return { language, messages, viewNames: cores.map(({ nav }) => nav.views) }
}

type Props = { words: SearchWords; issuers: readonly Issuer[]; inView: readonly Issuer[]; onClose: () => void }

export function SearchPalette({ words, issuers, inView, onClose }: Props) {
  const { language, messages, viewNames } = words
  const m = messages.search
  const [query, setQuery] = useState("")
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: topics } = useQuery(topicsQuery)
  const goToView = useGoToView()
  const [, setReports] = useReportsParam()
  const index = useMemo(
    () => catalogue && buildSearchIndex({ language, messages, catalogue, issuers: inView }, { viewNames, topics: topics ?? null, issuers }),
    [language, messages, catalogue, inView, viewNames, topics, issuers],
  )
  // Not deferred: Enter must take the answer to what has been typed, not to what was there a moment ago.
  const groups = useMemo(() => (index === undefined ? [] : search(index, query)), [index, query])
  const choose = (id: string) => {
    const found = groups.flatMap((group) => group.entries).find((entry) => entry.id === id)
    if (found === undefined) return
    if (found.to.only !== undefined) void setReports(issuers.length > 1 ? [found.to.only] : null)
    goToView(found.to.view, found.to.arrival)
    document.getElementById("main")?.focus({ preventScroll: true })
  }
  return (
    <Palette
      query={query}
      onQuery={setQuery}
      groups={groups.map(({ kind, entries }) => ({
        id: kind,
        label: m.kinds[kind],
        options: entries.map(({ id, name, detail, figures }) => ({
          id,
          name,
          detail,
          asides: figures.map(({ report, tone, label, text }) => ({ id: report, tone, label, text })),
        })),
      }))}
      words={{ label: m.label, placeholder: m.placeholder, keys: m.keys, results: m.results, none: m.none(query) }}
      onChoose={choose}
      onClose={onClose}
    />
  )
}
