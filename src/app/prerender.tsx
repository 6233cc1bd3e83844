// Rendering the first view to HTML at build time, from the same data and components the browser uses.
import { QueryClient } from "@tanstack/react-query"
import { prerenderToNodeStream } from "react-dom/static"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import { parseDataFile } from "@/queries/dataFile"
import { catalogueQuery, manifestQuery, reportQuery } from "@/queries/reportQuery"
import { MetricCatalogue } from "@/schema/catalogue"
import { Report } from "@/schema/report"
import { Manifest } from "@/schema/standards"
import { prerenderedSearch, Root } from "./Root"

export type Prerendered = { html: string; title: string; description: string }

/** HTML of the overview in a language. `read` returns the parsed JSON of a data file; a broken file stops the build. */
export async function prerenderOverview(language: Language, read: (file: string) => unknown): Promise<Prerendered> {
  const client = new QueryClient()
  const manifest = await parseDataFile("manifest.json", Manifest, read("manifest.json"))
  client.setQueryData(manifestQuery.queryKey, manifest)
  client.setQueryData(catalogueQuery.queryKey, indexCatalogue(await parseDataFile("metrics.json", MetricCatalogue, read("metrics.json"))))
  for (const entry of manifest.reports) client.setQueryData(reportQuery(entry).queryKey, indexReport(await parseDataFile(entry.file, Report, read(entry.file))))
  const messages = await loadMessages(language)
  const { prelude } = await prerenderToNodeStream(<Root client={client} start={{ language, messages }} serverSearch={prerenderedSearch(language)} />)
  const chunks: string[] = []
  for await (const chunk of prelude) chunks.push(String(chunk))
  return { html: chunks.join(""), title: messages.productLong, description: messages.footer.line }
}
