// English: training.
import { inSentence } from "@/i18n/inSentence"
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Training",
  lead: "Hours, the composition of those trained, and coverage are three different things, kept apart here.",
  hoursClause: ({ issuer, year, hours }: { issuer: string; year: string; hours: string }) => `${issuer} ${year}: ${plural(hours, "hour")} per employee`,
  hoursSubtitle: "Training hours per employee, by gender; as printed",
  categoryClause: ({ issuer, year, group, hours }: { issuer: string; year: string; group: string; hours: string }) =>
    `${issuer} ${year}: most for ${inSentence(group)}, ${plural(hours, "hour")}`,
  categorySubtitle: "Training hours per employee, by employee category; as printed",
  programmeTitle: ({ issuer, year, programme, percent }: { issuer: string; year: string; programme: string; percent: string }) =>
    `${issuer} ${year}: ${inSentence(programme)} takes ${percent}% of training hours`,
  programmeMost: ({ issuer, year, metric, programme, value }: { issuer: string; year: string; metric: string; programme: string; value: string }) =>
    `${issuer} ${year}, ${inSentence(metric)}: most in ${inSentence(programme)}, ${value}`,
  programmeSubtitle: (metric: string) => `${metric}, by programme`,
  measure: "Measure",
  programmeTableTitle: ({ issuer, year, count }: { issuer: string; year: string; count: number }) =>
    `${issuer} ${year}: ${plural(count, "figure")} by programme`,
  programmeTableSubtitle: "Everything printed by programme; shares are compositions of those trained",
  compositionClause: ({ issuer, year, percent }: { issuer: string; year: string; percent: string }) =>
    `${issuer} ${year}: ${percent}% of those trained were women`,
  compositionCategoryClause: ({ issuer, year, group, percent }: { issuer: string; year: string; group: string; percent: string }) =>
    `${issuer} ${year}: ${percent}% of those trained were ${inSentence(group)}`,
  compositionSubtitle: (dimension: string) => `Composition of trained employees (%), by ${inSentence(dimension)}; shares of about 100%, not coverage`,
  totalsClause: ({ issuer, year, hours, sessions }: { issuer: string; year: string; hours: string; sessions: string }) =>
    `${issuer} ${year}: ${plural(sessions, "session")}, ${plural(hours, "hour")}`,
  totalsSubtitle: "Totals and coverage, as printed",
  differentCategories: "The issuers’ employee categories differ; only those of the same name are graded.",
  restTitle: (count: number) => `${count} more training figures`,
  restSubtitle: "Everything else the reports print, in tables and in the text",
  subjectNames: {
    hours: "training hours per employee",
    trained: "composition of those trained",
    programmes: "training programmes",
    trainingTotals: "training totals and coverage",
  },
}
