// English: the evidence matrix, the issuer's own matrix, the page of a topic.
import { plural } from "../../plural"
import type { ViewMessages } from "../types"

const groupCount = (n: number) => plural(n, "group")
const metricCount = (n: number) => plural(n, "KPI")

export const matrix: Pick<ViewMessages, "matrix"> = {
  matrix: {
    title: "Evidence matrix",
    titleGap: (issuer: string, year: string, count: number) =>
      `${issuer} ${year}: ${count} ${count === 1 ? "topic is" : "topics are"} asked for but not measured`,
    titleNoGap: (issuer: string, year: string) => `${issuer} ${year}: every topic asked for is measured`,
    titleNothing: "The reports in view have no topics to count",
    titleFiltered: "No topic meets these conditions",
    silent: (issuer: string) => `${issuer} names neither topics nor stakeholders’ expectations.`,
    filteredOut: (issuer: string) => `No topic of ${issuer} meets these conditions.`,
    subtitle:
      "This project’s count, not the issuer’s matrix: quantitative KPIs that the report discloses, by stakeholder groups whose printed expectations name the topic",
    caveatThreshold:
      "Thresholds: at least one group names it = asked for; at least one KPI disclosed = measured. Being named is not being important, and many KPIs are not good performance.",
    caveatLinks:
      "Links from topics to KPIs, targets and HKEX codes are editorial and all stand in the table of this card; links from expectations say whether the words are the topic’s own.",
    caveatGaps: (groups: number) => `Topics rated high, or named by ${groups} or more groups, say in words which KPI, target or index row they lack.`,
    xTitle: "Quantitative KPIs disclosed →",
    yTitle: "↑ Stakeholder groups naming the topic",
    quadrants: {
      askedUnmeasured: "Asked for, not measured?",
      askedMeasured: "Asked for and measured?",
      measuredOnly: "Measured, nobody asks?",
      neither: "Neither?",
    },
    aside: (words: string, aside: string) => `${words} (${aside})`,
    none: "none",
    counts: (groups: number, metrics: number) => `${groupCount(groups)} · ${metricCount(metrics)}`,
    gaps: { metric: "no KPI", target: "no target", index: "no index row", code: "no code in the HKEX guide" },
    unlisted: "not on the issuer’s list of topics",
    unlistedShort: "not listed",
    legend: { several: "several topics at one point", high: "ring: rated high", unlisted: "hollow: not listed" },
    quadrant: "Question",
    groupsNamed: "Stakeholder groups naming it",
    metricsDisclosed: "KPIs disclosed, latest values",
    more: (count: number) => `${count} more by breakdown`,
    missing: "Lacks",
    tierFilter: "Tier",
    tiers: { all: "All", high: "High only" },
    stakeholderFilter: "Stakeholder",
    everyone: "All stakeholders",
    own: {
      title: (issuer: string, count: number) => `${issuer}’s matrix: positions of ${plural(count, "topic")} digitised`,
      none: (issuer: string) => `The report text holds no matrix coordinates of ${issuer}`,
      noMatrix: "The reports in view have no topics",
      subtitle: "The issuer’s own materiality matrix; a position is drawn only once a person has read it off the figure",
      explain:
        "The text holds the topics’ names but no place in a figure, so not one point is drawn. Readers who hold the figure can read the positions off it.",
      digitise: "Read positions off the figure",
      axisX: "Horizontal axis (as printed)",
      axisY: "Vertical axis (as printed)",
      axisUnknown: "the text prints no axis title",
      basis: (date: string) => `Read off the figure by hand on ${date}; ellipses show the reading error`,
      date: "Read on",
      notRead: "not read",
    },
    topicPage: {
      subtitle: (pillar: string) => `Topic page · ${pillar} · issuers side by side`,
      title: (label: string, clauses: string) => `${label}: ${clauses}`,
      clause: (issuer: string, groups: number, metrics: number) => `${issuer} ${groupCount(groups)}, ${metricCount(metrics)}`,
      close: "Close topic page",
      row: "Contents",
      label: "In the report’s words",
      pillar: "Pillar and its basis",
      tier: "Printed tier",
      tierNone: "none printed",
      metrics: "Quantitative KPIs",
      targets: "Targets",
      hkex: "HKEX codes",
      index: "Index rows",
      gri: "GRI codes",
      griPrinted: (codes: string) => `printed in the index: ${codes}`,
      griMetrics: (codes: string) => `of the KPIs: ${codes}`,
      sdg: "Sustainable Development Goals",
      groups: "Stakeholders and their expectations",
      sources: "Where it stands",
      missing: "Lacks",
      nothing: "none",
      nothingMissing: "nothing",
      notImportant: "neither rated high nor much asked for: not examined",
      referenced: "in the index",
      notApplicable: "not applicable",
      noRow: "no index row",
      linkBasis: { printed: "the topic’s own words", editorial: "editorial link" },
    },
  },
}
