// Checks and harmonised rows, kept for the sets of reports that were asked for last; what they are is the domain's.
import type { CatalogueIndex, ReportIndex } from "@/domain/dataset"
import { type Reconciled, reconcile, reconcileInTurn } from "@/domain/harmonise/harmonise"
import type { Report } from "@/schema/report"
import type { Standards } from "@/schema/standards"

type Known = { reports: readonly Report[]; standards: Standards | null; result: Reconciled }

/** The sets of reports worked out last; a reader goes to and fro between few. */
const known: Known[] = []
const KEPT = 6

function find(reports: readonly ReportIndex[], standards: Standards | null): Known | undefined {
  return known.find(
    (entry) =>
      entry.reports.length === reports.length &&
      entry.reports.every((report, i) => report === reports[i]?.report) &&
      (standards === null || entry.standards === standards),
  )
}

function keep(reports: readonly ReportIndex[], standards: Standards | null, result: Reconciled): Reconciled {
  known.unshift({ reports: reports.map(({ report }) => report), standards, result })
  known.length = Math.min(known.length, KEPT)
  return result
}

/** Checks and harmonised rows of some reports; worked out once for each set of them. */
export function reconciliationOf(catalogue: CatalogueIndex, reports: readonly ReportIndex[], standards: Standards | null): Reconciled {
  return find(reports, standards)?.result ?? keep(reports, standards, reconcile(catalogue, reports, standards))
}

/** The same ahead of time, a few milliseconds at a turn: a page that is opened by a link must not block its reader for it. */
export async function prepareReconciliation(
  catalogue: CatalogueIndex,
  reports: readonly ReportIndex[],
  standards: Standards | null,
  pause: () => Promise<void>,
): Promise<void> {
  if (find(reports, standards) !== undefined) return
  const steps = reconcileInTurn(catalogue, reports, standards)
  for (let turn = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done === true) {
      keep(reports, standards, value)
      return
    }
    if (performance.now() - turn < TURN) continue
    await pause()
    turn = performance.now()
  }
}

/** How long one turn may take, in milliseconds. */
const TURN = 8
