// The committed data files, read from disk once. Tests of the product speak about two of the reports, whatever others stand beside them;
// tests of the data go through all of them.
import type { AuditedDataset } from "@/domain/audit/audit"
import { keyOf, observationKey } from "@/domain/dataset"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { DATA_FOLDER, readDataset } from "@/tools/dataFiles"
import "@/schema/messages"

const { dataset } = readDataset(DATA_FOLDER)
if (dataset === null) throw new RangeError(`${DATA_FOLDER} has no catalogue that can be read`)

/** Every report that is committed. */
export const committedDataset: AuditedDataset = dataset

/** The reports that the tests know by heart. */
const KNOWN: ReadonlySet<string> = new Set(["gl-carlink-2024", "weimob-2023"])

export const realDataset: AuditedDataset = { ...dataset, reports: dataset.reports.filter(({ report }) => KNOWN.has(report.id)) }

export function realReport(id: string): Report {
  const found = realDataset.reports.find(({ report }) => report.id === id)
  if (found === undefined) throw new RangeError(`no report ${id}`)
  return found.report
}

/** Where an observation stands in its file; throws when the file has no such figure. */
export function positionOf(report: Report, metric: string, period: string, breakdown: Record<string, string> = {}): number {
  const key = observationKey(metric, period, breakdown)
  const at = report.observations.findIndex((observation) => keyOf(observation) === key)
  if (at < 0) throw new RangeError(`${report.id} has no ${key}`)
  return at
}

export function observationAt(report: Report, metric: string, period: string, breakdown?: Record<string, string>): Observation {
  return the(report.observations[positionOf(report, metric, period, breakdown)])
}

export function figureAt(report: Report, metric: string, period: string, breakdown?: Record<string, string>): ReportedObservation {
  const observation = observationAt(report, metric, period, breakdown)
  if (observation.status !== "reported") throw new RangeError(`${metric} of ${period} is ${observation.status}`)
  return observation
}

/** The value, which a test knows to be there. */
export function the<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError("nothing there")
  return value
}
