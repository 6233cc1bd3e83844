// Material topics from evidence: printed tiers, who asks for what, and the peers' topics on a common vocabulary.
// The issuers' matrix coordinates are not in the texts, so nothing here has a position (GRI 3-2; HKEX materiality principle).
import { findObservation, isReported } from "@/domain/dataset"
import { formatList } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { MaterialTopic, Stakeholder } from "@/schema/report"
import type { TopicVocabulary } from "@/schema/standards"
import { type CardModel, joinEntry, reportLine, type SourceLine, type TableEntry } from "./card"
import { type EvidenceRef, pathRef } from "./cell"
import { type IssuerReport, joinClauses, type View } from "./view"

export const PILLARS: readonly Pillar[] = ["E", "S", "G"]
export const STAKEHOLDER_GROUPS = ["government", "shareholders", "employees", "customers", "suppliers", "community", "environment"] as const

export type TierTopic = { id: string; label: string; pillar: Pillar; basis: MaterialTopic["pillarBasis"]; topic: string; high: boolean }
export type TierBoard = { report: IssuerReport; stated: boolean; pillars: { pillar: Pillar; topics: TierTopic[] }[]; hasTiers: boolean }

export function tierCard(view: View, pillar: Pillar | null): { card: CardModel; model: TierBoard[] } {
  const m = view.messages.materiality
  const boards = view.reports.map(
    (report): TierBoard => ({
      report,
      stated: report.report.topics.length > 0,
      hasTiers: report.report.topics.some((topic) => topic.tier !== null),
      pillars: PILLARS.filter((candidate) => pillar === null || candidate === pillar).map((candidate) => ({
        pillar: candidate,
        topics: report.report.topics
          .filter((topic) => topic.pillar === candidate)
          .map((topic) => ({
            id: topic.id,
            label: readText(topic.label, view.language),
            pillar: topic.pillar,
            basis: topic.pillarBasis,
            topic: topic.topic,
            high: topic.tier === "high",
          }))
          .toSorted((a, b) => Number(b.high) - Number(a.high)),
      })),
    }),
  )
  const high = (report: IssuerReport) => report.report.topics.filter((topic) => topic.tier === "high").length
  const title =
    joinClauses(
      view,
      view.reports.filter((report) => report.report.topics.length > 0).map((report) => m.tierTitle(report.name, high(report), report.report.topics.length)),
    ) || m.gridEmptyTopics
  const stated = view.reports.flatMap((report) => {
    const printed = findObservation(report, "material-topics", report.year)
    return isReported(printed) && printed.value !== report.report.topics.length
      ? [m.statedListed(report.name, printed.printed.value, report.report.topics.length)]
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
        ],
        rows: boards.flatMap((board) =>
          board.pillars.flatMap(({ topics }) =>
            topics.map((topic) => ({
              id: `${board.report.id}:${topic.id}`,
              group: board.report.name,
              header: topic.label,
              entries: [
                text(view.messages.comparison.pillars[topic.pillar], topicRef(board.report, topic.id)),
                text(topic.high ? m.high : board.hasTiers ? m.other : m.noTier),
                text(m.pillarBasis[topic.basis]),
              ],
            })),
          ),
        ),
      },
    },
    model: boards,
  }
}

/** One mark of the grid: an issuer's stakeholder group whose printed words name the topic. */
export type Mention = { report: IssuerReport; basis: "printed" | "editorial"; words: string }
export type GridModel = { groups: { id: string; label: string }[]; rows: { topic: string; label: string; pillar: Pillar; count: number; cells: Mention[][] }[] }

export function gridCard(view: View, vocabulary: TopicVocabulary, pillar: Pillar | null): { card: CardModel; model: GridModel } {
  const m = view.messages.materiality
  const groups = STAKEHOLDER_GROUPS.filter((group) => view.reports.some((report) => report.report.stakeholders.some((candidate) => candidate.group === group)))
  const rows = vocabulary.topics
    .filter((topic) => pillar === null || topic.pillar === pillar)
    .map((topic) => {
      const cells = groups.map((group) => view.reports.flatMap((report) => mentions(view, report, topic.id, group)))
      const count = cells.filter((cell) => cell.length > 0).length
      return { topic: topic.id, label: readText(topic.label, view.language), pillar: topic.pillar, count, cells }
    })
    .filter((row) => row.count > 0)
    .toSorted((a, b) => b.count - a.count)
  const top = rows.filter((row) => row.count === rows[0]?.count)
  const title =
    rows[0] === undefined
      ? m.gridEmpty
      : top.length === 1
        ? m.gridTitle(rows[0].label, rows[0].count)
        : m.gridTitleTie(
            formatList(
              top.map((row) => row.label),
              view.language,
            ),
            rows[0].count,
          )
  const groupNames = groups.map((group) => ({ id: group, label: groupName(view, group) }))
  return {
    card: {
      id: "grid",
      title,
      subtitle: m.gridSubtitle,
      caveats: [`${m.legendPrinted}　${m.legendEditorial}`],
      sources: stakeholderSources(view),
      table: {
        caption: title,
        rowHeader: m.topic,
        columns: groupNames.map(({ id, label }) => ({ id, label, numeric: false })),
        rows: rows.map((row) => ({
          id: row.topic,
          header: row.label,
          entries: row.cells.map((cell) => joinEntry(cell.map((mention) => `${mention.report.name}：${mention.words}`))),
        })),
      },
    },
    model: { groups: groupNames, rows },
  }
}

function mentions(view: View, report: IssuerReport, topic: string, group: string): Mention[] {
  const named = report.report.stakeholders
    .filter((stakeholder) => stakeholder.group === group)
    .flatMap((stakeholder) => stakeholder.expectations)
    .flatMap((expectation) =>
      expectation.topics.filter((link) => link.topic === topic).map((link) => ({ basis: link.basis, words: readText(expectation.label, view.language) })),
    )
  if (named.length === 0) return []
  const basis = named.some((mention) => mention.basis === "printed") ? "printed" : "editorial"
  return [{ report, basis, words: [...new Set(named.map((mention) => mention.words))].join(view.messages.listSeparator) }]
}

export function crosswalkCard(view: View, vocabulary: TopicVocabulary, pillar: Pillar | null): CardModel {
  const m = view.messages.materiality
  const used = vocabulary.topics.filter(
    (topic) => (pillar === null || topic.pillar === pillar) && view.reports.some((report) => report.report.topics.some((own) => own.topic === topic.id)),
  )
  const listedBy = (topic: string) => view.reports.filter((report) => report.report.topics.some((own) => own.topic === topic)).length
  const shared = used.filter((topic) => listedBy(topic.id) === view.reports.length).length
  const title = view.reports.length > 1 ? m.crosswalkTitle(shared, used.length) : m.crosswalkTitleOne(used.length)
  return {
    id: "crosswalk",
    title,
    subtitle: m.crosswalkSubtitle,
    caveats: [],
    sources: topicSources(view),
    table: {
      caption: title,
      rowHeader: m.topic,
      columns: view.reports.map((report) => ({ id: report.id, label: report.name, numeric: false })),
      rows: used
        .toSorted((a, b) => listedBy(b.id) - listedBy(a.id) || PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar))
        .map((topic) => ({
          id: topic.id,
          header: readText(topic.label, view.language),
          entries: view.reports.map((report) => ownTopic(view, report, topic.id)),
        })),
    },
  }
}

function ownTopic(view: View, report: IssuerReport, topic: string): TableEntry {
  const m = view.messages.materiality
  const own = report.report.topics.filter((candidate) => candidate.topic === topic)
  if (own.length === 0) return { kind: "missing", reason: "absent", text: m.notListed }
  return joinEntry(
    own.map((candidate) => {
      const marks = [candidate.tier === null ? null : m.high, candidate.match === "exact" ? null : m.match[candidate.match]].filter((mark) => mark !== null)
      const label = readText(candidate.label, view.language)
      return marks.length === 0 ? label : `${label}（${marks.join(view.messages.listSeparator)}）`
    }),
  )
}

export function stakeholdersCard(view: View): CardModel {
  const m = view.messages.materiality
  const present = view.reports.filter((report) => report.report.stakeholders.length > 0)
  const count = (groups: readonly Stakeholder[]) => groups.reduce((sum, group) => sum + group.expectations.length, 0)
  const title =
    joinClauses(
      view,
      present.map((report) => m.stakeholdersCount(report.name, report.report.stakeholders.length, count(report.report.stakeholders))),
    ) || m.gridEmpty
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
      rows: present.flatMap((report) =>
        report.report.stakeholders.map((group, i) => ({
          id: `${report.id}:${group.id}`,
          group: report.name,
          header: readText(group.name, view.language),
          entries: [
            text(
              group.expectations.map((expectation) => readText(expectation.label, view.language)).join(view.messages.listSeparator),
              pathRef(report.id, `stakeholders[${i}]`),
            ),
            text(
              group.channels.map((channel) => readText(channel.label, view.language)).join(view.messages.listSeparator),
              pathRef(report.id, `stakeholders[${i}]`),
            ),
          ],
        })),
      ),
    },
  }
}

function groupName(view: View, group: string): string {
  for (const report of view.reports) {
    const found = report.report.stakeholders.find((candidate) => candidate.group === group)
    if (found !== undefined) return readText(found.name, view.language)
  }
  return group
}

function topicSources(view: View): SourceLine[] {
  return view.reports.flatMap((report) => sourceOf(view, report, report.report.topics[0]?.source.section))
}

function stakeholderSources(view: View): SourceLine[] {
  return view.reports.flatMap((report) => sourceOf(view, report, report.report.stakeholders[0]?.source.section))
}

function sourceOf(view: View, report: IssuerReport, section: string | undefined): SourceLine[] {
  return section === undefined ? [] : [{ text: reportLine(view, report), places: section.split(" / ").at(-1) ?? "" }]
}

function topicRef(report: IssuerReport, id: string): EvidenceRef {
  return pathRef(report.id, `topics[${report.report.topics.findIndex((topic) => topic.id === id)}]`)
}

function text(value: string, ref?: EvidenceRef): TableEntry {
  return { kind: "text", text: value, ...(ref === undefined || value === "" ? {} : { ref }) }
}
