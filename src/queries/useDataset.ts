// All data the views need: the catalogue, and every report that could be loaded; a report that could not is a failure beside them.
import { useQueries, useQuery } from "@tanstack/react-query"
import type { CatalogueIndex, ReportIndex } from "@/domain/dataset"
import { withOwnCodes } from "@/domain/dimensions"
import type { ManifestEntry } from "@/schema/standards"
import { DataFileError } from "./dataFileError"
import { catalogueQuery, manifestQuery, reportQuery } from "./reportQuery"

/** `tone` is the issuer's place among the issuers of the manifest, so that it keeps its colour when another one fails to load. */
export type LoadedReport = { entry: ManifestEntry; tone: number; index: ReportIndex }
export type FailedReport = { entry: ManifestEntry; error: DataFileError; retry: () => void }

export type Dataset =
  | { status: "loading" }
  | { status: "failed"; error: DataFileError; retry: () => void }
  | { status: "ready"; catalogue: CatalogueIndex; reports: LoadedReport[]; failures: FailedReport[]; pending: string[] }

export function useDataset(): Dataset {
  const manifest = useQuery(manifestQuery)
  const catalogue = useQuery(catalogueQuery)
  const entries = manifest.data?.reports ?? []
  const reports = useQueries({ queries: entries.map(reportQuery) })

  for (const shared of [manifest, catalogue])
    if (shared.error) return { status: "failed", error: asDataFileError(shared.error), retry: () => void shared.refetch() }
  if (!manifest.data || !catalogue.data) return { status: "loading" }

  const issuers = [...new Set(entries.map(({ issuer }) => issuer))]
  const loaded = entries.flatMap((entry, i) => {
    const index = reports[i]?.data
    return index === undefined ? [] : [{ entry, tone: issuers.indexOf(entry.issuer), index }]
  })
  const failures = entries.flatMap((entry, i) => {
    const query = reports[i]
    return query?.error ? [{ entry, error: asDataFileError(query.error), retry: () => void query.refetch() }] : []
  })
  const pending = entries.flatMap(({ id }, i) => (reports[i]?.data === undefined && !reports[i]?.error ? [id] : []))
  if (loaded.length === 0 && pending.length > 0) return { status: "loading" }
  return {
    status: "ready",
    catalogue: withOwnCodes(
      catalogue.data,
      loaded.map(({ index }) => index),
    ),
    reports: loaded,
    failures,
    pending,
  }
}

function asDataFileError(error: Error): DataFileError {
  return error instanceof DataFileError ? error : new DataFileError("data", { kind: "notJson", detail: error.message })
}
