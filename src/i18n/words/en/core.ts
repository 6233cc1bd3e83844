// English: the words of the shell and of the first view, which every page needs before anything else. They share no module with
// the words of the other views, whose chunk comes later.
import { inSentence } from "../../inSentence"
import { ENGLISH_PERIODS, periodIn } from "../../periods"
import type { RoughChange, ShareName } from "../../rough"
import type { CoreMessages } from "../types"

const period = (name: string) => periodIn(ENGLISH_PERIODS, name)

const SHARES: Record<ShareName, string> = {
  tenth: "a tenth",
  fifth: "a fifth",
  quarter: "a quarter",
  third: "a third",
  "two-fifths": "two fifths",
  half: "half",
  "three-fifths": "three fifths",
  "two-thirds": "two thirds",
  "three-quarters": "three quarters",
  "four-fifths": "four fifths",
  "nine-tenths": "nine tenths",
}
const LEANS = { under: "almost ", exact: "", over: "more than " }
const TIMES: Record<number, string> = { 2: "doubled", 3: "tripled" }

function rough(said: RoughChange): string {
  if (said.kind === "gone") return "fell to nothing"
  if (said.kind === "percent")
    return said.direction === "same" ? "stayed the same" : `${said.direction === "up" ? "rose" : "fell"} by ${said.percent.toFixed(1)}%`
  const lean = LEANS[said.lean]
  if (said.kind === "times") return TIMES[said.times] === undefined ? `rose to ${lean}${said.times} times` : `${lean}${TIMES[said.times]}`
  if (said.share === "half" && said.direction === "down") return `${lean}halved`
  return `${said.direction === "up" ? "rose" : "fell"} by ${lean}${SHARES[said.share]}`
}

export const words: CoreMessages = {
  product: "ESG Compared",
  productLong: "ESG reports compared: every figure has its source",
  skip: "Skip to main content",
  nav: {
    label: "Main navigation",
    open: "Open navigation",
    close: "Close navigation",
    groups: { all: "At a glance", E: "Environment", S: "Social", G: "Governance", compare: "Compare & check" },
    views: {
      overview: "Overview",
      materiality: "Material topics",
      workforce: "Workforce",
      training: "Training",
      emissions: "Emissions & climate",
      comparison: "Peer comparison",
      resources: "Resources",
      governance: "Governance",
      operations: "Operations & community",
      index: "Disclosure index",
      checks: "Checks & questions",
      data: "Data",
    },
  },
  bar: {
    issuers: "Issuers in view",
    search: "Search",
    language: "Language",
    theme: "Appearance",
    themes: { auto: "Auto", light: "Light", dark: "Dark" },
    lastIssuer: "At least one issuer stays in view",
  },
  cell: {
    notDisclosed: "not disclosed",
    notApplicable: "not applicable",
    absent: "not in the report",
    breakdownOnly: "by breakdown only",
  },
  qualifiers: {
    "at-least": (figure: string) => `≥${figure}`,
    about: (figure: string) => `about ${figure}`,
    "less-than": (figure: string) => `<${figure}`,
    "more-than": (figure: string) => `>${figure}`,
  },
  year: period,
  period,
  issuerYear: ({ issuer, year }: { issuer: string; year: string }) => (year === "undated" ? issuer : `${issuer} ${period(year)}`),
  total: "Total",
  listSeparator: ", ",
  lastSeparator: " and ",
  clauseSeparator: "; ",
  labelled: ({ label, words }: { label: string; words: string }) => `${label}: ${words}`,
  metricWithUnit: ({ metric, unit }: { metric: string; unit: string }) => `${metric} (${unit})`,
  embedded: "View the source data",
  openEvidence: (label: string) => `${label}, see the source`,
  error: {
    pageTitle: "This page could not be loaded",
    reportTitle: (name: string) => `${name} could not be loaded`,
    restUsable: "The other issuers are not affected.",
    file: "File",
    place: "Place",
    expected: "Problem",
    retry: "Try again",
    missing: "the file was not found (the server answered 404)",
    status: (status: number) => `the server answered ${status}`,
    html: "the server sent a web page instead of JSON: the file may be missing, or the host rewrites every address to the home page",
    notJson: "the content is not valid JSON",
    network: "the file could not be fetched: it did not come in time, or the network failed",
    codeMissing: "a file of this view could not be fetched: the network failed, or the site was just updated",
    unexpected: "an unexpected error occurred",
    more: (count: number) => `${count} more places do not fit`,
    emptyTitle: "Nothing to show",
  },
  formulas: {
    inferred: (words: string) => `${words} (inferred; the report prints no formula)`,
    formulaOf: ({ issuer, years, formula }: { issuer: string; years: string; formula: string }) => `${issuer} ${years}: ${formula}`,
    changed: "Formula changes here: do not compare across",
    superseded: "Restated in part since: not comparable",
    otherScope: "Other categories: not comparable",
    otherLength: "Periods of other length: not comparable",
    restated: "Restated since: not comparable",
  },
  loading: "Loading data",
  change: {
    up: (percent: string) => `▲ up ${percent}%`,
    down: (percent: string) => `▼ down ${percent}%`,
    same: "unchanged",
    upPoints: (points: string) => `▲ up ${points} pp`,
    downPoints: (points: string) => `▼ down ${points} pp`,
    against: (year: string) => `on ${year}`,
    broken: ({ from, words }: { from: string; words: string }) => `not comparable with ${from}: ${words}`,
    stated: ({ metric, printed }: { metric: string; printed: string }) => `the report states “${metric}: ${printed}” without the prior figure`,
    zeroBase: "zero in the prior year",
    singleYear: "one year printed",
    words: ({ direction, percent }: { direction: "up" | "down" | "same"; percent: string }) =>
      direction === "same" ? "unchanged" : `${direction} ${percent}%`,
  },
  rough,
  moved: {
    inYear: ({ issuer, metric, rough }) => `${issuer}’s ${inSentence(metric)} ${rough}`,
    perHead: ({ issuer, metric, rough }) => `${issuer}’s ${inSentence(metric)} per employee ${rough}`,
    claimed: ({ issuer, metric, figure }) => `${issuer} states ${inSentence(metric)}: ${figure}, which cannot be recomputed`,
    inYears: ({ issuer, metric, rough, years }) => `${issuer}’s ${inSentence(metric)} ${rough} in ${years} years`,
  },
  overview: {
    title: "Overview",
    heading: (issuers: string) => `${issuers}: how they did, and what to question`,
    lead: ({ figures, reports }: { figures: string; reports: string }) =>
      `${reports} ${reports === "1" ? "report" : "reports"}, ${figures} printed ${figures === "1" ? "figure" : "figures"}, each traced to its source. Where years, formulas or units differ, the page says why the figures cannot simply be compared.`,
    reportLine: ({ edition, start, end }: { edition: string; start: string; end: string }) => `HKEX ESG Guide, ${edition} · ${start} to ${end}`,
    assured: ({ scope, kind }) => `${scope} ${kind} by a third party`,
    assuranceKinds: { review: "reviewed", limited: "under limited assurance", reasonable: "under reasonable assurance" },
    ghgData: "GHG data",
    notAssured: "No third-party assurance mentioned",
    summed: (parts: string) => `computed: ${parts}`,
    silent: "None of the headline figures stands in the report.",
    figures: (count: string) => (count === "1" ? "1 figure" : `${count} figures`),
  },
  footer: {
    decks: "Decks of slides on this device",
    line: "The figures belong to the issuers’ filings, which prevail; this site transcribes, checks and explains them.",
    translation: "Notes, and English names that a report does not print itself, are this site’s own.",
  },
}
