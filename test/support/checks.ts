// The rules run over any report against the committed catalogue and standards.
import type { Check } from "@/domain/checks/check"
import { runChecks } from "@/domain/checks/runChecks"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import type { Report } from "@/schema/report"
import type { Standards } from "@/schema/standards"
import { realDataset } from "./dataset"

export const catalogue = indexCatalogue(realDataset.catalogue)

/** `standards` null: the list of KPIs could not be read. */
export function checksOf(report: Report, standards: Standards | null = realDataset.standards): Check[] {
  return runChecks({ catalogue, index: indexReport(report), standards })
}

/** Ids of the checks that fail, in the order of the rules. */
export function faultsOf(report: Report): string[] {
  return checksOf(report)
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ id }) => id)
}
