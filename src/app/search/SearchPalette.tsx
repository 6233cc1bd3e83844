// The search over views, issuers, metrics, topics, board members, targets, checks and figures; fetched when a reader reaches for it.
import { useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { Issuer } from "@/figures/view"
import { loadCoreMessages, loadMessages } from "@/i18n/catalogues"
import { LANGUAGES, type Language } from "@/i18n/language"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import { fullView } from "@/page/fullView"
import { catalogueQuery, topicsQuery } from "@/queries/reportQuery"
import { goToView, useReportsParam } from "@/state/urlState"
import { Palette } from "@/ui/Palette"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { loadViewWords } from "@/views/words"
import { search } from "./search"
import { buildSearchIndex } from "./searchEntries"

export type SearchWords = { language: Language; messages: Messages; comparison: ComparisonWords; viewNames: readonly CoreMessages["nav"]["views"][] }

/** All words of the reader's language, and the names of the views in every language: each is found in any of them. */
export async function loadSearchWords(language: Language): Promise<SearchWords> {
  const [messages, comparison, ...cores] = await Promise.all([
    loadMessages(language),
    loadViewWords("comparison", language),
    ...LANGUAGES.map(loadCoreMessages),
  ])
  return { language, messages, comparison: comparison as ComparisonWords, viewNames: cores.map(({ nav }) => nav.views) }
}

type Props = { words: SearchWords; issuers: readonly Issuer[]; inView: readonly Issuer[]; onClose: () => void }

export function SearchPalette({ words, issuers, inView, onClose }: Props) {
  const { language, messages, comparison, viewNames } = words
  const m = messages.search
  const [query, setQuery] = useState("")
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: topics } = useQuery(topicsQuery)
  const [, setReports] = useReportsParam()
  const index = useMemo(
    () =>
      catalogue &&
      buildSearchIndex(fullView({ language, messages, catalogue, issuers: inView }, messages, comparison), { viewNames, topics: topics ?? null, issuers }),
    [language, messages, comparison, catalogue, inView, viewNames, topics, issuers],
  )
  // Not deferred: Enter must take the answer to what has been typed, not to what was there a moment ago.
  const groups = useMemo(() => (index === undefined ? [] : search(index, query)), [index, query])
  const choose = (id: string) => {
    const found = groups.flatMap((group) => group.entries).find((entry) => entry.id === id)
    if (found === undefined) return
    if (found.to.only !== undefined) setReports(issuers.length > 1 ? [found.to.only] : null)
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
