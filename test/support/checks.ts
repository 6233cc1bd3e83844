// The rules run over any report against the committed catalogue and standards.
import type { Check } from "@/domain/checks/check"
import { runChecks } from "@/domain/checks/runChecks"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import type { Report } from "@/schema/report"
import type { Standards } from "@/schema/standards"
import { realDataset } from "./dataset"

export const catalogue = indexCatalogue(realDataset.catalogue)

/** `standards` null: the list of KPIs could not be read. `earlier`: earlier reports of the issuer, newest first. */
export function checksOf(report: Report, standards: Standards | null = realDataset.standards, earlier: readonly Report[] = []): Check[] {
  return runChecks({ catalogue, index: indexReport(report), earlier: earlier.map(indexReport), standards })
}

/** Ids of the checks that fail, and of figures restated without a reason, in the order of the rules. */
export function faultsOf(report: Report, earlier: readonly Report[] = []): string[] {
  return checksOf(report, realDataset.standards, earlier)
    .filter(({ verdict }) => verdict === "inconsistent" || verdict === "restated")
    .map(({ id }) => id)
}
