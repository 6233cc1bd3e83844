// English: what comes below the headlines of the overview.
import { inSentence } from "@/i18n/inSentence"
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  changes: {
    subtitle: "Printed totals of the reporting year and the year before, largest change in percent first, five of each issuer at most",
    titleClause: ({ issuer, year, metric, words }) => `${issuer} ${year}: what changed most is ${inSentence(metric)}, ${words}`,
    titleNone: "No total can be compared with the year before",
    perHead: "per employee",
    claim: "Its own claim, which cannot be recomputed:",
    broken: ({ list }) => `Not comparable with the year before, the basis changed: ${list}.`,
    single: ({ prior }) => `The report prints no totals for the whole of ${prior} to compare with.`,
  },
  caution: "Read with care",
  title: ({ questions }) => `Look here first: the checks raise ${plural(questions, "question")}`,
  silent: "Nothing to check: no printed figures that can be held against one another",
  titleNone: "The figures reconcile",
  faults: ({ faults, total, percent }) => `${plural(total, "check")}, ${faults} inconsistent (${percent}%)`,
  sound: ({ total }) => `${plural(total, "check")}, none inconsistent`,
  coverage: ({ figures, total, notApplicable }) =>
    `figures for ${figures} of ${total} quantitative KPIs${notApplicable === 0 ? "" : `, ${notApplicable} declared not applicable with a reason`}`,
  more: ({ count }) => plural(count, "more question"),
  cautions: {
    years: ({ list }) => `The reporting years differ: ${list}. Years stand on every label; not all figures are of one year.`,
    methods: ({ issuer, years }) => `${issuer} changed its turnover formula between ${years}: the two must not be joined.`,
    peerMethods: ({ list }) => `Turnover formulas differ: ${list}. None is called higher or lower.`,
    units: ({ metrics }) => `Units or definitions differ, so these cannot share an axis: ${metrics}.`,
  },
  finding: "What the check says",
  before: "Year before",
  after: "Reporting year",
  change: "Change",
  headlinesSubtitle: "Main figures of each issuer’s reporting year, with the change on the year before",
  cautionsSubtitle: "The checks to ask about first, and the differences that no comparison may pass over",
}
