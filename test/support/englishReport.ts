// A report as an issuer files it in English alone: nothing is translated, figures carry footnote signs, brackets and bounds.
import type { Report } from "@/schema/report"
import { minimalReport } from "./minimalReport"

const source = { section: "Social performance", table: "Workforce", line: 40 }

export const englishReport: Report = {
  ...minimalReport,
  id: "fifth-2022",
  issuer: { id: "fifth", name: { en: "Fifth Harbour Limited" }, shortName: { en: "Fifth Harbour" }, stockCode: "09997" },
  document: { ...minimalReport.document, title: { en: "Sustainability Report 2022" }, language: "en", languagePrevailing: "en" },
  boundary: [{ id: "group", kind: "entities", text: { "zh-Hant": "香港業務", "zh-Hans": "香港业务", en: "Hong Kong operations" }, source }],
  observations: [
    {
      metric: "headcount",
      period: "2022",
      status: "reported",
      value: 1204,
      unit: "persons",
      printed: { value: "1,204①", unit: "employees", label: "Total workforce" },
      source,
    },
    {
      metric: "scope-2-emissions",
      period: "2022",
      status: "reported",
      value: -57.6,
      unit: "tCO2e",
      printed: { value: "(57.6)¹", unit: "tonnes CO2e", label: "Net Scope 2 emissions" },
      source,
    },
    {
      metric: "hazardous-waste",
      period: "2022",
      status: "reported",
      value: 0.01,
      unit: "t",
      qualifier: "less-than",
      printed: { value: "<0.01", unit: "tonnes", label: "Hazardous waste" },
      source,
    },
  ],
}
