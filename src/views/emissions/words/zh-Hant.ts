// Traditional Chinese: emissions and climate.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "排放與氣候",
  lead: "溫室氣體、空氣污染物、目標和氣候風險。方法或邊界改變之處以斷線標出。",
  trendClause: ({ issuer, year, words, scope }: { issuer: string; year: string; words: string; scope: string }) =>
    `${issuer}${inYear(year)}${scope}較上年${words}`,
  trendSingle: ({ issuer, year, metric, value }: { issuer: string; year: string; metric: string; value: string }) =>
    `${issuer}${inYear(year)}${metric} ${value} 噸`,
  trendSubtitle: "範圍一與範圍二溫室氣體排放量（噸二氧化碳當量）",
  scope3Title: ({ issuer, year, value }: { issuer: string; year: string; value: string }) => `${issuer}${inYear(year)}首次披露範圍三：${value} 噸`,
  scope3Categories: ({ issuer, year, count }: { issuer: string; year: string; count: number }) =>
    `${issuer}${inYear(year)}按類別披露範圍三：15 類中的 ${count} 類，沒有印出總數`,
  drawnBasis: ({ basis, others }: { basis: string; others: string }) => `圖中為${basis}的數字${others === "" ? "" : `；${others}`}`,
  scope3None: "沒有報告披露範圍三",
  scope3Subtitle: "範圍三溫室氣體排放量（噸二氧化碳當量）；未披露的年份以文字標出，不是零",
  intensityClause: ({ issuer, year, metric, words }: { issuer: string; year: string; metric: string; words: string }) =>
    `${issuer}${inYear(year)}${metric}較上年${words}`,
  intensitySubtitle: ({ unit, unsaid }: { unit: string; unsaid: boolean }) =>
    `照報告印出的密度（${unit}）${unsaid ? "；人均密度以哪些人為分母，數據沒有記錄" : ""}`,
  denominator: "分母",
  perEmployee: "人均",
  perRevenue: "每百萬元收入",
  airTitle: ({ issuer, year, metric, words }: { issuer: string; year: string; metric: string; words: string }) =>
    `${issuer}${inYear(year)}${metric}較上年${words}`,
  airSubtitle: "空氣污染物排放量（千克）",
  airNone: (list: string) => `${list}沒有印出空氣污染物數字。`,
  targetsClause: ({ issuer, count, met }: { issuer: string; count: number; met: number }) =>
    met > 0 ? `${issuer} ${count} 項環境目標，${met} 項稱已完成` : `${issuer} ${count} 項環境目標，未稱完成`,
  notPrinted: "未印出",
  risksTitle: ({ issuer, risks, opportunities }: { issuer: string; risks: number; opportunities: number }) =>
    `${issuer}列出 ${[...(risks > 0 ? [`${risks} 項氣候風險`] : []), ...(opportunities > 0 ? [`${opportunities} 項${risks > 0 ? "" : "氣候"}機遇`] : [])].join("、")}`,
  risksSubtitle: "按類型與時間維度；影響為編者撮要",
  risk: "風險或機遇",
  impact: "影響撮要",
  horizon: "時間維度",
  horizons: { short: "短期", "short-to-medium": "短中期", medium: "中期", "medium-to-long": "中長期", long: "長期" },
  riskKinds: { transition: "轉型風險", physical: "實體風險", opportunity: "機遇" },
  restTitle: (count: number) => `排放與氣候的其他 ${count} 個數字`,
  restSubtitle: "報告在表格和正文中印出的其餘數字",
  subjectNames: {
    scopes: "範圍一與範圍二排放",
    scope3: "範圍三排放",
    intensity: "排放密度",
    air: "空氣污染物",
    targets: "環境目標",
    climateRisks: "氣候風險與機遇",
  },
}

export type Words = typeof words
