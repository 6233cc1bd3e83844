// One fault planted in a sound report, rule by rule: that rule names it, and no other does. Where one wrong figure necessarily
// breaks several rules, all of them are named here, with the reason.
import { describe, expect, it } from "vitest"
import { RULE_IDS, type RuleId } from "@/domain/checks/rules"
import type { Report } from "@/schema/report"
import { faultsOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { alsoPrinted, attending, certified, governed, indexRow, member } from "../../support/plant"
import { SOUND } from "../../support/soundCompany"
import { earlierReport, soundReport, withFigure, withObservation } from "../../support/soundReport"

const sound = soundReport()

/** `earlier`: what the issuer filed the year before, where the rule looks at it. */
type Fault = [fault: string, report: Report, named: readonly string[], earlier?: Report]

const overseas = { breakdown: { region: "overseas" } }
const men = { breakdown: { gender: "male" } }
const senior = { breakdown: { "employee-category": "senior-management" } }

/** The sound report without one figure, or with one. */
const without = (report: Report, where: { metric: string; period?: string }) => withObservation(report, where, () => null)

const FAULTS: Record<RuleId, readonly [Fault, ...Fault[]]> = {
  "parts-and-total": [
    ["a part of a breakdown", withFigure(sound, { metric: "suppliers", ...overseas }, 5), ["parts-and-total:region:suppliers:2024"]],
    ["a total of a breakdown", withFigure(sound, { metric: "ip-rights" }, 172), ["parts-and-total:ip-type:ip-rights:2024"]],
    ["a scope that does not add up", withFigure(sound, { metric: "scope-3-emissions" }, 3210.77, 2), ["parts-and-total:scope-1-2-3-emissions:2024"]],
    ["a carrier of energy", withFigure(sound, { metric: "petrol-consumption" }, 71_000, 1), ["parts-and-total:carriers:energy-consumption-tce:2024"]],
    [
      // Energy is also what the intensity of the year divides: a wrong total cannot fit the denominator of the others.
      "the total energy of a year, which its intensity repeats",
      withFigure(sound, { metric: "energy-consumption" }, 2512.71, 2),
      ["parts-and-total:energy-consumption:2024", "intensity-and-denominator:persons:2024:one-for-all"],
    ],
  ],
  "shares-of-a-composition": [
    ["a share by gender", withFigure(sound, { metric: "trainee-composition", ...men }, 52.4, 1), ["shares-of-a-composition:trainee-composition:2024:gender"]],
    [
      "a share by gender within one programme",
      withFigure(sound, { metric: "trainee-composition", breakdown: { programme: "general", gender: "male" } }, 35.7, 1),
      ["shares-of-a-composition:trainee-composition:2024:general:gender"],
    ],
    ["a share printed apart from its counts", withFigure(sound, { metric: "female-share" }, 54.8, 1), ["shares-of-a-composition:female-share:2024"]],
    [
      // A share above the whole makes the sum exceed it too.
      "a share above 100 %, which no sum of 100 % can hold",
      withFigure(sound, { metric: "trainee-composition", ...senior }, 120),
      [
        "shares-of-a-composition:trainee-composition:2024:employee-category",
        "shares-of-a-composition:above-100:trainee-composition:2024:employee-category=senior-management",
      ],
    ],
  ],
  "printed-twice": [
    ["another value", withObservation(sound, { metric: "lost-days" }, (o) => alsoPrinted(o, { value: "16" })), ["printed-twice:lost-days:2024:1"]],
    [
      "another unit",
      withObservation(sound, { metric: "water-consumption" }, (o) => alsoPrinted(o, { value: o.printed.value, unit: "噸/人" })),
      ["printed-twice:water-consumption:2024:1"],
    ],
    [
      "a figure below what another place calls the least",
      withObservation(sound, { metric: "headcount" }, (o) => ({
        ...o,
        alsoPrinted: the(o.alsoPrinted).map((place) => ({ ...place, printed: { ...place.printed, value: place.qualifier === undefined ? "1,180" : "1,200" } })),
      })),
      ["printed-twice:headcount:2024:2"],
    ],
  ],
  "intensity-and-denominator": [
    ["one intensity", withFigure(sound, { metric: "water-intensity" }, 5.832, 3), ["intensity-and-denominator:persons:2024:one-for-all"]],
    [
      "one intensity per revenue",
      withFigure(sound, { metric: "non-hazardous-waste-per-revenue" }, 0.0675, 4),
      ["intensity-and-denominator:revenue:2024:one-for-all"],
    ],
    ["the revenue itself, by five per cent", withFigure(sound, { metric: "revenue" }, 1006.6, 3), ["intensity-and-denominator:revenue:2024:stated"]],
    [
      "another denominator than the year-end headcount, in all years alike",
      soundReport({ shareOfHeadcount: { "2022": 0.8, "2023": 0.8, "2024": 0.8 } }),
      ["2022", "2023", "2024"].map((year) => `intensity-and-denominator:persons:${year}:stated`),
    ],
  ],
  "average-and-total": [
    ["an average of a counted total", withFigure(sound, { metric: "club-average-participants" }, 82), ["average-and-total:club-average-participants:2024"]],
    [
      "an average of one group, whose people it no longer fits",
      withFigure(sound, { metric: "training-hours-per-employee", ...senior }, 25, 2),
      ["average-and-total:employee-category:training-hours:2024"],
    ],
    [
      "an overall average outside its groups",
      withFigure(sound, { metric: "training-hours-per-employee", breakdown: { programme: "general" } }, 9.51, 2),
      ["average-and-total:training-hours-per-employee:2024:general:within:gender"],
    ],
  ],
  "whole-people": [
    ["a share of few reports", withFigure(sound, { metric: "whistleblowing-investigation-rate" }, 81), ["whole-people:whistleblowing-investigation-rate:2024"]],
    [
      "a resolution rate of few complaints",
      withFigure(sound, { metric: "complaint-resolution-rate" }, 97.1, 1),
      ["whole-people:complaint-resolution-rate:2024"],
    ],
    [
      "a turnover that no whole number of people gives",
      withFigure(sound, { metric: "turnover-rate", breakdown: { age: ">50" } }, 18.3, 1),
      ["whole-people:turnover-rate:2024:age=>50"],
    ],
  ],
  "leavers-by-breakdown": [
    [
      "a rate of one more person than the leavers allow",
      withFigure(sound, { metric: "turnover-rate", ...men }, 20.5, 1),
      ["leavers-by-breakdown:2024:printed:gender"],
    ],
    [
      // Without a printed number, two breakdowns that agree outvote the third.
      "a rate of far fewer, in a year that prints no number of leavers",
      withObservation(
        withFigure(sound, { metric: "turnover-rate", period: "2023", breakdown: { region: "mainland-china" } }, 10, 1),
        { metric: "leavers", period: "2023" },
        () => null,
      ),
      ["leavers-by-breakdown:2023:total:region"],
    ],
  ],
  "overall-between-parts": [
    [
      // The leavers printed beside it do not give it either.
      "an overall rate above both its parts",
      withFigure(sound, { metric: "turnover-rate" }, 21, 1),
      ["overall-between-parts:turnover-rate:2024:gender", "leavers-and-rate:turnover-rate:2024"],
    ],
    [
      "an overall rate above both its parts, in a year that prints no headcount of all",
      withFigure(without(sound, { metric: "headcount", period: "2022" }), { metric: "turnover-rate", period: "2022" }, 14, 1),
      ["overall-between-parts:turnover-rate:2022:gender"],
    ],
  ],
  "headcount-roll-forward": [
    ["joiners that the year cannot hold", withFigure(sound, { metric: "new-hires", period: "2023" }, 330), ["headcount-roll-forward:headcount:2023"]],
    ["the leavers' own year", withFigure(sound, { metric: "new-hires" }, 209), ["headcount-roll-forward:headcount:2024"]],
  ],
  "implied-factor": [
    [
      "a grid factor that falls by a third without a word",
      soundReport({ gridFactor: { "2022": 0.57, "2023": 0.58, "2024": 0.39 } }),
      ["implied-factor:scope-2-emissions:2024"],
    ],
    [
      "one year's grid factor out of line, there and back",
      soundReport({ gridFactor: { "2022": 0.57, "2023": 0.75, "2024": 0.57 } }),
      ["implied-factor:scope-2-emissions:2023", "implied-factor:scope-2-emissions:2024"],
    ],
    [
      // A denominator that is no longer the printed headcount is one fault, that it changed is another.
      "another denominator from one year on",
      soundReport({ shareOfHeadcount: { "2022": 1, "2023": 1, "2024": 0.6 } }),
      ["intensity-and-denominator:persons:2024:stated", "implied-factor:persons:2024:denominator"],
    ],
  ],
  "stated-change": [
    [
      "a fall that the figures do not have",
      withFigure(sound, { metric: "ghg-reduction-year-on-year" }, 8.3, 1),
      ["stated-change:ghg-reduction-year-on-year:2024"],
    ],
  ],
  "lists-and-flags": [
    ["independence, in a committee's table", member({ independent: false }), ["lists-and-flags:audit-committee:wong:independent"]],
    ["an expertise", member({ expertise: "industry" }), ["lists-and-flags:audit-committee:wong:expertise"]],
    [
      "an age",
      member({ age: { value: 16, unit: "years", printed: { value: "16", label: "年" }, source: { section: "公司治理", line: 3 } } }),
      ["lists-and-flags:audit-committee:wong:age"],
    ],
    [
      "a member who never attended",
      governed(({ attendance }) => ({ attendance: attendance.filter(({ body, director }) => body !== "audit-committee" || director !== "ho") })),
      ["lists-and-flags:audit-committee:members"],
    ],
    ["a count of topics", withFigure(sound, { metric: "material-topics" }, 7), ["lists-and-flags:material-topics:2024"]],
    ["a count of topics of high importance", withFigure(sound, { metric: "high-materiality-topics" }, 3), ["lists-and-flags:high-materiality-topics:2024"]],
    [
      // Board seats by kind add up to the board as well.
      "a count of directors by kind, which the whole board holds too",
      withFigure(sound, { metric: "board-size", breakdown: { "director-type": "executive" } }, 3),
      ["parts-and-total:director-type:board-size:2024", "lists-and-flags:board-size:2024:executive"],
    ],
    ["a rate of attendance", attending("board", "lam", { rate: "57%" }), ["lists-and-flags:board:lam:rate"]],
    ["meetings due that were not held", attending("board", "lam", { due: 5, attended: 5, rate: "100%" }), ["lists-and-flags:board:lam:due"]],
    [
      // A member of the whole year who is due at one meeting fewer.
      "meetings held that a member was not due at",
      attending("audit-committee", "ho", { due: 1, attended: 1 }),
      ["lists-and-flags:audit-committee:ho:due"],
    ],
    ["a successor due at more than the rest of the year", attending("board", "leung", { due: 3, attended: 3 }), ["lists-and-flags:board:leung:ng"]],
  ],
  "index-row": [
    ["a KPI called disclosed without any figure", { ...sound, index: [...sound.index, { ...the(sound.index[1]), code: "B6.1" }] }, ["index-row:B6.1"]],
    [
      "a KPI called not applicable that has figures",
      indexRow("A1.3", { status: "not-applicable", reason: { "zh-Hant": "無", "zh-Hans": "无", en: "none" } }),
      ["index-row:A1.3"],
    ],
    ["a KPI called not applicable without a reason", indexRow("A2.5", { reason: null }), ["index-row:A2.5"]],
  ],
  "within-bounds": [
    ["coverage above the whole", withFigure(sound, { metric: "training-coverage" }, 174), ["within-bounds:most:training-coverage:2024"]],
    ["an amount below zero", withFigure(sound, { metric: "hazardous-waste" }, -0.4, 1), ["within-bounds:least:hazardous-waste:2024"]],
    ["half a person", withFigure(sound, { metric: "work-fatalities" }, 0.5, 1), ["within-bounds:whole:work-fatalities:2024"]],
    [
      "a group above its total, whose other groups are not printed",
      withFigure(
        ["mainland-china", "hk-macao-taiwan"].reduce(
          (report, region) => withObservation(report, { metric: "suppliers", breakdown: { region } }, () => null),
          sound,
        ),
        { metric: "suppliers", ...overseas },
        900,
      ),
      ["within-bounds:group:suppliers:2024:region=overseas"],
    ],
  ],
  "weighted-mean": [
    [
      "an overall average between its groups, of hours whose total is not printed",
      withFigure(without(sound, { metric: "training-hours" }), { metric: "training-hours-per-employee" }, 12.58, 2),
      ["weighted-mean:training-hours-per-employee:2024"],
    ],
    [
      "an average of one programme, whose groups are weighed by those trained",
      withFigure(sound, { metric: "training-hours-per-employee", breakdown: { programme: "leadership" } }, 11.58, 2),
      ["weighted-mean:training-hours-per-employee:2024:programme=leadership"],
    ],
    [
      "an overall turnover between its groups, in a year that prints no headcount of all",
      withFigure(without(sound, { metric: "headcount", period: "2022" }), { metric: "turnover-rate", period: "2022" }, 13.3, 1),
      ["weighted-mean:turnover-rate:2022"],
    ],
  ],
  "leavers-and-rate": [
    [
      "an overall turnover that other breakdowns do not speak against",
      withFigure(sound, { metric: "turnover-rate" }, 19.9, 1),
      ["leavers-and-rate:turnover-rate:2024"],
    ],
    [
      // Leavers by group add up to all of them, too.
      "the leavers of one group",
      withFigure(sound, { metric: "leavers", period: "2023", breakdown: { age: ">50" } }, 12),
      ["parts-and-total:age:leavers:2023", "leavers-and-rate:turnover-rate:2023:age=>50"],
    ],
    [
      "a rate over closing, leavers and joiners that leaves the joiners out",
      soundReport({
        turnoverBasis: { ...SOUND.turnoverBasis, "2024": "leavers-over-closing-plus-leavers-plus-joiners" },
      }),
      ["leavers-and-rate:turnover-rate:2024"],
    ],
  ],
  "copied-row": [
    [
      // An intensity of something else fits no denominator of the others.
      "an intensity copied from another row",
      withFigure(sound, { metric: "energy-intensity" }, 1.003, 3),
      ["copied-row:scope-1-2-intensity-per-employee:energy-intensity:2024", "intensity-and-denominator:persons:2024:one-for-all"],
    ],
    [
      "waste per employee copied into the row per revenue, of waste that is not printed",
      withFigure(without(sound, { metric: "non-hazardous-waste" }), { metric: "non-hazardous-waste-per-revenue" }, 0.0622, 4),
      ["copied-row:non-hazardous-waste-per-employee:non-hazardous-waste-per-revenue:2024"],
    ],
    [
      "a flow of two years copied from another row",
      withFigure(withFigure(sound, { metric: "nox-emissions" }, 165.08, 2), { metric: "nox-emissions", period: "2023" }, 168.21, 2),
      ["copied-row:nox-emissions:direct-energy-consumption"],
    ],
  ],
  "statements-and-figures": [
    [
      "no violation beside a concluded case",
      withFigure(sound, { metric: "corruption-cases-concluded" }, 1),
      ["statements-and-figures:corruption-related-incidents:corruption-cases-concluded:2024"],
    ],
    [
      "a successor of a month later, due at a meeting that the predecessor was at",
      governed(({ board }) => ({
        board: board.map((each) => (each.id === "ng" && each.change !== null ? { ...each, change: { ...each.change, date: "2024-06-20" } } : each)),
        attendance: attending("board", "leung", { due: 2, attended: 2 }).governance.attendance,
      })),
      ["statements-and-figures:board:leung:ng"],
    ],
    ["a standard that systems are not certified to", certified("quality", "ISO19001"), ["statements-and-figures:standard:quality"]],
    ["a standard of guidance", certified("quality", "ISO 19011:2018"), ["statements-and-figures:standard:quality"]],
    ["a standard that only gives guidance", certified("quality", "ISO 19011"), ["statements-and-figures:standard:quality"]],
  ],
  "unit-slip": [
    [
      "a year in kilograms in a column of tonnes",
      withFigure(sound, { metric: "hazardous-waste", period: "2023" }, 210, 0),
      ["unit-slip:hazardous-waste:2023", "unit-slip:hazardous-waste:2024"],
    ],
  ],
  restated: [
    [
      "another headcount for last year than last year's report prints",
      sound,
      ["restated:headcount:2023"],
      withFigure(earlierReport(sound), { metric: "headcount", period: "2023" }, 1123),
    ],
  ],
  "band-labels": [
    [
      "another label for the oldest, in the turnover table",
      soundReport({ oldest: { headcount: ">50", turnover: ">=50" } }),
      ["band-labels:turnover-rate:headcount"],
    ],
    [
      "a band that ends too early, in all tables of people",
      soundReport({ middle: "31-39" }),
      ["headcount", "leavers", "turnover-rate"].map((metric) => `band-labels:${metric}:contiguous`),
    ],
    [
      "a gap between the last two bands",
      withObservation(sound, { metric: "vacancies", breakdown: { age: ">=41" } }, (o) => ({ ...o, breakdown: { age: ">50" } })),
      ["band-labels:vacancies:contiguous"],
    ],
  ],
}

describe.each(RULE_IDS)("%s", (rule) => {
  it.each(FAULTS[rule])("finds %s, and nothing else is found", (_, report, named, earlier) => {
    expect(faultsOf(report, earlier === undefined ? [] : [earlier]).toSorted()).toEqual(named.toSorted())
  })
})
