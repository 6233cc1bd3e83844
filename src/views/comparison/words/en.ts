// English: peer comparison.
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Peer comparison",
  lead: "Issuers in columns, metrics in rows. Side by side is not the same as comparable: every row says what differs, and the year stands on every figure.",
  headline: ({ both, graded, many }) =>
    `Of ${plural(both, "metric")} that ${many ? "at least two issuers print" : "every issuer prints"}, ${graded === 0 ? "none" : `only ${graded}`} can be set side by side`,
  headlineAll: ({ both, many }) => `All ${plural(both, "metric")} that ${many ? "at least two issuers print" : "every issuer prints"} can be set side by side`,
  tableTitle: ({ both, total, many }: { both: number; total: number; many: boolean }) =>
    `${many ? "At least two issuers give" : "Every issuer in view gives"} a figure for ${both} of ${total} metrics`,
  tableTitleOne: ({ issuer, total }: { issuer: string; total: number }) => `${issuer} prints ${plural(total, "metric")}`,
  tableSubtitle: "Each issuer’s latest year; hollow marks are computed, the rest is as printed",
  tableHow: "press a figure for its source, a metric for its chart",
  metric: "Metric",
  remark: "Can they be compared?",
  show: "Show",
  shows: { both: "All issuers", all: "Any issuer" },
  showsSeveral: "Two or more issuers",
  pillar: "Pillar",
  ownAxis: "These cannot share an axis: each issuer has its own, and lengths do not compare across issuers.",
  none: "No metric fits these filters.",
  showAll: "Show what any issuer prints",
  chosen: "Metric chart",
  choose: "Chart",
  dumbbellSubtitle: ({ metric, unit }: { metric: string; unit: string }) => `${metric} (${unit}); each issuer’s latest year, as printed`,
  comparablesSubtitle: "What may be set side by side: each issuer’s latest year, as printed; every metric has an axis of its own",
  comparables: "All that may be set side by side",
  reasons: {
    years: (list: string) => `years differ (${list})`,
    lengths: (list: string) => `periods differ in length (${list})`,
    methods: "formulas differ",
    units: "unit or definition differs: not on one axis",
    notes: "a note affects comparability",
    breakdownOnly: (list: string) => `${list} prints parts only, no total`,
    oneSided: (list: string) => `no figure from ${list}`,
    qualifiers: "bounds or approximations among the figures",
  },
  sameDefinition: "same metric and unit",
  gradesFilter: "Grades",
  gradeFilters: { all: "All grades", ab: "A and B only" },
  sort: "Sort",
  sorts: { pillar: "By pillar", gap: "By gap" },
  pick: "Metric to chart",
}
