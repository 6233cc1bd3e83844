// The shape of a card: a title that says the answer, what is measured, what to beware of, where it stands, and the table.
import type { EvidenceAddress } from "@/domain/address"
import { isReported, originOf, printedLanguage } from "@/domain/dataset"
import type { Grade } from "@/domain/harmonise/types"
import { type Language, readText } from "@/i18n/language"
import type { ReportedObservation } from "@/schema/observation"
import type { Cell } from "./cell"
import { rankedFindings } from "./findings/ranked"
import { asFiled, type Issuer, type View } from "./view"

export type TableColumn = { id: string; label: string; numeric: boolean }
/** A figure, a text — with a `ref`, one that opens its evidence — or several figures that each carry a label such as their year. */
export type TableEntry =
  | Cell
  | { kind: "text"; text: string; lang?: Language; ref?: EvidenceAddress }
  | { kind: "list"; items: { label: string; cell: Cell }[] }
export type TableRow = { id: string; group?: string; header: string; entries: TableEntry[] }
export type TableModel = { caption: string; rowHeader: string; columns: TableColumn[]; rows: TableRow[] }

/** Names of sections and tables in the reader's language, by a part as printed. */
export type PlaceNames = Readonly<Record<string, string>>

/** Whose report, in full and in short ("Weimob 2023"), and — in the report's own words and language, Traditional Chinese where it is not said — where in it. */
export type SourceLine = { text: string; short: string; places: string; language?: Language; names?: PlaceNames }

/** How comparable what a card puts side by side is, and why: `reason` is all `reasons` in one line. */
export type GradeMark = { grade: Grade; words: string; reason: string; reasons: readonly string[] }

export type CardModel = {
  id: string
  title: string
  subtitle: string
  /** What can be pressed, for the page alone: pictures and slides do without. */
  how?: string
  grade?: GradeMark
  /** Where one report is in view there is no grade; what its checks say against the figures is said all the same. */
  doubt?: string
  caveats: string[]
  /** The head of the card, or the letters at its rows, say already what its caveats say at length: none of them stands under the drawing, all are behind one press. */
  settled?: true
  sources: SourceLine[]
  table: TableModel
  /** The same as points between two axes, where the drawing is such a one: for exports, which know no drawing of a view's own. */
  scatter?: readonly PointPlot[]
}

/** Points of one issuer. `label` is short, as it stands at the point; `names` says whom it stands for. Axes begin at 0 and end at `max`. */
export type PointPlot = {
  title: string
  tone: number
  x: { label: string; max: number }
  y: { label: string; max: number }
  points: readonly { x: number; y: number; label: string; names: readonly string[] }[]
}

/** "GL-Carlink, ESG Report 2024, section › table" — one line for each report that a card draws on, an issuer's earlier ones too. */
export function sourceLines(view: View, used: readonly { issuer: Issuer; metrics: readonly string[] }[]): SourceLine[] {
  return used.flatMap(({ issuer, metrics }) => {
    const wanted = new Set(metrics)
    const found = issuer.report.observations.filter((observation) => wanted.has(observation.metric))
    return issuer.reports.flatMap(({ report }) => {
      const own = issuer.reports.length === 1 ? found : found.filter((observation) => originOf(issuer, observation).report === report)
      const places = new Set(own.map(({ source }) => (source.table === undefined ? lastPart(source.section) : `${lastPart(source.section)} › ${source.table}`)))
      if (places.size === 0) return []
      const shown = [...places].slice(0, MAX_PLACES)
      const more = places.size > MAX_PLACES ? " …" : ""
      return [{ ...sourceNames(view, asFiled(issuer, report.id)), places: `${shown.join("、")}${more}`, language: printedLanguage(report) }]
    })
  })
}

/** How a report is named as a source: in full, and in short. */
export function sourceNames(view: View, issuer: Issuer): Pick<SourceLine, "text" | "short" | "names"> {
  const names = placeNames(view, issuer)
  return {
    text: reportLine(view, issuer),
    short: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    ...(names === null ? {} : { names }),
  }
}

/** English names of a Chinese report's places for who reads English; null where the places are read as they are printed. */
function placeNames(view: View, { report }: Issuer): PlaceNames | null {
  return view.language === "en" && report.places !== undefined ? report.places : null
}

/** A place, such as "附錄1 績效數據 / 環境 › 排放資料", part by part in the reader's language; null where a part has no name there. */
export function placeInWords(view: View, issuer: Issuer, place: string): string | null {
  const names = placeNames(view, issuer)
  return names === null ? null : namedPlace(names, place)
}

/** Parts without a name stay as printed; null where no part has one. */
export function namedPlace(names: PlaceNames, place: string): string | null {
  const named = place.split(/( › | \/ |、)/).map((part) => (part === "、" ? ", " : (names[part] ?? part)))
  const words = named.join("")
  return words === place ? null : words
}

/** "GL-Carlink · ESG Report 2024" */
export function reportLine(view: View, issuer: Issuer): string {
  return `${issuer.name} · ${readText(issuer.report.document.title, view.language)}`
}

const MAX_PLACES = 3

function lastPart(section: string): string {
  return section.split(" / ").at(-1) ?? section
}

/** The notes of the figures a card draws on (all of the metrics, or those that are `drawn`), each once, in the reader's language, with the issuer's name in front. */
export function noteCaveats(
  view: View,
  issuer: Issuer,
  metrics: readonly string[],
  drawn: (observation: ReportedObservation) => boolean = () => true,
): string[] {
  const wanted = new Set(metrics)
  const ids = new Set(
    issuer.report.observations
      .filter((observation) => wanted.has(observation.metric) && (!isReported(observation) || drawn(observation)))
      .flatMap((observation) => [observation.note, ...(observation.alsoPrinted ?? []).map((place) => place.note)]),
  )
  return issuer.report.notes
    .filter((note) => ids.has(note.id))
    .map((note) => view.messages.labelled({ label: issuer.name, words: readText(note.text, view.language) }))
}

/**
 * A title is one clause about one thing: that of the issuer of whom there is most to say; what the others print stands in the drawing.
 * `concerns`: the metrics of the card, whose gravest finding decides, or a weight of one's own; equals stand in the order of the view.
 * "" where no issuer has a clause.
 */
export function clauseTitle(view: View, clause: (issuer: Issuer) => string | null, concerns: readonly string[] | ((issuer: Issuer) => number) = []): string {
  const weight = typeof concerns === "function" ? concerns : weightOn(view, concerns)
  const told = view.issuers.flatMap((issuer) => {
    const words = clause(issuer)
    return words === null ? [] : [{ words, weight: weight(issuer) }]
  })
  return told.toSorted((a, b) => b.weight - a.weight)[0]?.words ?? ""
}

/** The title of a card whose one subject is the issuers side by side on one basis: what each of them has, in one list. */
export function peersTitle(view: View, clause: (issuer: Issuer) => string | null): string {
  return view.issuers.flatMap((issuer) => clause(issuer) ?? []).join(view.messages.listSeparator)
}

/** How much there is to say of an issuer's figures of these metrics: the score of the gravest finding that is about one of them. */
function weightOn(view: View, metrics: readonly string[]): (issuer: Issuer) => number {
  const wanted = new Set(metrics)
  const found = metrics.length === 0 ? [] : rankedFindings(view).filter((finding) => wanted.has(finding.metrics[0] ?? ""))
  return ({ id }) => found.find(({ report }) => report === id)?.score ?? 0
}

/** Several short texts in one table cell; none is a dash, not an empty cell. */
export function joinEntry(lines: readonly string[]): TableEntry {
  return { kind: "text", text: lines.length === 0 ? "–" : lines.join("\n") }
}
