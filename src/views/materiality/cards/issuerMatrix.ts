// The issuer's own materiality matrix: drawn from positions that a person read off the figure, and from nothing else.
// Without positions the frame is empty and says so; the printed axis titles stand where the text keeps them (GRI 3-1).

import { type CardModel, clauseTitle, type TableEntry } from "@/figures/card"
import type { Issuer, View } from "@/figures/view"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { TopicVocabulary } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"
import { type ReportTopic, reportTopics, type TopicFilter, text, topicSources } from "./topics"

/** x, y and the errors: shares of the printed axes, 0–1. Topics read at exactly the same place share a point. */
export type DigitisedPoint = { id: string; x: number; y: number; pressing: boolean; topics: PlacedTopic[]; error: { x: number; y: number } | null }
type PlacedTopic = { topic: string; number: number; label: string; pillar: Pillar; high: boolean; listed: true; lacks: string }

/** `basis` null: no position has been read. Axis titles as printed, null where the text has none. */
export type IssuerMatrixFrame = { issuer: Issuer; points: DigitisedPoint[]; xTitle: string | null; yTitle: string | null; basis: string | null }

export function issuerMatrixCard(view: View<Words>, vocabulary: TopicVocabulary, filter: TopicFilter): { card: CardModel; model: IssuerMatrixFrame[] } {
  const m = view.words.matrix.own
  const stated = view.issuers.filter((issuer) => issuer.report.topics.length > 0)
  const frames = stated.map((issuer) => frameOf(view, issuer, vocabulary, filter))
  const title =
    clauseTitle(view, (issuer) => {
      const frame = frames.find((candidate) => candidate.issuer.id === issuer.id)
      if (frame === undefined) return null
      return frame.basis === null ? m.none(issuer.name) : m.title({ issuer: issuer.name, count: frame.points.flatMap(({ topics }) => topics).length })
    }) || m.noMatrix
  return {
    card: {
      id: "positions",
      title,
      subtitle: m.subtitle,
      caveats: frames.flatMap(({ issuer, basis }) => (basis === null ? [] : [view.messages.labelled({ label: issuer.name, words: basis })])),
      sources: topicSources(view),
      table: {
        caption: title,
        rowHeader: view.words.topic,
        columns: [
          { id: "x", label: m.axisX, numeric: false },
          { id: "y", label: m.axisY, numeric: false },
          { id: "date", label: m.date, numeric: false },
        ],
        rows: stated.flatMap((issuer, i) =>
          reportTopics(view, issuer, vocabulary, filter)
            .filter(({ own }) => own !== null)
            .map((entry) => ({
              id: `${issuer.id}:${entry.id}`,
              group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
              header: `${entry.number}. ${entry.label}`,
              entries: positionEntries(view, entry, frames[i]),
            })),
        ),
      },
    },
    model: frames,
  }
}

function frameOf(view: View<Words>, issuer: Issuer, vocabulary: TopicVocabulary, filter: TopicFilter): IssuerMatrixFrame {
  const { matrix, topics } = issuer.report
  const dates = topics.flatMap(({ position }) => position?.date ?? []).sort()
  const latest = dates.at(-1)
  return {
    issuer,
    points: pointsOf(reportTopics(view, issuer, vocabulary, filter)),
    xTitle: matrix?.xTitle == null ? null : readText(matrix.xTitle, view.language),
    yTitle: matrix?.yTitle == null ? null : readText(matrix.yTitle, view.language),
    basis: latest === undefined ? null : view.words.matrix.own.basis(latest),
  }
}

function pointsOf(entries: readonly ReportTopic[]): DigitisedPoint[] {
  const points = new Map<string, DigitisedPoint>()
  for (const { own, topic, number, label, pillar } of entries) {
    if (own?.position == null) continue
    const { x, y, error } = own.position
    const id = `${x}-${y}`
    const point = points.get(id) ?? { id, x, y, pressing: false, topics: [], error: error ?? null }
    point.topics.push({ topic: topic.id, number, label, pillar, high: own.tier === "high", listed: true, lacks: "" })
    points.set(id, point)
  }
  return [...points.values()]
}

function positionEntries(view: View<Words>, entry: ReportTopic, frame: IssuerMatrixFrame | undefined): TableEntry[] {
  const m = view.words.matrix.own
  const position = entry.own?.position
  if (position == null) return [text(m.notRead), text(m.notRead), text("–")]
  const percent = (share: number, error: number | undefined, title: string | null | undefined) => {
    const figure = formatNumber(share * 100, view.language, 0)
    return text(`${title == null ? "" : `${title} `}${figure}%${error === undefined ? "" : ` ± ${formatNumber(error * 100, view.language, 0)}%`}`)
  }
  return [percent(position.x, position.error?.x, frame?.xTitle), percent(position.y, position.error?.y, frame?.yTitle), text(position.date)]
}
