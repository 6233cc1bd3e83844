// Query options of every data file: key and type tied together. Data files do not change while a page is open.
import { type QueryClient, queryOptions } from "@tanstack/react-query"
import { type CatalogueIndex, indexCatalogue, indexReport } from "@/domain/dataset"
import type { ManifestEntry } from "@/schema/standards"
import { fetchDataFile } from "./dataFile"
import { DataFileError } from "./dataFileError"
import { cameSealed, mayBeSealed, USED_CATALOGUE } from "./sealed"

const settings = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  /** Only a failed connection is worth another try: a broken file stays broken. */
  retry: (count: number, error: Error) => error instanceof DataFileError && error.problem.kind === "network" && count < 2,
} as const

export const manifestQuery = queryOptions({
  queryKey: ["data", "manifest"],
  queryFn: ({ signal }) => fetchDataFile("manifest.json", "manifest", signal),
  ...settings,
})

const wholeCatalogueQuery = queryOptions({
  queryKey: ["data", "metrics", "whole"],
  queryFn: async ({ signal }) => indexCatalogue(await fetchDataFile("metrics.json", "catalogue", signal)),
  ...settings,
})

/** The part of metrics.json that the reports of the build use, where the page was built with one and it is still there; else all of it. */
export const catalogueQuery = queryOptions({
  queryKey: ["data", "metrics"],
  queryFn: async ({ client, signal }) => (await usedCatalogue(signal)) ?? client.ensureQueryData(wholeCatalogueQuery),
  ...settings,
})

async function usedCatalogue(signal: AbortSignal): Promise<CatalogueIndex | null> {
  if (!mayBeSealed(USED_CATALOGUE)) return null
  try {
    const used = await fetchDataFile(USED_CATALOGUE, "catalogue", signal)
    return cameSealed(USED_CATALOGUE) ? indexCatalogue(used) : null
  } catch (error) {
    if (error instanceof DataFileError) return null
    throw error
  }
}

/** A report that the site was not built with may use any of metrics.json: every view then goes by all of it. */
async function readWholeCatalogue(client: QueryClient): Promise<void> {
  const [, whole] = await Promise.all([client.ensureQueryData(catalogueQuery), client.ensureQueryData(wholeCatalogueQuery)])
  client.setQueryData(catalogueQuery.queryKey, whole)
}

export const topicsQuery = queryOptions({
  queryKey: ["data", "topics"],
  queryFn: ({ signal }) => fetchDataFile("topics.json", "topics", signal),
  ...settings,
})

export const standardsQuery = queryOptions({
  queryKey: ["data", "standards"],
  queryFn: ({ signal }) => fetchDataFile("standards.json", "standards", signal),
  ...settings,
})

export function reportQuery(entry: ManifestEntry) {
  return queryOptions({
    queryKey: ["data", "report", entry.id],
    queryFn: async ({ client, signal }) => {
      const report = await fetchDataFile(entry.file, "report", signal)
      if (!cameSealed(entry.file)) await readWholeCatalogue(client)
      return indexReport(report)
    },
    ...settings,
  })
}
