// "report~id": how anything of one report stands in links and cells. Apart from references, which the first view can do without.
import type { Observation } from "@/schema/observation"
import { keyOf, originOf, type ReportIndex } from "./dataset"

/** The text of an EvidenceRef, such as "weimob-2023~turnover-rate|2023|gender=male". It opens the evidence. */
export type EvidenceAddress = string

/** Anything that a report has under an id: a check that was made of it, a row of its index. */
export type InReport = { report: string; id: string }

/** "weimob-2023~parts-and-total:headcount:2023". */
export function formatInReport({ report, id }: InReport): string {
  return `${report}~${id}`
}

export function parseInReport(text: string): InReport | null {
  const at = text.indexOf("~")
  return at <= 0 || at === text.length - 1 ? null : { report: text.slice(0, at), id: text.slice(at + 1) }
}

/** An observation's evidence in the report that prints it: "weimob-2023~turnover-rate|2023|gender=male". */
export function observationAddress(index: ReportIndex, observation: Observation): EvidenceAddress {
  return formatInReport({ report: originOf(index, observation).report.id, id: keyOf(observation) })
}
