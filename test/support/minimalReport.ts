// The least that a report can be: one issuer, one year, one figure, and nothing else.
import type { Report } from "@/schema/report"

export const minimalReport: Report = {
  id: "third-2022",
  issuer: {
    id: "third",
    name: { "zh-Hant": "第三控股有限公司", en: "Third Holdings Limited" },
    shortName: { "zh-Hant": "第三控股", en: "Third" },
    stockCode: "09999",
  },
  document: {
    title: { "zh-Hant": "2022年環境、社會及管治報告", en: "ESG Report 2022" },
    periodStart: "2022-01-01",
    periodEnd: "2022-12-31",
    published: null,
    framework: { code: "HKEX", edition: "Appendix C2", source: { section: "關於本報告", line: 1 } },
    otherFrameworks: [],
    languagePrevailing: null,
    assurance: null,
  },
  boundary: [],
  observations: [
    {
      metric: "headcount",
      period: "2022",
      status: "reported",
      value: 57,
      unit: "persons",
      printed: { value: "57", unit: "人", label: "僱員總數" },
      source: { section: "社會 / 僱員", line: 2 },
    },
  ],
  topics: [],
  stakeholders: [],
  targets: [],
  governance: { layers: [], board: [], committees: [], attendance: [], riskCategories: [], riskProcess: [], certifications: [] },
  climateRisks: [],
  index: [],
  notes: [],
  findings: [],
}
