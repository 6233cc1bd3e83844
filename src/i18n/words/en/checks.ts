// English: checks, findings and questions.
import { inSentence } from "../../inSentence"
import { plural } from "../../plural"
import type { SharedMessages } from "../types"

export const checks: Pick<SharedMessages, "checks"> = {
  checks: {
    verdicts: {
      inconsistent: "inconsistent",
      restated: "restated",
      explained: "explained",
      rounding: "rounding",
      consistent: "consistent",
      "not-checkable": "not checkable",
    },
    rules: {
      "parts-and-total": "Parts add up to their total",
      "shares-of-a-composition": "Shares add up to 100%",
      "printed-twice": "Printed twice, the same twice",
      "intensity-and-denominator": "Intensity × denominator = total",
      "average-and-total": "Averages and ratios give their totals",
      "whole-people": "Rates match whole numbers of people or things",
      "leavers-by-breakdown": "Every breakdown gives the same leavers",
      "overall-between-parts": "The overall rate lies between its parts",
      "headcount-roll-forward": "Opening + joiners − leavers = closing",
      "implied-factor": "Implied factors and denominators do not jump",
      "stated-change": "Stated changes agree with the figures",
      "lists-and-flags": "Lists, flags and counts agree",
      "index-row": "The index agrees with the report",
      "band-labels": "Bands are the same and leave no gap",
      "within-bounds": "Figures are within what they can be",
      "unit-slip": "No unexplained jump by a thousand or a million",
      restated: "Restated in a later report",
      "weighted-mean": "The overall figure is the weighted mean of its groups",
      "leavers-and-rate": "Leavers ÷ headcount gives the printed turnover",
      "copied-row": "No row is a copy of another",
      "statements-and-figures": "Statements agree with the figures",
    },
    ledgerTitle: ({ faults, total }) => `${faults} of ${plural(total, "check")} find an inconsistency`,
    ledgerTitleNone: ({ total }) => `${plural(total, "check")}, none inconsistent`,
    silent: "Nothing to check: no printed figures that can be held against one another",
    matrixTitleSilent: ({ issuer }) => `${issuer}: nothing to check`,
    ledgerSubtitle: "One check a row",
    ledgerHow: "open it for the arithmetic, the sources and our explanation",
    ledgerEmpty: "No check fits these filters",
    questionsTitle: ({ count, issuers }) => `${plural(count, "question")} a director could ask ${issuers}`,
    questionsSubtitle: "From the checks that fail; made to be printed",
    restatedExplanation: "Later figures stand on this site; those first printed are kept beside them.",
    restatedQuestion: ({ year, metrics }) =>
      `Why does the ${year} report print other figures than the reports before it for the same periods (${metrics}), without a reason?`,
    questionsNone: "No check fails, so there is nothing to ask",
    matrixTitle: ({ issuer, faults, total, percent, rule }) =>
      `${issuer}: ${faults} of ${plural(total, "check")} inconsistent (${percent}%), most under “${rule}”`,
    matrixTitleNone: ({ issuer }) => `${issuer}: no inconsistency`,
    matrixSubtitle: "Checks per rule by verdict",
    matrixHow: "press a number to filter the ledger below",
    rule: "Rule",
    verdict: "Verdict",
    report: "Report",
    check: "Check",
    period: "Year",
    pillar: "Pillar",
    printed: "Printed",
    computed: "Computed or printed elsewhere",
    difference: "Difference",
    points: (size) => `${size} pp`,
    inputs: "Figures used",
    explanation: "Our explanation",
    question: "A director could ask",
    why: "Why this verdict",
    all: "All",
    total: "Total",
    showing: ({ shown, total }) => `${shown} of ${total} shown`,
    range: ({ low, high }) => `${low} to ${high}`,
    notPrinted: "not printed",
    nobody: "nobody",
    terms: {
      persons: "number of people",
      revenue: "revenue",
      "opening-headcount": "Opening headcount",
      independent: "independence of management",
      expertise: "expertise",
      gender: "gender",
      age: "age",
      tenureYears: "tenure",
      yes: "yes",
      no: "no",
    },
    paths: {
      "governance.board": "Board table",
      "governance.committees": "Committee table",
      "governance.attendance": "Attendance table",
      "governance.certifications": "Certificates",
      topics: "List of topics",
      index: "Index",
    },
    choose: (question) => `Choose: ${question}`,
    printChosen: (count) => (count === 0 ? "Print all" : `Print ${count} chosen`),
    copyChosen: (count) => (count === 0 ? "Copy all" : `Copy ${count} chosen`),
    sendChosen: (count) => (count === 0 ? "E-mail all" : `E-mail ${count} chosen`),
    copied: "Copied",
    offBy: (size) => `off by ${size}`,
    more: ({ count }) => plural(count, "more question"),
    open: "Arithmetic and sources",
    reset: "Clear filters",
    verdictsNote:
      "consistent: what is computed is what is printed · rounding: within printed precision · inconsistent: both cannot be true · not checkable: a figure is missing · restated: a later report prints another value · explained: the figures differ and the report says why",
    explain: {
      "above-most": ({ metric, printed, most, percent }) => `${metric}: printed as ${printed}, which cannot exceed ${most}${percent ? "%" : ""}.`,
      "below-least": ({ metric, printed, least }) => `${metric}: printed as ${printed}, which cannot be below ${least}.`,
      "not-whole": ({ metric, printed }) => `${metric}: printed as ${printed}, though whole things are counted.`,
      "part-above-whole": ({ metric, printed, whole, total }) =>
        `${metric}: printed as ${printed}, above the ${inSentence(whole)} of ${total} that it is a part of.`,
      "unit-slip": ({ metric, from, before, printed, times, factor, up }) =>
        `${metric} goes from ${before} in ${from} to ${printed} (${times} times), while related figures do not; a unit ${factor} times too ${up ? "large" : "small"} is suspected.`,
      "weighted-mean": ({ metric, dimension, weights, computed, printed }) =>
        `${metric}: the groups by ${inSentence(dimension)}, weighted by ${inSentence(weights)}, give ${computed}; the report prints ${printed} overall.`,
      "leavers-and-rate": ({ metric, rate, leavers, nearest, gives, printed }) =>
        `${rate}: ${printed} is printed, which stands for about ${nearest} leavers. ${metric}: ${leavers} are printed, which would give ${gives}%.`,
      "leavers-and-rate-unsaid": ({ metric, rate, leavers, people, gives, printed }) =>
        `${rate}: ${printed} is printed, without a formula. ${metric}: ${leavers} are printed, beside ${people} people at year end; the formulas in use give ${gives}%.`,
      "copied-ratio": ({ metric, other, part, otherPart, printed }) =>
        `${metric} and ${inSentence(other)} are both printed as ${printed}, which the printed ${inSentence(part)} and ${inSentence(otherPart)} do not allow; one is suspected to be a copy of the other.`,
      "copied-flow": ({ metric, other, years }) =>
        `${metric} and ${inSentence(other)} are printed alike in several years (${years}), though neither is a part of the other; one is suspected to be a copy of the other.`,
      "none-beside-some": ({ metric, other, printed, some }) =>
        `${metric}: printed as ${printed}, beside ${some} for ${inSentence(other)} in the same year; both cannot be true.`,
      "target-and-figures": ({ target, metric, change, wanted, from, to, isMet }) =>
        `“${target}” (${wanted}%) is said to be ${isMet ? "met" : "missed"}; the printed ${inSentence(metric)} changed by ${change}% from ${from} to ${to}.`,
      "tenures-apart": ({ leaver, joiner, body, left, joined, due, held }) =>
        `${leaver} left on ${left} and ${joiner} joined on ${joined}; together they were due at ${due} meetings of the ${body}, ${held} were held.`,
      "standard-unknown": ({ certificate, standard }) =>
        `“${certificate}” is printed with the standard “${standard}”; this site knows no standard for management systems of that number.`,
      "standard-of-guidance": ({ certificate, standard, stands }) =>
        `“${certificate}” is printed with the standard “${standard}”, which gives ${stands}: nobody is certified to it.`,
      restated: ({ metric, printed, before, earlier, later, same, reason }) =>
        same
          ? `${metric}: the reports of ${earlier} and ${later} agree (${before}, ${printed}).`
          : `${metric}: the report of ${earlier} prints ${before}, that of ${later} ${printed}; ${reason ? "it says why" : "no reason is recorded in the data"}.`,
      "parts-sum": ({ metric, dimension, parts, computed, printed }) =>
        `${metric}: the ${parts} parts by ${inSentence(dimension)} add up to ${computed}; the report prints a total of ${printed}.`,
      "parts-overlap": ({ metric, dimension }) => `${metric}: the report says that its groups by ${inSentence(dimension)} overlap, so they need not add up.`,
      "metrics-sum": ({ metric, parts, computed, printed }) => `${parts} add up to ${computed}; the printed ${metric} is ${printed}.`,
      "energy-carriers": ({ metric, computed, printed }) =>
        `Electricity and petrol, converted by the national standard, come to ${computed}; the printed ${metric} is ${printed}.`,
      "shares-sum": ({ metric, dimension, computed }) =>
        `${metric} by ${inSentence(dimension)}: the shares add up to ${computed}%; they should add up to 100%.`,
      "share-above-100": ({ metric, printed }) => `${metric}: printed as ${printed}; a share cannot exceed 100%.`,
      "share-of-parts": ({ metric, computed, printed }) => `${metric} comes to ${computed}% from the printed counts; the report prints ${printed}.`,
      "printed-twice": ({ metric, printed, other }) => `${metric}: printed as ${printed} in one place and as ${other} in another.`,
      "unit-printed-twice": ({ metric, main, other }) => `The unit of ${metric} is printed as “${main}” in one place and as “${other}” in another.`,
      "one-denominator": ({ denominator, figures, range }) => `All ${figures} intensities fit one ${denominator}: ${range}.`,
      "no-one-denominator": ({ denominator, figures }) => `No ${denominator} fits all ${figures} printed intensities at once.`,
      "stray-denominator": ({ denominator, intensity, implied, others }) =>
        `${intensity} implies a ${denominator} of ${implied}; all other intensities fit one of ${others}.`,
      "stated-denominator": ({ denominator, range, stated, holds }) =>
        holds
          ? `The intensities imply a ${denominator} of ${range}, which fits the printed ${stated}.`
          : `The intensities imply a ${denominator} of ${range}; the printed one is ${stated}.`,
      "denominator-not-printed": ({ denominator, range, isOfPart }) =>
        `The intensities imply a ${denominator} of ${range}; the report prints none ${isOfPart ? "of the part that they cover" : "for that year"} to hold it against.`,
      "average-times-count": ({ average, computed, printed }) => `Total divided by people is ${computed}; the printed ${average} is ${printed}.`,
      "ratio-of-two": ({ average, total, by, computed, printed }) =>
        `${total} divided by ${inSentence(by)} is ${computed}; the printed ${inSentence(average)} is ${printed}.`,
      "averages-of-parts": ({ metric, dimension, computed, printed }) =>
        `${metric} by ${inSentence(dimension)} times the people in each group comes to ${computed}; the printed total is ${printed}.`,
      "mean-outside-parts": ({ metric, dimension, printed, range, holds }) =>
        holds
          ? `The overall ${metric} of ${printed} lies within the groups by ${inSentence(dimension)}, ${range}.`
          : `The overall ${metric} of ${printed} lies outside the groups by ${inSentence(dimension)}, ${range}, which no mean can.`,
      "whole-people": ({ metric, printed, base, below, belowPercent }) =>
        `On a base of ${base}, ${below} gives ${belowPercent}%, which rounds to the printed ${metric} of ${printed}.`,
      "no-whole-people": ({ metric, printed, base, below, belowPercent, above, abovePercent }) =>
        `On a base of ${base}, ${below} gives ${belowPercent}% and ${above} gives ${abovePercent}%: no whole number gives the printed ${metric} of ${printed}.`,
      "no-base": ({ metric, base }) => `${metric} rests on ${base}, which is not printed for the same group.`,
      "leavers-differ": ({ first, firstRange, second, secondRange, holds }) =>
        holds
          ? `${first}: ${firstRange} people. ${second}: ${secondRange}. They agree.`
          : `${first}: ${firstRange} people. ${second}: ${secondRange}. Both cannot be true.`,
      "roll-forward": ({ opening, joiners, leavers, computed, printed }) =>
        `Opening ${opening} plus ${joiners} joiners minus ${leavers} leavers is ${computed}; the printed closing headcount is ${printed}.`,
      "roll-forward-missing": ({ missing }) => `${missing} not printed, so the closing headcount cannot be rolled forward.`,
      "factor-jump": ({ metric, activity, from, before, after, change, steady, stated }) =>
        `${metric} per MWh of ${inSentence(activity)} went from ${before} t in ${from} to ${after} t (${change}%)${steady ? ", no marked jump" : stated ? "; the report states a change" : "; no reason is recorded in the data"}.`,
      "denominator-jump": ({ isOfPeople, from, before, to, after, explained, holds }) =>
        `The denominator implied by the intensities went from ${before}% of ${isOfPeople ? "year-end headcount" : "printed revenue"} in ${from} to ${after}% in ${to}${holds ? ", no marked jump" : explained ? "; the report says why" : "; no reason is recorded in the data"}.`,
      "implied-base": ({ percent, from, range }) => `A stated fall of ${percent}% implies ${range} in ${from}; the report does not print that year’s figure.`,
      "stated-change": ({ percent, from, computed }) => `The report states a fall of ${percent}% on ${from}; its figures give ${computed}%.`,
      "flag-differs": ({ director, attribute, board, body, committee, holds }) =>
        holds
          ? `${director}, ${attribute}: “${board}” in the board table and in that of the ${body}.`
          : `${director}, ${attribute}: “${board}” in the board table, “${committee}” in that of the ${body}.`,
      "member-lists": ({ body, membersOnly, attendeesOnly, holds }) =>
        `${body}: members and attendees differ. Members only: ${membersOnly}; attendees only: ${attendeesOnly}. ${holds ? "A change on the board that the report prints accounts for it" : "When that changed is not recorded in the data"}.`,
      "member-lists-same": ({ body }) => `${body}: the members are those who attended.`,
      "stated-count": ({ metric, printed, listed }) => `${metric}: the report states ${printed}; its text lists ${listed}.`,
      "attendance-rate": ({ director, body, attended, due, printed }) =>
        `${director} attended ${attended} of ${due} meetings of the ${body}; the printed rate is ${printed}.`,
      "meetings-due": ({ director, body, due, held }) => `${director} was due at ${due} meetings of the ${body}; ${held} were held.`,
      succession: ({ leaver, joiner, date, due, held }) =>
        `${leaver} left and ${joiner} joined on ${date}; together they were due at ${due} meetings, ${held} were held. A meeting on that very day could count for both; whether there was one is not recorded in the data.`,
      "index-figure": ({ code, computed }) => `The index lists ${code} as disclosed, and the report has ${plural(computed, "figure")} for it.`,
      "index-without-figure": ({ code, printed }) => `The index sends ${code} to “${printed}”, where there is no such figure.`,
      "not-applicable-reason": ({ code, figures }) =>
        figures === 0
          ? `The index calls ${code} not applicable with a reason, and the report has no such figure.`
          : `The index calls ${code} not applicable, yet the report has ${figures} such figures.`,
      "bands-with-gap": ({ metric, lower, upper, missing }) => `${metric}: the age bands go from “${lower}” to “${upper}”; age ${missing} has no band.`,
      "bands-contiguous": ({ metric }) => `${metric}: the age bands follow on one another.`,
      "bands-differ": ({ metric, other, bands, otherBands }) => `${metric} uses the band “${bands}”, ${other} uses “${otherBands}”.`,
      "bands-same": ({ metric, other }) => `${metric} and ${other} use the same age bands.`,
    },
    leaverSources: {
      printed: "Leavers as printed",
      total: "Leavers from the overall rate",
      by: ({ dimension }) => `Leavers from the rates by ${inSentence(dimension)}`,
    },
  },
}
