// Topics with their counted evidence as every card of the view needs them: numbered, named, filtered, their gaps in words.

import type { EvidenceAddress } from "@/domain/address"
import { latestFigures } from "@/domain/dataset"
import { nodeAddress } from "@/domain/reportNodes"
import { type StakeholderGroup, type TopicEvidence, topicEvidence } from "@/domain/topicEvidence"
import { type SourceLine, sourceNames, type TableEntry } from "@/figures/card"
import { type Cell, cellOf } from "@/figures/cell"
import { breakdownName, type Issuer, metricName, unitOfFigure, type View } from "@/figures/view"
import type { Asked } from "@/figures/viewCard"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { MaterialTopic, Stakeholder } from "@/schema/report"
import type { TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"

export const PILLARS: readonly Pillar[] = ["E", "S", "G"]
/** The tiers that reports print, highest first. */
export const TIERS = ["high", "medium", "low"] as const satisfies readonly MaterialTopic["tier"][]
export const STAKEHOLDER_GROUPS = [
  "government",
  "shareholders",
  "employees",
  "customers",
  "suppliers",
  "community",
  "environment",
  "media",
  "peers",
  "ngos",
] as const satisfies readonly Stakeholder["group"][]

/** null or false = everything. */
export type TopicFilter = { pillar: Pillar | null; high: boolean; group: StakeholderGroup | null }
export const ALL_TOPICS: TopicFilter = { pillar: null, high: false, group: null }

/** Names in the address that hold the filter. */
export const FILTER_KEYS = ["pillar", "tier", "stakeholder"] as const

/** The filter that an address asks for; what it does not know narrows nothing. */
export function readTopicFilter({ pillar, tier, stakeholder }: Asked): TopicFilter {
  return {
    pillar: PILLARS.find((known) => known === pillar) ?? null,
    high: tier === "high",
    group: STAKEHOLDER_GROUPS.find((known) => known === stakeholder) ?? null,
  }
}

/** `number` is the topic's place in its report's ranking, whatever the filter. */
export type ReportTopic = TopicEvidence & { number: number; label: string }

/** A report's topics in rank order, those that pass the filter. */
export function reportTopics(view: View<Words>, issuer: Issuer, vocabulary: TopicVocabulary, filter: TopicFilter): ReportTopic[] {
  return topicEvidence(issuer.report, vocabulary)
    .map((entry, i): ReportTopic => ({ ...entry, number: i + 1, label: readText(entry.own?.label ?? entry.topic.label, view.language) }))
    .filter((entry) => passes(entry, filter))
}

function passes(entry: TopicEvidence, { pillar, high, group }: TopicFilter): boolean {
  return (
    (pillar === null || entry.pillar === pillar) &&
    (!high || entry.own?.tier === "high") &&
    (group === null || entry.groups.some((named) => named.group === group))
  )
}

/** The common topics that pass the filter in at least one report in view. */
export function commonTopicsInView(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): TopicVocabulary["topics"] {
  const passing = new Set(view.issuers.flatMap((issuer) => reportTopics(view, issuer, vocabulary, filter).map((entry) => entry.topic.id)))
  return vocabulary.topics.filter((topic) => passing.has(topic.id))
}

/** What an important topic lacks, in words; empty where nothing is missing or the topic is not important. */
export function gapWords(view: View<Words>, entry: TopicEvidence): string[] {
  return entry.gaps.map((gap) => view.words.matrix.gaps[gap])
}

/** Latest figures of the disclosed metrics: the total, else the first part with a word for how many more there are. */
export function metricFigures(view: View<Words>, issuer: Issuer, metrics: readonly string[]): { label: string; cell: Cell }[] {
  return metrics.flatMap((metric) => {
    const figures = latestFigures(issuer, metric)
    const first = figures.find((figure) => figure.breakdown === undefined) ?? figures[0]
    if (first === undefined) return []
    const part = first.breakdown === undefined ? "" : ` · ${breakdownName(view, first.breakdown)}`
    const more = first.breakdown === undefined || figures.length < 2 ? "" : ` · ${view.words.matrix.more(figures.length - 1)}`
    const unit = unitOfFigure(view, first)
    const name = unit === "" || first.unit === "percent" ? metricName(view, metric) : view.messages.metricWithUnit({ metric: metricName(view, metric), unit })
    return [{ label: `${name}${part} · ${view.messages.year(first.period)}${more}`, cell: cellOf(view, issuer, first) }]
  })
}

/** Several labelled figures, or the word for none. */
export function figuresEntry(items: { label: string; cell: Cell }[], none: string): TableEntry {
  return items.length === 0 ? { kind: "text", text: none } : { kind: "list", items }
}

/** A stakeholder group as the first report in view that has it calls it. */
export function groupName(view: View<Words>, group: string): string {
  for (const issuer of view.issuers) {
    const name = ownGroupName(view, issuer, group)
    if (name !== null) return name
  }
  return group
}

/** A group in a report's own words; null when it does not name the group. */
export function ownGroupName(view: View<Words>, issuer: Issuer, group: string): string | null {
  const found = issuer.report.stakeholders.find((candidate) => candidate.group === group)
  return found === undefined ? null : readText(found.name, view.language)
}

/** The groups that some report in view names. */
export function groupsInView(view: View<Words>): StakeholderGroup[] {
  return STAKEHOLDER_GROUPS.filter((group) => view.issuers.some((issuer) => issuer.report.stakeholders.some((candidate) => candidate.group === group)))
}

export function topicSources(view: View<Words>): SourceLine[] {
  return view.issuers.flatMap((issuer) => sourceOf(view, issuer, issuer.report.topics[0]?.source.section))
}

export function stakeholderSources(view: View<Words>): SourceLine[] {
  return view.issuers.flatMap((issuer) => sourceOf(view, issuer, issuer.report.stakeholders[0]?.source.section))
}

function sourceOf(view: View<Words>, issuer: Issuer, section: string | undefined): SourceLine[] {
  return section === undefined ? [] : [{ ...sourceNames(view, issuer), places: section.split(" / ").at(-1) ?? "" }]
}

/** A text in a table, with the place in the report's file that vouches for it, where there is one. */
export function text(value: string, ref?: EvidenceAddress): TableEntry {
  return { kind: "text", text: value, ...(ref === undefined || value === "" ? {} : { ref }) }
}

/** Points at a topic of a report as its text prints it. */
export function topicRef(issuer: Issuer, id: string): EvidenceAddress {
  return nodeAddress(
    issuer.report,
    "topics",
    issuer.report.topics.findIndex((topic) => topic.id === id),
  )
}
