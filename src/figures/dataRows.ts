// Every observation of the reports in view as a row: what it measures, what is printed, what it means, and where it stands.
import { type EvidenceAddress, observationAddress } from "@/domain/address"
import { type CatalogueIndex } from "@/domain/dataset"
import { readText } from "@/i18n/language"
import type { Metric, Pillar, Theme } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import { type Cell, figureText } from "./cell"
import { foldText, formsOf, learnScripts, type ScriptMap } from "./textSearch"
import { breakdownName, type Issuer, metricName, unitOfFigure, type View } from "./view"

/** How comparable a figure is with its peers', as a letter and in words; null = not graded. */
export type Grader = (issuer: Issuer, observation: Observation) => { grade: string; reason: string } | null

/** `value` null: the report prints no figure there; `valueText` then says why. `searchText` is folded. */
export type DataRow = {
  id: EvidenceAddress
  issuer: Issuer
  observation: Observation
  metric: string
  breakdown: string
  value: number | null
  valueText: string
  unit: string
  status: string
  pillar: Pillar | null
  theme: Theme | null
  hkex: readonly string[]
  gri: readonly string[]
  note: string
  noted: boolean
  grade: string | null
  gradeReason: string | null
  searchText: string
}

export type DataRows = { rows: readonly DataRow[]; scripts: ScriptMap; graded: boolean }

/** One row per observation, in the order of the reports and of their files. Without a grader no row has a grade. */
export function dataRows(view: View, grade?: Grader): DataRows {
  const scripts = learnScripts(editorialTexts(view))
  const rows = view.issuers.flatMap((issuer) => issuer.report.observations.map((observation) => dataRow(view, issuer, observation, scripts, grade)))
  return { rows, scripts, graded: grade !== undefined }
}

function dataRow(view: View, issuer: Issuer, observation: Observation, scripts: ScriptMap, grade: Grader | undefined): DataRow {
  const metric = view.catalogue.metrics.get(observation.metric)
  const notes = noteTexts(view, issuer, observation)
  const mark = grade?.(issuer, observation) ?? null
  return {
    id: observationAddress(issuer, observation),
    issuer,
    observation,
    metric: metricName(view, observation.metric),
    breakdown: breakdownName(view, observation.breakdown),
    value: observation.status === "reported" ? observation.value : null,
    valueText: valueText(view, observation),
    unit: observation.status === "reported" ? unitOfFigure(view, observation) : "",
    status: statusName(view, observation.status),
    pillar: metric?.pillar ?? null,
    theme: metric?.theme ?? null,
    hkex: metric?.hkex ?? [],
    gri: metric?.gri ?? [],
    note: notes.join(" "),
    noted: notes.length > 0,
    grade: mark?.grade ?? null,
    gradeReason: mark?.reason ?? null,
    searchText: foldText(searchForms(view.catalogue, issuer, observation, metric).join("\n"), scripts),
  }
}

export function statusName(view: View, status: Observation["status"]): string {
  const { cell, common } = view.messages
  switch (status) {
    case "reported":
      return common.reported
    case "not-disclosed":
      return cell.notDisclosed
    case "not-applicable":
      return cell.notApplicable
  }
}

/** The figure in the canonical unit, with its printed decimals and qualifier but without the unit; or the word for its absence. */
function valueText(view: View, observation: Observation): string {
  if (observation.status !== "reported") return statusName(view, observation.status)
  const text = figureText(view, observation)
  return observation.unit === "percent" ? text.replace("%", "") : text
}

/** The notes of a figure and of its other printed places, each once. */
function noteTexts(view: View, { report }: Issuer, observation: Observation): string[] {
  const ids = new Set([observation.note, ...(observation.alsoPrinted ?? []).map((place) => place.note)])
  return report.notes.filter((note) => ids.has(note.id)).map((note) => readText(note.text, view.language))
}

/** Everything a reader may look for: names in every language, what is printed (also without separators), codes, places. */
function searchForms(catalogue: CatalogueIndex, { report }: Issuer, observation: Observation, metric: Metric | undefined): string[] {
  const { printed, source, breakdown } = observation
  const codes = Object.entries(breakdown ?? {}).flatMap(([dimension, code]) => {
    const found = catalogue.dimensions.get(dimension)?.codes.find((known) => known.id === code)
    return found === undefined ? [code] : formsOf(found.name)
  })
  return [
    observation.metric,
    ...(metric === undefined ? [] : [...formsOf(metric.name), ...metric.hkex, ...metric.gri]),
    ...codes,
    ...formsOf(report.issuer.name),
    ...formsOf(report.issuer.shortName),
    printed.value,
    printed.value.replaceAll(",", ""),
    printed.unit ?? "",
    printed.label,
    source.section,
    source.table ?? "",
  ]
}

/** The texts of this project, which exist in both Chinese scripts. */
export function* editorialTexts({ catalogue, issuers }: Pick<View, "catalogue" | "issuers">) {
  for (const { name } of catalogue.metrics.values()) yield name
  for (const { name } of catalogue.units.values()) yield name
  for (const { name, codes } of catalogue.dimensions.values()) {
    yield name
    for (const code of codes) yield code.name
  }
  for (const { report } of issuers) for (const note of report.notes) yield note.text
}

/** What the report prints, as the button that opens its evidence. A numeral in words is quoted: 一 alone would pass for a dash. */
export function printedCell({ id, observation, value, noted }: DataRow): Cell & { ref: EvidenceAddress } {
  const printed = observation.printed.value
  const text = value === null || /\d/.test(printed) ? printed : `「${printed}」`
  if (value !== null) return { kind: "figure", value, text, ref: id, noted }
  return { kind: "missing", reason: observation.status === "not-applicable" ? "not-applicable" : "not-disclosed", text, ref: id }
}
