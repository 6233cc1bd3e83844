// Query options of every data file: key and type tied together. Data files do not change while a page is open.
import { queryOptions } from "@tanstack/react-query"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import type { ManifestEntry } from "@/schema/standards"
import { fetchDataFile } from "./dataFile"
import { DataFileError } from "./dataFileError"

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

export const catalogueQuery = queryOptions({
  queryKey: ["data", "metrics"],
  queryFn: async ({ signal }) => indexCatalogue(await fetchDataFile("metrics.json", "catalogue", signal)),
  ...settings,
})

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
    queryFn: async ({ signal }) => indexReport(await fetchDataFile(entry.file, "report", signal)),
    ...settings,
  })
}
