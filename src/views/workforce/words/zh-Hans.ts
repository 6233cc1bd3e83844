// Simplified Chinese: workforce.
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "员工",
  lead: "年末人数、构成和流失率。各家规模和流失率公式不同：先看各自的变化，再看并列。",
  headcountFell: (issuer: string, from: string, to: string, percent: string, direction: "up" | "down" | "same") =>
    `${issuer}${from}至${to}年人数${direction === "same" ? "持平" : `${direction === "up" ? "增加" : "减少"}${percent}%`}`,
  headcountSingle: (issuer: string, year: string, value: string) => `${issuer}${year}年末 ${value} 人`,
  headcountSubtitle: "年末雇员总数（人）",
  ownAxis: "各家的公式不同，横轴各自独立，长短不可跨公司比较。",
  differentBands: "各家的年龄分组不同，不可逐组比较。",
  compositionClause: (issuer: string, year: string, group: string, percent: string) => `${issuer}${year}年${group}占${percent}%`,
  compositionSubtitle: (dimension: string) => `年末雇员按${dimension}；长度为占总数的份额（由印出人数计算），标签为印出人数`,
  turnoverClause: (issuer: string, year: string, high: string, highRate: string, low: string, lowRate: string) =>
    `${issuer}${year}年流失率：${high} ${highRate}%，${low} ${lowRate}%`,
  turnoverSubtitle: (dimension: string) => `雇员流失率（%），按${dimension}，照报告印出`,
  flowClause: (issuer: string, year: string, joiners: string, leavers: string) => `${issuer}${year}年入职 ${joiners} 人、离职 ${leavers} 人`,
  flowSubtitle: "入职、离职与主动离职人数（人）",
  vacanciesTitle: (issuer: string, year: string, total: string, group: string, n: string) => `${issuer}${year}年 ${total} 个招聘岗位中 ${n} 个属${group}`,
  vacanciesTotal: (issuer: string, year: string, total: string) => `${issuer}${year}年 ${total} 个招聘岗位`,
  vacanciesSubtitle: "招聘岗位（个）；按年龄的岗位可跨组，合计大于总数",
  restTitle: (count: number) => `员工的其他 ${count} 个数字`,
  restSubtitle: "报告在表格和正文中印出的其余数字",
  subjectNames: { headcount: "年末人数", composition: "员工构成", turnover: "流失率", flow: "入职与离职", vacancies: "招聘岗位" },
}
