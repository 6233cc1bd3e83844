// Everything a view shows, fetched before it is drawn for the first time: the shared files, every report, and what is its own.
import type { QueryClient } from "@tanstack/react-query"
import type { OwnFile, ViewValue } from "@/page/viewValue"
import { catalogueQuery, manifestQuery, reportQuery, standardsQuery, topicsQuery } from "@/queries/reportQuery"
import type { Manifest } from "@/schema/standards"

const fetchOwn: Record<OwnFile, (client: QueryClient) => Promise<unknown>> = {
  "topics.json": (client) => client.ensureQueryData(topicsQuery),
  "standards.json": (client) => client.ensureQueryData(standardsQuery),
}

/** Which files of which reports a page was drawn from: a page prerendered from others is not taken over but drawn anew. */
export function editionOf({ reports }: Manifest): string {
  return reports.map(({ id, sha256 }) => `${id}:${sha256.slice(0, 8)}`).join(" ")
}

/** Whether a page can be drawn with what is there: the shared files, and one report at least. */
export function hasFigures(client: QueryClient): boolean {
  const manifest = client.getQueryData(manifestQuery.queryKey)
  const isThere = (entry: Manifest["reports"][number]) => client.getQueryData(reportQuery(entry).queryKey) !== undefined
  return manifest !== undefined && client.getQueryData(catalogueQuery.queryKey) !== undefined && manifest.reports.some(isThere)
}

/** Fills the cache for a view; false when a file is broken, so that the page can say which. */
export async function loadFirstData(client: QueryClient, view: ViewValue): Promise<boolean> {
  try {
    // What the first view reads besides is for later than its first picture.
    const own = view.inFirstChunk ? [] : view.needs.map((file) => fetchOwn[file](client))
    const [manifest] = await Promise.all([client.ensureQueryData(manifestQuery), client.ensureQueryData(catalogueQuery), ...own])
    await Promise.all(manifest.reports.map((entry) => client.ensureQueryData(reportQuery(entry))))
    return true
  } catch {
    return false
  }
}
