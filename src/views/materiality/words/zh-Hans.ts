// Simplified Chinese: material topics.
import { digitiser } from "./digitiser.zh-Hans"
import { matrix } from "./matrix.zh-Hans"
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "重要性议题",
  lead: "哪些议题有人要求，却没有数据？只点算报告印出的内容；发行人矩阵图的坐标不在文本里，不推测任何位置。",
  tierTitle: (issuer: string, high: number, total: number) =>
    high > 0 ? `${issuer}把 ${total} 项议题中的 ${high} 项列为高重要性` : `${issuer}留存 ${total} 项议题，没有印出高低等级`,
  tierSubtitle: "报告印出的等级，按 E、S、G 排列；其余议题不是“中”或“低”，只是没有等级",
  high: "高重要性",
  other: "其他议题",
  noTier: "没有印出等级",
  statedListed: (issuer: string, stated: string, listed: number) => `${issuer}称共有 ${stated} 项议题，文本留存 ${listed} 项名称。`,
  figureLost: "发行人矩阵图的坐标不在文本中；这里只有印出的等级。",
  pillarBasis: { printed: "类别为报告印出", chapter: "类别依所在章节", editorial: "类别由编者归类" },
  gridTitle: (topic: string, count: number) => `最多持份者提到“${topic}”：${count} 个组别`,
  gridSubtitle: "持份者印出的期望提到哪些议题；被提到不等于重要",
  gridTitleTie: (topics: string, count: number) => `${topics}各有 ${count} 个持份者组别提到`,
  mention: (group: string, topic: string, words: string) => `${group}：${words}（对应“${topic}”）`,
  topic: "议题",
  group: "持份者",
  legendPrinted: "● 期望的字眼就是议题",
  legendEditorial: "○ 编者判断的对应",
  filterPillar: "支柱",
  stakeholdersCount: (issuer: string, groups: number, expectations: number) => `${issuer} ${groups} 组持份者、${expectations} 项期望`,
  stakeholdersSubtitle: "报告印出的期望与沟通方式",
  expectations: "期望与要求",
  channels: "沟通方式",
  crosswalkTitle: (shared: number, total: number) => `${total} 个共同议题中，各家都列出 ${shared} 个`,
  crosswalkTitleOne: (total: number) => `查看中的报告涵盖 ${total} 个共同议题`,
  crosswalkSubtitle: "各家议题对应到共同词汇；“较广”“较窄”是编者的判断",
  match: { exact: "相同", broader: "较广", narrower: "较窄" },
  notListed: "未列",
  sections: { shared: "各家都列出", partly: "只有部分发行人列出", unlisted: "只有持份者提到，没有发行人列出", listed: "发行人列出" },
  subjectNames: { topics: "重要性议题", stakeholders: "持份者的期望" },
  matrix,
  digitiser,
}
