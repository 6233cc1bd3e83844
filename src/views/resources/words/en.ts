// English: resources.
import { inSentence } from "@/i18n/inSentence"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Resources",
  lead: "Energy, water, waste and materials, in the units and per the denominators the reports print. Different units never share an axis.",
  measure: "Denominator",
  measures: { total: "Total", employee: "Per employee", revenue: "Per revenue" },
  measureWords: { total: "in total", employee: "per employee", revenue: "per million of revenue" },
  changeClause: ({ issuer, year, metric, words }) => `${issuer}’s ${inSentence(metric)} ${words} in ${year}`,
  levelClause: ({ issuer, year, metric, figure }) => `${issuer} ${year}: ${inSentence(metric)} ${figure}`,
  subtitles: {
    energy: (measure: string) => `Energy by carrier, ${measure}, as printed; each report keeps its own unit`,
    water: (measure: string) => `Water use, ${measure}, as printed`,
    waste: (measure: string) => `Waste, ${measure}, as printed`,
  },
  unitsDiffer: "The issuers print this in different units: do not compare or add these figures.",
  materialSubjects: { packaging: "Packaging", "gift-box": "Gift boxes" },
  materialsSubtitle: "Packaging and other materials, and what was saved by using others",
  buildingClause: ({ issuer, investment, saving }: { issuer: string; investment: string; saving: string }) =>
    `${issuer}’s new headquarters: ${investment}, ${saving} energy saving expected`,
  buildingSubtitle: "Investment, size and expected savings of the new building; expectations are not results",
  targetsClause: ({ issuer, count, met }: { issuer: string; count: number; met: number }) =>
    `${issuer}: ${count} resource ${count === 1 ? "target" : "targets"}, ${met > 0 ? met : "none"} said to be met`,
  targetsNone: (issuers: string) => `No printed target on energy, water, waste or materials from ${issuers}.`,
  restTitle: (count: number) => `${count} more resource ${count === 1 ? "figure" : "figures"}`,
  restSubtitle: "Everything else the reports print, in tables and in the text",
  subjectNames: {
    energy: "energy",
    water: "water",
    waste: "non-hazardous waste",
    hazardousWaste: "hazardous waste",
    materials: "packaging and materials",
    resourceTargets: "resource targets",
  },
}
