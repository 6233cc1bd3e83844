// English: checks, findings and questions.
import { plural } from "../../plural"
import type { SharedMessages } from "../types"

export const checks: Pick<SharedMessages, "checks" | "attention"> = {
  checks: {
    verdicts: { inconsistent: "inconsistent", rounding: "rounding", consistent: "consistent", "not-checkable": "not checkable" },
    rules: {
      "parts-and-total": "Parts add up to their total",
      "shares-of-a-composition": "Shares add up to 100%",
      "printed-twice": "Printed twice, the same twice",
      "intensity-and-denominator": "Intensity × denominator = total",
      "average-and-total": "Average × people = total",
      "whole-people": "Rates match whole numbers of people",
      "leavers-by-breakdown": "Every breakdown gives the same leavers",
      "overall-between-parts": "The overall rate lies between its parts",
      "headcount-roll-forward": "Opening + joiners − leavers = closing",
      "implied-factor": "Implied factors and denominators do not jump",
      "stated-change": "Stated changes agree with the figures",
      "lists-and-flags": "Lists, flags and counts agree",
      "index-row": "The index agrees with the report",
      "band-labels": "Bands are the same and leave no gap",
    },
    ledgerTitle: (faults: number, total: number) => `${faults} of ${plural(total, "check")} find an inconsistency`,
    ledgerTitleNone: (total: number) => `${plural(total, "check")}, none inconsistent`,
    silent: "Nothing to check: no printed figures that can be held against one another",
    matrixTitleSilent: (issuer: string) => `${issuer}: nothing to check`,
    ledgerSubtitle: "One check a row; open it for the arithmetic, the sources and our explanation",
    ledgerEmpty: "No check fits these filters",
    questionsTitle: (count: number, issuers: string) => `${plural(count, "question")} a director could ask ${issuers}`,
    questionsSubtitle: "From the checks that fail; made to be printed",
    questionsNone: "No check fails, so there is nothing to ask",
    matrixTitle: (issuer: string, faults: number, total: number, percent: string, rule: string) =>
      `${issuer}: ${faults} of ${plural(total, "check")} inconsistent (${percent}%), most under “${rule}”`,
    matrixTitleNone: (issuer: string) => `${issuer}: no inconsistency`,
    matrixSubtitle: "Checks per rule by verdict; press a number to filter the ledger below",
    rule: "Rule",
    verdict: "Verdict",
    report: "Report",
    check: "Check",
    period: "Year",
    pillar: "Pillar",
    printed: "Printed",
    computed: "Computed or printed elsewhere",
    difference: "Difference",
    inputs: "Figures used",
    explanation: "Our explanation",
    question: "A director could ask",
    why: "Why this verdict",
    all: "All",
    print: "Print",
    total: "Total",
    showing: (shown: number, total: number) => `${shown} of ${total} shown`,
    range: (low: string, high: string) => `${low} to ${high}`,
    notPrinted: "not printed",
    attributes: { independent: "independence of management", expertise: "expertise", gender: "gender", age: "age", tenureYears: "tenure" },
    flags: { true: "yes", false: "no" },
    denominators: { persons: "number of people", revenue: "revenue" },
    paths: {
      "governance.board": "Board table",
      "governance.committees": "Committee table",
      "governance.attendance": "Attendance table",
      topics: "List of topics",
      index: "Index",
    },
    gravest: "Ask first",
    more: (count: number) => plural(count, "more question"),
    open: "Arithmetic and sources",
    reset: "Clear filters",
    verdictsNote:
      "consistent: what is computed is what is printed · rounding: within printed precision · inconsistent: both cannot be true · not checkable: a figure is missing",
    explain: {
      "parts-sum": (metric: string, dimension: string, parts: number, sum: string, printed: string) =>
        `${metric}: the ${parts} parts by ${dimension.toLowerCase()} add up to ${sum}; the report prints a total of ${printed}.`,
      "parts-overlap": (metric: string, dimension: string) =>
        `${metric}: the report says that its groups by ${dimension.toLowerCase()} overlap, so they need not add up.`,
      "metrics-sum": (metric: string, parts: string, sum: string, printed: string) => `${parts} add up to ${sum}; the printed ${metric} is ${printed}.`,
      "energy-carriers": (metric: string, sum: string, printed: string) =>
        `Electricity and petrol, converted by the national standard, come to ${sum}; the printed ${metric} is ${printed}.`,
      "shares-sum": (metric: string, dimension: string, sum: string) =>
        `${metric} by ${dimension.toLowerCase()}: the shares add up to ${sum}%; they should add up to 100%.`,
      "share-above-100": (metric: string, printed: string) => `${metric} is printed as ${printed}; a share cannot exceed 100%.`,
      "share-of-parts": (metric: string, computed: string, printed: string) =>
        `${metric} comes to ${computed}% from the printed counts; the report prints ${printed}.`,
      "printed-twice": (metric: string, printed: string, other: string) => `${metric} is printed as ${printed} in one place and as ${other} in another.`,
      "unit-printed-twice": (metric: string, main: string, other: string) =>
        `The unit of ${metric} is printed as “${main}” in one place and as “${other}” in another.`,
      "one-denominator": (denominator: string, figures: number, range: string) => `All ${figures} intensities fit one ${denominator}: ${range}.`,
      "no-one-denominator": (denominator: string, figures: number) => `No ${denominator} fits all ${figures} printed intensities at once.`,
      "stated-denominator": (denominator: string, range: string, stated: string, fits: boolean) =>
        fits
          ? `The intensities imply a ${denominator} of ${range}, which fits the printed ${stated}.`
          : `The intensities imply a ${denominator} of ${range}; the printed one is ${stated}.`,
      "denominator-not-printed": (denominator: string, range: string) =>
        `The intensities imply a ${denominator} of ${range}; the report prints none for that year to hold it against.`,
      "average-times-count": (average: string, computed: string, printed: string) =>
        `Total divided by people is ${computed}; the printed ${average} is ${printed}.`,
      "averages-of-parts": (metric: string, dimension: string, sum: string, printed: string) =>
        `${metric} by ${dimension.toLowerCase()} times the people in each group comes to ${sum}; the printed total is ${printed}.`,
      "mean-outside-parts": (metric: string, dimension: string, printed: string, range: string, inside: boolean) =>
        inside
          ? `The overall ${metric} of ${printed} lies within the groups by ${dimension.toLowerCase()}, ${range}.`
          : `The overall ${metric} of ${printed} lies outside the groups by ${dimension.toLowerCase()}, ${range}, which no mean can.`,
      "whole-people": (metric: string, printed: string, base: string, people: string, percent: string) =>
        `On a base of ${base}, ${people} gives ${percent}%, which rounds to the printed ${metric} of ${printed}.`,
      "no-whole-people": (metric: string, printed: string, base: string, below: string, belowPercent: string, above: string, abovePercent: string) =>
        `On a base of ${base}, ${below} gives ${belowPercent}% and ${above} gives ${abovePercent}%: no whole number gives the printed ${metric} of ${printed}.`,
      "no-base": (metric: string, base: string) => `${metric} rests on ${base}, which is not printed for the same group.`,
      "leavers-differ": (first: string, firstRange: string, second: string, secondRange: string, same: boolean) =>
        same
          ? `${first}: ${firstRange} people. ${second}: ${secondRange}. They agree.`
          : `${first}: ${firstRange} people. ${second}: ${secondRange}. Both cannot be true.`,
      "roll-forward": (opening: string, joiners: string, leavers: string, sum: string, printed: string) =>
        `Opening ${opening} plus ${joiners} joiners minus ${leavers} leavers is ${sum}; the printed closing headcount is ${printed}.`,
      opening: "Opening headcount",
      "roll-forward-missing": (missing: string) => `${missing} not printed, so the closing headcount cannot be rolled forward.`,
      "factor-jump": (metric: string, activity: string, from: string, before: string, after: string, percent: string, steady: boolean, stated: boolean) =>
        `${metric} per MWh of ${activity.toLowerCase()} went from ${before} t in ${from} to ${after} t (${percent}%)${steady ? ", no marked jump" : stated ? "; the report states a change" : "; the report does not say why"}.`,
      "denominator-jump": (from: string, before: string, to: string, after: string, steady: boolean) =>
        `The denominator implied by the intensities went from ${before}% of year-end headcount in ${from} to ${after}% in ${to}${steady ? ", no marked jump" : "; the report does not say why"}.`,
      "implied-base": (percent: string, from: string, range: string) =>
        `A stated fall of ${percent}% implies ${range} in ${from}; the report does not print that year’s figure.`,
      "stated-change": (percent: string, from: string, computed: string) =>
        `The report states a fall of ${percent}% on ${from}; its figures give ${computed}%.`,
      "flag-differs": (director: string, attribute: string, board: string, body: string, committee: string, same: boolean) =>
        same
          ? `${director}, ${attribute}: “${board}” in the board table and in that of the ${body}.`
          : `${director}, ${attribute}: “${board}” in the board table, “${committee}” in that of the ${body}.`,
      "member-lists": (body: string, membersOnly: string, attendeesOnly: string, explained: boolean) =>
        `${body}: members and attendees differ. Members only: ${membersOnly}; attendees only: ${attendeesOnly}. ${explained ? "A change on the board that the report prints accounts for it" : "The report does not say when that changed"}.`,
      "member-lists-same": (body: string) => `${body}: the members are those who attended.`,
      nobody: "nobody",
      "stated-count": (metric: string, stated: string, listed: string) => `${metric}: the report states ${stated}; its text lists ${listed}.`,
      "attendance-rate": (director: string, body: string, attended: string, due: string, printed: string) =>
        `${director} attended ${attended} of ${due} meetings of the ${body}; the printed rate is ${printed}.`,
      "meetings-due": (director: string, body: string, due: string, held: string) =>
        `${director} was due at ${due} meetings of the ${body}; ${held} were held.`,
      succession: (leaver: string, joiner: string, date: string, due: string, held: string) =>
        `${leaver} left and ${joiner} joined on ${date}; together they were due at ${due} meetings, ${held} were held. A meeting on that very day could count for both; the report does not say.`,
      "index-figure": (code: string, figures: string) => `The index lists ${code} as disclosed, and the report has ${plural(figures, "figure")} for it.`,
      "index-without-figure": (code: string, chapter: string) => `The index sends ${code} to “${chapter}”, where there is no such figure.`,
      "not-applicable-reason": (code: string, figures: number) =>
        figures === 0
          ? `The index calls ${code} not applicable with a reason, and the report has no such figure.`
          : `The index calls ${code} not applicable, yet the report has ${figures} such figures.`,
      "bands-with-gap": (metric: string, lower: string, upper: string, missing: string) =>
        `${metric}: the age bands go from “${lower}” to “${upper}”; age ${missing} has no band.`,
      "bands-contiguous": (metric: string) => `${metric}: the age bands follow on one another.`,
      "bands-differ": (metric: string, other: string, bands: string, otherBands: string) =>
        `${metric} uses the band “${bands}”, ${other} uses “${otherBands}”.`,
      "bands-same": (metric: string, other: string) => `${metric} and ${other} use the same age bands.`,
    },
    leaverSources: {
      printed: "Leavers as printed",
      total: "Leavers from the overall rate",
      by: (dimension: string) => `Leavers from the rates by ${dimension.toLowerCase()}`,
    },
  },
  attention: {
    changes: {
      titleClause: (issuer: string, year: string, metric: string, words: string) =>
        `${issuer} ${year}: what changed most is ${metric.charAt(0).toLowerCase()}${metric.slice(1)}, ${words}`,
      titleNone: "No total can be compared with the year before",
      broken: (list: string) => `Not comparable with the year before, the basis changed: ${list}.`,
      single: (prior: string) => `The report prints no totals for ${prior} to compare with.`,
    },
    caution: "Read with care",
    title: (questions: number) => `Look here first: the checks raise ${plural(questions, "question")}`,
    silent: "Nothing to check: no printed figures that can be held against one another",
    titleNone: "The figures reconcile",
    faults: (faults: string, total: string, percent: string) => `${plural(total, "check")}, ${faults} inconsistent (${percent}%)`,
    sound: (total: string) => `${plural(total, "check")}, none inconsistent`,
    coverage: (figures: number, total: number, notApplicable: number) =>
      `figures for ${figures} of ${total} quantitative KPIs${notApplicable === 0 ? "" : `, ${notApplicable} declared not applicable with a reason`}`,
    more: (count: number) => plural(count, "more question"),
    cautions: {
      years: (list: string) => `The reporting years differ: ${list}. Years stand on every label; not all figures are of one year.`,
      methods: (issuer: string, years: string) => `${issuer} changed its turnover formula between ${years}: the two must not be joined.`,
      peerMethods: (list: string) => `Turnover formulas differ: ${list}. None is called higher or lower.`,
      units: (metrics: string) => `Units or definitions differ, so these cannot share an axis: ${metrics}.`,
    },
  },
}
