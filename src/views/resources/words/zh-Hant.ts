// Traditional Chinese: resources.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "資源",
  lead: "能源、水、廢棄物和物料，照報告印出的單位和分母；單位不同，不放在同一把尺上。",
  measure: "分母",
  measures: { total: "總量", employee: "人均", revenue: "每百萬元收入" },
  measureWords: { total: "總量", employee: "人均", revenue: "每百萬元收入" },
  changeClause: ({ issuer, year, metric, words }: { issuer: string; year: string; metric: string; words: string }) =>
    `${issuer}${inYear(year)}${metric}較上年${words}`,
  levelClause: ({ issuer, year, metric, figure }: { issuer: string; year: string; metric: string; figure: string }) =>
    `${issuer}${inYear(year)}${metric}：${figure}`,
  subtitles: {
    energy: (measure: string) => `各種能源（${measure}），照報告印出；各家自用單位`,
    water: (measure: string) => `耗水（${measure}），照報告印出`,
    waste: (measure: string) => `廢棄物（${measure}），照報告印出`,
  },
  unitsDiffer: "各家印出的單位不同，數字不能直接比較或相加。",
  materialSubjects: { packaging: "包裝", "gift-box": "環保禮盒" },
  materialsSubtitle: "包裝及其他物料，以及改用物料所省下的資源",
  buildingClause: ({ issuer, investment, saving }: { issuer: string; investment: string; saving: string }) =>
    `${issuer}新總部：投資${investment}，預計節能 ${saving}`,
  buildingSubtitle: "新總部大廈的投資、規模和預計節省；預計數字不是已達成的成果",
  targetsClause: ({ issuer, count, met }: { issuer: string; count: number; met: number }) =>
    met > 0 ? `${issuer} ${count} 項資源目標，${met} 項稱已完成` : `${issuer} ${count} 項資源目標，未稱完成`,
  targetsNone: (issuers: string) => `${issuers}沒有印出能源、水、廢棄物或物料的目標。`,
  restTitle: (count: number) => `資源的其他 ${count} 個數字`,
  restSubtitle: "報告在表格和正文中印出的其餘數字",
  subjectNames: { energy: "能源消耗", water: "耗水", waste: "無害廢棄物", hazardousWaste: "有害廢棄物", materials: "包裝與物料", resourceTargets: "資源目標" },
}

export type Words = typeof words
