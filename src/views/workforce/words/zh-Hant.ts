// Traditional Chinese: workforce.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "員工",
  lead: "年末人數、構成和流失率。各家規模和流失率公式不同：先看各自的變化，再看並列。",
  headcountFell: ({ issuer, from, to, percent, direction }: { issuer: string; from: string; to: string; percent: string; direction: "up" | "down" | "same" }) =>
    `${issuer}${from}至${inYear(to)}人數${direction === "same" ? "持平" : `${direction === "up" ? "增加" : "減少"}${percent}%`}`,
  headcountSingle: ({ issuer, year, value }: { issuer: string; year: string; value: string }) => `${issuer}${inYear(year)}末 ${value} 人`,
  headcountSubtitle: "年末僱員總數（人）",
  ownAxis: "各家的公式不同，橫軸各自獨立，長短不可跨公司比較。",
  differentBands: "各家的年齡分組不同，不可逐組比較。",
  compositionClause: ({ issuer, year, group, percent }: { issuer: string; year: string; group: string; percent: string }) =>
    `${issuer}${inYear(year)}${group}占${percent}%`,
  noTotal: (list: string) => `沒有印出總數：${list}`,
  compositionShares: (dimension: string) => `年末僱員按${dimension}；份額為報告印出`,
  compositionSubtitle: (dimension: string) => `年末僱員按${dimension}；長度為占總數的份額（由印出人數計算），標籤為印出人數`,
  sharesPrinted: (list: string) => `${list}只印份額，沒有印人數；圖中為印出的份額。`,
  sharesCrossed: "只與另一分類一併印出，不在圖中",
  turnoverClause: ({
    issuer,
    year,
    high,
    highRate,
    low,
    lowRate,
  }: {
    issuer: string
    year: string
    high: string
    highRate: string
    low: string
    lowRate: string
  }) => `${issuer}${inYear(year)}流失率：${high} ${highRate}%，${low} ${lowRate}%`,
  turnoverSubtitle: (dimension: string) => `僱員流失率（%），按${dimension}，照報告印出`,
  flowClause: ({ issuer, year, joiners, leavers }: { issuer: string; year: string; joiners: string; leavers: string }) =>
    `${issuer}${inYear(year)}入職 ${joiners} 人、離職 ${leavers} 人`,
  flowSubtitle: "入職與離職人數（人），按報告印出",
  vacanciesTitle: ({ issuer, year, total, group, count }: { issuer: string; year: string; total: string; group: string; count: string }) =>
    `${issuer}${inYear(year)} ${total} 個招聘崗位中 ${count} 個屬${group}`,
  vacanciesTotal: ({ issuer, year, total }: { issuer: string; year: string; total: string }) => `${issuer}${inYear(year)} ${total} 個招聘崗位`,
  vacanciesSubtitle: "招聘崗位（個）；按年齡的崗位可跨組，合計大於總數",
  restTitle: (count: number) => `員工的其他 ${count} 個數字`,
  restSubtitle: "報告在表格和正文中印出的其餘數字",
  subjectNames: { headcount: "年末人數", composition: "員工構成", turnover: "流失率", flow: "入職與離職", vacancies: "招聘崗位" },
}

export type Words = typeof words
