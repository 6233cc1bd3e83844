// Views as the pages see them, built from the committed data without a browser.
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import type { Messages } from "@/i18n/messages/types"
import type { Report } from "@/schema/report"
import { type Issuer, issuerOf, type View } from "@/viewmodels/view"
import { realDataset, the } from "./dataset"

export const MESSAGES: Record<Language, Messages> = {
  "zh-Hant": await loadMessages("zh-Hant"),
  "zh-Hans": await loadMessages("zh-Hans"),
  en: await loadMessages("en"),
}

const catalogue = indexCatalogue(realDataset.catalogue)

/** Some reports against the real catalogue, toned in the order given. */
export function viewOf(reports: readonly Report[], language: Language = "en"): View {
  return { language, messages: MESSAGES[language], catalogue, issuers: reports.map((report, tone) => issuerOf(indexReport(report), tone, language)) }
}

export function realReports(): Report[] {
  return realDataset.reports.map(({ report }) => report)
}

export function realView(language: Language): View {
  return viewOf(realReports(), language)
}

export function issuer(view: View, id: string): Issuer {
  return the(view.issuers.find((issuer) => issuer.id === id))
}
