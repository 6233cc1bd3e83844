// From the URL and the data to a view: which language, which issuers, which page, and what to say when a file is broken.
import { createElement, lazy, memo, type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from "react"
import { type CoreView, type Issuer, isNamed, issuersNamed, issuersOf } from "@/figures/view"
import { entryOf, type Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import type { ViewValue, ViewWords } from "@/page/viewValue"
import { type Dataset, useDataset } from "@/queries/useDataset"
import { keepsDecks } from "@/state/decksKept"
import { THEMES, usePreferences } from "@/state/preferences"
import { useDeckParam, useEmbedded, useReportsParam, useThemeParam, useViewParam } from "@/state/urlState"
import { Notice } from "@/ui/Notice"
import { SkeletonCards } from "@/ui/Skeleton"
import { OverviewPage } from "@/views/overview/Page"
import { viewAt, viewNamed } from "@/views/registry"
import { viewWordsAtHand } from "@/views/words"
import { ErrorBoundary } from "./ErrorBoundary"
import { OpenedEvidence } from "./OpenedEvidence"
import { PaperHead } from "./PaperHead"
import { loadStyles, pageOf } from "./routes"
import { Shell } from "./Shell"
import { ViewHeader } from "./ViewHeader"

/** Shown when a file is broken, which is rare: its code is fetched then. */
const DataFileNotice = lazy(async () => ({ default: (await import("@/page/DataFileNotice")).DataFileNotice }))

/** Only where another site shows a part of this one. */
const Embedded = lazy(async () => ({ default: (await import("./Embedded")).Embedded }))

/** A reader's own slides: fetched when there are some. */
const DeckPage = lazy(async () => {
  const [{ DeckPage }] = await Promise.all([import("./deck/DeckPage"), loadStyles()])
  return { default: DeckPage }
})
const DeckTray = lazy(async () => {
  const [{ Tray }] = await Promise.all([import("@/page/deck/Tray"), loadStyles()])
  return { default: Tray }
})

/** For what is not here yet, and links that name what is not here at all: fetched then. */
const LinkNotice = lazy(async () => ({ default: (await import("@/page/LinkNotice")).LinkNotice }))

type AppProps = { language: Language; core: CoreMessages; all: Messages | null }

/** `lacking`: a language that was asked for and whose words could not be fetched. */
type Props = AppProps & { lacking: Language | null }

/** Drawn again when the words change, and when the address changes in what it reads itself. */
export const App = memo(({ language, core, all, lacking }: Props) => {
  const asked = useViewParam()
  const embed = useEmbedded()
  const current = viewAt(asked, embed)
  const page = useDeferredValue(current)
  const dataset = useDataset()
  const [chosen] = useReportsParam()
  const [deck] = useDeckParam()
  const theme = usePreferences((preferences) => preferences.theme)
  const named = useThemeParam()

  const issuers = useMemo(() => (dataset.status === "ready" ? issuersOf(dataset.reports, language) : []), [dataset, language])
  const inView = useMemo(() => issuersNamed(issuers, chosen), [issuers, chosen])

  useEffect(() => {
    // From here on every control answers: whoever drives the page by program waits for this.
    document.documentElement.dataset["app"] = "ready"
  }, [])
  useEffect(() => {
    document.documentElement.dataset["theme"] = THEMES.find((known) => known === named) ?? theme
  }, [theme, named])
  useEffect(() => {
    // A deck names the page itself.
    if (deck === null) document.title = current.inFirstChunk ? core.productLong : `${core.nav.views[current.id]} · ${core.product}`
    document.documentElement.lang = language
  }, [current, language, core, deck])
  return (
    <WordsProvider language={language} core={core} all={all}>
      <Frame embed={embed} asked={asked} current={current} issuers={issuers} inView={inView}>
        {lacking !== null && (
          <Notice tone="error" title={core.error.reportTitle(entryOf(lacking).name)} action={{ label: core.error.retry, onClick: reload }}>
            <p>{core.error.codeMissing}</p>
          </Notice>
        )}
        <ErrorBoundary key={page.id} messages={core}>
          <Content
            dataset={dataset}
            language={language}
            core={core}
            all={all}
            page={page}
            unknown={viewNamed(asked) === undefined ? asked : null}
            issuers={issuers}
            inView={inView}
          />
        </ErrorBoundary>
      </Frame>
    </WordsProvider>
  )
})

/** A browser asks but once in a page for code that could not be fetched. */
function reload() {
  window.location.reload()
}

type FrameProps = { embed: string | null; asked: string | null; current: ViewValue; issuers: readonly Issuer[]; inView: readonly Issuer[]; children: ReactNode }

/** The site around a view; nothing of it where one view or card is shown in the frame of another site. */
function Frame({ embed, asked, children, ...shell }: FrameProps) {
  if (embed === null) return <Shell {...shell}>{children}</Shell>
  return (
    <Suspense>
      <Embedded embed={embed} view={asked}>
        {children}
      </Embedded>
    </Suspense>
  )
}

/** `unknown`: the view that a link names and that is not here; null = none. */
type ContentProps = AppProps & { dataset: Dataset; page: ViewValue; unknown: string | null; issuers: readonly Issuer[]; inView: readonly Issuer[] }

/** Nothing of a view is drawn again because only the navigation has moved, or because a source has been opened. */
const Content = memo(({ dataset, language, core, all, page, unknown, issuers, inView }: ContentProps) => {
  const [named] = useReportsParam()
  const [deck] = useDeckParam()
  const embedded = useEmbedded() !== null
  const keptDecks = useKeptDecks()
  const strange = unknown !== null || named.some((name) => inView.every((issuer) => !isNamed(issuer, name)))
  const catalogue = dataset.status === "ready" ? dataset.catalogue : null
  const view = useMemo((): CoreView | null => catalogue && { language, messages: core, catalogue, issuers: inView }, [language, core, catalogue, inView])
  if (dataset.status === "failed")
    return (
      <Suspense>
        <DataFileNotice error={dataset.error} onRetry={dataset.retry} />
      </Suspense>
    )
  // The head of a view needs no data: it stands while the rest is loading, where its words are at hand.
  const words = page.inFirstChunk || all === null ? undefined : (viewWordsAtHand(page.id, language) as ViewWords | undefined)
  const waiting = (
    <>
      {words && <ViewHeader words={words} harmonises={page.harmonises} />}
      <SkeletonCards count={4} label={core.loading} />
    </>
  )
  if (dataset.status === "loading" || view === null || (!page.inFirstChunk && all === null)) return waiting
  if (deck !== null)
    return (
      <Suspense fallback={waiting}>
        {all === null ? waiting : <DeckPage core={{ ...view, issuers }} messages={all} reports={dataset.reports} asked={deck} />}
      </Suspense>
    )
  return (
    <>
      <PaperHead page={page} all={all} />
      <Suspense>
        {dataset.failures.map(({ entry, error, retry }) => (
          <DataFileNotice key={entry.id} error={error} name={entry.id} restUsable={issuers.length > 0} onRetry={retry} />
        ))}
      </Suspense>
      <Suspense>{(strange || dataset.pending.length > 0) && <LinkNotice dataset={dataset} language={language} view={unknown} />}</Suspense>
      {inView.length > 0 && (
        <Suspense fallback={waiting}>
          {page.inFirstChunk || all === null ? <OverviewPage view={view} /> : createElement(pageOf(page, language), { view, messages: all })}
        </Suspense>
      )}
      {inView.length === 0 && dataset.failures.length === 0 && <Notice tone="empty" title={core.error.emptyTitle} />}
      <Suspense>{(all !== null || keptDecks) && !embedded && <DeckTray all={all} language={language} />}</Suspense>
      {all !== null && <OpenedEvidence core={view} messages={all} issuers={issuers} />}
    </>
  )
})

/** Whether this device keeps decks; on a page that was prerendered not before it is taken over. */
function useKeptDecks(): boolean {
  return useSyncExternalStore(neverChanges, keepsDecks, () => false)
}

function neverChanges(): () => void {
  return () => undefined
}
