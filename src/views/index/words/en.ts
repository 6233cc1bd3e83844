// English: disclosure index.
import { inSentence } from "@/i18n/inSentence"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Disclosure index",
  lead: "Every requirement of the HKEX ESG Guide: a figure, a narrative, “not applicable”, or nothing, per report. Where an index and its figures differ, a mark says so.",
  headline: ({ issuer, without, total }) =>
    without === 0
      ? "Every issuer gives a figure for each quantitative KPI that applies to it"
      : `${issuer} gives no figure for ${without} of the ${total} quantitative KPIs that apply to it`,
  coverageClause: ({
    issuer,
    count,
    total,
    notApplicable,
    partial,
  }: {
    issuer: string
    count: number
    total: number
    notApplicable: number
    partial: number
  }) =>
    `${issuer}: figures for ${count} of ${total} quantitative KPIs${partial === 0 ? "" : ` (${partial} in part)`}${notApplicable === 0 ? "" : `, ${notApplicable} not applicable`}`,
  targets: (count: number) => `${count} ${count === 1 ? "target" : "targets"} stated`,
  lacks: (list: string) => `none by ${list.split(", ").map(inSentence).join(", ")}`,
  yearsOf: ({ printed, asked }: { printed: number; asked: number }) => `${printed} of ${asked} years printed`,
  coverageSubtitle: "KPIs of each aspect (first row: all quantitative KPIs; second: mandatory disclosures), one tile each; “n of m” counts those with a figure",
  quantitativeOurs:
    "“Quantitative” KPIs are those whose text asks for a number, by our reading of it; those said not to apply stay in the count. “In part”: of the groups or years that the text asks for, some have no figure.",
  aspect: "Aspect",
  ofCodes: ({ count, total }: { count: number; total: number }) => `${count} of ${total}`,
  states: { figure: "Figure", narrative: "Narrative", "not-applicable": "Not applicable", absent: "Absent" },
  related: (count: number) => `${count} related ${count === 1 ? "figure" : "figures"}, not the number asked for`,
  figures: (count: number) => `${count} ${count === 1 ? "figure" : "figures"}`,
  noIndex: (issuer: string) => `${issuer} prints no index`,
  marksClause: ({ issuer, count }: { issuer: string; count: number }) =>
    count === 0 ? `${issuer}’s index agrees with its figures` : `${issuer}’s index differs from its figures in ${count} ${count === 1 ? "place" : "places"}`,
  indexSubtitle: "Requirements of the HKEX ESG Guide and how each report meets them",
  indexHow: "press a cell for its figures and the printed index row",
  marksNeutral:
    "“≠” marks an index that says something else than the figures of its report. That may be a choice and not a mistake; “figure” looks only at the figures that this site holds under the code.",
  contradictions: {
    "not-applicable-with-figures": "The index says not applicable, yet the report gives figures",
    "referenced-without-figure": "The index names a chapter, yet there is no figure for this quantitative KPI",
    "figures-without-row": "The index has no such row, yet the report gives figures",
  },
  code: "Requirement",
  coveredBy: (code: string) => `see the row “${code}”`,
  coveredByParts: (count: number) => `see the ${count} rows below`,
  gri: "GRI codes",
  griPrinted: (issuer: string) => `Printed by ${issuer}`,
  griOurs: "Our catalogue",
  show: "Show",
  shown: { all: "All", quantitative: "Quantitative KPIs", marks: "Differences" },
  none: "Nothing to show under this choice.",
  detailHeading: ({ issuer, code }: { issuer: string; code: string }) => `${issuer} · ${code}`,
  close: "Close",
  state: "Disclosed as",
  row: "Index",
  noRow: "no such row in the index",
  chapter: "Chapter that the index names",
  reason: "Reason in our words",
  griOf: "GRI codes in the index",
  noFigures: "The report prints no figure under this code.",
  oneEdition: ({ edition, many }: { edition: string; many: boolean }) => (many ? `All reports cite the same edition: ${edition}` : `Edition cited: ${edition}`),
  editionsDiffer: (list: string) => `The reports cite different editions: ${list}`,
  editionsSubtitle: "The edition of the ESG Guide and the other frameworks that each report names",
  editionsCaveat: "The codes are the same; the wording behind them may differ between editions.",
  edition: (edition: string) => edition,
  framework: "Framework",
  named: "Named by the report",
  guide: "HKEX ESG Guide",
  other: "Other framework",
}
