// From the URL and the data to a view: which language, which issuers, which page, and what to say when a file is broken.
import { createElement, lazy, memo, Suspense, useDeferredValue, useEffect, useMemo } from "react"
import { type CoreView, type Issuer, issuerOf } from "@/figures/view"
import type { Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import { FiguresSwitch } from "@/page/FiguresSwitch"
import { PageHeader } from "@/page/PageHeader"
import type { ViewValue, ViewWords } from "@/page/viewValue"
import { type Dataset, useDataset } from "@/queries/useDataset"
import { usePreferences } from "@/state/preferences"
import { useEvidenceParam, useReportsParam, useViewParam } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import { OverviewPage } from "@/views/overview/Page"
import { viewAt, viewNamed } from "@/views/registry"
import { viewWordsAtHand } from "@/views/words"
import { ErrorBoundary } from "./ErrorBoundary"
import { loadStyles, pageOf } from "./routes"
import { Shell } from "./Shell"

/** Shown when a file is broken, which is rare: its code is fetched then. */
const DataFileNotice = lazy(async () => ({ default: (await import("@/page/DataFileNotice")).DataFileNotice }))

/** For links that name what is not here: fetched then. */
const LinkNotice = lazy(async () => ({ default: (await import("@/page/LinkNotice")).LinkNotice }))

/** Opened by a press on a figure: its code is fetched then. */
const Evidence = lazy(async () => {
  const [{ Evidence }] = await Promise.all([import("@/page/Evidence"), loadStyles()])
  return { default: Evidence }
})

type AppProps = { language: Language; core: CoreMessages; all: Messages | null }

export function App({ language, core, all }: AppProps) {
  const named = useViewParam()
  const current = viewAt(named)
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
    const name = current.load === null ? core.productLong : `${core.nav.views[current.id]} · ${core.product}`
    document.title = name
    document.documentElement.lang = language
  }, [current, language, core])
  return (
    <WordsProvider language={language} core={core} all={all}>
      <Shell current={current} issuers={issuers} inView={inView}>
        <ErrorBoundary key={page.id} messages={core}>
          <MemoContent dataset={dataset} language={language} core={core} all={all} page={page} issuers={issuers} inView={inView} />
        </ErrorBoundary>
      </Shell>
    </WordsProvider>
  )
}

/** Nothing of a view is drawn again because only the navigation has moved. */
const MemoContent = memo(Content)

type ContentProps = AppProps & {
  dataset: Dataset
  page: ViewValue
  issuers: readonly Issuer[]
  inView: readonly Issuer[]
}

function Content({ dataset, language, core, all, page, issuers, inView }: ContentProps) {
  const [evidence] = useEvidenceParam()
  const [named] = useReportsParam()
  const asked = useViewParam()
  const unknown = viewNamed(asked) === undefined ? asked : null
  const strange = unknown !== null || named.some((id) => inView.every((issuer) => issuer.id !== id))
  const catalogue = dataset.status === "ready" ? dataset.catalogue : null
  const view = useMemo((): CoreView | null => catalogue && { language, messages: core, catalogue, issuers: inView }, [language, core, catalogue, inView])
  if (dataset.status === "failed")
    return (
      <Suspense>
        <DataFileNotice error={dataset.error} onRetry={dataset.retry} />
      </Suspense>
    )
  const waiting = <SkeletonCards count={4} label={core.loading} />
  // The head of a view needs no data: it stands while the rest is loading.
  const words = page.load === null ? null : (viewWordsAtHand(page.id, language) as ViewWords | undefined)
  const header = words && <PageHeader title={words.title} lead={words.lead} tools={page.harmonises && all !== null ? <FiguresSwitch /> : undefined} />
  if (dataset.status === "loading" || view === null || (page.load !== null && all === null))
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
      <Suspense>{strange && <LinkNotice dataset={dataset} language={language} view={unknown} />}</Suspense>
      {inView.length > 0 && (
        <>
          {header}
          <Suspense fallback={waiting}>
            {page.load === null || all === null ? <OverviewPage view={view} /> : createElement(pageOf(page, language), { view, messages: all })}
          </Suspense>
        </>
      )}
      {inView.length === 0 && dataset.failures.length === 0 && <Notice tone="empty" title={core.error.emptyTitle} />}
      {evidence !== null && all !== null && (
        // A drawer that fails, such as one whose code cannot be fetched, takes no page with it.
        <ErrorBoundary key={evidence} messages={core}>
          <Suspense>
            <Evidence core={view} messages={all} issuers={issuers} evidenceRef={evidence} />
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
