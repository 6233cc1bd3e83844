// The peers' topics on a common vocabulary: what all list, what one side lists alone, and the evidence on each side.

import { unlistedEvidence } from "@/domain/topicEvidence"
import type { CardModel } from "@/figures/card"
import type { Headline } from "@/figures/findings/findingWords"
import type { Issuer, View } from "@/figures/view"
import type { OwnFiles } from "@/figures/viewCard"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { CommonTopic, TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import { ALL_TOPICS, commonTopicsInView, gapWords, PILLARS, type ReportTopic, reportTopics, type TopicFilter, text, topicSources } from "./topics"

/** `named`: stakeholders ask for it although the issuer does not list it. `none`: neither does, though figures may measure it. */
export type CrosswalkSide = {
  issuer: Issuer
  kind: "listed" | "named" | "none"
  label: string
  high: boolean
  match: string
  counts: string
  /** The length of the bar of disclosed metrics, in percent of the longest one in view. */
  percent: number
  lacks: string
}
export type CrosswalkRow = { topic: string; label: string; pillar: Pillar; sides: CrosswalkSide[] }
export type CrosswalkSection = { id: "shared" | "partly" | "unlisted"; title: string; rows: CrosswalkRow[] }
export type CrosswalkModel = { issuers: readonly Issuer[]; sections: CrosswalkSection[] }

/** How many of the listed common topics every issuer lists; of one issuer how many it lists; null where nobody lists any. */
export function topicsHeadline(view: View<Words>, { topics }: OwnFiles): Headline | null {
  const [only, ...others] = view.issuers
  if (topics === null || only === undefined) return null
  if (others.length === 0) {
    const listed = only.report.topics
    const high = listed.filter(({ tier }) => tier === "high").length
    const tiered = listed.some(({ tier }) => tier !== null)
    const title = view.words.tierTitle({ issuer: only.name, high, total: listed.length, tiered })
    return listed.length === 0 ? null : { title, figures: [], mark: null, check: null }
  }
  const evidence = view.issuers.map((issuer) => reportTopics(view, issuer, topics, ALL_TOPICS))
  const rows = commonTopicsInView(view, topics, ALL_TOPICS).map((topic) => rowOf(view, evidence, topic, 1))
  const listed = rows.filter((row) => listedBy(row) > 0)
  if (listed.length === 0) return null
  const shared = listed.filter((row) => listedBy(row) === view.issuers.length).length
  const issuers = formatList(
    view.issuers.map(({ name }) => name),
    view.messages,
  )
  return { title: view.words.headline({ issuers, shared, total: listed.length }), figures: [], mark: null, check: null }
}

export function crosswalkCard(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): { card: CardModel; model: CrosswalkModel } {
  const m = view.words
  const evidence = view.issuers.map((issuer) => reportTopics(view, issuer, vocabulary, ALL_TOPICS))
  const most = Math.max(1, ...vocabulary.topics.flatMap((topic) => view.issuers.map((issuer) => unlistedEvidence(issuer.report, topic).metrics.length)))
  const rows = commonTopicsInView(view, vocabulary, filter).map((topic) => rowOf(view, evidence, topic, most))
  const listed = rows.filter((row) => listedBy(row) > 0)
  const shared = listed.filter((row) => listedBy(row) === view.issuers.length)
  const title =
    view.issuers.length > 1
      ? m.crosswalkTitle({ shared: shared.length, total: listed.length })
      : m.crosswalkTitleOne({ issuer: view.issuers[0]?.name ?? "", total: listed.length })
  const sections = sectionsOf(view, rows, shared)
  return {
    card: {
      id: "crosswalk",
      title,
      subtitle: m.crosswalkSubtitle,
      caveats: [],
      sources: topicSources(view),
      table: {
        caption: title,
        rowHeader: m.topic,
        columns: view.issuers.map((issuer) => ({ id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), numeric: false })),
        rows: sections.flatMap((section) =>
          section.rows.map((row) => ({
            id: row.topic,
            group: section.title,
            header: row.label,
            entries: row.sides.map((side) => text(sideWords(view, side))),
          })),
        ),
      },
    },
    model: { issuers: view.issuers, sections },
  }
}

/** With one report in view there is nothing to share: its list, and what only stakeholders name. */
function sectionsOf(view: View<Words>, rows: readonly CrosswalkRow[], shared: readonly CrosswalkRow[]): CrosswalkSection[] {
  const m = view.words.sections
  const single = view.issuers.length < 2
  const sections: CrosswalkSection[] = [
    { id: "shared", title: single ? m.listed : m.shared, rows: [...shared] },
    { id: "partly", title: m.partly, rows: rows.filter((row) => listedBy(row) > 0 && !shared.includes(row)) },
    { id: "unlisted", title: m.unlisted, rows: rows.filter((row) => listedBy(row) === 0) },
  ]
  return sections
    .filter((section) => section.rows.length > 0)
    .map((section) => ({ ...section, rows: section.rows.toSorted((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar)) }))
}

function listedBy(row: CrosswalkRow): number {
  return row.sides.filter((side) => side.kind === "listed").length
}

function rowOf(view: View<Words>, evidence: readonly (readonly ReportTopic[])[], topic: CommonTopic, most: number): CrosswalkRow {
  const sides = view.issuers.map((issuer, i) => sideOf(view, issuer, topic, evidence[i]?.filter((entry) => entry.topic.id === topic.id) ?? [], most))
  return { topic: topic.id, label: readText(topic.label, view.language), pillar: topic.pillar, sides }
}

function sideOf(view: View<Words>, issuer: Issuer, topic: CommonTopic, entries: readonly ReportTopic[], most: number): CrosswalkSide {
  const { matrix, match } = view.words
  const { listSeparator } = view.messages
  const own = entries.flatMap((entry) => (entry.own === null ? [] : [entry.own]))
  const evidence = entries[0] ?? unlistedEvidence(issuer.report, topic)
  const inexact = own.find((topic) => topic.match !== "exact")
  return {
    issuer,
    kind: own.length > 0 ? "listed" : entries.length === 0 ? "none" : "named",
    label: own.map((topic) => readText(topic.label, view.language)).join(listSeparator),
    high: own.some((topic) => topic.tier === "high"),
    match: inexact === undefined ? "" : match[inexact.match],
    counts: matrix.counts({ groups: evidence.groups.length, metrics: evidence.metrics.length }),
    percent: (evidence.metrics.length / most) * 100,
    lacks: gapWords(view, evidence).join(listSeparator),
  }
}

/** "Anti-corruption (narrower)", then the counts, then what is lacking. */
function sideWords(view: View<Words>, side: CrosswalkSide): string {
  const marks = [side.high ? view.words.high : "", side.match].filter((mark) => mark !== "")
  const name = side.kind === "listed" ? side.label : side.kind === "named" ? view.words.matrix.unlisted : view.words.notListed
  const head = marks.length === 0 ? name : view.words.matrix.aside({ words: name, aside: marks.join(view.messages.listSeparator) })
  return [head, side.counts, side.lacks].filter((line) => line !== "").join("\n")
}
