// Traditional Chinese: material topics.
import { digitiser } from "./digitiser.zh-Hant"
import { matrix } from "./matrix.zh-Hant"
export const words = {
  title: "重要性議題",
  lead: "哪些議題有人要求，卻沒有數據？只點算報告印出的內容；發行人矩陣圖的座標不在文本裡，不推測任何位置。",
  headline: ({ issuers, shared, total }: { issuers: string; shared: number; total: number }) =>
    `${issuers}都列出的重要議題有 ${shared} 項，各表合計 ${total} 項`,
  tierTitle: ({ issuer, high, total, tiered }: { issuer: string; high: number; total: number; tiered: boolean }) =>
    tiered ? `${issuer}把 ${total} 項議題中的 ${high} 項列為高重要性` : `${issuer}留存 ${total} 項議題，沒有印出高低等級`,
  tierSubtitle: "報告印出的等級，按 E、S、G 排列；沒有印出等級的議題就是沒有等級，不是「低」",
  tierNames: { high: "高重要性", medium: "中重要性", low: "低重要性" },
  high: "高重要性",
  other: "其他議題",
  noTier: "沒有印出等級",
  statedListed: ({ issuer, stated, listed }: { issuer: string; stated: string; listed: number }) =>
    `${issuer}稱共有 ${stated} 項議題，文本留存 ${listed} 項名稱。`,
  figureLost: "發行人矩陣圖的座標不在文本中；這裡只有印出的等級。",
  pillarBasis: { printed: "類別為報告印出", chapter: "類別依所在章節", editorial: "類別由編者歸類" },
  gridTitle: ({ topic, count, total }: { topic: string; count: number; total: number }) => `「${topic}」最多持份者提到，${total} 組中有 ${count} 組`,
  gridSubtitle: "持份者印出的期望提到哪些議題；被提到不等於重要",
  gridTitleMany: ({ topics, count, total }: { topics: number; count: number; total: number }) =>
    `${topics} 項議題各有 ${count} 個持份者組別提到（共 ${total} 組），沒有一項更多`,
  gridTitleTie: ({ topics, count }: { topics: string; count: number }) => `${topics}各有 ${count} 個持份者組別提到`,
  mention: ({ group, topic, words }: { group: string; topic: string; words: string }) => `${group}：${words}（對應「${topic}」）`,
  topic: "議題",
  group: "持份者",
  legendPrinted: "● 期望的字眼就是議題",
  legendEditorial: "○ 編者判斷的對應",
  filterPillar: "支柱",
  stakeholdersCount: ({ issuer, groups, expectations }: { issuer: string; groups: number; expectations: number }) =>
    `${issuer} ${groups} 組持份者、${expectations} 項期望`,
  stakeholdersSubtitle: "報告印出的期望與溝通方式",
  expectations: "期望與要求",
  channels: "溝通方式",
  crosswalkTitle: ({ shared, total }: { shared: number; total: number }) => `${total} 個共同議題中，各家都列出 ${shared} 個`,
  crosswalkTitleOne: ({ issuer, total }: { issuer: string; total: number }) => `${issuer}列出 ${total} 個共同議題`,
  crosswalkSubtitle: "各家議題對應到共同詞彙；「較廣」「較窄」是編者的判斷",
  match: { exact: "相同", broader: "較廣", narrower: "較窄" },
  notListed: "未列",
  sections: { shared: "各家都列出", partly: "只有部分發行人列出", unlisted: "只有持份者提到，沒有發行人列出", listed: "發行人列出" },
  subjectNames: { topics: "重要性議題", stakeholders: "持份者的期望" },
  matrix,
  digitiser,
}

export type Words = typeof words
