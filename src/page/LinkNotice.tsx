// What has not come yet, and what a link names and this site does not have: said, so that nobody takes what is shown instead for the whole.
import { use } from "react"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import type { Dataset } from "@/queries/useDataset"
import { useReportsParam } from "@/state/urlState"
import { Notice } from "@/ui/Notice"

type Props = {
  dataset: Extract<Dataset, { status: "ready" }>
  language: Language /** The view that the link names and that is not here. */
  view: string | null
}

/** Reports on their way are named first; a report that is listed and could not be loaded has a notice of its own. */
export function LinkNotice({ dataset, language, view }: Props) {
  const { link, listSeparator } = use(loadMessages(language))
  const [named] = useReportsParam()
  const listed = new Set([...dataset.reports, ...dataset.failures].map(({ entry }) => entry.id))
  const reports = named.filter((id) => !listed.has(id))
  if (dataset.pending.length > 0) return <Notice tone="empty" title={link.onItsWay(dataset.pending.join(listSeparator))} />
  if (view === null && reports.length === 0) return null
  return (
    <Notice tone="empty" title={link.title}>
      {view !== null && <p>{link.noView(view)}</p>}
      {reports.length > 0 && <p>{link.noReport(reports.join(listSeparator))}</p>}
    </Notice>
  )
}
