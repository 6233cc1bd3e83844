// Simplified Chinese: training.
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "培训",
  lead: "培训时数、受训雇员构成和覆盖率是三回事，这里分开看。",
  hoursClause: (issuer: string, year: string, hours: string) => `${issuer}${year}年人均 ${hours} 小时`,
  hoursSubtitle: "人均培训时长（小时／人），按性别；照报告印出",
  categoryClause: (issuer: string, year: string, group: string, hours: string) => `${issuer}${year}年最多的是${group} ${hours} 小时`,
  categorySubtitle: "人均培训时长（小时／人），按雇员类别；照报告印出",
  programmeTitle: (issuer: string, year: string, programme: string, percent: string) => `${issuer}${year}年${programme}占培训时数 ${percent}%`,
  programmeMost: (issuer: string, year: string, metric: string, programme: string, value: string) => `${issuer}${year}年${metric}以${programme}最多：${value}`,
  programmeSubtitle: (metric: string) => `${metric}，按培训板块`,
  measure: "指标",
  programmeTableTitle: (issuer: string, year: string, count: number) => `${issuer}${year}年各培训板块的 ${count} 个数字`,
  programmeTableSubtitle: "按培训板块印出的全部数字；占比为受训者构成",
  compositionClause: (issuer: string, year: string, percent: string) => `${issuer}${year}年受训者 ${percent}% 为女性`,
  compositionCategoryClause: (issuer: string, year: string, group: string, percent: string) => `${issuer}${year}年受训者 ${percent}% 为${group}`,
  compositionSubtitle: (dimension: string) => `受训雇员构成（%），按${dimension}；合计约100%，并非受训覆盖率`,
  totalsClause: (issuer: string, year: string, hours: string, sessions: string) => `${issuer}${year}年 ${sessions} 次培训、${hours} 小时`,
  totalsSubtitle: "培训总量与覆盖率，照报告印出",
  differentCategories: "各家的雇员类别不同，只有同名的类别才评等级。",
  restTitle: (count: number) => `培训的其他 ${count} 个数字`,
  restSubtitle: "报告在表格和正文中印出的其余数字",
  subjectNames: { hours: "人均培训时数", trained: "受训者构成", programmes: "培训板块", trainingTotals: "培训总量与覆盖率" },
}
