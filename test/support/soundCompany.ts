// A company that does not exist, whole in every figure before rounding: so every printed figure of it agrees with every other.
import type { TurnoverBasis } from "@/domain/turnover"
import type { Observation, ReportedObservation } from "@/schema/observation"
import { realDataset, the } from "./dataset"

/** Decimals a figure is printed with, given those it would be printed with at most. */
export type Decimals = (most: number, metric: string) => number

/** What a test may change of the company while all else follows from it. */
export type Company = {
  decimals: Decimals
  /** Tonnes of CO₂e per MWh of purchased energy, by year. */
  gridFactor: Record<Year, number>
  /** What intensities per employee are divided by, as a share of the year-end headcount. */
  shareOfHeadcount: Record<Year, number>
  turnoverBasis: Record<Year, TurnoverBasis>
  /** Codes under which the oldest band is printed in the headcount and in the turnover table. */
  oldest: { headcount: string; turnover: string }
  middle: string
}

export const YEARS = ["2022", "2023", "2024"] as const
export type Year = (typeof YEARS)[number]

export const SOUND: Company = {
  decimals: (most) => most,
  gridFactor: { "2022": 0.5703, "2023": 0.581, "2024": 0.5568 },
  shareOfHeadcount: { "2022": 1, "2023": 1, "2024": 1 },
  turnoverBasis: {
    "2022": "leavers-over-closing-plus-leavers",
    "2023": "leavers-over-closing-plus-leavers",
    "2024": "leavers-over-closing",
  },
  oldest: { headcount: ">50", turnover: ">50" },
  middle: "31-50",
}

type Groups = Record<string, Record<Year, [people: number, leavers: number]>>

const TOTAL: Record<Year, { people: number; leavers: number; joiners: number }> = {
  "2022": { people: 1000, leavers: 150, joiners: 210 },
  "2023": { people: 1120, leavers: 180, joiners: 300 },
  "2024": { people: 1180, leavers: 230, joiners: 290 },
}

const GENDER: Groups = {
  male: { "2022": [540, 85], "2023": [610, 100], "2024": [640, 130] },
  female: { "2022": [460, 65], "2023": [510, 80], "2024": [540, 100] },
}
const REGION: Groups = {
  "mainland-china": { "2022": [935, 139], "2023": [1045, 166], "2024": [1100, 212] },
  "hk-macao-taiwan": { "2022": [50, 9], "2023": [57, 11], "2024": [60, 14] },
  overseas: { "2022": [15, 2], "2023": [18, 3], "2024": [20, 4] },
}
const CATEGORY: Record<string, Record<Year, number>> = {
  "senior-management": { "2022": 25, "2023": 28, "2024": 30 },
  "middle-management": { "2022": 125, "2023": 142, "2024": 150 },
  "general-employees": { "2022": 850, "2023": 950, "2024": 1000 },
}
const ages = (middle: string, oldest: string): Groups => ({
  "<=30": { "2022": [430, 80], "2023": [480, 95], "2024": [500, 120] },
  [middle]: { "2022": [510, 62], "2023": [570, 75], "2024": [600, 95] },
  [oldest]: { "2022": [60, 8], "2023": [70, 10], "2024": [80, 15] },
})

const UNITS = new Map(realDataset.catalogue.units.map((unit) => [unit.id, unit]))
const METRICS = new Map(realDataset.catalogue.metrics.map((metric) => [metric.id, metric]))
const source = { section: "績效數據", line: 1 }

/** A true value as a report prints it: rounded, with separators, in the metric's unit or in another printed form of it. */
export function printedAs(metric: string, truth: number, decimals: number, printedUnit?: string): Pick<ReportedObservation, "value" | "unit" | "printed"> {
  const { unit } = the(METRICS.get(metric))
  const factor = printedUnit === undefined ? 1 : the(the(UNITS.get(unit)).printedForms[printedUnit])
  const text = (truth / factor).toFixed(decimals)
  const [whole = "", fraction] = text.split(".")
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")
  const value = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return {
    value: Number((Number(text) * factor).toPrecision(15)),
    unit,
    printed: { value, label: the(METRICS.get(metric)).name["zh-Hant"], ...(printedUnit === undefined ? {} : { unit: printedUnit }) },
  }
}

type More = { breakdown?: Record<string, string>; printedUnit?: string } & Pick<ReportedObservation, "method" | "alsoPrinted" | "qualifier">

/** All figures of the company. */
export function observationsOf(company: Company): Observation[] {
  const figures: Observation[] = []
  const print = (metric: string, period: string, truth: number, most = 0, { printedUnit, ...more }: More = {}) => {
    const counted = UNITS.get(the(METRICS.get(metric)).unit)?.counted === true
    const decimals = counted ? 0 : company.decimals(most, metric)
    figures.push({ metric, period, status: "reported", ...printedAs(metric, truth, decimals, printedUnit), source, ...more })
  }
  for (const year of YEARS) {
    people(company, year, print)
    environment(company, year, print, figures)
  }
  training(print)
  others(print)
  return figures
}

type Print = (metric: string, period: string, truth: number, most?: number, more?: More) => void

function people(company: Company, year: Year, print: Print) {
  const { people: all, leavers, joiners } = TOTAL[year]
  const basis = company.turnoverBasis[year]
  const rate = (left: number, stayed: number) => (100 * left) / (basis === "leavers-over-closing" ? stayed : stayed + left)
  print("headcount", year, all, 0, year === "2024" ? { alsoPrinted: [twice("1,180"), { ...twice("1,100"), qualifier: "more-than" }] } : {})
  print("new-hires", year, joiners)
  print("leavers", year, leavers)
  print("turnover-rate", year, rate(leavers, all), 1, { method: basis })
  const dimensions = { gender: GENDER, region: REGION, age: ages(company.middle, company.oldest.headcount) }
  for (const [dimension, groups] of Object.entries(dimensions))
    for (const [code, years] of Object.entries(groups)) {
      const printed = dimension === "age" && code === company.oldest.headcount ? company.oldest.turnover : code
      print("headcount", year, years[year][0], 0, { breakdown: { [dimension]: code } })
      print("turnover-rate", year, rate(years[year][1], years[year][0]), 1, { breakdown: { [dimension]: printed }, method: basis })
    }
  // One breakdown of the leavers themselves in some years, as reports have it.
  const [by, groups] = year === "2022" ? (["region", REGION] as const) : (["age", dimensions.age] as const)
  if (year !== "2024") for (const [code, years] of Object.entries(groups)) print("leavers", year, years[year][1], 0, { breakdown: { [by]: code } })
  for (const [code, years] of Object.entries(CATEGORY)) print("headcount", year, years[year], 0, { breakdown: { "employee-category": code } })
  print("female-share", year, (100 * the(GENDER["female"])[year][0]) / all, 1)
}

function environment(company: Company, year: Year, print: Print, figures: Observation[]) {
  const at = YEARS.indexOf(year)
  const pick = (values: readonly [number, number, number]) => the(values[at])
  const [direct, bought, revenue] = [pick([160.52, 168.21, 165.08]), pick([2000.41, 2100.84, 2050.63]), pick([812.4, 905.1, 958.7])]
  const [scope1, scope2, scope3] = [direct * 0.25, bought * company.gridFactor[year], 3120.77]
  const persons = TOTAL[year].people * company.shareOfHeadcount[year]
  print("revenue", year, revenue, 3, { printedUnit: "億" })
  print("scope-1-emissions", year, scope1, 2)
  print("scope-2-emissions", year, scope2, 2, { alsoPrinted: [twice(String(Math.round(scope2)))] })
  print("scope-1-2-emissions", year, scope1 + scope2, 2)
  print("scope-1-intensity-per-employee", year, scope1 / persons, 4)
  print("scope-2-intensity-per-employee", year, scope2 / persons, 3)
  print("scope-1-2-intensity-per-employee", year, (scope1 + scope2) / persons, 3)
  print("scope-1-2-intensity-per-revenue", year, (scope1 + scope2) / revenue, 3)
  if (year === "2024") {
    print("scope-3-emissions", year, scope3, 2)
    print("scope-1-2-3-emissions", year, scope1 + scope2 + scope3, 2)
    print("scope-1-2-3-intensity-per-employee", year, (scope1 + scope2 + scope3) / persons, 2)
    print("scope-1-2-3-intensity-per-revenue", year, (scope1 + scope2 + scope3) / revenue, 2)
    const before = 168.21 * 0.25 + 2100.84 * company.gridFactor["2023"]
    print("ghg-reduction-year-on-year", year, 100 * (1 - (scope1 + scope2) / before), 1)
    const [litres, density] = [17_000, 0.73]
    print("petrol-consumption", year, litres, 1)
    print("energy-consumption-tce", year, bought * 0.1229 + ((litres * density) / 1000) * 1.4714, 2)
    print("energy-intensity-tce", year, (bought * 0.1229 + ((litres * density) / 1000) * 1.4714) / persons, 3)
  } else figures.push({ metric: "scope-3-emissions", period: year, status: "not-disclosed", printed: { value: "/", label: "範圍三" }, source })
  print("direct-energy-consumption", year, direct, 2)
  print("indirect-energy-consumption", year, bought, 2)
  print("electricity-consumption", year, bought, 0, { printedUnit: "千瓦時" })
  print("electricity-intensity", year, (bought * 1000) / persons, 1)
  print("energy-consumption", year, direct + bought, 2)
  print("energy-intensity", year, (direct + bought) / persons, 3)
  const [water, waste] = [pick([6120.4, 6480.7, 6350.3]), pick([71.26, 75.93, 73.41])]
  print("water-consumption", year, water, 1)
  print("water-intensity", year, water / persons, 3)
  print("non-hazardous-waste", year, waste, 2)
  print("non-hazardous-waste-per-employee", year, waste / persons, 4)
  print("non-hazardous-waste-per-revenue", year, waste / revenue, 4)
  print("nox-emissions", year, pick([12.31, 11.98, 12.07]), 2)
  print("hazardous-waste", year, 0.21, 2)
}

function training(print: Print) {
  const year = "2024"
  const by = (dimension: string, code: string) => ({ breakdown: { [dimension]: code } })
  print("training-hours", year, 14_810, 1)
  print("training-hours-per-employee", year, 14_810 / 1180, 2)
  for (const [gender, hours, count] of [
    ["male", 8000, 640],
    ["female", 6810, 540],
  ] as const) {
    print("training-hours", year, hours, 1, by("gender", gender))
    print("training-hours-per-employee", year, hours / count, 2, by("gender", gender))
  }
  for (const [category, hours] of Object.entries({ "senior-management": 20, "middle-management": 16.4, "general-employees": 11.75 }))
    print("training-hours-per-employee", year, hours, 2, by("employee-category", category))
  for (const [gender, count] of Object.entries({ male: 596, female: 504 })) print("trainee-composition", year, count / 11, 1, by("gender", gender))
  for (const [category, count] of Object.entries({ "senior-management": 30, "middle-management": 148, "general-employees": 922 }))
    print("trainee-composition", year, count / 11, 1, by("employee-category", category))
  print("training-coverage", year, (100 * 1100) / 1180, 1)
  for (const [programme, sessions, attendances, hours, mean] of [
    ["leadership", 14, 190, 1210, 11.42],
    ["professional", 62, 1480, 5000, 5.87],
    ["general", 41, 2950, 7000, 6.51],
    ["newcomer", 9, 290, 1600, 5.52],
  ] as const) {
    print("training-sessions", year, sessions, 0, by("programme", programme))
    print("training-attendances", year, attendances, 0, by("programme", programme))
    print("training-hours", year, hours, 1, by("programme", programme))
    print("training-hours-per-employee", year, mean, 2, by("programme", programme))
    for (const [gender, difference, share] of [
      ["male", 0.2, 53.7],
      ["female", -0.23, 46.3],
    ] as const) {
      print("training-hours-per-employee", year, mean + difference, 2, { breakdown: { programme, gender } })
      print("trainee-composition", year, share, 1, { breakdown: { programme, gender } })
    }
  }
  print("training-sessions", year, 126)
  print("training-attendances", year, 4910)
  print("club-activities", year, 120)
  print("club-participations", year, 3372)
  print("club-average-participants", year, 3372 / 120, 0)
}

function others(print: Print) {
  const year = "2024"
  const parts = (metric: string, dimension: string, counts: Record<string, number>, total: boolean) => {
    for (const [code, count] of Object.entries(counts)) print(metric, year, count, 0, { breakdown: { [dimension]: code } })
    if (total)
      print(
        metric,
        year,
        Object.values(counts).reduce((sum, count) => sum + count, 0),
      )
  }
  parts("ip-rights", "ip-type", { patent: 31, trademark: 88, "software-copyright": 52 }, true)
  parts("suppliers", "region", { "mainland-china": 210, "hk-macao-taiwan": 8, overseas: 4 }, true)
  parts("whistleblowing-reports", "anonymity", { anonymous: 10, named: 15 }, true)
  parts("board-size", "director-type", { executive: 2, "independent-non-executive": 3 }, true)
  parts("governance-meetings", "body", { board: 4, "audit-committee": 2 }, false)
  parts("vacancies", "age", { "<=30": 24, "31-40": 15, ">=41": 3 }, true)
  print("whistleblowing-investigation-rate", year, 80)
  print("whistleblowing-not-opened-rate", year, 20)
  print("complaints", year, 40)
  print("complaint-resolution-rate", year, 97.5, 1)
  print("corruption-related-incidents", year, 0)
  print("corruption-cases-concluded", year, 0)
  print("work-fatalities", year, 0)
  print("work-fatality-rate", year, 0)
  print("lost-days", year, 61)
  print("material-topics", year, 6)
  print("high-materiality-topics", year, 2)
}

function twice(value: string) {
  return { printed: { value, label: "另見" }, source: { section: "正文", line: 2 } }
}
