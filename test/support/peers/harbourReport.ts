// An issuer whose financial year ends in August: a report in English, in Hong Kong dollars, with environmental figures of its Hong Kong
// operations alone and per head of those, scope 2 on two bases, scope 3 by category without a total, and removals. Every figure is sound.
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { minimalReport } from "../minimalReport"
import { type Line, type More, printedLines } from "./lines"

const people = { section: "Our people", table: "Workforce", line: 120 }
const planet = { section: "Our environment", table: "Environmental performance", line: 210 }
const board = { section: "Corporate governance", table: "Board of directors", line: 300 }
const business = { section: "About this report", line: 12 }

const HONG_KONG = { boundary: "hong-kong-operations" } satisfies More
const location = { ...HONG_KONG, basis: "location" } satisfies More
const market = { ...HONG_KONG, basis: "market" } satisfies More

const WORKFORCE: readonly Line[] = [
  ["headcount", "2023", "2,350", "persons"],
  ["headcount", "2024", "2,480", "persons"],
  ["headcount", "2024", "1,300", "persons", { breakdown: { gender: "male" } }],
  ["headcount", "2024", "1,180", "persons", { breakdown: { gender: "female" } }],
  ["headcount", "2024", "2,400", "persons", { breakdown: { region: "greater-china" } }],
  ["headcount", "2024", "1,660", "persons", { breakdown: { region: "hong-kong" } }],
  ["headcount", "2024", "740", "persons", { breakdown: { region: "mainland-china" } }],
  ["headcount", "2024", "80", "persons", { breakdown: { region: "overseas" } }],
  ["leavers", "2024", "451", "persons"],
  ["turnover-rate", "2024", "18.2%", undefined, { method: "leavers-over-closing" }],
  ["turnover-rate", "2024", "17.0%", undefined, { breakdown: { gender: "male" }, method: "leavers-over-closing" }],
  ["turnover-rate", "2024", "19.5%", undefined, { breakdown: { gender: "female" }, method: "leavers-over-closing" }],
  ["training-hours", "2024", "35,190", "hours"],
  ["training-hours-per-employee", "2024", "14.2", "hours"],
  ["training-hours-per-employee", "2024", "13.0", "hours", { breakdown: { gender: "male" } }],
  ["training-hours-per-employee", "2024", "15.5", "hours", { breakdown: { gender: "female" } }],
  ["work-fatalities", "2024", "0", "persons"],
  ["lost-days", "2024", "46", "days"],
]

const ENVIRONMENT: readonly Line[] = [
  ["scope-1-emissions", "2023", "131.0", "tonnes CO2e", HONG_KONG],
  ["scope-1-emissions", "2024", "120.4", "tonnes CO2e", HONG_KONG],
  ["scope-2-emissions", "2023", "3,096.0", "tonnes CO2e", location],
  ["scope-2-emissions", "2024", "3,010.0", "tonnes CO2e", location],
  ["scope-2-emissions", "2023", "2,700.0", "tonnes CO2e", market],
  ["scope-2-emissions", "2024", "2,408.0", "tonnes CO2e", market],
  ["scope-1-2-emissions", "2023", "3,227.0", "tonnes CO2e", location],
  ["scope-1-2-emissions", "2024", "3,130.4", "tonnes CO2e", location],
  ["scope-1-2-intensity-per-employee", "2024", "1.96", "tonnes CO2e/employee", location],
  ["scope-3-emissions", "2024", "210.0", "tonnes CO2e", { ...HONG_KONG, breakdown: { scope3Category: "5" } }],
  ["scope-3-emissions", "2024", "95.5", "tonnes CO2e", { ...HONG_KONG, breakdown: { scope3Category: "6" } }],
  ["scope-3-emissions", "2024", "340.2", "tonnes CO2e", { ...HONG_KONG, breakdown: { scope3Category: "7" } }],
  ["ghg-removals", "2024", "(12.5)", "tonnes CO2e", HONG_KONG],
  ["electricity-consumption", "2023", "7,200,000", "kWh", HONG_KONG],
  ["electricity-consumption", "2024", "7,000,000", "kWh", HONG_KONG],
  ["water-consumption", "2024", "12,400", "m³", HONG_KONG],
  ["water-intensity", "2024", "7.75", "m³ per employee", HONG_KONG],
  ["hazardous-waste", "2024", "<0.01", "tonnes", HONG_KONG],
  ["non-hazardous-waste", "2023", "198.4", "tonnes", HONG_KONG],
  ["non-hazardous-waste", "2024", "210.6", "tonnes", HONG_KONG],
]

const BUSINESS: readonly Line[] = [
  ["revenue", "2023", "4,980.2", "HK$ million", { unit: "hkd-million" }],
  ["revenue", "2024", "5,120.5", "HK$ million", { unit: "hkd-million" }],
  ["training-expenditure", "2024", "1.2 million", "HK$", { unit: "hkd" }],
]

const packaging: Observation = {
  metric: "packaging-material",
  period: "2024",
  status: "not-disclosed",
  printed: { value: "no statistics are kept", label: "Packaging material" },
  absence: { words: "no statistics are kept", lang: "en" },
  source: planet,
}

const said = (en: string) => ({ "zh-Hant": en, "zh-Hans": en, en })
const number = (value: number, unit: string, label: string) => ({ value, unit, printed: { value: String(value), label }, source: board })
const director = { expertise: null, gender: null, age: null, tenureYears: null, directorships: null, independent: null, tie: null, change: null }
const unnamed = { expertise: null, gender: null, age: null, tenureYears: null, independent: null, source: board }

/** A board of whom the report prints names and seats alone, and meetings without a rate. */
const governance: Report["governance"] = {
  ...minimalReport.governance,
  board: [
    { ...director, id: "au", name: { en: "Au Wing" }, roles: ["chair", "non-executive"], onBoardAtYearEnd: true, source: board },
    { ...director, id: "bell", name: { en: "Bell Ann" }, roles: ["vice-chair", "executive"], onBoardAtYearEnd: true, source: board },
    { ...director, id: "choi", name: { en: "Choi Man" }, roles: ["independent-non-executive"], expertise: "legal", onBoardAtYearEnd: true, source: board },
  ],
  committees: [
    {
      id: "sustainability-committee",
      name: { en: "Sustainability Committee" },
      members: [
        { ...unnamed, director: "choi", role: "chair" },
        { ...unnamed, director: "bell", role: "member" },
      ],
      source: board,
    },
  ],
  attendance: [
    {
      body: "sustainability-committee",
      director: "choi",
      due: number(4, "meetings", "Meetings"),
      attended: number(4, "meetings", "Attended"),
      rate: null,
      source: board,
    },
    {
      body: "sustainability-committee",
      director: "bell",
      due: number(4, "meetings", "Meetings"),
      attended: number(3, "meetings", "Attended"),
      rate: null,
      source: board,
    },
  ],
}

/** Topics in three printed tiers. */
const topics: Report["topics"] = (
  [
    ["ghg-emissions", "Greenhouse gases", "E", "high"],
    ["data-privacy-security", "Privacy of customers", "S", "medium"],
    ["community", "Community", "S", "low"],
  ] as const
).map(([topic, label, pillar, tier]) => ({
  id: topic,
  label: { en: label },
  topic,
  match: "exact",
  pillar,
  pillarBasis: "printed",
  tier,
  tierBasis: "printed",
  position: null,
  source: business,
}))

export const harbourReport: Report = {
  ...minimalReport,
  id: "harbour-2024",
  issuer: { id: "harbour", name: { en: "Harbour Lane Limited" }, shortName: { en: "Harbour Lane" }, stockCode: "09981" },
  document: {
    ...minimalReport.document,
    title: { en: "Environmental, Social and Governance Report 2023/24" },
    language: "en",
    languagePrevailing: "en",
    periodStart: "2023-09-01",
    periodEnd: "2024-08-31",
  },
  boundary: [
    {
      id: "hong-kong-operations",
      kind: "operations",
      text: { "zh-Hant": "香港業務", "zh-Hans": "香港业务", en: "Hong Kong operations" },
      people: 1600,
      regions: ["hong-kong"],
      source: business,
    },
  ],
  governance,
  topics,
  stakeholders: [
    {
      id: "press",
      group: "media",
      name: { en: "Press" },
      expectations: [{ label: { en: "Timely answers" }, topics: [], source: business }],
      channels: [{ label: { en: "Press releases" }, source: business }],
      source: business,
    },
  ],
  targets: [
    {
      id: "halve-emissions-2030",
      label: { en: "Halve emissions by 2030" },
      pillar: "E",
      metric: "scope-1-2-emissions",
      baseYear: "2023",
      targetYear: "2030",
      changePercent: -50,
      kind: "absolute",
      status: "on-track",
      printed: { value: "50%", label: "Halve emissions by 2030" },
      source: planet,
    },
  ],
  climateRisks: [
    {
      id: "heat",
      kind: "physical",
      category: null,
      label: said("Heat"),
      impact: said("Outdoor work stops on hot days"),
      horizon: { code: "short", printed: "short term" },
      source: planet,
    },
  ],
  observations: [...printedLines(WORKFORCE, people), ...printedLines(ENVIRONMENT, planet), ...printedLines(BUSINESS, business), packaging],
}
