// The page of one common topic: everything each report in view holds about it, side by side, down to the sources.
import { targetAddress } from "@/domain/reference"
import { type TopicEvidence, unlistedEvidence } from "@/domain/topicEvidence"
import { type CardModel, joinEntry, sourceNames, type TableEntry, type TableRow } from "@/figures/card"
import { type Cell } from "@/figures/cell"
import type { Issuer, View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Target } from "@/schema/report"
import type { CommonTopic, Standards, TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import { ALL_TOPICS, figuresEntry, gapWords, metricFigures, ownGroupName, type ReportTopic, reportTopics, TIERS, text } from "./topics"

/** A report's entries on the topic: usually one, none where it does not name it, several where it splits the topic. */
type Side = { issuer: Issuer; entries: readonly ReportTopic[]; evidence: TopicEvidence }

/** null when the vocabulary has no such topic (an old or damaged link). `standards` gives the codes their labels. */
export function topicPageCard(view: View<Words>, vocabulary: TopicVocabulary, standards: Standards | null, id: string): CardModel | null {
  const m = view.words.matrix.topicPage
  const topic = vocabulary.topics.find((candidate) => candidate.id === id)
  if (topic === undefined) return null
  const sides = view.issuers.map((issuer): Side => {
    const entries = reportTopics(view, issuer, vocabulary, ALL_TOPICS).filter((entry) => entry.topic.id === id)
    return { issuer, entries, evidence: entries[0] ?? unlistedEvidence(issuer.report, topic) }
  })
  const label = readText(topic.label, view.language)
  const clauses = sides.map(({ issuer, evidence }) => m.clause({ issuer: issuer.name, groups: evidence.groups.length, metrics: evidence.metrics.length }))
  const title = m.title({ label, clauses: clauses.join(view.messages.listSeparator) })
  return {
    id: "topic",
    title,
    subtitle: m.subtitle(view.messages.common.pillars[topic.pillar]),
    caveats: [view.words.matrix.caveatLinks],
    sources: view.issuers.map((issuer) => ({ ...sourceNames(view, issuer), places: "" })),
    table: {
      caption: title,
      rowHeader: m.row,
      columns: sides.map(({ issuer }) => ({ id: issuer.id, label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), numeric: false })),
      rows: factRows(view, topic, sides, standards),
    },
  }
}

function factRows(view: View<Words>, topic: CommonTopic, sides: readonly Side[], standards: Standards | null): TableRow[] {
  const m = view.words.matrix.topicPage
  const row = (id: string, header: string, entry: (side: Side) => TableEntry): TableRow => ({ id, header, entries: sides.map(entry) })
  return [
    row("label", m.label, (side) => labelEntry(view, side)),
    row("tier", m.tier, ({ entries }) => {
      const tier = TIERS.find((each) => entries.some(({ own }) => own?.tier === each))
      return text(tier === undefined ? m.tierNone : view.words.tierNames[tier])
    }),
    row("pillar", m.pillar, ({ evidence }) => pillarEntry(view, evidence)),
    row("lacks", m.missing, ({ evidence }) => lacksEntry(view, evidence)),
    row("metrics", m.metrics, ({ issuer, evidence }) => figuresEntry(metricFigures(view, issuer, evidence.metrics), m.nothing)),
    row("targets", m.targets, ({ issuer, evidence }) => figuresEntry(targetFigures(view, issuer, evidence), m.nothing)),
    row("groups", m.groups, ({ issuer }) => expectationsEntry(view, issuer, topic.id)),
    row("index", m.index, ({ issuer }) => indexEntry(view, issuer, topic, standards)),
    row("gri", m.gri, ({ evidence }) => griEntry(view, evidence)),
    row("sdg", m.sdg, ({ evidence }) => text(metricCodes(view, evidence, "sdg").join(view.messages.listSeparator) || m.nothing)),
    row("sources", m.sources, ({ issuer, entries }) => sourcesEntry(view, issuer, topic.id, entries)),
  ]
}

function labelEntry(view: View<Words>, { entries }: Side): TableEntry {
  const m = view.words
  const own = entries.flatMap((entry) => (entry.own === null ? [] : [entry.own]))
  if (own.length === 0) return entries.length === 0 ? { kind: "missing", reason: "absent", text: m.notListed } : text(view.words.matrix.unlisted)
  return joinEntry(
    own.map(({ label, match }) =>
      match === "exact" ? readText(label, view.language) : view.words.matrix.aside({ words: readText(label, view.language), aside: m.match[match] }),
    ),
  )
}

function pillarEntry(view: View<Words>, { pillar, own }: TopicEvidence): TableEntry {
  return text(`${view.messages.common.pillars[pillar]} · ${view.words.pillarBasis[own?.pillarBasis ?? "editorial"]}`)
}

function lacksEntry(view: View<Words>, entry: TopicEvidence): TableEntry {
  const m = view.words.matrix.topicPage
  if (!entry.important) return text(m.notImportant)
  return joinEntry(entry.gaps.length === 0 ? [m.nothingMissing] : gapWords(view, entry))
}

/** Targets as they are printed, each a way to its evidence. */
function targetFigures(view: View<Words>, issuer: Issuer, { targets }: TopicEvidence): { label: string; cell: Cell }[] {
  return targets.map((target) => ({
    label: targetLabel(view, target),
    cell: {
      kind: "figure",
      value: target.changePercent ?? 0,
      text: target.printed.value,
      ref: targetAddress(issuer.id, target.id),
      noted: target.note !== undefined,
    },
  }))
}

/** The target's year stands in its label unless it is the printed figure itself. */
function targetLabel(view: View<Words>, { label, targetYear, printed }: Target): string {
  const name = readText(label, view.language)
  return targetYear === null || printed.value.includes(targetYear) ? name : `${name} · ${view.messages.year(targetYear)}`
}

function expectationsEntry(view: View<Words>, issuer: Issuer, topic: string): TableEntry {
  const m = view.words.matrix.topicPage
  const lines = issuer.report.stakeholders.flatMap((stakeholder) =>
    stakeholder.expectations.flatMap((expectation) =>
      expectation.topics
        .filter((link) => link.topic === topic)
        .map((link) => {
          const name = ownGroupName(view, issuer, stakeholder.group) ?? stakeholder.group
          return view.messages.labelled({
            label: name,
            words: view.words.matrix.aside({ words: readText(expectation.label, view.language), aside: m.linkBasis[link.basis] }),
          })
        }),
    ),
  )
  return lines.length === 0 ? text(m.nothing) : joinEntry(lines)
}

function indexEntry(view: View<Words>, issuer: Issuer, topic: CommonTopic, standards: Standards | null): TableEntry {
  const m = view.words.matrix.topicPage
  if (topic.hkex.length === 0) return text(view.words.matrix.gaps.code)
  return joinEntry(
    topic.hkex.flatMap((code) => {
      const known = standards?.hkex.find((candidate) => candidate.code === code)
      const row = issuer.report.index.find((candidate) => candidate.code === code)
      const siblings = code.startsWith("MD-") && issuer.report.index.length > 0
      if (row === undefined && siblings) return []
      const status = row === undefined ? m.noRow : row.status === "referenced" ? (row.chapter ?? m.referenced) : m.notApplicable
      return [`${code}${known === undefined ? "" : ` ${readText(known.label, view.language)}`} — ${status}`]
    }),
  )
}

function griEntry(view: View<Words>, evidence: TopicEvidence): TableEntry {
  const m = view.words.matrix.topicPage
  const list = (codes: readonly string[]) => [...new Set(codes)].join(view.messages.listSeparator)
  const printed = list(evidence.index.flatMap((row) => row.gri))
  const measured = list(metricCodes(view, evidence, "gri"))
  const lines = [...(printed === "" ? [] : [m.griPrinted(printed)]), ...(measured === "" ? [] : [m.griMetrics(measured)])]
  return lines.length === 0 ? text(m.nothing) : joinEntry(lines)
}

function metricCodes(view: View<Words>, { metrics }: TopicEvidence, standard: "gri" | "sdg"): string[] {
  const codes = metrics.flatMap((metric) => view.catalogue.metrics.get(metric)?.[standard] ?? [])
  return [...new Set(codes)].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
}

function sourcesEntry(view: View<Words>, issuer: Issuer, topic: string, entries: readonly ReportTopic[]): TableEntry {
  const own = entries.flatMap((entry) => (entry.own === null ? [] : [entry.own.source.section]))
  const asked = issuer.report.stakeholders.flatMap((group) =>
    group.expectations.filter((expectation) => expectation.topics.some((link) => link.topic === topic)).map((expectation) => expectation.source.section),
  )
  const places = [...new Set([...own, ...asked])]
  return places.length === 0 ? text(view.words.matrix.topicPage.nothing) : joinEntry(places)
}
