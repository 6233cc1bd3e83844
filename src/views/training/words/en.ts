// English: training.
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Training",
  lead: "Hours, the composition of those trained, and coverage are three different things, kept apart here.",
  hoursClause: (issuer: string, year: string, hours: string) => `${issuer} ${year}: ${plural(hours, "hour")} per employee`,
  hoursSubtitle: "Training hours per employee, by gender; as printed",
  categoryClause: (issuer: string, year: string, group: string, hours: string) =>
    `${issuer} ${year}: most for ${group.toLowerCase()}, ${plural(hours, "hour")}`,
  categorySubtitle: "Training hours per employee, by employee category; as printed",
  programmeTitle: (issuer: string, year: string, programme: string, percent: string) =>
    `${issuer} ${year}: ${programme.toLowerCase()} takes ${percent}% of training hours`,
  programmeMost: (issuer: string, year: string, metric: string, programme: string, value: string) =>
    `${issuer} ${year}, ${metric.charAt(0).toLowerCase()}${metric.slice(1)}: most in ${programme.toLowerCase()}, ${value}`,
  programmeSubtitle: (metric: string) => `${metric}, by programme`,
  measure: "Measure",
  programmeTableTitle: (issuer: string, year: string, count: number) => `${issuer} ${year}: ${plural(count, "figure")} by programme`,
  programmeTableSubtitle: "Everything printed by programme; shares are compositions of those trained",
  compositionClause: (issuer: string, year: string, percent: string) => `${issuer} ${year}: ${percent}% of those trained were women`,
  compositionCategoryClause: (issuer: string, year: string, group: string, percent: string) =>
    `${issuer} ${year}: ${percent}% of those trained were ${group.toLowerCase()}`,
  compositionSubtitle: (dimension: string) => `Composition of trained employees (%), by ${dimension.toLowerCase()}; shares of about 100%, not coverage`,
  totalsClause: (issuer: string, year: string, hours: string, sessions: string) =>
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
