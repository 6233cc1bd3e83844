// Material topics from evidence: printed tiers, who asks for what, and whom each issuer engages.
// The issuers' matrix coordinates are not in the texts, so nothing here has a position (GRI 3-2; HKEX materiality principle).

import { findObservation, isReported } from "@/domain/dataset"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, joinEntry } from "@/figures/card"
import type { Issuer, View } from "@/figures/view"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { MaterialTopic, Stakeholder } from "@/schema/report"
import type { TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import {
  commonTopicsInView,
  gapWords,
  groupName,
  groupsInView,
  PILLARS,
  type ReportTopic,
  reportTopics,
  stakeholderSources,
  type TopicFilter,
  text,
  topicRef,
  topicSources,
} from "./topics"

/** `lacks`: what an important topic lacks, in words; "" when nothing. */
export type TierTopic = {
  id: string
  label: string
  pillar: Pillar
  basis: MaterialTopic["pillarBasis"]
  topic: string
  tier: MaterialTopic["tier"]
  lacks: string
}
export type TierBoard = { issuer: Issuer; stated: boolean; pillars: { pillar: Pillar; topics: TierTopic[] }[]; hasTiers: boolean }

export function tierCard(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): { card: CardModel; model: TierBoard[] } {
  const m = view.words
  const boards = view.issuers.map((issuer): TierBoard => {
    const topics = reportTopics(view, issuer, vocabulary, filter)
    return {
      issuer,
      stated: issuer.report.topics.length > 0,
      hasTiers: issuer.report.topics.some((topic) => topic.tier !== null),
      pillars: PILLARS.filter((pillar) => filter.pillar === null || filter.pillar === pillar).map((pillar) => ({
        pillar,
        topics: topics.filter((entry) => entry.pillar === pillar).flatMap((entry) => tierTopic(view, entry)),
      })),
    }
  })
  const high = (issuer: Issuer) => issuer.report.topics.filter((topic) => topic.tier === "high").length
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const { topics } = issuer.report
        if (topics.length === 0) return null
        return m.tierTitle({ issuer: issuer.name, high: high(issuer), total: topics.length, tiered: topics.some(({ tier }) => tier !== null) })
      },
      high,
    ) || view.words.matrix.titleNothing
  const stated = view.issuers.flatMap((issuer) => {
    const printed = findObservation(issuer, "material-topics", issuer.year)
    return isReported(printed) && printed.value !== issuer.report.topics.length
      ? [m.statedListed({ issuer: issuer.name, stated: printed.printed.value, listed: issuer.report.topics.length })]
      : []
  })
  return {
    card: {
      id: "tiers",
      title,
      subtitle: m.tierSubtitle,
      caveats: [m.figureLost, ...stated],
      sources: topicSources(view),
      table: {
        caption: title,
        rowHeader: m.topic,
        columns: [
          { id: "pillar", label: m.filterPillar, numeric: false },
          { id: "tier", label: m.high, numeric: false },
          { id: "basis", label: view.messages.evidence.noteBasis.editorial, numeric: false },
          { id: "lacks", label: view.words.matrix.missing, numeric: false },
        ],
        rows: boards.flatMap((board) =>
          board.pillars.flatMap(({ topics }) =>
            topics.map((topic) => ({
              id: `${board.issuer.id}:${topic.id}`,
              group: board.issuer.name,
              header: topic.label,
              entries: [
                text(view.messages.common.pillars[topic.pillar], topicRef(board.issuer, topic.id)),
                text(topic.tier === null ? (board.hasTiers ? m.other : m.noTier) : m.tierNames[topic.tier]),
                text(m.pillarBasis[topic.basis]),
                text(topic.lacks || "–"),
              ],
            })),
          ),
        ),
      },
    },
    model: boards,
  }
}

function tierTopic(view: View<Words>, entry: ReportTopic): TierTopic[] {
  const { own, label } = entry
  if (own === null) return []
  const lacks = gapWords(view, entry).join(view.messages.listSeparator)
  return [{ id: own.id, label, pillar: own.pillar, basis: own.pillarBasis, topic: own.topic, tier: own.tier, lacks }]
}

/** One mark of the grid: an issuer's stakeholder group whose printed words name the topic. */
export type Mention = { issuer: Issuer; basis: "printed" | "editorial"; words: string }
export type GridModel = { groups: { id: string; label: string }[]; rows: { topic: string; label: string; pillar: Pillar; count: number; cells: Mention[][] }[] }

/** How many topics a title names; more are counted. */
const NAMED = 3

export function gridCard(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): { card: CardModel; model: GridModel } {
  const m = view.words
  const groups = groupsInView(view)
  const rows = commonTopicsInView(view, vocabulary, filter)
    .map((topic) => {
      const cells = groups.map((group) => view.issuers.flatMap((issuer) => mentions(view, issuer, topic.id, group)))
      const count = cells.filter((cell) => cell.length > 0).length
      return { topic: topic.id, label: readText(topic.label, view.language), pillar: topic.pillar, count, cells }
    })
    .filter((row) => row.count > 0)
    .toSorted((a, b) => b.count - a.count)
  const top = rows.filter((row) => row.count === rows[0]?.count)
  const title =
    rows[0] === undefined
      ? view.words.matrix.titleFiltered
      : top.length === 1
        ? m.gridTitle({ topic: rows[0].label, count: rows[0].count, total: groups.length })
        : top.length > NAMED
          ? m.gridTitleMany({ topics: top.length, count: rows[0].count, total: groups.length })
          : m.gridTitleTie({
              topics: formatList(
                top.map((row) => row.label),
                view.messages,
              ),
              count: rows[0].count,
            })
  const groupNames = groups.map((group) => ({ id: group, label: groupName(view, group) }))
  return {
    card: {
      id: "grid",
      title,
      subtitle: m.gridSubtitle,
      caveats: [m.legendPrinted, m.legendEditorial],
      sources: stakeholderSources(view),
      table: {
        caption: title,
        rowHeader: m.topic,
        columns: groupNames.map(({ id, label }) => ({ id, label, numeric: false })),
        rows: rows.map((row) => ({
          id: row.topic,
          header: row.label,
          entries: row.cells.map((cell) => joinEntry(cell.map((mention) => view.messages.labelled({ label: mention.issuer.name, words: mention.words })))),
        })),
      },
    },
    model: { groups: groupNames, rows },
  }
}

function mentions(view: View<Words>, issuer: Issuer, topic: string, group: string): Mention[] {
  const named = issuer.report.stakeholders
    .filter((stakeholder) => stakeholder.group === group)
    .flatMap((stakeholder) => stakeholder.expectations)
    .flatMap((expectation) =>
      expectation.topics.filter((link) => link.topic === topic).map((link) => ({ basis: link.basis, words: readText(expectation.label, view.language) })),
    )
  if (named.length === 0) return []
  const basis = named.some((mention) => mention.basis === "printed") ? "printed" : "editorial"
  return [{ issuer, basis, words: [...new Set(named.map((mention) => mention.words))].join(view.messages.listSeparator) }]
}

export function stakeholdersCard(view: View<Words>): CardModel {
  const m = view.words
  const present = view.issuers.filter((issuer) => issuer.report.stakeholders.length > 0)
  const count = (groups: readonly Stakeholder[]) => groups.reduce((sum, group) => sum + group.expectations.length, 0)
  const title =
    clauseTitle(
      view,
      (issuer) =>
        present.includes(issuer)
          ? m.stakeholdersCount({ issuer: issuer.name, groups: issuer.report.stakeholders.length, expectations: count(issuer.report.stakeholders) })
          : null,
      ({ report }) => report.stakeholders.length,
    ) || view.words.matrix.titleNothing
  return {
    id: "stakeholders",
    title,
    subtitle: m.stakeholdersSubtitle,
    caveats: [],
    sources: stakeholderSources(view),
    table: {
      caption: title,
      rowHeader: m.group,
      columns: [
        { id: "expectations", label: m.expectations, numeric: false },
        { id: "channels", label: m.channels, numeric: false },
      ],
      rows: present.flatMap((issuer) =>
        issuer.report.stakeholders.map((group, i) => ({
          id: `${issuer.id}:${group.id}`,
          group: issuer.name,
          header: readText(group.name, view.language),
          entries: [
            text(
              group.expectations.map((expectation) => readText(expectation.label, view.language)).join(view.messages.listSeparator),
              nodeAddress(issuer.report, "stakeholders", i),
            ),
            text(
              group.channels.map((channel) => readText(channel.label, view.language)).join(view.messages.listSeparator),
              nodeAddress(issuer.report, "stakeholders", i),
            ),
          ],
        })),
      ),
    },
  }
}
