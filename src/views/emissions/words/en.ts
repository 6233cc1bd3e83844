// English: emissions and climate.
import { inSentence } from "@/i18n/inSentence"
import type { Words } from "./zh-Hant"

function counted(n: number, one: string, many: string): string {
  return `${n === 0 ? "no" : n} ${n === 1 ? one : many}`
}

export const words: Words = {
  title: "Emissions & climate",
  lead: "Greenhouse gases, air pollutants, targets and climate risks. A broken line marks where a method or boundary changes.",
  trendClause: ({ issuer, year, words, scope }: { issuer: string; year: string; words: string; scope: string }) => `${issuer}’s ${scope} ${words} in ${year}`,
  trendSingle: ({ issuer, year, metric, value }) => `${issuer}’s ${inSentence(metric)} in ${year}: ${value} t`,
  trendSubtitle: "Scope 1 and scope 2 GHG emissions (tCO₂e)",
  scope3Title: ({ issuer, year, value }: { issuer: string; year: string; value: string }) =>
    `${issuer} discloses scope 3 for the first time in ${year}: ${value} t`,
  scope3Categories: ({ issuer, year, count }) => `${issuer} ${year}: scope 3 in ${count} of 15 categories, no total printed`,
  drawnBasis: ({ basis, others }) => `drawn ${inSentence(basis)}${others === "" ? "" : `; ${inSentence(others)}`}`,
  scope3None: "No report discloses scope 3",
  scope3Subtitle: "Scope 3 GHG emissions (tCO₂e); years without disclosure are named, never drawn as zero",
  intensityClause: ({ issuer, year, metric, words }: { issuer: string; year: string; metric: string; words: string }) =>
    `${issuer}’s ${inSentence(metric)}: ${words} in ${year}`,
  intensitySubtitle: ({ unit, unsaid }: { unit: string; unsaid: boolean }) =>
    `Intensities as printed (${unit})${unsaid ? "; whom a per-employee figure divides by is not recorded in the data" : ""}`,
  denominator: "Denominator",
  perEmployee: "Per employee",
  perRevenue: "Per million of revenue",
  airTitle: ({ issuer, year, metric, words }) => `${issuer}’s ${inSentence(metric)} ${words} in ${year}`,
  airSubtitle: "Air pollutants (kg)",
  airNone: (list: string) => `No air-pollutant figures from ${list}.`,
  targetsClause: ({ issuer, count, met }: { issuer: string; count: number; met: number }) =>
    met > 0
      ? `${issuer}: ${counted(count, "environmental target", "environmental targets")}, ${met} said to be met`
      : `${issuer}: ${counted(count, "environmental target", "environmental targets")}, none said to be met`,
  notPrinted: "not printed",
  risksTitle: ({ issuer, risks, opportunities }: { issuer: string; risks: number; opportunities: number }) =>
    `${issuer} lists ${[
      ...(risks > 0 ? [counted(risks, "climate risk", "climate risks")] : []),
      ...(opportunities > 0
        ? [risks > 0 ? counted(opportunities, "opportunity", "opportunities") : counted(opportunities, "climate opportunity", "climate opportunities")]
        : []),
    ].join(" and ")}`,
  risksSubtitle: "By kind and time horizon; impacts summarised by the editors",
  risk: "Risk or opportunity",
  impact: "Impact in brief",
  horizon: "Horizon",
  horizons: {
    short: "short term",
    "short-to-medium": "short to medium term",
    medium: "medium term",
    "medium-to-long": "medium to long term",
    long: "long term",
  },
  riskKinds: { transition: "Transition risk", physical: "Physical risk", opportunity: "Opportunity" },
  restTitle: (count: number) => `${count} more emission and climate figures`,
  restSubtitle: "Everything else the reports print, in tables and in the text",
  subjectNames: {
    scopes: "scope 1 and 2 emissions",
    scope3: "scope 3 emissions",
    intensity: "emission intensities",
    air: "air pollutants",
    targets: "environmental targets",
    climateRisks: "climate risks and opportunities",
  },
}
