// A young issuer that prints shares where others print counts, whose first period is three months long, and who bounds, rounds to a span
// or declines in words. Every figure is sound.
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { minimalReport } from "../minimalReport"
import { type Line, printedLines } from "./lines"

const people = { section: "僱傭", table: "僱員構成", line: 80 }
const planet = { section: "環境", table: "環境績效", line: 160 }

const PEOPLE: readonly Line[] = [
  ["headcount-share", "2023", "58.5%", undefined, { breakdown: { gender: "male" }, label: "男性" }],
  ["headcount-share", "2023", "41.5%", undefined, { breakdown: { gender: "female" }, label: "女性" }],
  [
    "headcount-share",
    "2023",
    "2.4%",
    undefined,
    { breakdown: { "employee-category": "senior-management", gender: "male" }, shareOf: "whole", label: "高級管理層（男）" },
  ],
  [
    "headcount-share",
    "2023",
    "1.1%",
    undefined,
    { breakdown: { "employee-category": "senior-management", gender: "female" }, shareOf: "whole", label: "高級管理層（女）" },
  ],
  [
    "headcount-share",
    "2023",
    "56.1%",
    undefined,
    { breakdown: { "employee-category": "general-employees", gender: "male" }, shareOf: "whole", label: "一般僱員（男）" },
  ],
  [
    "headcount-share",
    "2023",
    "40.4%",
    undefined,
    { breakdown: { "employee-category": "general-employees", gender: "female" }, shareOf: "whole", label: "一般僱員（女）" },
  ],
  ["turnover-rate", "2023", "36.8%", undefined, { label: "僱員流失率" }],
  ["turnover-rate", "2023", "36.0%", undefined, { breakdown: { gender: "male" }, label: "男性流失率" }],
  ["turnover-rate", "2023", "38.0%", undefined, { breakdown: { gender: "female" }, label: "女性流失率" }],
  ["training-coverage", "2023", "97.3%", undefined, { label: "受訓僱員百分比" }],
  ["training-hours-per-employee", "2023", "8.4", "小時", { label: "平均受訓時數" }],
  ["suppliers", "2023", "逾300", "家", { label: "供應商數目" }],
]

const PLANET: readonly Line[] = [
  ["scope-1-2-emissions", "2022", "95.2", "噸二氧化碳當量", { label: "溫室氣體排放（範圍一及二）" }],
  ["scope-1-2-emissions", "2023", "388.0", "噸二氧化碳當量", { label: "溫室氣體排放（範圍一及二）" }],
  ["electricity-consumption", "2022", "16.4", "萬千瓦時", { label: "耗電量" }],
  ["electricity-consumption", "2023", "66.8", "萬千瓦時", { label: "耗電量" }],
  ["water-consumption", "2023", "400–420", "噸", { label: "用水量" }],
  ["hazardous-waste", "2023", "少於0.01", "噸", { label: "有害廢棄物" }],
]

const uncounted: Observation = {
  metric: "non-hazardous-waste",
  period: "2023",
  status: "not-disclosed",
  printed: { value: "未作統計", label: "無害廢棄物" },
  absence: { words: "未作統計", lang: "zh-Hant" },
  source: planet,
}

export const sharesReport: Report = {
  ...minimalReport,
  id: "young-2023",
  issuer: {
    id: "young",
    name: { "zh-Hant": "新苗控股有限公司", en: "Seedling Holdings Limited" },
    shortName: { "zh-Hant": "新苗控股", en: "Seedling" },
    stockCode: "09982",
  },
  document: {
    ...minimalReport.document,
    title: { "zh-Hant": "2023年環境、社會及管治報告", en: "ESG Report 2023" },
    periodStart: "2023-01-01",
    periodEnd: "2023-12-31",
  },
  periods: [{ id: "2022", start: "2022-10-01", end: "2022-12-31" }],
  observations: [...printedLines(PEOPLE, people), ...printedLines(PLANET, planet), uncounted],
}
