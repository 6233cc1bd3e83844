// English: workforce.
import { inSentence } from "@/i18n/inSentence"
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Workforce",
  lead: "Year-end headcount, composition and turnover. The issuers differ in size and in turnover formula: read each one’s own change first.",
  headcountFell: ({ issuer, from, to, percent, direction }: { issuer: string; from: string; to: string; percent: string; direction: "up" | "down" | "same" }) =>
    `${issuer}’s headcount ${direction === "same" ? "did not change" : `${direction === "up" ? "grew" : "fell"} ${percent}%`} from ${from} to ${to}`,
  headcountSingle: ({ issuer, year, value }: { issuer: string; year: string; value: string }) =>
    `${issuer} had ${plural(value, "person", "people")} at the end of ${year}`,
  headcountSubtitle: "Headcount at year end (people)",
  ownAxis: "Formulas differ, so each issuer has its own axis: lengths do not compare across issuers.",
  differentBands: "The issuers cut ages at different points: do not compare band by band.",
  compositionClause: ({ issuer, year, group, percent }: { issuer: string; year: string; group: string; percent: string }) =>
    `${issuer} ${year}: ${group} ${percent}%`,
  noTotal: (list: string) => `no total printed: ${list}`,
  compositionShares: (dimension: string) => `Year-end headcount by ${inSentence(dimension)}, in shares of the total as printed`,
  compositionSubtitle: (dimension: string) =>
    `Year-end headcount by ${inSentence(dimension)}; length is the share of the total (computed from printed counts), labels are printed counts`,
  sharesPrinted: (list) => `${list}: only shares are printed, no counts; the bars are the printed shares.`,
  sharesCrossed: "printed only together with another breakdown, and not drawn here",
  turnoverClause: ({
    issuer,
    year,
    high,
    highRate,
    low,
    lowRate,
  }: {
    issuer: string
    year: string
    high: string
    highRate: string
    low: string
    lowRate: string
  }) => `${issuer} ${year} turnover: ${high} ${highRate}%, ${low} ${lowRate}%`,
  turnoverSubtitle: (dimension: string) => `Employee turnover rate (%) by ${inSentence(dimension)}, as printed`,
  flowClause: ({ issuer, year, joiners, leavers }: { issuer: string; year: string; joiners: string; leavers: string }) =>
    `${issuer} ${year}: ${joiners} joined, ${leavers} left`,
  flowSubtitle: "Joiners and leavers (people), as printed",
  vacanciesTitle: ({ issuer, year, total, group, count }: { issuer: string; year: string; total: string; group: string; count: string }) =>
    `${issuer} ${year}: ${count} of ${total} positions were ${inSentence(group)}`,
  vacanciesTotal: ({ issuer, year, total }: { issuer: string; year: string; total: string }) => `${issuer} ${year}: ${plural(total, "position")} to fill`,
  vacanciesSubtitle: "Positions recruited for; a position may span age bands, so ages add up to more than the total",
  restTitle: (count: number) => `${count} more workforce figures`,
  restSubtitle: "Everything else the reports print, in tables and in the text",
  subjectNames: {
    headcount: "headcount",
    composition: "composition of the workforce",
    turnover: "turnover rates",
    flow: "joiners and leavers",
    vacancies: "vacancies",
  },
}
