// Everything a view shows, fetched before it is drawn for the first time: the shared files, every report, and what is its own.
import type { QueryClient } from "@tanstack/react-query"
import { catalogueQuery, manifestQuery, reportQuery, standardsQuery, topicsQuery } from "@/queries/reportQuery"
import type { Manifest } from "@/schema/standards"
import type { ViewId } from "@/state/urlState"

/** Data files that only some views read. The prerendered page names them for boot.js to fetch early. */
export const OWN_FILES: Partial<Record<ViewId, readonly string[]>> = {
  materiality: ["topics.json", "standards.json"],
  index: ["standards.json"],
  checks: ["standards.json"],
  data: ["standards.json"],
}

const fetchOwn: Record<string, (client: QueryClient) => Promise<unknown>> = {
  "topics.json": (client) => client.ensureQueryData(topicsQuery),
  "standards.json": (client) => client.ensureQueryData(standardsQuery),
}

/** Which files of which reports a page was drawn from: a page prerendered from others is not taken over but drawn anew. */
export function editionOf({ reports }: Manifest): string {
  return reports.map(({ id, sha256 }) => `${id}:${sha256.slice(0, 8)}`).join(" ")
}

/** Fills the cache for a view; false when a file is broken, so that the page can say which. */
export async function loadFirstData(client: QueryClient, view: ViewId): Promise<boolean> {
  try {
    const own = (OWN_FILES[view] ?? []).map((file) => fetchOwn[file]?.(client))
    const [manifest] = await Promise.all([client.ensureQueryData(manifestQuery), client.ensureQueryData(catalogueQuery), ...own])
    await Promise.all(manifest.reports.map((entry) => client.ensureQueryData(reportQuery(entry))))
    return true
  } catch {
    return false
  }
}
