// The evidence of anything in a report's file that says where it stands, by its path: a director's age, a row of the index.
// Printed words are shown as printed; where the file holds this site's own words, the evidence says so and quotes nothing.
import { bodyName, directorOf } from "@/domain/boards"
import { printedLanguage, printedWords } from "@/domain/dataset"
import type { NodePath } from "@/domain/reference"
import { type NodeOnPath, nodesAlong } from "@/domain/reportNodes"
import { isChinese, readText } from "@/i18n/language"
import type { Report } from "@/schema/report"
import type { PrintedLanguage, Source } from "@/schema/source"
import type { ReportText } from "@/schema/text"
import { breakdownName, type Issuer, metricName, type View } from "../view"
import { type EvidenceField, type EvidenceModel, field, placeFields } from "./evidenceModel"

type Node = Readonly<Record<string, unknown>>

/** The evidence of the node at `path`; null when the path leads nowhere, or leads to something without a source. */
export function pathEvidence(view: View, issuer: Issuer, path: NodePath): EvidenceModel | null {
  const steps = nodesAlong(issuer.report, path)
  const node = steps?.at(-1)?.value
  if (steps === null || !isNode(node) || !isSource(node.source)) return null
  const { source } = node
  const m = view.messages.evidence
  const figure = printedOf(node)
  const words = mainText(issuer, node)
  const printed =
    figure?.value ?? (words !== null && !isOurs(words) ? printedWords(issuer.report, words) : typeof node.chapter === "string" ? node.chapter : null)
  const heading = headingOf(view, issuer, steps) || (source.section.split(" / ").at(-1) ?? source.section)
  const place = [source.section, source.table].filter(Boolean).join(" › ")
  const name = readText(issuer.report.issuer.name, view.language)
  const title = readText(issuer.report.document.title, view.language)
  return {
    heading,
    language: printedLanguage(issuer.report),
    printed,
    printedUnit: figure?.unit ?? null,
    fields: [
      ...(words !== null && printed !== null && !isOurs(words) ? translation(view, issuer.report, "translation", m.translation, words) : []),
      ...attributeFields(view, node),
      ...partFields(view, issuer.report, node),
      ...placeFields(view, issuer, source, figure ?? undefined),
    ],
    places: [],
    notes: issuer.report.notes
      .filter((note) => note.id === node.note)
      .map((note) => ({ text: readText(note.text, view.language), basis: m.noteBasis[note.basis] })),
    doubts: [],
    citation:
      figure === null
        ? m.citationPlace({ issuer: name, report: title, section: place, words: printed ?? heading, line: source.line })
        : m.citation({ issuer: name, report: title, section: place, label: figure.label, printed: [figure.value, figure.unit].filter(Boolean).join(" ") }),
  }
}

/** What the node is called, behind what it belongs to: "Audit Committee · Tang Wei · Age". */
function headingOf(view: View, issuer: Issuer, steps: readonly NodeOnPath[]): string {
  const parts = partWords(view)
  const names = steps.flatMap(({ field, value }, i) => {
    if (!isNode(value)) return []
    const name = nameOf(view, issuer, value)
    if (name !== null) return [name]
    return i === steps.length - 1 ? [parts[field ?? ""] ?? ""] : []
  })
  return [...new Set(names)].filter((name) => name !== "").join(" · ")
}

function nameOf(view: View, issuer: Issuer, node: Node): string | null {
  if (typeof node.metric === "string" && typeof node.period === "string")
    return [
      metricName(view, node.metric),
      breakdownName(view, Object.fromEntries(Object.entries(node.breakdown ?? {}).map(([dimension, code]) => [dimension, String(code)]))),
      view.messages.year(node.period),
    ].join(" · ")
  const words = mainText(issuer, node)
  if (words !== null) {
    const body = typeof node.body === "string" ? bodyName(issuer.report, node.body) : null
    return [...(body === null ? [] : [readText(body, view.language)]), readText(words, view.language)].join(" · ")
  }
  if (typeof node.edition === "string") return `HKEX ${node.edition}`
  // Codes of mandatory disclosures are this site's own: no report prints them.
  if (typeof node.code === "string") return `HKEX ${node.code.startsWith("MD") ? view.messages.requirements.kinds.mandatory : node.code}`
  return null
}

/** The node's own words: its name, its label, whoever reviewed, the director it is about, or a text of ours. */
function mainText(issuer: Issuer, node: Node): ReportText | null {
  const own = [node.name, node.label, node.by, node.text].find(isText)
  if (own !== undefined) return own
  const { director } = node
  return typeof director === "string" ? (directorOf(issuer.report, director)?.name ?? null) : null
}

/** What else the node holds: figures of its own as printed, further words, codes. */
function partFields(view: View, report: Report, node: Node): EvidenceField[] {
  const words = partWords(view)
  return Object.entries(node).flatMap(([key, value]): EvidenceField[] => {
    const label = words[key]
    if (label === undefined || value === null) return []
    if (isText(value) && isOurs(value)) return [field(key, label, readText(value, view.language))]
    const text = isNode(value) && isText(value.label) ? value.label : value
    if (isText(text)) return printedField(view, report, key, label, text)
    if (Array.isArray(value)) return value.length === 0 ? [] : listField(view, report, key, label, value)
    if (typeof value === "string") return CODES.has(key) ? [field(key, label, value)] : []
    const figure = isNode(value) ? (printedOf(value)?.value ?? value.printed) : undefined
    return typeof figure === "string" ? [field(key, label, figure, true)] : []
  })
}

/** Strings that are shown as they are; others are ids of the file. */
const CODES: ReadonlySet<string> = new Set(["standard", "edition"])

/** What a table says of a person in a word that the file keeps as a code: independence, gender, expertise, seat. */
function attributeFields(view: View, node: Node): EvidenceField[] {
  const { attributes, genders, expertises, seats, seat, independent, notIndependent } = view.messages.people
  const words: Readonly<Record<string, { label: string; of: Readonly<Record<string, string>> }>> = {
    role: { label: seat, of: seats },
    independent: { label: attributes.independent, of: { true: independent, false: notIndependent } },
    gender: { label: attributes.gender, of: genders },
    expertise: { label: attributes.expertise, of: expertises },
  }
  return Object.entries(words).flatMap(([key, { label, of }]) => {
    const text = of[String(node[key])]
    return text === undefined ? [] : [field(key, label, text)]
  })
}

/** Codes as they are; printed labels, such as a stakeholder's expectations, as printed and in the reader's language. */
function listField(view: View, report: Report, key: string, label: string, list: readonly unknown[]): EvidenceField[] {
  const labels = list.flatMap((item) => (isNode(item) && isText(item.label) ? [item.label] : []))
  if (labels.length === 0) return [field(key, label, list.join(view.messages.listSeparator))]
  const joined = (language: PrintedLanguage, separator: string) => {
    const words = labels.flatMap((text) => text[language] ?? [])
    return words.length === labels.length ? { [language]: words.join(separator) } : {}
  }
  return printedField(view, report, key, label, { ...joined("zh-Hant", "、"), ...joined("en", ", ") })
}

function printedField(view: View, report: Report, key: string, label: string, text: ReportText): EvidenceField[] {
  const printed = field(key, label, printedWords(report, text), true)
  return [printed, ...translation(view, report, `${key}-translation`, view.messages.evidence.translationOf(label), text)]
}

/** A report's words for a reader of another language, where there is a translation. */
function translation(view: View, report: Report, key: string, label: string, text: ReportText): EvidenceField[] {
  const other: PrintedLanguage = isChinese(view.language) ? "zh-Hant" : "en"
  const translated = text[other]
  return printedLanguage(report) === other || translated === undefined ? [] : [field(key, label, translated)]
}

function partWords(view: View): Readonly<Record<string, string>> {
  return view.messages.evidence.parts
}

/** Words that exist in all three languages are this site's own: a report's words are Traditional Chinese with our English. */
function isOurs(text: ReportText): boolean {
  return text["zh-Hans"] !== undefined
}

function printedOf(node: Node): { value: string; unit: string | undefined; label: string } | null {
  const { printed } = node
  if (!isNode(printed) || typeof printed.value !== "string" || typeof printed.label !== "string") return null
  return { value: printed.value, unit: typeof printed.unit === "string" ? printed.unit : undefined, label: printed.label }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function isSource(value: unknown): value is Source {
  return isNode(value) && typeof value.section === "string" && typeof value.line === "number"
}

function isText(value: unknown): value is ReportText {
  return isNode(value) && (typeof value["zh-Hant"] === "string" || typeof value.en === "string")
}
