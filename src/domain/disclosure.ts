// What a report discloses under each code of the HKEX ESG Guide, and where its own index says something else than its figures.
// The four states are not a ranking: a narrative is all that many codes ask for, and "not applicable" comes with the report's reason.
import type { Metric } from "@/schema/catalogue"
import type { ReportedObservation } from "@/schema/observation"
import { spanOf } from "@/schema/period"
import type { IndexRow, Report } from "@/schema/report"
import type { HkexCode, Standards } from "@/schema/standards"
import type { ReportText } from "@/schema/text"
import { isReported, reportingYear } from "./dataset"
import { inOrder } from "./period"

export const DISCLOSURE_STATES = ["figure", "narrative", "not-applicable", "absent"] as const
/**
 * figure: at least one reported figure that answers the code. narrative: the index names a chapter, or a target is stated, no figure that answers.
 * not-applicable: the report says so, no figure. absent: neither a row nor a figure.
 */
export type DisclosureState = (typeof DISCLOSURE_STATES)[number]

/** How an index and the figures of the same report differ; the reader is told, nobody is judged. */
export type Contradiction = "not-applicable-with-figures" | "referenced-without-figure" | "figures-without-row"

/** A breakdown of which the report's own year has no figure, or years that have none. */
export type Lack = { kind: "dimension"; dimension: string } | { kind: "years"; printed: number; asked: number }

export type Disclosure = {
  code: string
  state: DisclosureState
  /** Reported figures of all years, in printed order. */
  figures: ReportedObservation[]
  /** How many stated targets answer a code that asks for them. */
  targets: number
  /** What a code asks for beside the figures that there are; empty where it asks for no more, and where there is no figure. */
  lacks: Lack[]
  /** The code's own row of the index with its place in the file; null when the index has none. */
  row: { at: number; row: IndexRow } | null
  /** Codes whose rows cover this one: the heading above it, or the parts below it. Empty when it has a row of its own. */
  coveredBy: string[]
  /** Why the code does not apply, from the index or from the note of a figure printed as not applicable. */
  reason: ReportText | null
  contradiction: Contradiction | null
}

/** Figures that give the number a code asks for: where it says which metrics do, others are context and no answer. */
export function answers<T extends { metric: string }>(code: Pick<HkexCode, "answeredBy">, figures: readonly T[]): T[] {
  return figures.filter(({ metric }) => code.answeredBy?.includes(metric) ?? true)
}

/** Every code of the standards in its order, for one report. */
export function disclosures(report: Report, standards: Standards, metrics: ReadonlyMap<string, Metric>): Disclosure[] {
  return standards.hkex.map((code) => disclosureOf(report, code, standards, metrics))
}

function disclosureOf(report: Report, entry: HkexCode, standards: Standards, metrics: ReadonlyMap<string, Metric>): Disclosure {
  const { code, quantitative } = entry
  const observations = report.observations.filter((observation) => metrics.get(observation.metric)?.hkex.includes(code))
  const figures = observations.filter(isReported)
  const at = report.index.findIndex((row) => row.code === code)
  const own = report.index[at]
  const coveredBy = own === undefined ? covering(report, code, standards) : []
  const refusal = observations.find((observation) => observation.status === "not-applicable")
  const refused = own?.status === "not-applicable" || (own === undefined && coveredBy.length === 0 && refusal !== undefined)
  const indexed = own !== undefined || coveredBy.length > 0 || TOLD[code]?.(report) === true
  const answering = answers(entry, figures).length
  const targets = report.targets.filter((target) => target.topics?.some((topic) => entry.targetTopics?.includes(topic))).length
  const state = answering > 0 ? "figure" : refused ? "not-applicable" : indexed || targets > 0 ? "narrative" : "absent"
  return {
    code,
    state,
    figures,
    targets,
    lacks: state === "figure" ? lacksOf(entry, answers(entry, figures), reportingYear(report)) : [],
    row: own === undefined ? null : { at, row: own },
    coveredBy,
    reason: refused ? (own?.reason ?? report.notes.find((note) => note.id === refusal?.note)?.text ?? null) : null,
    contradiction: contradictionOf(report, own, coveredBy, { figures: figures.length, answering }, quantitative === true),
  }
}

/** Mandatory disclosures that are told by what the file holds, whether or not an index names them. */
const TOLD: Readonly<Record<string, (report: Report) => boolean>> = {
  "MD-boundary": ({ boundary }) => boundary.length > 0,
  "MD-governance": ({ governance }) => governance.layers.length > 0,
}

/** What the words of a KPI ask to be told apart, or told for several years, and no figure that answers it does. */
function lacksOf({ asks }: HkexCode, figures: readonly ReportedObservation[], year: string): Lack[] {
  const current = figures.filter(({ period }) => period === year || period === "undated")
  const dimensions = (asks?.dimensions ?? []).filter((dimension) => current.every(({ breakdown }) => breakdown?.[dimension] === undefined))
  const lacks: Lack[] = dimensions.map((dimension) => ({ kind: "dimension", dimension }))
  if (asks?.years === undefined) return lacks
  const [last, lastYear] = [spanOf(year)?.end ?? "", Number(spanOf(year)?.end.slice(0, 4))]
  const printed = inOrder(figures.map(({ period }) => period)).filter((period) => {
    const end = spanOf(period)?.end
    return end !== undefined && end <= last && Number(end.slice(0, 4)) > lastYear - (asks.years ?? 0)
  }).length
  return printed >= asks.years ? lacks : [...lacks, { kind: "years", printed, asked: asks.years }]
}

/** A report that prints no index at all cannot contradict it. */
function contradictionOf(
  report: Report,
  own: IndexRow | undefined,
  coveredBy: readonly string[],
  { figures, answering }: { figures: number; answering: number },
  quantitative: boolean,
): Contradiction | null {
  if (own?.status === "not-applicable" && figures > 0) return "not-applicable-with-figures"
  if (own?.status === "referenced" && quantitative && answering === 0) return "referenced-without-figure"
  if (own === undefined && coveredBy.length === 0 && figures > 0 && report.index.length > 0) return "figures-without-row"
  return null
}

/** "MD-governance" stands for "MD-governance-1" and the other way round: issuers print either the heading or its parts. */
function covering(report: Report, code: string, standards: Standards): string[] {
  const related = standards.hkex.map((other) => other.code).filter((other) => other.startsWith(`${code}-`) || code.startsWith(`${other}-`))
  return related.filter((other) => report.index.some((row) => row.code === other && row.status === "referenced"))
}

/** How many of some disclosures are in each state. */
export function countStates(some: readonly Disclosure[]): Record<DisclosureState, number> {
  const counts = { figure: 0, narrative: 0, "not-applicable": 0, absent: 0 }
  for (const { state } of some) counts[state] += 1
  return counts
}
