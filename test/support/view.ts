// Views as the pages see them, built from the committed data without a browser.
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { type Issuer, issuersOf, type View } from "@/figures/view"
import { loadMessages } from "@/i18n/catalogues"
import { LANGUAGES, type Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"
import type { ViewId } from "@/page/viewValue"
import { reconciliationOf } from "@/queries/reconciliation"
import type { Report } from "@/schema/report"
import { VIEWS } from "@/views/registry"
import { loadViewWords, viewWordsAtHand } from "@/views/words"
import { realDataset, the } from "./dataset"

export const MESSAGES = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await loadMessages(language)]))) as Record<
  Language,
  Messages
>
await Promise.all(VIEWS.flatMap(({ id }) => LANGUAGES.map((language) => loadViewWords(id, language))))

const catalogue = indexCatalogue(realDataset.catalogue)

/** Some reports against the real catalogue, toned in the order given; the words are those that views share. */
export function viewOf(reports: readonly Report[], language: Language = "en"): View<null> {
  const ids = [...new Set(reports.map(({ issuer }) => issuer.id))]
  const issuers = issuersOf(
    reports.map((report) => ({ index: indexReport(report), tone: ids.indexOf(report.issuer.id) })),
    language,
  )
  return { language, messages: MESSAGES[language], words: null, catalogue, issuers, reconcile: reconciliationOf }
}

/** The same with the words of a view. `Words` is the type of its words file. */
export function worded<Words>(view: View, id: ViewId): View<Words> {
  return { ...view, words: viewWordsAtHand(id, view.language) as Words }
}

/** `viewOf` and `realView` for the tests of one view. */
export function viewsIn<Words>(id: ViewId) {
  return {
    viewOf: (reports: readonly Report[], language: Language = "en") => worded<Words>(viewOf(reports, language), id),
    realView: (language: Language) => worded<Words>(realView(language), id),
  }
}

export function realReports(): Report[] {
  return realDataset.reports.map(({ report }) => report)
}

export function realView(language: Language): View<null> {
  return viewOf(realReports(), language)
}

export function issuer<Words>(view: View<Words>, id: string): Issuer {
  return the(view.issuers.find((issuer) => issuer.id === id))
}
