// Rendering views to HTML at build time, from the same data and components the browser uses.
import { QueryClient } from "@tanstack/react-query"
import { prerenderToNodeStream } from "react-dom/static"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { type FixedFile, fixedFiles } from "@/export/fixedFiles"
import { issuersOf } from "@/figures/view"
import { loadMessages } from "@/i18n/catalogues"
import type { Language } from "@/i18n/language"
import { fullView } from "@/page/fullView"
import type { ViewValue } from "@/page/viewValue"
import { catalogueQuery, manifestQuery, reportQuery, standardsQuery, topicsQuery } from "@/queries/reportQuery"
import { parseDataFile, SCHEMAS } from "@/queries/schemas"
import { DIGEST_LENGTH, USED_CATALOGUE } from "@/queries/sealed"
import { setPrerenderedSearch } from "@/state/address"
import { VIEWS } from "@/views/registry"
import { editionOf } from "./firstData"
import { loadWords, prerenderedSearch, Root } from "./Root"
import { loadView } from "./routes"

export { DIGEST_LENGTH, editionOf, USED_CATALOGUE, VIEWS }
/** The data of all reports as files in a language (see export/fixedFiles.ts). */
export async function dataFilesIn(language: Language, read: (file: string) => unknown, day: string): Promise<FixedFile[]> {
  const manifest = await parseDataFile("manifest.json", SCHEMAS.manifest, read("manifest.json"))
  const catalogue = indexCatalogue(await parseDataFile("metrics.json", SCHEMAS.catalogue, read("metrics.json")))
  const standards = await parseDataFile("standards.json", SCHEMAS.standards, read("standards.json"))
  const reports = await Promise.all(
    manifest.reports.map(async ({ file }, tone) => ({ index: indexReport(await parseDataFile(file, SCHEMAS.report, read(file))), tone })),
  )
  const messages = await loadMessages(language)
  const view = fullView({ language, messages, catalogue, issuers: issuersOf(reports, language) }, messages, null)
  return fixedFiles(view, standards, manifest.datasetVersion, day)
}

export type Prerendered = { html: string; title: string; description: string; product: string }

/** HTML of a view in a language. `read` returns the parsed JSON of a data file; a broken file stops the build. */
export async function prerenderView(view: ViewValue, language: Language, read: (file: string) => unknown): Promise<Prerendered> {
  const client = new QueryClient()
  const manifest = await parseDataFile("manifest.json", SCHEMAS.manifest, read("manifest.json"))
  client.setQueryData(manifestQuery.queryKey, manifest)
  client.setQueryData(catalogueQuery.queryKey, indexCatalogue(await parseDataFile("metrics.json", SCHEMAS.catalogue, read("metrics.json"))))
  client.setQueryData(topicsQuery.queryKey, await parseDataFile("topics.json", SCHEMAS.topics, read("topics.json")))
  client.setQueryData(standardsQuery.queryKey, await parseDataFile("standards.json", SCHEMAS.standards, read("standards.json")))
  for (const entry of manifest.reports)
    client.setQueryData(reportQuery(entry).queryKey, indexReport(await parseDataFile(entry.file, SCHEMAS.report, read(entry.file))))
  const [words] = await Promise.all([loadWords(language, view, false), loadView(view, language)])
  setPrerenderedSearch(prerenderedSearch(view, language))
  // In one piece, however large: a part that comes later needs a script of React's, which the page's security policy forbids.
  const inOnePiece = { progressiveChunkSize: Number.POSITIVE_INFINITY }
  const { prelude } = await prerenderToNodeStream(<Root client={client} start={words} />, inOnePiece)
  const chunks: string[] = []
  for await (const chunk of prelude) chunks.push(String(chunk))
  return { html: chunks.join(""), title: words.core.productLong, product: words.core.product, description: words.core.footer.line }
}
