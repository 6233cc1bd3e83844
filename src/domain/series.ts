// Reports of one issuer as one series per metric and group. The newest report prevails for every period that it prints; what only an
// earlier one prints continues the series into the past. Older values of the same period stay as vintages, each in its own report.
import type { Observation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { byKeyOf, keyOf, originOf, type ReportIndex, vintagesOf } from "./dataset"

/** One index for each issuer, in the order in which issuers first stand among the reports. A report alone is its own index. */
export function seriesByIssuer(reports: readonly ReportIndex[]): ReportIndex[] {
  const ids = [...new Set(reports.map(({ report }) => report.issuer.id))]
  return ids.flatMap((id) => seriesOf(reports.filter(({ report }) => report.issuer.id === id)) ?? [])
}

/** Reports of one issuer in any order; undefined for none. The same reports give the same index, so that what is worked out of it is kept. */
export function seriesOf(reports: readonly ReportIndex[]): ReportIndex | undefined {
  const [newest, ...earlier] = reports.toSorted((a, b) => b.report.document.periodEnd.localeCompare(a.report.document.periodEnd))
  if (newest === undefined || earlier.length === 0) return newest
  const before = known.get(newest)
  if (before?.vintages?.length === reports.length && earlier.every((index, i) => before.vintages?.[i + 1] === index)) return before
  const series = merged(newest, earlier)
  known.set(newest, series)
  return series
}

const known = new WeakMap<ReportIndex, ReportIndex>()

function merged(newest: ReportIndex, earlier: readonly ReportIndex[]): ReportIndex {
  const byKey = new Map(newest.report.observations.map((observation) => [keyOf(observation), observation]))
  const origins = new Map<string, ReportIndex>()
  const notes = [...newest.report.notes]
  for (const index of earlier) {
    const renamed = new Map<string, string>()
    const nameOf = (id: string) => {
      const name = renamed.get(id) ?? takeNote(notes, index, id)
      renamed.set(id, name)
      return name
    }
    for (const observation of index.report.observations) {
      const key = keyOf(observation)
      // A standing fact is as old as its report: an earlier one may have ceased to be true.
      if (observation.period === "undated" || byKey.has(key)) continue
      byKey.set(key, withNotes(observation, nameOf))
      origins.set(key, index)
    }
  }
  const observations = [...byKey.values()]
  return { report: { ...newest.report, observations, notes }, byKey: byKeyOf(observations), origins, vintages: [newest, ...earlier] }
}

/** The name under which a note of an earlier report stands among those of the series. Notes that say the same are one. */
function takeNote(notes: Note[], { report }: ReportIndex, id: string): string {
  const note = report.notes.find((candidate) => candidate.id === id)
  if (note === undefined) return id
  const same = notes.find((other) => JSON.stringify({ ...other, id }) === JSON.stringify({ ...note, id }))
  if (same !== undefined) return same.id
  // Ids hold no such sign.
  const name = `${report.id}~${id}`
  notes.push({ ...note, id: name })
  return name
}

function withNotes(observation: Observation, nameOf: (id: string) => string): Observation {
  const { note, alsoPrinted } = observation
  return {
    ...observation,
    ...(note === undefined ? {} : { note: nameOf(note) }),
    ...(alsoPrinted === undefined
      ? {}
      : { alsoPrinted: alsoPrinted.map((place) => (place.note === undefined ? place : { ...place, note: nameOf(place.note) })) }),
  }
}

/** An older value of an observation, with the report that printed it. */
export type Vintage = { index: ReportIndex; observation: Observation }

/** What earlier reports of the issuer print for the same metric, period and group, newest first; none for a report alone. */
export function earlierVintages(index: ReportIndex, observation: Observation): Vintage[] {
  const key = keyOf(observation)
  const all = vintagesOf(index).flatMap((vintage): Vintage[] => {
    const found = vintage.byKey.get(key)
    return found === undefined ? [] : [{ index: vintage, observation: found }]
  })
  return all.slice(1)
}

/**
 * Whether a later figure continues an earlier one that only an earlier report prints: not where that report prints another value for
 * the later period than the newest does, for then the earlier figure stands on the old footing.
 */
export function continues(index: ReportIndex, earlier: Observation, later: Observation): boolean {
  const [from, to] = [originOf(index, earlier), originOf(index, later)]
  if (from === to) return true
  const old = from.byKey.get(keyOf(later))
  return old === undefined || old.status !== "reported" || later.status !== "reported" || old.value === later.value
}
