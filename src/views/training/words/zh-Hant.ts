// Traditional Chinese: training.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "培訓",
  lead: "培訓時數、受訓僱員構成和覆蓋率是三回事，這裡分開看。",
  hoursClause: ({ issuer, year, hours }: { issuer: string; year: string; hours: string }) => `${issuer}${inYear(year)}人均 ${hours} 小時`,
  hoursSubtitle: "人均培訓時長（小時／人），按性別；照報告印出",
  categoryClause: ({ issuer, year, group, hours }: { issuer: string; year: string; group: string; hours: string }) =>
    `${issuer}${inYear(year)}最多的是${group} ${hours} 小時`,
  categorySubtitle: "人均培訓時長（小時／人），按僱員類別；照報告印出",
  programmeTitle: ({ issuer, year, programme, percent }: { issuer: string; year: string; programme: string; percent: string }) =>
    `${issuer}${inYear(year)}${programme}占培訓時數 ${percent}%`,
  programmeMost: ({ issuer, year, metric, programme, value }: { issuer: string; year: string; metric: string; programme: string; value: string }) =>
    `${issuer}${inYear(year)}${metric}以${programme}最多：${value}`,
  programmeSubtitle: (metric: string) => `${metric}，按培訓板塊`,
  measure: "指標",
  programmeTableTitle: ({ issuer, year, count }: { issuer: string; year: string; count: number }) => `${issuer}${inYear(year)}各培訓板塊的 ${count} 個數字`,
  programmeTableSubtitle: "按培訓板塊印出的全部數字；占比為受訓者構成",
  compositionClause: ({ issuer, year, percent }: { issuer: string; year: string; percent: string }) => `${issuer}${inYear(year)}受訓者 ${percent}% 為女性`,
  compositionCategoryClause: ({ issuer, year, group, percent }: { issuer: string; year: string; group: string; percent: string }) =>
    `${issuer}${inYear(year)}受訓者 ${percent}% 為${group}`,
  compositionSubtitle: (dimension: string) => `受訓僱員構成（%），按${dimension}；合計約100%，並非受訓覆蓋率`,
  totalsClause: ({ issuer, year, hours, sessions }: { issuer: string; year: string; hours: string; sessions: string }) =>
    `${issuer}${inYear(year)} ${sessions} 次培訓、${hours} 小時`,
  totalsSubtitle: "培訓總量與覆蓋率，照報告印出",
  differentCategories: "各家的僱員類別不同，只有同名的類別才評等級。",
  restTitle: (count: number) => `培訓的其他 ${count} 個數字`,
  restSubtitle: "報告在表格和正文中印出的其餘數字",
  subjectNames: { hours: "人均培訓時數", trained: "受訓者構成", programmes: "培訓板塊", trainingTotals: "培訓總量與覆蓋率" },
}

export type Words = typeof words
