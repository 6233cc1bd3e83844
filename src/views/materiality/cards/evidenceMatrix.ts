// The evidence matrix: topics at two honest counts, figures disclosed and stakeholder groups asking. This project's reading,
// never the issuer's matrix; topics at the same counts share one point, and no point is moved.

import { MUCH_ASKED, QUADRANTS, type Quadrant } from "@/domain/topicEvidence"
import { type CardModel, clauseTitle, type TableRow } from "@/figures/card"
import { type Issuer, type View } from "@/figures/view"
import type { Pillar } from "@/schema/catalogue"
import type { TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import {
  ALL_TOPICS,
  figuresEntry,
  gapWords,
  metricFigures,
  ownGroupName,
  type ReportTopic,
  reportTopics,
  stakeholderSources,
  type TopicFilter,
  text,
  topicSources,
} from "./topics"

/** A topic as the drawing and the list beside it show it. `lacks`: the gaps of an important topic, in words. */
export type ListedTopic = {
  id: string
  topic: string
  number: number
  label: string
  pillar: Pillar
  high: boolean
  listed: boolean
  counts: string
  /** Stakeholder groups that name it, and quantitative KPIs that are disclosed. */
  groups: number
  metrics: number
  lacks: string
}

/** All topics of a report that share a pair of counts: x figures disclosed, y groups asking. `pressing`: asked for, not measured. */
export type EvidencePoint = { id: string; x: number; y: number; pressing: boolean; topics: ListedTopic[]; error: null }

export type EvidenceMatrix = {
  issuer: Issuer
  points: EvidencePoint[]
  quadrants: { id: Quadrant; letter: string; title: string; topics: ListedTopic[] }[]
  /** The words of the quadrants in the corners of the drawing, clockwise from above left but for the lower two. */
  corners: [string, string, string, string]
}

/** Both axes are shared by all reports: their ends are the largest counts in view, filtered or not. */
export type EvidenceMatrixModel = { matrices: EvidenceMatrix[]; xTicks: number[]; yTicks: number[] }

export function evidenceMatrixCard(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): { card: CardModel; model: EvidenceMatrixModel } {
  const m = view.words.matrix
  const all = view.issuers.map((issuer) => reportTopics(view, issuer, vocabulary, ALL_TOPICS))
  const shown = view.issuers.map((issuer) => ({ issuer, topics: reportTopics(view, issuer, vocabulary, filter) }))
  const title = matrixTitle(view, shown, all.flat().length > 0)
  const matrices = shown.filter(({ topics }) => topics.length > 0).map(({ issuer, topics }) => matrixOf(view, issuer, topics))
  const xTicks = countTicks(Math.max(1, ...all.flat().map((entry) => entry.metrics.length)))
  const yTicks = countTicks(Math.max(1, ...all.flat().map((entry) => entry.groups.length)))
  return {
    card: {
      id: "matrix",
      title,
      subtitle: m.subtitle,
      caveats: [...leftOut(view, shown, all), m.caveatThreshold, m.caveatGaps(MUCH_ASKED), m.caveatLinks],
      sources: topicSources(view).length > 0 ? topicSources(view) : stakeholderSources(view),
      table: {
        caption: title,
        rowHeader: view.words.topic,
        columns: [
          { id: "quadrant", label: m.quadrant, numeric: false },
          { id: "pillar", label: view.words.filterPillar, numeric: false },
          { id: "tier", label: m.topicPage.tier, numeric: false },
          { id: "groups", label: m.groupsNamed, numeric: false },
          { id: "lacks", label: m.missing, numeric: false },
          { id: "metrics", label: m.metricsDisclosed, numeric: false },
        ],
        rows: shown.flatMap(({ issuer, topics }) => topics.map((entry) => tableRow(view, issuer, entry))),
      },
      scatter: matrices.map(({ issuer, points }) => ({
        title: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
        tone: issuer.tone,
        x: { label: m.xTitle, max: xTicks.at(-1) ?? 1 },
        y: { label: m.yTitle, max: yTicks.at(-1) ?? 1 },
        points: points.map(({ x, y, topics }) => ({
          x,
          y,
          label: topics.map(({ number }) => number).join("·"),
          names: topics.map(({ number, label }) => `${number} ${label}`),
        })),
      })),
    },
    model: {
      matrices,
      xTicks,
      yTicks,
    },
  }
}

/** The quadrants clockwise from the one to look at first; drawing and list name them alike. */
const LETTERS: Record<Quadrant, string> = { askedUnmeasured: "A", askedMeasured: "B", measuredOnly: "C", neither: "D" }

/** What a quadrant says of an issuer's topics. Where a report prints no stakeholders, that nobody asks cannot be said. */
function quadrantWords(view: View<Words>, { report }: Issuer, quadrant: Quadrant): string {
  const { quadrants, unprinted } = view.words.matrix
  return report.stakeholders.length === 0 && (quadrant === "measuredOnly" || quadrant === "neither") ? unprinted[quadrant] : quadrants[quadrant]
}

/** Whole numbers from zero to the first step at or past the largest count, at most ten steps of 1, 2, 5 or 10. */
function countTicks(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate * 10 >= most) ?? 100
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step)
}

/** The reports in view that have no drawing, each with the reason. */
function leftOut(view: View<Words>, shown: readonly { issuer: Issuer; topics: readonly ReportTopic[] }[], all: readonly (readonly ReportTopic[])[]): string[] {
  const { silent, filteredOut } = view.words.matrix
  return shown.flatMap(({ issuer, topics }, i) => (topics.length > 0 ? [] : [all[i]?.length === 0 ? silent(issuer.name) : filteredOut(issuer.name)]))
}

function matrixTitle(view: View<Words>, shown: readonly { issuer: Issuer; topics: readonly ReportTopic[] }[], any: boolean): string {
  const m = view.words.matrix
  if (!any) return m.titleNothing
  return (
    clauseTitle(view, (issuer) => {
      const topics = shown.find((candidate) => candidate.issuer.id === issuer.id)?.topics ?? []
      const gaps = topics.filter(({ quadrant }) => quadrant === "askedUnmeasured").length
      if (gaps > 0) return m.titleGap({ issuer: issuer.name, year: issuer.year, count: gaps })
      return topics.some(({ groups }) => groups.length > 0) ? m.titleNoGap({ issuer: issuer.name, year: issuer.year }) : null
    }) || (shown.some(({ topics }) => topics.length > 0) ? m.title : m.titleFiltered)
  )
}

function matrixOf(view: View<Words>, issuer: Issuer, topics: readonly ReportTopic[]): EvidenceMatrix {
  const points = new Map<string, EvidencePoint>()
  for (const entry of topics) {
    const [x, y] = [entry.metrics.length, entry.groups.length]
    const id = `${x}-${y}`
    const point = points.get(id) ?? { id, x, y, pressing: entry.quadrant === "askedUnmeasured", topics: [], error: null }
    point.topics.push(listedTopic(view, entry))
    points.set(id, point)
  }
  const corner = (quadrant: Quadrant) => `${LETTERS[quadrant]} ${quadrantWords(view, issuer, quadrant)}`
  return {
    issuer,
    corners: [corner("askedUnmeasured"), corner("askedMeasured"), corner("neither"), corner("measuredOnly")],
    points: [...points.values()],
    quadrants: QUADRANTS.map((id) => ({
      id,
      letter: LETTERS[id],
      title: quadrantWords(view, issuer, id),
      topics: topics.filter((entry) => entry.quadrant === id).map((entry) => listedTopic(view, entry)),
    })),
  }
}

function listedTopic(view: View<Words>, entry: ReportTopic): ListedTopic {
  return {
    id: entry.id,
    topic: entry.topic.id,
    number: entry.number,
    label: entry.label,
    pillar: entry.pillar,
    high: entry.own?.tier === "high",
    listed: entry.own !== null,
    counts: view.words.matrix.counts({ groups: entry.groups.length, metrics: entry.metrics.length }),
    groups: entry.groups.length,
    metrics: entry.metrics.length,
    lacks: gapWords(view, entry).join(view.messages.listSeparator),
  }
}

function tableRow(view: View<Words>, issuer: Issuer, entry: ReportTopic): TableRow {
  const m = view.words.matrix
  const pillars = view.messages.common.pillars
  const tier = entry.own === null ? m.unlisted : entry.own.tier === null ? m.topicPage.tierNone : view.words.tierNames[entry.own.tier]
  const groups = entry.groups.map(({ group, basis }) => m.aside({ words: ownGroupName(view, issuer, group) ?? group, aside: m.topicPage.linkBasis[basis] }))
  const counted = m.counts({ groups: entry.groups.length, metrics: entry.metrics.length })
  return {
    id: `${issuer.id}:${entry.id}`,
    group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    header: `${entry.number}. ${entry.label}`,
    entries: [
      text(`${quadrantWords(view, issuer, entry.quadrant)}\n${counted}`),
      text(pillars[entry.pillar]),
      text(tier),
      text(groups.length === 0 ? m.none : groups.join("\n")),
      text(gapWords(view, entry).join("\n") || "–"),
      figuresEntry(metricFigures(view, issuer, entry.metrics), m.none),
    ],
  }
}

/** What a screen reader hears in place of a drawing: the issuer, and how many topics stand in each quadrant. */
export function matrixSummary(view: View<Words>, matrix: EvidenceMatrix): string {
  const counts = matrix.quadrants.map(({ title, topics }) => `${title} ${topics.length}`)
  return view.messages.labelled({
    label: view.messages.issuerYear({ issuer: matrix.issuer.name, year: matrix.issuer.year }),
    words: counts.join(view.messages.listSeparator),
  })
}
