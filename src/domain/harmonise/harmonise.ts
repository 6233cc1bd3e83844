// All rows of all bases over the reports at hand, each with its grade. Computed anew from the printed figures, never stored.
import type { Standards } from "@/schema/standards"
import type { Check } from "../checks/check"
import { runChecks } from "../checks/runChecks"
import type { CatalogueIndex, ReportIndex } from "../dataset"
import type { HarmoniseContext } from "./context"
import { energyRows } from "./energyRows"
import { graded } from "./grades"
import { perHeadRows } from "./perHeadRows"
import { printedRows } from "./printedRows"
import { turnoverRows } from "./turnoverRows"
import type { HarmonisedRow } from "./types"

/** Checks of every report, and all rows. `standards` null: rule 13 says nothing. */
export type Reconciled = { checks: Check[]; rows: HarmonisedRow[] }

export function reconcile(catalogue: CatalogueIndex, reports: readonly ReportIndex[], standards: Standards | null): Reconciled {
  const checks = reports.flatMap((index) => runChecks({ catalogue, index, standards }))
  return { checks, rows: harmonise({ catalogue, reports, checks }) }
}

export function harmonise(context: HarmoniseContext): HarmonisedRow[] {
  const rows = [...printedRows(context), ...turnoverRows(context), ...energyRows(context), ...perHeadRows(context)]
  return rows.filter((row) => row.values.length > 0 || row.refusals.some((refusal) => refusal.atLeast !== null)).map((row) => graded(context, row))
}
