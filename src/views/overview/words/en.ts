// English: what comes below the headlines of the overview.
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  changes: {
    subtitle: "Printed totals of the reporting year and the year before, the gravest first, five of each issuer at most",
    titleClause: ({ issuer, year, moved, total }) =>
      moved === 0
        ? `None of ${issuer}’s ${plural(total, "comparable total")} moved by a tenth in ${year}`
        : `${moved} of ${issuer}’s ${plural(total, "comparable total")} moved by a tenth or more in ${year}`,
    titleNone: "No total can be compared with the year before",
    perHead: "per employee",
    claim: "Its own claim, which cannot be recomputed:",
    broken: ({ list }) => `Not comparable with the year before: ${list}.`,
    single: ({ prior }) => `The report prints no totals of the full year before (${prior}) to compare with.`,
  },
  title: ({ questions }) => `The checks raise ${plural(questions, "question")}, these first`,
  silent: "Nothing to check: no printed figures that can be held against one another",
  titleNone: "The figures reconcile",
  faults: ({ faults, total, percent }) => `${plural(total, "check")}, ${faults} inconsistent (${percent}%)`,
  sound: ({ total }) => `${plural(total, "check")}, none inconsistent`,
  coverage: ({ figures, total, notApplicable }) =>
    `figures for ${figures} of ${total} quantitative KPIs${notApplicable === 0 ? "" : `, ${notApplicable} declared not applicable with a reason`}`,
  more: ({ count }) => plural(count, "more question"),
  cautionsTitle: (count) => (count === 0 ? "Nothing stands in the way of comparing" : `${plural(count, "thing")} cannot be compared`),
  cautions: {
    years: "Reporting years",
    methods: ({ issuer, years }) => `${issuer}’s turnover ${years}`,
    changed: "formula changed, must not be joined",
    peerMethods: { subject: "Turnover between issuers", words: "formulas differ, none ranks higher" },
    andMore: ({ metric, count }) => `${metric} and ${count} more`,
    units: "units or definitions differ, no shared axis",
  },
  finding: "What the check says",
  before: "Year before",
  after: "Reporting year",
  change: "Change",
  headlinesSubtitle: "Main figures of each issuer’s reporting year, with the change on the year before",
  cautionsSubtitle: "The checks to ask about first, and the differences that no comparison may pass over",
}
