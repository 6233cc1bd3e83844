// From the URL and the data to a view: which language, which issuers, which page, and what to say when a file is broken.
import { lazy, memo, Suspense, useDeferredValue, useEffect, useMemo } from "react"
import type { Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { Messages } from "@/i18n/messages/types"
import { OverviewPage } from "@/pages/overview/OverviewPage"
import { PageHeader } from "@/pages/PageHeader"
import { type Dataset, useDataset } from "@/queries/useDataset"
import { usePreferences } from "@/state/preferences"
import { useCurrentView, useEvidenceParam, useReportsParam, type ViewId } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import { type IssuerReport, issuerReport, type View } from "@/viewmodels/view"
import { ErrorBoundary } from "./ErrorBoundary"
import { PAGES } from "./routes"
import { Shell } from "./Shell"

/** Shown when a file is broken, which is rare: its code is fetched then. */
const DataFileNotice = lazy(async () => ({ default: (await import("@/pages/DataFileNotice")).DataFileNotice }))

/** Opened by a press on a figure: its code is fetched then. */
const Evidence = lazy(async () => ({ default: (await import("@/pages/Evidence")).Evidence }))

export function App({ language, messages }: { language: Language; messages: Messages }) {
  const current = useCurrentView()
  const page = useDeferredValue(current)
  const dataset = useDataset()
  const [chosen] = useReportsParam()
  const theme = usePreferences((preferences) => preferences.theme)

  const issuers = useMemo(
    () => (dataset.status === "ready" ? dataset.reports.map(({ index, tone }) => issuerReport(index, tone, language)) : []),
    [dataset, language],
  )
  const inView = useMemo(() => chosenReports(issuers, chosen), [issuers, chosen])

  useEffect(() => {
    // From here on every control answers: whoever drives the page by program waits for this.
    document.documentElement.dataset["app"] = "ready"
  }, [])
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme
  }, [theme])
  useEffect(() => {
    const name = current === "overview" ? messages.productLong : `${messages.nav.views[current]} · ${messages.product}`
    document.title = name
    document.documentElement.lang = language
  }, [current, language, messages])
  return (
    <WordsProvider language={language} messages={messages}>
      <Shell current={current} issuers={issuers} inView={inView}>
        <ErrorBoundary key={page} messages={messages}>
          <MemoContent dataset={dataset} language={language} messages={messages} page={page} issuers={issuers} inView={inView} />
        </ErrorBoundary>
      </Shell>
    </WordsProvider>
  )
}

/** Nothing of a view is drawn again because only the navigation has moved. */
const MemoContent = memo(Content)

type ContentProps = {
  dataset: Dataset
  language: Language
  messages: Messages
  page: ViewId
  issuers: readonly IssuerReport[]
  inView: readonly IssuerReport[]
}

function Content({ dataset, language, messages, page, issuers, inView }: ContentProps) {
  const [evidence] = useEvidenceParam()
  const catalogue = dataset.status === "ready" ? dataset.catalogue : null
  const view = useMemo((): View | null => catalogue && { language, messages, catalogue, reports: inView }, [language, messages, catalogue, inView])
  if (dataset.status === "failed")
    return (
      <Suspense>
        <DataFileNotice error={dataset.error} onRetry={dataset.retry} />
      </Suspense>
    )
  const waiting = <SkeletonCards count={4} label={messages.loading} />
  // The head of a view needs no data: it stands while the rest is loading.
  const header = page === "overview" ? null : <PageHeader title={messages[page].title} lead={messages[page].lead} />
  if (dataset.status === "loading" || view === null)
    return (
      <>
        {header}
        {waiting}
      </>
    )
  const Page = page === "overview" ? OverviewPage : PAGES[page]
  return (
    <>
      <Suspense>
        {dataset.failures.map(({ entry, error, retry }) => (
          <DataFileNotice key={entry.id} error={error} name={entry.id} restUsable={issuers.length > 0} onRetry={retry} />
        ))}
      </Suspense>
      {inView.length > 0 && (
        <>
          {header}
          <Suspense fallback={waiting}>
            <Page view={view} />
          </Suspense>
        </>
      )}
      {inView.length === 0 && dataset.failures.length === 0 && <Notice tone="empty" title={messages.error.emptyTitle} />}
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
