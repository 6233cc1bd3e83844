// Checks and grades are worked out before a view that shows them is drawn, in small turns between which the page can answer.
import type { QueryClient } from "@tanstack/react-query"
import { seriesByIssuer } from "@/domain/series"
import { nextTask } from "@/page/nextTask"
import { catalogueQuery, manifestQuery, reportQuery, standardsQuery } from "@/queries/reportQuery"

/** Does nothing where the data is not at hand: the view then works them out itself. */
export async function prepareChecks(client: QueryClient): Promise<void> {
  const catalogue = client.getQueryData(catalogueQuery.queryKey)
  const manifest = client.getQueryData(manifestQuery.queryKey)
  const reports = (manifest?.reports ?? []).flatMap((entry) => client.getQueryData(reportQuery(entry).queryKey) ?? [])
  if (catalogue === undefined || reports.length === 0) return
  const { prepareReconciliation } = await import("@/queries/reconciliation")
  await prepareReconciliation(catalogue, seriesByIssuer(reports), client.getQueryData(standardsQuery.queryKey) ?? null, nextTask)
}
