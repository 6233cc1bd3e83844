// All rows of all bases over the reports at hand, each with its grade. Computed anew from the printed figures, never stored.
import type { Standards } from "@/schema/standards"
import type { Check } from "../checks/check"
import { checksInTurn } from "../checks/runChecks"
import { type CatalogueIndex, type ReportIndex, vintagesOf } from "../dataset"
import type { HarmoniseContext } from "./context"
import { energyRows } from "./energyRows"
import { graded } from "./grades"
import { impliedRows } from "./impliedRows"
import { perHeadRows } from "./perHeadRows"
import { printedRows } from "./printedRows"
import { summedRows } from "./summedRows"
import { turnoverRows } from "./turnoverRows"
import { FORBIDDING, type HarmonisedRow } from "./types"

/** Checks of every report as it was filed, and all rows of the series that the reports of an issuer make. `standards` null: rule 13 says nothing. */
export type Reconciled = { checks: Check[]; rows: HarmonisedRow[] }

export function reconcile(catalogue: CatalogueIndex, reports: readonly ReportIndex[], standards: Standards | null): Reconciled {
  const steps = reconcileInTurn(catalogue, reports, standards)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

const ROWS_AT_A_TURN = 20

/** The same in steps of a few milliseconds, for a page that has to answer its reader in between. */
export function* reconcileInTurn(catalogue: CatalogueIndex, reports: readonly ReportIndex[], standards: Standards | null): Generator<undefined, Reconciled> {
  const checks: Check[] = []
  for (const series of reports)
    for (const [i, index] of vintagesOf(series).entries())
      for (const found of checksInTurn({ catalogue, index, earlier: vintagesOf(series).slice(i + 1), standards })) {
        checks.push(...found)
        yield
      }
  const context: HarmoniseContext = { catalogue, reports, checks }
  const rows: HarmonisedRow[] = []
  for (const build of [printedRows, turnoverRows, energyRows, summedRows, perHeadRows, impliedRows]) {
    const built = build(context).filter(
      (row) => row.values.length > 0 || row.refusals.some(({ atLeast, reason }) => atLeast !== null || FORBIDDING.has(reason)),
    )
    yield
    for (const [i, row] of built.entries()) {
      rows.push(graded(context, row))
      if (i % ROWS_AT_A_TURN === ROWS_AT_A_TURN - 1) yield
    }
  }
  return { checks, rows }
}
