// English: harmonised figures, their formulas, and grades of comparability.
import { inSentence } from "../../inSentence"
import { plural } from "../../plural"
import type { SharedMessages } from "../types"

export const harmonised: Pick<SharedMessages, "harmonised"> = {
  harmonised: {
    switch: "Figures",
    modes: { printed: "As printed", harmonised: "Harmonised" },
    grade: "Comparability",
    grades: {
      A: "same definition, unit and boundary: side by side",
      B: "restated exactly from printed figures: side by side",
      C: "known differences: for reference, not ranked",
      D: "not comparable",
    },
    bases: {
      "as-printed": "as printed",
      "leavers-over-closing": "leavers ÷ year-end headcount",
      "leavers-over-closing-plus-leavers": "leavers ÷ (year-end headcount + leavers)",
      "energy-in-mwh": "all in MWh",
      "per-year-end-employee": "per year-end employee",
      "per-revenue": "per million of revenue",
      "per-1000-employees": "per 1,000 year-end employees",
      "share-of-total": "share of the total",
      "common-grid-factor": "one grid factor",
      "sum-of-parts": "parts added up",
      "implied-factor": "implied emission factor",
      "change-by-energy": "change on the year before that the energy used explains (LMDI-I)",
      "change-by-factor": "change on the year before that the factor explains (LMDI-I)",
      "implied-leavers": "leavers behind the turnover rate",
      "implied-denominator": "denominator that the intensities imply",
    },
    formulas: {
      "turnover-a-from-b": "b ÷ (1 − b), where b = leavers ÷ (year-end headcount + leavers)",
      "turnover-b-from-a": "a ÷ (1 + a), where a = leavers ÷ year-end headcount",
      "turnover-from-average": "turnover rate × average headcount = leavers, over those at year end",
      "turnover-a-from-counts": "leavers ÷ year-end headcount",
      "turnover-b-from-counts": "leavers ÷ (year-end headcount + leavers)",
      "turnover-merged-bands": "leavers of the bands (from their rates) added up, over their year-end headcounts added up; never averaged",
      "energy-from-carriers": "electricity + petrol (litres × density × calorific value ÷ 3.6)",
      "total-over-headcount": "total ÷ year-end headcount",
      "total-over-revenue": "total ÷ revenue",
      "days-per-1000": "lost days ÷ year-end headcount × 1,000",
      "part-over-total": "people in the group ÷ all people",
      "sum-of-intensities": "printed intensities of the scopes added up",
      "activity-times-factor": "purchased energy × one grid factor",
      "parts-added": "the printed parts added up",
      "emissions-over-energy": "emissions ÷ energy",
      "lmdi-energy": "L(E₁, E₀) × ln(A₁ ÷ A₀), with E emissions, A energy and L the logarithmic mean",
      "lmdi-factor": "L(E₁, E₀) × ln(f₁ ÷ f₀), with E emissions, f the implied factor and L the logarithmic mean",
      "leavers-from-average": "turnover rate × average headcount",
      "leavers-from-a": "turnover rate × year-end headcount",
      "leavers-from-b": "turnover rate ÷ (1 − turnover rate) × year-end headcount",
      "total-over-intensity": "total ÷ intensity, as far as all intensities allow",
    },
    kinds: { "as-printed": "as printed", restated: "restated", derived: "computed" },
    constantBasis: {
      published: (source: string) => `published: ${source}`,
    },
    refusals: {
      absent: "not in the report",
      "not-disclosed": "printed as “/”, not disclosed",
      "not-applicable": "called not applicable by the report",
      "joiners-not-printed": "its formula needs joiners, which are not printed by group",
      "denominator-not-printed": "what it would be divided by is not printed",
      "denominator-of-part": "the figure covers a part whose people or revenue is not printed",
      "other-denominator": "its own intensities prove another denominator than the printed headcount",
      "other-grid": "its electricity is of another grid than the factor",
      "grid-unknown": "the report does not place its electricity on a grid",
      nobody: "nobody is employed in this group at year end",
    },
    atLeast: (value: string) => `known only to be at least ${value}`,
    reasons: {
      missing: (issuers: string) => `no figure from ${issuers}`,
      partsOnly: (issuers) => `${issuers}: figures of groups, and no total`,
      refused: ({ issuer, reason }: { issuer: string; reason: string }) => `${issuer}: ${reason}`,
      "small-group": ({ issuer, people }: { issuer: string; people: string }) =>
        `${issuer} has ${plural(people, "person", "people")} in this group: one more or less moves the rate by ten points or more`,
      units: "different units: as printed, no common axis",
      formulas: "different formulas",
      formulaUnstated: (issuers: string) => `no formula is recorded for ${issuers}`,
      boundaryUnstated: (issuers: string) => `no boundary is recorded for ${issuers}`,
      gaps: {
        definition: (issuer: string) => `${issuer}: a different definition`,
        boundary: (issuer: string) => `${issuer}: a different boundary`,
        estimate: (issuer: string) => `${issuer}: partly estimated`,
      },
      qualified: ({ issuer, bound }) => (bound ? `${issuer} prints only a bound` : `${issuer} prints “at least” or an approximation`),
      unreconciled: ({ issuer, percent }: { issuer: string; percent: string | null }) =>
        percent === null ? `${issuer}’s figure does not reconcile` : `${issuer}’s figure differs by ${percent}% from other figures of its report`,
      factorJump: ({ issuer, percent }: { issuer: string; percent: string }) =>
        `${issuer}’s implied emission factor moved ${percent}% on the year before, for no reason recorded in the data`,
      denominator: ({ issuer, percent }: { issuer: string; percent: string }) =>
        `${issuer}’s intensities imply a denominator ${percent}% away from the printed one; what its figures cover is unclear`,
      "approximate-band": (issuer: string) => `${issuer}’s age band fits only roughly`,
      restated: (issuers: string) => `computed from printed figures: ${issuers}`,
      same: "same metric, unit and formula",
      bases: "scope 2 on different bases (location, market or not said)",
      lengths: (list: string) => `periods of different length (${list})`,
      years: ({ list, shared }: { list: string; shared: string | null }) =>
        shared === null ? `different years (${list})` : `different years (${list}), with ${plural(shared, "month")} in common`,
    },
    notComputable: "cannot be computed from the report",
    derivedTitle: "Computed figure",
    formula: "Formula",
    arithmetic: "With its figures",
    result: "Result",
    precision: ({ low, high }: { low: string; high: string }) => `Printed precision allows ${low} to ${high}`,
    inputs: "Printed figures used",
    assumptions: "Constants used",
    notRanked: "Grade C or D: not ranked",
    higher: ({ issuer, times }: { issuer: string; times: string }) => `${issuer} is highest, ${times} times the lowest`,
    apart: (points: string) => `${points} percentage points apart`,
    flips: ({ first, second }: { first: string; second: string }) => `The order depends on the denominator: ${first}; ${second}`,
    turnoverTitle: ({ basis, clauses }: { basis: string; clauses: string }) => `${basis.charAt(0).toUpperCase()}${basis.slice(1)}: ${clauses}`,
    contested: (span) => `${span} (its own figures disagree)`,
    turnoverClause: ({ issuer, year, figure }: { issuer: string; year: string; figure: string }) => `${issuer} ${year} ${figure}`,
    turnoverSubtitle: (dimension: string) =>
      `Employee turnover rate (%) by ${inSentence(dimension)}, restated as leavers ÷ year-end headcount; it may exceed 100%`,
    turnoverPairTitle: "One turnover, two formulas",
    turnoverPairSubtitle: "By the printed formula and restated by the other; every restatement shows its arithmetic",
    trainingTitle: (clauses: string) => `Hours over year-end headcount: ${clauses}`,
    trainingSubtitle: "Training hours per employee (hours) = training hours ÷ year-end headcount; computed from printed figures",
    trainingClause: ({ issuer, year, hours }: { issuer: string; year: string; hours: string }) => `${issuer} ${year} ${hours}`,
    energyTitle: (clauses: string) => `Energy, all in MWh: ${clauses}`,
    energySubtitle: "Total energy (MWh); where computed from electricity and petrol, the constants are named",
    levelOn: ({ figure, basis }: { figure: string; basis: string }) => `${figure} ${basis}`,
    denominatorTitle: "Intensity depends on the denominator",
    denominatorSpread: ({ metric, before, after }: { metric: string; before: string; after: string }) =>
      `${metric}: on year-end headcount, highest to lowest goes from ${before} to ${after} times`,
    denominatorSpreadOne: ({ metric, spread }: { metric: string; spread: string }) =>
      `${metric}: on year-end headcount, the highest is ${spread} times the lowest`,
    denominatorFlips: "The order depends on the denominator, so there is no winner",
    denominatorBoundary: "Year-end headcount is that of the whole group; where an inventory covers only part of it, the figure per employee comes out too low",
    totalAboveGroups: ({ issuer, period }: { issuer: string; period: string }) =>
      `${issuer} ${period}: the total stands above every group, which no average can; the printed number of leavers and the rates by group do not agree`,
    denominatorSubtitle: ({ metric, unit }: { metric: string; unit: string }) =>
      `${metric} (${unit}): on the reports’ own denominators, and on year-end headcount`,
    impliedTitle: ({ issuer, year, implied, stated }: { issuer: string; year: string; implied: string; stated: string }) =>
      `${issuer}’s ${year} intensities divide by about ${implied} people, not the ${stated} at year end`,
    impliedFits: ({ issuer, year, stated }: { issuer: string; year: string; stated: string }) =>
      `${issuer}’s ${year} intensities all divide by the ${stated} people at year end`,
    impliedSubtitle: "Denominators implied by the printed intensities (people), beside the printed year-end headcount",
    implied: "Implied by the intensities",
    stated: "Year-end headcount",
    decomposition: {
      title: ({
        issuer,
        from,
        to,
        percent,
        share,
        broken,
      }: {
        issuer: string
        from: string
        to: string
        percent: string
        share: string
        broken: string | null
      }) =>
        broken === null
          ? `${share}% of the change in ${issuer}’s scope 2 from ${from} to ${to} (${percent}%) is the factor`
          : `By arithmetic ${share}% of the gap of ${percent}% across the break in ${issuer}’s scope 2 (${broken}) is the factor`,
      titleOfEnergy: ({ issuer, from, to, percent }) =>
        `The change in ${issuer}’s scope 2 from ${from} to ${to} (${percent}%) is the energy used; the factor moved by no more than rounding`,
      titleAgainst: ({ issuer, from, to, percent }) =>
        `The change in ${issuer}’s scope 2 from ${from} to ${to} (${percent}%) is the energy used; the factor moved the other way`,
      subtitle: "Change in scope 2 split into energy used and emission factor (LMDI-I, Ang 2005), chained by year; the two add up to the change",
      activity: "energy used",
      factor: "factor",
      start: (year: string) => year,
      caveat: "A change of factor is not abatement: the data record no new factor and no green power bought.",
      caveatOnly: "A change of factor is not abatement.",
      none: "No report prints scope 2 and purchased energy for two years",
    },
    constantFactor: {
      title: ({
        issuer,
        percentPrinted,
        percentConstant,
        from,
        to,
        broken,
      }: {
        issuer: string
        percentPrinted: string
        percentConstant: string
        from: string
        to: string
        broken: string | null
      }) =>
        `${issuer} ${from}–${to}: ${percentPrinted}% as printed${broken === null ? "" : ` across a break (${broken})`}, ${percentConstant}% at a constant factor`,
      subtitle: (factor: string) => `Scope 2 (tCO₂e): as printed, and at ${factor} t per MWh throughout`,
      printed: "as printed",
      constant: "constant factor",
      single: ({ issuer, year, value }: { issuer: string; year: string; value: string }) => `${issuer} ${year}: ${value} t at the common factor`,
    },
    factor: {
      name: "Implied emission factor (t/MWh)",
      line: (list: string) => `Implied emission factor (scope 2 ÷ purchased energy, computed): ${list}`,
      entry: ({ issuer, values }: { issuer: string; values: string }) => `${issuer} ${values}`,
    },
    hollow: "hollow or hatched: computed",
  },
}
