// Checks and grades are worked out before a view that shows them is drawn, in small turns between which the page can answer.
import type { QueryClient } from "@tanstack/react-query"
import { nextTask } from "@/pages/nextTask"
import { catalogueQuery, manifestQuery, reportQuery, standardsQuery } from "@/queries/reportQuery"
import type { ViewId } from "@/state/urlState"

/** Views that show grades or checks. */
const GRADED: ReadonlySet<ViewId> = new Set(["workforce", "training", "emissions", "resources", "comparison", "checks", "data"])

/** Does nothing where the data is not at hand: the view then works them out itself. */
export async function prepareChecks(client: QueryClient, view: ViewId): Promise<void> {
  if (!GRADED.has(view)) return
  const catalogue = client.getQueryData(catalogueQuery.queryKey)
  const manifest = client.getQueryData(manifestQuery.queryKey)
  const reports = (manifest?.reports ?? []).flatMap((entry) => client.getQueryData(reportQuery(entry).queryKey) ?? [])
  if (catalogue === undefined || reports.length === 0) return
  const { prepareReconciled } = await import("@/viewmodels/harmonised")
  await prepareReconciled(catalogue, reports, client.getQueryData(standardsQuery.queryKey) ?? null, nextTask)
}
