// From a view's value to what draws it: code and words are fetched when the view is opened or its link is pointed at.
import { type ComponentType, type LazyExoticComponent, lazy, use, useMemo } from "react"
import type { CoreView } from "@/figures/view"
import type { Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import { LoadViewWords } from "@/page/picture/subject"
import type { ViewId, ViewValue, ViewWords } from "@/page/viewValue"
import { loadViewWords, viewWordsAtHand } from "@/views/words"
import { inTime } from "./patience"

type Page = ComponentType<{ view: CoreView; messages: Messages }>

let styles: Promise<unknown> | null = null

/**
 * The styles of all views but the first, of drawers and of paper. One promise for all who ask: the loader of a style sheet
 * that could not be fetched says so once and passes over it the next time, and a page must not stand unstyled.
 */
export async function loadStyles(): Promise<void> {
  styles ??= import("./laterStyles")
  await styles
}

const loaded = new Map<ViewId, Page>()
const waiting = new Map<ViewId, LazyExoticComponent<Page>>()

/** Fetches a view's code and its words; afterwards `pageOf` gives it without waiting. Rejects when they cannot be fetched. */
export async function loadView(value: ViewValue, language: Language): Promise<void> {
  if (value.inFirstChunk) return
  const [body, { fullView }, { PageHead }] = await Promise.all([
    value.load(),
    import("@/page/fullView"),
    import("@/page/PageHead"),
    loadViewWords(value.id, language),
    loadStyles(),
  ])
  if (loaded.has(value.id)) return
  loaded.set(value.id, ({ view, messages }) => {
    // At hand but where the language has just changed.
    const words = viewWordsAtHand(value.id, view.language) ?? use(loadViewWords(value.id, view.language))
    const full = useMemo(() => fullView(view, messages, words), [view, messages, words])
    return (
      <>
        <PageHead view={full} value={value} words={words as ViewWords} headline={body.headline} />
        <LoadViewWords value={loadViewWords}>
          <body.Page view={full} value={value} />
        </LoadViewWords>
      </>
    )
  })
}

/**
 * The component of a view. Code that has been fetched is given as it is: going through `lazy` would show a skeleton for
 * the 300 ms that React keeps one on the screen, even where nothing has to be waited for.
 */
export function pageOf(value: ViewValue, language: Language): Page {
  const ready = loaded.get(value.id)
  if (ready !== undefined) return ready
  const known = waiting.get(value.id)
  if (known !== undefined) return known
  const page = lazy(async () => {
    await inTime(loadView(value, language))
    return { default: pageOf(value, language) }
  })
  waiting.set(value.id, page)
  return page
}

/** The reader points at a link and will see its view in a moment; a failure is left to the real visit to report. */
export function preloadOnIntent(value: ViewValue, language: Language): void {
  void loadView(value, language).catch(() => undefined)
  if (value.charts) void import("@/page/intent").then(({ preloadCharts }) => preloadCharts()).catch(() => undefined)
}
