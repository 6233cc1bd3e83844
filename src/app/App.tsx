// From the URL and the data to a view: which language, which issuers, which page, and what to say when a file is broken.
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from "react"
import type { Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { Messages } from "@/i18n/messages/types"
import { DataFileNotice } from "@/pages/DataFileNotice"
import { OverviewPage } from "@/pages/overview/OverviewPage"
import { PageHeader } from "@/pages/PageHeader"
import { type Dataset, useDataset } from "@/queries/useDataset"
import { usePreferences } from "@/state/preferences"
import { useEvidenceParam, useReportsParam, useViewParam, type ViewId } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import { type IssuerReport, issuerReport, type View } from "@/viewmodels/view"
import { ErrorBoundary } from "./ErrorBoundary"
import { PAGES } from "./routes"
import { Shell } from "./Shell"

/** Opened by a press on a figure: its code is fetched then. */
const Evidence = lazy(async () => ({ default: (await import("@/pages/Evidence")).Evidence }))

export function App({ language, messages }: { language: Language; messages: Messages }) {
  const [current, navigate] = useViewParam()
  const page = useDeferredValue(current)
  const search = useSearch()
  const dataset = useDataset()
  const [chosen] = useReportsParam()
  const theme = usePreferences((preferences) => preferences.theme)

  const issuers = useMemo(
    () => (dataset.status === "ready" ? dataset.reports.map(({ index, tone }) => issuerReport(index, tone, language)) : []),
    [dataset, language],
  )
  const inView = useMemo(() => chosenReports(issuers, chosen), [issuers, chosen])

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme
  }, [theme])
  useEffect(() => {
    const name = current === "overview" ? messages.productLong : `${messages.nav.views[current]} · ${messages.product}`
    document.title = name
    document.documentElement.lang = language
  }, [current, language, messages])
  // A view opened here starts at its top; Back and Forward return to where the reader was, as the browser does.
  const open = (view: ViewId) => {
    navigate(view)
    window.scrollTo(0, 0)
  }

  return (
    <WordsProvider language={language} messages={messages}>
      <Shell current={current} search={search} issuers={issuers} inView={inView} onNavigate={open}>
        <ErrorBoundary key={page} messages={messages}>
          <Content dataset={dataset} language={language} messages={messages} page={page} issuers={issuers} inView={inView} search={search} onNavigate={open} />
        </ErrorBoundary>
      </Shell>
    </WordsProvider>
  )
}

type ContentProps = {
  dataset: Dataset
  language: Language
  messages: Messages
  page: ViewId
  issuers: readonly IssuerReport[]
  inView: readonly IssuerReport[]
  search: string
  onNavigate: (view: ViewId) => void
}

function Content({ dataset, language, messages, page, issuers, inView, search, onNavigate }: ContentProps) {
  const [evidence] = useEvidenceParam()
  // The head of a view needs no data: it stands while the rest is loading.
  const header = page === "overview" ? null : <PageHeader title={messages[page].title} lead={messages[page].lead} />
  if (dataset.status === "loading")
    return (
      <>
        {header}
        <SkeletonCards count={4} label={messages.loading} />
      </>
    )
  if (dataset.status === "failed") return <DataFileNotice error={dataset.error} onRetry={dataset.retry} />
  const view: View = { language, messages, catalogue: dataset.catalogue, reports: inView }
  const Page = page === "overview" ? null : PAGES[page]
  return (
    <>
      {dataset.failures.map(({ entry, error, retry }) => (
        <DataFileNotice key={entry.id} error={error} name={entry.id} restUsable={issuers.length > 0} onRetry={retry} />
      ))}
      {inView.length === 0 ? (
        dataset.failures.length === 0 && <Notice tone="empty" title={messages.error.emptyTitle} />
      ) : Page === null ? (
        <OverviewPage view={view} search={search} onNavigate={onNavigate} />
      ) : (
        <>
          {header}
          <Suspense fallback={<SkeletonCards count={4} label={messages.loading} />}>
            <Page view={view} />
          </Suspense>
        </>
      )}
      {evidence !== null && (
        <Suspense>
          <Evidence key={evidence} view={view} issuers={issuers} evidenceRef={evidence} />
        </Suspense>
      )}
    </>
  )
}

/** The reports a link names; all of them when it names none that exists. */
function chosenReports(issuers: readonly IssuerReport[], chosen: readonly string[]): readonly IssuerReport[] {
  const named = issuers.filter(({ id }) => chosen.includes(id))
  return named.length > 0 ? named : issuers
}

function useSearch(): string {
  return useSyncExternalStore(
    (notify) => {
      window.addEventListener("popstate", notify)
      return () => window.removeEventListener("popstate", notify)
    },
    () => window.location.search,
    () => "",
  )
}
