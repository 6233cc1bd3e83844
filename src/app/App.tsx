// From the URL and the data to a view: which language, which issuers, which page, and what to say when a file is broken.
import { createElement, lazy, memo, Suspense, useDeferredValue, useEffect, useMemo } from "react"
import type { Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { CoreMessages, Messages } from "@/i18n/messages/types"
import { FiguresSwitch } from "@/pages/FiguresSwitch"
import { OverviewPage } from "@/pages/overview/OverviewPage"
import { PageHeader } from "@/pages/PageHeader"
import { type Dataset, useDataset } from "@/queries/useDataset"
import { usePreferences } from "@/state/preferences"
import { useCurrentView, useEvidenceParam, useReportsParam, useUnknownView, type ViewId } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import { type CoreView, type Issuer, issuerOf } from "@/viewmodels/view"
import { ErrorBoundary } from "./ErrorBoundary"
import { loadStyles, pageOf } from "./routes"
import { Shell } from "./Shell"

/** Shown when a file is broken, which is rare: its code is fetched then. */
const DataFileNotice = lazy(async () => ({ default: (await import("@/pages/DataFileNotice")).DataFileNotice }))

/** For links that name what is not here: fetched then. */
const LinkNotice = lazy(async () => ({ default: (await import("@/pages/LinkNotice")).LinkNotice }))

/** Opened by a press on a figure: its code is fetched then. */
const Evidence = lazy(async () => {
  const [{ Evidence }] = await Promise.all([import("@/pages/Evidence"), loadStyles()])
  return { default: Evidence }
})

type AppProps = { language: Language; core: CoreMessages; all: Messages | null }

export function App({ language, core, all }: AppProps) {
  const current = useCurrentView()
  const page = useDeferredValue(current)
  const dataset = useDataset()
  const [chosen] = useReportsParam()
  const theme = usePreferences((preferences) => preferences.theme)

  const issuers = useMemo(
    () => (dataset.status === "ready" ? dataset.reports.map(({ index, tone }) => issuerOf(index, tone, language)) : []),
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
    const name = current === "overview" ? core.productLong : `${core.nav.views[current]} · ${core.product}`
    document.title = name
    document.documentElement.lang = language
  }, [current, language, core])
  return (
    <WordsProvider language={language} core={core} all={all}>
      <Shell current={current} issuers={issuers} inView={inView}>
        <ErrorBoundary key={page} messages={core}>
          <MemoContent dataset={dataset} language={language} core={core} all={all} page={page} issuers={issuers} inView={inView} />
        </ErrorBoundary>
      </Shell>
    </WordsProvider>
  )
}

/** Nothing of a view is drawn again because only the navigation has moved. */
const MemoContent = memo(Content)

/** Views whose figures can be brought onto one basis. */
const HARMONISED: ReadonlySet<ViewId> = new Set(["workforce", "training", "emissions", "resources", "comparison"])

type ContentProps = AppProps & {
  dataset: Dataset
  page: ViewId
  issuers: readonly Issuer[]
  inView: readonly Issuer[]
}

function Content({ dataset, language, core, all, page, issuers, inView }: ContentProps) {
  const [evidence] = useEvidenceParam()
  const [named] = useReportsParam()
  const strange = useUnknownView() !== null || named.some((id) => inView.every((issuer) => issuer.id !== id))
  const catalogue = dataset.status === "ready" ? dataset.catalogue : null
  const view = useMemo((): CoreView | null => catalogue && { language, messages: core, catalogue, issuers: inView }, [language, core, catalogue, inView])
  const full = useMemo(() => view && all && { ...view, messages: all }, [view, all])
  if (dataset.status === "failed")
    return (
      <Suspense>
        <DataFileNotice error={dataset.error} onRetry={dataset.retry} />
      </Suspense>
    )
  const waiting = <SkeletonCards count={4} label={core.loading} />
  // The head of a view needs no data: it stands while the rest is loading.
  const header =
    page === "overview" || all === null ? null : (
      <PageHeader title={all[page].title} lead={all[page].lead} tools={HARMONISED.has(page) ? <FiguresSwitch /> : undefined} />
    )
  if (dataset.status === "loading" || view === null || (page !== "overview" && full === null))
    return (
      <>
        {header}
        {waiting}
      </>
    )
  return (
    <>
      <Suspense>
        {dataset.failures.map(({ entry, error, retry }) => (
          <DataFileNotice key={entry.id} error={error} name={entry.id} restUsable={issuers.length > 0} onRetry={retry} />
        ))}
      </Suspense>
      <Suspense>{strange && <LinkNotice dataset={dataset} language={language} />}</Suspense>
      {inView.length > 0 && (
        <>
          {header}
          <Suspense fallback={waiting}>
            {page === "overview" || full === null ? <OverviewPage view={view} /> : createElement(pageOf(page), { view: full })}
          </Suspense>
        </>
      )}
      {inView.length === 0 && dataset.failures.length === 0 && <Notice tone="empty" title={core.error.emptyTitle} />}
      {evidence !== null && full !== null && (
        // A drawer that fails, such as one whose code cannot be fetched, takes no page with it.
        <ErrorBoundary key={evidence} messages={core}>
          <Suspense>
            <Evidence view={full} issuers={issuers} evidenceRef={evidence} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** The reports a link names; all of them when it names none that exists. */
function chosenReports(issuers: readonly Issuer[], chosen: readonly string[]): readonly Issuer[] {
  const named = issuers.filter(({ id }) => chosen.includes(id))
  return named.length > 0 ? named : issuers
}
