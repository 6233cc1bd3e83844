// A copy of the committed data to plant faults in, for the tests of the audit.
import type { AuditedDataset } from "@/domain/audit/audit"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { positionOf, realDataset, the } from "./dataset"

type Editable = { catalogue: AuditedDataset["catalogue"]; weimob: Report; gl: Report; dataset: AuditedDataset }

/** A copy, with its two reports at hand. */
export function copy(): Editable {
  const dataset = structuredClone(realDataset)
  const find = (id: string) => the(dataset.reports.find(({ report }) => report.id === id)).report
  return { catalogue: dataset.catalogue, weimob: find("weimob-2023"), gl: find("gl-carlink-2024"), dataset }
}

export const WEIMOB = "reports/weimob-2023.json"
export const GL = "reports/gl-carlink-2024.json"

/** An observation and its place in the report's list. */
export function at(report: Report, metric: string, period: string, breakdown?: Record<string, string>): { i: number; observation: Observation } {
  const i = positionOf(report, metric, period, breakdown)
  return { i, observation: the(report.observations[i]) }
}
