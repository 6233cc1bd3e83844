// Simplified Chinese: resources.
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "资源",
  lead: "能源、水、废弃物和物料，照报告印出的单位和分母；单位不同，不放在同一把尺上。",
  measure: "分母",
  measures: { total: "总量", employee: "人均", revenue: "每百万元收入" },
  measureWords: { total: "总量", employee: "人均", revenue: "每百万元收入" },
  subjects: { energy: "能源消耗", water: "耗水", waste: "无害废弃物" },
  changeClause: (issuer: string, year: string, subject: string, words: string) => `${issuer}${year}年${subject}较上年${words}`,
  levelClause: (issuer: string, year: string, subject: string, figure: string) => `${issuer}${year}年${subject}：${figure}`,
  subtitles: {
    energy: (measure: string) => `各种能源（${measure}），照报告印出；各家自用单位`,
    water: (measure: string) => `耗水（${measure}），照报告印出`,
    waste: (measure: string) => `废弃物（${measure}），照报告印出`,
  },
  unitsDiffer: "各家能源的单位不同，数字不能直接比较或相加。",
  packaging: "包装材料",
  materialSubjects: { packaging: "包装", giftBox: "环保礼盒" },
  materialsSubtitle: "包装材料，以及回收物料制成的礼盒所省下的资源",
  buildingClause: (issuer: string, investment: string, saving: string) => `${issuer}新总部：投资${investment}，预计节能 ${saving}`,
  buildingSubtitle: "新总部大厦的投资、规模和预计节省；预计数字不是已达成的成果",
  targetsClause: (issuer: string, count: number, met: number) =>
    met > 0 ? `${issuer} ${count} 项资源目标，${met} 项称已完成` : `${issuer} ${count} 项资源目标，未称完成`,
  targetsNone: (issuers: string) => `${issuers}没有印出能源、水、废弃物或物料的目标。`,
  restTitle: (count: number) => `资源的其他 ${count} 个数字`,
  restSubtitle: "报告在表格和正文中印出的其余数字",
  subjectNames: { energy: "能源消耗", water: "耗水", waste: "无害废弃物", hazardousWaste: "有害废弃物", materials: "包装与物料", resourceTargets: "资源目标" },
}
